#include "ui/review/GroupPane.h"

#include "ui/review/KeyedTable.h"
#include "ui/review/ReasonLine.h"
#include "ui/review/TextEditor.h"
#include "ui/shell/KeyMap.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/Tip.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr int textsShown = 200; // nobody looks through more; an own one can be typed

} // namespace

GroupPane::GroupPane(const KeyMap *keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(mapOrDefaults(keys, this))
    , m_title(new ElidedLabel)
    , m_about(label({}, Role::Caption))
    , m_summary(label({}))
    , m_texts(new QListWidget)
    , m_text(new TextEditor(m_keys))
    , m_table(new KeyedTable(keys))
    , m_reason(new ReasonLine(u"groupReason"_s))
{
    identify(m_texts, u"groupTexts"_s, tr("Texts of this group"));
    identify(m_text, u"groupText"_s, tr("Text for all of them"));
    identify(m_table, u"groupMembers"_s, tr("Members of this group"));
    m_summary->setObjectName(u"groupSummary"_s);
    m_summary->setWordWrap(true);
    m_texts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_texts->setTextElideMode(Qt::ElideRight);
    m_texts->setFixedHeight(fontMetrics().lineSpacing() * 5 + 12);
    setLines(m_text, 3);
    m_table->setModel(&m_members);
    asList(m_table, {27, 10, 20, 18});
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(MemberModel::Text, QHeaderView::Stretch);
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    buildLayout();
    connectParts();
}

void GroupPane::connectParts()
{
    connect(m_texts, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_showing && row >= 0) {
            take(row + 1);
        }
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &GroupPane::textChanged);
    connect(m_text, &TextEditor::acceptWanted, this, [this] { Q_EMIT commanded(u"accept"_s, 0); });
    connect(m_text, &TextEditor::backWanted, this, [this] { Q_EMIT commanded(u"list"_s, 0); });
    connect(m_text, &TextEditor::suggestionWanted, this, &GroupPane::take);
    connect(m_table, &KeyedTable::commanded, this, &GroupPane::commanded);
    connect(m_table, &KeyedTable::painted, this, &GroupPane::painted);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == MemberModel::Table) {
            (void)m_members.toggle(index.row());
        }
    });
    connect(&m_members, &MemberModel::toggled, this, &GroupPane::showFigures);
    connect(&m_members, &MemberModel::toggled, this, &GroupPane::toggled);
}

void GroupPane::buildLayout()
{
    setRole(m_title, Role::Title);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_about);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_texts);
    layout->addWidget(label(tr("Text for all of them"), Role::Caption));
    layout->addWidget(m_text);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_reason);
    layout->addWidget(buttons());
}

QWidget *GroupPane::buttons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_accept = primaryButton({}, u"groupAccept"_s);
    layout->addWidget(m_accept);
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT commanded(u"accept"_s, 0); });
    const std::array others = {std::pair{u"reject"_s, button(tr("Reject"), u"groupReject"_s)},
        std::pair{u"needsWork"_s, button(tr("Needs work"), u"groupNeedsWork"_s)},
        std::pair{u"skip"_s, button(tr("Skip"), u"groupSkip"_s)},
        std::pair{u"undo"_s, button(tr("Undo"), u"groupUndo"_s)}};
    for (const auto &[command, each] : others) {
        layout->addWidget(each);
        if (command != u"skip"_s) {
            m_deciding << each;
        }
        connect(each, &QPushButton::clicked, this, [this, command = command] { Q_EMIT commanded(command, 0); });
    }
    layout->addStretch(1);
    return row;
}

void GroupPane::forbid(const QString &why)
{
    m_forbidden = why;
    m_accept->setToolTip(plainTip(why));
    for (QPushButton *each : std::as_const(m_deciding)) {
        each->setEnabled(why.isEmpty());
        each->setToolTip(plainTip(why.isEmpty() ? each->accessibleName() : why));
    }
}

void GroupPane::clear()
{
    const QScopedValueRollback showing(m_showing, true);
    m_loaded = false;
    m_reason->hide(); // it was about the group that goes
    m_members.clear();
    m_texts->clear();
    m_own.reset();
    m_ownBefore.reset();
    m_text->show({}, {});
    m_title->setFullText({});
    m_about->clear();
    m_summary->clear();
    m_accept->setEnabled(false);
}

void GroupPane::show(const store::ItemGroup &group, const store::GroupDetail &detail, const Before &before)
{
    const QScopedValueRollback showing(m_showing, true);
    m_own = before.own;
    m_ownBefore = before.picked && before.picked != m_own ? m_own : std::nullopt;
    const QString first = detail.texts.value(0).text;
    const bool accepted = std::any_of(
        detail.texts.begin(), detail.texts.end(), [](const store::GroupText &each) { return each.accepted > 0; });
    const QString shown = before.picked.value_or(accepted ? first : m_own.value_or(first));
    m_members.setGroup(detail, before.left, before.choices, shown);
    m_title->setFullText(group.key.table.isNone() ? group.name + u"  "_s + group.type : group.name);
    const QString items = tr("%n item(s)", nullptr, static_cast<int>(detail.members.size()));
    m_about->setText(detail.total > detail.members.size()
            ? tr("the first %1 of %2 items")
                  .arg(QLocale().toString(detail.members.size()), QLocale().toString(detail.total))
            : items);
    showTexts(detail.texts);
    m_text->show(shown, first);
    markText();
    showFigures();
    m_loaded = true;
    m_table->scrollToTop();
    if (m_members.rowCount() > 0) {
        m_table->goTo(0);
    }
    m_table->expectPaint();
}

