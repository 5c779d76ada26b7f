#include "tests/contract/MainJobCli.h"

#include <gtest/gtest.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

/// What somebody new types, and what they are told.
class CliMistakesTest : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error()); }
    [[nodiscard]] MainJobCli::Ended on(const QString &command, const QStringList &more = {}) const
    {
        return cli.run(QStringList{command, u"--catalog"_s, u"synthetic"_s} + more);
    }
    [[nodiscard]] qsizetype runs() const { return cli.run({u"runs"_s}).json().value(u"runs"_s).toArray().size(); }
    [[nodiscard]] QString firstItem() const { return QString::number(cli.items().front().value(u"id"_s).toInteger()); }

    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"2x3"_s}};
    MainJobCli cli{sandbox};
};

TEST_F(CliMistakesTest, ANameThatMatchesNoTableIsNotAnEmptyRun)
{
    for (const auto &command : {u"scan"_s, u"quote"_s, u"payload"_s, u"generate"_s}) {
        for (const auto &option : {u"--table"_s, u"--schema"_s}) {
            const auto ended = on(command, {option, u"nosuch"_s});
            EXPECT_EQ(ended.code, 1) << qPrintable(command);
            EXPECT_EQ(ended.error(), u"not_found"_s) << qPrintable(command);
            EXPECT_TRUE(ended.words.contains(u"nosuch"_s)) << qPrintable(ended.words);
        }
    }
    EXPECT_TRUE(on(u"quote"_s, {u"--table"_s, u"nosuch"_s}).words.contains(u"No table of the catalog synthetic"_s));
    EXPECT_EQ(runs(), 0);
    EXPECT_EQ(on(u"quote"_s, {u"--table"_s, u"*"_s}).code, 0);
}

TEST_F(CliMistakesTest, AFilterThatMatchesNoItemSaysSo)
{
    cli.generate(u"synthetic"_s);
    const auto ended = cli.run({u"regenerate"_s, u"--catalog"_s, u"nope"_s});
    EXPECT_EQ(ended.error(), u"item_not_found"_s);
    EXPECT_TRUE(ended.words.contains(u"No item matches"_s)) << qPrintable(ended.words);
    EXPECT_FALSE(ended.words.contains(u"details"_s));
}

TEST_F(CliMistakesTest, RegenerateTakesRatesAndNotWhatIsOfCatalogs)
{
    cli.generate(u"synthetic"_s);
    const auto ended = cli.run({u"regenerate"_s, firstItem(), u"--rpm"_s, u"600"_s, u"--tpm"_s, u"900000"_s});
    EXPECT_EQ(ended.code, 0) << qPrintable(ended.words);
    EXPECT_FALSE(ended.words.contains(u"QCommandLineParser"_s)) << qPrintable(ended.words);
    for (const auto &option : {u"--missing"_s, u"--all"_s, u"--no-memory"_s}) {
        EXPECT_EQ(cli.run({u"regenerate"_s, firstItem(), option}).code, 64) << qPrintable(option);
    }
}

TEST_F(CliMistakesTest, NothingLeftToAskSaysWhy)
{
    cli.generate(u"synthetic"_s);
    const auto ended = cli.runAsText({u"generate"_s, u"--catalog"_s, u"synthetic"_s});
    ASSERT_EQ(ended.code, 0) << qPrintable(ended.words);
    const QString said = QString::fromUtf8(ended.data);
    EXPECT_TRUE(said.contains(u"Left alone: 8"_s)) << qPrintable(said);
    EXPECT_TRUE(said.contains(u"8: It has a description"_s)) << qPrintable(said);
    EXPECT_FALSE(said.contains(u"Against the quote"_s)) << qPrintable(said);
}

