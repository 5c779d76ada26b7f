#include "ui/widgets/DiffText.h"

#include "ui/style/Theme.h"
#include "ui/widgets/Build.h"

#include <QEvent>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

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

/// "Removed: day. Added: week."
QString spoken(const QVector<review::DiffPart> &parts)
{
    QStringList removed;
    QStringList added;
    for (const review::DiffPart &part : parts) {
        const QString words = part.text.simplified();
        if (part.kind != review::DiffPart::Kind::Same && !words.isEmpty()) {
            (part.kind == review::DiffPart::Kind::Removed ? removed : added) << words;
        }
    }
    QStringList said;
    if (!removed.isEmpty()) {
        said << DiffText::tr("Removed: %1.").arg(removed.join(u"; "_s));
    }
    if (!added.isEmpty()) {
        said << DiffText::tr("Added: %1.").arg(added.join(u"; "_s));
    }
    return said.join(u' ');
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
    showParts({{review::DiffPart::Kind::Same, text}});
}

void DiffText::showDiff(const QString &before, const QString &after)
{
    showParts(review::wordDiff(before, after));
}

void DiffText::showParts(const QVector<review::DiffPart> &parts)
{
    m_parts = parts;
    render();
}

void DiffText::render()
{
    const QScopedValueRollback rendering(m_rendering, true);
    clear();
    QTextCursor cursor(document());
    const Colors &colors = colorsOf(palette());
    using Kind = review::DiffPart::Kind;
    Kind before = Kind::Same;
    for (const review::DiffPart &part : m_parts) {
        const QTextCharFormat format = formatOf(part.kind, colors);
        if (before != Kind::Same && part.kind != Kind::Same) { // two that meet
            cursor.insertText(u" "_s, formatOf(Kind::Same, colors));
        }
        if (part.kind != Kind::Same) {
            QTextCharFormat sign;
            sign.setForeground(format.foreground());
            sign.setBackground(format.background());
            cursor.insertText(part.kind == Kind::Removed ? u"−"_s : u"+"_s, sign);
        }
        cursor.insertText(part.text, format);
        before = part.kind;
    }
    setAccessibleDescription(spoken(m_parts));
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
