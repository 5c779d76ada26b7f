#include "ui/shell/KeyMap.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

QKeyEvent pressed(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    return QKeyEvent(QEvent::KeyPress, key, modifiers);
}

} // namespace

TEST(KeyMap, NoKeyMeansTwoThings)
{
    const KeyMap map;
    for (const Command &command : commands()) {
        EXPECT_FALSE(command.defaults.isEmpty()) << qPrintable(command.id);
        for (const QKeySequence &key : command.defaults) {
            EXPECT_EQ(key.count(), 1) << qPrintable(command.id);
            EXPECT_TRUE(fixedMeaning(command.mode, key).isEmpty()) << qPrintable(key.toString());
            EXPECT_TRUE(map.takenBy(command.id, key).isEmpty()) << qPrintable(command.id + u' ' + key.toString());
        }
    }
}

TEST(KeyMap, TheDefaultsAreThoseOfTheList)
{
    const KeyMap map;
    EXPECT_EQ(map.commandFor(KeyMode::List, pressed(Qt::Key_Return)), u"accept"_s);
    EXPECT_EQ(map.commandFor(KeyMode::List, pressed(Qt::Key_Enter, Qt::KeypadModifier)), u"accept"_s);
    EXPECT_EQ(map.commandFor(KeyMode::List, pressed(Qt::Key_Enter, Qt::ControlModifier)), u"accept"_s);
    EXPECT_EQ(map.commandFor(KeyMode::List, pressed(Qt::Key_F2)), u"edit"_s);
    EXPECT_EQ(
        map.commandFor(KeyMode::List, pressed(Qt::Key_Slash, Qt::ShiftModifier)), u"jump"_s); // of a German keyboard
    EXPECT_EQ(map.commandFor(KeyMode::List, pressed(Qt::Key_E, Qt::ShiftModifier)), QString());
    EXPECT_EQ(map.commandFor(KeyMode::Text, pressed(Qt::Key_E)), QString());
    EXPECT_EQ(map.commandFor(KeyMode::Text, pressed(Qt::Key_Return, Qt::ControlModifier)), u"text.accept"_s);
}

TEST(KeyMap, AKeyThatIsTakenStaysWhereItIs)
{
    KeyMap map;
    EXPECT_EQ(map.takenBy(u"skip"_s, QKeySequence(Qt::Key_E)), u"edit"_s);
    EXPECT_EQ(map.takenBy(u"skip"_s, QKeySequence(Qt::CTRL | Qt::Key_G)), u"groups"_s); // of the whole page
    EXPECT_TRUE(map.takenBy(u"skip"_s, QKeySequence(Qt::CTRL | Qt::Key_D)).isEmpty()); // the text's
    EXPECT_TRUE(map.set(u"skip"_s, {QKeySequence(Qt::Key_1), QKeySequence(Qt::Key_F1)}).isEmpty()); // not to be had
    EXPECT_FALSE(fixedMeaning(KeyMode::Text, QKeySequence(Qt::Key_A)).isEmpty());
    const QList<QKeySequence> set = map.set(u"skip"_s, {QKeySequence(Qt::Key_E), QKeySequence(Qt::Key_W)});
    EXPECT_EQ(set, QList<QKeySequence>{QKeySequence(Qt::Key_W)});
    EXPECT_EQ(map.commandFor(KeyMode::List, pressed(Qt::Key_E)), u"edit"_s);
    EXPECT_EQ(map.commandFor(KeyMode::List, pressed(Qt::Key_W)), u"skip"_s);
    EXPECT_EQ(map.commandFor(KeyMode::List, pressed(Qt::Key_S)), QString());
}

TEST(KeyMap, WhatIsChangedIsThereTheNextTimeAndTheDefaultsComeBack)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    {
        KeyMap map(file);
        QSignalSpy changed(&map, &KeyMap::changed);
        map.set(u"reject"_s, {QKeySequence(Qt::Key_F8), QKeySequence(Qt::CTRL | Qt::Key_Comma)});
        map.set(u"peek"_s, {});
        EXPECT_EQ(changed.count(), 2);
        EXPECT_TRUE(map.isChanged(u"reject"_s));
    }
    {
        KeyMap map(file);
        EXPECT_EQ(map.commandFor(KeyMode::List, pressed(Qt::Key_F8)), u"reject"_s);
        EXPECT_EQ(map.commandFor(KeyMode::List, pressed(Qt::Key_Comma, Qt::ControlModifier)), u"reject"_s);
        EXPECT_TRUE(map.keys(u"peek"_s).isEmpty());
        EXPECT_EQ(map.text(u"edit"_s), u"E, F2"_s);
        map.set(u"reject"_s, {QKeySequence(Qt::Key_R)});
        EXPECT_FALSE(map.isChanged(u"reject"_s));
        map.reset();
    }
    EXPECT_EQ(KeyMap(file).commandFor(KeyMode::List, pressed(Qt::Key_Space)), u"peek"_s);
}

TEST(KeyMap, ASentenceNamesTheFirstKeyOrWhatIsDone)
{
    KeyMap map;
    EXPECT_EQ(map.name(u"edit"_s), u"E"_s);
    EXPECT_EQ(undoName(map), u"U"_s);
    map.set(u"undo"_s, {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    EXPECT_EQ(undoName(map), u"Ctrl+Z"_s);
    map.set(u"undo"_s, {});
    EXPECT_EQ(map.name(u"undo"_s), QString());
    EXPECT_EQ(undoName(map), u"Undo"_s);
}

} // namespace metaflow::ui
