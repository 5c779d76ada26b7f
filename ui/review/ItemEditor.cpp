#include "ui/review/ItemEditor.h"

#include "ui/review/CatalogText.h"
#include "ui/review/ConflictPanel.h"
#include "ui/review/FindingsList.h"
#include "ui/review/ItemHeader.h"
#include "ui/review/PastTab.h"
#include "ui/review/ProposalView.h"
#include "ui/review/ReasonLine.h"
#include "ui/review/ReviewTable.h"
#include "ui/review/TextChecks.h"
#include "ui/review/TextEditor.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Icons.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/DiffText.h"
#include "ui/widgets/Tip.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// At least as high as it is; takes room that is left, but asks for none.
void grows(QWidget *text)
{
    text->setMaximumHeight(QWIDGETSIZE_MAX);
    text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
}

} // namespace

ItemEditor::ItemEditor(const KeyMap *keys, QWidget *parent)
    : QWidget(parent)
    , m_header(new ItemHeader)
    , m_original(new CatalogText)
    , m_proposal(new ProposalView)
    , m_keys(mapOrDefaults(keys, this))
    , m_text(new TextEditor(m_keys))
    , m_findings(new FindingsList(m_keys))
    , m_conflict(new ConflictPanel)
    , m_reason(new ReasonLine(u"reasonEdit"_s))
    , m_comment(new ReasonLine(u"commentEdit"_s))
    , m_checks(new TextChecks(*m_text, *m_findings, this))
    , m_buttons(new QWidget)
    , m_length(label({}, Role::Caption))
    , m_proposalCaption(label(tr("Proposal"), Role::Caption))
{
    m_length->setObjectName(u"textLength"_s);
    buildButtons();
    buildLayout();
    connectParts();
    clear();
}

void ItemEditor::connectParts()
{
    connect(m_text, &QPlainTextEdit::textChanged, this, &ItemEditor::textChanged);
    connect(m_text, &TextEditor::acceptWanted, this, &ItemEditor::acceptWanted);
    connect(m_text, &TextEditor::backWanted, this, &ItemEditor::backWanted);
    connect(m_text, &TextEditor::sameTextWanted, this, &ItemEditor::sameTextWanted);
    connect(m_text, &TextEditor::suggestionWanted, this, &ItemEditor::suggestionWanted);
    connect(m_checks, &TextChecks::dismissWanted, this, [this](const Finding &finding) {
        if (isPainted()) {
            Q_EMIT dismissWanted(finding);
        }
    });
    connect(m_checks, &TextChecks::dismissedChanged, this, [this] { Q_EMIT typed(text()); });
    connect(m_proposal, &ProposalView::captionChanged, m_proposalCaption, &QLabel::setText);
    connect(m_proposal->diff(), &DiffText::painted, this, [this] {
        if (m_item && !std::exchange(m_painted, true)) {
            Q_EMIT painted(m_item->id);
        }
    });
    connect(m_conflict, &ConflictPanel::theirsChosen, this, [this] { setText(m_item ? m_item->current : QString()); });
    connect(m_conflict, &ConflictPanel::mineChosen, this, [this] {
        Q_EMIT typed(text()); // the draft is one of this version from here on
        focusText();
    });
}

/// What they do, and the first key that does it.
void ItemEditor::nameButtons()
{
    const std::initializer_list<std::pair<QPushButton *, QString>> commands{{m_accept, u"accept"_s},
        {m_edit, u"edit"_s}, {m_reject, u"reject"_s}, {m_needsWork, u"needsWork"_s}, {m_undo, u"undo"_s}};
    for (const auto &[button, command] : commands) {
        const QKeySequence key = m_keys->keys(command).value(0);
        const QString name = key == QKeySequence(Qt::Key_Return) ? u"⏎"_s : keyName(key);
        button->setText((button->accessibleName() + u"  "_s + name).trimmed());
        button->setToolTip(m_forbidden.isEmpty() ? button->text() : plainTip(m_forbidden));
        button->setAccessibleDescription(m_forbidden);
        button->setEnabled(m_forbidden.isEmpty());
    }
    const QString compare = m_keys->name(u"compare"_s);
    m_compare->setToolTip(
        compare.isEmpty() ? tr("Compare two other texts") : tr("Compare two other texts (%1)").arg(compare));
}

