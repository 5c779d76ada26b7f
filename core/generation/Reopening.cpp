#include "core/generation/Reopening.h"

#include "core/generation/Splitting.h"
#include "core/generation/Totals.h"
#include "core/store/RunNotes.h"
#include "core/store/Runs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

/// In place of a refused one: it stays, answered for by the other.
Result<void> askWithoutSamples(store::Connection &connection, const Run &run, QVector<Request> *requests, qsizetype at,
    const providers::Prices &prices)
{
    Request bare = withoutSamples(run, requests->at(at), prices);
    bare.number = requests->last().number + 1;
    (*requests)[at].state = RequestState::Done;
    const auto id = store::insertRequest(connection, bare);
    if (!id) {
        return fail(id.error());
    }
    requests->append(bare);
    return {};
}

Result<int> reopen(store::Connection &connection, const Run &run, QVector<Request> *requests, RetryHow how,
    const providers::Prices &prices)
{
    int count = 0;
    const qsizetype before = requests->size();
    for (qsizetype at = 0; at < before; ++at) {
        if (requests->at(at).state != RequestState::Failed) {
            continue;
        }
        const bool refused = requests->at(at).errorCode == errorCodeName(ErrorCode::ModelRefused);
        if (how == RetryHow::WithoutSamples && refused) {
            const auto asked = askWithoutSamples(connection, run, requests, at, prices);
            if (!asked) {
                return fail(asked.error());
            }
        } else {
            (*requests)[at].state = RequestState::Prepared;
            (*requests)[at].finishedAt = {};
        }
        if (const auto done = store::updateRequest(connection, requests->at(at)); !done) {
            return fail(done.error());
        }
        ++count;
    }
    return count;
}

Result<void> note(store::Connection &connection, RunId run, int count)
{
    auto notes = store::runNotes(connection, run);
    if (!notes) {
        return fail(notes.error());
    }
    notes->insert(u"retried"_s, notes->value(u"retried"_s).toInt() + count);
    return store::setRunNotes(connection, run, *notes);
}

} // namespace

Result<int> reopenFailed(store::Connection &connection, RunId id, RetryHow how, const providers::Prices &prices)
{
    auto run = store::run(connection, id);
    auto requests = run ? store::requests(connection, id) : fail(run.error());
    if (!requests) {
        return fail(requests.error());
    }
    if (run->erasedAt.isValid()) { // nothing is left to be sent
        return fail(ErrorCode::RunErased, QString::number(id.value()));
    }
    const auto count = reopen(connection, *run, &*requests, how, prices);
    if (!count || *count == 0) {
        return count;
    }
    Totals totals;
    for (const Request &request : *requests) {
        totals.put(request);
    }
    totals.writeTo(&*run);
    run->state = RunState::Paused; // it goes on when somebody sends it
    run->stoppedBy.clear();
    if (const auto done = store::updateRun(connection, *run); !done) {
        return fail(done.error());
    }
    const auto noted = note(connection, id, *count);
    return noted ? count : fail(noted.error());
}

} // namespace metaflow::generation
