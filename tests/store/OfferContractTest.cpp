#include "tests/store/StoreContract.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::testing {

/// Texts that come to stand beside those there are.
class OfferContract : public StoreContract {
protected:
    store::OfferOutcome offerAgain(const store::Offer &one)
    {
        temporary().clock().advance(1s);
        const auto outcome
            = temporary().write([&](store::Connection &c) { return store::offerTexts(c, {one}, anna, now()); });
        EXPECT_TRUE(outcome);
        return outcome.value_or(store::OfferOutcome());
    }
    QStringList textsOf(ItemId id)
    {
        QStringList texts;
        for (const ItemText &text : allTexts(id)) {
            texts << text.text;
        }
        return texts;
    }
    QVector<ItemText> allTexts(ItemId id)
    {
        return temporary()
            .read([&](store::Connection &c) { return store::textsOf(c, id); })
            .value_or(QVector<ItemText>());
    }
    int beside(ItemId id)
    {
        return temporary().read([&](store::Connection &c) { return store::offeredBeside(c, {id}); })->value(id);
    }
    void decideOn(ItemId id, Decision::Kind kind, const QString &text = {})
    {
        temporary().clock().advance(1s);
        Decision made = decision(kind, {item(id)});
        made.text = text;
        ASSERT_EQ(decide(made, u"batch-%1"_s.arg(++m_batches)).changed, 1);
    }

private:
    int m_batches = 0;
};

INSTANTIATE_TEST_SUITE_P(Sqlite, OfferContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, OfferContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(OfferContract, WhatAPersonAcceptedStaysAndTheNewTextStandsBesideIt)
{
    for (const auto kind : {Decision::Kind::Approve, Decision::Kind::Edit}) {
        const QString column = kind == Decision::Kind::Approve ? u"a"_s : u"b"_s;
        const ItemId id = offered(u"orders"_s, column, u"first"_s).id;
        decideOn(id, kind, u"a person's words"_s);
        const Item before = item(id);
        EXPECT_EQ(beside(id), 0);
        EXPECT_EQ(offerAgain(offer(u"orders"_s, column, u"second"_s)).added, 1);
        EXPECT_EQ(item(id), before) << "status, text and version";
        EXPECT_EQ(beside(id), 1);
        EXPECT_EQ(textsOf(id).last(), u"second"_s);
        HistoryFilter filter;
        filter.item = id;
        const HistoryRow newest = history(filter).first();
        EXPECT_EQ(newest.action, QString(action::offered));
        EXPECT_EQ(newest.comment, u"second"_s);
        EXPECT_EQ(newest.newText, before.current);
        decideOn(id, Decision::Kind::Edit, u"second"_s);
        EXPECT_EQ(beside(id), 0) << "decided after it came";
    }
    EXPECT_TRUE(verify().ok);
}

TEST_P(OfferContract, APersonsWordsInAPendingItemStay)
{
    store::Offer upload = offer(u"orders"_s, u"a"_s, u"a person's words"_s);
    upload.origin = TextOrigin::Upload;
    const ItemId id = offerAll({upload}).first();
    EXPECT_EQ(offerAgain(offer(u"orders"_s, u"a"_s, u"the model's"_s)).added, 1);
    EXPECT_EQ(item(id).current, u"a person's words"_s);
    upload.text = u"other words"_s;
    EXPECT_EQ(offerAgain(upload).replaced, 1) << "the same person's newer words take their place";
    upload.text = u"somebody else's"_s;
    upload.author = u"ben@example.com"_s;
    EXPECT_EQ(offerAgain(upload).added, 1);
    EXPECT_EQ(item(id).current, u"other words"_s);
}

TEST_P(OfferContract, AnUntouchedItemTakesTheNewTextAndARejectedOneIsPendingAgain)
{
    const ItemId id = offered(u"orders"_s, u"a"_s, u"first"_s).id;
    EXPECT_EQ(offerAgain(offer(u"orders"_s, u"a"_s, u"second"_s)).replaced, 1);
    EXPECT_EQ(item(id).current, u"second"_s);
    decideOn(id, Decision::Kind::Reject);
    EXPECT_EQ(offerAgain(offer(u"orders"_s, u"a"_s, u"third"_s)).replaced, 1);
    EXPECT_EQ(item(id).current, u"third"_s);
    EXPECT_EQ(item(id).status, Status::Pending);
    EXPECT_EQ(textsOf(id), (QStringList{u"first"_s, u"second"_s, u"third"_s}));
}

TEST_P(OfferContract, TheFirstOfSeveralTextsOfOneRunStandsAndTheOthersWaitBesideIt)
{
    store::Offer one = offer(u"orders"_s, u"a"_s, u"first"_s);
    one.run = RunId(7);
    const ItemId id = offerAll({one}).first();
    one.text = u"second"_s;
    EXPECT_EQ(offerAgain(one).added, 1);
    EXPECT_EQ(item(id).current, u"first"_s);
    one.run = RunId(8);
    one.text = u"third"_s;
    EXPECT_EQ(offerAgain(one).replaced, 1) << "another run";
    EXPECT_EQ(textsOf(id), (QStringList{u"first"_s, u"second"_s, u"third"_s}));
}

TEST_P(OfferContract, SuggestionsAreKeptOnceWithPercentAndOrigin)
{
    store::Offer one = offer(u"orders"_s, u"a"_s, u"the model's"_s);
    const ObjectPath from{{u"main"_s, u"sales"_s, u"old"_s, u"a.b"_s}};
    one.suggestions = {{u"a remembered one"_s, 85, from}, {u"the model's"_s, 80, from}, {u"another"_s, 60, from}};
    const ItemId id = offerAll({one}).first();
    EXPECT_EQ(textsOf(id), (QStringList{u"the model's"_s, u"a remembered one"_s, u"another"_s}));
    const ItemText remembered = allTexts(id).at(1);
    EXPECT_EQ(remembered.origin, TextOrigin::Memory);
    EXPECT_EQ(remembered.matchPercent, 85);
    EXPECT_EQ(remembered.from, from);
    EXPECT_EQ(allTexts(id).at(0).matchPercent, std::nullopt);
    one.text = u"the model's second"_s;
    offerAgain(one);
    EXPECT_EQ(textsOf(id).size(), 4) << "suggestions that it has are not added again";
}

TEST_P(OfferContract, WhatWasChangedBehindTheRecordIsNotSealedByAnOffer)
{
    const ItemId id = offered(u"orders"_s, u"a"_s, u"first"_s).id;
    decideOn(id, Decision::Kind::Approve);
    ASSERT_TRUE(temporary().tamper(u"UPDATE metadata_items SET current_value = 'slipped in'"_s));
    offerAgain(offer(u"orders"_s, u"a"_s, u"second"_s));
    EXPECT_EQ(textsOf(id).last(), u"second"_s);
    EXPECT_EQ(verify().changedOutside, QVector<ItemId>{id});
}

TEST_P(OfferContract, ADecisionIsUndoneAcrossAnOffer)
{
    const ItemId id = offered(u"orders"_s, u"a"_s, u"first"_s).id;
    decideOn(id, Decision::Kind::Approve);
    offerAgain(offer(u"orders"_s, u"a"_s, u"second"_s));
    const auto undone = undo(u"batch-1"_s, u"undo-1"_s);
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->changed, 1);
    EXPECT_EQ(item(id).status, Status::Pending);
    EXPECT_EQ(item(id).current, u"first"_s);
    EXPECT_TRUE(verify().ok);
}

} // namespace metaflow::testing