TEST_F(CliMistakesTest, AQuoteEndsWithItsSumAndNamesModelsThatStillAnswer)
{
    const auto ended = cli.runAsText({u"quote"_s, u"--catalog"_s, u"synthetic"_s, u"--budget"_s, u"5"_s});
    ASSERT_EQ(ended.code, 0) << qPrintable(ended.words);
    const QStringList lines = QString::fromUtf8(ended.data).trimmed().split(u'\n');
    EXPECT_TRUE(lines.first().contains(u"practice-writer of openai"_s)) << qPrintable(lines.first());
    EXPECT_TRUE(lines.last().startsWith(u"2 requests"_s)) << qPrintable(lines.last());
    EXPECT_EQ(lines.filter(u"budget of $5"_s).size(), 1);
    const QStringList models = lines.filter(u"The same by other models"_s);
    ASSERT_EQ(models.size(), 1);
    EXPECT_LE(models.first().count(u'$'), 5);
}

TEST_F(CliMistakesTest, AResumedRunStaysAsItWasPrepared)
{
    ASSERT_EQ(on(u"quote"_s).code, 0);
    const QString run = QString::number(cli.run({u"runs"_s}).json().value(u"runs"_s)[0][u"run_id"].toInteger());
    const QStringList resume{u"generate"_s, u"--resume"_s, run};
    for (const auto &more : {QStringList{u"--catalog"_s, u"other"_s}, QStringList{u"--privacy"_s, u"raw"_s},
             QStringList{u"--all"_s}, QStringList{u"--missing"_s}, QStringList{u"--only"_s, u"tables"_s},
             QStringList{u"--columns-per-request"_s, u"2"_s}, QStringList{u"--instruction"_s, u"shorter"_s},
             QStringList{u"--template"_s, u"describe"_s}, QStringList{u"--model"_s, u"x"_s},
             QStringList{u"--provider"_s, u"databricks"_s}, QStringList{u"--context"_s, u"keys"_s},
             QStringList{u"--no-context"_s, u"keys"_s}, QStringList{u"--memory-percent"_s, u"80"_s},
             QStringList{u"--no-memory"_s}, QStringList{u"--table"_s, u"*"_s}}) {
        const auto ended = cli.run(resume + more);
        EXPECT_EQ(ended.code, 64) << qPrintable(more.first());
        EXPECT_TRUE(ended.words.contains(more.first())) << qPrintable(ended.words);
    }
    EXPECT_TRUE(sandbox.entries(u"model"_s).empty());
    const auto ended
        = cli.run(resume + QStringList{u"--catalog"_s, u"Synthetic"_s, u"--budget"_s, u"5"_s, u"--rpm"_s, u"600"_s});
    EXPECT_EQ(ended.code, 0) << qPrintable(ended.words);
}

TEST_F(CliMistakesTest, AnAddressThatIsNoneIsRefusedAtOnce)
{
    for (const auto &address : {u"notaurl"_s, u"ftp://a"_s, u"https://"_s}) {
        const auto ended = on(u"quote"_s, {u"--base-url"_s, address});
        EXPECT_EQ(ended.code, 64) << qPrintable(address);
        EXPECT_TRUE(ended.words.contains(u"--base-url"_s)) << qPrintable(ended.words);
    }
}

TEST_F(CliMistakesTest, AKeyThatIsRefusedOrMissingIsNamed)
{
    cli.setVariable(u"OPENAI_API_KEY"_s, u"sk-wrong"_s);
    const auto wrong = on(u"generate"_s);
    EXPECT_EQ(wrong.code, 5);
    EXPECT_TRUE(wrong.words.contains(u"The key for the model at "_s + sandbox.baseUrl())) << qPrintable(wrong.words);
    cli.unsetVariable(u"OPENAI_API_KEY"_s);
    const auto missing
        = on(u"generate"_s, {u"--new"_s, u"--base-url"_s, u"https://model.invalid/v1"_s, u"--model"_s, u"m"_s});
    EXPECT_EQ(missing.error(), u"key_missing"_s);
    EXPECT_TRUE(missing.words.contains(u"OPENAI_API_KEY"_s)) << qPrintable(missing.words);
    cli.setVariable(u"DATABRICKS_TOKEN"_s, u"dapi-wrong"_s);
    const auto token = on(u"quote"_s);
    EXPECT_EQ(token.code, 5);
    EXPECT_TRUE(token.words.contains(u"The workspace "_s)) << qPrintable(token.words);
}

