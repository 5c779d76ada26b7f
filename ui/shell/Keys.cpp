#include "ui/shell/Keys.h"

#include <QCoreApplication>

namespace metaflow::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("metaflow::ui::Keys", text);
}

KeyLine line(const char *keys, const char *does)
{
    return {QString::fromLatin1(keys), tr(does)};
}

KeyGroup listKeys()
{
    return {tr("Review: in the list"),
        {line("Enter", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Accept and next")),
            line("E, F2", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Edit the text")),
            line("R", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Reject, with a reason")),
            line("N", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Needs work, with a reason")),
            line("S", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Skip to the next undecided")),
            line("U, Ctrl+Z", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Undo the last decision")),
            line("Ctrl+Y", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Redo it")),
            line("J, K, arrows", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Next, previous row")),
            line("1-9", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Take a suggestion into the text")),
            line("G", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "New texts from the model, beside those there are")),
            line("Space", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Peek at the whole item")),
            line("Ctrl+A", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Select all listed rows"))}};
}

KeyGroup textKeys()
{
    return {tr("Review: in the text"),
        {line("Ctrl+Enter", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Accept and next (also in the list)")),
            line("Esc", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Back to the list, the draft is kept")),
            line("Ctrl+Z, Ctrl+Y", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Undo, redo typing"))}};
}

KeyGroup everywhere()
{
    return {tr("Everywhere"),
        {line("Ctrl+1 … Ctrl+4", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Generate, Review, Import, History")),
            line("Ctrl+F", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Find")),
            line("Ctrl+L", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Filter line")),
            line("Ctrl+Shift+L", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Filter row")),
            line("F5", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Refresh")),
            line("F1", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "This sheet"))}};
}

} // namespace

QVector<KeyGroup> allKeys()
{
    return {listKeys(), textKeys(), everywhere()};
}

} // namespace metaflow::ui
