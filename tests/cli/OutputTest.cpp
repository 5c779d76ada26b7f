#include "app/cli/Json.h"
#include "app/cli/Output.h"
#include "app/cli/Plans.h"
#include "tests/cli/Sink.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

#include <QLocale>

using namespace Qt::StringLiterals;

namespace metaflow::cli {
namespace {

class OutputTest : public ::testing::Test {
protected:
    QJsonObject document() const { return QJsonDocument::fromJson(data.text()).object(); }
    Sink data, words;
    Output json{Output::Form::Json, data.file(), words.file()};
    Output plain{Output::Form::Text, data.file(), words.file()};
};

TEST_F(OutputTest, EveryDocumentSaysItsSchemaVersion)
{
    json.document({{u"tables"_s, 3}});
    EXPECT_EQ(document().value(u"schema_version"_s), 1);
    EXPECT_EQ(document().value(u"tables"_s), 3);
}

TEST_F(OutputTest, AStatementIsShownWithEveryValueThatGoesWithIt)
{
    PlanStatement statement;
    statement.number = 1;
    statement.sql = u"COMMENT ON TABLE `c`.`s`.`t` IS :c"_s;
    statement.parameters = {{u"c"_s, u"bound"_s}, {u"d"_s, std::nullopt}};
    showStatement(plain, statement);
    const QString text = QString::fromUtf8(data.text());
    EXPECT_TRUE(text.contains(u"IS :c\n"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u":c = “bound”\n"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u":d = (none)\n"_s)) << qPrintable(text);
}

TEST_F(OutputTest, AnErrorHasAStableCodeAndAMessageWithANextStep)
{
    json.error(Error{ErrorCode::Forbidden, u"main.sales"_s, u"PERMISSION_DENIED"_s, {}});
    const QJsonObject error = document().value(u"error"_s).toObject();
    EXPECT_EQ(error.value(u"code"_s), u"forbidden"_s);
    EXPECT_TRUE(error.value(u"message"_s).toString().contains(u"main.sales"_s));
    EXPECT_FALSE(error.value(u"help"_s).toString().isEmpty());
    EXPECT_TRUE(words.text().contains("main.sales"));
}

TEST_F(OutputTest, WordsDoNotMixWithData)
{
    plain.error(Error{ErrorCode::Timeout, {}, {}, {}});
    plain.say(u"words"_s);
    EXPECT_TRUE(data.text().isEmpty());
    plain.text(u"data"_s);
    EXPECT_EQ(data.text(), "data\n");
}

TEST_F(OutputTest, ProgressGoesToATerminalOnly)
{
    Progress progress;
    progress.done = 5;
    plain.progress(progress);
    EXPECT_TRUE(words.text().isEmpty());
}

TEST_F(OutputTest, ControlCharactersOfNamesDoNotReachTheTerminal)
{
    EXPECT_EQ(printable(u"a\nb\tc\x1b[31m"_s), u"a\\nb\\tc\\u{1b}[31m"_s);
    EXPECT_EQ(printable(QString(QChar(0x202e)) + u"x"_s), u"\\u{202e}x"_s);
    EXPECT_EQ(printable(u"Größe 🚀 `x`"_s), u"Größe 🚀 `x`"_s);
}

TEST_F(OutputTest, ProgressNamesRateTimeLeftAndCost)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    Progress progress{1234, 5000, 2, u"0.0123"_s, 120, std::chrono::seconds(31)};
    EXPECT_EQ(progressText(progress), u"1,234 of 5,000 · 2 failed · 120/s · 31 s left · $0.0123"_s);
    EXPECT_EQ(progressText(Progress{}), u"0"_s);
}

TEST_F(OutputTest, AFullDiskBehindStdoutIsAnError)
{
    FILE *full = std::fopen("/dev/full", "w");
    ASSERT_NE(full, nullptr);
    Output output(Output::Form::Json, full, words.file());
    output.document({{u"a"_s, 1}});
    const auto finished = output.finish();
    ASSERT_FALSE(finished);
    EXPECT_EQ(finished.error().code, ErrorCode::FileUnwritable);
    std::fclose(full);
}

TEST(JsonTest, AnObjectIsNullWhereAPartIsAbsent)
{
    const QJsonObject table = objectJson({{u"c"_s, u"s"_s, u"t"_s}});
    EXPECT_EQ(table.value(u"table"_s), u"t"_s);
    EXPECT_TRUE(table.contains(u"column"_s));
    EXPECT_TRUE(table.value(u"column"_s).isNull());
}

TEST(JsonTest, NullAndEmptyCommentsStayDifferent)
{
    Change change;
    change.catalog = std::nullopt;
    change.base = QString();
    EXPECT_TRUE(changeJson(change).value(u"catalog"_s).isNull());
    EXPECT_EQ(changeJson(change).value(u"base"_s), QString());
}

TEST(JsonTest, MoneyIsADecimalString)
{
    metaflow::Run run;
    run.actual.costMicroUsd = 12'345;
    EXPECT_EQ(runJson(run, true).value(u"cost_usd"_s), u"0.012345"_s);
    EXPECT_TRUE(runJson(run, true).value(u"stopped_by"_s).isNull());
    EXPECT_TRUE(runJson(run, false).value(u"cost_usd"_s).isNull()) << "a price nobody knows is not made up";
    EXPECT_TRUE(runJson(run, false).value(u"quoted_cost_usd"_s).isNull());
}

} // namespace
} // namespace metaflow::cli
