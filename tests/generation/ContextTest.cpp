#include "core/generation/Answer.h"
#include "core/generation/Offers.h"
#include "core/generation/Rendering.h"
#include "core/generation/Slices.h"
#include "core/providers/ChatBody.h"
#include "tests/generation/GenerationData.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

// What of the context stands in a prompt, part by part.
namespace metaflow::generation {

namespace {

using namespace testing;

class ContextTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(prices);
        options.provider = u"openai"_s;
        options.model = u"gpt-6-luna"_s;
    }
    [[nodiscard]] QVector<Request> render(const AskedTable &table, PrivacyMode mode = PrivacyMode::Masked) const
    {
        Asked asked;
        asked.tables << table;
        return renderRequests(asked, samples, {options, mode, {}, *prices, "salt"});
    }
    [[nodiscard]] QStringList lines(const AskedTable &table, PrivacyMode mode = PrivacyMode::Masked) const
    {
        return userMessage(render(table, mode).first().body).split(u'\n');
    }

    Result<providers::Prices> prices = providers::Prices::load();
    GenerationOptions options;
    Samples samples;
};

AskedTable all(const TableInfo &table)
{
    AskedTable asked{table, true, {}};
    for (int i = 0; i < table.columns.size(); ++i) {
        asked.columns << i;
    }
    return asked;
}

/// Of everything something.
TableInfo richTable()
{
    TableInfo table = tableOf(u"orders"_s, {u"id"_s, u"arr_amt"_s, u"note"_s});
    table.comment = u"Orders of Maria Schmidt"_s;
    table.primaryKey = {u"id"_s};
    table.foreignKeys = {{{u"id"_s}, {{u"main"_s, u"sales"_s, u"customers"_s}}, {u"customer_id"_s}}};
    table.tags = {u"gold"_s, u"owner=anna@example.com"_s};
    table.columns[1].comment = u"Old words of anna@example.com"_s;
    table.columns[1].tags = {u"money"_s};
    table.columns[2].comment = u"Known already"_s;
    return table;
}

Samples found(const TableInfo &table)
{
    Samples samples;
    samples.byTable[table.path] = {{u"id"_s, {u"1"_s, u"20"_s}}, {u"arr_amt"_s, {u"0.5"_s, u"9.5"_s}}};
    samples.profiles[table.path] = {{u"arr_amt"_s, ColumnProfile{40, 7}}};
    samples.rows[table.path] = 1234;
    samples.lineage.sources[table.path.key(SourceId{})]
        = {{{u"main"_s, u"sales"_s, u"raw"_s}}, {{u"main"_s, u"other"_s, u"x.y"_s}}, {{u"lake"_s, u"l"_s, u"z"_s}}};
    samples.lineage.sources[table.path.child(u"arr_amt"_s).key(SourceId{})]
        = {{{u"main"_s, u"sales"_s, u"raw"_s, u"arr_amt"_s}}, {{u"main"_s, u"sales"_s, u"raw"_s, u"betrag"_s}}};
    samples.glossary = {{u"ARR"_s, u"acronym"_s, u"annual recurring revenue"_s, {u"yearly income"_s}},
        {u"churn"_s, u"term"_s, u"customers who left"_s, {}}};
    Item accepted = itemOf(
        {{u"main"_s, u"sales"_s, u"offers"_s, u"note"_s}}, Status::Approved, u"What anna@example.com noted."_s);
    samples.examples = Examples({accepted});
    return samples;
}

} // namespace

TEST_F(ContextTest, EachPartStandsInItsPlace)
{
    samples = found(richTable());
    const QStringList all = lines({richTable(), true, {0, 1}});
    EXPECT_EQ(all.mid(1, all.size() - 3),
        (QStringList{u"table orders | in sales | key id | rows 1234 | from raw, \"other.`x.y`\", lake.l.z | tags gold, "
                     "owner=[email] | comment Orders of [person_name]"_s,
            u"known note Known already"_s, u"term ARR annual recurring revenue (not yearly income)"_s,
            u"like offers.note What [email] noted."_s, u"- id int | 1, 20 | to customers.customer_id"_s,
            u"- arr_amt int | 0.5, 9.5 | of 7 | null 40% | from raw.betrag | tags money | comment Old words of [email]"_s}));
}

