#pragma once

#include "core/model/Plan.h"

#include <QListWidget>

namespace metaflow::ui {

/// Plans made so far, newest first.
class PlanList : public QListWidget {
    Q_OBJECT
public:
    explicit PlanList(QWidget *parent = nullptr);
    void show(const QVector<Plan> &plans, const PlanId &current);

Q_SIGNALS:
    void chosen(const metaflow::PlanId &plan);
};

} // namespace metaflow::ui
