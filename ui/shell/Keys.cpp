#include "ui/shell/Keys.h"

#include "ui/shell/KeyMap.h"

#include <QCoreApplication>

namespace metaflow::ui {

namespace {

/// Not called tr: lupdate would take that for a translation of its own and overlook what is marked inside.
QString inWords(const char *text)
{
    return QCoreApplication::translate("metaflow::ui::Keys", text);
}

KeyLine line(const char *keys, const char *does)
{
    return {QString::fromLatin1(keys), inWords(does)};
}

QVector<KeyLine> linesOf(const KeyMap &map, KeyMode mode)
{
    QVector<KeyLine> lines;
    for (const Command &command : commands()) {
        if (command.mode == mode) {
            const QString keys = map.text(command.id);
            lines.append(
                {keys.isEmpty() ? inWords(QT_TRANSLATE_NOOP("metaflow::ui::Keys", "(none)")) : keys, command.does});
        }
    }
    return lines;
}

KeyGroup listKeys(const KeyMap &map)
{
    return {inWords(QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Review: in the list")),
        linesOf(map, KeyMode::List)
            + QVector<KeyLine>{line("1-9", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Take a suggestion into the text")),
                line("Ctrl+A", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Select all listed rows"))}};
}

KeyGroup textKeys(const KeyMap &map)
{
    return {inWords(QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Review: in the text")),
        linesOf(map, KeyMode::Text)
            + QVector<KeyLine>{line("Ctrl+Z, Ctrl+Y", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Undo, redo typing"))}};
}

KeyGroup historyKeys()
{
    return {inWords(QT_TRANSLATE_NOOP("metaflow::ui::Keys", "History")),
        {line("Enter", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "All versions of the item")),
            line("Alt+Up, Alt+Down", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "The next newer or older day")),
            line("Space", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Versions: mark one, to compare others with it")),
            line("R", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Versions: restore the text")),
            line("Esc, Backspace", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Versions: back to the record"))}};
}

KeyGroup everywhere()
{
    return {inWords(QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Everywhere")),
        {line("Ctrl+1 - Ctrl+7",
             QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Generate, Review, Import, History, Dashboard, Files, Settings")),
            line("Ctrl+F", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Find")),
            line("Ctrl+L", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Filter line")),
            line("Ctrl+Shift+L", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Filter row")),
            line("Ctrl+D", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Generate: describe the table of the tree by hand")),
            line("Ctrl+S, Ctrl+O", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Import: save the plan, open one")),
            line("Ctrl+O, Ctrl+E", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Files: bring a file in, save one")),
            {inWords(QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Menu")), // as it stands on the key
                inWords(QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Import: ways back for the chosen rows"))},
            line("F5", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Refresh")),
            line("F1", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "This sheet"))}};
}

} // namespace

QVector<KeyGroup> allKeys(const KeyMap &map)
{
    return {listKeys(map), textKeys(map),
        {inWords(QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Review: on the page")), linesOf(map, KeyMode::Page)},
        historyKeys(), everywhere()};
}

} // namespace metaflow::ui
