#include "ui/shell/Keys.h"

#include "ui/shell/KeyMap.h"

#include <QCoreApplication>

namespace metaflow::ui {

namespace {

/// Not called tr: lupdate would take that for a translation of its own and overlook what is marked inside.
QString translated(const char *text)
{
    return QCoreApplication::translate("metaflow::ui::Keys", text);
}

KeyLine line(const char *keys, const char *does)
{
    return {QString::fromLatin1(keys), translated(does)};
}

QVector<KeyLine> linesOf(const KeyMap &map, KeyMode mode)
{
    QVector<KeyLine> lines;
    for (const Command &command : commands()) {
        if (command.mode == mode) {
            const QString keys = map.text(command.id);
            lines.append(
                {keys.isEmpty() ? translated(QT_TRANSLATE_NOOP("metaflow::ui::Keys", "(none)")) : keys, command.does});
        }
    }
    return lines;
}

KeyGroup listKeys(const KeyMap &map)
{
    return {translated(QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Review: in the list")),
        linesOf(map, KeyMode::List)
            + QVector<KeyLine>{line("1-9", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Take a suggestion into the text")),
                line("Ctrl+A", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Select all listed rows"))}};
}

KeyGroup textKeys(const KeyMap &map)
{
    return {translated(QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Review: in the text")),
        linesOf(map, KeyMode::Text)
            + QVector<KeyLine>{line("Ctrl+Z, Ctrl+Y", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Undo, redo typing"))}};
}

KeyGroup everywhere()
{
    return {translated(QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Everywhere")),
        {line(
             "Ctrl+1 - Ctrl+5", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Generate, Review, Import, History, Settings")),
            line("Ctrl+F", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Find")),
            line("Ctrl+L", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Filter line")),
            line("Ctrl+Shift+L", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Filter row")),
            line("Ctrl+D", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Generate: describe the table of the tree by hand")),
            line("Ctrl+S, Ctrl+O", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Import: save the plan, open one")),
            {translated(QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Menu")), // as it stands on the key
                translated(QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Import: ways back for the chosen rows"))},
            line("F5", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Refresh")),
            line("F1", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "This sheet"))}};
}

} // namespace

QVector<KeyGroup> allKeys(const KeyMap &map)
{
    return {listKeys(map), textKeys(map),
        {translated(QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Review: on the page")), linesOf(map, KeyMode::Page)},
        everywhere()};
}

} // namespace metaflow::ui
