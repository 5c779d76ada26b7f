#include "core/base/Workers.h"
#include "tests/databricks/FakeWorkspace.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::databricks {

class SessionTest : public SessionFixture { };

TEST_F(SessionTest, SendsTheStatementWithItsParametersAndTags)
{
    Statement statement;
    statement.sql = u"COMMENT ON TABLE `a`.`b`.`c` IS :c"_s;
    statement.parameters = {{u"c"_s, u"It's \\"_s}, {u"n"_s, std::nullopt}};
    statement.tags = {{u"metaflow_plan"_s, u"p1"_s}};
    statement.rowLimit = 7;
    ASSERT_TRUE(testing::waitFor(start(statement)));
    ASSERT_EQ(workspace.statements.size(), 1);
    const QJsonObject body = workspace.statements.first();
    EXPECT_EQ(body.value("statement"_L1).toString(), statement.sql);
    EXPECT_EQ(body.value("warehouse_id"_L1).toString(), u"w1"_s);
    EXPECT_EQ(body.value("row_limit"_L1).toInt(), 7);
    const QJsonArray parameters = body.value("parameters"_L1).toArray();
    EXPECT_EQ(parameters.at(0).toObject().value("value"_L1).toString(), u"It's \\"_s);
    EXPECT_EQ(parameters.at(0).toObject().value("type"_L1).toString(), u"STRING"_s);
    EXPECT_FALSE(parameters.at(1).toObject().contains("value"_L1));
    EXPECT_EQ(body.value("query_tags"_L1).toArray().first().toObject().value("key"_L1).toString(), u"metaflow_plan"_s);
    EXPECT_EQ(workspace.server.requests().first().header("authorization"), "Bearer dapi-1");
    EXPECT_TRUE(workspace.server.requests().first().header("user-agent").endsWith(" auth/pat"));
    EXPECT_EQ(lastId, u"s1"_s);
}

TEST_F(SessionTest, WaitsPollsAndReadsCellsWithNullApartFromEmpty)
{
    workspace.pollsUntilDone = 3;
    workspace.onStatement = [](const QString &id, const QJsonObject &) {
        return FakeWorkspace::succeeded(id, {u"a"_s, u"b"_s, u"c"_s}, {QJsonArray{u"1"_s, QJsonValue::Null, u""_s}});
    };
    const auto result = execute();
    ASSERT_TRUE(result);
    EXPECT_EQ(result->statementId, u"s1"_s);
    EXPECT_EQ(result->columns, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    ASSERT_EQ(result->rows.size(), 1);
    EXPECT_EQ(result->rows[0], (Row{u"1"_s, std::nullopt, u""_s}));
}

TEST_F(SessionTest, TakesAnAnswerThatComesWithThePostAndDdlWithoutASchema)
{
    workspace.server.enqueue(FakeWorkspace::reply(FakeWorkspace::state(u"x"_s, u"SUCCEEDED"_s)));
    const auto result = execute(u"COMMENT ON TABLE a IS 'b'"_s);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->statementId, u"x"_s);
    EXPECT_TRUE(result->rows.isEmpty());
}

TEST_F(SessionTest, FollowsTheChunksOfAResult)
{
    workspace.onStatement = [](const QString &id, const QJsonObject &) {
        QJsonObject answer = FakeWorkspace::succeeded(id, {u"a"_s}, {QJsonArray{u"1"_s}});
        QJsonObject manifest = answer.value("manifest"_L1).toObject();
        manifest.insert(u"total_chunk_count"_s, u"3"_s); // a number as text
        answer.insert(u"manifest"_s, manifest);
        QJsonObject rows = answer.value("result"_L1).toObject();
        rows.insert(u"next_chunk_internal_link"_s, u"/chunk/one?row_offset=1"_s);
        answer.insert(u"result"_s, rows);
        return answer;
    };
    const auto statementApi = [this](const testing::FakeRequest &request) -> std::optional<testing::FakeReply> {
        if (request.target == "/chunk/one?row_offset=1") {
            return testing::FakeReply::json(R"({"chunk_index":1,"data_array":[["2"],[null]],"next_chunk_index":"2"})");
        }
        if (request.target == "/api/2.0/sql/statements/s1/result/chunks/2") {
            return testing::FakeReply::json(R"({"chunk_index":2,"data_array":[["4"]]})");
        }
        return std::nullopt;
    };
    workspace.onGet = statementApi;
    const auto result = execute();
    ASSERT_TRUE(result) << result.error().detail.toStdString();
    EXPECT_EQ(result->rows, (QVector<Row>{{u"1"_s}, {u"2"_s}, {std::nullopt}, {u"4"_s}}));
}

TEST_F(SessionTest, ReadsALargeResultOnAWorker)
{
    Workers workers;
    Session large(http, clock, &workers);
    large.use(workspace.profile());
    workspace.onStatement = [](const QString &id, const QJsonObject &) {
        QVector<QJsonArray> rows;
        for (int i = 0; i < 20000; ++i) {
            rows.append(QJsonArray{QString::number(i), u"some text that makes the row longer"_s});
        }
        return FakeWorkspace::succeeded(id, {u"n"_s, u"t"_s}, rows);
    };
    Engine own(Engine::Threading::OwnThread);
    const auto result = testing::waitFor(own.submit([&large](std::stop_token stop) {
        return large.execute(Statement{u"SELECT 1"_s, {}, {}}, stop);
    }));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->rows.size(), 20000);
    EXPECT_EQ(result->rows.last().first(), u"19999"_s);
}

