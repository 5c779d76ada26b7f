#include "core/store/Requests.h"
#include "core/store/Runs.h"
#include "tests/store/StoreContract.h"

using namespace Qt::StringLiterals;

namespace metaflow::testing {

class RunContract : public StoreContract {
protected:
    metaflow::Run preparedRun()
    {
        metaflow::Run run;
        run.source = source();
        run.selection = {u"main"_s, {u"sales"_s}, {u"o*"_s}, {{{u"main"_s, u"sales"_s, u"a.b"_s}}}, {}, now()};
        run.options.privacy = PrivacyMode::Raw;
        run.options.budgetMicroUsd = 12'000'000'000;
        run.options.provider = u"openai"_s;
        run.options.what = What::ColumnsOnly;
        run.options.onlyMissing = false;
        run.selectionHash = u"hash"_s;
        run.createdBy = u"anna"_s;
        run.createdAt = now();
        run.estimate = {1000, 10, 200, 5'000'000'000};
        run.requests = 2;
        run.statements = 3;
        return run;
    }
    Request preparedRequest(int number)
    {
        Request request;
        request.number = number;
        request.table.parts = {u"main"_s, u"sales"_s, u"orders"_s};
        request.targets
            = {{request.table, {}, 0, u""_s, {}}, {request.table.child(u"id"_s), u"int"_s, 1, {}, {u"1"_s}}};
        request.targets.last().sources = {u"main.raw.orders.id"_s, u"main.raw.`a.b`"_s};
        request.body = "{\"model\":\"ü\"}\n";
        request.bodyHash = u"abc"_s;
        request.estimate = {10, 0, 5, 12};
        return request;
    }
    template <typename Function> auto write(Function fn) { return temporary().write(std::move(fn)); }
    template <typename Function> auto read(Function fn) { return temporary().read(std::move(fn)); }
};

INSTANTIATE_TEST_SUITE_P(Sqlite, RunContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, RunContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(RunContract, KeepsARunAndItsRequestsToTheByte)
{
    metaflow::Run run = preparedRun();
    QVector<Request> requests = {preparedRequest(1), preparedRequest(2)};
    ASSERT_TRUE(write([&](store::Connection &c) { return insertRun(c, run, requests); }));
    EXPECT_FALSE(run.id.isNone());
    EXPECT_EQ(read([&](store::Connection &c) { return store::run(c, run.id); }), run);
    EXPECT_EQ(read([&](store::Connection &c) { return store::requests(c, run.id); }), requests);
    EXPECT_EQ(read([&](store::Connection &c) { return store::request(c, requests.at(1).id); }), requests.at(1));
    EXPECT_EQ(read([](store::Connection &c) { return store::run(c, RunId(99)); }).error().code, ErrorCode::RunNotFound);
    EXPECT_EQ(read([](store::Connection &c) { return store::runs(c); })->size(), 1);
}

TEST_P(RunContract, ListsRequestsPieceByPieceWithoutTheirTexts)
{
    metaflow::Run run = preparedRun();
    QVector<Request> requests;
    for (int number = 0; number <= 5; ++number) { // 0: what was taken from memory
        requests << preparedRequest(number);
        requests.last().answer = "{}";
        requests.last().state = number == 2 ? RequestState::InFlight
            : number >= 4                   ? RequestState::Failed
                                            : RequestState::Done;
        requests.last().finishedAt = now().addSecs(-number); // the fifth failed before the fourth
    }
    ASSERT_TRUE(write([&](store::Connection &c) { return insertRun(c, run, requests); }));
    const auto numbers = [&](store::RequestQuery query) {
        query.run = run.id;
        const auto page = read([&](store::Connection &c) { return store::requestPage(c, query); });
        QVector<int> found{page->total, page->inFlight};
        for (const Request &request : page->requests) {
            EXPECT_TRUE(request.body.isEmpty() && request.answer.isEmpty() && request.targets.isEmpty());
            EXPECT_EQ(request.bodyHash, u"abc"_s);
            EXPECT_EQ(request.table, preparedRequest(1).table);
            found << request.number;
        }
        return found;
    };
    EXPECT_EQ(numbers({{}, false, 0, 2}), (QVector<int>{5, 1, 1, 2}));
    EXPECT_EQ(numbers({{}, false, 3, 200}), (QVector<int>{5, 1, 4, 5}));
    EXPECT_EQ(numbers({{}, true, 0, 200}), (QVector<int>{2, 1, 5, 4}));
    EXPECT_EQ(numbers({{}, true, 1, 200}), (QVector<int>{2, 1, 4}));
}

TEST_P(RunContract, JournalsARequestOnItsWay)
{
    metaflow::Run run = preparedRun();
    QVector<Request> requests = {preparedRequest(1)};
    ASSERT_TRUE(write([&](store::Connection &c) { return insertRun(c, run, requests); }));
    Request request = requests.first();
    request.state = RequestState::Done;
    request.attempts = 2;
    request.possiblyBilledTwice = 1;
    request.actual = {11, 1, 6, 13};
    request.answer = QByteArray(100000, 'a') + "\xC3\xBC";
    request.errorCode = u"timeout"_s;
    request.errorDetail = u"bad\0byte"_s;
    request.sentAt = now();
    request.finishedAt = now().addSecs(1);
    ASSERT_TRUE(write([&](store::Connection &c) { return updateRequest(c, request); }));
    request.errorDetail = u"bad\uFFFDbyte"_s; // what no database keeps is marked in the log columns
    EXPECT_EQ(read([&](store::Connection &c) { return store::request(c, request.id); }), request);
    Request repair = preparedRequest(2);
    repair.run = run.id;
    repair.repair = true;
    ASSERT_TRUE(write([&](store::Connection &c) { return insertRequest(c, repair); }));
    EXPECT_EQ(read([&](store::Connection &c) { return store::requests(c, run.id); })->last(), repair);
}

TEST_P(RunContract, GoesOnWithTheNewestOpenRunOfTheSameSelection)
{
    QVector<Request> none;
    metaflow::Run done = preparedRun(), open = preparedRun();
    ASSERT_TRUE(write([&](store::Connection &c) { return insertRun(c, open, none); }));
    ASSERT_TRUE(write([&](store::Connection &c) { return insertRun(c, done, none); }));
    done.state = RunState::Done;
    done.finishedAt = now();
    done.actual = {1, 2, 3, 4};
    done.stoppedBy = u"budget_reached"_s;
    ASSERT_TRUE(write([&](store::Connection &c) { return updateRun(c, done); }));
    EXPECT_EQ(read([&](store::Connection &c) { return store::run(c, done.id); }), done);
    EXPECT_EQ((*read([&](store::Connection &c) { return openRun(c, source(), u"hash"_s); }))->id, open.id);
    EXPECT_FALSE(read([&](store::Connection &c) { return openRun(c, source(), u"other"_s); })->has_value());
    EXPECT_FALSE(read([&](store::Connection &c) { return openRun(c, SourceId(9), u"hash"_s); })->has_value());
    metaflow::Run gone = done;
    gone.id = RunId(99);
    EXPECT_EQ(write([&](store::Connection &c) { return updateRun(c, gone); }).error().code, ErrorCode::RunNotFound);
}

TEST_P(RunContract, WhatWasSelectedIsWrittenOnce)
{
    QVector<Request> none;
    metaflow::Run run = preparedRun();
    ASSERT_TRUE(write([&](store::Connection &c) { return insertRun(c, run, none); }));
    metaflow::Run sent = run;
    sent.selection.tables = {{{u"main"_s, u"other"_s, u"t"_s}}};
    sent.state = RunState::Running;
    ASSERT_TRUE(write([&](store::Connection &c) { return updateRun(c, sent); }));
    run.state = RunState::Running;
    EXPECT_EQ(read([&](store::Connection &c) { return store::run(c, run.id); }), run);
}

TEST_P(RunContract, TakesNewOptionsWithoutTouchingWhatAnotherProcessWrites)
{
    QVector<Request> none;
    metaflow::Run run = preparedRun();
    ASSERT_TRUE(write([&](store::Connection &c) { return insertRun(c, run, none); }));
    GenerationOptions options = run.options;
    options.budgetMicroUsd = 7;
    run.state = RunState::Done; // by a process that is at it
    run.actual = {1, 2, 3, 4};
    ASSERT_TRUE(write([&](store::Connection &c) { return updateRun(c, run); }));
    ASSERT_TRUE(write([&](store::Connection &c) { return setRunOptions(c, run.id, options); }));
    run.options = options;
    EXPECT_EQ(read([&](store::Connection &c) { return store::run(c, run.id); }), run);
    EXPECT_EQ(write([&](store::Connection &c) { return setRunOptions(c, RunId(99), options); }).error().code,
        ErrorCode::RunNotFound);
}

TEST_P(RunContract, ShowsThePromptOfTheRequestThatMadeTheText)
{
    metaflow::Run run = preparedRun();
    QVector<Request> requests = {preparedRequest(1)};
    ASSERT_TRUE(write([&](store::Connection &c) { return insertRun(c, run, requests); }));
    store::Offer made = offer(u"t"_s, u"a"_s, u"text"_s);
    made.request = requests.first().id;
    made.run = run.id;
    store::Offer earlier = offer(u"t"_s, u"b"_s, u"text"_s);
    earlier.prompt = u"Describe b"_s;
    const auto ids = offerAll({made, earlier});
    const auto prompt = [&](ItemId id) { return read([id](store::Connection &c) { return promptOf(c, id); }); };
    EXPECT_EQ(prompt(ids.at(0)), QString::fromUtf8(requests.first().body));
    EXPECT_EQ(prompt(ids.at(1)), u"Describe b"_s);
    EXPECT_EQ(prompt(ItemId(99)).error().code, ErrorCode::ItemNotFound);
}

} // namespace metaflow::testing