void GroupPane::showTexts(const QVector<store::GroupText> &texts)
{
    m_texts->clear();
    const QLocale locale;
    for (int i = 0; i < texts.size() && i < textsShown; ++i) {
        const store::GroupText &each = texts.at(i);
        const QString number = i < 9 ? QString::number(i + 1) : u" "_s;
        QString about = tr("%n ×", "so many items have this text", each.items);
        if (each.accepted > 0) {
            about += tr(", %n accepted", nullptr, each.accepted);
        }
        auto *item = new QListWidgetItem(u"%1   %2   %3"_s.arg(number, about, each.text.simplified()), m_texts);
        item->setToolTip(plainTip(each.text));
    }
    showOwn();
}

int GroupPane::ownRow() const
{
    return std::min(static_cast<int>(m_members.group().texts.size()), textsShown);
}

/// The last row of the list, under the number that follows.
void GroupPane::showOwn()
{
    const QScopedValueRollback showing(m_showing, true);
    while (m_texts->count() > ownRow()) {
        delete m_texts->takeItem(ownRow());
    }
    if (m_own) {
        const QString number = ownRow() < 9 ? QString::number(ownRow() + 1) : u" "_s;
        auto *item = new QListWidgetItem(tr("%1   yours   %2").arg(number, m_own->simplified()), m_texts);
        item->setToolTip(plainTip(*m_own));
    }
}

void GroupPane::markText()
{
    const QScopedValueRollback showing(m_showing, true);
    const auto &texts = m_members.group().texts;
    const QString held = text();
    int row = m_own == held ? ownRow() : -1;
    for (int i = 0; row < 0 && i < texts.size() && i < textsShown; ++i) {
        row = texts.at(i).text == held ? i : -1;
    }
    m_texts->setCurrentRow(row);
}

void GroupPane::offerOwn(const QString &own, bool shown)
{
    const auto &texts = m_members.group().texts;
    const bool untouched = text() == texts.value(0).text
        && std::none_of(texts.begin(), texts.end(), [](const store::GroupText &each) { return each.accepted > 0; });
    m_own = own;
    showOwn();
    if (m_loaded && shown && untouched) {
        const QScopedValueRollback showing(m_showing, true);
        m_text->replace(own);
        m_members.setChosen(own);
        showFigures();
        m_table->expectPaint(); // Enter takes another text now: nobody has seen it
    }
    markText();
}

bool GroupPane::isPainted() const
{
    return m_loaded && m_table->isPainted();
}

QString GroupPane::text() const
{
    return m_text->text();
}

void GroupPane::take(int number)
{
    const auto &texts = m_members.group().texts;
    const bool own = m_own && number == ownRow() + 1;
    if (!m_loaded || (!own && (number < 1 || number > texts.size()))) {
        return;
    }
    const QString taken = own ? *m_own : texts.at(number - 1).text;
    m_ownBefore = own ? std::nullopt : m_own;
    {
        const QScopedValueRollback showing(m_showing, true); // nobody's typing
        m_text->replace(taken);
    }
    m_members.setChosen(taken);
    showFigures();
    markText();
    Q_EMIT picked(taken);
}

void GroupPane::focusText()
{
    m_text->setFocus();
    m_text->selectAll();
}

void GroupPane::toggle()
{
    (void)m_members.toggle(m_table->currentIndex().row());
}

void GroupPane::textChanged()
{
    if (m_showing || !m_loaded) {
        return;
    }
    const QString now = text();
    const auto &texts = m_members.group().texts;
    const bool listed
        = std::any_of(texts.begin(), texts.end(), [&now](const store::GroupText &each) { return each.text == now; });
    m_own = listed ? m_ownBefore : std::optional(now);
    showOwn();
    m_members.setChosen(now);
    showFigures();
    markText();
    if (listed) {
        if (m_own) {
            Q_EMIT typed(*m_own); // what stood there before somebody tried another one
        } else {
            Q_EMIT typedBack();
        }
        Q_EMIT picked(now);
    } else {
        Q_EMIT typed(now);
    }
}

/// What Enter will do, in numbers.
void GroupPane::showFigures()
{
    const MemberModel::Figures figures = m_members.figures();
    QStringList parts;
    if (figures.editing > 0) {
        parts << tr("%n to get this text", nullptr, figures.editing);
    }
    if (figures.in > figures.editing) {
        parts << tr("%n with it already, to be accepted", nullptr, figures.in - figures.editing);
    }
    if (figures.asTheyAre > 0) {
        parts << tr("%n accepted with it already", nullptr, figures.asTheyAre);
    }
    if (figures.out > 0) {
        parts << tr("%n left out", nullptr, figures.out);
    }
    if (figures.exceptions > 0) {
        parts << tr("%n to be decided on one by one", nullptr, figures.exceptions);
    }
    m_summary->setText(parts.join(u"  ·  "_s));
    m_accept->setText(tr("Accept for %1").arg(QLocale().toString(figures.in)));
    m_accept->setAccessibleName(m_accept->text());
    m_accept->setEnabled(figures.in > 0 && m_forbidden.isEmpty());
    m_table->setColumnHidden(
        MemberModel::Note, figures.exceptions == 0 && figures.out == 0 && !m_members.hasLeft()); // room for names
}

} // namespace metaflow::ui
