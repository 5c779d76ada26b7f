#include "core/generation/Regeneration.h"
#include "core/generation/Retention.h"
#include "core/store/Retention.h"
#include "core/store/Runs.h"
#include "tests/generation/GenerationFixture.h"

#include <QCryptographicHash>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::testing {

/// The model is asked again for items that there are.
class RegenerationTest : public GenerationFixture {
protected:
    static providers::ChatAnswer said(const QByteArray &body, int call)
    {
        providers::ChatAnswer answer = FakeProvider::answer(body);
        answer.content.replace("\"text\":\"", "\"text\":\"Call " + QByteArray::number(call) + ": ");
        return answer;
    }
    static FakeProvider::Reply numbered(const QByteArray &body, int call) { return {said(body, call)}; }

    void SetUp() override
    {
        GenerationFixture::SetUp();
        scan({tableOf(u"orders"_s, {u"id"_s, u"note"_s}), tableOf(u"items"_s, {u"id"_s})});
        for (const QString &column : {u"id"_s, u"note"_s}) {
            store::Offer offer;
            offer.source = source();
            offer.object = {{u"main"_s, u"sales"_s, u"orders"_s, column}};
            offer.dataType = u"int"_s;
            offer.text = u"The first text."_s;
            offer.author = u"gpt"_s;
            const auto outcome = temporary.write(
                [&](store::Connection &c) { return store::offerTexts(c, {offer}, actor, clock().now()); });
            ASSERT_TRUE(outcome);
            ids << outcome->items.first();
        }
        clock().advance(1s);
    }
    Result<generation::Quote> prepareAgain(const QVector<ItemId> &items, const GenerationOptions &how)
    {
        auto job = engine.submit([=, context = context(), source = source()](std::stop_token stop) {
            return generation::prepareRegeneration(context, source, items, how, {u"anna"_s}, std::move(stop));
        });
        return waitFor(job.future());
    }
    void approve(ItemId id)
    {
        Decision decision;
        decision.items = {{id, item(id).version}};
        decision.actor = actor;
        ASSERT_TRUE(temporary.write([&](store::Connection &c) {
            return store::applyDecision(c, decision, BatchId(u"b"_s), clock().now(), {});
        }));
        clock().advance(1s);
    }
    Item item(ItemId id)
    {
        return temporary.read([&](store::Connection &c) { return store::item(c, id); }).value();
    }
    QVector<ItemText> texts(ItemId id)
    {
        return temporary.read([&](store::Connection &c) { return store::textsOf(c, id); }).value();
    }

    Actor actor{{u"anna@example.com"_s, UserSource::Workspace}, {u"key"_s, 1}};
    QVector<ItemId> ids;
};

TEST_F(RegenerationTest, AsksForExactlyTheseItemsWithTheInstruction)
{
    GenerationOptions how = options();
    how.instruction = u"mention the \"currency\"\nand nothing else"_s;
    const auto quote = prepareAgain({ids.at(1)}, how);
    ASSERT_TRUE(quote);
    EXPECT_EQ(quote->leftAlone, 0);
    const auto all = requests(quote->run);
    ASSERT_EQ(all.size(), 1);
    ASSERT_EQ(all.first().targets.size(), 1);
    EXPECT_EQ(all.first().targets.first().object.column(), u"note"_s);
    const QString message = systemMessage(all.first().body);
    EXPECT_TRUE(message.endsWith(u"mention the \"currency\" and nothing else"_s)) << qPrintable(message);
    EXPECT_EQ(all.first().bodyHash,
        QString::fromLatin1(QCryptographicHash::hash(all.first().body, QCryptographicHash::Sha256).toHex()));
    EXPECT_EQ(item(ids.at(1)).current, u"The first text."_s) << "nothing was sent yet";
}

TEST_F(RegenerationTest, AnAcceptedTextStaysAndTheNewOnesStandBesideIt)
{
    approve(ids.at(0));
    GenerationOptions how = options();
    how.alternatives = 3;
    const auto quote = prepareAgain({ids.at(0)}, how);
    ASSERT_TRUE(quote);
    EXPECT_EQ(quote->requests, 3);
    QSet<QByteArray> bodies;
    for (const Request &request : requests(quote->run)) {
        bodies << request.body;
    }
    EXPECT_EQ(bodies.size(), 3) << "each alternative is asked for in its own words";
    const Item before = item(ids.at(0));
    const auto report = finish(quote->run, numbered);
    EXPECT_EQ(report.run.succeeded, 3);
    EXPECT_EQ(item(ids.at(0)), before);
    QSet<QString> offered;
    for (const ItemText &text : texts(ids.at(0))) {
        offered << text.text;
    }
    EXPECT_EQ(offered.size(), 4);
    EXPECT_EQ(texts(ids.at(1)).size(), 1) << "nobody asked about that one";
}

