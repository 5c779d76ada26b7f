#pragma once

#include "core/importing/ImportService.h"

#include <QListWidget>

namespace metaflow::ui {

/// Plans made so far, newest first: when, what, what became of it, whether it is out of date, who approved it.
class PlanList : public QListWidget {
    Q_OBJECT
public:
    explicit PlanList(QWidget *parent = nullptr);
    void show(const QVector<importing::PlanSummary> &plans, const PlanId &current);
    void mark(const PlanId &current); ///< as the one that is shown

Q_SIGNALS:
    void chosen(const metaflow::PlanId &plan);
};

} // namespace metaflow::ui