/// The prompt leaves out what the table's line says already; a person wants to see it.
TEST_F(ContextTest, EachObjectOfARequestKnowsWhatItIsMadeFrom)
{
    samples = found(richTable());
    const auto targets = render({richTable(), true, {0, 1}}).first().targets;
    ASSERT_EQ(targets.size(), 3);
    EXPECT_EQ(targets.at(0).sources, (QStringList{u"main.sales.raw"_s, u"main.other.`x.y`"_s, u"lake.l.z"_s}));
    EXPECT_EQ(targets.at(1).sources, QStringList());
    EXPECT_EQ(targets.at(2).sources, (QStringList{u"main.sales.raw.arr_amt"_s, u"main.sales.raw.betrag"_s}));
    options.context.lineage = false;
    EXPECT_EQ(render({richTable(), true, {0, 1}}).first().targets.at(0).sources, QStringList());
}

TEST_F(ContextTest, WhatAnObjectIsMadeFromIsKeptWithItsText)
{
    samples = found(richTable());
    const Request request = render({richTable(), true, {0, 1}}).first();
    const auto offers = offersOf(metaflow::Run(), request, {{u"Orders."_s, u"Number."_s, u"Amount."_s}, {}});
    ASSERT_EQ(offers.size(), 3);
    EXPECT_FALSE(offers.at(1).generationMetadata.contains(u"lineage"_s)) << "nobody knows";
    EXPECT_EQ(offers.at(2).generationMetadata.value(u"lineage"_s).toArray(),
        (QJsonArray{u"main.sales.raw.arr_amt"_s, u"main.sales.raw.betrag"_s}));
}

TEST_F(ContextTest, EachPartCanBeSwitchedOff)
{
    samples = found(richTable());
    const QString whole = lines({richTable(), true, {0, 1}}).join(u'\n');
    const QVector<std::pair<QString, QStringList>> parts
        = {{u"comments"_s, {u"comment "_s, u"known "_s}}, {u"keys"_s, {u"key id"_s, u"to customers"_s}},
            {u"siblings"_s, {u"known "_s}}, {u"profile"_s, {u"rows 1234"_s, u"of 7"_s, u"null 40%"_s}},
            {u"lineage"_s, {u"from raw"_s}}, {u"tags"_s, {u"tags gold"_s, u"tags money"_s}},
            {u"glossary"_s, {u"term ARR"_s}}, {u"examples"_s, {u"like "_s}}};
    for (const auto &[part, texts] : parts) {
        QStringList names = contextPartNames(ContextParts());
        names.removeOne(part);
        options.context = *contextPartsFromNames(names);
        const QString without = lines({richTable(), true, {0, 1}}).join(u'\n');
        for (const QString &text : texts) {
            EXPECT_TRUE(whole.contains(text)) << qPrintable(text);
            EXPECT_FALSE(without.contains(text)) << qPrintable(part) << ": " << qPrintable(text);
        }
    }
}

TEST_F(ContextTest, UnderNoneNothingThatPeopleWroteLeaves)
{
    samples = found(richTable());
    samples.byTable.clear();
    samples.profiles.clear();
    samples.rows.clear();
    const QString block = lines({richTable(), true, {0, 1}}, PrivacyMode::None).join(u'\n');
    for (const QString &text : {u"comment"_s, u"known"_s, u"like"_s, u"tags"_s, u"anna"_s, u"Maria"_s}) {
        EXPECT_FALSE(block.contains(text)) << qPrintable(text);
    }
    EXPECT_TRUE(block.contains(u"also note"_s));
    EXPECT_TRUE(block.contains(u"from raw"_s)) << "names of tables are names";
}

TEST_F(ContextTest, SlicesOfAWideTableBeginAlikeToTheByteAndKnowTheWholeOutline)
{
    TableInfo wide = tableOf(u"wide"_s, columnNames(210));
    wide.comment = u"All of it"_s;
    wide.primaryKey = {u"c1"_s};
    wide.columns[209].comment = u"The last"_s;
    AskedTable asked = all(wide);
    asked.columns.removeLast();
    const auto requests = render(asked);
    ASSERT_EQ(requests.size(), 11);
    const auto beginning = [](const Request &request) {
        const QString text = userMessage(request.body);
        return text.left(text.indexOf(u"\n- "_s));
    };
    EXPECT_EQ(beginning(requests.at(0)), beginning(requests.at(1)));
    EXPECT_EQ(beginning(requests.at(0)), beginning(requests.at(10)));
    const QString outline = beginning(requests.at(2));
    for (const QString &text :
        {u"key c1"_s, u"comment All of it"_s, u"known c210 The last"_s, u"c49"_s, u"also c1, c2"_s}) {
        EXPECT_TRUE(outline.contains(text)) << qPrintable(text);
    }
}

