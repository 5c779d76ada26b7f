#include "app/sandbox/api/StatementsApi.h"

#include "app/sandbox/api/StatementRequest.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace metaflow::sandbox::api {

namespace {

constexpr qint64 coldStartMs = 5000;
constexpr size_t resultsKept = 500;

bool isOver(StatementState state)
{
    return state != StatementState::Pending && state != StatementState::Running;
}

/// By its first word: a fault strikes before anything is parsed.
bool writes(const QString &statement)
{
    const QString text = statement.trimmed();
    return text.startsWith(u"COMMENT", Qt::CaseInsensitive) || text.startsWith(u"ALTER", Qt::CaseInsensitive);
}

} // namespace

struct StatementsApi::Held {
    QString id;
    StatementState state = StatementState::Pending;
    sql::Execution execution;
    sql::ResultLimits limits;
    sql::ResultSet result;
    std::optional<sql::SqlError> error;
    std::vector<Respond> waiting;
    qint64 journalEntry = -1;
    QString user;
    bool writes = false;
    bool externalLinks = false;
};

StatementsApi::StatementsApi(Loop &loop, sql::Workspace &workspace, faults::Weather &weather, Warehouse &warehouse,
    Journal &journal, QueryHistory &history, StatementConfig config)
    : m_loop(loop)
    , m_workspace(workspace)
    , m_weather(weather)
    , m_warehouse(warehouse)
    , m_journal(journal)
    , m_history(history)
    , m_config(std::move(config))
    , m_meddler(workspace.catalog, weather)
{
}

StatementsApi::~StatementsApi() = default;

void StatementsApi::reset()
{
    for (const HeldPointer &held : std::as_const(m_statements)) {
        if (!isOver(held->state)) {
            settle(held, StatementState::Canceled); // it may point into a catalog that is about to go
        }
    }
    m_statements.clear();
    m_withResult.clear();
    m_warehouse.reset();
}

bool StatementsApi::strikes(const QString &kind)
{
    return m_weather.strikes(kind, faults::Side::Statement);
}

faults::Side StatementsApi::sideOf(const Request &request) const
{
    if (request.segments.size() < 4 || request.segments.at(3) != u"statements") {
        return faults::Side::Statement;
    }
    if (request.segments.size() == 4) {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        return writes(body[u"statement"].toString()) ? faults::Side::Write : faults::Side::Statement;
    }
    const HeldPointer held = m_statements.value(request.segments.at(4));
    return held && held->writes && request.method == "GET" ? faults::Side::Poll : faults::Side::Statement;
}

void StatementsApi::handle(const Request &request, Respond respond)
{
    const QStringList rest = request.segments.mid(4); // api, 2.0, sql, statements
    if (rest.isEmpty()) {
        if (request.method == "POST") {
            execute(request, respond);
        } else {
            respond(workspaceError(405, u"BAD_REQUEST"_s, u"Method not allowed."_s));
        }
        return;
    }
    const HeldPointer held = m_statements.value(rest.first());
    const bool forgotten = request.method == "GET" && strikes(u"statement_forgotten"_s);
    if (!held || held->user != request.user || forgotten) {
        respond(workspaceError(404, u"NOT_FOUND"_s, u"The statement %1 was not found."_s.arg(rest.first())));
        return;
    }
    ask(request, held, rest, respond);
}

void StatementsApi::ask(
    const Request &request, const HeldPointer &held, const QStringList &rest, const Respond &respond)
{
    if (rest.size() == 1 && request.method == "GET") {
        answer(held, respond);
    } else if (rest.size() == 2 && rest.at(1) == u"cancel" && request.method == "POST") {
        cancel(held);
        respond(jsonReply({}));
    } else if (rest.size() == 4 && rest.at(1) == u"result" && rest.at(2) == u"chunks") {
        respond(chunk(held, rest.at(3)));
    } else {
        respond(workspaceError(404, u"ENDPOINT_NOT_FOUND"_s, u"No API found for '%1'."_s.arg(request.path)));
    }
}