TEST_F(CliMistakesTest, ThePracticeWorkspaceStartsMaskedAndUnknownCatalogsAreRefused)
{
    const auto shown = cli.run({u"privacy"_s, u"show"_s, u"--catalog"_s, u"synthetic"_s}).json();
    EXPECT_TRUE(shown.value(u"privacy"_s).isNull());
    EXPECT_EQ(shown.value(u"effective"_s), u"masked"_s);
    const auto refused = cli.run({u"privacy"_s, u"set"_s, u"--catalog"_s, u"nope"_s, u"none"_s});
    EXPECT_EQ(refused.error(), u"not_found"_s);
    EXPECT_TRUE(refused.words.contains(u"nope"_s));
    const auto set = cli.run({u"privacy"_s, u"set"_s, u"--catalog"_s, u"synthetic"_s, u"none"_s});
    ASSERT_EQ(set.code, 0) << qPrintable(set.words);
    const auto chosen = cli.run({u"privacy"_s, u"show"_s, u"--catalog"_s, u"synthetic"_s}).json();
    EXPECT_EQ(chosen.value(u"privacy"_s), u"none"_s);
    EXPECT_EQ(chosen.value(u"effective"_s), u"none"_s);
}

TEST_F(CliMistakesTest, APatternOfOnesOwnIsAnEventOfTheRecord)
{
    const auto rows = [&] { return cli.run({u"history"_s, u"verify"_s}).json().value(u"rows"_s).toInt(); };
    ASSERT_EQ(cli.run({u"privacy"_s, u"patterns"_s, u"list"_s}).code, 0);
    const int before = rows();
    ASSERT_EQ(cli.run({u"privacy"_s, u"patterns"_s, u"add"_s, u"badge"_s, u"B-[0-9]{5}"_s}).code, 0);
    ASSERT_EQ(cli.run({u"privacy"_s, u"patterns"_s, u"remove"_s, u"badge"_s}).code, 0);
    EXPECT_EQ(rows(), before + 2);
    EXPECT_EQ(cli.run({u"privacy"_s, u"patterns"_s, u"remove"_s, u"badge"_s}).code, 64);
}

TEST_F(CliMistakesTest, PricesAreToldWithoutTalkOfBudgetsAndAsText)
{
    const auto removed = cli.run({u"prices"_s, u"remove"_s, u"gpt-4o"_s});
    EXPECT_TRUE(removed.words.contains(u"no price of your own for gpt-4o"_s)) << qPrintable(removed.words);
    const auto unknown = cli.run({u"prices"_s, u"show"_s, u"nosuch"_s});
    EXPECT_EQ(unknown.error(), u"price_unknown"_s);
    EXPECT_FALSE(unknown.words.contains(u"budget"_s)) << qPrintable(unknown.words);
    const QJsonObject row = cli.run({u"prices"_s, u"show"_s, u"gpt-4o"_s}).json().value(u"prices"_s)[0].toObject();
    EXPECT_EQ(row.value(u"input_per_mtok_usd"_s), u"2.500000"_s);
}

TEST_F(CliMistakesTest, ABudgetIsNotHeldAgainstPricesThatCannotBeRead)
{
    const QString name = cli.run({u"prices"_s, u"list"_s}).json().value(u"file"_s).toString();
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << qPrintable(name);
    file.write("[{");
    file.close();
    const auto quote = on(u"quote"_s);
    EXPECT_EQ(quote.code, 0);
    EXPECT_TRUE(quote.words.contains(name)) << qPrintable(quote.words);
    const auto refused = on(u"generate"_s, {u"--budget"_s, u"1"_s});
    EXPECT_EQ(refused.error(), u"file_invalid"_s);
    EXPECT_TRUE(refused.words.contains(name)) << qPrintable(refused.words);
    EXPECT_TRUE(sandbox.entries(u"model"_s).empty());
}

