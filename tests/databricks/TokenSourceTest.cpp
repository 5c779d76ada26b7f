#include "core/databricks/TokenSource.h"
#include "core/databricks/WorkspaceSignIn.h"
#include "tests/databricks/FakeWorkspace.h"
#include "tests/support/ManualClock.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::databricks {

using testing::FakeReply;
using testing::waitFor;

namespace {

QCoro::Task<Result<Grant>> awaited(QFuture<Result<Grant>> answer)
{
    co_return co_await answer;
}

} // namespace

class TokenSourceTest : public ::testing::Test {
protected:
    [[nodiscard]] std::shared_ptr<TokenSource> source(std::optional<Grant> first = {})
    {
        return std::make_shared<TokenSource>(
            engine, clock,
            [this](bool forced, const std::stop_token &) {
                ++fetched;
                lastForced = forced;
                return awaited(later ? later->future() : QtFuture::makeReadyFuture(next));
            },
            std::move(first));
    }
    [[nodiscard]] static Grant grant(const QByteArray &token, std::chrono::milliseconds life = 1h)
    {
        return {Secret(token), {}, life};
    }
    [[nodiscard]] QByteArray tokenOf(const std::shared_ptr<TokenSource> &tokens)
    {
        const auto token = waitFor(tokens->secret());
        return token ? token->reveal() : errorCodeName(token.error().code).toLatin1();
    }

    testing::ManualClock clock;
    Result<Grant> next = grant("new");
    std::unique_ptr<QPromise<Result<Grant>>> later; ///< answers when the test says so
    int fetched = 0;
    bool lastForced = false;
    Engine engine{Engine::Threading::CallingThread};
};

TEST_F(TokenSourceTest, UsesATokenUntilFiveMinutesBeforeItsEnd)
{
    const auto tokens = source(grant("old"));
    EXPECT_EQ(tokenOf(tokens), "old");
    clock.advance(55min);
    EXPECT_EQ(tokenOf(tokens), "old");
    EXPECT_EQ(fetched, 0);
    clock.advance(1s);
    EXPECT_EQ(tokenOf(tokens), "new");
    EXPECT_EQ(fetched, 1);
    EXPECT_FALSE(lastForced);
}

TEST_F(TokenSourceTest, KeepsTheOldOneWhereRenewingFailsAndTriesAgainAMinuteLater)
{
    next = fail(ErrorCode::Unreachable, u"host"_s);
    const auto tokens = source(grant("old"));
    clock.advance(56min);
    EXPECT_EQ(tokenOf(tokens), "old");
    EXPECT_EQ(tokenOf(tokens), "old");
    EXPECT_EQ(fetched, 1);
    clock.advance(1min);
    EXPECT_EQ(tokenOf(tokens), "old");
    EXPECT_EQ(fetched, 2);
    clock.advance(2min + 20s); // 40 s before its end
    EXPECT_EQ(tokenOf(tokens), "old");
    clock.advance(1s);
    EXPECT_EQ(tokenOf(tokens), "unreachable");
    next = grant("new");
    EXPECT_EQ(tokenOf(tokens), "new");
}

TEST_F(TokenSourceTest, DoesNotFetchForEachRequestWhereTokensAreShort)
{
    next = grant("new", 30s);
    const auto tokens = source();
    EXPECT_EQ(tokenOf(tokens), "new");
    clock.advance(14s);
    EXPECT_EQ(tokenOf(tokens), "new");
    EXPECT_EQ(fetched, 1);
    clock.advance(2s);
    EXPECT_EQ(tokenOf(tokens), "new");
    EXPECT_EQ(fetched, 2);
}

TEST_F(TokenSourceTest, UsesAFreshTokenOnceThoughItIsOverAlready)
{
    next = grant("new", -1ms);
    const auto tokens = source();
    EXPECT_EQ(tokenOf(tokens), "new");
    EXPECT_EQ(tokenOf(tokens), "new");
    EXPECT_EQ(fetched, 2);
    EXPECT_EQ(waitFor(tokens->another(Secret("new"))).error().code, ErrorCode::Unauthenticated);
}

TEST_F(TokenSourceTest, ManyWaitForOneFetch)
{
    later = std::make_unique<QPromise<Result<Grant>>>();
    later->start();
    const auto tokens = source();
    QVector<QFuture<Result<Secret>>> asked;
    for (int i = 0; i < 50; ++i) {
        asked << tokens->secret();
    }
    ASSERT_TRUE(QTest::qWaitFor([this] { return fetched > 0; }));
    asked << tokens->secret();
    later->addResult(Result<Grant>(grant("one")));
    later->finish();
    for (const auto &future : std::as_const(asked)) {
        EXPECT_EQ(waitFor(future).value_or(Secret()).reveal(), "one");
    }
    EXPECT_EQ(fetched, 1);
}

TEST_F(TokenSourceTest, FetchesAnotherOnceForAllWhoWereRefused)
{
    const auto tokens = source(grant("old"));
    EXPECT_EQ(waitFor(tokens->another(Secret("old")))->reveal(), "new");
    EXPECT_TRUE(lastForced);
    EXPECT_EQ(waitFor(tokens->another(Secret("old")))->reveal(), "new");
    EXPECT_EQ(fetched, 1);
    const auto same = waitFor(tokens->another(Secret("new")));
    ASSERT_FALSE(same);
    EXPECT_EQ(same.error().code, ErrorCode::Unauthenticated) << "the server gave the refused one again";
}

