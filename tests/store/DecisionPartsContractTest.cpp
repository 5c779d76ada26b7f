// Decisions on so many items that they are made in parts, each a transaction: one batch all the same.
#include "core/store/DecisionParts.h"
#include "tests/store/StoreContract.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <iostream>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::testing {

using Kind = Decision::Kind;

class DecisionPartsContract : public StoreContract {
protected:
    static constexpr int part = 500;
    static constexpr int many = 2 * part + 200;

    QVector<ItemRef> make(int count)
    {
        QVector<store::Offer> offers;
        for (int i = 0; i < count; ++i) {
            offers << offer(u"t%1"_s.arg(i / 100), u"c%1"_s.arg(i % 100), u"text"_s);
        }
        QVector<ItemRef> refs;
        for (const ItemId id : offerAll(offers)) {
            refs.append({id, 1});
        }
        return refs;
    }
    Decision of(const QVector<ItemRef> &refs, Kind kind = Kind::Approve)
    {
        Decision made;
        made.kind = kind;
        made.items = refs;
        made.actor = anna;
        return made;
    }
    QFuture<Result<DecisionOutcome>> start(const Decision &decision, const QString &batch, store::GoOn goOn = {})
    {
        return store::decideInParts(temporary().store(), decision, BatchId(batch), now(), {}, std::move(goOn));
    }
    Result<DecisionOutcome> decideAll(const Decision &decision, const QString &batch, store::GoOn goOn = {})
    {
        return waitFor(start(decision, batch, std::move(goOn)), 2min);
    }
    Result<DecisionOutcome> undoAll(const QString &batch, const QString &as, store::GoOn goOn = {})
    {
        const auto undoing
            = store::undoInParts(temporary().store(), BatchId(batch), BatchId(as), anna, now(), std::move(goOn));
        return waitFor(undoing, 2min);
    }
    qsizetype rowsOf(const QString &batch)
    {
        HistoryFilter filter;
        filter.batch = BatchId(batch);
        filter.limit = 0;
        return history(filter).size();
    }
    qsizetype with(Status status)
    {
        ItemFilter filter;
        filter.statuses = {status};
        return list(filter).size();
    }
    static store::GoOn until(qint64 limit)
    {
        return [limit](qint64 done, qint64) { return done < limit; };
    }
};