void ItemEditor::forbid(const QString &why)
{
    m_forbidden = why;
    nameButtons();
}

void ItemEditor::buildButtons()
{
    m_accept = primaryButton({}, u"acceptNext"_s);
    m_edit = button({}, u"edit"_s);
    m_reject = button({}, u"reject"_s);
    m_needsWork = button({}, u"needsWork"_s);
    m_undo = button({}, u"undo"_s);
    m_accept->setAccessibleName(tr("Accept and next"));
    m_edit->setAccessibleName(tr("Edit"));
    m_reject->setAccessibleName(tr("Reject"));
    m_needsWork->setAccessibleName(tr("Needs work"));
    m_undo->setAccessibleName(tr("Undo"));
    auto *layout = new QHBoxLayout(m_buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QPushButton *each : {m_accept, m_edit, m_needsWork, m_reject}) {
        layout->addWidget(each);
    }
    layout->addStretch();
    layout->addWidget(m_undo);
    m_compare = flatButton(tr("Compare"), u"compareTexts"_s);
    nameButtons();
    connect(m_keys, &KeyMap::changed, this, &ItemEditor::nameButtons);
    const auto means = [this](const QPushButton *which, ListAction action) {
        connect(which, &QPushButton::clicked, this, [this, action] { Q_EMIT pressed(action); });
    };
    means(m_accept, ListAction::Accept);
    means(m_edit, ListAction::Edit);
    means(m_reject, ListAction::Reject);
    means(m_needsWork, ListAction::NeedsWork);
    means(m_undo, ListAction::Undo);
}

void ItemEditor::buildLayout()
{
    setLines(m_proposal->diff(), 3);
    setLines(m_text, 3);
    for (QWidget *each : std::initializer_list<QWidget *>{m_proposal->diff(), m_proposal, m_text}) {
        grows(each);
    }
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto caption = [grid](QLabel *text, int row) {
        text->setContentsMargins(0, 5, 0, 0);
        grid->addWidget(text, row, 0, Qt::AlignTop | Qt::AlignLeft);
    };
    grid->addWidget(m_header, 0, 0, 1, 2);
    grid->addWidget(m_conflict, 1, 0, 1, 2);
    caption(label(tr("In catalog"), Role::Caption), 2);
    grid->addWidget(m_original, 2, 1);
    connect(m_compare, &QPushButton::clicked, this, &ItemEditor::compareNext);
    auto *proposalCaption = new QVBoxLayout;
    proposalCaption->setSpacing(2);
    proposalCaption->addWidget(m_proposalCaption);
    proposalCaption->addWidget(m_compare, 0, Qt::AlignLeft);
    proposalCaption->addStretch();
    proposalCaption->setContentsMargins(0, 5, 0, 0);
    grid->addLayout(proposalCaption, 3, 0);
    grid->addWidget(m_proposal, 3, 1);
    auto *textCaption = new QVBoxLayout;
    textCaption->setSpacing(2);
    textCaption->addWidget(label(tr("To accept"), Role::Caption));
    textCaption->addWidget(m_length);
    textCaption->addStretch();
    textCaption->setContentsMargins(0, 5, 0, 0);
    grid->addLayout(textCaption, 4, 0);
    grid->addWidget(m_text, 4, 1);
    caption(label(tr("Checks"), Role::Caption), 5);
    grid->addWidget(m_findings, 5, 1);
    grid->addWidget(m_buttons, 6, 0, 1, 2);
    grid->addWidget(m_reason, 7, 0, 1, 2);
    grid->addWidget(m_comment, 8, 0, 1, 2);
    grid->setRowStretch(3, 1);
    grid->setRowStretch(4, 1);
}

