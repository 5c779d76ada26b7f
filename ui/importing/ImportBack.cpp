#include "ui/importing/EarlierTexts.h"
#include "ui/importing/ImportPage.h"
#include "ui/importing/PlanView.h"
#include "ui/shell/StallMonitor.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Later.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// The table that all of them are of or in; empty: several.
QString tableOf(const PlanTree &tree, const QVector<int> &changes)
{
    const ObjectPath table = tree.plan().changes.at(changes.first()).object.tablePath();
    for (const int index : changes) {
        if (tree.plan().changes.at(index).object.tablePath() != table) {
            return {};
        }
    }
    return table.display();
}

/// Those that the plan writes, each once.
QVector<ItemId> writtenItems(const PlanTree &tree, const QVector<int> &changes)
{
    QVector<ItemId> items;
    for (const int index : changes) {
        const Change &change = tree.plan().changes.at(index);
        if (isWritten(change.verdict) && !change.item.isNone()) {
            items << change.item;
        }
    }
    return items;
}

/// A name is no key of the menu, and no line break in it either.
QString inMenu(const QFontMetrics &metrics, const QString &name)
{
    const QString line = metrics.elidedText(name.simplified(), Qt::ElideMiddle, metrics.averageCharWidth() * 48);
    return QString(line).replace(u'&', u"&&"_s);
}

} // namespace

void ImportPage::rollBack(const importing::RollbackTarget &target)
{
    if (m_planJob.isRunning() || m_applyJob.isRunning() || !m_context.connection.isConnected()) {
        return;
    }
    banner()->clear();
    dropLater(std::exchange(
        m_planJob, m_context.importing.rollback(m_context.connection.source(), target, m_context.connection.person())));
    watchPlanning();
    m_planJob.then(this, [this, chosen = target.toText > 0](const Result<importing::PlanReport> &report) {
        planned(report, [this, chosen, nothing = report && report->plan.changes.isEmpty()] {
            if (nothing) {
                banner()->show(Banner::Kind::Info, tr("There is nothing to roll back."),
                    tr("MetaFlow wrote nothing there that has not been taken back already."));
            } else {
                banner()->show(Banner::Kind::Info, tr("This is the way back. Nothing is written yet."),
                    chosen ? tr("It puts the chosen text there, and leaves alone what somebody changed since.")
                           : tr("It restores what was there before, and leaves alone what somebody changed since."));
            }
        });
    });
}

/// The run that made its text: every description of that run that was imported.
void ImportPage::rollBackRunOf(ItemId item)
{
    m_context.review.page({item}).then(this, [this](const Result<QVector<Item>> &items) {
        if (!items) {
            banner()->show(items.error());
            return;
        }
        importing::RollbackTarget target;
        target.run = items->isEmpty() ? RunId() : RunId(items->first().generationMetadata.value("run"_L1).toInteger());
        if (target.run.isNone()) {
            banner()->show(Banner::Kind::Info, tr("No run made this text, so there is no run to take back."));
        } else {
            rollBack(target);
        }
    });
}

void ImportPage::askForEarlier(ItemId item, const ObjectPath &object)
{
    if (m_context.stalls) {
        m_context.stalls->beginBuild();
    }
    auto *dialog = new EarlierTexts(m_context.review, this);
    if (m_context.stalls) {
        m_context.stalls->endBuild(dialog);
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EarlierTexts::chosen, this, &ImportPage::rollBack);
    dialog->ask(item, object);
}

/// Of a target the plan is made when the entry is chosen, not when the menu is shown.
ImportPage::BackEntry ImportPage::backTo(std::function<importing::RollbackTarget()> target)
{
    return [this, target = std::move(target)] { rollBack(target()); };
}

void ImportPage::showMenu(const QVector<int> &nodes, const QPoint &at)
{
    const auto tree = m_view->model().tree();
    const QVector<int> below = tree->changesBelow(nodes);
    if (!m_plan || below.isEmpty()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"planMenu"_s);
    menu->setAccessibleName(tr("Ways back"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Change *one = nodes.size() == 1 ? tree->changeOf(nodes.first()) : nullptr;
    if (one) {
        menu->addAction(tr("Open in &Review"), menu, [this, object = one->object] { Q_EMIT itemWanted(object); });
        menu->addAction(
            tr("&Copy name"), menu, [name = one->object.display()] { QGuiApplication::clipboard()->setText(name); });
        menu->addSeparator();
        addBackOfOne(menu, *one);
    } else {
        addBackOfSeveral(menu, *tree, below);
    }
    addBackOfTable(menu, tableOf(*tree, below));
    addBack(menu, tr("Roll back the &plan"), backTo([id = m_plan->id] {
        importing::RollbackTarget target;
        target.plan = id;
        return target;
    }));
    menu->popup(at);
}

void ImportPage::addBack(QMenu *menu, const QString &text, BackEntry then)
{
    const bool able = m_context.connection.isConnected() && !m_applyJob.isRunning() && !m_planJob.isRunning();
    const bool applied = m_plan->state == PlanState::Applied || m_plan->state == PlanState::PartlyApplied;
    menu->addAction(text, menu, std::move(then))->setEnabled(able && applied);
}

void ImportPage::addBackOfOne(QMenu *menu, const Change &change)
{
    const auto item = [id = change.item](const PlanId &before) {
        importing::RollbackTarget target;
        target.items = {id};
        target.asBefore = before;
        return target;
    };
    addBack(menu, tr("Roll back this &description"), backTo([item] { return item({}); }));
    if (m_plan->kind == PlanKind::Import) {
        addBack(menu, tr("Roll back this description to &as before this plan"),
            backTo([item, id = m_plan->id] { return item(id); }));
    }
    addBack(menu, tr("Roll back this description to an earlier &text …"),
        [this, id = change.item, object = change.object] { askForEarlier(id, object); });
    addBack(menu, tr("Roll back the r&un that made its text"), [this, id = change.item] { rollBackRunOf(id); });
}

/// What counts is what the plan writes: only that can have changed anything.
void ImportPage::addBackOfSeveral(QMenu *menu, const PlanTree &tree, const QVector<int> &below)
{
    const QVector<ItemId> items = writtenItems(tree, below);
    if (items.isEmpty()) {
        return;
    }
    addBack(menu, tr("Roll back these %n &description(s)", nullptr, static_cast<int>(items.size())), backTo([items] {
        importing::RollbackTarget target;
        target.items = items;
        return target;
    }));
}

void ImportPage::addBackOfTable(QMenu *menu, const QString &table)
{
    if (table.isEmpty()) {
        return;
    }
    const QString name = inMenu(fontMetrics(), table);
    const auto ofTable = [table](const PlanId &before) {
        importing::RollbackTarget target;
        target.table = table;
        target.asBefore = before;
        return target;
    };
    addBack(menu, tr("Roll back ta&ble %1").arg(name), backTo([ofTable] { return ofTable({}); }));
    if (m_plan->kind == PlanKind::Import) {
        addBack(menu, tr("Roll back table %1 to as before this plan").arg(name),
            backTo([ofTable, id = m_plan->id] { return ofTable(id); }));
    }
}

} // namespace metaflow::ui
