#include "core/analytics/ReportService.h"

#include "core/analytics/CatalogObjects.h"
#include "core/analytics/EditDistance.h"
#include "core/analytics/FoundChecks.h"
#include "core/analytics/Happenings.h"
#include "core/analytics/ItemFigures.h"
#include "core/analytics/RunCosts.h"
#include "core/review/Question.h"
#include "core/store/Dialect.h"
#include "core/store/Store.h"
#include "core/store/Transaction.h"

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace metaflow::analytics {

namespace {

constexpr qsizetype reportsKept = 8;
/// So many objects are not held against the items again in the next process.
constexpr qint64 worthKeeping = 20'000;

/// What a report learnt that the next one need not find out again; of the thread of the long reads alone.
struct Memory {
    struct Kept {
        ReportFilter filter;
        Report report;
    };
    QString version; ///< of the store, and the day
    QVector<Kept> reports; ///< all of that version, the newest last
    ScannedBySchema objects;
    bool readObjects = false;
    ComparedItems compared;

    [[nodiscard]] const Report *find(const ReportFilter &filter) const
    {
        const auto found
            = std::find_if(reports.cbegin(), reports.cend(), [&](const Kept &kept) { return kept.filter == filter; });
        return found == reports.cend() ? nullptr : &found->report;
    }
    void keep(const QString &of, const Report &report)
    {
        if (version != of) {
            reports.clear();
            version = of;
        }
        reports.append({report.filter, report});
        if (reports.size() > reportsKept) {
            reports.removeFirst();
        }
    }
};

/// What is to be written when the answer is out.
struct Leftover {
    bool fresh = false; ///< too much is not summed up
    ScannedBySchema objects;
};

qint64 objectsIn(const ScannedBySchema &found)
{
    qint64 objects = 0;
    for (const ScannedObjects &one : found) {
        objects += one.objects;
    }
    return objects;
}

ScannedBySchema changedSince(const ScannedBySchema &before, const ScannedBySchema &now)
{
    ScannedBySchema changed;
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        if (before.value(it.key()) != it.value()) {
            changed.insert(it.key(), it.value());
        }
    }
    return changed;
}

Result<void> fill(store::Connection &connection, Memory &memory, Report &report, Leftover &left)
{
    const auto items = countItems(connection, report.asOf.date(), report);
    const auto fresh = items ? notSummedUp(connection) : fail(items.error());
    const auto moves = fresh ? movesBySchema(connection, *fresh) : fail(fresh.error());
    if (!moves) {
        return fail(moves.error());
    }
    qint64 rows = 0;
    for (const Happened &happened : *fresh) {
        rows += happened.rows;
    }
    left.fresh = rows > tooManyFresh;
    auto done = countHappenings(connection, *fresh, report);
    done = done ? measureEdits(connection, memory.compared, report) : done;
    const ScannedBySchema before = memory.objects;
    const auto names = done ? countObjects(connection, *items, *moves, memory.objects, report) : fail(done.error());
    if (!names) {
        return fail(names.error());
    }
    left.objects = changedSince(before, memory.objects);
    nameSchemas(*names, report.bySchema);
    done = countFindings(connection, report);
    return done ? countRuns(connection, report) : done;
}

Result<Report> makeReport(
    store::Connection &connection, const ReportFilter &filter, const QDateTime &now, Memory &memory, Leftover &left)
{
    // Asked before the picture is taken: what is committed in between makes the next report a new one.
    const auto committed = connection.value(store::sql::committedSoFar(connection.dialect()));
    if (!committed) {
        return fail(committed.error());
    }
    const QString version = committed->toString() + u' ' + now.date().toString(Qt::ISODate);
    if (const Report *known = memory.version == version ? memory.find(filter) : nullptr) {
        return *known;
    }
    const auto picture = store::Transaction::begin(connection, store::Transaction::Mode::Read);
    if (!picture) {
        return fail(picture.error());
    }
    if (!memory.readObjects) {
        auto kept = keptObjects(connection);
        if (!kept) {
            return fail(kept.error());
        }
        memory.objects = std::move(*kept);
        memory.readObjects = true;
    }
    Report report;
    report.filter = filter;
    report.asOf = now;
    if (auto done = fill(connection, memory, report, left); !done) {
        return fail(done.error());
    }
    memory.keep(version, report);
    return report;
}

/// Writes what the next report need not count again, while nobody waits for it. A store that may only be read stays as
/// it is.
class SummingUp final : public store::PartedWrite {
public:
    SummingUp(Leftover left, std::shared_ptr<std::atomic<bool>> running)
        : m_left(std::move(left))
        , m_running(std::move(running))
    {
    }
    Result<void> part(store::Connection &connection) override
    {
        if (!m_left.objects.isEmpty()) {
            m_more = m_left.fresh;
            return keepObjects(connection, m_left.objects);
        }
        const auto more = sumUp(connection);
        m_more = more.value_or(false);
        return more ? Result<void>() : Result<void>(fail(more.error()));
    }
    bool after(const Result<void> &part) override
    {
        m_left.objects.clear();
        const bool again = part && m_more;
        if (!again && part) {
            m_running->store(false);
        } // else nobody tries again in this process
        return again;
    }

private:
    Leftover m_left;
    std::shared_ptr<std::atomic<bool>> m_running;
    bool m_more = false;
};

} // namespace

struct ReportService::Parts {
    explicit Parts(store::Store &of)
        : store(of)
        , question([&of] { of.interruptBulk(); })
    {
    }
    /// On the thread of the long reads.
    Result<Report> answer(store::Connection &connection, const ReportFilter &filter)
    {
        Leftover left;
        auto report = makeReport(connection, filter, store.clock().now(), memory, left);
        const bool keep = objectsIn(left.objects) >= worthKeeping;
        if (report && (left.fresh || keep) && !summing->exchange(true)) {
            if (!keep) {
                left.objects.clear();
            }
            store.writeInParts(std::make_shared<SummingUp>(std::move(left), summing));
        }
        return report;
    }
    store::Store &store;
    review::Question question;
    Memory memory;
    std::shared_ptr<std::atomic<bool>> summing = std::make_shared<std::atomic<bool>>(false); ///< or was refused
};

ReportService::ReportService(store::Store &store)
    : m_parts(std::make_shared<Parts>(store))
{
}

ReportService::~ReportService() = default;

Job<Report> ReportService::report(ReportFilter filter)
{
    const quint64 number = m_parts->question.ask();
    auto future = m_parts->store.bulk([parts = m_parts, number, filter = overWholeDays(std::move(filter))](
                                          store::Connection &connection) -> Result<Report> {
        if (!parts->question.begin(number)) {
            return fail(ErrorCode::Cancelled);
        }
        auto report = parts->answer(connection, filter);
        return parts->question.end(number) ? report : Result<Report>(fail(ErrorCode::Cancelled));
    });
    return Job<Report>(std::move(future), std::make_shared<JobMonitor>(),
        [parts = m_parts, number] { parts->question.withdraw(number); });
}

} // namespace metaflow::analytics
