#include "ui/review/GroupsView.h"

#include "ui/review/GroupPane.h"
#include "ui/review/KeyedTable.h"
#include "ui/review/ReasonLine.h"
#include "ui/shell/KeyMap.h"
#include "ui/shell/RoleWords.h"
#include "ui/shell/Trace.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Table.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr int groupsShown = 500; // by what is left to decide; the rest are small, and come when these are done

} // namespace

GroupsView::GroupsView(Context &context, Decider &decider, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_decider(decider)
    , m_keys(mapOrDefaults(context.keys, this))
    , m_table(new KeyedTable(context.keys))
    , m_pane(new GroupPane(context.keys))
    , m_caption(label({}, Role::Caption))
    , m_said(label({}, Role::Good))
    , m_words(context.drafts, context.storeId, store::groupWords)
{
    setObjectName(u"groupsView"_s);
    identify(m_table, u"groupTable"_s, tr("Groups"));
    m_caption->setObjectName(u"groupCaption"_s);
    m_said->setObjectName(u"groupSaid"_s);
    m_table->setModel(&m_model);
    asList(m_table, {19, 10, 7, 9, 7, 12, 20});
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(GroupModel::Text, QHeaderView::Stretch);
    for (int column = GroupModel::Items; column <= GroupModel::Exceptions; ++column) {
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    buildLayout();
    m_pane->forbid(whyRoleForbids(context, metaflow::Role::Steward));
    m_pane->clear();
    connect(m_table, &KeyedTable::currentRowChanged, this, &GroupsView::showRow);
    connect(m_table, &KeyedTable::commanded, this, &GroupsView::commanded);
    connectPane();
}

void GroupsView::connectPane()
{
    connect(m_pane, &GroupPane::commanded, this, &GroupsView::commanded);
    connect(m_pane, &GroupPane::typed, this, [this](const QString &text) {
        m_words.typed(nameOf(m_shown), text);
        m_picked.remove(nameOf(m_shown));
    });
    connect(m_pane, &GroupPane::typedBack, this, [this] { m_words.drop(nameOf(m_shown)); });
    connect(m_pane, &GroupPane::picked, this, [this](const QString &text) { m_picked.insert(nameOf(m_shown), text); });
    connect(m_pane, &GroupPane::toggled, this, [this](ItemId member, bool in) { m_choices.insert(member, in); });
    connect(&m_words, &WordsKeeper::failed, this, &GroupsView::failed);
    connect(&m_words, &WordsKeeper::loaded, this, [this] {
        if (const auto own = m_words.wordsOn(nameOf(m_shown)); own && m_model.rowOf(m_shown) >= 0) {
            m_pane->offerOwn(*own, !m_picked.contains(nameOf(m_shown)));
        }
    });
    connect(m_pane, &GroupPane::painted, this, [this] {
        if (m_pane->isPainted()) {
            m_context.trace.event("group_painted"_L1, m_model.rowOf(m_shown));
        }
    });
    connect(m_pane->reasonLine(), &ReasonLine::given, this, [this](const QString &reason) {
        m_table->setFocus();
        if (mayDecide() && m_shown == m_askedAbout) {
            send(m_asked, reason);
        }
    });
    connect(m_pane->reasonLine(), &ReasonLine::cancelled, this, [this] { m_table->setFocus(); });
}

/// The keys are those of the list.
QLabel *GroupsView::keyHint()
{
    auto *hint = label({}, Role::Keys);
    const auto say = [this, hint] {
        const auto key = [this](const QString &command) { return m_keys->name(command); };
        hint->setText(
            tr("Groups: %1 accept for all  ·  1-9 pick a text  ·  %2 own text  ·  Tab, Space member in or out  ·  "
               "%3 reject  ·  %4 needs work  ·  %5 skip  ·  %6 undo  ·  Esc list")
                .arg(key(u"accept"_s), key(u"edit"_s), key(u"reject"_s), key(u"needsWork"_s), key(u"skip"_s),
                    key(u"undo"_s)));
    };
    say();
    connect(m_keys, &KeyMap::changed, hint, say);
    return hint;
}

void GroupsView::buildLayout()
{
    auto *side = new QWidget;
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->setSpacing(4);
    auto *leave = flatButton(tr("Back to the list"), u"groupLeave"_s);
    connect(leave, &QPushButton::clicked, this, &GroupsView::left);
    auto *head = new QHBoxLayout;
    head->addWidget(m_caption, 1);
    head->addWidget(leave);
    sideLayout->addLayout(head);
    sideLayout->addWidget(m_table, 1);
    auto *splitter = new QSplitter;
    splitter->addWidget(side);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({1150, 850});
    splitter->setChildrenCollapsible(false);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(keyHint(), 1);
    bottom->addWidget(m_said);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(splitter, 1);
    layout->addLayout(bottom);
}

void GroupsView::load(const ItemFilter &filter)
{
    m_filter = filter;
    m_model.setGroups({}); // nobody is to decide on what another filter brought together
    m_pane->clear();
    m_caption->setText(tr("Bringing the groups together …"));
    const quint64 generation = ++m_generation;
    m_job = m_context.review.groups(filter, groupsShown);
    m_job.then(this, [this, generation](const Result<store::GroupList> &list) {
        if (generation != m_generation) {
            return;
        }
        if (list) {
            listed(*list);
        } else {
            m_caption->clear();
            Q_EMIT failed(list.error());
        }
    });
}

void GroupsView::listed(const store::GroupList &list)
{
    const QLocale locale;
    const int kept = std::max(0, [&] {
        const auto hit = std::find_if(list.groups.begin(), list.groups.end(),
            [this](const store::ItemGroup &group) { return group.key == m_shown; });
        return hit == list.groups.end() ? 0 : static_cast<int>(hit - list.groups.begin());
    }());
    m_model.setGroups(list.groups);
    m_caption->setText(list.total > list.groups.size()
            ? tr("The %1 groups with most to decide, of %2. F5 brings the next.")
                  .arg(locale.toString(list.groups.size()), locale.toString(list.total))
            : list.total > 0 ? tr("%n group(s) of one name and type", nullptr, static_cast<int>(list.total))
                             : tr("No item matches the filter."));
    if (list.groups.isEmpty()) {
        m_shown = {};
        m_pane->clear();
        return;
    }
    m_table->goTo(kept);
}

void GroupsView::showRow(int row)
{
    const store::ItemGroup *group = m_model.groupAt(row);
    m_pane->clear();
    if (!group) {
        return;
    }
    m_shown = group->key;
    m_context.review.group(m_filter, group->key)
        .then(this, [this, key = group->key](const Result<store::GroupDetail> &detail) {
            const int at = m_model.rowOf(key);
            if (key != m_shown || at < 0) {
                return; // another one is shown by now
            }
            if (!detail) {
                Q_EMIT failed(detail.error());
                return;
            }
            const auto picked = m_picked.constFind(nameOf(key));
            m_pane->show(*m_model.groupAt(at), *detail,
                {m_left, m_choices, m_words.wordsOn(nameOf(key)),
                    picked == m_picked.cend() ? std::nullopt : std::optional(*picked)});
            if (detail->total == detail->members.size()) {
                m_model.setCounts(at, static_cast<int>(detail->total), m_pane->members().undecided());
            }
        });
}

void GroupsView::focusList()
{
    m_table->setFocus();
}

void GroupsView::commanded(const QString &command, int number)
{
    if (command == "accept"_L1) {
        accept();
    } else if (command == "reject"_L1) {
        askReason(Decision::Kind::Reject);
    } else if (command == "needsWork"_L1) {
        askReason(Decision::Kind::NeedsWork);
    } else if (command == "skip"_L1 || command == "nextUndecided"_L1) {
        goToNext();
    } else if (command == "previousUndecided"_L1) {
        goToNext(-1);
    } else if (command == "undo"_L1) {
        m_decider.undo();
    } else if (command == "redo"_L1) {
        m_decider.redo();
    } else if (command == "list"_L1) {
        m_table->setFocus();
    } else if (command == "leave"_L1) {
        Q_EMIT left();
    } else if (m_pane->isPainted()) {
        changed(command, number);
    }
}

/// What is to become of the group that is on the screen.
void GroupsView::changed(const QString &command, int number)
{
    if (command == "suggestion"_L1) {
        m_pane->take(number);
    } else if (command == "edit"_L1) {
        m_pane->focusText();
    } else if (command == "toggle"_L1) {
        m_pane->toggle();
    }
}

/// On what a person saw, and while nothing is on its way that could change it.
bool GroupsView::mayDecide() const
{
    return m_pane->isPainted() && !isWaiting() && (!m_decider.isBusy() || m_decider.unsaved() > 0);
}

/// A held key is left alone in silence; what somebody else's saving stands in the way of is told.
bool GroupsView::mayDecideOrSays()
{
    if (!mayDecide() && m_pane->isPainted() && !isWaiting()) {
        say(busyWords());
    }
    return mayDecide();
}

void GroupsView::accept()
{
    if (!mayDecideOrSays()) {
        return;
    }
    if (m_pane->text().trimmed().isEmpty()) {
        say(tr("An empty text describes nothing: pick one or write one."));
    } else if (m_pane->members().figures().in == 0) {
        goToNext();
    } else {
        m_table->setFocus();
        send(Decision::Kind::Edit, {});
    }
}

void GroupsView::askReason(Decision::Kind kind)
{
    const int count = static_cast<int>(m_pane->members().chosen(false).items.size());
    if (count == 0 || !mayDecideOrSays()) {
        return;
    }
    m_asked = kind;
    m_askedAbout = m_shown;
    m_pane->reasonLine()->ask(kind == Decision::Kind::Reject
            ? tr("Reject %n of this group, because", nullptr, count)
            : tr("Mark %n of this group as needing work, because", nullptr, count),
        false);
}

void GroupsView::send(Decision::Kind kind, const QString &comment)
{
    const MemberModel::Chosen chosen = m_pane->members().chosen(kind == Decision::Kind::Edit);
    if (chosen.items.isEmpty()) {
        return;
    }
    Decision decision;
    decision.kind = kind;
    decision.items = chosen.items;
    decision.text = kind == Decision::Kind::Edit ? m_pane->text() : QString();
    m_sent = {m_shown, kind, decision.text, chosen.items, chosen.pending};
    decision.comment = comment;
    m_decider.many(decision, u"group"_s);
}

void GroupsView::goToNext(int by)
{
    const int here = m_table->currentIndex().row();
    if (const int next = m_model.nextUndecided(std::max(0, here), by); next >= 0) {
        m_table->goTo(next);
    } else {
        showRow(here); // as it is now
        say(tr("Nothing is left to decide in these groups. F5 looks for more."));
    }
}

void GroupsView::say(const QString &text)
{
    m_said->setText(text);
    announce(m_said);
}

} // namespace metaflow::ui
