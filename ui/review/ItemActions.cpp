#include "ui/review/ItemActions.h"

#include "ui/review/DetailTabs.h"
#include "ui/review/ItemEditor.h"
#include "ui/review/ReasonLine.h"
#include "ui/review/SameTextBar.h"
#include "ui/shell/KeyMap.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Build.h"

#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

bool hasAcceptedText(const Item &item)
{
    return isAccepted(item.status) || item.status == Status::Imported;
}

} // namespace

ItemActions::ItemActions(Context &context, Decider &decider, ItemEditor &editor, DetailTabs &details, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_decider(decider)
    , m_editor(editor)
    , m_details(details)
    , m_bar(new SameTextBar)
    , m_offer(flatButton({}, u"sameTextOffer"_s))
{
    m_offer->hide();
    connect(&m_editor, &ItemEditor::dismissWanted, this, &ItemActions::dismiss);
    connect(&m_editor, &ItemEditor::sameTextWanted, this, &ItemActions::sameText);
    connect(m_editor.commentLine(), &ReasonLine::given, this, &ItemActions::remark);
    connect(m_editor.commentLine(), &ReasonLine::cancelled, this, &ItemActions::left);
    connect(&m_details, &DetailTabs::commentWanted, this, &ItemActions::comment);
    connect(m_bar, &SameTextBar::confirmed, this, &ItemActions::give);
    connect(m_bar, &SameTextBar::cancelled, this, [this] {
        m_asked.reset();
        Q_EMIT left();
    });
    connect(m_offer, &QPushButton::clicked, this, [this] {
        if (m_edited) {
            look(*m_edited, true);
        }
    });
}

void ItemActions::dismiss(const Finding &finding)
{
    if (m_editor.item() && (!m_decider.isBusy() || m_decider.unsaved() > 0)) {
        m_decider.dismiss(*m_editor.item(), finding);
    }
}

void ItemActions::comment()
{
    if (m_editor.isPainted()) {
        m_remarkOn = m_editor.item()->id;
        m_editor.commentLine()->askWords(tr("To the team:"), tr("What the others should know"));
    }
}

void ItemActions::remark(const QString &words)
{
    Q_EMIT left();
    if (m_editor.item() && m_editor.item()->id == m_remarkOn) {
        m_decider.remark(*m_editor.item(), words);
    }
}

/// Of the item that is shown where its text is accepted, else of the one that was edited last.
void ItemActions::sameText()
{
    const auto &shown = m_editor.item();
    if (shown && m_editor.isPainted() && hasAcceptedText(*shown) && m_editor.text() == shown->current) {
        look(*shown, true);
    } else if (m_edited) {
        look(*m_edited, true);
    } else if (m_banner) {
        m_banner->show(Banner::Kind::Info, tr("Accept or edit a text first: then it can be given to others."));
    }
}

void ItemActions::decided(const Decision &decision, const Item &now)
{
    m_editor.forgetDismissed(now.id);
    forget();
    if (decision.kind == Decision::Kind::Edit && !decision.bulk) {
        look(now, false);
    }
}

void ItemActions::forget()
{
    ++m_question;
    m_edited.reset();
    m_offer->hide();
}

/// Counts behind the window's back; `ask`: and asks the person then.
void ItemActions::look(const Item &item, bool ask)
{
    const quint64 question = ++m_question;
    const auto shown = [this] { return m_editor.item() && m_editor.isVisible() ? m_editor.item()->id : ItemId(); };
    const ItemId askedAt = shown();
    m_context.review.sameProposal(item.id).then(
        this, [this, item, ask, question, shown, askedAt](const Result<review::SameProposal> &same) {
            if (question != m_question || (ask && shown() != askedAt)) {
                return; // the person is elsewhere by now
            }
            if (same) {
                found(item, *same, ask);
            } else if (ask && m_banner) {
                m_banner->show(same.error());
            }
        });
}

void ItemActions::found(const Item &item, const review::SameProposal &same, bool ask)
{
    const int count = static_cast<int>(same.items.size());
    if (count == 0) {
        forget();
        if (ask && m_banner) {
            m_banner->show(Banner::Kind::Info,
                tr("Nothing else that is pending is called %1 and has the same proposal.").arg(item.object.name()));
        }
        return;
    }
    if (ask) {
        m_asked = item;
        m_others = same.items;
        m_bar->ask(item.object, item.current, same);
        return;
    }
    m_edited = item;
    const KeyMap defaults;
    const QString key = (m_context.keys ? m_context.keys : &defaults)->text(u"sameText"_s);
    m_offer->setText(tr("%1: same text for %2 more").arg(key, QLocale().toString(count)));
    m_offer->setAccessibleName(tr("Give the text of %1 to %n more", nullptr, count).arg(item.object.display()));
    m_offer->show();
}

void ItemActions::give()
{
    Q_EMIT left();
    if (m_asked && m_decider.isBusy()) {
        if (m_banner) {
            m_banner->show(Banner::Kind::Info, busyWords());
        }
    } else if (m_asked) {
        Decision give; // where it is the proposal of the others, that is their approval
        give.kind = Decision::Kind::Edit;
        give.items = m_others;
        give.text = m_asked->current;
        m_decider.many(std::move(give), u"group"_s);
        forget();
    }
    m_asked.reset();
}

} // namespace metaflow::ui
