#include "tests/house/CoroutineRules.h"
#include "tests/house/IncludeRules.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace metaflow::house {

namespace {

constexpr int maxLines = 600;

QString root()
{
    return QStringLiteral(METAFLOW_SOURCE_DIR);
}

void expectNone(const QStringList &findings)
{
    EXPECT_TRUE(findings.isEmpty()) << qPrintable(findings.join(u'\n'));
}

/// What the build lists in a folder's CMake files.
QString listedIn(const QDir &folder)
{
    QString lists;
    for (const QString &name : folder.entryList({u"CMakeLists.txt"_s, u"*.cmake"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
        lists += QString::fromUtf8(file.readAll());
    }
    return lists;
}

/// Whether the CMake files of a source's folder, or of one above it, name it by its path from there.
bool isListed(const QString &path)
{
    for (qsizetype slash = path.lastIndexOf(u'/'); slash > 0; slash = path.lastIndexOf(u'/', slash - 1)) {
        const QRegularExpression name(
            u"(^|[\\s/])"_s + QRegularExpression::escape(path.mid(slash + 1)) + u"($|[\\s)])"_s,
            QRegularExpression::MultilineOption);
        if (listedIn(QDir(root()).filePath(path.left(slash))).contains(name)) {
            return true;
        }
    }
    return false;
}

} // namespace

/// The rules on the repository itself.
class HouseTest : public ::testing::Test {
protected:
    SourceTree tree = readSources(root(), {u"core"_s, u"ui"_s, u"app"_s});
    QSet<QString> windowHeaders = readHeaderNames(QStringLiteral(METAFLOW_QT_WINDOW_FOLDERS).split(u'|'));
    IncludeRules rules{QString(folderOrder), windowHeaders};
};

TEST_F(HouseTest, ReadsTheRealTreeAndQtsRealFolders)
{
    EXPECT_TRUE(tree.contains(u"core/base/Engine.h"_s));
    EXPECT_TRUE(windowHeaders.contains(u"QWidget"_s));
    EXPECT_TRUE(windowHeaders.contains(u"QColor"_s));
    EXPECT_FALSE(windowHeaders.contains(u"QString"_s));
}

TEST_F(HouseTest, IncludesGoLeftOnly)
{
    expectNone(rules.directions(tree));
}

TEST_F(HouseTest, PagesReachNoCoroutine)
{
    expectNone(rules.coroutinesBehindTheBorder(tree));
}

TEST_F(HouseTest, WhatRunsWithoutADisplayReachesNoWindow)
{
    expectNone(rules.windowlessPrograms(tree));
}

TEST_F(HouseTest, HeadersAreGuardedAndOpenNoNamespaces)
{
    expectNone(rules.headers(tree));
}

TEST_F(HouseTest, IncludesAreWrittenFromTheRootAndOwnHeaderFirst)
{
    expectNone(rules.spelling(tree));
}

TEST_F(HouseTest, CoroutinesAvoidWhatTheCompilerGetsWrong)
{
    expectNone(awaitHazards(tree));
}

TEST_F(HouseTest, NobodyWaitsWhileNothingElseCanRun)
{
    // The command line's engine has no thread of its own: when it goes, it runs the loop until its tasks have ended.
    tree.remove(u"core/base/Engine.cpp"_s);
    // Its child is given a moment to end by itself before it is killed; nobody is there any more to be kept waiting.
    tree.remove(u"core/practice/PracticeWorkspace.cpp"_s);
    expectNone(blockingWaits(tree));
}

TEST_F(HouseTest, NoFileIsTooLongToRead)
{
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        EXPECT_LE(file.value().count(u'\n'), maxLines) << qPrintable(file.key());
    }
}

TEST_F(HouseTest, EveryTestIsBuilt)
{
    const SourceTree tests = readSources(root(), {u"tests"_s});
    ASSERT_TRUE(tests.contains(u"tests/house/HouseTest.cpp"_s));
    EXPECT_TRUE(isListed(u"tests/house/HouseTest.cpp"_s));
    EXPECT_FALSE(isListed(u"tests/house/HouseTest2.cpp"_s));
    for (auto file = tests.begin(); file != tests.end(); ++file) {
        EXPECT_TRUE(isHeader(file.key()) || isListed(file.key())) << qPrintable(file.key()) << " stands in no target";
    }
}

TEST_F(HouseTest, EveryFolderSaysWhatItIsFor)
{
    QSet<QString> folders;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        if (!isHeader(file.key())) { // a folder of border headers alone has not been moved into yet
            folders.insert(file.key().section(u'/', 0, 1)); // one README a module, not one a subfolder
        }
    }
    for (const QString &folder : std::as_const(folders)) {
        if (QFileInfo(QDir(root()).filePath(folder)).isDir()) {
            EXPECT_TRUE(QFileInfo::exists(QDir(root()).filePath(folder + u"/README.md"_s))) << qPrintable(folder);
        }
    }
}

} // namespace metaflow::house
