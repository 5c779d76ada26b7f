#include "core/databricks/StatementRun.h"

#include "core/base/Await.h"
#include "core/base/Workers.h"
#include "core/databricks/ApiError.h"
#include "core/databricks/WorkspaceRequest.h"

#include <QCoroFuture>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::databricks {

Q_LOGGING_CATEGORY(lcDatabricks, "metaflow.databricks", QtInfoMsg)

namespace {

/// After a stop: so long we wait for the id of a statement that is on its way, because only then it can be cancelled.
constexpr auto graceForId = 600ms;
/// For cancelling and one look, counted from the stop. A late id still gets the least of it: "Cancel takes effect in
/// under a second" is kept, and the request leaves.
constexpr auto graceForCancel = 700ms;
constexpr auto leastForCancel = 200ms;
constexpr qsizetype largeBody = 256 << 10; ///< bytes; more than that is read by a worker

QString statementPath(const QString &id)
{
    return u"/api/2.0/sql/statements/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

/// About the request, not about the statement: who may ask can change while the warehouse carries it out.
bool refusesTheRequest(ErrorCode code)
{
    return code == ErrorCode::Forbidden || code == ErrorCode::BadRequest || code == ErrorCode::Conflict;
}

} // namespace

StatementRun::StatementRun(net::HttpClient &http, Clock &clock, Workers *workers, PollPace &pace, Profile profile,
    Statement statement, std::stop_token stop)
    : m_http(http)
    , m_clock(clock)
    , m_workers(workers)
    , m_pace(pace)
    , m_profile(std::move(profile))
    , m_statement(std::move(statement))
    , m_stop(std::move(stop))
    , m_begin(clock.elapsed())
{
}

QCoro::Task<Result<StatementResult>> StatementRun::run(std::function<void(QString)> onStatementId)
{
    const std::stop_callback noteStop(m_stop, [this] { m_stoppedAt = m_clock.elapsed(); });
    Result<StatementAnswer> answer = co_await submit();
    if (!answer) {
        co_return fail(answer.error());
    }
    m_id = answer->id;
    if (onStatementId) {
        onStatementId(m_id);
    }
    Result<StatementAnswer> ended = co_await wait(std::move(*answer));
    if (!ended) {
        co_return fail(ended.error());
    }
    qCDebug(lcDatabricks).noquote() << "statement" << m_id << "phase" << static_cast<int>(ended->phase)
                                    << (m_clock.elapsed() - m_begin).count() << "ms";
    switch (ended->phase) {
    case StatementPhase::Failed:
        ended->error = co_await explained(ended->error);
        if (!m_statement.readsOnly && ended->error.code == ErrorCode::Cancelled) {
            ended->error.code = ErrorCode::ResultGone; // by somebody at the workspace, and nobody says how far it came
        }
        co_return fail(ended->error);
    case StatementPhase::Closed:
        co_return fail(ErrorCode::ResultGone, m_profile.host, m_id);
    case StatementPhase::Cancelled: // by somebody at the workspace: our own stop ends in giveUp()
        co_return fail(m_statement.readsOnly ? ErrorCode::StatementFailed : ErrorCode::ResultGone, m_profile.host,
            u"CANCELED "_s + m_id);
    default:
        co_return co_await collect(std::move(*ended));
    }
}

// The server answers at once (wait_timeout 0s), so the id is known before anything can go wrong: it can be cancelled,
// journaled and asked about later. A server-side wait would save one poll and lose that.
QCoro::Task<Result<StatementAnswer>> StatementRun::submit()
{
    net::HttpRequest request = workspaceRequest(m_profile, u"/api/2.0/sql/statements"_s);
    request.method = "POST";
    request.body = statementBody(m_statement, m_profile.warehouseId);
    request.repeat = m_statement.readsOnly ? net::Repeat::Safe : net::Repeat::Never;
    request.deadline = std::min<std::chrono::milliseconds>(m_statement.limit, 90s);
    request.resendWithin = m_statement.resendWithin;
    if (m_stop.stop_requested()) {
        co_return fail(ErrorCode::Cancelled, m_profile.host);
    }
    std::stop_source abandon;
    QObject context;
    const std::stop_callback onStop(m_stop,
        [this, &context, &abandon] { m_clock.after(graceForId, &context, [&abandon] { abandon.request_stop(); }); });
    const Result<net::HttpResponse> response
        = co_await sendSigned(&m_http, m_profile, std::move(request), abandon.get_token());
    if (!response) {
        co_return fail(response.error());
    }
    m_attempts = response->attempts;
    Result<StatementAnswer> answer = co_await read(*response, Part::Statement);
    if (!answer && answer.error().code == ErrorCode::NotFound
        && answer.error().detail.contains("RESOURCE_DOES_NOT_EXIST"_L1)) {
        // the one resource that the request names; without that code it may be no workspace at all
        co_return fail(ErrorCode::WarehouseStopped, m_profile.warehouseId, answer.error().detail);
    }
    co_return answer;
}

// A warehouse that does not start fails the statements that waited for it, without a condition of its own; only its
// health says why.
QCoro::Task<Error> StatementRun::explained(Error error)
{
    if (error.code != ErrorCode::StatementFailed) {
        co_return error;
    }
    net::HttpRequest request = workspaceRequest(
        m_profile, u"/api/2.0/sql/warehouses/"_s + QString::fromLatin1(QUrl::toPercentEncoding(m_profile.warehouseId)));
    request.maxAttempts = 1;
    request.deadline = 10s;
    const Result<net::HttpResponse> response = co_await sendSigned(&m_http, m_profile, std::move(request), m_stop);
    const Result<QJsonObject> warehouse
        = response ? jsonAnswer(*response, m_profile.host) : Result<QJsonObject>(fail(response.error()));
    if (!warehouse) {
        co_return error;
    }
    const QString state = warehouse->value("state"_L1).toString();
    if (state == "RUNNING"_L1 || state == "STARTING"_L1 || state.isEmpty()) {
        co_return error;
    }
    const QString summary = warehouse->value("health"_L1).toObject().value("summary"_L1).toString();
    co_return Error{ErrorCode::WarehouseStopped, m_profile.warehouseId, summary.isEmpty() ? error.detail : summary, {}};
}

QCoro::Task<Result<StatementAnswer>> StatementRun::wait(StatementAnswer answer)
{
    const auto accepted = m_clock.elapsed();
    for (int poll = 0; answer.phase == StatementPhase::Waiting; ++poll) {
        // Reads take as long as they are large: nothing is to be learnt from one for the next.
        const auto pause = m_statement.readsOnly ? PollPace().pause(poll) : m_pace.pause(poll);
        const bool slept = co_await sleepFor(m_clock, std::clamp(left(), 0ms, pause), m_stop);
        if (!slept || left() <= 0ms) {
            co_return co_await giveUp(m_id, slept ? ErrorCode::Timeout : ErrorCode::Cancelled);
        }
        Result<StatementAnswer> polled = co_await get(statementPath(m_id), Part::Statement, m_stop);
        if (!polled && polled.error().code == ErrorCode::NotFound) {
            co_return fail(ErrorCode::ResultGone, m_profile.host, m_id);
        }
        if (!polled && (m_stop.stop_requested() || left() <= 0ms)) {
            co_return co_await giveUp(m_id, m_stop.stop_requested() ? ErrorCode::Cancelled : ErrorCode::Timeout);
        }
        if (!polled && !m_statement.readsOnly && refusesTheRequest(polled.error().code)) {
            co_return fail(ErrorCode::UnexpectedAnswer, m_profile.host, polled.error().detail); // it may have been done
        }
        if (!polled) {
            co_return fail(polled.error());
        }
        answer = std::move(*polled);
        if (!m_statement.readsOnly && answer.phase == StatementPhase::Succeeded) {
            m_pace.done(poll, m_clock.elapsed() - accepted);
        }
    }
    co_return answer;
}

QCoro::Task<Result<StatementAnswer>> StatementRun::giveUp(QString id, ErrorCode why)
{
    const auto end = m_stoppedAt.value_or(m_clock.elapsed()) + graceForCancel;
    const auto most = std::max<std::chrono::milliseconds>(end - m_clock.elapsed(), leastForCancel);
    std::stop_source late; // also for a token that has to be renewed first
    QObject context;
    m_clock.after(most, &context, [&late] { late.request_stop(); });
    net::HttpRequest request = workspaceRequest(m_profile, statementPath(id) + u"/cancel"_s);
    request.method = "POST";
    request.body = "{}";
    request.deadline = most;
    const Result<net::HttpResponse> sent
        = co_await sendSigned(&m_http, m_profile, std::move(request), late.get_token());
    qCInfo(lcDatabricks).noquote() << "cancelled" << id << (sent ? sent->status : 0);
    const auto rest = end - m_clock.elapsed();
    if (!sent || rest <= 0ms) {
        co_return fail(why, m_profile.host, id);
    }
    net::HttpRequest look = workspaceRequest(m_profile, statementPath(id));
    look.deadline = rest;
    const Result<net::HttpResponse> response
        = co_await sendSigned(&m_http, m_profile, std::move(look), late.get_token());
    if (response) {
        Result<StatementAnswer> answer = co_await read(*response, Part::Statement);
        // Done before the cancel came through: that is the truth, also for who wanted to stop.
        if (answer && answer->phase == StatementPhase::Succeeded && answer->nextChunk.isEmpty()) {
            co_return answer;
        }
    }
    co_return fail(why, m_profile.host, id);
}

QCoro::Task<Result<StatementResult>> StatementRun::collect(StatementAnswer answer)
{
    StatementResult result{m_id, answer.columns, std::move(answer.rows), answer.truncated, m_attempts};
    const int announced = answer.chunks;
    int chunks = announced > 0 ? 1 : 0;
    QString next = answer.nextChunk;
    while (!next.isEmpty()) {
        Result<StatementAnswer> chunk = co_await get(next, Part::Chunk, m_stop);
        if (!chunk) {
            const bool gone = chunk.error().code == ErrorCode::NotFound;
            co_return gone ? fail(ErrorCode::ResultGone, m_profile.host, m_id) : fail(chunk.error());
        }
        result.rows.append(std::move(chunk->rows));
        if (chunk->nextChunk == next) {
            co_return fail(ErrorCode::UnexpectedAnswer, m_profile.host, u"chunk link"_s);
        }
        next = chunk->nextChunk;
        ++chunks;
    }
    if (announced > 0 && chunks != announced) {
        co_return fail(ErrorCode::UnexpectedAnswer, m_profile.host, u"%1 of %2 chunks"_s.arg(chunks).arg(announced));
    }
    co_return result;
}

QCoro::Task<Result<StatementAnswer>> StatementRun::get(QString path, Part part, std::stop_token stop)
{
    net::HttpRequest request = workspaceRequest(m_profile, path);
    request.maxAttempts = 8;
    request.deadline = std::max<std::chrono::milliseconds>(std::min<std::chrono::milliseconds>(left(), 2min), 1ms);
    const Result<net::HttpResponse> response
        = co_await sendSigned(&m_http, m_profile, std::move(request), std::move(stop));
    if (!response) {
        co_return fail(response.error());
    }
    co_return co_await read(*response, part);
}

QCoro::Task<Result<StatementAnswer>> StatementRun::read(net::HttpResponse response, Part part)
{
    const auto parse = [response, part, id = m_id, subject = m_profile.host]() -> Result<StatementAnswer> {
        const auto json = jsonAnswer(response, subject);
        if (!json) {
            return fail(json.error());
        }
        return part == Part::Chunk ? readChunk(*json, id, subject) : readStatement(*json, subject);
    };
    if (!m_workers || response.body.size() < largeBody) {
        co_return parse();
    }
    const QFuture<Result<StatementAnswer>> parsed = m_workers->run(parse);
    co_return co_await parsed;
}

std::chrono::milliseconds StatementRun::left() const
{
    return m_begin + m_statement.limit - m_clock.elapsed();
}

} // namespace metaflow::databricks
