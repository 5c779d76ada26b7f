#include "tests/databricks/FakeWorkspace.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::databricks {

using testing::FakeReply;

class SessionFaultTest : public SessionFixture { };

TEST_F(SessionFaultTest, AStatusSaysWhyThePostWasRefused)
{
    const QVector<std::pair<int, ErrorCode>> refusals = {{400, ErrorCode::BadRequest},
        {401, ErrorCode::Unauthenticated}, {403, ErrorCode::Forbidden}, {404, ErrorCode::NotFound},
        {409, ErrorCode::Conflict}, {500, ErrorCode::ServerError}, {504, ErrorCode::ServerError}};
    for (const auto &[status, code] : refusals) {
        workspace.server.enqueue(FakeReply::withStatus(status, R"({"error_code":"X","message":"because"})"));
        const auto result = execute();
        EXPECT_EQ(codeOf(result), code) << status;
        EXPECT_TRUE(result.error().detail.contains(u"because"_s));
    }
}

TEST_F(SessionFaultTest, ACodeInTheBodySaysMoreThanTheStatus)
{
    const QVector<std::pair<QByteArray, ErrorCode>> bodies
        = {{R"({"error_code":"RESOURCE_DOES_NOT_EXIST","message":"w"})", ErrorCode::WarehouseStopped},
            {R"({"error_code":"INVALID_PARAMETER_VALUE","message":"not a valid endpoint id"})", ErrorCode::BadRequest},
            {R"({"error_code":404,"message":"numbered"})", ErrorCode::BadRequest},
            {R"({"error":"legacy"})", ErrorCode::BadRequest},
            {"RESOURCE_DOES_NOT_EXIST: plain", ErrorCode::WarehouseStopped},
            {"<html><pre>no</pre></html>", ErrorCode::BadRequest}, {"", ErrorCode::BadRequest}};
    for (const auto &[body, code] : bodies) {
        workspace.server.enqueue(FakeReply::withStatus(400, body));
        EXPECT_EQ(codeOf(execute()), code) << body.toStdString();
    }
}

TEST_F(SessionFaultTest, AFailureWithoutANameIsExplainedByTheHealthOfTheWarehouse)
{
    const QByteArray failed
        = R"({"statement_id":"s","status":{"state":"FAILED","error":{"error_code":"UNKNOWN","message":"no"}}})";
    const QVector<std::pair<QByteArray, ErrorCode>> warehouses
        = {{R"({"state":"STOPPED","health":{"summary":"out of machines"}})", ErrorCode::WarehouseStopped},
            {R"({"state":"RUNNING"})", ErrorCode::StatementFailed}, {"nothing readable", ErrorCode::StatementFailed}};
    for (const auto &[warehouse, code] : warehouses) {
        workspace.server.enqueue(FakeReply::json(failed));
        workspace.server.enqueue(FakeReply::json(warehouse));
        const auto result = execute();
        EXPECT_EQ(codeOf(result), code) << warehouse.toStdString();
        EXPECT_EQ(result.error().detail, code == ErrorCode::WarehouseStopped ? u"out of machines"_s : u"no"_s);
    }
}

TEST_F(SessionFaultTest, ComesBackAfter429WithAndWithoutRetryAfter)
{
    FakeReply told = FakeReply::withStatus(429);
    told.headers = {{"Retry-After", "1"}};
    workspace.server.enqueue(told);
    workspace.server.enqueue(FakeReply::withStatus(429));
    const auto result = execute();
    ASSERT_TRUE(result);
    EXPECT_EQ(workspace.statements.size(), 1);
    EXPECT_EQ(result->attempts, 3) << "who sends many learns that they were too many";
    EXPECT_EQ(execute()->attempts, 1);
}

