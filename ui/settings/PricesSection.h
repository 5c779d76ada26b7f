#pragma once

#include "ui/settings/Section.h"
#include "ui/shell/Context.h"
#include "core/providers/Prices.h"

class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace metaflow::ui {

/// The price list: what it says today, how old it is, and rows of the team's own over it.
class PricesSection : public Section {
    Q_OBJECT
public:
    explicit PricesSection(Context &context, QWidget *parent = nullptr);

    void refresh() override;

private:
    void buildLayout();
    void showPrices(const QVector<providers::Price> &prices);
    void choose(int row);
    void keep();
    void remove();
    void afterWriting(const Result<bool> &written, const QString &what);

    Context &m_context;
    QTableWidget *m_table;
    QLineEdit *m_provider, *m_model;
    QDoubleSpinBox *m_input, *m_cached, *m_output;
    QPushButton *m_keep, *m_remove;
    QLabel *m_note;
    QVector<providers::Price> m_prices;
};

} // namespace metaflow::ui
