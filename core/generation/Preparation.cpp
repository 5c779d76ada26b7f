#include "core/generation/Preparation.h"

#include "core/generation/Memory.h"
#include "core/generation/OpenRun.h"
#include "core/generation/PrivacyChoice.h"
#include "core/generation/Quotes.h"
#include "core/generation/Regeneration.h"
#include "core/generation/Rendering.h"
#include "core/generation/SelectionHash.h"
#include "core/store/Runs.h"
#include "core/store/Snapshots.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

/// Everything that one question of the store answers before a run is made.
struct Ground {
    PrivacyMode mode = PrivacyMode::None;
    bool chosen = true; ///< the mode, by a person
    RunId outdated; ///< an open run that the catalog has overtaken
    std::optional<Run> open; ///< goes on with this one
    QVector<Request> openRequests;
    Asked asked;
    QVector<Remembered> remembered;
    std::optional<Request> memory;
    Memory known; ///< what it has for the rest
};

/// A run that was begun goes on. One that was only prepared does so until the catalog was read again: then it could
/// lack tables, and nothing is lost by preparing afresh.
bool goesOn(const Run &run, const Snapshot &snapshot)
{
    return run.state != RunState::Prepared || !snapshot.readAt.isValid() || snapshot.readAt <= run.createdAt;
}

/// What does not change the requests is as asked for now; it is stored when the run is sent, under its lock.
Run withLimits(Run run, const GenerationOptions &options)
{
    run.options.budgetMicroUsd = options.budgetMicroUsd;
    run.options.maxInFlight = options.maxInFlight;
    run.options.baseUrl = options.baseUrl;
    return run;
}

Result<void> goOnWith(store::Connection &connection, Ground *ground, RunId id, const GenerationOptions &options)
{
    auto open = readOpenRun(connection, id);
    if (!open) {
        return fail(open.error());
    }
    ground->open = withLimits(std::move(open->run), options);
    ground->openRequests = std::move(open->requests);
    return {};
}

bool hasWork(const QVector<Request> &requests)
{
    return std::any_of(requests.cbegin(), requests.cend(), [](const Request &request) {
        return willBeSent(request) || (isMemoryRequest(request) && request.state != RequestState::Done);
    });
}

Result<void> chooseFresh(store::Connection &connection, Ground *ground, const Snapshot &snapshot,
    const Selection &selection, const GenerationOptions &options)
{
    const auto items = store::itemsByKey(connection, keysOf(snapshot, snapshot.source, options.what));
    if (!items) {
        return fail(items.error());
    }
    ground->asked = chooseAsked(snapshot, selection, options, *items);
    if (!options.memory || ground->asked.tables.isEmpty()) {
        return {};
    }
    const auto memory = Memory::read(connection, snapshot.source, ground->asked);
    if (!memory) {
        return fail(memory.error());
    }
    const Asked before = ground->asked;
    ground->remembered = takeRemembered(&ground->asked, *memory, options.memoryPercent);
    ground->known = *memory;
    if (!ground->remembered.isEmpty()) {
        ground->memory = memoryRequest(ground->remembered, before);
    }
    return {};
}

Result<Ground> readGround(store::Connection &connection, SourceId source, const Selection &selection,
    const GenerationOptions &options, bool fresh)
{
    Ground ground;
    const auto mode = effectivePrivacy(connection, source, selection.catalog, options.privacy);
    if (!mode) {
        return fail(mode.error());
    }
    ground.mode = mode->mode;
    ground.chosen = mode->chosen;
    auto snapshot = store::snapshot(connection, source, selection);
    if (!snapshot) {
        return fail(snapshot.error());
    }
    snapshot->source = source;
    if (!fresh) {
        auto open = store::openRun(connection, source, selectionHash(selection, options, mode->mode));
        if (!open) {
            return fail(open.error());
        }
        if (*open && goesOn(**open, *snapshot)) {
            if (const auto taken = goOnWith(connection, &ground, (*open)->id, options); !taken) {
                return fail(taken.error());
            }
            if (hasWork(ground.openRequests)) {
                return ground;
            }
            ground.open.reset(); // all of it was described meanwhile: what is new needs a run of its own
            ground.openRequests.clear();
        }
        ground.outdated = *open ? (*open)->id : RunId();
    }
    const auto chosen = chooseFresh(connection, &ground, *snapshot, selection, options);
    return chosen ? Result<Ground>(std::move(ground)) : fail(chosen.error());
}

/// Samples come from the connected workspace, so it must be the one the snapshot is of.
Result<void> checkWorkspace(const databricks::Session &session, const store::Source &source)
{
    if (!session.isConnected()) {
        return fail(ErrorCode::NotSignedIn, source.host);
    }
    const QString &metastore = session.info().metastoreId;
    if (!metastore.isEmpty() && !source.metastoreId.isEmpty() && metastore != source.metastoreId) {
        return fail(ErrorCode::SourceUnknown, session.info().host);
    }
    return {};
}

QByteArray freshSalt()
{
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    return salt;
}

