#include "core/health/LogReader.h"

#include "core/base/Clock.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::health {
namespace {

const QDateTime logNoon({2026, 11, 22}, {12, 0}, Qt::UTC);

class LogReaderTest : public ::testing::Test {
protected:
    static QByteArray line(int minute, const QByteArray &level, const QByteArray &category, const QByteArray &message)
    {
        return "{\"category\":\"" + category + "\",\"level\":\"" + level + "\",\"message\":\"" + message
            + "\",\"process\":7,\"time\":\"" + isoTime(logNoon.addSecs(60 * minute)).toLatin1() + "\"}\n";
    }
    void write(const QString &suffix, const QByteArray &bytes)
    {
        QFile file(name + suffix);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Append));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    QStringList messages(const LogFilter &filter = {}, int most = 100)
    {
        QStringList found;
        const auto lines = readLog(name, filter, most);
        EXPECT_TRUE(lines);
        for (const LogLine &each : lines.value_or(QVector<LogLine>())) {
            found << each.message;
        }
        return found;
    }
    QTemporaryDir folder;
    QString name = folder.filePath(u"metaflow.log"_s);
};

TEST_F(LogReaderTest, GivesTheNewestFirstOverAllFiles)
{
    write(u".2"_s, line(1, "info", "metaflow.a", "one"));
    write(u".1"_s, line(2, "info", "metaflow.a", "two") + line(3, "info", "metaflow.a", "three"));
    write({}, line(4, "warning", "metaflow.b", "four"));
    EXPECT_EQ(messages(), (QStringList{u"four"_s, u"three"_s, u"two"_s, u"one"_s}));
    EXPECT_EQ(messages({}, 2), (QStringList{u"four"_s, u"three"_s}));
    const auto lines = readLog(name, {}, 1);
    ASSERT_TRUE(lines);
    const LogLine newest{logNoon.addSecs(240), LogLevel::Warning, u"metaflow.b"_s, 7, u"four"_s, false};
    EXPECT_EQ(*lines, QVector<LogLine>{newest});
}

TEST_F(LogReaderTest, ALogNobodyWroteYetHasNoLines)
{
    EXPECT_EQ(messages(), QStringList());
    write({}, {});
    EXPECT_EQ(messages(), QStringList());
}

TEST_F(LogReaderTest, FiltersByLevelCategoryTextAndTime)
{
    write({},
        line(1, "debug", "metaflow.net", "Connected to HOST") + line(2, "warning", "metaflow.network", "slow host")
            + line(3, "error", "metaflow.net.proxy", "refused"));
    LogFilter filter;
    filter.least = LogLevel::Warning;
    EXPECT_EQ(messages(filter), (QStringList{u"refused"_s, u"slow host"_s}));
    filter = {};
    filter.category = u"net"_s;
    EXPECT_EQ(messages(filter), (QStringList{u"refused"_s, u"Connected to HOST"_s}));
    filter.category = u"metaflow.net"_s;
    EXPECT_EQ(messages(filter).size(), 2);
    filter = {};
    filter.text = u"host"_s;
    EXPECT_EQ(messages(filter), (QStringList{u"slow host"_s, u"Connected to HOST"_s}));
    filter = {};
    filter.since = logNoon.addSecs(120);
    EXPECT_EQ(messages(filter), (QStringList{u"refused"_s, u"slow host"_s}));
}

TEST_F(LogReaderTest, ShowsDamagedLinesAsTheyAre)
{
    write({},
        line(1, "info", "metaflow.a", "one") + "half a li\n" + QByteArray(3, '\0') + "\n{\"message\":\"no level\"}\n"
            + line(2, "info", "metaflow.a", "two").chopped(20));
    const auto lines = readLog(name, {}, 100);
    ASSERT_TRUE(lines);
    ASSERT_EQ(lines->size(), 5);
    EXPECT_TRUE(lines->at(0).damaged);
    EXPECT_EQ(lines->at(3).message, u"half a li"_s);
    EXPECT_FALSE(lines->at(4).damaged);
    LogFilter filter;
    filter.category = u"a"_s;
    EXPECT_EQ(messages(filter), QStringList{u"one"_s});
}

/// Lines lie across the blocks in which the file is read, and one is longer than several.
TEST_F(LogReaderTest, PutsLinesTogetherAcrossBlocks)
{
    const QByteArray longText(300'000, 'x');
    QByteArray all;
    QStringList expected;
    for (int i = 0; i < 3000; ++i) {
        const QByteArray text = i == 1500 ? longText : "message " + QByteArray::number(i) + QByteArray(i % 97, '.');
        all += line(0, "info", "metaflow.a", text);
        expected.prepend(QString::fromLatin1(text));
    }
    write({}, all);
    EXPECT_EQ(messages({}, 10'000), expected);
}

TEST_F(LogReaderTest, ALineWithoutAnEndDoesNotFillTheMemory)
{
    write({}, line(1, "info", "metaflow.a", "before") + QByteArray(5'000'000, 'y'));
    const auto lines = readLog(name, {}, 10);
    ASSERT_TRUE(lines);
    ASSERT_EQ(lines->size(), 2);
    EXPECT_TRUE(lines->first().damaged);
    EXPECT_LT(lines->first().message.size(), 100'000);
    EXPECT_EQ(lines->last().message, u"before"_s);
}

TEST_F(LogReaderTest, StopsAtTheFileThatIsTooOld)
{
    write(u".2"_s, line(0, "info", "metaflow.a", "the clock was wrong here").replace("2026", "2036"));
    write(u".1"_s, line(1, "info", "metaflow.a", "old"));
    write({}, line(10, "info", "metaflow.a", "new"));
    LogFilter filter;
    filter.since = logNoon.addSecs(300);
    EXPECT_EQ(messages(filter), QStringList{u"new"_s});
}

TEST_F(LogReaderTest, NamesItsLevels)
{
    for (const LogLevel level : {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error}) {
        EXPECT_EQ(logLevelFromName(logLevelName(level)), level);
    }
    EXPECT_EQ(logLevelFromName(u"loud"), std::nullopt);
}

} // namespace
} // namespace metaflow::health
