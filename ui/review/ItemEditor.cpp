#include "ui/review/ItemEditor.h"

#include "ui/review/ConflictPanel.h"
#include "ui/review/FindingsList.h"
#include "ui/review/ItemHeader.h"
#include "ui/review/ReasonLine.h"
#include "ui/review/ReviewTable.h"
#include "ui/review/TextEditor.h"
#include "ui/shell/Background.h"
#include "ui/style/Icons.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/DiffText.h"
#include "core/checks/Checks.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::ui {

namespace {

/// At least as high as it is; takes room that is left, but asks for none.
void grows(QWidget *text)
{
    text->setMaximumHeight(QWIDGETSIZE_MAX);
    text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
}

} // namespace

ItemEditor::ItemEditor(QWidget *parent)
    : QWidget(parent)
    , m_header(new ItemHeader)
    , m_original(plainView(u"originalText"_s, tr("In the catalog now")))
    , m_proposal(new DiffText(u"proposalText"_s, tr("Proposal with changes")))
    , m_text(new TextEditor)
    , m_findings(new FindingsList)
    , m_conflict(new ConflictPanel)
    , m_reason(new ReasonLine)
    , m_buttons(new QWidget)
    , m_length(label({}, Role::Caption))
    , m_proposalCaption(label(tr("Proposal"), Role::Caption))
{
    buildButtons();
    buildLayout();
    m_check.setSingleShot(true);
    m_check.setInterval(150ms);
    connect(&m_check, &QTimer::timeout, this, &ItemEditor::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ItemEditor::textChanged);
    connect(m_text, &TextEditor::acceptWanted, this, &ItemEditor::acceptWanted);
    connect(m_text, &TextEditor::backWanted, this, &ItemEditor::backWanted);
    connect(m_proposal, &DiffText::painted, this, [this] {
        if (m_item && !std::exchange(m_painted, true)) {
            Q_EMIT painted(m_item->id);
        }
    });
    connect(m_conflict, &ConflictPanel::theirsChosen, this, [this] { setText(m_item ? m_item->current : QString()); });
    connect(m_conflict, &ConflictPanel::mineChosen, this, [this] { focusText(); });
    clear();
}

void ItemEditor::buildButtons()
{
    m_accept = primaryButton(tr("Accept and next  ⏎"), u"acceptNext"_s);
    m_edit = button(tr("Edit  E"), u"edit"_s);
    m_reject = button(tr("Reject  R"), u"reject"_s);
    m_needsWork = button(tr("Needs work  N"), u"needsWork"_s);
    m_undo = button(tr("Undo  U"), u"undo"_s);
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
    setLines(m_original, 2);
    setLines(m_proposal, 3);
    setLines(m_text, 3);
    grows(m_proposal);
    grows(m_text);
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
    caption(m_proposalCaption, 3);
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
    grid->setRowStretch(3, 1);
    grid->setRowStretch(4, 1);
}

void ItemEditor::show(const Item &item, const std::optional<QString> &draft)
{
    m_item = item;
    m_painted = false;
    m_checking.reset();
    m_conflict->hide();
    m_reason->hide();
    m_buttons->setEnabled(true);
    m_header->show(item, {});
    m_header->setDraft(draft ? tr("Draft, not decided") : QString());
    const bool known = item.original.has_value() && !item.original->isEmpty();
    m_original->setPlainText(known ? *item.original : QString());
    m_original->setPlaceholderText(
        item.originalKnown || item.original ? tr("(no description)") : tr("(not known: made by the earlier tool)"));
    {
        const QScopedValueRollback setting(m_setting, true);
        m_text->show(draft.value_or(item.current), item.current);
    }
    m_text->setReadOnly(false);
    m_length->setText(QString::number(text().size()));
    showProposal();
    if (draft) {
        check();
    } else {
        m_findings->show(item.findings);
        m_text->underline(item.findings);
    }
}

void ItemEditor::showProposal()
{
    const QString mine = text();
    const QString original = m_item->original.value_or(QString());
    if (mine != m_item->generated && !m_item->generated.isEmpty()) {
        m_proposalCaption->setText(tr("Changes"));
        m_proposal->showDiff(m_item->generated, mine);
    } else if (!original.isEmpty()) {
        m_proposalCaption->setText(tr("Proposal"));
        m_proposal->showDiff(original, mine);
    } else {
        m_proposalCaption->setText(tr("Proposal"));
        m_proposal->showText(mine);
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
    m_checking = detail.checking;
    if (text() != m_item->current) {
        m_check.start(); // a draft that was checked without its table and the team's settings
    }
}

void ItemEditor::showLoading()
{
    clear();
    m_proposal->setPlaceholderText(tr("Loading …"));
}

void ItemEditor::clear()
{
    m_item.reset();
    m_header->clear();
    m_conflict->hide();
    m_reason->hide();
    m_original->clear();
    m_original->setPlaceholderText({});
    m_proposal->setPlaceholderText({});
    m_proposal->showText({});
    {
        const QScopedValueRollback setting(m_setting, true);
        m_text->show({}, {});
    }
    m_text->setReadOnly(true);
    m_length->clear();
    m_findings->showNothing();
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

void ItemEditor::textChanged()
{
    if (m_setting || !m_item) {
        return;
    }
    m_length->setText(QString::number(text().size()));
    showProposal();
    m_check.start();
    Q_EMIT typed(text());
}

void ItemEditor::check()
{
    if (!m_item) {
        return;
    }
    const checks::CheckContext about = m_checking.value_or(checks::contextOf(*m_item));
    const QString checked = text();
    const ItemId id = m_item->id;
    const auto job
        = inBackground([about, checked]() -> Result<checks::Checked> { return checks::check(checked, about); });
    job.then(this, [this, id, checked](const Result<checks::Checked> &found) {
        if (found && m_item && m_item->id == id && checked == text()) {
            m_findings->show(found->findings);
            m_text->underline(found->findings);
        }
    });
}

} // namespace metaflow::ui
