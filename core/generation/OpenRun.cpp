#include "core/generation/OpenRun.h"

#include "core/generation/Asking.h"
#include "core/generation/Memory.h"
#include "core/providers/Prices.h"
#include "core/store/Items.h"
#include "core/store/Runs.h"
#include "core/store/Snapshots.h"

#include <QSet>

#include <algorithm>

namespace metaflow::generation {

namespace {

/// Its fault may be gone by now.
bool isWorthAnotherTry(const Request &request)
{
    const auto code = errorCodeFromName(request.errorCode);
    return code == ErrorCode::Unreachable || code == ErrorCode::Timeout || code == ErrorCode::ModelAnswerLost
        || code == ErrorCode::ServerError || code == ErrorCode::RateLimited;
}

void addItems(QSet<QString> *described, const QHash<QString, Item> &items)
{
    for (auto it = items.cbegin(); it != items.cend(); ++it) {
        if (isOpen(it.value())) {
            described->insert(it.key());
        }
    }
}

void addComments(QSet<QString> *described, const Snapshot &snapshot, SourceId source)
{
    for (const TableInfo &table : snapshot.tables) {
        if (isDescribed(table.comment)) {
            described->insert(table.path.key(source));
        }
        for (const ColumnInfo &column : table.columns) {
            if (isDescribed(column.comment)) {
                described->insert(table.path.child(column.name).key(source));
            }
        }
    }
}

/// From memory: nothing of it leaves, but it becomes items.
bool willBeOffered(const Request &request)
{
    return isMemoryRequest(request) && request.state != RequestState::Done;
}

/// Keys of what the open requests ask about and what needs no description any more.
Result<QSet<QString>> describedNow(store::Connection &connection, const OpenRun &open)
{
    QStringList keys;
    Selection tables;
    tables.catalog = open.run.selection.catalog;
    QSet<ObjectPath> seen;
    for (const Request &request : open.requests) {
        if (!willBeSent(request) && !willBeOffered(request)) {
            continue;
        }
        for (const RequestTarget &target : request.targets) {
            keys << target.object.key(open.run.source);
            if (const ObjectPath table = target.object.tablePath(); !seen.contains(table)) {
                seen << table;
                tables.tables << table;
            }
        }
    }
    QSet<QString> described;
    if (keys.isEmpty()) {
        return described;
    }
    const auto items = store::itemsByKey(connection, keys);
    if (!items) {
        return fail(items.error());
    }
    const auto snapshot = store::snapshot(connection, open.run.source, tables);
    if (!snapshot) {
        return fail(snapshot.error());
    }
    addItems(&described, *items);
    addComments(&described, *snapshot, open.run.source);
    return described;
}

/// The requests that changed.
Result<QVector<Request>> leaveAlone(store::Connection &connection, OpenRun *open)
{
    QVector<Request> left;
    if (!open->run.options.onlyMissing) {
        return left;
    }
    const auto described = describedNow(connection, *open);
    if (!described) {
        return fail(described.error());
    }
    const auto isDescribed
        = [&](const ObjectPath &object) { return described->contains(object.key(open->run.source)); };
    const auto isDone = [&](const RequestTarget &target) { return isDescribed(target.object); };
    for (Request &request : open->requests) {
        const int forgotten = willBeOffered(request) ? dropRemembered(&request, isDescribed) : 0;
        if (forgotten > 0) {
            request.state = request.targets.isEmpty() ? RequestState::Done : request.state;
            open->run.leftAlone += forgotten;
            open->run.fromMemory -= forgotten;
            left << request;
        }
        if (willBeSent(request) && std::all_of(request.targets.cbegin(), request.targets.cend(), isDone)) {
            request.state = RequestState::Done;
            request.errorCode.clear();
            request.errorDetail.clear();
            request.finishedAt = {}; // it was never answered, however often it was tried
            open->run.leftAlone += static_cast<int>(request.targets.size());
            left << request;
        }
    }
    return left;
}

QVector<Request> bringBackInterrupted(OpenRun *open)
{
    QVector<Request> interrupted;
    for (Request &request : open->requests) {
        if (request.state == RequestState::InFlight) {
            request.state = RequestState::Prepared;
            ++request.possiblyBilledTwice;
            interrupted << request;
        }
    }
    return interrupted;
}

Result<OpenRun> readWhole(store::Connection &connection, RunId id)
{
    const auto run = store::run(connection, id);
    if (!run) {
        return fail(run.error());
    }
    if (run->erasedAt.isValid()) {
        return fail(ErrorCode::RunNotFound, QString::number(id.value())); // nothing is left to send
    }
    const auto requests = store::requests(connection, id);
    return requests ? Result<OpenRun>(OpenRun{*run, *requests}) : fail(requests.error());
}

} // namespace

bool willBeSent(const Request &request)
{
    const bool open = request.state == RequestState::Prepared || request.state == RequestState::InFlight
        || (request.state == RequestState::Failed && isWorthAnotherTry(request));
    return open && !isMemoryRequest(request);
}

bool isLeftAlone(const Request &request)
{
    return request.state == RequestState::Done && !request.finishedAt.isValid() && !isMemoryRequest(request);
}

Result<OpenRun> readOpenRun(store::Connection &connection, RunId id)
{
    auto open = readWhole(connection, id);
    if (open) {
        if (const auto left = leaveAlone(connection, &*open); !left) {
            return fail(left.error());
        }
    }
    return open;
}

Result<OpenRun> takeUpRun(store::Connection &connection, RunId id, const RunLimits &limits, const QString &baseUrl,
    const providers::Prices &prices)
{
    auto open = readWhole(connection, id);
    if (!open) {
        return open;
    }
    open->run.options.budgetMicroUsd = limits.budgetMicroUsd;
    open->run.options.maxInFlight = limits.maxInFlight;
    open->run.options.baseUrl = baseUrl;
    if (const auto known = checkBudget(open->run.options, prices); !known) {
        return fail(known.error());
    }
    QVector<Request> changed = bringBackInterrupted(&*open);
    const auto left = leaveAlone(connection, &*open);
    if (!left) {
        return fail(left.error());
    }
    changed += *left; // in this order: one may be in both
    for (const Request &request : changed) {
        auto done = store::updateRequest(connection, request);
        if (done && isMemoryRequest(request)) {
            done = store::updateTargets(connection, request);
        }
        if (!done) {
            return fail(done.error());
        }
    }
    const auto done = store::updateRun(connection, open->run);
    return done ? open : fail(done.error());
}

Result<void> checkBudget(const GenerationOptions &options, const providers::Prices &prices)
{
    if (options.budgetMicroUsd && !prices.findAt(options.provider, options.baseUrl, options.model)) {
        return fail(ErrorCode::PriceUnknown, options.model);
    }
    return {};
}

} // namespace metaflow::generation
