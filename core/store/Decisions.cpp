#include "core/store/Items.h"

#include "core/base/Clock.h"
#include "core/store/Batches.h"
#include "core/store/ItemTexts.h"
#include "core/store/Outcomes.h"
#include "core/store/Texts.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

using Kind = Decision::Kind;

bool hasSecurityFinding(const ItemState &state)
{
    if (!state.checks.contains("\"security\""_L1)) {
        return false; // spares the parsing of most
    }
    const QVector<Finding> findings = findingsFromJson(state.checks);
    return std::any_of(findings.begin(), findings.end(),
        [](const Finding &finding) { return finding.severity == Severity::Security; });
}

/// The catalog held a comment that is not ours when the text was generated.
bool wouldReplace(const ItemState &state)
{
    return state.originalKnown && !state.originalOurs && !state.original.value_or(QString()).isEmpty()
        && state.original != state.text;
}

std::optional<Status> nextStatus(const ItemState &state, Kind kind)
{
    switch (kind) {
    case Kind::Approve:
        return statusAfter(state.status, ItemEvent::Approve);
    case Kind::Reject:
        return statusAfter(state.status, ItemEvent::Reject);
    case Kind::Edit:
        return statusAfter(state.status, ItemEvent::Edit);
    case Kind::NeedsWork:
        break;
    }
    return state.status;
}

/// Why this item is left as it is; empty where it is not.
QString skipReason(const ItemState &state, const ItemRef &ref, const Decision &decision)
{
    if (state.id.isNone()) {
        return errorCodeName(ErrorCode::ItemNotFound);
    }
    if (state.duplicate) {
        return errorCodeName(ErrorCode::NotPermitted);
    }
    const bool isAnotherText = !decision.textHash.isEmpty() && decision.textHash != textHash(state.text);
    if (state.version != ref.version || isAnotherText) {
        return errorCodeName(ErrorCode::Conflict);
    }
    const bool accepts = decision.kind == Kind::Approve || decision.kind == Kind::Edit;
    if (decision.bulk && accepts && hasSecurityFinding(state)) {
        return u"security_finding"_s;
    }
    if (decision.bulk && accepts && wouldReplace(state)) {
        return u"would_replace"_s;
    }
    return nextStatus(state, decision.kind) ? QString() : u"not_allowed_in_status"_s;
}

QString actionOf(Kind kind)
{
    switch (kind) {
    case Kind::Approve:
        return action::approved;
    case Kind::Reject:
        return action::rejected;
    case Kind::Edit:
        return action::edited;
    case Kind::NeedsWork:
        break;
    }
    return action::needsWork;
}

ItemState decided(ItemState state, const Decision &decision, const QDateTime &now)
{
    state.status = nextStatus(state, decision.kind).value_or(state.status);
    state.raise();
    state.needsWork = decision.kind == Kind::NeedsWork;
    state.needsWorkReason = state.needsWork ? decision.comment : QString();
    state.reviewedBy = decision.actor.person.name;
    state.reviewedAt = isoTime(now);
    return state;
}

/// A person's words take the place of the text; its findings and score are computed anew.
Result<void> applyEdit(
    Connection &connection, const Decision &decision, const Recheck &recheck, QVector<StateChange> &changes)
{
    for (StateChange &change : changes) {
        ItemState &after = change.after;
        after.text = decision.text.isNull() ? u""_s : decision.text;
        after.author = decision.actor.person.name;
        after.checks.clear();
        after.score.reset();
        if (!recheck) {
            continue;
        }
        const auto whole = item(connection, after.id);
        if (!whole) {
            return fail(whole.error());
        }
        const auto [findings, score] = recheck(*whole, after.text);
        after.checks = findings.isEmpty() ? QString() : findingsToJson(findings);
        after.score = score;
    }
    return {};
}

Result<void> addEditedTexts(Connection &connection, const QVector<StateChange> &changes, const QDateTime &now)
{
    QVector<NewText> texts;
    for (const StateChange &change : changes) {
        if (change.after.text != change.before.text) {
            texts.append({change.after.id, change.after.text, TextOrigin::Person, {}, {}, change.after.author,
                change.after.score});
        }
    }
    return texts.isEmpty() ? Result<void>() : addTexts(connection, texts, now, false);
}

Result<QVector<StateChange>> collect(Connection &connection, const Decision &decision, const BatchId &batch,
    const QDateTime &now, QVector<Skipped> &skipped)
{
    QVector<qint64> ids;
    for (const ItemRef &ref : decision.items) {
        ids << ref.id.value();
    }
    auto states = loadStates(connection, ids);
    if (!states) {
        return fail(states.error());
    }
    HistoryRow row;
    row.action = actionOf(decision.kind);
    row.comment = decision.comment;
    row.actor = decision.actor;
    row.time = now;
    row.batch = batch;
    const HistoryFields fields = fieldsOf(row);
    QVector<StateChange> changes;
    changes.reserve(decision.items.size());
    for (const ItemRef &ref : decision.items) {
        const ItemState state = states->value(ref.id);
        if (const QString reason = skipReason(state, ref, decision); !reason.isEmpty()) {
            skipped.append({ref.id, reason, {}});
            continue;
        }
        changes.append({state, decided(state, decision, now), fields});
        states->insert(ref.id, changes.last().after); // listed twice: the second time it is stale
    }
    return changes;
}

} // namespace

Result<DecisionOutcome> applyDecision(Connection &connection, const Decision &decision, const BatchId &batch,
    const QDateTime &now, const Recheck &recheck)
{
    for (const QString &text : {decision.text, decision.comment, decision.actor.person.name}) {
        if (auto ok = checkStorable(text, u"text"_s); !ok) {
            return fail(ok.error());
        }
    }
    DecisionOutcome outcome;
    outcome.batch = batch;
    auto changes = collect(connection, decision, batch, now, outcome.skipped);
    if (!changes) {
        return fail(changes.error());
    }
    Result<void> done;
    if (decision.kind == Kind::Edit) {
        done = applyEdit(connection, decision, recheck, *changes);
    }
    if (done) {
        done = writeStates(connection, *changes, now);
    }
    if (done && decision.kind == Kind::Edit) {
        done = addEditedTexts(connection, *changes, now);
    }
    if (done && !changes->isEmpty()) {
        done = insertBatch(connection, {batch, false, decision.actor.person.name, {}, {}}, changes->size(), now);
    }
    if (done) {
        done = describe(connection, *changes, outcome);
    }
    if (!done) {
        return fail(done.error());
    }
    return outcome;
}

} // namespace metaflow::store