/// A request to cancel is a wish: the answer says only that it has arrived.
void StatementsApi::cancel(const HeldPointer &held)
{
    if (!isOver(held->state) && !strikes(u"cancel_ignored"_s)) {
        settle(held, StatementState::Canceled);
    }
}

void StatementsApi::execute(const Request &request, const Respond &respond)
{
    const auto wanted = readStatementRequest(request.body, m_warehouse.id());
    if (!wanted) {
        respond(wanted.error());
        return;
    }
    if (strikes(u"warehouse_deleted"_s)) {
        m_warehouse.remove();
    }
    if (m_warehouse.isRemoved()) {
        respond(workspaceError(
            404, u"RESOURCE_DOES_NOT_EXIST"_s, u"SQL warehouse %1 was deleted."_s.arg(m_warehouse.id())));
        return;
    }
    if (wanted->externalLinks && strikes(u"links_disabled"_s)) {
        respond(workspaceError(
            400, u"INVALID_PARAMETER_VALUE"_s, u"External links are disabled in this workspace: use INLINE."_s));
        return;
    }
    sql::Session session;
    session.user = request.user;
    session.catalog = wanted->catalog.isEmpty() ? m_config.defaultCatalog : wanted->catalog;
    session.schema = wanted->schema.isEmpty() ? u"default"_s : wanted->schema;
    session.metastoreId = m_config.metastoreId;
    session.dialect = {m_config.version, wanted->parameters};
    const QString id
        = u"01f0%1-1a2b-4c3d-8e4f-%2"_s.arg(m_config.idStem, 4, 16, QChar(u'0')).arg(++m_count, 12, 16, QChar(u'0'));
    const auto held = std::make_shared<Held>(
        Held{id, StatementState::Pending, sql::Execution(m_workspace, std::move(session), wanted->statement), {}, {},
            {}, {}, request.journalEntry, request.user, writes(wanted->statement), wanted->externalLinks});
    held->limits.rowLimit = wanted->rowLimit;
    held->limits.byteLimit = wanted->byteLimit;
    held->limits.chunkRows = m_config.chunkRows;
    if (wanted->externalLinks) {
        held->limits.inlineBytes = std::numeric_limits<qint64>::max();
    } else if (strikes(u"inline_limit"_s)) {
        held->limits.inlineBytes = 0;
    }
    m_statements.insert(id, held);
    m_journal.hold(held->journalEntry);
    m_history.began(id, request, *wanted, m_warehouse.id());
    m_loop.after(milliseconds(wakeWarehouse(held)), [this, held] { start(held); });
    waitFor(held, wanted->waitMs, wanted->cancelAfterWait, respond);
}

/// How long the statement waits for its warehouse. One that does not start fails what waited for it.
qint64 StatementsApi::wakeWarehouse(const HeldPointer &held)
{
    const qint64 waitMs = m_warehouse.wake() + (strikes(u"slow_warehouse"_s) ? coldStartMs : 0);
    if (strikes(u"warehouse_start_failed"_s)) {
        m_warehouse.failToStart();
        held->error = sql::SqlError{
            {}, u"HV000"_s, u"Warehouse %1 failed to start. %2"_s.arg(m_warehouse.id(), startFailure), u"UNKNOWN"_s};
    }
    return waitMs;
}

void StatementsApi::start(const HeldPointer &held)
{
    if (isOver(held->state)) {
        return;
    }
    if (held->error) {
        settle(held, StatementState::Failed);
        return;
    }
    held->state = StatementState::Running;
    m_history.moved(held->id, held->state, 0, {});
    if (strikes(u"statement_failed"_s)) {
        fail(held, {u"INTERNAL_ERROR"_s, u"XX000"_s, u"Query failed for an internal reason."_s, u"INTERNAL_ERROR"_s});
        return;
    }
    if (strikes(u"statement_canceled"_s)) {
        settle(held, StatementState::Canceled);
        return;
    }
    const sql::SqlResult<void> begun = held->execution.begin();
    if (!begun) {
        fail(held, begun.error());
        return;
    }
    m_meddler.meddle(held->execution.target(), held->execution.comments());
    const qint64 runMs = std::clamp<qint64>(m_weather.settings().latencyMs / 10, 1, 100);
    m_loop.after(milliseconds(runMs), [this, held] { finish(held); });
}

