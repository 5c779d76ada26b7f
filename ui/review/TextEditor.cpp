#include "ui/review/TextEditor.h"

#include "ui/shell/KeyMap.h"
#include "ui/style/Icons.h"
#include "ui/widgets/Build.h"

#include <QKeyEvent>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

TextEditor::TextEditor(const KeyMap *keys, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_keys(mapOrDefaults(keys, this))
{
    identify(this, u"textEditor"_s, tr("Description to accept"));
    setTabChangesFocus(true);
    const auto say = [this] {
        setPlaceholderText(tr("No description yet. Press %1 and write one.").arg(m_keys->name(u"edit"_s)));
    };
    say();
    connect(m_keys, &KeyMap::changed, this, say);
}

void TextEditor::show(const QString &text, const QString &standing)
{
    m_sources.clear();
    remember(standing);
    remember(text);
    setPlainText(text);
    moveCursor(QTextCursor::End); // where the next text is usually added to
    m_lineEnd = standing.contains("\r\n"_L1) ? u"\r\n"_s : u"\n"_s;
}

void TextEditor::setStanding(const QString &standing)
{
    const QString typed = text(); // to the byte, whatever the line ends of the other one are
    remember(standing);
    remember(typed);
    m_lineEnd = standing.contains("\r\n"_L1) ? u"\r\n"_s : u"\n"_s;
}

void TextEditor::replace(const QString &text)
{
    remember(text);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.insertText(text);
}

void TextEditor::remember(const QString &text)
{
    QTextDocument as;
    as.setPlainText(text);
    m_sources.insert(as.toRawText(), text);
}

QString TextEditor::text() const
{
    QString raw = document()->toRawText();
    if (const auto source = m_sources.constFind(raw); source != m_sources.cend()) {
        return *source;
    }
    return raw.replace(QChar::ParagraphSeparator, m_lineEnd);
}

void TextEditor::underline(const QVector<Finding> &findings)
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString checked = text();
    for (const Finding &finding : findings) {
        if (finding.length <= 0 || finding.start < 0 || finding.start + finding.length > checked.size()) {
            continue; // about the whole text, or about an older one
        }
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        const int shift = static_cast<int>(checked.left(finding.start).count("\r\n"_L1)); // one place in a document
        mark.cursor.setPosition(finding.start - shift);
        mark.cursor.setPosition(finding.start - shift + finding.length, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(lookOf(finding.severity, palette()).color);
        marks << mark;
    }
    setExtraSelections(marks);
}

void TextEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (command(*event)) {
        event->accept();
    } else if (enter && event->modifiers().testFlag(Qt::ShiftModifier)) { // Qt would type a U+2028
        QKeyEvent plain(event->type(), event->key(), Qt::NoModifier, event->text(), event->isAutoRepeat());
        QPlainTextEdit::keyPressEvent(&plain);
    } else if (event->keyCombination() == (Qt::CTRL | Qt::Key_Y)) {
        redo(); // Qt has this key on Windows only
        event->accept();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

/// True where the key was one of the text mode's; a held one counts once.
bool TextEditor::command(const QKeyEvent &event)
{
    const QString id = m_keys->commandFor(KeyMode::Text, event);
    const bool digit = event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9
        && (event.modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier;
    if (event.isAutoRepeat()) {
        return !id.isEmpty() || digit;
    }
    if (id == "text.accept"_L1) {
        Q_EMIT acceptWanted();
    } else if (id == "text.back"_L1) {
        Q_EMIT backWanted();
    } else if (id == "text.dismiss"_L1) {
        Q_EMIT dismissWanted();
    } else if (id == "text.sameText"_L1) {
        Q_EMIT sameTextWanted();
    } else if (digit) {
        Q_EMIT suggestionWanted(event.key() - Qt::Key_0);
    } else {
        return false;
    }
    return true;
}

} // namespace metaflow::ui
