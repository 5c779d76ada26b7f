#include "ui/importing/PlanList.h"

#include "ui/widgets/Build.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

QString stateWord(PlanState state)
{
    switch (state) {
    case PlanState::Created:
        return PlanList::tr("not applied");
    case PlanState::Applying:
        return PlanList::tr("being applied");
    case PlanState::Applied:
        return PlanList::tr("applied");
    case PlanState::PartlyApplied:
        return PlanList::tr("partly applied");
    case PlanState::Refused:
        break;
    }
    return PlanList::tr("refused");
}

} // namespace

PlanList::PlanList(QWidget *parent)
    : QListWidget(parent)
{
    identify(this, u"planList"_s, tr("Plans so far"));
    setFrameShape(NoFrame);
    setWordWrap(true);
    setSpacing(1);
    connect(this, &QListWidget::itemClicked, this,
        [this](const QListWidgetItem *item) { Q_EMIT chosen(PlanId(item->data(Qt::UserRole).toString())); });
    connect(this, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { Q_EMIT chosen(PlanId(item->data(Qt::UserRole).toString())); });
}

void PlanList::show(const QVector<Plan> &plans, const PlanId &current)
{
    clear();
    for (const Plan &plan : plans) {
        const QString when = QLocale().toString(plan.createdAt.toLocalTime(), QLocale::ShortFormat);
        const QString kind = plan.kind == PlanKind::Rollback ? tr("Rollback") : tr("Import");
        auto *item = new QListWidgetItem(u"%1\n%2, %3"_s.arg(when, kind, stateWord(plan.state)), this);
        item->setData(Qt::UserRole, plan.id.value());
        if (plan.id == current) {
            setCurrentItem(item);
        }
    }
}

} // namespace metaflow::ui