TEST_F(CliMistakesTest, AKnownTermKeepsWhatIsNotSaid)
{
    ASSERT_EQ(cli.run({u"glossary"_s, u"set"_s, u"SKU"_s, u"--meaning"_s, u"stock keeping unit"_s, u"--acronym"_s,
                          u"--avoid"_s, u"article,product"_s})
                  .code,
        0);
    ASSERT_EQ(cli.run({u"glossary"_s, u"set"_s, u"sku"_s, u"--meaning"_s, u"stock-keeping unit"_s}).code, 0);
    const QJsonArray terms = cli.run({u"glossary"_s, u"list"_s}).json().value(u"terms"_s).toArray();
    ASSERT_EQ(terms.size(), 1);
    EXPECT_EQ(terms[0][u"kind"_s], u"acronym"_s);
    EXPECT_EQ(terms[0][u"avoid"_s].toArray().size(), 2);
    EXPECT_EQ(terms[0][u"meaning"_s], u"stock-keeping unit"_s);
}

TEST_F(CliMistakesTest, WhatIsTakenBackTwiceOrUnknownIsSaidPlainly)
{
    const auto undone = cli.run({u"items"_s, u"undo"_s, u"--batch"_s, u"nosuch"_s});
    EXPECT_TRUE(undone.words.contains(u"no batch of decisions nosuch"_s)) << qPrintable(undone.words);
    EXPECT_TRUE(cli.run({u"items"_s, u"undo"_s}).words.contains(u"no decision of yours"_s));
    QFile text(cli.file(u"t.mustache"_s));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("Describe every table.\n{{answer}}\n{{data}}\n");
    text.close();
    const auto saved = cli.run({u"templates"_s, u"save"_s, u"ours"_s, u"--file"_s, text.fileName()});
    ASSERT_EQ(saved.code, 0) << qPrintable(saved.words);
    ASSERT_EQ(cli.run({u"templates"_s, u"retire"_s, u"ours"_s}).code, 0);
    const auto again = cli.run({u"templates"_s, u"retire"_s, u"ours"_s});
    EXPECT_EQ(again.error(), u"template_not_found"_s);
    EXPECT_TRUE(again.words.contains(u"out of use already"_s)) << qPrintable(again.words);
}

TEST_F(CliMistakesTest, FiltersThatMeanNothingAreRefused)
{
    for (const auto &command : {QStringList{u"items"_s, u"list"_s}, QStringList{u"checks"_s, u"run"_s}}) {
        EXPECT_EQ(cli.run(command + QStringList{u"--check"_s, u"nocheck"_s}).code, 64);
        EXPECT_EQ(cli.run(command + QStringList{u"--min-score"_s, u"101"_s}).code, 64);
    }
    EXPECT_EQ(cli.run({u"checks"_s, u"set"_s, u"language"_s, u"xx"_s}).code, 64);
    EXPECT_EQ(cli.run({u"checks"_s, u"set"_s, u"language"_s, u"de"_s}).code, 0);
    EXPECT_EQ(cli.run({u"checks"_s, u"set"_s, u"language"_s, u"none"_s}).code, 0);
}

TEST_F(CliMistakesTest, ItemsAndRunsTellHowTheyWereMade)
{
    cli.generate(u"synthetic"_s, {u"--instruction"_s, u"shorter"_s, u"--no-context"_s, u"tags"_s});
    const QJsonObject run = cli.run({u"runs"_s}).json().value(u"runs"_s)[0].toObject();
    EXPECT_EQ(run.value(u"instruction"_s), u"shorter"_s);
    EXPECT_EQ(run.value(u"privacy"_s), u"masked"_s);
    EXPECT_FALSE(run.value(u"context"_s).toArray().contains(u"tags"_s));
    const QString shown = QString::fromUtf8(cli.runAsText({u"items"_s, u"show"_s, firstItem()}).data);
    EXPECT_TRUE(shown.contains(u"Prompt:"_s)) << qPrintable(shown);
    EXPECT_TRUE(shown.contains(u"Score:"_s)) << qPrintable(shown);
    ASSERT_EQ(cli.run({u"retention"_s, u"set"_s, u"0"_s}).code, 0);
    ASSERT_EQ(cli.run({u"retention"_s, u"run"_s}).code, 0);
    const QString later = QString::fromUtf8(cli.runAsText({u"items"_s, u"show"_s, firstItem()}).data);
    EXPECT_TRUE(later.contains(u"Prompt:    erased"_s)) << qPrintable(later);
}

} // namespace
} // namespace metaflow::testing