TEST_F(ContextTest, SlicesOfALessWideTableNameTheColumnsOfTheOthers)
{
    const auto requests = render(all(tableOf(u"wide"_s, columnNames(45))));
    ASSERT_EQ(requests.size(), 3);
    const QString also = userMessage(requests.at(1).body).split(u'\n').at(2);
    EXPECT_TRUE(also.startsWith(u"also c1, "_s)) << qPrintable(also);
    EXPECT_TRUE(also.contains(u"c20, c41"_s)) << qPrintable(also);
    EXPECT_TRUE(also.endsWith(u"c45"_s)) << qPrintable(also);
}

TEST_F(ContextTest, TheEstimateIsTheTokensOfTheBody)
{
    samples = found(richTable());
    for (const Request &request : render(all(tableOf(u"wide"_s, columnNames(41))))) {
        EXPECT_EQ(request.estimate.inputTokens, providers::countRequestTokens(request.body));
    }
}

TEST_F(ContextTest, TwoThousandColumnsAndNamesOfTheGreatestLength)
{
    QStringList names = columnNames(2'000);
    names[5] = QString(255, u'x');
    const auto requests = render(all(tableOf(u"wide"_s, names)));
    ASSERT_EQ(requests.size(), 100);
    QSet<QString> asked;
    qint64 most = 0;
    for (const Request &request : requests) {
        most = std::max(most, request.estimate.inputTokens);
        for (const RequestTarget &target : request.targets) {
            asked << target.object.name();
        }
    }
    EXPECT_EQ(asked.size(), 2'001);
    EXPECT_LT(most, 2'000) << "the outline has a limit";
    EXPECT_TRUE(userMessage(requests.first().body).contains(u"- "_s + names.at(5) + u" int"_s));
}

TEST_F(ContextTest, FieldsAreAskedByTheirDottedNameAndTiedBackByIt)
{
    TableInfo table = tableOf(u"people"_s, {u"id"_s, u"address"_s, u"address.city"_s});
    table.columns[1].type = u"struct<city:string,`zip.code`:int>"_s;
    const ObjectPath address = table.path.child(u"address"_s);
    AskedTable asked = all(table);
    asked.fields
        = {{address.child(u"city"_s), u"string"_s, std::nullopt}, {address.child(u"zip.code"_s), u"int"_s, u"old"_s}};
    const auto requests = render(asked);
    ASSERT_EQ(requests.size(), 2) << "a column that is called as a field is not asked beside it";
    const QStringList first = userMessage(requests.at(0).body).split(u'\n');
    EXPECT_TRUE(first.contains(u"- address struct"_s)) << qPrintable(first.join(u'\n'));
    EXPECT_TRUE(first.contains(u"- address.city string"_s));
    EXPECT_TRUE(first.contains(u"- \"address.`zip.code`\" int | comment old"_s));
    ASSERT_EQ(requests.at(0).targets.size(), 5);
    EXPECT_EQ(requests.at(0).targets.at(3).object, address.child(u"city"_s));
    EXPECT_EQ(requests.at(0).targets.at(4).original, Comment(u"old"_s));
    const auto tied
        = tieAnswer(R"({"tables":[{"name":"people","text":"T","columns":[{"name":"ADDRESS.CITY","text":"City."},
        {"name":"address.`zip.code`","text":"Zip."},{"name":"address","text":"Where."},{"name":"city","text":"?"}]}]})",
            requests.at(0).targets);
    ASSERT_TRUE(tied);
    EXPECT_EQ(tied->texts, (QVector<QString>{u"T"_s, u""_s, u"Where."_s, u"City."_s, u"Zip."_s}));
    EXPECT_EQ(tied->unknown, 1) << "a field's last name is not its name";
    EXPECT_EQ(requests.at(1).targets.last().object, table.path.child(u"address.city"_s));
}