INSTANTIATE_TEST_SUITE_P(Sqlite, DecisionPartsContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, DecisionPartsContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(DecisionPartsContract, AreOneBatchThatIsUndoneAndRedoneAsOne)
{
    QVector<ItemRef> refs = make(many);
    const qint64 links = verify().links;
    refs[part].version = 7; // in the second part
    refs.append({ItemId(999'999), 1});
    QVector<qint64> told;
    const auto outcome = decideAll(of(refs), u"b1"_s, [&told](qint64 done, qint64 total) {
        told << done << total;
        return true;
    });
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->batch, BatchId(u"b1"_s));
    EXPECT_EQ(outcome->changed, many - 1);
    EXPECT_EQ(outcome->items.size(), 200);
    ASSERT_EQ(outcome->skipped.size(), 2);
    EXPECT_EQ(outcome->skipped.at(0).item, refs.at(part).id);
    EXPECT_TRUE(outcome->skipped.at(0).now);
    EXPECT_EQ(outcome->skipped.at(1).reason, u"item_not_found"_s);
    EXPECT_EQ(told, (QVector<qint64>{0, many + 1, part, many + 1, 2 * part, many + 1}));
    EXPECT_EQ(rowsOf(u"b1"_s), many - 1);
    EXPECT_EQ(with(Status::Approved), many - 1);
    EXPECT_EQ(verify().links, links + 3) << "a link a part";

    const auto undone = undoAll({}, u"u1"_s);
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->changed, many - 1);
    EXPECT_EQ(undone->items.size(), 200);
    EXPECT_TRUE(undone->skipped.isEmpty());
    EXPECT_EQ(with(Status::Pending), many);
    EXPECT_EQ(undoAll(u"b1"_s, u"u2"_s).error().code, ErrorCode::Conflict) << "once";
    EXPECT_EQ(undoAll(u"u1"_s, u"r1"_s)->changed, many - 1);
    EXPECT_EQ(with(Status::Approved), many - 1);
    EXPECT_TRUE(verify().ok);
}

TEST_P(DecisionPartsContract, StopBetweenTwoAndSayWhatIsLeft)
{
    const QVector<ItemRef> refs = make(many);
    EXPECT_EQ(decideAll(of(refs), u"b0"_s, until(0)).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(rowsOf(u"b0"_s), 0);
    const auto outcome = decideAll(of(refs), u"b1"_s, until(part));
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->changed, part);
    ASSERT_EQ(outcome->skipped.size(), many - part);
    EXPECT_EQ(outcome->skipped.first().item, refs.at(part).id);
    EXPECT_EQ(outcome->skipped.last().reason, u"cancelled"_s);
    EXPECT_EQ(outcome->left, many - part);
    EXPECT_EQ(outcome->stoppedBy->code, ErrorCode::Cancelled);
    EXPECT_EQ(with(Status::Approved), part);
    EXPECT_EQ(undoAll({}, u"u1"_s)->changed, part);
    EXPECT_EQ(with(Status::Pending), many);
    EXPECT_TRUE(verify().ok);
}

TEST_P(DecisionPartsContract, AnUndoThatWasStoppedIsMadeGoodByAnother)
{
    const QVector<ItemRef> refs = make(many);
    ASSERT_EQ(decideAll(of(refs), u"b1"_s)->changed, many);
    const auto half = undoAll(u"b1"_s, u"u1"_s, until(part));
    ASSERT_TRUE(half) << "some of it is taken back, and that is said";
    EXPECT_EQ(half->changed, part);
    EXPECT_EQ(half->left, many - part);
    ASSERT_TRUE(half->stoppedBy);
    EXPECT_EQ(half->stoppedBy->code, ErrorCode::Cancelled);
    EXPECT_EQ(with(Status::Pending), part);
    const auto rest = undoAll({}, u"u2"_s);
    ASSERT_TRUE(rest);
    EXPECT_EQ(rest->changed, many - part);
    EXPECT_TRUE(rest->skipped.isEmpty()) << "what was back already is no conflict";
    EXPECT_EQ(with(Status::Pending), many);
    EXPECT_EQ(undoAll(u"b1"_s, u"u3"_s).error().code, ErrorCode::Conflict);
    EXPECT_TRUE(verify().ok);
}

TEST_P(DecisionPartsContract, WhatJoinsABatchThatWasUndoneMeanwhileCanBeUndoneToo)
{
    const QVector<ItemRef> refs = make(2);
    ASSERT_EQ(decide(of({refs.at(0)}), u"b1"_s).changed, 1);
    ASSERT_EQ(undo(u"b1"_s, u"u1"_s)->changed, 1);
    ASSERT_EQ(decide(of({refs.at(1)}), u"b1"_s).changed, 1);
    const auto undone = undo(u"b1"_s, u"u2"_s);
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->changed, 1);
    EXPECT_TRUE(undone->skipped.isEmpty());
    EXPECT_EQ(with(Status::Pending), 2);
}

TEST_P(DecisionPartsContract, ATextThatCannotBeStoredIsNotFoundHalfWay)
{
    const QVector<ItemRef> refs = make(many);
    Decision edit = of(refs, Kind::Edit);
    edit.bulk = true;
    for (int i = 0; i < many; ++i) {
        edit.texts << u"words %1"_s.arg(i);
    }
    edit.texts.last() += QChar(0);
    EXPECT_EQ(decideAll(edit, u"b1"_s).error().code, ErrorCode::TextNotStorable);
    EXPECT_EQ(with(Status::Pending), many);
    edit.texts.last().chop(1);
    EXPECT_EQ(decideAll(edit, u"b2"_s)->changed, many);
    EXPECT_EQ(item(refs.at(part).id).current, u"words %1"_s.arg(part));
    EXPECT_EQ(item(refs.last().id).current, u"words %1"_s.arg(many - 1));
}

TEST_P(DecisionPartsContract, LetADecisionOfTheSameProcessInBetween)
{
    QVector<ItemRef> refs = make(many + 1);
    const ItemRef alone = refs.takeLast();
    std::atomic<qint64> reached = 0;
    const auto bulk = start(of(refs), u"b1"_s, [&reached](qint64 done, qint64) {
        reached = done;
        return true;
    });
    qint64 then = many;
    const auto single = temporary().write([&, at = now()](store::Connection &connection) {
        then = reached; // items that were looked at when the part before began
        return applyDecision(connection, of({alone}), BatchId(u"b2"_s), at, {});
    });
    ASSERT_TRUE(single);
    EXPECT_EQ(single->changed, 1);
    EXPECT_LT(then, 2 * part) << "it did not wait for the last part";
    EXPECT_EQ(waitFor(bulk, 2min)->changed, many);
}

TEST_P(DecisionPartsContract, LetADecisionOfAnotherProcessInBetween)
{
    QVector<ItemRef> refs = make(20'000);
    const ItemRef alone = refs.takeLast();
    store::Store other(temporary().url(), temporary().clock());
    ASSERT_TRUE(waitFor(other.open()));
    QElapsedTimer all;
    all.start();
    QVector<qint64> reached; // by the writer's thread, read when it is done
    const auto bulk = start(of(refs), u"b1"_s, [&reached](qint64 done, qint64) {
        reached << done;
        return true;
    });
    QVector<qint64> waits;
    int version = alone.version;
    while (!bulk.isFinished()) {
        QElapsedTimer timer;
        timer.start();
        const Decision flag = of({{alone.id, version}}, Kind::NeedsWork);
        const auto single = waitFor(other.write([&, at = now()](store::Connection &connection) {
            return applyDecision(connection, flag, BatchId(u"s%1"_s.arg(version)), at, {});
        }),
            1min);
        ASSERT_TRUE(single) << qPrintable(single ? QString() : single.error().detail);
        ASSERT_EQ(single->changed, 1);
        ++version;
        waits << timer.elapsed();
        QTest::qWait(20); // a person's pause, short
    }
    const qint64 took = all.elapsed();
    ASSERT_GE(waits.size(), 5) << "they did get in while it ran";
    std::sort(waits.begin(), waits.end());
    std::cout << waits.size() << " decisions beside a bulk of " << took << " ms, median " << waits.at(waits.size() / 2)
              << " ms, longest " << waits.last() << " ms\n";
    EXPECT_LE(waits.at(waits.size() / 2), 250);
    EXPECT_LE(waits.last(), took / 3) << "nobody waits for the whole of it";
    EXPECT_EQ(waitFor(bulk)->changed, refs.size());
    QVector<qint64> sizes;
    for (qsizetype i = 1; i < reached.size(); ++i) {
        sizes << reached.at(i) - reached.at(i - 1);
    }
    EXPECT_EQ(sizes.first(), part) << "nobody else had written yet";
    EXPECT_EQ(sizes.contains(part / 5), GetParam() == store::Dialect::Sqlite) << "short ones in company";
    EXPECT_TRUE(verify().ok);
}

TEST_P(DecisionPartsContract, AreFinishedBeforeTheStoreCloses)
{
    const QVector<ItemRef> refs = make(many);
    const auto bulk = start(of(refs), u"b1"_s);
    temporary().reopen();
    ASSERT_TRUE(bulk.isFinished());
    EXPECT_EQ(bulk.result()->changed, many);
    EXPECT_EQ(with(Status::Approved), many);
}

} // namespace metaflow::testing
