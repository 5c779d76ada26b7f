#pragma once

#include <QComboBox>

namespace metaflow::ui {

/// A value to choose, what it is called and how many items have it; below zero: nobody has counted.
struct FacetOffer {
    QString value, name;
    qint64 items = -1;
    friend bool operator==(const FacetOffer &, const FacetOffer &) = default;
};

class FacetModel;

/// A chooser of the filter row. Closed, it shows the name of its facet, or in accent what is chosen; open, the values
/// with their counts.
class FacetBox : public QComboBox {
    Q_OBJECT
public:
    FacetBox(const QString &name, const QString &any, QWidget *parent = nullptr);

    /// `value` stays on offer even where nothing has it.
    void offer(const QVector<FacetOffer> &offers, const QString &value);
    void showValue(const QString &value); ///< empty: any

Q_SIGNALS:
    void chosen(const QString &value); ///< by a person; empty: any

private:
    FacetModel *m_model;
};

} // namespace metaflow::ui
