#include "ui/importing/ChangePane.h"

#include "ui/importing/PlanWords.h"
#include "ui/review/TextEditor.h"
#include "ui/shell/Background.h"
#include "ui/shell/WordsKeeper.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/DiffText.h"
#include "ui/widgets/ElidedLabel.h"
#include "core/review/WordDiff.h"
#include "core/wording/Wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr int quickLength = 4000; // what is longer is compared on a pool thread

} // namespace

ChangePane::ChangePane(WordsKeeper &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_object(new ElidedLabel)
    , m_begun(new ElidedLabel)
    , m_outcome(label({}))
    , m_editor(new QWidget)
    , m_edit(new TextEditor)
    , m_save(primaryButton(tr("Save and plan again"), u"saveEditHere"_s))
    , m_leave(button(tr("Leave it"), u"leaveEditHere"_s))
    , m_discard(button(tr("Discard my words"), u"discardEditHere"_s))
{
    identify(this, u"changePane"_s, tr("The chosen change"));
    m_object->setObjectName(u"changeObject"_s);
    m_object->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(m_object, Role::Title);
    m_begun->setObjectName(u"changeBegun"_s);
    m_begun->setElideMode(Qt::ElideRight);
    setRole(m_begun, Role::Caption);
    m_outcome->setObjectName(u"changeOutcome"_s);
    m_outcome->setWordWrap(true);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(8);
    m_base = addColumn(columns, u"planBase"_s, tr("When the text was made"));
    m_now = addColumn(columns, u"planNow"_s, tr("In the catalog now"));
    m_ours = addColumn(columns, u"planDiff"_s, tr("After the import"));
    m_readBack = addColumn(columns, u"planReadBack"_s, tr("Read back"));
    buildEditor(columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(m_object);
    layout->addWidget(m_outcome);
    layout->addWidget(m_begun);
    layout->addLayout(columns, 1);
    connect(&m_words, &WordsKeeper::loaded, this, &ChangePane::recalled);
    clear();
}

ChangePane::Column ChangePane::addColumn(QHBoxLayout *to, const QString &name, const QString &accessibleName)
{
    Column column{new QWidget, label(accessibleName, Role::Caption), new DiffText(name, accessibleName)};
    column.title->setObjectName(name + u"Title"_s);
    column.text->setProperty("quiet", false);
    auto *layout = new QVBoxLayout(column.place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(column.title);
    layout->addWidget(column.text, 1);
    to->addWidget(column.place, 1);
    return column;
}

void ChangePane::buildEditor(QHBoxLayout *to)
{
    identify(m_edit, u"editHereText"_s, tr("Our text, worded anew"));
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    m_save->setToolTip(tr("Ctrl+Enter: the text becomes a decision of yours, and the plan is made again."));
    m_leave->setToolTip(tr("Esc: your words stay here until you come back, also after a restart."));
    m_discard->setToolTip(tr("What you typed here goes; the text stays as it is."));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_discard);
    buttons->addStretch();
    buttons->addWidget(m_leave);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(m_editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(label(tr("Ours, worded anew"), Role::Caption));
    layout->addWidget(m_edit, 1);
    layout->addLayout(buttons);
    to->addWidget(m_editor, 1);
    m_editor->hide();
    connect(m_save, &QPushButton::clicked, this, &ChangePane::save);
    connect(m_leave, &QPushButton::clicked, this, [this] { closeEditor(); });
    connect(m_discard, &QPushButton::clicked, this, &ChangePane::discard);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ChangePane::typed);
}

void ChangePane::show(const Change &change, PlanKind kind)
{
    if (isEditing() && change.item != m_change.item) {
        closeEditor();
    }
    m_change = change;
    m_kind = kind;
    m_shown = true;
    m_object->setFullText(change.object.display() + u" – "_s + verdictSentence(change.verdict, kind));
    showTexts(change, kind);
    showOutcome(change, kind);
    showBegun();
}

void ChangePane::clear()
{
    closeEditor();
    m_change = {};
    m_shown = false;
    m_object->setFullText(tr("Choose a change to see its texts."));
    m_outcome->hide();
    m_begun->hide();
    for (const Column &column : {m_base, m_now, m_ours, m_readBack}) {
        column.text->showText({});
    }
    m_readBack.place->hide();
}

/// An absent comment is said by the title: words in the text itself could be somebody's comment.
void ChangePane::put(
    const Column &column, const QString &title, const Comment &before, const Comment &text, bool compare)
{
    const QString absence = absenceText(text);
    column.title->setText(absence.isEmpty() ? title : title + u' ' + absence);
    column.text->setPlaceholderText(absence);
    const QString from = before.value_or(QString());
    const QString to = text.value_or(QString());
    if (!compare || from.isEmpty()) {
        column.text->showText(to);
    } else if (from.size() + to.size() <= quickLength) {
        column.text->showDiff(from, to);
    } else {
        column.text->showText(to);
        const auto job
            = inBackground([from, to]() -> Result<QVector<review::DiffPart>> { return review::wordDiff(from, to); });
        const Change change = m_change;
        job.then(this, [this, change, view = column.text](const Result<QVector<review::DiffPart>> &parts) {
            if (change.item == m_change.item && change.catalog == m_change.catalog && change.ours == m_change.ours) {
                view->showParts(*parts);
            }
        });
    }
    if (!absence.isEmpty()) {
        column.text->setAccessibleDescription(absence);
    }
}

void ChangePane::showTexts(const Change &change, PlanKind kind)
{
    m_base.place->setVisible(kind == PlanKind::Import);
    if (change.baseKnown) {
        put(m_base, tr("When the text was made"), {}, change.base, false);
    } else {
        m_base.title->setText(tr("When the text was made: not known"));
        m_base.text->setPlaceholderText(tr("(not known)"));
        m_base.text->showText({});
    }
    put(m_now, tr("In the catalog now"), change.base, change.catalog, kind == PlanKind::Import && change.baseKnown);
    const QString title = kind == PlanKind::Rollback ? tr("After it is taken back")
        : isWritten(change.verdict)                  ? tr("After the import")
                                                     : tr("Ours, left out");
    put(m_ours, title, change.catalog, change.ours, true);
}

void ChangePane::showOutcome(const Change &change, PlanKind kind)
{
    const bool over = change.state != ChangeState::Open || !change.errorCode.isEmpty();
    const bool readBack = change.state == ChangeState::Applied || change.state == ChangeState::Failed;
    m_outcome->setVisible(over);
    m_readBack.place->setVisible(readBack);
    if (over) {
        const wording::Sentence sentence = change.errorCode.isEmpty() ? wording::Sentence() : wording::describe(change);
        const QString why = sentence.what.isEmpty() ? QString() : u": "_s + sentence.text();
        m_outcome->setText(stateText(change, kind) + why);
        setRole(m_outcome, change.state == ChangeState::Failed ? Role::Bad : Role::Body);
    }
    if (readBack) {
        put(m_readBack, change.readBack == change.ours ? tr("Read back: the same, byte for byte") : tr("Read back"),
            change.ours, change.readBack, true);
    }
}

void ChangePane::edit()
{
    if (!m_shown) {
        return;
    }
    putInEditor();
    m_ours.place->hide();
    m_editor->show();
    showBegun();
    m_edit->setFocus();
    m_edit->moveCursor(QTextCursor::End);
}

void ChangePane::putInEditor()
{
    const QString ours = m_change.ours.value_or(QString());
    m_putting = true;
    m_edit->show(m_words.wordsOn(about()).value_or(ours), ours);
    m_putting = false;
    m_discard->setEnabled(m_words.wordsOn(about()).has_value());
}

bool ChangePane::isEditing() const
{
    return m_editor->isVisibleTo(this);
}

void ChangePane::typed()
{
    if (m_putting || !isEditing() || m_change.item.isNone()) {
        return;
    }
    const QString text = m_edit->text();
    if (text == m_change.ours.value_or(QString())) {
        m_words.drop(about());
    } else {
        m_words.typed(about(), text);
    }
    m_discard->setEnabled(m_words.wordsOn(about()).has_value());
}

/// They came after the change was shown, or even while somebody looks at its text in the editor.
void ChangePane::recalled()
{
    if (isEditing() && m_edit->text() == m_change.ours.value_or(QString())) {
        putInEditor();
        m_edit->moveCursor(QTextCursor::End);
    }
    showBegun();
}

void ChangePane::discard()
{
    m_words.drop(about());
    closeEditor();
    m_ours.text->setFocus(); // the button that had it goes
}

/// Also where the plan cannot be made again: nobody's words are out of sight.
void ChangePane::showBegun()
{
    const auto words = m_shown && m_kind == PlanKind::Import ? m_words.wordsOn(about()) : std::nullopt;
    m_begun->setVisible(words && !isEditing());
    if (words) {
        m_begun->setFullText(tr("You began to word it anew, not saved yet: %1").arg(words->simplified()));
    }
}

void ChangePane::closeEditor(ItemId saved)
{
    if (!saved.isNone()) {
        m_words.drop(QString::number(saved.value()));
    }
    m_editor->hide();
    m_ours.place->show();
    showBegun();
}

void ChangePane::save()
{
    if (isEditing()) {
        Q_EMIT editSaved(m_change, m_edit->text());
    }
}

bool ChangePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            closeEditor();
            m_ours.text->setFocus();
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::ControlModifier) {
            save();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace metaflow::ui
