#include "app/composition/Log.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::app {
namespace {

Q_LOGGING_CATEGORY(lcTest, "metaflow.test", QtInfoMsg)

class LogTest : public ::testing::Test {
protected:
    ~LogTest() override { qInstallMessageHandler(nullptr); }
    QList<QByteArray> lines() const
    {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().trimmed().split('\n');
    }
    QTemporaryDir folder;
    QString name = folder.filePath(u"metaflow.log"_s);
};

TEST_F(LogTest, WritesOneJsonObjectALineForTheUserAlone)
{
    startLog(name, LogLevel::Info, false);
    qCInfo(lcTest, "read %d tables", 7);
    qCDebug(lcTest, "not asked for");
    const auto object = QJsonDocument::fromJson(lines().at(0)).object();
    EXPECT_EQ(lines().size(), 1);
    EXPECT_EQ(object.value(u"message"_s), u"read 7 tables"_s);
    EXPECT_EQ(object.value(u"category"_s), u"metaflow.test"_s);
    EXPECT_EQ(object.value(u"level"_s), u"info"_s);
    EXPECT_FALSE(QFile::permissions(name) & (QFile::ReadGroup | QFile::ReadOther));
}

TEST_F(LogTest, SaysMoreOrLessByItsLevel)
{
    startLog(name, LogLevel::Debug, false);
    qCDebug(lcTest, "detail");
    startLog(name, LogLevel::Error, false);
    qCWarning(lcTest, "warning");
    EXPECT_EQ(lines().size(), 1);
}

TEST_F(LogTest, TakesOutWhatLooksLikeASecret)
{
    startLog(name, LogLevel::Info, false);
    qCInfo(lcTest, "refused: Bearer dapi0123456789abcdef");
    EXPECT_TRUE(lines().at(0).contains("refused: Bearer ***")) << lines().at(0).constData();
}

TEST_F(LogTest, KeepsTenFilesOfTenMegabytes)
{
    QFile full(name);
    ASSERT_TRUE(full.open(QIODevice::WriteOnly));
    ASSERT_TRUE(full.resize(10'000'000));
    full.close();
    startLog(name, LogLevel::Info, false);
    qCInfo(lcTest, "after");
    EXPECT_EQ(QFile(name + u".1"_s).size(), 10'000'000);
    EXPECT_EQ(lines().size(), 1);
}

TEST_F(LogTest, ThatCannotBeWrittenDoesNotStopTheProgram)
{
    startLog(u"/nowhere/at/all.log"_s, LogLevel::Info, false);
    qCInfo(lcTest, "into the void");
    SUCCEED();
}

} // namespace
} // namespace metaflow::app
