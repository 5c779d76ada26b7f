#include "ui/shell/KeyMap.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr QLatin1StringView settingsGroup("keys");

/// Not called tr: lupdate would take that for a translation of its own and overlook what is marked inside.
QString translated(const char *text)
{
    return QCoreApplication::translate("metaflow::ui::Keys", text);
}

QList<QKeySequence> listOf(const QString &keys)
{
    QList<QKeySequence> list;
    for (const QString &key : keys.split(u' ', Qt::SkipEmptyParts)) {
        list << QKeySequence(key, QKeySequence::PortableText);
    }
    return list;
}

Command make(QLatin1StringView id, KeyMode mode, const char *keys, const char *does)
{
    return {id, mode, translated(does), listOf(QString::fromLatin1(keys))};
}

QVector<Command> listCommands()
{
    const auto list
        = [](QLatin1StringView id, const char *keys, const char *does) { return make(id, KeyMode::List, keys, does); };
    return {
        list("accept"_L1, "Return Ctrl+Return", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Accept and next")),
        list("edit"_L1, "E F2", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Edit the text")),
        list("reject"_L1, "R", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Reject, with a reason")),
        list("needsWork"_L1, "N", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Needs work, with a reason")),
        list("skip"_L1, "S", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Skip to the next undecided")),
        list("undo"_L1, "U Ctrl+Z", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Undo the last decision")),
        list("redo"_L1, "Ctrl+Y Ctrl+Shift+Z", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Redo it")),
        list("down"_L1, "J", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Next row")),
        list("up"_L1, "K", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Previous row")),
        list("nextUndecided"_L1, "]", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Next undecided")),
        list("previousUndecided"_L1, "[", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Previous undecided")),
        list("back"_L1, "Backspace", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Back to where you were")),
        list("peek"_L1, "Space", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Peek at the whole item")),
        list("regenerate"_L1, "G",
            QT_TRANSLATE_NOOP("metaflow::ui::Keys", "New texts from the model, beside those there are")),
        list("dismiss"_L1, "D", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Dismiss the first finding")),
        list("comment"_L1, "C", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Comment to the team")),
        list("sameText"_L1, "A",
            QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Give this text to all with the same name and proposal")),
        list("assign"_L1, "M", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Assign to a person")),
        list("compare"_L1, "V", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Compare two other texts")),
        list("jump"_L1, "/", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Jump to a name in the list")),
        list("copy"_L1, "Ctrl+C", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Copy the selected rows")),
        list("clearFilter"_L1, "X", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Clear the filter")),
    };
}

QVector<Command> otherCommands()
{
    const auto text
        = [](QLatin1StringView id, const char *keys, const char *does) { return make(id, KeyMode::Text, keys, does); };
    const auto page
        = [](QLatin1StringView id, const char *keys, const char *does) { return make(id, KeyMode::Page, keys, does); };
    return {
        text("text.accept"_L1, "Ctrl+Return", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Accept and next")),
        text("text.back"_L1, "Escape", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Back to the list, the draft is kept")),
        text("text.dismiss"_L1, "Ctrl+D", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Dismiss the first finding")),
        text("text.sameText"_L1, "Alt+A",
            QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Give this text to all with the same name and proposal")),
        page("groups"_L1, "Ctrl+G", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Groups of the same name and type")),
        page("replace"_L1, "Ctrl+H", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Replace a word in all listed")),
        page("saveFilter"_L1, "Ctrl+S", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Save this filter under a name")),
        page("export"_L1, "Ctrl+E", QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Listed items to a file")),
    };
}

bool isBare(const QKeySequence &key)
{
    const QKeyCombination combination = key[0];
    const auto modifiers = combination.keyboardModifiers() & ~Qt::ShiftModifier;
    return modifiers == Qt::NoModifier
        && (combination.key() < Qt::Key_Escape || combination.key() == Qt::Key_Return
            || combination.key() == Qt::Key_Backspace || combination.key() == Qt::Key_Delete);
}

bool isIn(const QKeySequence &key, const char *keys)
{
    return listOf(QString::fromLatin1(keys)).contains(key);
}

bool meet(KeyMode a, KeyMode b)
{
    return a == b || a == KeyMode::Page || b == KeyMode::Page;
}

const Command *find(const QString &id)
{
    const auto &all = commands();
    const auto hit = std::find_if(all.begin(), all.end(), [&id](const Command &one) { return one.id == id; });
    return hit == all.end() ? nullptr : &*hit;
}

} // namespace

QKeySequence keyOf(const QKeyEvent &event)
{
    const int key = event.key() == Qt::Key_Enter ? Qt::Key_Return : event.key();
    auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool letter = key >= Qt::Key_A && key <= Qt::Key_Z;
    if (!letter && key < Qt::Key_Escape && key != Qt::Key_Space) {
        modifiers &= ~Qt::ShiftModifier; // signs: which ones need Shift is a matter of the keyboard
    }
    return QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key)));
}

QString keyName(const QKeySequence &key)
{
    static const QString qtName = QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    return key.toString(QKeySequence::NativeText)
        .replace(qtName, translated(QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Enter")));
}

QString fixedMeaning(KeyMode mode, const QKeySequence &key)
{
    if (isIn(key, "Ctrl+1 Ctrl+2 Ctrl+3 Ctrl+4 Ctrl+5 Ctrl+6 Ctrl+7 Ctrl+8 Ctrl+9")) {
        return translated(QT_TRANSLATE_NOOP("metaflow::ui::Keys", "goes to a page"));
    }
    if (isIn(key, "F1 F5 Ctrl+F Ctrl+L Ctrl+Shift+L Ctrl+Q Ctrl+A")) {
        return translated(QT_TRANSLATE_NOOP("metaflow::ui::Keys", "a key of the whole window"));
    }
    if (isIn(key, "Up Down Left Right Home End PgUp PgDown Ctrl+Home Ctrl+End Ctrl+Up Ctrl+Down")) {
        return translated(QT_TRANSLATE_NOOP("metaflow::ui::Keys", "moves about"));
    }
    if (mode == KeyMode::List) {
        return isIn(key, "1 2 3 4 5 6 7 8 9")
            ? translated(QT_TRANSLATE_NOOP("metaflow::ui::Keys", "takes a suggestion"))
            : QString();
    }
    if (isBare(key)) {
        return translated(QT_TRANSLATE_NOOP("metaflow::ui::Keys", "types in a text"));
    }
    return isIn(key,
               "Ctrl+Z Ctrl+Y Ctrl+Shift+Z Ctrl+X Ctrl+C Ctrl+V Alt+1 Alt+2 Alt+3 Alt+4 Alt+5 Alt+6 Alt+7 Alt+8 Alt+9")
        ? translated(QT_TRANSLATE_NOOP("metaflow::ui::Keys", "edits a text"))
        : QString();
}

const QVector<Command> &commands()
{
    static const QVector<Command> all = listCommands() + otherCommands();
    return all;
}

KeyMap::KeyMap(QString settingsFile, QObject *parent)
    : QObject(parent)
    , m_file(std::move(settingsFile))
{
    m_writer.setMaxThreadCount(1);
    read();
}

KeyMap::~KeyMap()
{
    m_writer.waitForDone();
}

QList<QKeySequence> KeyMap::keys(const QString &command) const
{
    if (const auto own = m_own.constFind(command); own != m_own.cend()) {
        return *own;
    }
    const Command *known = find(command);
    return known ? known->defaults : QList<QKeySequence>();
}

QString KeyMap::text(const QString &command) const
{
    QStringList names;
    for (const QKeySequence &key : keys(command)) {
        names << keyName(key);
    }
    return names.join(u", "_s);
}

QString KeyMap::commandFor(KeyMode mode, const QKeyEvent &event) const
{
    const QKeySequence key = keyOf(event);
    for (const Command &command : commands()) {
        if (command.mode == mode && keys(command.id).contains(key)) {
            return command.id;
        }
    }
    return {};
}

QString KeyMap::takenBy(const QString &command, const QKeySequence &key) const
{
    const Command *wanted = find(command);
    for (const Command &other : commands()) {
        if (wanted && other.id != command && meet(other.mode, wanted->mode) && keys(other.id).contains(key)) {
            return other.id;
        }
    }
    return {};
}

QList<QKeySequence> KeyMap::set(const QString &command, const QList<QKeySequence> &wanted)
{
    const Command *known = find(command);
    if (!known) {
        return {};
    }
    QList<QKeySequence> free;
    for (const QKeySequence &key : wanted) {
        if (key.count() == 1 && takenBy(command, key).isEmpty() && fixedMeaning(known->mode, key).isEmpty()
            && !free.contains(key)) {
            free << key;
        }
    }
    if (free == known->defaults) {
        m_own.remove(command);
    } else {
        m_own.insert(command, free);
    }
    write();
    Q_EMIT changed();
    return free;
}

void KeyMap::reset()
{
    m_own.clear();
    write();
    Q_EMIT changed();
}

QString undoName(const KeyMap &keys)
{
    const QString key = keys.name(u"undo"_s);
    return key.isEmpty() ? translated(QT_TRANSLATE_NOOP("metaflow::ui::Keys", "Undo")) : key;
}

const KeyMap *mapOrDefaults(const KeyMap *keys, QObject *owner)
{
    return keys ? keys : new KeyMap({}, owner);
}

void KeyMap::read()
{
    if (m_file.isEmpty()) {
        return;
    }
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(settingsGroup);
    for (const Command &command : commands()) {
        if (settings.contains(command.id)) {
            m_own.insert(command.id, listOf(settings.value(command.id).toString()));
        }
    }
}

void KeyMap::write()
{
    if (m_file.isEmpty()) {
        return;
    }
    QHash<QString, QString> lines;
    for (const auto &[command, keys] : m_own.asKeyValueRange()) {
        QStringList words;
        for (const QKeySequence &key : keys) {
            words << key.toString(QKeySequence::PortableText);
        }
        lines.insert(command, words.join(u' '));
    }
    m_writer.start([file = m_file, lines] {
        QSettings settings(file, QSettings::IniFormat);
        settings.beginGroup(settingsGroup);
        settings.remove(QString());
        for (const auto &[command, keys] : lines.asKeyValueRange()) {
            settings.setValue(command, keys);
        }
    });
}

} // namespace metaflow::ui
