#include "tests/house/IncludeRules.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

// The checker itself: each planted violation must be found, each allowed line left alone.
namespace metaflow::house {

namespace {

IncludeRules rules()
{
    return IncludeRules(QString(folderOrder), {u"QWidget"_s, u"qwidget.h"_s, u"QColor"_s});
}

QStringList directionsOf(const QString &path, const QString &line)
{
    return rules().directions({{path, u"#pragma once\n"_s + line + u"\n"_s}});
}

} // namespace

TEST(IncludeRulesTest, AllowsWhatStandsLeft)
{
    EXPECT_EQ(directionsOf(u"core/store/A.h"_s, u"#include \"core/base/Error.h\""_s), QStringList());
    EXPECT_EQ(directionsOf(u"core/store/A.h"_s, u"#include \"core/store/B.h\""_s), QStringList());
    EXPECT_EQ(directionsOf(u"core/wording/A.h"_s, u"#include \"core/health/B.h\""_s), QStringList());
    EXPECT_EQ(directionsOf(u"ui/review/A.h"_s, u"#include \"core/review/B.h\""_s), QStringList());
    EXPECT_EQ(directionsOf(u"app/cli/A.h"_s, u"#include \"core/wording/B.h\""_s), QStringList());
    EXPECT_EQ(directionsOf(u"core/store/A.cpp"_s, u"// #include \"ui/review/B.h\""_s), QStringList());
}

TEST(IncludeRulesTest, FindsWhatStandsRight)
{
    EXPECT_EQ(directionsOf(u"core/store/A.h"_s, u"#include \"core/review/B.h\""_s),
        QStringList{u"core/store/A.h:2: core/store includes core/review, which is not left of it"_s});
    EXPECT_EQ(directionsOf(u"core/base/A.h"_s, u"  #  include \"core/model/Ids.h\""_s).size(), 1);
    EXPECT_EQ(directionsOf(u"core/base/A.h"_s, u"#include <core/model/Ids.h>"_s).size(), 1);
}

TEST(IncludeRulesTest, FindsANeighbourOfTheSameTier)
{
    EXPECT_EQ(directionsOf(u"core/store/A.h"_s, u"#include \"core/databricks/B.h\""_s).size(), 1);
    EXPECT_EQ(directionsOf(u"core/importing/A.h"_s, u"#include \"core/generation/B.h\""_s).size(), 1);
}

TEST(IncludeRulesTest, FindsAFolderThatIsNotInTheList)
{
    EXPECT_EQ(directionsOf(u"core/helpers/A.h"_s, u"#include \"core/base/B.h\""_s).size(), 1);
    EXPECT_EQ(directionsOf(u"core/wording/A.h"_s, u"#include \"core/helpers/B.h\""_s).size(), 1);
}

TEST(IncludeRulesTest, FindsTheWindowInCore)
{
    for (const auto *line : {u"#include <QWidget>", u"#include <QtWidgets/QWidget>", u"#include <QtGui/qcolor.h>",
             u"#include <QColor>", u"#include \"ui/review/Page.h\"", u"#include \"app/cli/Main.h\""}) {
        EXPECT_EQ(directionsOf(u"core/review/A.cpp"_s, QString::fromUtf16(line)).size(), 1)
            << qPrintable(QString::fromUtf16(line));
    }
    EXPECT_EQ(directionsOf(u"ui/review/A.cpp"_s, u"#include <QWidget>"_s), QStringList());
}

TEST(IncludeRulesTest, FindsUiThatIncludesAppAndAnybodyThatIncludesTests)
{
    EXPECT_EQ(directionsOf(u"ui/shell/A.h"_s, u"#include \"app/composition/B.h\""_s).size(), 1);
    EXPECT_EQ(directionsOf(u"app/cli/A.h"_s, u"#include \"tests/support/B.h\""_s).size(), 1);
}

TEST(IncludeRulesTest, FindsASandboxThatSharesWithWhatItJudges)
{
    EXPECT_EQ(directionsOf(u"app/sandbox/sql/A.h"_s, u"#include \"core/base/B.h\""_s), QStringList());
    EXPECT_EQ(directionsOf(u"app/sandbox/sql/A.h"_s, u"#include \"app/sandbox/http/B.h\""_s), QStringList());
    EXPECT_EQ(directionsOf(u"app/sandbox/sql/A.h"_s, u"#include \"core/databricks/B.h\""_s).size(), 1);
    EXPECT_EQ(directionsOf(u"app/sandbox/sql/A.h"_s, u"#include \"core/model/B.h\""_s).size(), 1);
    EXPECT_EQ(directionsOf(u"app/sandbox/sql/A.h"_s, u"#include \"app/composition/B.h\""_s).size(), 1);
}

TEST(IncludeRulesTest, FollowsHeadersFromUiToACoroutine)
{
    SourceTree tree{{u"ui/review/Page.cpp"_s, u"#include \"core/review/Decisions.h\"\n"_s},
        {u"core/review/Decisions.h"_s, u"#include \"core/store/Store.h\"\n"_s},
        {u"core/store/Store.h"_s, u"#include \"core/base/Job.h\"\n"_s}, {u"core/base/Job.h"_s, {}}};
    EXPECT_EQ(rules().coroutinesBehindTheBorder(tree), QStringList());
    for (const auto *line : {u"#include \"core/base/Engine.h\"", u"#include \"core/base/Await.h\"",
             u"#include <QCoroTask>", u"#include <qcoro/qcorotask.h>"}) {
        tree[u"core/store/Store.h"_s] = QString::fromUtf16(line);
        const QStringList findings = rules().coroutinesBehindTheBorder(tree);
        ASSERT_EQ(findings.size(), 1) << qPrintable(QString::fromUtf16(line));
        EXPECT_TRUE(findings.first().startsWith(
            "ui/review/Page.cpp:1: reaches a coroutine: ui/review/Page.cpp > core/review/Decisions.h > core/store/Store.h"_L1))
            << qPrintable(findings.first());
    }
}

TEST(IncludeRulesTest, FollowsHeadersFromTheShellToTheWindow)
{
    SourceTree tree{{u"app/cli/Main.cpp"_s, u"#include \"app/composition/Services.h\"\n"_s},
        {u"app/composition/Services.h"_s, u"#include <QString>\n"_s}};
    EXPECT_EQ(rules().windowlessPrograms(tree), QStringList());
    tree[u"app/composition/Services.h"_s] = u"#include <QWidget>\n"_s;
    EXPECT_EQ(rules().windowlessPrograms(tree).size(), 1);
}

TEST(IncludeRulesTest, FindsHeadersWithoutGuardOrWithUsingNamespace)
{
    EXPECT_EQ(rules().headers({{u"ui/A.h"_s, u"#pragma once\nusing Foo = int;\n"_s}}), QStringList());
    EXPECT_EQ(rules().headers({{u"ui/A.h"_s, u"// #pragma once\n"_s}}).size(), 1);
    EXPECT_EQ(rules().headers({{u"ui/A.h"_s, u"#pragma once\n\n  using namespace Qt;\n"_s}}),
        QStringList{u"ui/A.h:3: `using namespace` in a header"_s});
    EXPECT_EQ(rules().headers({{u"ui/A.cpp"_s, u"using namespace Qt;\n"_s}}), QStringList());
}

TEST(IncludeRulesTest, FindsIncludesThatAreNotWrittenFromTheRoot)
{
    const SourceTree good{{u"ui/A.h"_s, {}}, {u"ui/A.cpp"_s, u"#include \"ui/A.h\"\n#include <QWidget>\n"_s}};
    EXPECT_EQ(rules().spelling(good), QStringList());
    const SourceTree beside{{u"ui/A.h"_s, {}}, {u"ui/B.cpp"_s, u"#include \"A.h\"\n"_s}};
    EXPECT_EQ(rules().spelling(beside).size(), 1);
    const SourceTree late{{u"ui/A.h"_s, {}}, {u"ui/A.cpp"_s, u"#include <QWidget>\n#include \"ui/A.h\"\n"_s}};
    EXPECT_EQ(rules().spelling(late), QStringList{u"ui/A.cpp:1: does not include its own header first"_s});
}

} // namespace metaflow::house
