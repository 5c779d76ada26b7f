#include "core/store/Retention.h"
#include "core/store/Runs.h"
#include "tests/store/StoreContract.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::testing {

/// What goes after the set time, and what stays.
class RetentionContract : public StoreContract {
protected:
    static constexpr auto sample = "Zanzibar-4711-Quux";

    /// A run with so many requests, each of one column with a sample, and its items.
    metaflow::Run run(RunState state, int requests = 1)
    {
        metaflow::Run made;
        made.source = source();
        made.state = state;
        made.selection.catalog = u"main"_s;
        made.selectionHash = u"hash-%1"_s.arg(++m_runs);
        made.createdAt = now();
        made.finishedAt = state == RunState::Done ? now() : QDateTime();
        made.actual = {100, 10, 20, 30};
        QVector<Request> all;
        for (int i = 1; i <= requests; ++i) {
            Request request;
            request.number = i;
            request.table = {{u"main"_s, u"sales"_s, table()}};
            request.body = QByteArray("{\"body\":\"") + sample + QByteArray(3000, char('a' + i % 26)) + "\"}";
            request.bodyHash = u"f00d"_s;
            request.answer = "{\"tables\":[]}";
            request.state = RequestState::Done;
            request.errorDetail = QString::fromLatin1(sample);
            request.actual = {100, 10, 20, 30};
            request.targets.append(
                {request.table.child(u"c%1"_s.arg(i)), u"string"_s, i, {}, {QString::fromLatin1(sample)}});
            all << request;
        }
        EXPECT_TRUE(temporary().write([&](store::Connection &c) { return store::insertRun(c, made, all); }));
        QVector<store::Offer> offers;
        for (int i = 1; i <= requests; ++i) {
            store::Offer one = offer(table(), u"c%1"_s.arg(i), u"A text."_s);
            one.run = made.id;
            one.dataSample = u"[\"%1\"]"_s.arg(QString::fromLatin1(sample));
            one.generationMetadata = {{u"run"_s, made.id.value()}, {u"model"_s, u"m"_s}};
            offers << one;
        }
        m_items = offerAll(offers);
        return made;
    }
    QString table() const { return u"t%1"_s.arg(m_runs); }
    metaflow::Run stored(const metaflow::Run &run)
    {
        return temporary().read([&](store::Connection &c) { return store::run(c, run.id); }).value_or(metaflow::Run());
    }
    QVector<Request> requestsOf(const metaflow::Run &run)
    {
        return temporary()
            .read([&](store::Connection &c) { return store::requests(c, run.id); })
            .value_or(QVector<Request>());
    }
    QVector<RunId> due(int days, int openDays)
    {
        return temporary()
            .read([&](store::Connection &c) {
                return store::runsToErase(c, {now().addDays(-days), now().addDays(-openDays)});
            })
            .value_or(QVector<RunId>());
    }
    int erase(RunId id, store::ErasureScope scope = store::ErasureScope::Whole)
    {
        int blocks = 0;
        for (bool more = true; more; ++blocks) {
            const auto block = temporary().write(
                [&](store::Connection &c) { return store::eraseBlock(c, id, scope, anna.person, now()); });
            EXPECT_TRUE(block);
            more = block && block->more;
        }
        return blocks;
    }
    qint64 events()
    {
        return temporary()
            .read([](store::Connection &c) {
                return c.value(u"SELECT count(*) FROM record_events WHERE kind = 'erasure'"_s);
            })
            ->toLongLong();
    }

    QVector<ItemId> m_items;

private:
    int m_runs = 0;
};

