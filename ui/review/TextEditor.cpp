#include "ui/review/TextEditor.h"

#include "ui/style/Icons.h"
#include "ui/widgets/Build.h"

#include <QKeyEvent>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

TextEditor::TextEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    identify(this, u"textEditor"_s, tr("Description to accept"));
    setTabChangesFocus(true);
    setPlaceholderText(tr("No description yet. Press E and write one."));
}

void TextEditor::underline(const QVector<Finding> &findings)
{
    QList<QTextEdit::ExtraSelection> marks;
    const int end = document()->characterCount() - 1;
    for (const Finding &finding : findings) {
        if (finding.length <= 0 || finding.start < 0 || finding.start + finding.length > end) {
            continue; // about the whole text, or about an older one
        }
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(finding.start);
        mark.cursor.setPosition(finding.start + finding.length, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(lookOf(finding.severity, palette()).color);
        marks << mark;
    }
    setExtraSelections(marks);
}

void TextEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (!event->isAutoRepeat()) {
            Q_EMIT acceptWanted();
        }
        event->accept();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT backWanted();
        event->accept();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

} // namespace metaflow::ui
