#include "core/importing/TableRun.h"

#include "core/base/Await.h"
#include "core/databricks/Session.h"
#include "core/importing/FormRefusal.h"

#include <QCoroFuture>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

using namespace std::chrono_literals;

namespace {

constexpr int maxTries = 3;
constexpr int looks = 3; // at a catalog that may still be carrying out what it got

/// The same statement may do it a moment later.
bool isPassing(ErrorCode code)
{
    return code == ErrorCode::ConcurrentChange || code == ErrorCode::RateLimited;
}

bool isGone(ErrorCode code)
{
    return code == ErrorCode::TableNotFound || code == ErrorCode::ColumnNotFound;
}

/// What holds for one statement holds for all that follow.
bool stopsAll(ErrorCode code)
{
    return code == ErrorCode::Unauthenticated || code == ErrorCode::NotSignedIn || code == ErrorCode::SignInExpired
        || code == ErrorCode::SignInRefused || code == ErrorCode::TlsFailed || code == ErrorCode::InsecureAddress
        || code == ErrorCode::Redirected || code == ErrorCode::WarehouseStopped;
}

/// One column may be to blame for all.
bool mayBeNarrowed(ErrorCode code)
{
    return code == ErrorCode::StatementFailed || code == ErrorCode::ColumnNotFound || code == ErrorCode::BadRequest
        || code == ErrorCode::SyntaxRefused;
}

databricks::Statement wireStatement(const PlanStatement &planned, const PlanId &plan, const QString &chainHead)
{
    databricks::Statement statement;
    statement.sql = planned.sql;
    statement.parameters = planned.parameters;
    statement.tags = {{u"metaflow_plan"_s, plan.value()}, {u"metaflow_chain"_s, chainHead}};
    return statement;
}

} // namespace

TableRun::TableRun(ApplyState &state, GuardBook &guards, qsizetype place)
    : m_state(state)
    , m_guards(guards)
    , m_place(place)
{
}

