#include "core/providers/PriceRows.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::providers {

namespace {

class PriceRowsTest : public ::testing::Test {
protected:
    void write(const QByteArray &content) const
    {
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
    }
    static Price row(const QString &model, double input, double output)
    {
        Price price;
        price.provider = u"openai"_s;
        price.model = model;
        price.inputPerMillion = price.cachedPerMillion = input;
        price.outputPerMillion = output;
        return price;
    }
    QTemporaryDir folder;
    QString file = folder.filePath(u"config/prices.json"_s);
};

} // namespace

TEST_F(PriceRowsTest, AHoleCostsItsRowAndIsNamed)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    write(R"([{"provider":"openai","model":"mine","input_per_mtok_usd":1,"output_per_mtok_usd":2},
        {"provider":"openai","model":"gpt-4o","output_per_mtok_usd":2},
        {"provider":"openai","model":"low","input_per_mtok_usd":-1,"output_per_mtok_usd":2},
        {"provider":"openai","model":"words","input_per_mtok_usd":"1","output_per_mtok_usd":2},
        {"provider":"openai","model":"tier","input_per_mtok_usd":1,"output_per_mtok_usd":2,"tiers":[{"over_input_tokens":9}]},
        {"provider":"openai","model":"day","input_per_mtok_usd":1,"output_per_mtok_usd":2,"effective_from":"soon"},
        {"model":"nobody"}, 7])");
    const Prices prices = Prices::loadWhatCan(file);
    QStringList details;
    for (const Error &problem : prices.problems()) {
        EXPECT_EQ(problem.code, ErrorCode::FileInvalid);
        EXPECT_EQ(problem.subject, file);
        details << problem.detail;
    }
    EXPECT_EQ(details,
        (QStringList{u"2 openai/gpt-4o input_per_mtok_usd"_s, u"3 openai/low input_per_mtok_usd"_s,
            u"4 openai/words input_per_mtok_usd"_s, u"5 openai/tier tiers.input_per_mtok_usd"_s,
            u"6 openai/day effective_from"_s, u"7 /nobody provider"_s, u"8 / provider"_s}));
    EXPECT_TRUE(prices.find(u"openai"_s, u"mine"_s));
    EXPECT_TRUE(prices.find(u"openai"_s, u"gpt-6-luna"_s));
    EXPECT_FALSE(prices.find(u"openai"_s, u"gpt-4o"_s)) << "not the shipped price: somebody wanted another one";
}

TEST_F(PriceRowsTest, RowsAreAddedChangedAndTakenAway)
{
    ASSERT_TRUE(writePrice(file, row(u"mine"_s, 1, 2)));
    ASSERT_TRUE(writePrice(file, row(u"gpt-4o"_s, 9, 9)));
    ASSERT_TRUE(writePrice(file, row(u"mine"_s, 3, 4)));
    Prices prices = *Prices::load(file);
    const Prices copy = prices;
    EXPECT_EQ(prices.find(u"openai"_s, u"mine"_s)->outputPerMillion, 4);
    EXPECT_TRUE(prices.find(u"openai"_s, u"mine"_s)->own);
    EXPECT_EQ(prices.find(u"openai"_s, u"gpt-4o"_s)->inputPerMillion, 9);
    EXPECT_EQ(readPriceFile(file)->rows.size(), 2);
    EXPECT_EQ(removePrice(file, u"openai"_s, u"gpt-4o"_s), true);
    EXPECT_EQ(removePrice(file, u"openai"_s, u"gpt-4o"_s), false);
    prices.reload(file);
    EXPECT_EQ(copy.find(u"openai"_s, u"gpt-4o"_s)->inputPerMillion, 2.5) << "all copies follow";
    EXPECT_EQ(removePrice(folder.filePath(u"none"_s), u"openai"_s, u"x"_s), false);
}

TEST_F(PriceRowsTest, WhatElseIsInTheFileStays)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    write(R"({"as_of":"2026-01-01","comment":"ours","prices":[{"provider":"x"},{"provider":"openai","model":"a",
        "input_per_mtok_usd":1,"output_per_mtok_usd":2,"effective_from":"2027-01-01","colour":"red"}]})");
    ASSERT_TRUE(writePrice(file, row(u"a"_s, 5, 5)));
    QFile in(file);
    ASSERT_TRUE(in.open(QIODevice::ReadOnly));
    const QJsonObject object = QJsonDocument::fromJson(in.readAll()).object();
    EXPECT_EQ(object.value(u"comment"_s), u"ours"_s);
    EXPECT_EQ(object.value(u"prices"_s).toArray().size(), 3);
    EXPECT_EQ(object[u"prices"_s][1][u"colour"_s], u"red"_s);
    const Prices prices = Prices::loadWhatCan(file);
    EXPECT_EQ(prices.find(u"openai"_s, u"a"_s, QDate(2026, 12, 31))->inputPerMillion, 5);
    EXPECT_EQ(prices.find(u"openai"_s, u"a"_s, QDate(2027, 1, 1))->inputPerMillion, 1);
}

TEST_F(PriceRowsTest, NothingWrongIsWritten)
{
    EXPECT_EQ(writePrice(file, row(u""_s, 1, 2)).error().code, ErrorCode::FileInvalid);
    EXPECT_EQ(writePrice(file, row(u"a"_s, -1, 2)).error().code, ErrorCode::FileInvalid);
    EXPECT_EQ(writePrice(file, row(u"a"_s, std::numeric_limits<double>::quiet_NaN(), 2)).error().code,
        ErrorCode::FileInvalid);
    EXPECT_FALSE(QFile::exists(file));
    QDir().mkpath(QFileInfo(file).absolutePath());
    write("{]");
    EXPECT_EQ(writePrice(file, row(u"a"_s, 1, 2)).error().code, ErrorCode::FileInvalid) << "not over a broken list";
    EXPECT_EQ(writePrice(u"/dev/null/x/prices.json"_s, row(u"a"_s, 1, 2)).error().code, ErrorCode::FileUnwritable);
}

TEST_F(PriceRowsTest, ARowStandsAsItWasRead)
{
    const Prices prices = *Prices::load();
    for (Price price : prices.rows(QDate(2026, 11, 26))) {
        price.own = false;
        EXPECT_EQ(readPriceRow(priceRowJson(price), 1, file), price) << price.model.toStdString();
    }
}

} // namespace metaflow::providers