INSTANTIATE_TEST_SUITE_P(Sqlite, RetentionContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, RetentionContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(RetentionContract, PromptsAnswersAndSamplesGoAndFiguresStay)
{
    const metaflow::Run done = run(RunState::Done, 450);
    temporary().clock().advance(1s);
    EXPECT_EQ(erase(done.id), 3);
    const metaflow::Run after = stored(done);
    EXPECT_EQ(after.erasedAt, now());
    EXPECT_EQ(after.actual, done.actual);
    for (const Request &request : requestsOf(done)) {
        EXPECT_TRUE(request.body.isEmpty());
        EXPECT_TRUE(request.answer.isEmpty());
        EXPECT_TRUE(request.errorDetail.isEmpty());
        EXPECT_EQ(request.bodyHash, u"f00d"_s);
        EXPECT_EQ(request.actual.costMicroUsd, 30);
        ASSERT_EQ(request.targets.size(), 1);
        EXPECT_TRUE(request.targets.first().samples.isEmpty());
        EXPECT_EQ(request.targets.first().dataType, u"string"_s) << "what was asked stays";
    }
    for (const ItemId id : m_items) {
        EXPECT_TRUE(item(id).dataSample.isEmpty());
        EXPECT_EQ(item(id).current, u"A text."_s);
    }
    EXPECT_EQ(events(), 1);
    EXPECT_EQ(erase(done.id), 1);
    EXPECT_EQ(events(), 1) << "once";
    EXPECT_TRUE(verify().ok);
}

TEST_P(RetentionContract, SamplesThatALaterRunBroughtStay)
{
    const metaflow::Run first = run(RunState::Done);
    store::Offer again = offer(table(), u"c1"_s, u"A second text."_s);
    again.run = RunId(first.id.value() * 10 + 1); // its number begins like the other's
    again.dataSample = u"[\"later\"]"_s;
    again.generationMetadata = {{u"run"_s, again.run.value()}, {u"model"_s, u"m"_s}};
    offerAll({again});
    erase(first.id);
    EXPECT_EQ(item(m_items.first()).dataSample, u"[\"later\"]"_s);
}

TEST_P(RetentionContract, DoneRunsAreDueByTheirEndAndOpenOnesByTheirLastSignOfLife)
{
    const metaflow::Run done = run(RunState::Done);
    const metaflow::Run open = run(RunState::Stopped);
    EXPECT_EQ(due(0, 7), QVector<RunId>{done.id});
    EXPECT_TRUE(due(1, 7).isEmpty());
    temporary().clock().advance(24h);
    EXPECT_EQ(due(1, 7), QVector<RunId>{done.id});
    temporary().clock().advance(24h * 3);
    Request sent = requestsOf(open).first();
    sent.sentAt = now();
    ASSERT_TRUE(temporary().write(
        [&](store::Connection &c) -> Result<bool> { return store::updateRequest(c, sent).map([] { return true; }); }));
    temporary().clock().advance(24h * 6);
    EXPECT_FALSE(due(1, 7).contains(open.id)) << "it was still at work";
    temporary().clock().advance(24h);
    EXPECT_TRUE(due(1, 7).contains(open.id));
    erase(open.id);
    EXPECT_EQ(stored(open).state, RunState::Done) << "nobody can go on with it";
}

TEST_P(RetentionContract, OfARunThatMayGoOnOnlyWhatIsDoneGoes)
{
    const metaflow::Run open = run(RunState::Stopped, 2);
    Request waiting = requestsOf(open).last();
    waiting.state = RequestState::Prepared;
    ASSERT_TRUE(temporary().write([&](store::Connection &c) -> Result<bool> {
        return store::updateRequest(c, waiting).map([] { return true; });
    }));
    erase(open.id, store::ErasureScope::Finished);
    const auto left = requestsOf(open);
    EXPECT_TRUE(left.first().body.isEmpty());
    EXPECT_FALSE(left.last().body.isEmpty());
    EXPECT_FALSE(left.last().targets.first().samples.isEmpty());
    EXPECT_FALSE(stored(open).erasedAt.isValid());
    EXPECT_EQ(stored(open).state, RunState::Stopped);
}

TEST_P(RetentionContract, TheTimeIsThirtyDaysUntilSomebodySetsAnother)
{
    const auto days = [&] { return temporary().read(store::retentionDays).value_or(-1); };
    const auto set = [&](int number) {
        return temporary().write(
            [&](store::Connection &c) { return store::setRetentionDays(c, number, anna.person, now()); });
    };
    EXPECT_EQ(days(), 30);
    EXPECT_TRUE(set(0));
    EXPECT_EQ(days(), 0);
    EXPECT_EQ(set(-1).error().code, ErrorCode::WrongUsage);
    EXPECT_EQ(set(3651).error().code, ErrorCode::WrongUsage);
    EXPECT_EQ(days(), 0);
    EXPECT_TRUE(verify().ok);
}

TEST_P(RetentionContract, ThePromptOfAnItemSaysWhenItWasErased)
{
    const metaflow::Run done = run(RunState::Done);
    const ItemId id = m_items.first();
    const auto requests = requestsOf(done);
    ASSERT_TRUE(temporary().tamper(
        u"UPDATE item_texts SET request_id = %1 WHERE item_id = %2"_s.arg(requests.first().id.value())
            .arg(id.value())));
    const auto erasedAt = [&] {
        return temporary()
            .read([&](store::Connection &c) { return store::promptErasedAt(c, id); })
            .value_or(QDateTime());
    };
    EXPECT_FALSE(erasedAt().isValid());
    temporary().clock().advance(1h);
    erase(done.id);
    EXPECT_EQ(erasedAt(), now());
}

TEST_P(RetentionContract, NothingOfASampleIsLeftInTheFileOrItsLog)
{
    if (!isSqlite()) {
        GTEST_SKIP() << "PostgreSQL's files are not ours to look into";
    }
    const QString path = temporary().url().path;
    const auto found = [&] {
        int times = 0;
        for (const QString &name : {path, QString(path + u"-wal"_s), QString(path + u"-journal"_s)}) {
            QFile file(name);
            if (file.open(QIODevice::ReadOnly)) {
                times += static_cast<int>(file.readAll().count(sample));
            }
        }
        return times;
    };
    QVector<metaflow::Run> runs;
    for (int i = 0; i < 5; ++i) {
        runs << run(RunState::Done, 300); // many pages, written in between each other
    }
    ASSERT_GT(found(), 1'000) << "the samples of items stand there in the clear";
    for (const metaflow::Run &one : runs) {
        erase(one.id);
    }
    const auto emptied = waitFor(temporary().store().bulk(store::emptyLog));
    ASSERT_TRUE(emptied);
    EXPECT_TRUE(*emptied);
    EXPECT_EQ(QFileInfo(path + u"-wal"_s).size(), 0);
    EXPECT_EQ(found(), 0);
}

} // namespace metaflow::testing
