#pragma once

#include "core/base/Clock.h"
#include "core/databricks/PollPace.h"
#include "core/databricks/Profile.h"
#include "core/databricks/SessionInfo.h"
#include "core/databricks/Statement.h"

#include <QCoroTask>

#include <functional>
#include <stop_token>

namespace metaflow {
class Workers;
}
namespace metaflow::net {
class HttpClient;
}

namespace metaflow::databricks {

/// The connection to one workspace: probes and statements, signed in with the token that is valid when one leaves. One
/// a program, on the engine thread; use() may be called again when a person connects to another workspace.
class Session {
public:
    /// `workers` read large results; without them the engine thread does.
    Session(net::HttpClient &http, Clock &clock, Workers *workers = nullptr);

    void use(Profile profile);
    /// Runs the probes (one statement for who and what version, one for the literal round trip) and keeps what they
    /// said. Errors as execute(), LiteralProbeFailed is kept as a capability, not an error.
    [[nodiscard]] QCoro::Task<Result<SessionInfo>> connect(std::stop_token stop);
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] const SessionInfo &info() const; ///< empty before connect()
    [[nodiscard]] const Profile &profile() const;

    /// Sends, waits, polls, fetches all chunks. `onStatementId` is called as soon as the id is known. When `stop` comes
    /// the statement is cancelled at the server. A lost answer to the POST is ErrorCode::CutBody, Unreachable or
    /// Timeout: the outcome is unknown to us, the caller looks at the catalog (a statement that only reads is sent
    /// again). A poll refused as Forbidden, BadRequest or Conflict is UnexpectedAnswer for one that writes: its outcome
    /// is unknown too. NotSignedIn, Unauthenticated, Forbidden, what sendSigned() says of the sign-in, and what
    /// classifyStatementError() says.
    [[nodiscard]] QCoro::Task<Result<StatementResult>> execute(
        Statement statement, std::stop_token stop, std::function<void(QString)> onStatementId = {});
    /// Warehouses the person may use. Starts nothing.
    [[nodiscard]] QCoro::Task<Result<QVector<Warehouse>>> warehouses(std::stop_token stop);

private:
    net::HttpClient &m_http;
    Clock &m_clock;
    Workers *m_workers;
    Profile m_profile;
    PollPace m_pace;
    SessionInfo m_info;
    bool m_connected = false;
    int m_use = 0; ///< counts use(): probes of an older profile are not kept
};

} // namespace metaflow::databricks
