// ReviewPage among others: what one's role allows, four eyes once there are four, and what others change meanwhile.
#include "ui/review/ReviewPage.h"

#include "ui/review/BulkBar.h"
#include "ui/review/ItemEditor.h"
#include "ui/review/ReasonLine.h"
#include "ui/shell/MachineServices.h"
#include "ui/shell/RoleWords.h"
#include "ui/widgets/Banner.h"

#include <QPlainTextEdit>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

void ReviewPage::connectTeam()
{
    const QString why = whyRoleForbids(m_context, metaflow::Role::Steward);
    if (!why.isEmpty()) {
        m_decider.forbid({ErrorCode::RoleTooSmall, roleWord(m_context.machine->membership.role)});
        m_editor->forbid(why);
    }
    m_bulk->forbid(why, whyRoleForbids(m_context, metaflow::Role::Admin));
    if (m_context.watch) {
        m_context.watch(this, [this] { othersChanged(); });
    }
}

QString ReviewPage::whyNot(ListAction action) const
{
    switch (action) {
    case ListAction::Accept:
    case ListAction::Edit:
    case ListAction::Reject:
    case ListAction::NeedsWork:
    case ListAction::Undo:
    case ListAction::Redo:
    case ListAction::Dismiss:
    case ListAction::Comment:
    case ListAction::SameText:
    case ListAction::Assign:
        return whyRoleForbids(m_context, metaflow::Role::Steward);
    case ListAction::Regenerate:
        return whyRoleForbids(m_context, metaflow::Role::Admin);
    default:
        return {};
    }
}

void ReviewPage::sayRole()
{
    if (const QString why = whyRoleForbids(m_context, metaflow::Role::Steward); !why.isEmpty()) {
        banner()->show(Banner::Kind::Info, why);
    }
}

/// To whoever may switch it, as long as nobody has answered.
void ReviewPage::offerFourEyes()
{
    const bool may = m_context.machine != nullptr && m_context.machine->membership.role == metaflow::Role::Admin;
    if (m_offeredFourEyes || !may || m_context.connection.isPractice()) {
        return;
    }
    m_context.review.secondPersonJoined().then(this, [this](const Result<bool> &offers) {
        if (!offers || !*offers || std::exchange(m_offeredFourEyes, true)) {
            return;
        }
        QString more
            = tr("It holds for every catalog from then on, and can be switched for each in Settings, Four eyes.");
        if (!m_context.machine->membership.enforced) {
            more += u' ' + tr("In a file it is a courtesy: nobody enforces it.");
        }
        banner()->show(Banner::Kind::Info,
            tr("Two people decide in this store now. Shall each text be seen by two before it is written?"), more);
        banner()->offer(tr("&Yes, by two"), [this] { answerFourEyes(true); });
        banner()->offer(tr("&No"), [this] { answerFourEyes(false); });
    });
}

void ReviewPage::answerFourEyes(bool yes)
{
    m_context.review.answerFourEyes(yes, m_context.connection.person())
        .then(this, [this, yes](const Result<bool> &set) {
            if (!set) {
                m_offeredFourEyes = false; // asked again
                banner()->show(set.error());
            } else if (yes) {
                banner()->show(Banner::Kind::Good, tr("Each text needs a second person from now on."));
            }
        });
}

/// What is in sight, and the item that is shown.
QVector<ItemId> ReviewPage::itemsInSight() const
{
    QVector<ItemId> items;
    const int top = m_table->rowAt(0);
    const int below = m_table->rowAt(m_table->viewport()->height() - 1);
    constexpr int most = 200; // before the table was laid out nothing says how many fit
    const int from = std::max(0, top);
    const int last = std::min(below < 0 ? m_model.rowCount() - 1 : below, from + most);
    for (int row = from; row <= last; ++row) {
        items << m_model.refs().at(row).id;
    }
    if (m_editor->item() && !items.contains(m_editor->item()->id)) {
        items << m_editor->item()->id;
    }
    return items;
}

/// The list stays as it is: rows under somebody's hands do not move.
void ReviewPage::othersChanged()
{
    m_counts.start();
    if (m_lookingAtOthers) {
        m_othersAgain = true;
        return;
    }
    if (m_model.rowCount() == 0) {
        if (m_activated && !m_loader.isRunning()) {
            refresh(); // there may be something now
        }
        return;
    }
    m_lookingAtOthers = true;
    m_context.review.page(itemsInSight()).then(this, [this](const Result<QVector<Item>> &now) {
        m_lookingAtOthers = false;
        if (now) {
            showOthers(*now);
        }
        if (std::exchange(m_othersAgain, false)) {
            othersChanged();
        }
    });
}

void ReviewPage::showOthers(const QVector<Item> &now)
{
    const std::optional<Item> shown = m_editor->item();
    for (const Item &item : now) {
        const auto known = m_model.itemAt(m_model.rowOf(item.id, m_table->currentIndex().row()));
        if (known && item.version > known->version) {
            m_model.changedElsewhere(item);
        }
    }
    const int row = m_table->currentIndex().row();
    const auto current = m_model.itemAt(row);
    const bool newer = shown && current && current->id == shown->id && current->version > shown->version;
    const auto *text = findChild<QPlainTextEdit *>(u"textEditor"_s);
    const bool atWork = text->hasFocus() || m_editor->text() != (shown ? shown->current : QString())
        || m_editor->reasonLine()->isVisible() || m_decider.isBusy();
    if (newer && !atWork) {
        showRow(row); // whoever is at work is told when they decide: a decision is about what was seen
    }
}

} // namespace metaflow::ui