TEST_F(ContextTest, ExamplesAreLikeTheTableAndNeverItsOwn)
{
    const auto item = [](const QString &schema, const QString &table, const QString &column) {
        return itemOf({{u"main"_s, schema, table, column}}, Status::Approved, table + u'.' + column);
    };
    const Examples examples({item(u"x"_s, u"far"_s, u"off"_s), item(u"sales"_s, u"orders"_s, u"note"_s),
        item(u"sales"_s, u"near"_s, u"off"_s), item(u"x"_s, u"offers"_s, u"arrAmt"_s)});
    QStringList texts;
    for (const Example &example : examples.like(richTable())) {
        texts << example.text;
    }
    EXPECT_EQ(texts, (QStringList{u"offers.arrAmt"_s, u"near.off"_s}));
}

TEST_F(ContextTest, WordsOfNamesAndTermsInThem)
{
    EXPECT_EQ(nameWords(u"CustomerID_nbr-2x"_s), (QStringList{u"customer"_s, u"id"_s, u"nbr"_s, u"2x"_s}));
    const QVector<GlossaryTerm> glossary{{u"Net Sales"_s, u"term"_s, u"m"_s, {}}, {u"et"_s, u"term"_s, u"m"_s, {}}};
    EXPECT_EQ(termsIn({u"total_net_sales"_s}, glossary).size(), 1);
    EXPECT_EQ(termsIn({u"net"_s, u"sales"_s}, glossary).size(), 0) << "not across names";
}

TEST(ProfileTest, SaysOnlyWhatSaysSomething)
{
    const auto column = [](const QString &type, const QVector<Comment> &values) {
        return privacy::ColumnSamples{u"c"_s, type, false, values};
    };
    const QVector<Comment> two{u"a"_s, u"b"_s, u"b"_s, u"b"_s, u"a"_s, u"a"_s, u"a"_s, u"b"_s, std::nullopt};
    EXPECT_EQ(profileOf(column(u"string"_s, two)), (ColumnProfile{11, 2}));
    EXPECT_EQ(profileOf(column(u"string"_s, two.mid(0, 3))), ColumnProfile()) << "too few rows";
    EXPECT_EQ(profileOf(column(u"string"_s, QVector<Comment>(5, std::nullopt))), (ColumnProfile{100, 0}));
    EXPECT_EQ(profileOf(column(u"string"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s})), ColumnProfile()) << "they vary";
    privacy::ColumnSamples masked = column(u"string"_s, two);
    masked.masked = true;
    EXPECT_EQ(profileOf(masked), ColumnProfile());
}

TEST(ProfileTest, NumbersAndDatesBeginWithTheirRangeAndTheRestWithTheMostFrequent)
{
    const auto first = [](const QString &type, const QVector<Comment> &values) {
        const privacy::ColumnSamples samples = tellingFirst({u"c"_s, type, false, values});
        return privacy::releasable(samples, PrivacyMode::Raw, worthShowing(samples));
    };
    EXPECT_EQ(first(u"decimal(18,2)"_s, {u"9.5"_s, u"100"_s, u"-2"_s, u"30"_s}), (QStringList{u"-2"_s, u"100"_s}));
    EXPECT_EQ(first(u"int"_s, {u"2"_s, u"1"_s, u"3"_s, u"1"_s}), (QStringList{u"1"_s, u"2"_s, u"3"_s})) << "few kinds";
    EXPECT_EQ(first(u"timestamp"_s, {u"2024-06-02 10:00:00"_s, u"2024-06-01 09:00:00"_s}),
        (QStringList{u"2024-06-01"_s, u"2024-06-02"_s}));
    EXPECT_EQ(first(u"timestamp"_s, {u"2024-06-01 10:00:00"_s, u"2024-06-01 09:00:00"_s}),
        (QStringList{u"2024-06-01 09:00:00"_s, u"2024-06-01 10:00:00"_s}));
    EXPECT_EQ(first(u"string"_s, {u"x"_s, u"y"_s, u"y"_s, std::nullopt}), (QStringList{u"y"_s, u"x"_s}));
}

TEST(ProfileTest, TheGreatestThatMayLeaveIsTheRangesEnd)
{
    const privacy::ColumnSamples samples = tellingFirst(
        {u"amount"_s, u"decimal(18,2)"_s, false, {u"5.00"_s, u"12345678.00"_s, u"70.00"_s, u"6.00"_s, u"7.00"_s}});
    EXPECT_EQ(privacy::releasable(samples, PrivacyMode::Masked, 2), (QStringList{u"5.00"_s, u"70.00"_s}));
}

} // namespace metaflow::generation