TEST_F(RegenerationTest, AnUntouchedItemTakesTheFirstNewTextAndTheAlternativesStandBeside)
{
    GenerationOptions how = options();
    how.alternatives = 2;
    how.maxInFlight = 1;
    const auto quote = prepareAgain({ids.at(0)}, how);
    ASSERT_TRUE(quote);
    const auto report = finish(quote->run, numbered);
    EXPECT_EQ(report.run.succeeded, 2);
    EXPECT_TRUE(item(ids.at(0)).current.startsWith(u"Call 1"_s)) << qPrintable(item(ids.at(0)).current);
    EXPECT_EQ(texts(ids.at(0)).size(), 3);
}

TEST_F(RegenerationTest, ARepairKeepsTheInstruction)
{
    GenerationOptions how = options();
    how.instruction = u"shorter"_s;
    how.maxInFlight = 1;
    const auto quote = prepareAgain(ids, how);
    ASSERT_TRUE(quote);
    QStringList messages;
    const auto report = finish(quote->run, [&](const QByteArray &body, int call) {
        messages << systemMessage(body);
        return FakeProvider::Reply{FakeProvider::answer(body, call == 1 ? QStringList{u"note"_s} : QStringList())};
    });
    ASSERT_EQ(messages.size(), 2);
    EXPECT_TRUE(messages.last().endsWith(u"shorter"_s)) << qPrintable(messages.last());
    EXPECT_EQ(report.run.items, 2);
}

TEST_F(RegenerationTest, SaysWhatCannotBeAskedAgain)
{
    EXPECT_EQ(prepareAgain({ItemId(999)}, options()).error().code, ErrorCode::ItemNotFound);
    GenerationOptions many = options();
    many.alternatives = 4;
    EXPECT_EQ(prepareAgain(ids, many).error().code, ErrorCode::WrongUsage);
    store::Offer elsewhere;
    elsewhere.source = source();
    elsewhere.object = {{u"other"_s, u"s"_s, u"t"_s, u"c"_s}};
    elsewhere.text = u"Text."_s;
    const auto outcome = temporary.write(
        [&](store::Connection &c) { return store::offerTexts(c, {elsewhere}, actor, clock().now()); });
    EXPECT_EQ(prepareAgain(ids + outcome->items, options()).error().code, ErrorCode::WrongUsage) << "two catalogs";
}

TEST_F(RegenerationTest, AtTheEndOfARunNothingStaysWhereNothingIsToBeKept)
{
    const auto quote = prepareAgain({ids.at(0)}, options());
    ASSERT_TRUE(quote);
    (void)finish(quote->run, FakeProvider::good);
    const auto eraseAfter = [&] {
        auto job = engine.submit([store = &temporary.store(), run = quote->run.id](std::stop_token stop) {
            return generation::eraseAfterRun(store, run, {u"anna"_s}, std::move(stop));
        });
        return waitFor(job.future());
    };
    ASSERT_TRUE(eraseAfter());
    EXPECT_FALSE(requests(quote->run).first().body.isEmpty()) << "thirty days";
    ASSERT_TRUE(temporary.write(
        [&](store::Connection &c) { return store::setRetentionDays(c, 0, actor.person, clock().now()); }));
    const auto report = eraseAfter();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->runs, 1);
    EXPECT_TRUE(report->logEmptied);
    EXPECT_TRUE(requests(quote->run).first().body.isEmpty());
}

TEST_F(RegenerationTest, WhatIsDueGoesAndAnErasedRunCannotGoOn)
{
    const auto quote = prepareAgain({ids.at(0)}, options());
    ASSERT_TRUE(quote);
    const auto eraseNow = [&] {
        auto job = engine.submit([store = &temporary.store()](std::stop_token stop, ProgressSink progress) {
            return generation::eraseDue(store, {u"anna"_s}, std::move(stop), std::move(progress));
        });
        return waitFor(job.future());
    };
    EXPECT_EQ(eraseNow()->runs, 0);
    clock().advance(24h * 31);
    EXPECT_EQ(eraseNow()->runs, 1);
    const auto again = temporary.read([&](store::Connection &c) { return generation::readOpenRun(c, quote->run.id); });
    EXPECT_EQ(again.error().code, ErrorCode::RunNotFound);
}

} // namespace metaflow::testing
