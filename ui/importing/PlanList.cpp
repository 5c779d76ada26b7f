#include "ui/importing/PlanList.h"

#include "ui/widgets/Build.h"
#include "ui/widgets/Tip.h"

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
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is too long is wrapped
    setSpacing(1);
    connect(this, &QListWidget::itemClicked, this,
        [this](const QListWidgetItem *item) { Q_EMIT chosen(PlanId(item->data(Qt::UserRole).toString())); });
    connect(this, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { Q_EMIT chosen(PlanId(item->data(Qt::UserRole).toString())); });
}

void PlanList::show(const QVector<importing::PlanSummary> &plans, const PlanId &current)
{
    clear();
    for (const importing::PlanSummary &row : plans) {
        const Plan &plan = row.plan;
        const QString when = QLocale().toString(plan.createdAt.toLocalTime(), QLocale::ShortFormat);
        const QString kind = plan.kind == PlanKind::Rollback ? tr("Rollback") : tr("Import");
        QString words = kind + u", "_s + stateWord(plan.state);
        if (row.stale) {
            words += u'\n' + tr("out of date");
        }
        if (row.approvedBy) {
            words += u'\n' + tr("approved by %1").arg(row.approvedBy->name);
        }
        auto *item = new QListWidgetItem(when + u'\n' + words, this);
        item->setData(Qt::UserRole, plan.id.value());
        QString tip = plan.createdBy.name;
        if (row.stale) {
            tip += u'\n' + tr("Something it would write has changed since. Make a new plan.");
        }
        item->setToolTip(plainTip(tip));
        item->setData(Qt::AccessibleTextRole, QString(when + u", "_s + words).replace(u'\n', u", "_s));
    }
    mark(current);
}

void PlanList::mark(const PlanId &current)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == current.value()) {
            setCurrentRow(row);
            return;
        }
    }
    setCurrentRow(-1); // one from a file
}

} // namespace metaflow::ui
