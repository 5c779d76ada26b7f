#include "app/cli/ModelChoice.h"
#include "app/cli/Options.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::cli {
namespace {

template <typename Add> Arguments parsed(Add add, const QString &line)
{
    auto parser = std::make_shared<QCommandLineParser>();
    add(*parser);
    EXPECT_TRUE(parser->parse(QStringList{u"x"_s} + line.split(u' ', Qt::SkipEmptyParts))) << qPrintable(line);
    return Arguments(parser);
}

Arguments select(const QString &line)
{
    return parsed(addSelectOptions, line);
}

Arguments generation(const QString &line)
{
    return parsed(addGenerationOptions, line);
}

Arguments filter(const QString &line)
{
    return parsed(addFilterOptions, line);
}

TEST(OptionsTest, ReadsASelection)
{
    const auto selection
        = readSelection(select(u"--catalog c --schema a --schema b --table x* --changed-since 2026-11-22T08:00:00Z"_s));
    ASSERT_TRUE(selection);
    EXPECT_EQ(selection->catalog, u"c"_s);
    EXPECT_EQ(selection->schemas, (QStringList{u"a"_s, u"b"_s}));
    EXPECT_EQ(selection->tableGlobs, QStringList{u"x*"_s});
    EXPECT_EQ(selection->changedSince, QDateTime({2026, 11, 22}, {8, 0}, Qt::UTC));
}

TEST(OptionsTest, WantsACatalogATimeThatIsOneAndNoStrayWords)
{
    EXPECT_FALSE(readSelection(select({})));
    EXPECT_FALSE(readSelection(select(u"--catalog c --changed-since yesterday"_s)));
    EXPECT_FALSE(readSelection(select(u"--catalog c stray"_s)));
}

TEST(OptionsTest, TheScopeAndTheContextOfAGenerationCanBeNarrowed)
{
    const auto options
        = readGeneration(generation(u"--no-views --no-fields --no-context samples --no-context tags,keys"_s));
    ASSERT_TRUE(options);
    EXPECT_FALSE(options->views);
    EXPECT_FALSE(options->fields);
    EXPECT_EQ(contextPartNames(options->context),
        (QStringList{u"comments"_s, u"siblings"_s, u"profile"_s, u"lineage"_s, u"glossary"_s, u"examples"_s}));
    const auto few = readGeneration(generation(u"--context keys,lineage --no-context lineage"_s));
    ASSERT_TRUE(few);
    EXPECT_EQ(contextPartNames(few->context), QStringList{u"keys"_s});
    EXPECT_FALSE(readGeneration(generation(u"--context keys,weather"_s)));
    EXPECT_FALSE(readGeneration(generation(u"--no-context weather"_s)));
}

TEST(OptionsTest, OnlyMissingIsTheDefaultOfGeneration)
{
    const auto options = readGeneration(generation({}));
    ASSERT_TRUE(options);
    EXPECT_EQ(*options, GenerationOptions{});
    EXPECT_TRUE(options->onlyMissing);
    EXPECT_FALSE(options->privacy.has_value()) << "the catalog's choice";
}

TEST(OptionsTest, ReadsGenerationOptions)
{
    const auto options = readGeneration(generation(
        u"--only columns --all --budget 2.5 --max-in-flight 32 --privacy none --no-memory --columns-per-request 7 "
        "--template ours-2 --instruction shorter"_s));
    ASSERT_TRUE(options);
    EXPECT_EQ(options->what, What::ColumnsOnly);
    EXPECT_FALSE(options->onlyMissing);
    EXPECT_EQ(options->budgetMicroUsd, 2'500'000);
    EXPECT_EQ(options->maxInFlight, 32);
    EXPECT_EQ(options->privacy, PrivacyMode::None);
    EXPECT_FALSE(options->memory);
    EXPECT_EQ(options->columnsPerRequest, 7);
    EXPECT_EQ(options->templateName, u"ours-2"_s);
    EXPECT_EQ(options->instruction, u"shorter"_s);
}

TEST(OptionsTest, RefusesGenerationOptionsThatMakeNoSense)
{
    for (const auto &line : {u"--missing --all"_s, u"--only views"_s, u"--only all"_s, u"--budget lots"_s,
             u"--budget -1"_s, u"--budget nan"_s, u"--max-in-flight 0"_s, u"--max-in-flight 1.5"_s, u"--privacy some"_s,
             u"--columns-per-request 0"_s}) {
        const auto options = readGeneration(generation(line));
        ASSERT_FALSE(options) << qPrintable(line);
        EXPECT_EQ(options.error().code, ErrorCode::WrongUsage);
    }
}

TEST(OptionsTest, MoneyIsReadToTheMicroDollar)
{
    EXPECT_EQ(microUsd(u"0.000001"_s), 1);
    EXPECT_EQ(microUsd(u"12.50"_s), 12'500'000);
    EXPECT_EQ(microUsd(u"0"_s), 0);
    EXPECT_FALSE(microUsd(u"1,50"_s));
}

TEST(OptionsTest, ReadsAFilter)
{
    const auto read
        = readFilter(filter(u"--status approved --status edited --catalog c --schema s --table t --column k "
                            "--run 3 --check too_short --min-score 40 --search x --reviewer me --limit 9"_s));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->statuses, (QVector<Status>{Status::Approved, Status::Edited}));
    EXPECT_EQ(read->run, RunId(3));
    EXPECT_EQ(read->check, u"too_short"_s);
    EXPECT_EQ(read->minScore, 40);
    EXPECT_EQ(read->limit, 9);
    EXPECT_EQ(read->column, u"k"_s);
    EXPECT_FALSE(readFilter(filter(u"--status done"_s)));
    EXPECT_FALSE(readFilter(filter(u"--status="_s))) << "NULL reads as pending in the store, not here";
    EXPECT_FALSE(readFilter(filter(u"--limit none"_s)));
    EXPECT_TRUE(readFilter(filter({}))->isEmpty());
}

