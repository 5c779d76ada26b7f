#include "ui/importing/ImportPage.h"
#include "ui/importing/PlanView.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Later.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

void ImportPage::rollBack(const importing::RollbackTarget &target)
{
    if (m_planJob.isRunning() || m_applyJob.isRunning() || !m_context.connection.isConnected()) {
        return;
    }
    banner()->clear();
    dropLater(std::exchange(
        m_planJob, m_context.importing.rollback(m_context.connection.source(), target, m_context.connection.person())));
    watchPlanning();
    m_planJob.then(this, [this](const Result<importing::PlanReport> &report) {
        planned(report, [this] {
            banner()->show(Banner::Kind::Info, tr("This is the way back. Nothing is written yet."),
                tr("It restores what was there before, and leaves alone what somebody changed since."));
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

void ImportPage::showMenu(int node, const QPoint &at)
{
    const auto &tree = m_view->model().tree();
    const Change *change = tree->changeOf(node);
    QVector<int> below = tree->changesBelow({node});
    if (!m_plan || below.isEmpty()) {
        return;
    }
    const Change &first = tree->plan().changes.at(below.first());
    const bool oneTable = tree->node(node).kind == PlanTree::Kind::Table || change;
    const bool able = m_context.connection.isConnected() && !m_applyJob.isRunning() && !m_planJob.isRunning();
    const bool applied = m_plan->state == PlanState::Applied || m_plan->state == PlanState::PartlyApplied;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"planMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &text, bool enabled, std::function<void()> then) {
        QAction *action = menu->addAction(text, menu, std::move(then));
        action->setEnabled(enabled);
    };
    const auto back = [this](QVector<ItemId> items, const QString &table, const PlanId &before) {
        return [this, items = std::move(items), table, before] {
            importing::RollbackTarget target;
            target.items = items;
            target.table = table;
            target.asBefore = before;
            rollBack(target);
        };
    };
    const QString table = first.object.tablePath().display();
    if (change) {
        add(tr("Open in &Review"), true, [this, object = change->object] { Q_EMIT itemWanted(object); });
        add(tr("&Copy name"), true, [name = change->object.display()] { QGuiApplication::clipboard()->setText(name); });
        menu->addSeparator();
        add(tr("Take back this &description"), able && applied, back({change->item}, {}, {}));
    }
    if (oneTable) {
        add(tr("Take back this &table"), able && applied, back({}, table, {}));
    }
    if (change) {
        add(tr("Take back the &run that made its text"), able && applied,
            [this, item = change->item] { rollBackRunOf(item); });
    }
    if (oneTable && m_plan->kind == PlanKind::Import) {
        menu->addSeparator();
        if (change) {
            add(tr("Description &as before this plan"), able && applied, back({change->item}, {}, m_plan->id));
        }
        add(tr("Table as &before this plan"), able && applied, back({}, table, m_plan->id));
    }
    if (menu->isEmpty()) {
        delete menu;
    } else {
        menu->popup(at);
    }
}

} // namespace metaflow::ui
