#pragma once

#include "core/base/Clock.h"
#include "core/databricks/PollPace.h"
#include "core/databricks/Profile.h"
#include "core/databricks/StatementJson.h"
#include "core/net/Http.h"

#include <QCoroTask>

#include <functional>
#include <optional>
#include <stop_token>

namespace metaflow {
class Workers;
}
namespace metaflow::net {
class HttpClient;
}

namespace metaflow::databricks {

/// One statement from the POST to its last chunk. Lives in the frame of Session::execute().
class StatementRun {
public:
    /// `pace` is the session's, and learns from writes.
    StatementRun(net::HttpClient &http, Clock &clock, Workers *workers, PollPace &pace, Profile profile,
        Statement statement, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<StatementResult>> run(std::function<void(QString)> onStatementId);

private:
    enum class Part { Statement, Chunk };
    [[nodiscard]] QCoro::Task<Result<StatementAnswer>> submit();
    [[nodiscard]] QCoro::Task<Result<StatementAnswer>> wait(StatementAnswer answer);
    [[nodiscard]] QCoro::Task<Result<StatementResult>> collect(StatementAnswer answer);
    /// A failure without a name, with what the health of the warehouse says of it.
    [[nodiscard]] QCoro::Task<Error> explained(Error error);
    /// Cancels at the server, then looks once whether the statement had ended before.
    [[nodiscard]] QCoro::Task<Result<StatementAnswer>> giveUp(QString id, ErrorCode why);
    [[nodiscard]] QCoro::Task<Result<StatementAnswer>> get(QString path, Part part, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<StatementAnswer>> read(net::HttpResponse response, Part part);
    [[nodiscard]] std::chrono::milliseconds left() const;

    net::HttpClient &m_http;
    Clock &m_clock;
    Workers *m_workers;
    PollPace &m_pace;
    Profile m_profile;
    Statement m_statement;
    std::stop_token m_stop;
    std::chrono::milliseconds m_begin;
    std::optional<std::chrono::milliseconds> m_stoppedAt;
    QString m_id;
    int m_attempts = 1;
};

} // namespace metaflow::databricks