Run newRun(SourceId source, const Selection &selection, const GenerationOptions &options, const Ground &ground,
    const QVector<Request> &requests)
{
    Run run;
    run.source = source;
    run.selection = selection;
    run.options = options;
    run.options.privacy = ground.mode; // recorded as it was used
    run.selectionHash = selectionHash(selection, options, ground.mode);
    run.requests = static_cast<int>(requests.size());
    run.leftAlone = ground.asked.leftAlone;
    run.fromMemory = static_cast<int>(ground.remembered.size());
    for (const Request &request : requests) {
        run.estimate += request.estimate;
    }
    return run;
}

/// The same command may have been given twice at once: both found no open run, and the second one to get here joins the
/// first. On SQLite the writer is alone anyway.
Result<std::optional<Run>> preparedMeanwhile(store::Connection &connection, const Run &run, RunId outdated)
{
    if (connection.dialect() == store::Dialect::Postgres) {
        const auto locked
            = connection.run(u"SELECT pg_advisory_xact_lock(hashtextextended(?, 0))"_s, {run.selectionHash});
        if (!locked) {
            return fail(locked.error());
        }
    }
    auto open = store::openRun(connection, run.source, run.selectionHash);
    if (open && *open && (*open)->id == outdated) {
        return std::nullopt;
    }
    return open;
}

Result<OpenRun> insertOrJoin(
    store::Connection &connection, OpenRun prepared, RunId outdated, bool fresh, const GenerationOptions &options)
{
    if (!fresh) {
        const auto other = preparedMeanwhile(connection, prepared.run, outdated);
        if (!other) {
            return fail(other.error());
        }
        if (*other) {
            auto joined = readOpenRun(connection, (*other)->id);
            if (joined) {
                joined->run = withLimits(joined->run, options);
            }
            return joined;
        }
    }
    const auto id = store::insertRun(connection, prepared.run, prepared.requests);
    return id ? Result<OpenRun>(std::move(prepared)) : fail(id.error());
}

QCoro::Task<Result<Samples>> readSamples(Context context, SourceId source, Ground ground, std::stop_token stop)
{
    if (ground.mode == PrivacyMode::None || ground.asked.tables.isEmpty()) {
        co_return Samples();
    }
    auto reading
        = context.store->read([source](store::Connection &connection) { return store::source(connection, source); });
    const Result<store::Source> known = co_await reading;
    if (!known) {
        co_return fail(known.error());
    }
    if (const auto fits = checkWorkspace(*context.session, *known); !fits) {
        co_return fail(fits.error());
    }
    co_return co_await sampleTables(context, ground.asked, ground.mode, stop);
}

Quote quoted(const Ground &ground, const OpenRun &open, bool priceKnown)
{
    Quote quote = quoteOf(open.run, open.requests, ground.mode, priceKnown);
    quote.privacyChosen = ground.chosen;
    return quote;
}

} // namespace

QCoro::Task<Result<Quote>> prepareRun(Context context, SourceId source, Selection selection, GenerationOptions options,
    Person person, bool fresh, std::stop_token stop)
{
    if (options.columnsPerRequest < 1 || options.maxInFlight < 1 || options.model.isEmpty()) {
        co_return fail(ErrorCode::WrongUsage, options.model.isEmpty() ? u"model"_s : u"columns per request"_s);
    }
    if (const auto known = checkBudget(options, *context.prices); !known) {
        co_return fail(known.error());
    }
    const bool priceKnown = context.prices->find(options.provider, options.model).has_value();
    auto asking = context.store->bulk([source, selection, options, fresh](store::Connection &connection) {
        return readGround(connection, source, selection, options, fresh);
    });
    const Result<Ground> ground = co_await asking;
    if (!ground) {
        co_return fail(ground.error());
    }
    if (ground->open) {
        co_return quoted(*ground, {*ground->open, ground->openRequests}, priceKnown);
    }
    const Result<Samples> samples = co_await readSamples(context, source, *ground, stop);
    if (!samples) {
        co_return fail(samples.error());
    }
    const Rendering how{options, ground->mode, {}, *context.prices, freshSalt()};
    auto rendering = context.workers->run([asked = ground->asked, given = *samples, how, memory = ground->known] {
        QVector<Request> rendered = renderRequests(asked, given, how);
        addSuggestions(&rendered, memory);
        return tailored(std::move(rendered), how.options, how.prices);
    });
    QVector<Request> requests = co_await rendering;
    if (stop.stop_requested()) {
        co_return fail(ErrorCode::Cancelled);
    }
    Run run = newRun(source, selection, options, *ground, requests);
    run.createdBy = person.name;
    run.createdAt = context.clock->now();
    run.statements = samples->statements;
    if (ground->memory) {
        requests.prepend(*ground->memory);
    }
    auto writing = context.store->write([prepared = OpenRun{run, requests}, outdated = ground->outdated, fresh,
                                            options](store::Connection &connection) {
        return insertOrJoin(connection, prepared, outdated, fresh, options); // copies: it may run again
    });
    const Result<OpenRun> stored = co_await writing;
    if (!stored) {
        co_return fail(stored.error());
    }
    co_return quoted(*ground, *stored, priceKnown);
}

} // namespace metaflow::generation