TEST(OptionsTest, ReadsWhatAFilterSaysOfPeopleAndTheCatalog)
{
    const auto waiting = readFilter(filter(u"--template-used sales-2 --waiting-days 30"_s));
    ASSERT_TRUE(waiting);
    EXPECT_EQ(waiting->templateName, u"sales-2"_s);
    EXPECT_TRUE(waiting->waitingUntil.isValid());
    EXPECT_LT(waiting->waitingUntil, QDateTime::currentDateTimeUtc().addDays(-29));
    const auto read = readFilter(filter(u"--assigned-to ben --method manual --changed --conflict --missing"_s));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->assignedTo, u"ben"_s);
    EXPECT_EQ(read->method, u"manual"_s);
    EXPECT_TRUE(read->catalogChanged);
    EXPECT_TRUE(read->conflict);
    EXPECT_TRUE(read->missing);
    for (const auto &line :
        {u"--assigned-to ben"_s, u"--method manual"_s, u"--changed"_s, u"--conflict"_s, u"--missing"_s}) {
        EXPECT_FALSE(readFilter(filter(line))->isEmpty()) << qPrintable(line);
        EXPECT_EQ(readHistoryFilter(filter(line)).error().code, ErrorCode::WrongUsage) << qPrintable(line);
    }
}

TEST(OptionsTest, HistoryTakesWhatItKnowsAndRefusesTheRest)
{
    const auto read = readHistoryFilter(filter(u"--status approved --run 3 --reviewer u"_s));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->statuses, QVector<Status>{Status::Approved});
    EXPECT_EQ(read->run, RunId(3));
    EXPECT_EQ(read->person, u"u"_s);
    EXPECT_EQ(readHistoryFilter(filter(u"--check too_short"_s)).error().code, ErrorCode::WrongUsage);
    EXPECT_EQ(readHistoryFilter(filter(u"--min-score 3"_s)).error().code, ErrorCode::WrongUsage);
}

class ModelChoiceTest : public ::testing::Test {
protected:
    ModelChoice choose(const QString &line) const
    {
        const auto choice = readModelChoice(generation(line), environment);
        EXPECT_TRUE(choice);
        return choice.value_or(ModelChoice{});
    }
    [[nodiscard]] Result<providers::ModelAccess> key(const ModelChoice &choice, const Arguments &arguments) const
    {
        return QCoro::waitFor(withKey(choice, arguments, environment));
    }
    QProcessEnvironment environment;
};

TEST_F(ModelChoiceTest, TakesOptionsBeforeTheEnvironmentBeforeTheDefault)
{
    EXPECT_EQ(choose({}).baseUrl, u"https://api.openai.com/v1"_s);
    environment.insert(u"OPENAI_BASE_URL"_s, u"http://127.0.0.1:9/v1/"_s);
    EXPECT_EQ(choose({}).baseUrl, u"http://127.0.0.1:9/v1"_s);
    EXPECT_EQ(choose(u"--base-url https://models.example/v1"_s).baseUrl, u"https://models.example/v1"_s);
    EXPECT_EQ(choose(u"--model gpt-6-sol"_s).model, u"gpt-6-sol"_s);
}

TEST_F(ModelChoiceTest, NeedsAKeyUnlessTheModelIsOnThisMachine)
{
    const Arguments none = generation({});
    const auto remote = key(choose({}), none);
    ASSERT_FALSE(remote);
    EXPECT_EQ(remote.error().code, ErrorCode::KeyMissing);
    EXPECT_TRUE(key(choose(u"--base-url http://localhost:11434/v1"_s), none));
    environment.insert(u"OPENAI_API_KEY"_s, u"k"_s);
    EXPECT_EQ(key(choose({}), none)->key.reveal(), "k");
}

TEST_F(ModelChoiceTest, AKeyStoreThatCannotBeReadKeepsNobodyFromAKeyElsewhere)
{
    environment.insert(
        u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s); // and this process has no bus either
    EXPECT_FALSE(key(choose({}), generation({})));
    EXPECT_TRUE(key(choose(u"--base-url http://localhost:11434/v1"_s), generation({})));
    environment.insert(u"OPENAI_API_KEY"_s, u"k"_s);
    EXPECT_TRUE(key(choose({}), generation({})));
}

TEST_F(ModelChoiceTest, RefusesAProviderItDoesNotSpeak)
{
    EXPECT_FALSE(readModelChoice(generation(u"--provider carrier-pigeon"_s), environment));
}

} // namespace
} // namespace metaflow::cli
