#include "core/generation/Memory.h"
#include "core/generation/Quotes.h"
#include "core/store/Items.h"
#include "core/store/Runs.h"
#include "tests/generation/GenerationFixture.h"

using namespace Qt::StringLiterals;

namespace metaflow::generation {

class OpenRunTest : public testing::GenerationFixture {
protected:
    Result<OpenRun> read(const metaflow::Run &run)
    {
        return temporary.read([&](store::Connection &c) { return readOpenRun(c, run.id); });
    }
    Result<OpenRun> takeUp(
        const metaflow::Run &run, const RunLimits &limits, const QString &address = u"http://localhost/v1"_s)
    {
        return temporary.write([&](store::Connection &c) { return takeUpRun(c, run.id, limits, address, *prices); });
    }
    void offer(const ObjectPath &object)
    {
        store::Offer one;
        one.source = source();
        one.object = object;
        one.text = u"Written by somebody meanwhile."_s;
        const Actor actor{{u"ben@example.com"_s, UserSource::Workspace}, {u"key"_s, 1}};
        ASSERT_TRUE(
            temporary.write([&](store::Connection &c) { return store::offerTexts(c, {one}, actor, clock().now()); }));
    }
    void offerAllOf(int number)
    {
        const TableInfo table = numberedTable(number);
        offer(table.path);
        offer(table.path.child(u"id"_s));
    }
    /// A run that has nothing but texts from memory, one for each of the tables.
    metaflow::Run remembering(const QVector<TableInfo> &tables, const GenerationOptions &how)
    {
        scan(tables);
        Asked asked;
        QVector<Remembered> remembered;
        for (const TableInfo &table : tables) {
            asked.tables.append({table, true, {}});
            Remembered one;
            one.object = table.path;
            one.text = u"Remembered %1."_s.arg(table.path.table());
            one.from = {{u"main"_s, u"old"_s, table.path.table()}};
            remembered << one;
        }
        metaflow::Run run;
        run.source = source();
        run.selection.catalog = u"main"_s;
        run.options = how;
        run.selectionHash = u"memory"_s;
        run.createdBy = u"anna"_s;
        run.createdAt = clock().now();
        run.fromMemory = static_cast<int>(remembered.size());
        QVector<Request> one = {memoryRequest(remembered, asked)};
        EXPECT_TRUE(temporary.write([&](store::Connection &c) { return store::insertRun(c, run, one); }));
        return run;
    }
    QString textOf(const ObjectPath &object)
    {
        const QString key = object.key(source());
        const auto items = temporary.read([&](store::Connection &c) { return store::itemsByKey(c, {key}); });
        return items ? items->value(key).current : QString();
    }
    void change(Request request)
    {
        ASSERT_TRUE(temporary.write([&](store::Connection &c) -> Result<bool> {
            const auto done = store::updateRequest(c, request);
            return done ? Result<bool>(true) : fail(done.error());
        }));
    }
};

TEST_F(OpenRunTest, WhatGotItemsOrCommentsMeanwhileIsNotPaidFor)
{
    const metaflow::Run run = prepared(4);
    offerAllOf(1);
    offer(numberedTable(2).path); // its column is still open
    TableInfo commented = numberedTable(3);
    commented.comment = u"A table."_s;
    commented.columns.first().comment = u"A column."_s;
    scan({numberedTable(1), numberedTable(2), commented, numberedTable(4)});
    const QByteArray second = requests(run).at(1).body;

    const RunReport report = finish(run, testing::FakeProvider::good);
    EXPECT_EQ(counts.calls, 2);
    EXPECT_EQ(report.run.requests, 2);
    EXPECT_EQ(report.run.succeeded, 2);
    EXPECT_EQ(report.run.leftAlone, 4);
    EXPECT_EQ(report.run.state, RunState::Done);
    EXPECT_EQ(requests(run).at(1).body, second) << "what is sent is what was shown";
}

TEST_F(OpenRunTest, WhatWasTriedAndThenDescribedByOthersIsLeftAloneToo)
{
    const metaflow::Run run = prepared(2);
    QVector<Request> all = requests(run);
    all[0].state = RequestState::InFlight; // somebody died
    all[0].attempts = 1;
    change(all.at(0));
    all[1].state = RequestState::Failed;
    all[1].attempts = 5;
    all[1].errorCode = u"unreachable"_s;
    all[1].finishedAt = clock().now();
    change(all.at(1));
    offerAllOf(1);
    offerAllOf(2);
    const RunReport report = finish(run, testing::FakeProvider::good);
    EXPECT_EQ(counts.calls, 0);
    EXPECT_EQ(report.run.requests, 0) << "nothing of it was answered";
    EXPECT_EQ(report.run.succeeded, 0);
    EXPECT_EQ(report.run.leftAlone, 4);
    EXPECT_EQ(report.run.possiblyBilledTwice, 1) << "but it may have been paid";
    EXPECT_EQ(report.run.state, RunState::Done);
}

TEST_F(OpenRunTest, WhatWasDescribedMeanwhileIsNotOfferedFromMemory)
{
    const metaflow::Run run = remembering({numberedTable(1), numberedTable(2), numberedTable(3)}, options());
    offer(numberedTable(1).path);
    TableInfo commented = numberedTable(2);
    commented.comment = u"A table."_s;
    scan({numberedTable(1), commented, numberedTable(3)});

    const auto seen = read(run);
    ASSERT_TRUE(seen);
    ASSERT_EQ(rememberedIn(seen->requests.first()).size(), 1) << "a quote is of what is left";
    const RunReport report = finish(run, testing::FakeProvider::good);
    EXPECT_EQ(report.run.items, 1);
    EXPECT_EQ(report.run.leftAlone, 2);
    EXPECT_EQ(report.run.fromMemory, 1);
    const Request stored = requests(run).first();
    ASSERT_EQ(stored.targets.size(), 1);
    EXPECT_EQ(stored.targets.first().object, numberedTable(3).path);
    EXPECT_EQ(rememberedIn(stored).first().text, u"Remembered t3."_s);
    EXPECT_EQ(textOf(numberedTable(1).path), u"Written by somebody meanwhile."_s);
    EXPECT_EQ(textOf(numberedTable(2).path), QString());
    EXPECT_EQ(textOf(numberedTable(3).path), u"Remembered t3."_s);
}

TEST_F(OpenRunTest, WhereEverythingWasDescribedNothingIsOfferedFromMemory)
{
    const metaflow::Run run = remembering({numberedTable(1)}, options());
    offer(numberedTable(1).path);
    const auto open = takeUp(run, {});
    ASSERT_TRUE(open);
    EXPECT_EQ(open->requests.first().state, RequestState::Done);
    EXPECT_EQ(open->run.leftAlone, 1);
    EXPECT_EQ(finish(run, testing::FakeProvider::good).run.items, 0);
}

TEST_F(OpenRunTest, UnderAllEverythingIsOfferedFromMemory)
{
    GenerationOptions all = options();
    all.onlyMissing = false;
    const metaflow::Run run = remembering({numberedTable(1)}, all);
    offer(numberedTable(1).path);
    EXPECT_EQ(finish(run, testing::FakeProvider::good).run.items, 1);
}

TEST_F(OpenRunTest, UnderAllNothingIsLeftAlone)
{
    GenerationOptions all = options();
    all.onlyMissing = false;
    const metaflow::Run run = prepared(1, all);
    offerAllOf(1);
    EXPECT_EQ(finish(run, testing::FakeProvider::good).run.succeeded, 1);
}

TEST_F(OpenRunTest, AQuoteIsOfWhatIsLeft)
{
    const metaflow::Run run = prepared(5);
    QVector<Request> all = requests(run);
    offerAllOf(1);
    all[1].state = RequestState::Done;
    all[1].attempts = 1;
    change(all.at(1));
    all[2].state = RequestState::Failed;
    all[2].errorCode = u"model_answer_lost"_s;
    change(all.at(2));
    all[3].state = RequestState::Failed;
    all[3].errorCode = u"model_refused"_s;
    change(all.at(3));
    Request repair = all.at(1);
    repair.id = {};
    repair.number = 6;
    repair.repair = true;
    repair.state = RequestState::Prepared;
    repair.attempts = 0;
    ASSERT_TRUE(temporary.write([&](store::Connection &c) { return store::insertRequest(c, repair); }));

    const auto open = read(run);
    ASSERT_TRUE(open);
    const Quote quote = quoteOf(open->run, open->requests, PrivacyMode::None, true, *prices);
    EXPECT_EQ(quote.requests, 3) << "one of a table that failed by chance, one of nobody's, and the repair";
    ASSERT_EQ(quote.byTable.size(), 3);
    EXPECT_EQ(quote.byTable.at(0).table.table(), u"t3"_s);
    Usage sum;
    for (const TableQuote &table : quote.byTable) {
        sum += table.estimate;
    }
    EXPECT_EQ(sum, quote.estimate);
    EXPECT_GT(sum.costMicroUsd, 0);
}

TEST_F(OpenRunTest, LimitsAreThoseOfTheLastTime)
{
    GenerationOptions limited = options();
    limited.budgetMicroUsd = 5;
    const metaflow::Run run = prepared(1, limited);
    ASSERT_TRUE(takeUp(run, {std::nullopt, 3}));
    const auto stored = temporary.read([&](store::Connection &c) { return store::run(c, run.id); });
    ASSERT_TRUE(stored);
    EXPECT_EQ(limitsOf(stored->options), (RunLimits{std::nullopt, 3}));
    EXPECT_EQ(stored->options.baseUrl, u"http://localhost/v1"_s);
}

TEST_F(OpenRunTest, ABudgetNeedsAPrice)
{
    GenerationOptions unknown = options();
    unknown.model = u"my-own"_s;
    const metaflow::Run run = prepared(1, unknown);
    EXPECT_EQ(takeUp(run, {1'000'000, 8}).error().code, ErrorCode::PriceUnknown);
    const auto stored = temporary.read([&](store::Connection &c) { return store::run(c, run.id); });
    EXPECT_EQ(stored->options.budgetMicroUsd, std::nullopt) << "and nothing was kept of it";
    EXPECT_TRUE(takeUp(run, {std::nullopt, 8}));
    GenerationOptions free = options();
    free.model = u"practice-writer"_s;
    EXPECT_TRUE(takeUp(prepared(1, free), {0, 8})) << "what costs nothing fits any budget";
}

} // namespace metaflow::generation
