#include "tests/contract/MainJobCli.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

/// Asking again and forgetting, by the command line.
class RegenerateTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
        cli.generate(u"synthetic"_s);
        first = cli.items().at(1); // a column
        id = QString::number(first.value(u"id"_s).toInteger());
    }
    QJsonObject shown() const { return cli.run({u"items"_s, u"show"_s, id}).json(); }
    QString lastBody()
    {
        const auto entries = sandbox.entries(u"model"_s);
        return entries.empty() ? QString() : entries.back().value(u"body"_s).toString();
    }

    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"3x4"_s}};
    MainJobCli cli{sandbox};
    QJsonObject first;
    QString id;
};

TEST_F(RegenerateTest, APersonsTextStaysAndTheNewOnesStandBesideIt)
{
    ASSERT_EQ(cli.run({u"items"_s, u"edit"_s, id, u"--text"_s, u"A person's words."_s}).code, 0);
    const size_t before = sandbox.entries(u"model"_s).size();
    const auto again
        = cli.run({u"regenerate"_s, id, u"--instruction"_s, u"mention the currency"_s, u"--alternatives"_s, u"2"_s});
    ASSERT_EQ(again.code, 0) << qPrintable(again.words);
    EXPECT_EQ(again.json().value(u"requests"_s), 2);
    EXPECT_EQ(again.json().value(u"succeeded"_s), 2);
    EXPECT_EQ(sandbox.entries(u"model"_s).size(), before + 2);
    EXPECT_TRUE(lastBody().contains(u"mention the currency"_s));
    const QJsonObject item = shown();
    EXPECT_EQ(item.value(u"current_value"_s), u"A person's words."_s);
    EXPECT_EQ(item.value(u"status"_s), u"edited"_s);
    EXPECT_EQ(item.value(u"texts"_s).toArray().size(), 4);
    EXPECT_EQ(item.value(u"texts"_s).toArray().last()[u"origin"_s], u"model"_s);
    EXPECT_EQ(cli.run({u"history"_s, u"verify"_s}).code, 0);
}

TEST_F(RegenerateTest, AFilterMeansExactlyItsItems)
{
    const QString table = first.value(u"table_name"_s).toString();
    const auto again = cli.run({u"regenerate"_s, u"--table"_s, table});
    ASSERT_EQ(again.code, 0) << qPrintable(again.words);
    EXPECT_EQ(again.json().value(u"requests"_s), 1);
    EXPECT_EQ(again.json().value(u"items"_s), 5);
}

TEST_F(RegenerateTest, WrongUsageSendsNothing)
{
    const size_t before = sandbox.entries(u"model"_s).size();
    EXPECT_EQ(cli.run({u"regenerate"_s}).code, 64);
    EXPECT_EQ(cli.run({u"regenerate"_s, u"x"_s}).code, 64);
    EXPECT_EQ(cli.run({u"regenerate"_s, id, u"--alternatives"_s, u"4"_s}).code, 64);
    EXPECT_EQ(sandbox.entries(u"model"_s).size(), before);
}

TEST_F(RegenerateTest, WithZeroDaysTheStoreHoldsNoPromptAfterTheRun)
{
    EXPECT_EQ(cli.run({u"retention"_s, u"show"_s}).json().value(u"days"_s), 30);
    EXPECT_FALSE(shown().value(u"prompt"_s).toString().isEmpty());
    EXPECT_EQ(cli.run({u"retention"_s, u"set"_s, u"-1"_s}).code, 64);
    EXPECT_EQ(cli.run({u"retention"_s, u"set"_s, u"0"_s}).json().value(u"days"_s), 0);
    const auto erased = cli.run({u"retention"_s, u"run"_s}).json();
    EXPECT_EQ(erased.value(u"runs"_s), 1);
    EXPECT_EQ(erased.value(u"requests"_s), 3);
    EXPECT_TRUE(shown().value(u"prompt"_s).toString().isEmpty());
    ASSERT_EQ(cli.run({u"regenerate"_s, id}).code, 0);
    EXPECT_TRUE(shown().value(u"prompt"_s).toString().isEmpty()) << "gone at the end of its run";
    EXPECT_TRUE(shown().value(u"data_sample"_s).toString().isEmpty());
    EXPECT_EQ(cli.run({u"retention"_s, u"run"_s}).json().value(u"runs"_s), 0);
    EXPECT_EQ(cli.run({u"history"_s, u"verify"_s}).code, 0);
}

} // namespace
} // namespace metaflow::testing