TEST_F(SessionFaultTest, ALostAnswerToThePostIsNeverSentAgain)
{
    FakeReply closed;
    closed.closeBeforeAnswer = true;
    FakeReply cut = FakeWorkspace::reply(FakeWorkspace::state(u"s1"_s, u"SUCCEEDED"_s));
    cut.cutAfter = 20;
    for (const auto &[reply, code] : {std::pair(closed, ErrorCode::Unreachable), std::pair(cut, ErrorCode::CutBody)}) {
        const int before = workspace.server.arrivals();
        workspace.server.enqueue(reply);
        EXPECT_EQ(codeOf(execute()), code);
        QTest::qWait(50);
        EXPECT_EQ(workspace.server.arrivals(), before + 1);
    }
}

TEST_F(SessionFaultTest, AStatementThatOnlyReadsIsSentAgain)
{
    FakeReply closed;
    closed.closeBeforeAnswer = true;
    workspace.server.enqueue(closed);
    Statement statement;
    statement.sql = u"SELECT 1"_s;
    statement.readsOnly = true;
    EXPECT_TRUE(testing::waitFor(start(statement)));
}

TEST_F(SessionFaultTest, APollThatIsCutOrRefusedForAMomentIsAskedAgain)
{
    workspace.server.enqueue(FakeWorkspace::reply(FakeWorkspace::state(u"s1"_s, u"PENDING"_s)));
    FakeReply cut = FakeWorkspace::reply(FakeWorkspace::state(u"s1"_s, u"SUCCEEDED"_s));
    cut.cutAfter = 20;
    workspace.server.enqueue(cut);
    workspace.server.enqueue(FakeReply::withStatus(503));
    workspace.server.enqueue(FakeReply::withStatus(500));
    workspace.server.enqueue(FakeWorkspace::reply(FakeWorkspace::state(u"s1"_s, u"SUCCEEDED"_s)));
    EXPECT_TRUE(execute());
}

TEST_F(SessionFaultTest, ATokenThatExpiresBetweenTwoPollsIsUnauthenticated)
{
    workspace.server.enqueue(FakeWorkspace::reply(FakeWorkspace::state(u"s1"_s, u"PENDING"_s)));
    workspace.server.enqueue(FakeReply::withStatus(401));
    EXPECT_EQ(codeOf(execute()), ErrorCode::Unauthenticated);
}

TEST_F(SessionFaultTest, APollThatIsRefusedSaysNothingOfTheStatement)
{
    for (const auto &[status, own] : {std::pair(403, ErrorCode::Forbidden), std::pair(400, ErrorCode::BadRequest),
             std::pair(409, ErrorCode::Conflict)}) {
        const FakeReply refused = FakeReply::withStatus(status, R"({"error_code":"X","message":"because"})");
        workspace.server.enqueue(FakeWorkspace::reply(FakeWorkspace::state(u"s1"_s, u"PENDING"_s)));
        workspace.server.enqueue(refused);
        const auto written = execute(u"COMMENT …"_s);
        EXPECT_EQ(codeOf(written), ErrorCode::UnexpectedAnswer) << "it may have been carried out";
        EXPECT_TRUE(written.error().detail.contains(u"because"_s));
        EXPECT_EQ(lastId, u"s1"_s);
        workspace.server.enqueue(FakeWorkspace::reply(FakeWorkspace::state(u"s1"_s, u"PENDING"_s)));
        workspace.server.enqueue(refused);
        Statement reading;
        reading.sql = u"SELECT 1"_s;
        reading.readsOnly = true;
        EXPECT_EQ(codeOf(testing::waitFor(start(reading))), own) << "what was only read has no outcome to lose";
    }
}

TEST_F(SessionFaultTest, ASignInPageAndOtherNonJsonIsNotAnAnswer)
{
    FakeReply page = FakeReply::json("<!doctype html><title>Sign in</title>");
    page.contentType = "text/html";
    for (const FakeReply &reply : {page, FakeReply::json(""), FakeReply::json("{\"statement_id\":")}) {
        workspace.server.enqueue(reply);
        EXPECT_EQ(codeOf(execute()), ErrorCode::NotJson);
    }
    for (const QByteArray body :
        {"[]", "{}", R"({"statement_id":"x"})", R"({"statement_id":"x","status":{"state":7}})"}) {
        workspace.server.enqueue(FakeReply::json(body));
        EXPECT_EQ(codeOf(execute()), ErrorCode::UnexpectedAnswer) << body.toStdString();
    }
}

