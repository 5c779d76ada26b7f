#include "core/generation/Preparation.h"

#include "core/generation/Gathering.h"
#include "core/generation/KnownCapabilities.h"
#include "core/generation/Memory.h"
#include "core/generation/OpenRun.h"
#include "core/generation/PrivacyChoice.h"
#include "core/generation/Quotes.h"
#include "core/generation/Regeneration.h"
#include "core/generation/Rendering.h"
#include "core/generation/RunNotes.h"
#include "core/generation/SelectionHash.h"
#include "core/store/Glossary.h"
#include "core/store/Runs.h"
#include "core/store/Snapshots.h"

#include <QCoroFuture>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

constexpr int mostNotes = 50; ///< of earlier runs

/// Everything that one question of the store answers before a run is made.
struct Ground {
    EffectivePrivacy privacy;
    RunId outdated; ///< an open run that the catalog has overtaken
    std::optional<Run> open; ///< goes on with this one
    QVector<Request> openRequests;
    Asked asked;
    Prompts prompts;
    QVector<Remembered> remembered;
    std::optional<Request> memory;
    Examples examples;
    QVector<GlossaryTerm> glossary;
    QStringList notRead;
    Learned learned; ///< from earlier runs of the model
    Memory known; ///< what it has for the rest
};

QString hashOf(const Selection &selection, const GenerationOptions &options, const Ground &ground)
{
    return selectionHash(selection, options, ground.privacy.mode, ground.prompts.fingerprint() + ground.privacy.rules);
}

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
    QHash<QString, Item> items;
    if (options.onlyMissing) {
        auto known = store::itemsByKey(connection, keysOf(snapshot, snapshot.source, options.what));
        if (!known) {
            return fail(known.error());
        }
        items = *std::move(known);
    }
    ground->asked = chooseAsked(snapshot, selection, options, items);
    return {};
}