TEST_F(TokenSourceTest, SaysWhyThereIsNone)
{
    next = fail(ErrorCode::SignInExpired, u"host"_s);
    const auto tokens = source(grant("old"));
    EXPECT_EQ(waitFor(tokens->another(Secret("old"))).error().code, ErrorCode::SignInExpired);
    EXPECT_EQ(tokenOf(source()), "sign_in_expired");
}

/// Requests of a session whose tokens are renewed.
class SignedSessionTest : public SessionFixture {
protected:
    SignedSessionTest()
    {
        Profile profile = workspace.profile();
        profile.token = {};
        profile.authType = u"oauth-m2m"_s;
        profile.tokens = std::make_shared<TokenSource>(engine, clock, [this](bool, const std::stop_token &) {
            ++fetched;
            const QByteArray token = sameAgain ? QByteArray("t2") : "t" + QByteArray::number(fetched);
            const Result<Grant> grant = Grant{Secret(token), {}, 1h};
            return awaited(hanging ? hanging->future() : QtFuture::makeReadyFuture(grant));
        });
        session.use(profile);
    }
    [[nodiscard]] QList<QByteArray> bearers() const
    {
        QList<QByteArray> all;
        for (const testing::FakeRequest &request : workspace.server.requests()) {
            all << request.header("authorization");
        }
        return all;
    }
    void answer(const QJsonObject &body) { workspace.server.enqueue(FakeWorkspace::reply(body)); }
    void refuse() { workspace.server.enqueue(FakeReply::withStatus(401, R"({"error_code":"UNAUTHENTICATED"})")); }

    int fetched = 0;
    bool sameAgain = false;
    std::unique_ptr<QPromise<Result<Grant>>> hanging;
};

TEST_F(SignedSessionTest, AStatementThatWasRefusedIsSentOnceMore)
{
    refuse();
    ASSERT_TRUE(execute());
    EXPECT_EQ(workspace.statements.size(), 1);
    EXPECT_EQ(bearers().first(2), (QList<QByteArray>{"Bearer t1", "Bearer t2"}));
    EXPECT_EQ(fetched, 2);
    EXPECT_TRUE(workspace.server.requests().first().header("user-agent").endsWith(" auth/oauth-m2m"));
}

TEST_F(SignedSessionTest, ATokenMayEndBetweenTwoPolls)
{
    answer(FakeWorkspace::state(u"s1"_s, u"PENDING"_s));
    refuse();
    answer(FakeWorkspace::state(u"s1"_s, u"SUCCEEDED"_s));
    EXPECT_TRUE(execute());
    EXPECT_EQ(bearers(), (QList<QByteArray>{"Bearer t1", "Bearer t1", "Bearer t2"}));
}

TEST_F(SignedSessionTest, ATokenMayEndBetweenTwoChunks)
{
    answer(FakeWorkspace::state(u"s1"_s, u"PENDING"_s));
    QJsonObject first = FakeWorkspace::succeeded(u"s1"_s, {u"n"_s}, {QJsonArray{u"1"_s}});
    QJsonObject manifest = first[u"manifest"_s].toObject();
    manifest.insert(u"total_chunk_count"_s, 2);
    manifest.insert(u"total_row_count"_s, 2);
    first.insert(u"manifest"_s, manifest);
    QJsonObject result = first[u"result"_s].toObject();
    result.insert(u"next_chunk_index"_s, 1);
    first.insert(u"result"_s, result);
    answer(first);
    refuse();
    workspace.server.enqueue(FakeReply::json(R"({"chunk_index":1,"data_array":[["2"]]})"));
    const auto rows = execute();
    ASSERT_TRUE(rows) << qPrintable(rows.error().detail);
    EXPECT_EQ(rows->rows.size(), 2);
}

TEST_F(SignedSessionTest, RefusedTwiceIsFinal)
{
    refuse();
    refuse();
    EXPECT_EQ(codeOf(execute()), ErrorCode::Unauthenticated);
    EXPECT_EQ(workspace.server.arrivals(), 2);
    sameAgain = true;
    refuse();
    EXPECT_EQ(codeOf(execute()), ErrorCode::Unauthenticated);
}

TEST_F(SignedSessionTest, AStopIsHeardWhileOthersWaitForTheToken)
{
    hanging = std::make_unique<QPromise<Result<Grant>>>();
    hanging->start();
    Statement statement;
    statement.sql = u"SELECT 1"_s;
    const auto stopped = start(statement);
    const auto other = start(statement);
    ASSERT_TRUE(QTest::qWaitFor([this] { return fetched > 0; }));
    stopped.cancel();
    EXPECT_EQ(codeOf(waitFor(stopped)), ErrorCode::Cancelled);
    EXPECT_FALSE(other.future().isFinished());
    hanging->addResult(Result<Grant>(Grant{Secret("late"), {}, 1h}));
    hanging->finish();
    EXPECT_TRUE(waitFor(other));
    EXPECT_EQ(fetched, 1);
}

TEST_F(SignedSessionTest, ModelServingHasTheSameTokens)
{
    WorkspaceSignIn signIn(session, workspace.server.host() + u"/serving-endpoints"_s);
    EXPECT_EQ(waitFor(signIn.secret()).value_or(Secret()).reveal(), "t1");
    EXPECT_EQ(waitFor(signIn.another(Secret("t1"))).value_or(Secret()).reveal(), "t2");
    EXPECT_EQ(waitFor(signIn.secret()).value_or(Secret()).reveal(), "t2");
    WorkspaceSignIn elsewhere(session, u"https://example.org/serving-endpoints"_s);
    EXPECT_FALSE(waitFor(elsewhere.secret()));
    EXPECT_FALSE(waitFor(elsewhere.another(Secret("t2"))));
    EXPECT_EQ(fetched, 2);
}

} // namespace metaflow::databricks