TEST_F(SessionFaultTest, FailuresInsideHttp200AreClassified)
{
    workspace.onStatement = [](const QString &id, const QJsonObject &) {
        return FakeWorkspace::failed(id, u"42P01"_s, u"[TABLE_OR_VIEW_NOT_FOUND] gone"_s);
    };
    const auto result = execute();
    EXPECT_EQ(codeOf(result), ErrorCode::TableNotFound);
    EXPECT_EQ(result.error().detail, u"[TABLE_OR_VIEW_NOT_FOUND] gone"_s);
}

TEST_F(SessionFaultTest, CanceledByOthersClosedAndForgottenStatementsAreToldApart)
{
    workspace.onStatement
        = [](const QString &id, const QJsonObject &) { return FakeWorkspace::state(id, u"CANCELED"_s); };
    EXPECT_EQ(codeOf(execute()), ErrorCode::ResultGone) << "of a write nobody says how far it came";
    workspace.onStatement
        = [](const QString &id, const QJsonObject &) { return FakeWorkspace::state(id, u"CLOSED"_s); };
    EXPECT_EQ(codeOf(execute()), ErrorCode::ResultGone);
    workspace.server.enqueue(FakeWorkspace::reply(FakeWorkspace::state(u"unknown"_s, u"PENDING"_s)));
    EXPECT_EQ(codeOf(execute()), ErrorCode::ResultGone);
}

TEST_F(SessionFaultTest, AnUnknownStateIsWaitedForAndUnknownFieldsDoNotMatter)
{
    QJsonObject strange = FakeWorkspace::state(u"s1"_s, u"REHEATING"_s);
    strange.insert(u"novelty"_s, 1);
    workspace.server.enqueue(FakeWorkspace::reply(strange));
    workspace.server.enqueue(FakeWorkspace::reply(FakeWorkspace::state(u"s1"_s, u"SUCCEEDED"_s)));
    EXPECT_TRUE(execute());
}

TEST_F(SessionFaultTest, AChunkThatIsMissingOrPointsElsewhereIsNoResult)
{
    const auto withNext = [](const QString &id, const QJsonObject &next) {
        QJsonObject answer = FakeWorkspace::succeeded(id, {u"a"_s}, {QJsonArray{u"1"_s}});
        QJsonObject rows = next;
        rows.insert(u"data_array"_s, answer.value("result"_L1).toObject().value("data_array"_L1));
        answer.insert(u"result"_s, rows);
        return answer;
    };
    workspace.onStatement = [&](const QString &id, const QJsonObject &) {
        return withNext(id, {{u"next_chunk_index"_s, 9}});
    };
    workspace.onGet = [](const testing::FakeRequest &request) -> std::optional<FakeReply> {
        return request.target.contains("/chunks/") ? std::optional(FakeReply::withStatus(404)) : std::nullopt;
    };
    EXPECT_EQ(codeOf(execute()), ErrorCode::ResultGone);
    for (const QString &link : {u"https://elsewhere.example/x"_s, u"//elsewhere.example/x"_s}) {
        workspace.onStatement = [&](const QString &id, const QJsonObject &) {
            return withNext(id, {{u"next_chunk_internal_link"_s, link}});
        };
        EXPECT_EQ(codeOf(execute()), ErrorCode::UnexpectedAnswer);
    }
}

TEST_F(SessionFaultTest, WithoutTokenHostOrWarehouseNothingIsSent)
{
    for (int missing = 0; missing < 3; ++missing) {
        Profile profile = workspace.profile();
        (missing == 0 ? profile.host : profile.warehouseId) = missing < 2 ? QString() : profile.warehouseId;
        if (missing == 2) {
            profile.token = {};
        }
        session.use(profile);
        EXPECT_EQ(codeOf(execute()), ErrorCode::NotSignedIn);
    }
    EXPECT_EQ(workspace.server.arrivals(), 0);
}

} // namespace metaflow::databricks