Result<void> recall(store::Connection &connection, Ground *ground, SourceId source, const GenerationOptions &options)
{
    const auto memory = Memory::read(connection, source, ground->asked);
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

/// The fields that were read, what the memory knows, and how the team writes.
Result<Ground> completed(store::Connection &connection, Ground ground, const ReadFields &fields, SourceId source,
    const Selection &selection, const GenerationOptions &options)
{
    const auto items = store::itemsByKey(connection, keysOf(fields.byTable, source));
    if (!items) {
        return fail(items.error());
    }
    addFields(&ground.asked, fields.byTable, source, selection, options, *items);
    if (!fields.complete) {
        ground.notRead << u"fields"_s;
    }
    if (ground.asked.tables.isEmpty()) {
        return ground;
    }
    if (const auto recalled = options.memory ? recall(connection, &ground, source, options) : Result<void>();
        !recalled) {
        return fail(recalled.error());
    }
    if (options.context.examples && ground.privacy.mode != PrivacyMode::None) {
        auto examples = Examples::read(connection, source, selection.catalog);
        if (!examples) {
            return fail(examples.error());
        }
        ground.examples = *std::move(examples);
    }
    return ground;
}

Result<Ground> readGround(store::Connection &connection, SourceId source, const Selection &selection,
    const GenerationOptions &options, bool fresh)
{
    Ground ground;
    auto privacy = effectivePrivacy(connection, source, selection.catalog, options.privacy);
    if (!privacy) {
        return fail(privacy.error());
    }
    ground.privacy = *std::move(privacy);
    const auto notes = store::recentRunNotes(connection, mostNotes);
    if (!notes) {
        return fail(notes.error());
    }
    ground.learned = learnedFrom(*notes, options);
    auto prompts = readPrompts(connection, selection, options);
    if (!prompts) {
        return fail(prompts.error());
    }
    ground.prompts = *std::move(prompts);
    if (options.context.glossary) {
        auto terms = store::glossary(connection);
        if (!terms) {
            return fail(terms.error());
        }
        ground.glossary = *std::move(terms);
    }
    auto snapshot = store::snapshot(connection, source, selection);
    if (!snapshot) {
        return fail(snapshot.error());
    }
    snapshot->source = source;
    if (!fresh) {
        auto open = store::openRun(connection, source, hashOf(selection, options, ground));
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
    run.options.privacyGiven = ground.privacy.given;
    run.options.privacy = ground.privacy.mode; // recorded as it was used
    run.options.privacyRules = ground.privacy.rules;
    run.selectionHash = hashOf(selection, options, ground);
    run.requests = static_cast<int>(requests.size());
    run.leftAlone = ground.asked.leftAlone;
    run.leftAloneByReason = ground.asked.leftAloneByReason;
    run.notRead = ground.notRead;
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

/// Tables in as many parts as there are workers, each rendered by one of them.
QCoro::Task<QVector<Request>> render(Context context, Asked asked, Samples samples, Rendering how)
{
    constexpr qsizetype leastInPart = 50;
    const qsizetype half = (asked.tables.size() + 1) / 2;
    const qsizetype size = std::max(half, leastInPart);
    std::vector<QFuture<QVector<Request>>> parts;
    for (qsizetype from = 0; from < asked.tables.size(); from += size) {
        Asked part;
        part.tables = asked.tables.mid(from, size);
        parts.push_back(context.workers->run([part, samples, how] { return renderRequests(part, samples, how); }));
    }
    QVector<Request> requests;
    for (QFuture<QVector<Request>> &part : parts) {
        const QVector<Request> rendered = co_await part;
        requests += rendered;
    }
    co_return inOrder(std::move(requests));
}

Quote quoted(const Ground &ground, const OpenRun &open, bool priceKnown, const providers::Prices &prices)
{
    Quote quote = quoteOf(open.run, open.requests, ground.privacy.mode, priceKnown, prices, ground.learned);
    quote.byModel = byModel(quote, prices);
    quote.privacyChosen = ground.privacy.chosen;
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
    const bool priceKnown = context.prices->findAt(options.provider, options.baseUrl, options.model).has_value();
    auto asking = context.store->bulk([source, selection, options, fresh](store::Connection &connection) {
        return readGround(connection, source, selection, options, fresh);
    });
    const Result<Ground> found = co_await asking;
    if (!found) {
        co_return fail(found.error());
    }
    if (found->open) {
        co_return quoted(*found, {*found->open, found->openRequests}, priceKnown, *context.prices);
    }
    const Result<ReadFields> fields = co_await gatherFields(context, source, found->asked, stop);
    if (!fields) {
        co_return fail(fields.error());
    }
    auto completing = context.store->bulk([=](store::Connection &connection) {
        return completed(connection, *found, *fields, source, selection, options);
    });
    Result<Ground> ground = co_await completing;
    if (!ground) {
        co_return fail(ground.error());
    }
    Result<Samples> samples
        = co_await gatherSamples(context, source, ground->asked, ground->privacy, options.context, stop);
    if (!samples) {
        co_return fail(samples.error());
    }
    samples->statements += fields->statements;
    samples->rows.insert(fields->rows);
    samples->examples = ground->examples;
    samples->glossary = ground->glossary;
    samples->own = ground->privacy.own;
    ground->notRead += samples->notRead;
    const Rendering how{options, ground->privacy.mode, ground->prompts, *context.prices, freshSalt()};
    QVector<Request> rendered = co_await render(context, ground->asked, *samples, how);
    auto tailoring = context.workers->run([rendered, memory = ground->known, options, prices = context.prices] {
        QVector<Request> all = rendered;
        addSuggestions(&all, memory);
        return tailored(std::move(all), options, *prices);
    });
    rendered = co_await tailoring;
    estimateAsLearned(&rendered, ground->learned, options, *context.prices);
    auto adapting = adaptToModel(context, options, std::move(rendered));
    Result<QVector<Request>> adapted = co_await std::move(adapting);
    if (!adapted) {
        co_return fail(adapted.error());
    }
    QVector<Request> requests = *std::move(adapted);
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
    co_return quoted(*ground, *stored, priceKnown, *context.prices);
}

} // namespace metaflow::generation