void ItemEditor::show(const Item &item, const std::optional<QString> &draft)
{
    const bool another = !m_item || m_item->id != item.id;
    const bool textStays = !another && text() == draft.value_or(item.current);
    m_item = item;
    m_painted = false;
    if (another) {
        m_header->setRemark({});
        m_comment->hide();
    }
    m_conflict->hide();
    m_reason->hide();
    m_buttons->setEnabled(true);
    m_header->show(item, {});
    m_header->setDraft(draft ? tr("Draft, not decided") : QString());
    m_original->show(item);
    if (textStays) { // and so do cursor and undo of somebody who types
        m_text->setStanding(item.current);
    } else {
        showText(item, draft.value_or(item.current));
    }
    m_text->setReadOnly(false);
    m_checks->show(item);
    showLength();
    m_proposal->show(item, text());
}

void ItemEditor::showText(const Item &item, const QString &text)
{
    const QScopedValueRollback setting(m_setting, true);
    m_text->show(text, item.current);
}

/// Characters, as the check counts them.
void ItemEditor::showLength()
{
    const int most = m_checks->maxLength();
    const auto length = text().toUcs4().size();
    const bool over = length > most;
    const QString said = tr("%1 of %2").arg(QLocale().toString(length), QLocale().toString(most));
    m_length->setText(said);
    m_length->setAccessibleName(over ? tr("Length: %1, too long").arg(said) : tr("Length: %1").arg(said));
    if (over != m_over) { // a role costs more than a key may
        m_over = over;
        setRole(m_length, over ? Role::Bad : Role::Caption);
    }
}

void ItemEditor::showDetail(const review::ItemDetail &detail)
{
    if (!m_item || detail.item.id != m_item->id) {
        return;
    }
    Item shown = *m_item;
    shown.offered = detail.item.offered; // some may have come since the list was read
    m_header->show(shown, detail.keys);
    m_header->setRemark(latestRemark(detail.history));
    m_proposal->setTexts(detail.texts);
    m_checks->setContext(detail.checking);
    showLength();
}

void ItemEditor::showLoading()
{
    clear();
    m_proposal->clear(tr("Loading …"));
}

void ItemEditor::clear()
{
    m_item.reset();
    m_header->clear();
    m_conflict->hide();
    m_reason->hide();
    m_comment->hide();
    m_original->clear();
    m_proposal->clear();
    showText({}, {});
    m_text->setReadOnly(true);
    m_length->clear();
    m_checks->clear();
    m_buttons->setEnabled(false);
}

void ItemEditor::showConflict(const Item &now)
{
    const QString mine = text();
    show(now, mine == now.current ? std::nullopt : std::optional(mine));
    m_conflict->show(now, mine);
}

QString ItemEditor::text() const
{
    return m_text->text();
}

void ItemEditor::setText(const QString &text)
{
    if (m_item) {
        m_text->replace(text);
    }
}

bool ItemEditor::isPainted() const
{
    return m_item && m_painted;
}

void ItemEditor::focusText()
{
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

void ItemEditor::setDraftState(const QString &text)
{
    m_header->setDraft(text);
}

void ItemEditor::compareNext()
{
    if (m_item) {
        m_proposal->compareNext();
    }
}

void ItemEditor::dismissFirst()
{
    if (isPainted()) {
        m_checks->dismissFirst();
    }
}

QVector<Finding> ItemEditor::dismissedWithDraft() const
{
    return m_checks->dismissedWithDraft();
}

void ItemEditor::forgetDismissed(ItemId item)
{
    m_checks->forget(item);
}

void ItemEditor::recallDismissed(ItemId item, const QVector<Finding> &dismissed)
{
    m_checks->recall(item, dismissed);
}

void ItemEditor::textChanged()
{
    if (m_setting || !m_item) {
        return;
    }
    showLength();
    m_proposal->setTyped(text());
    m_checks->textChanged();
    Q_EMIT typed(text());
}

} // namespace metaflow::ui
