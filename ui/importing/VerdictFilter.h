#pragma once

#include "core/model/Plan.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace metaflow::ui {

class PlanModel;

/// One button a verdict that occurs, with its count.
class VerdictFilter : public QWidget {
    Q_OBJECT
public:
    explicit VerdictFilter(QWidget *parent = nullptr);
    void show(const PlanModel &model);

Q_SIGNALS:
    void chosen(std::optional<metaflow::Verdict> verdict);

private:
    void add(const QString &text, const QString &name, std::optional<Verdict> verdict);
    QHBoxLayout *m_layout;
    QButtonGroup *m_group = nullptr;
};

} // namespace metaflow::ui
