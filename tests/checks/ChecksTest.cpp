#include "core/checks/Checks.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::checks {

namespace {

CheckContext context(const QString &column = u"customer_id"_s, const QString &type = u"bigint"_s)
{
    CheckContext result;
    result.object = {{u"main"_s, u"sales"_s, u"customers"_s, column}};
    result.dataType = type;
    return result;
}

QStringList ids(const QString &text, const CheckContext &in = context())
{
    QStringList found;
    for (const Finding &finding : check(text, in).findings) {
        if (!found.contains(finding.check)) {
            found << finding.check;
        }
    }
    return found;
}

void expectOnly(const QString &id, const QStringList &texts, const CheckContext &in = context())
{
    for (const QString &text : texts) {
        EXPECT_EQ(ids(text, in), QStringList{id}) << text.toStdString();
    }
}

} // namespace

TEST(ChecksTest, GoodTextsHaveNoFindingsAndAFullScore)
{
    for (const QString &text : {u"Number by which sales and support know a buyer across all systems."_s,
             u"Day on which the parcel left the warehouse; empty while it waits."_s,
             u"Kennung, unter der Vertrieb und Service einen Käufer führen."_s,
             u"Share of the list price taken off at checkout, from 0 to 1."_s,
             u"Select one value from the price list when the order is updated."_s}) {
        EXPECT_EQ(check(text, context()), Checked()) << text.toStdString();
    }
}

TEST(ChecksTest, EmptyScoresNothing)
{
    EXPECT_EQ(ids(u""_s), QStringList{u"empty"_s});
    EXPECT_EQ(check(u" \n "_s, context()).score, 0);
}

TEST(ChecksTest, LengthCountsCharactersNotUnits)
{
    expectOnly(u"too_short"_s, {u"Buyer."_s, u"Unbelievably"_s});
    auto in = context();
    in.maxLength = 20;
    EXPECT_EQ(ids(u"Every buyer 😀😀😀😀😀😀😀😀"_s, in), QStringList());
    EXPECT_EQ(ids(u"Every buyer who ever paid"_s, in), QStringList{u"too_long"_s});
}

TEST(ChecksTest, RestatingTheNameIsFound)
{
    expectOnly(u"restates_name"_s,
        {u"The customer ID."_s, u"Customer identifier of the customer."_s, u"ID of customers in this table"_s});
    EXPECT_EQ(ids(u"Customer id given by the web shop."_s), QStringList());
}

TEST(ChecksTest, NamingTheTypeIsFoundButNotWordsOfTheLanguage)
{
    expectOnly(
        u"names_type"_s, {u"A bigint that sales uses for buyers."_s, u"Buyers as a string column of the shop."_s});
    EXPECT_EQ(ids(u"Date of the last visit of a buyer."_s), QStringList());
}

TEST(ChecksTest, QuotedSamplesAreFoundAlsoWithOtherSigns)
{
    auto in = context(u"sku"_s, u"string"_s);
    in.samples = {u"SKU-88-RED-M"_s, u"ES"_s, u"Aaaa 99"_s, u"true"_s, u"customers"_s};
    const Checked checked = check(u"Article such as sku 88 red m of the shop."_s, in);
    ASSERT_EQ(checked.findings.size(), 1);
    EXPECT_EQ(checked.findings.first(), (Finding{u"quotes_sample"_s, Severity::Security, 16, 12, {u"SKU-88-RED-M"_s}}));
    EXPECT_EQ(ids(u"Articles that customers of ES bought, true for all."_s, in), QStringList());
}

TEST(ChecksTest, QuotedNumbersAreFoundAndAlsoBehindAPlaceThatIsNone)
{
    auto in = context(u"account"_s, u"int"_s);
    in.samples = {u"4041"_s, u"9999…12"_s, u"99"_s};
    EXPECT_EQ(ids(u"Account such as 4041 of the ledger."_s, in), QStringList{u"quotes_sample"_s});
    EXPECT_EQ(ids(u"Account of the ledger in 2024, such as 14041."_s, in), QStringList());
    const Checked later = check(u"Not 14041x, but rather 4041 in the ledger."_s, in);
    ASSERT_EQ(later.findings.size(), 1);
    EXPECT_EQ(later.findings.first().start, 23);
}

TEST(ChecksTest, PersonalDataIsASecurityFindingWithItsPlace)
{
    const Checked checked = check(u"Ask maria@example.com about the buyer."_s, context());
    ASSERT_EQ(checked.findings.size(), 1);
    EXPECT_EQ(checked.findings.first(), (Finding{u"personal_data"_s, Severity::Security, 4, 17, {u"email"_s}}));
    EXPECT_EQ(checked.score, 40);
}

TEST(ChecksTest, SecretsAreFoundAndNotRepeatedInTheFinding)
{
    const Checked checked = check(u"Use the key sk-abcdefghijklmnopqrst to read buyers."_s, context());
    ASSERT_EQ(checked.findings.size(), 1);
    EXPECT_EQ(checked.findings.first().check, u"secret"_s);
    EXPECT_TRUE(checked.findings.first().arguments.isEmpty());
}