void StatementsApi::finish(const HeldPointer &held)
{
    if (isOver(held->state)) {
        return;
    }
    sql::SqlResult<sql::ResultSet> result = held->execution.finish(held->limits);
    if (!result) {
        fail(held, result.error());
        return;
    }
    held->result = std::move(*result);
    m_withResult.push_back(held);
    forgetOldResults();
    settle(held, strikes(u"statement_closed"_s) ? StatementState::Closed : StatementState::Succeeded);
}

void StatementsApi::fail(const HeldPointer &held, const sql::SqlError &error)
{
    held->error = error;
    settle(held, StatementState::Failed);
}

void StatementsApi::settle(const HeldPointer &held, StatementState state)
{
    held->state = state;
    m_journal.finished(held->journalEntry, held->execution.tableVersion());
    m_history.moved(held->id, state, held->result.rows, held->error ? held->error->message() : QString());
    const std::vector<Respond> waiting = std::exchange(held->waiting, {});
    for (const Respond &respond : waiting) {
        answer(held, respond);
    }
}

void StatementsApi::waitFor(const HeldPointer &held, qint64 waitMs, bool cancelAfterwards, const Respond &respond)
{
    if (waitMs == 0) {
        answer(held, respond);
        return;
    }
    held->waiting.push_back(respond);
    m_loop.after(milliseconds(waitMs), [this, held, cancelAfterwards] {
        if (held->waiting.empty()) {
            return;
        }
        if (cancelAfterwards) {
            settle(held, StatementState::Canceled);
            return;
        }
        answer(held, std::exchange(held->waiting, {}).front());
    });
}

StatementView StatementsApi::viewOf(const HeldPointer &held)
{
    StatementView view{held->id, held->state, held->error ? &*held->error : nullptr, &held->result,
        {strikes(u"unknown_state"_s), strikes(u"unknown_fields"_s), strikes(u"numbers_as_text"_s)}, {}};
    if (held->externalLinks) {
        view.link = [this, held](size_t index) { return m_links.linkTo(held->id, held->result, index); };
    }
    return view;
}

void StatementsApi::answer(const HeldPointer &held, const Respond &respond)
{
    Reply reply;
    reply.body = statementJson(viewOf(held));
    respond(reply);
}

Reply StatementsApi::chunk(const HeldPointer &held, const QString &index)
{
    bool number = false;
    const qlonglong at = index.toLongLong(&number);
    const auto chunks = static_cast<qlonglong>(held->result.chunks.size());
    if (held->state != StatementState::Succeeded || !number || at < 0 || at >= chunks) {
        return workspaceError(404, u"NOT_FOUND"_s, u"Chunk %1 of this statement does not exist."_s.arg(index));
    }
    Reply reply;
    reply.body = chunkJson(viewOf(held), static_cast<size_t>(at));
    return reply;
}

Reply StatementsApi::download(const Request &request)
{
    const auto place = m_links.resolve(request, strikes(u"link_expired"_s));
    if (!place) {
        return place.error();
    }
    const HeldPointer held = m_statements.value(place->statementId);
    if (!held || place->chunk >= held->result.chunks.size()) {
        return storageError(404, "NoSuchKey", "The specified key does not exist.");
    }
    Reply reply;
    reply.body = held->result.chunks.at(place->chunk).json;
    return reply;
}

/// Results are kept for a while only, as Databricks keeps them for an hour.
void StatementsApi::forgetOldResults()
{
    if (m_withResult.size() > resultsKept) {
        m_withResult.front()->result = {};
        if (m_withResult.front()->state == StatementState::Succeeded) {
            m_withResult.front()->state = StatementState::Closed;
        }
        m_withResult.pop_front();
    }
}

} // namespace metaflow::sandbox::api
