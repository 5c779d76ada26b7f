#include "core/store/DecisionParts.h"

#include "core/store/Dialect.h"
#include "core/store/Outcomes.h"
#include "core/store/Undoing.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <utility>

namespace metaflow::store {

namespace {

constexpr int patience = 6; // a part waits ten seconds for a store that somebody holds; what has begun waits longer

/// How many items a part holds. Somebody else's decision waits for one part or two, so they are short as long as
/// somebody else writes; short parts cost a commit each, so they are long where nobody does.
class PartSize {
public:
    [[nodiscard]] qsizetype next(Connection &connection)
    {
        constexpr qsizetype alone = 500; // three hundredths of a second
        constexpr qsizetype inCompany = 100;
        constexpr std::chrono::seconds company(3);
        const QString question = sql::writesOfOthers(connection.dialect());
        if (question.isEmpty()) {
            return alone;
        }
        const auto writes = connection.value(question);
        if (writes && m_writes && *writes != *m_writes) {
            m_company.setRemainingTime(company);
        }
        m_writes = writes ? std::optional(*writes) : std::nullopt;
        return m_company.hasExpired() ? alone : inCompany;
    }

private:
    std::optional<QVariant> m_writes;
    QDeadlineTimer m_company{0};
};

/// What deciding and undoing have in common: parts, and an answer at the end.
class OutcomeParts : public PartedWrite {
public:
    explicit OutcomeParts(GoOn goOn)
        : m_goOn(std::move(goOn))
    {
        m_promise.start();
    }
    [[nodiscard]] QFuture<Result<DecisionOutcome>> future() { return m_promise.future(); }

    [[nodiscard]] Result<void> part(Connection &connection) final
    {
        if (m_goOn && !m_goOn(done(), total())) {
            return fail(ErrorCode::Cancelled);
        }
        return next(connection, m_size.next(connection));
    }
    [[nodiscard]] bool after(const Result<void> &part) final
    {
        if (!part && part.error().code == ErrorCode::StoreBusy && done() > 0 && ++m_refused < patience) {
            return true;
        }
        if (part) {
            m_refused = 0;
            if (keep()) {
                return true;
            }
        }
        m_promise.addResult(part ? Result<DecisionOutcome>(outcome()) : stopped(part.error()));
        m_promise.finish();
        return false;
    }

protected:
    [[nodiscard]] virtual Result<void> next(Connection &connection, qsizetype items) = 0;
    [[nodiscard]] virtual bool keep() = 0; ///< what next() did is committed; true: there is more
    [[nodiscard]] virtual qint64 done() const = 0; ///< items
    [[nodiscard]] virtual qint64 total() const = 0;
    [[nodiscard]] virtual DecisionOutcome outcome() const = 0;
    [[nodiscard]] virtual Result<DecisionOutcome> stopped(const Error &error) const = 0;

private:
    GoOn m_goOn;
    PartSize m_size;
    QPromise<Result<DecisionOutcome>> m_promise;
    int m_refused = 0;
};

class DecisionParts final : public OutcomeParts {
public:
    DecisionParts(Decision decision, BatchId batch, QDateTime now, RecheckOn recheck, GoOn goOn)
        : OutcomeParts(std::move(goOn))
        , m_decision(std::move(decision))
        , m_batch(std::move(batch))
        , m_now(std::move(now))
        , m_recheck(std::move(recheck))
    {
        m_whole.batch = m_batch;
    }

private:
    [[nodiscard]] Result<void> next(Connection &connection, qsizetype items) override
    {
        if (m_done == 0) { // a text that cannot be stored is not found half-way
            if (auto ok = checkDecision(m_decision); !ok) {
                return ok;
            }
        }
        Decision some = m_decision;
        some.items = m_decision.items.mid(m_done, items);
        some.texts = m_decision.texts.mid(m_done, items);
        const Recheck recheck = m_recheck ? m_recheck(connection) : Recheck();
        auto applied = applyDecision(connection, some, m_batch, m_now, recheck, m_room);
        if (!applied) {
            return fail(applied.error());
        }
        m_part = *std::move(applied);
        m_looked = some.items.size();
        return {};
    }
    [[nodiscard]] bool keep() override
    {
        addPart(m_whole, m_room, std::exchange(m_part, {}));
        m_done += m_looked;
        return m_done < m_decision.items.size();
    }
    [[nodiscard]] qint64 done() const override { return m_done; }
    [[nodiscard]] qint64 total() const override { return m_decision.items.size(); }
    [[nodiscard]] DecisionOutcome outcome() const override { return m_whole; }
    [[nodiscard]] Result<DecisionOutcome> stopped(const Error &error) const override
    {
        if (m_whole.changed == 0) {
            return fail(error);
        }
        DecisionOutcome partly = m_whole;
        for (const ItemRef &left : m_decision.items.mid(m_done)) {
            partly.skipped.append({left.id, errorCodeName(error.code), {}});
        }
        partly.stoppedBy = error;
        partly.left = static_cast<int>(m_decision.items.size() - m_done);
        return partly;
    }

    Decision m_decision;
    BatchId m_batch;
    QDateTime m_now;
    RecheckOn m_recheck;
    qsizetype m_done = 0;
    qsizetype m_looked = 0; ///< items of the part that is not committed yet
    DecisionOutcome m_part; ///< not committed yet
    DecisionOutcome m_whole;
    Shown m_room; ///< that it has left
};

class UndoParts final : public OutcomeParts {
public:
    UndoParts(Undoing undoing, GoOn goOn)
        : OutcomeParts(std::move(goOn))
        , m_undoing(std::move(undoing))
    {
    }

private:
    [[nodiscard]] Result<void> next(Connection &connection, qsizetype items) override
    {
        return m_undoing.part(connection, items);
    }
    [[nodiscard]] bool keep() override { return m_undoing.keep(); }
    [[nodiscard]] qint64 done() const override { return m_undoing.looked(); }
    [[nodiscard]] qint64 total() const override { return m_undoing.size(); }
    [[nodiscard]] DecisionOutcome outcome() const override { return m_undoing.outcome(); }
    [[nodiscard]] Result<DecisionOutcome> stopped(const Error &error) const override
    {
        DecisionOutcome partly = m_undoing.outcome();
        if (partly.changed == 0) {
            return fail(error);
        }
        partly.stoppedBy = error;
        partly.left = static_cast<int>(total() - done());
        return partly;
    }

    Undoing m_undoing;
};

} // namespace

QFuture<Result<DecisionOutcome>> decideInParts(
    Store &store, Decision decision, BatchId batch, QDateTime now, RecheckOn recheck, GoOn goOn)
{
    auto parts = std::make_shared<DecisionParts>(
        std::move(decision), std::move(batch), std::move(now), std::move(recheck), std::move(goOn));
    auto future = parts->future();
    store.writeInParts(std::move(parts));
    return future;
}

QFuture<Result<DecisionOutcome>> undoInParts(
    Store &store, const BatchId &batch, const BatchId &undoing, const Actor &actor, const QDateTime &now, GoOn goOn)
{
    auto parts = std::make_shared<UndoParts>(Undoing(batch, undoing, actor, now), std::move(goOn));
    auto future = parts->future();
    store.writeInParts(std::move(parts));
    return future;
}

} // namespace metaflow::store
