#pragma once

#include "core/base/Engine.h"
#include "core/databricks/Session.h"
#include "core/net/HttpClient.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/RunLoop.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace metaflow::databricks {

/// A workspace of a few lines: answers statements by what the test says, counts cancels. The strict one is the sandbox.
class FakeWorkspace {
public:
    FakeWorkspace();

    /// Answer to a POST or poll of statement `id`, in any state.
    [[nodiscard]] static QJsonObject state(const QString &id, const QString &state);
    [[nodiscard]] static QJsonObject failed(const QString &id, const QString &sqlState, const QString &message);
    /// Rows of cells; a null QJsonValue is NULL.
    [[nodiscard]] static QJsonObject succeeded(
        const QString &id, const QStringList &columns, const QVector<QJsonArray> &rows);
    [[nodiscard]] static testing::FakeReply reply(const QJsonObject &body);

    /// What the n-th statement (from 1) ends with; the default: one row with its SQL.
    std::function<QJsonObject(const QString &id, const QJsonObject &body)> onStatement;
    /// Asked before the statements' own answers to a GET.
    std::function<std::optional<testing::FakeReply>(const testing::FakeRequest &)> onGet;
    int pollsUntilDone = 1; ///< how often a poll says RUNNING first
    testing::FakeHttpServer server;
    QVector<QJsonObject> statements; ///< bodies of the POSTs
    QStringList cancelled;

    [[nodiscard]] Profile profile() const;

private:
    testing::FakeReply answer(const testing::FakeRequest &request);
    QHash<QString, QJsonObject> m_ends;
    QHash<QString, int> m_polls;
};

/// A session over a fake workspace.
class SessionFixture : public ::testing::Test {
protected:
    SessionFixture() { session.use(workspace.profile()); }
    [[nodiscard]] Job<StatementResult> start(Statement statement)
    {
        return engine.submit([this, statement](std::stop_token stop) {
            return session.execute(statement, std::move(stop), [this](QString id) { lastId = std::move(id); });
        });
    }
    [[nodiscard]] Result<StatementResult> execute(const QString &sql = QStringLiteral("SELECT 1"))
    {
        Statement statement;
        statement.sql = sql;
        return testing::waitFor(start(statement));
    }
    [[nodiscard]] Result<SessionInfo> connect()
    {
        return testing::waitFor(
            engine.submit([this](std::stop_token stop) { return session.connect(std::move(stop)); }));
    }
    [[nodiscard]] static ErrorCode codeOf(const Result<StatementResult> &result)
    {
        return result ? ErrorCode::Internal : result.error().code;
    }

    FakeWorkspace workspace;
    SystemClock clock;
    net::HttpClient http{clock};
    Session session{http, clock};
    Engine engine{Engine::Threading::CallingThread}; // goes first: its tasks use the rest
    QString lastId;
};

} // namespace metaflow::databricks