QCoro::Task<Result<void>> TableRun::run(QVector<Attempt> attempts, std::stop_token stop)
{
    m_queue.assign(attempts.begin(), attempts.end());
    while (!m_queue.empty() && !m_state.isStopped()) {
        if (stop.stop_requested()) {
            m_state.stop(ErrorCode::Cancelled);
            break;
        }
        Attempt attempt = std::move(m_queue.front());
        m_queue.pop_front();
        auto stepped = co_await step(std::move(attempt), stop);
        if (!stepped) {
            co_return stepped;
        }
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> TableRun::step(Attempt attempt, std::stop_token stop)
{
    const bool open = co_await m_state.gate->pass();
    if (!open) {
        co_return Result<void>(); // run() says why
    }
    const auto fresh = co_await m_guards.fresh(m_place, stop);
    if (!fresh) {
        m_state.stop(fresh.error().code); // nothing may be written on what we do not know
        co_return Result<void>();
    }
    if (attempt.mayHaveLanded && standsThere(attempt.changes)) {
        landed(attempt);
        co_return Result<void>();
    }
    if (!sift(attempt)) {
        co_return Result<void>();
    }
    if (isKnownRefused(attempt)) {
        derive(attempt, attempt.changes);
        co_return Result<void>();
    }
    co_return co_await send(std::move(attempt), stop);
}

QCoro::Task<bool> TableRun::holdsLocks()
{
    for (const auto &lock : m_state.locks) {
        const auto ours = co_await lock->check();
        if (!ours) {
            m_state.stop(ours.error().code);
            co_return false;
        }
    }
    co_return true;
}

bool TableRun::standsThere(const QVector<qsizetype> &changes) const
{
    return std::all_of(changes.begin(), changes.end(), [&](qsizetype index) {
        const Change &change = m_state.plan.changes.at(index);
        const ObjectNow now = m_state.reads.object(change.object);
        return now.isThere() && now.comment == change.ours;
    });
}

bool TableRun::sift(Attempt &attempt)
{
    QVector<qsizetype> toWrite, same;
    for (const qsizetype index : attempt.changes + attempt.along) {
        const Change &change = m_state.plan.changes.at(index);
        const ObjectNow now = m_state.reads.object(change.object);
        if (now.isThere() && now.comment == change.ours) {
            if (mayBeOurs(attempt, index)) {
                m_state.wrote({index}, attempt.statement.statementId);
            } else {
                m_state.unchanged(index);
                same << index;
                m_stood << index;
            }
        } else if (const auto differs = differenceFrom(change, now)) {
            m_state.refuse(index, *differs);
        } else {
            toWrite << index;
        }
    }
    if (!toWrite.isEmpty() && toWrite.size() + same.size() == attempt.size) {
        attempt.changes = toWrite;
        attempt.along = same;
        return true; // exactly the planned statement; writing a text once more where it stands changes nothing
    }
    if (!toWrite.isEmpty()) {
        derive(attempt, toWrite);
    }
    return false;
}

bool TableRun::mayBeOurs(const Attempt &attempt, qsizetype change) const
{
    return attempt.mayHaveLanded && !attempt.along.contains(change);
}

QCoro::Task<Result<bool>> TableRun::leave(Attempt *attempt, QString *chainHead)
{
    const PlanStatement before = attempt->statement;
    attempt->statement.state = StatementState::Sent;
    attempt->statement.statementId.clear();
    attempt->statement.errorCode.clear();
    attempt->statement.errorDetail.clear();
    const Journal::Stood stood = m_state.stood(std::exchange(m_stood, {}));
    const auto head = co_await m_state.journal.sent(attempt->statement, stood);
    if (!head) {
        co_return fail(head.error());
    }
    *chainHead = *head;
    const bool room = co_await m_state.gate->enter();
    if (!room) {
        m_state.journal.ended(before); // as if nobody had meant to send it
        co_return false;
    }
    const bool locked = co_await holdsLocks(); // we may have waited long
    if (locked && m_guards.isFresh(m_place) && m_state.isStillConnected()) {
        co_return true;
    }
    m_state.gate->leave();
    m_state.journal.ended(before);
    if (!m_state.isStillConnected()) {
        m_state.stop(ErrorCode::PlanForOtherSource);
    } else if (locked) {
        attempt->statement = before;
        m_queue.push_front(*attempt); // it waited so long that the table is asked again
    }
    co_return false;
}

QCoro::Task<Result<void>> TableRun::send(Attempt attempt, std::stop_token stop)
{
    QString chainHead;
    const auto leaves = co_await leave(&attempt, &chainHead);
    if (!leaves || !*leaves) {
        co_return leaves ? Result<void>() : fail(leaves.error());
    }
    databricks::Statement statement = wireStatement(attempt.statement, m_state.plan.id, chainHead);
    statement.resendWithin = m_guards.freshFor(m_place);
    const auto id = std::make_shared<QString>(); // shared: the callback may outlive this frame
    m_state.sends();
    std::function<void(QString)> keepId = [id](QString told) { *id = std::move(told); };
    const auto result = co_await m_state.context.session.execute(std::move(statement), stop, std::move(keepId));
    m_state.gate->leave();
    attempt.statement.statementId = *id;
    if (!result) {
        co_return co_await refused(std::move(attempt), result.error(), stop);
    }
    attempt.statement.statementId = result->statementId;
    if (result->attempts > 1) {
        m_state.gate->slower();
    } else {
        m_state.gate->faster();
    }
    landed(attempt);
    co_return Result<void>();
}

void TableRun::landed(const Attempt &attempt)
{
    PlanStatement statement = attempt.statement;
    statement.state = StatementState::Succeeded;
    statement.errorCode.clear();
    statement.errorDetail.clear();
    m_state.wrote(attempt.changes, statement.statementId);
    m_state.wroteAlong(attempt.along);
    m_state.journal.ended(std::move(statement));
}

QCoro::Task<Result<void>> TableRun::refused(Attempt attempt, Error error, std::stop_token stop)
{
    const bool cancelled = error.code == ErrorCode::Cancelled || stop.stop_requested();
    // A token may run out, or a limit be reached, between two polls of a statement that the warehouse has accepted.
    const bool accepted
        = (stopsAll(error.code) || error.code == ErrorCode::RateLimited) && !attempt.statement.statementId.isEmpty();
    const bool unknown = cancelled || accepted || isOutcomeUnknown(error.code);
    attempt.statement.state = unknown ? StatementState::Unknown : StatementState::Failed;
    attempt.statement.errorCode = errorCodeName(error.code);
    attempt.statement.errorDetail = error.detail;
    m_state.journal.ended(attempt.statement);
    if (isPassing(error.code) || error.attempts > 1) {
        m_state.gate->slower();
    }
    if (cancelled || stopsAll(error.code)) {
        m_state.stop(cancelled ? ErrorCode::Cancelled : error.code);
    } else if (unknown) {
        co_return co_await look(std::move(attempt), std::move(error), stop);
    } else if ((isPassing(error.code) && attempt.tries < maxTries) || (isGone(error.code) && attempt.tries == 0)) {
        co_await pauseAndReread(std::move(attempt), std::move(error), stop);
    } else if (const auto forms = isFormRefused(error) ? otherForms(attempt, error) : std::nullopt) {
        derive(attempt, attempt.changes, *forms);
    } else if (mayBeNarrowed(error.code) && attempt.size > 1) {
        narrow(attempt);
    } else {
        m_state.fails(attempt.changes, error);
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> TableRun::look(Attempt attempt, Error error, std::stop_token stop)
{
    for (int number = 0; number < looks; ++number) {
        const auto pause = number == 0 ? std::chrono::milliseconds(0) : conflictPause();
        const bool slept = co_await sleepFor(m_state.context.clock, pause, stop);
        if (!slept) {
            m_state.stop(ErrorCode::Cancelled);
            co_return Result<void>();
        }
        const auto read = co_await m_guards.read(m_place, stop);
        if (!read) {
            m_state.stop(read.error().code); // open and unknown: the next apply settles it
            co_return Result<void>();
        }
        if (standsThere(attempt.changes)) {
            landed(attempt);
            co_return Result<void>();
        }
    }
    if (++attempt.tries > maxTries) {
        m_state.fails(attempt.changes, error);
        co_return Result<void>();
    }
    attempt.mayHaveLanded = true;
    m_queue.push_front(std::move(attempt));
    co_return Result<void>();
}

QCoro::Task<void> TableRun::pauseAndReread(Attempt attempt, Error error, std::stop_token stop)
{
    const auto pause = isGone(error.code) ? std::chrono::milliseconds(0) : error.retryAfter.value_or(conflictPause());
    const bool slept = co_await sleepFor(m_state.context.clock, pause, stop);
    if (!slept) {
        m_state.stop(ErrorCode::Cancelled);
        co_return;
    }
    const auto read = co_await m_guards.read(m_place, stop);
    if (!read) {
        m_state.stop(read.error().code);
        co_return;
    }
    ++attempt.tries;
    m_queue.push_front(std::move(attempt));
}

Forms TableRun::knownForms() const
{
    return m_state.context.forms->forms(m_state.context.session.info());
}

bool TableRun::isViewComment(const Attempt &attempt) const
{
    return attempt.size == 1 && takesViewProperty(m_state.plan.changes.at(attempt.changes.first()))
        && attempt.statement.sql.startsWith("COMMENT ON "_L1);
}

bool TableRun::isKnownRefused(const Attempt &attempt) const
{
    const Forms forms = knownForms();
    return (attempt.size > 1 && !forms.severalColumns) || (!attempt.statement.parameters.isEmpty() && !forms.parameters)
        || (!forms.viewComments && isViewComment(attempt));
}

std::optional<Forms> TableRun::otherForms(const Attempt &attempt, const Error &error)
{
    const QString host = m_state.context.session.info().host;
    const bool view = isViewComment(attempt);
    const bool marker = !attempt.statement.parameters.isEmpty();
    if (isViewRefused(error) && !view) {
        return std::nullopt; // planned as a table's, and somebody made a view of it
    }
    if (attempt.size > 1) {
        m_state.context.forms->refusesSeveralColumns(host);
    } else if (view && marker && !isViewRefused(error)) {
        Forms literal = knownForms(); // the marker or the view may be to blame: the same without a marker tells
        literal.parameters = false;
        return literal;
    } else if (view) {
        m_state.context.forms->refusesViewComments(host);
    } else if (marker) {
        m_state.context.forms->refusesParameters(host);
    } else {
        return std::nullopt;
    }
    return knownForms();
}

void TableRun::narrow(const Attempt &attempt)
{
    if (attempt.changes.size() == 1) {
        derive(attempt, attempt.changes); // without what stands there anyway
        return;
    }
    const qsizetype half = attempt.changes.size() / 2;
    derive(attempt, attempt.changes.mid(half));
    derive(attempt, attempt.changes.first(half)); // goes to the front, before the other
}

void TableRun::derive(const Attempt &from, const QVector<qsizetype> &changes)
{
    derive(from, changes, knownForms());
}

void TableRun::derive(const Attempt &from, const QVector<qsizetype> &changes, Forms forms)
{
    QVector<Change> derived;
    for (const qsizetype index : changes) {
        derived << m_state.plan.changes.at(index);
    }
    constexpr int unnumbered = 1;
    auto statements = StatementWriter(forms).derive(from.statement, derived, unnumbered);
    if (!statements) {
        m_state.fails(changes, statements.error());
        return;
    }
    const int first = m_state.takeNumbers(static_cast<int>(statements->size()));
    std::vector<Attempt> attempts;
    for (PlanStatement &statement : *statements) {
        Attempt attempt;
        for (qsizetype i = 0; i < changes.size(); ++i) {
            if (derived.at(i).statement == statement.number) {
                attempt.changes << changes.at(i);
            }
        }
        attempt.size = attempt.changes.size();
        attempt.mayHaveLanded = from.mayHaveLanded;
        statement.number += first - unnumbered;
        attempt.statement = statement;
        attempts.push_back(std::move(attempt));
    }
    m_queue.insert(m_queue.begin(), attempts.begin(), attempts.end());
}

} // namespace metaflow::importing