TEST_F(SessionTest, AShortStatementIsQuick)
{
    workspace.pollsUntilDone = 0;
    QElapsedTimer timer;
    timer.start();
    ASSERT_TRUE(execute());
    EXPECT_LT(timer.elapsed(), 900); // the first polls come after 50 and 100 ms, not after a second
}

TEST_F(SessionTest, StopCancelsTheStatementAtTheServer)
{
    workspace.pollsUntilDone = 100000;
    const auto job = start(Statement{u"SELECT 1"_s, {}, {}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !lastId.isEmpty(); }));
    QElapsedTimer timer;
    timer.start();
    job.cancel();
    EXPECT_EQ(codeOf(testing::waitFor(job)), ErrorCode::Cancelled);
    EXPECT_LT(timer.elapsed(), 1000);
    EXPECT_EQ(workspace.cancelled, QStringList{u"s1"_s});
}

TEST_F(SessionTest, StopWhileThePostIsUnderWayStillCancelsAtTheServer)
{
    testing::FakeReply slow = FakeWorkspace::reply(FakeWorkspace::state(u"late"_s, u"PENDING"_s));
    slow.delay = 300ms;
    workspace.server.enqueue(slow);
    const auto job = start(Statement{u"SELECT 1"_s, {}, {}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return workspace.server.arrivals() == 1; }));
    job.cancel();
    EXPECT_EQ(codeOf(testing::waitFor(job, 2s)), ErrorCode::Cancelled);
    EXPECT_EQ(workspace.cancelled, QStringList{u"late"_s});
}

/// Stops a statement while a poll of it hangs; then the cancel is answered so, and the look not for seconds.
class SlowWorkspaceTest : public SessionTest {
protected:
    void expectAQuickStop(const testing::FakeReply &toTheCancel)
    {
        testing::FakeReply slow = testing::FakeReply::json("{}");
        slow.delay = 5s;
        workspace.pollsUntilDone = 100000;
        const auto job = start(Statement{u"COMMENT …"_s, {}, {}});
        ASSERT_TRUE(QTest::qWaitFor([&] { return !lastId.isEmpty(); }));
        const int before = workspace.server.arrivals();
        for (const testing::FakeReply &reply : {slow, toTheCancel, slow}) {
            workspace.server.enqueue(reply);
        }
        ASSERT_TRUE(QTest::qWaitFor([&] { return workspace.server.arrivals() > before; }));
        QElapsedTimer timer;
        timer.start();
        job.cancel();
        EXPECT_EQ(codeOf(testing::waitFor(job)), ErrorCode::Cancelled);
        EXPECT_LT(timer.elapsed(), 1000);
        EXPECT_TRUE(workspace.server.requests().at(before + 1).target.endsWith("/cancel"));
    }
};

TEST_F(SlowWorkspaceTest, AStopDoesNotWaitForTheAnswerToTheCancel)
{
    testing::FakeReply never;
    never.silent = true;
    expectAQuickStop(never);
}

TEST_F(SlowWorkspaceTest, AStopDoesNotWaitForTheLookAfterALateAnswerToTheCancel)
{
    testing::FakeReply late;
    late.delay = 500ms;
    expectAQuickStop(late);
}

TEST_F(SessionTest, AStatementThatWasDoneBeforeTheCancelCountsAsDone)
{
    workspace.pollsUntilDone = 0;
    workspace.server.enqueue(FakeWorkspace::reply(FakeWorkspace::state(u"s1"_s, u"PENDING"_s)));
    workspace.server.enqueue(FakeWorkspace::reply(FakeWorkspace::state(u"s1"_s, u"RUNNING"_s)));
    workspace.server.enqueue(FakeWorkspace::reply(FakeWorkspace::state(u"s1"_s, u"RUNNING"_s)));
    const auto job = start(Statement{u"COMMENT …"_s, {}, {}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return workspace.server.arrivals() == 3; }));
    workspace.server.enqueue(testing::FakeReply::json("{}")); // the cancel
    workspace.server.enqueue(FakeWorkspace::reply(FakeWorkspace::state(u"s1"_s, u"SUCCEEDED"_s)));
    job.cancel();
    EXPECT_TRUE(testing::waitFor(job));
}

TEST_F(SessionTest, TheLimitCancelsTheStatementAndIsATimeout)
{
    workspace.pollsUntilDone = 100000;
    Statement statement;
    statement.sql = u"SELECT 1"_s;
    statement.limit = 300ms;
    EXPECT_EQ(codeOf(testing::waitFor(start(statement))), ErrorCode::Timeout);
    EXPECT_EQ(workspace.cancelled, QStringList{u"s1"_s});
}

TEST_F(SessionTest, AStatementStaysAtTheWorkspaceWhereItBegan)
{
    FakeWorkspace other;
    workspace.pollsUntilDone = 4;
    const auto job = start(Statement{u"SELECT 1"_s, {}, {}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !lastId.isEmpty(); }));
    session.use(other.profile());
    EXPECT_TRUE(testing::waitFor(job));
    EXPECT_EQ(other.server.arrivals(), 0);
    EXPECT_TRUE(execute());
    EXPECT_EQ(other.statements.size(), 1);
}

} // namespace metaflow::databricks
