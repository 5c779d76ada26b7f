#pragma once

#include "core/model/Plan.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <QPalette>

namespace metaflow::ui {

/// What a code of a change or of an apply means: an error's sentence or a reason's.
[[nodiscard]] QString reasonText(const QString &code);

/// A verdict in a word or two, for cells and buttons; the sentence is its tool tip.
[[nodiscard]] QString verdictWord(Verdict verdict, PlanKind kind);

/// The changes of a plan, all of them or those of one verdict.
class PlanModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { VerdictColumn, Object, Before, After, State, Columns };
    explicit PlanModel(QObject *parent = nullptr);

    void setPlan(const Plan &plan);
    void showOnly(std::optional<Verdict> verdict);
    [[nodiscard]] const Change *changeAt(int row) const;
    [[nodiscard]] int countOf(Verdict verdict) const;
    [[nodiscard]] int countOf(ChangeState state) const;
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    void setPalette(const QPalette &palette);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant shown(const Change &change, int column) const;
    [[nodiscard]] const QIcon &iconOf(Verdict verdict) const;
    void filter();
    Plan m_plan;
    std::optional<Verdict> m_only;
    QVector<int> m_rows;
    QPalette m_palette;
    mutable QHash<int, QIcon> m_icons;
};

/// A comment for people: NULL and '' look different.
[[nodiscard]] QString commentText(const Comment &comment);

} // namespace metaflow::ui
