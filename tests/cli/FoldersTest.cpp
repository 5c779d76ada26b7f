#include "app/composition/Folders.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::app {
namespace {

class FoldersTest : public ::testing::Test {
protected:
    FoldersTest() { qputenv("METAFLOW_HOME", home.path().toUtf8()); }
    ~FoldersTest() override { qunsetenv("METAFLOW_HOME"); }
    QTemporaryDir home;
};

TEST_F(FoldersTest, LiveUnderMetaflowHomeWhenItIsSet)
{
    const Folders folders = Folders::ofUser(false);
    for (const QString &file : {folders.storeFile(), folders.draftsFile(), folders.logFile(), folders.pricesFile()}) {
        EXPECT_TRUE(file.startsWith(home.path() + u'/')) << qPrintable(file);
    }
}

TEST_F(FoldersTest, KeepPracticeApartFromTheUsersOwnWork)
{
    const Folders own = Folders::ofUser(false);
    const Folders practice = Folders::ofUser(true);
    EXPECT_NE(own.storeFile(), practice.storeFile());
    EXPECT_NE(own.draftsFile(), practice.draftsFile());
    EXPECT_NE(own.logFile(), practice.logFile());
}

TEST_F(FoldersTest, FollowThePlatformWithoutMetaflowHome)
{
    qunsetenv("METAFLOW_HOME");
    qputenv("XDG_STATE_HOME", "/var/tmp/x y");
    EXPECT_EQ(Folders::ofUser(false).state, u"/var/tmp/x y/metaflow"_s);
    qputenv("XDG_STATE_HOME", "relative is not allowed");
    EXPECT_EQ(Folders::ofUser(false).state, QDir::homePath() + u"/.local/state/metaflow"_s);
    qunsetenv("XDG_STATE_HOME");
}

TEST_F(FoldersTest, AreMadeForThisUserAlone)
{
    const Folders folders = Folders::ofUser(true);
    ASSERT_TRUE(folders.make());
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFileInfo(folders.data).permissions() & others);
}

TEST_F(FoldersTest, SayWhichOneCannotBeMade)
{
    QFile file(home.filePath(u"data"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const auto made = Folders::ofUser(false).make();
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(made.error().subject, home.filePath(u"data"_s));
}

} // namespace
} // namespace metaflow::app
