#include "ui/widgets/DiffText.h"

#include "ui/style/Theme.h"
#include "ui/widgets/Build.h"
#include "core/review/WordDiff.h"

#include <QEvent>
#include <QScopedValueRollback>

namespace metaflow::ui {

namespace {

QTextCharFormat formatOf(review::DiffPart::Kind kind, const Colors &colors)
{
    QTextCharFormat format;
    format.setForeground(colors.text);
    if (kind == review::DiffPart::Kind::Removed) {
        format.setFontStrikeOut(true);
        format.setForeground(colors.removedText);
        format.setBackground(colors.removed);
    } else if (kind == review::DiffPart::Kind::Added) {
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setForeground(colors.addedText);
        format.setBackground(colors.added);
    }
    return format;
}

} // namespace

DiffText::DiffText(const QString &name, const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setProperty("quiet", true);
    identify(this, name, accessibleName);
}

void DiffText::showText(const QString &text)
{
    m_diff = false;
    m_after = text;
    render();
}

void DiffText::showDiff(const QString &before, const QString &after)
{
    m_diff = true;
    m_before = before;
    m_after = after;
    render();
}

void DiffText::render()
{
    const QScopedValueRollback rendering(m_rendering, true);
    clear();
    QTextCursor cursor(document());
    const Colors &colors = colorsOf(palette());
    if (m_diff) {
        for (const review::DiffPart &part : review::wordDiff(m_before, m_after)) {
            cursor.insertText(part.text, formatOf(part.kind, colors));
        }
    } else {
        cursor.insertText(m_after, formatOf(review::DiffPart::Kind::Same, colors));
    }
    moveCursor(QTextCursor::Start);
    m_painted = false;
    viewport()->update();
}

void DiffText::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (!m_painted) {
        m_painted = true;
        Q_EMIT painted();
    }
}

void DiffText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_rendering) {
        render();
    }
}

} // namespace metaflow::ui