TEST(ChecksTest, HedgingBoilerplateLinksMarkupAndSqlAreFound)
{
    expectOnly(
        u"hedging"_s, {u"Number that probably tells buyers apart."_s, u"It seems to tell buyers apart somehow."_s});
    expectOnly(u"boilerplate"_s,
        {u"As an AI, I describe buyers of the shop."_s, u"This column contains numbers given to buyers."_s});
    expectOnly(u"link"_s, {u"See https://evil.example/x for the buyers."_s, u"Buyers, see javascript:alert(1) now"_s});
    expectOnly(u"markup"_s,
        {u"Numbers of <b>buyers</b> in the shop."_s, u"Numbers of **all** buyers in the shop."_s,
            u"Numbers of [buyers](x) in the shop."_s});
    expectOnly(u"invisible"_s, {u"Numbers of \u202Ebuyers in the shop."_s, u"Numbers of b\u0443yers in the shop."_s});
    expectOnly(u"sql"_s,
        {u"Buyers; DROP TABLE customers now"_s, u"Run select * on all of the buyers"_s,
            u"First update customers set a=1 for buyers"_s});
}

TEST(ChecksTest, ATextThatSendsItsReaderElsewhereIsAPlaceholder)
{
    for (const QString &text : {u"See above."_s, u"customer_id: See above."_s, u"Customer ID - same as above"_s,
             u"main.sales.customers.customer_id: TBD"_s, u"Description: n/a"_s, u"Ditto."_s, u"Self-explanatory."_s,
             u"This column is self-explanatory."_s, u"As the name says."_s, u"As the column name suggests"_s,
             u"Please refer to the documentation."_s, u"Siehe oben."_s, u"The meaning is obvious."_s}) {
        EXPECT_TRUE(ids(text).contains(u"placeholder"_s)) << text.toStdString();
        EXPECT_LE(check(text, context()).score, 40) << text.toStdString();
    }
    for (const QString &text : {u"Buyer of the shop, as the name says, seen from the billing side."_s,
             u"See the price list for how a discount is granted."_s, u"Status: unknown until the parcel was scanned."_s,
             u"Height above the ground at which the sensor hangs."_s}) {
        EXPECT_FALSE(ids(text).contains(u"placeholder"_s)) << text.toStdString();
    }
}

TEST(ChecksTest, SeveralDoubtsAreAGuess)
{
    const Checked guess
        = check(u"This probably might be some kind of value, but it is not clear what it means."_s, context());
    EXPECT_LE(guess.score, 60);
    EXPECT_EQ(check(u"Number that probably tells buyers apart in the shop."_s, context()).score, 85);
    int sum = 0;
    for (const Deduction &deduction : deductions(guess.findings)) {
        sum += deduction.points;
    }
    EXPECT_EQ(guess.score, 100 - sum);
    EXPECT_GE(
        check(u"maybe perhaps possibly probably presumably likely apparently maybe perhaps"_s, context()).score, 40)
        << "a text of doubts is bad, but no secret";
}

TEST(ChecksTest, WhatMayBeDoneIsNoDoubt)
{
    for (const QString &text : {u"Ledger where the account could be matched."_s,
             u"Room in which it may be looked at by a visitor."_s, u"Day from which the parcel may also be sent."_s,
             u"Office where a badge could be freely exchanged for another."_s}) {
        EXPECT_EQ(ids(text), QStringList()) << text.toStdString();
    }
    expectOnly(u"hedging"_s,
        {u"Share of a week, although this may also be planned hours."_s,
            u"Day that could be the first of a contract."_s, u"Key of the bill; it could refer to the tax office."_s,
            u"Some kind of mark for a buyer of the shop."_s});
}

TEST(ChecksTest, SlipsOfThePenAreHintsAndAMissingPeriodOnlyAfterSeveralSentences)
{
    for (const QString &text : {u"Number  of buyers in the shop."_s, u"Number of the the buyers in the shop."_s,
             u"Number of the shop''s buyers."_s, u"Number of buyers , in the shop."_s,
             u"Number of buyers. Empty before the first sale"_s}) {
        const auto findings = check(text, context()).findings;
        ASSERT_EQ(findings.size(), 1) << text.toStdString();
        EXPECT_EQ(findings.first().check, u"style"_s);
        EXPECT_EQ(findings.first().severity, Severity::Info);
    }
    EXPECT_EQ(ids(u"Number of buyers in the shop"_s), QStringList());
}

TEST(ChecksTest, JoinersOfOtherScriptsAndEmojiAreNotHidden)
{
    EXPECT_EQ(ids(u"Buyers \U0001F469\u200D\U0001F4BB of the shop."_s), QStringList());
    EXPECT_EQ(ids(u"Buyers of the sh\u200Dop and others."_s), QStringList{u"invisible"_s});
}

TEST(ChecksTest, TheSameTextAsASiblingIsFound)
{
    auto in = context();
    in.siblingTexts = {u"Number given to a buyer  by the shop."_s};
    expectOnly(u"duplicate_sibling"_s, {u"number given to a buyer by the shop."_s}, in);
}

TEST(ChecksTest, ScoreFollowsFromTheFindingsEachCheckOnce)
{
    const Checked twice = check(u"Number that probably tells buyers apart, possibly twice."_s, context());
    EXPECT_EQ(twice.findings.size(), 2);
    EXPECT_EQ(twice.score, 85);
    EXPECT_EQ(check(u"sk-abcdefghijklmnopqrst a@b.de DROP TABLE x"_s, context()).score, 0);
}

TEST(ChecksTest, ContextOfAnItemTakesItsSamples)
{
    Item item;
    item.object = {{u"c"_s, u"s"_s, u"t"_s, u"col"_s}};
    item.dataType = u"string"_s;
    item.dataSample = u"[\"SPR24\",\"BFCM23\"]"_s;
    const CheckContext in = contextOf(item);
    EXPECT_EQ(in.samples, (QStringList{u"SPR24"_s, u"BFCM23"_s}));
    EXPECT_EQ(in.object, item.object);
    EXPECT_EQ(ids(u"Promotions such as BFCM23 in the shop."_s, in), QStringList{u"quotes_sample"_s});
}

} // namespace metaflow::checks
