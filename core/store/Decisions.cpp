#include "core/store/Items.h"

#include "core/base/Clock.h"
#include "core/store/Batches.h"
#include "core/store/ItemTexts.h"
#include "core/store/Outcomes.h"
#include "core/store/Texts.h"

#include <algorithm>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

using Kind = Decision::Kind;

/// What this decision is for one item. One text for many is the acceptance of those that have it already: nothing of
/// theirs is edited, and the whole stays one step.
Kind kindFor(const ItemState &state, const Decision &decision, const QString &text)
{
    return decision.kind == Kind::Edit && decision.bulk && text == state.text ? Kind::Approve : decision.kind;
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
    case Kind::Dismiss:
    case Kind::Assign:
    case Kind::Remark:
        break;
    }
    return state.status;
}

/// Why this item is left as it is; empty where it is not. `text`: that stands if it is not.
QString skipReason(const ItemState &state, const ItemRef &ref, const Decision &decision, Kind kind, const QString &text)
{
    if (state.id.isNone()) {
        return errorCodeName(ErrorCode::ItemNotFound);
    }
    if (state.duplicate) {
        return errorCodeName(ErrorCode::NotPermitted);
    }
    if (isAside(kind)) {
        return {};
    }
    const bool isAnotherText = !decision.textHash.isEmpty() && decision.textHash != textHash(state.text);
    if (state.version != ref.version || isAnotherText) {
        return errorCodeName(ErrorCode::Conflict);
    }
    const bool accepts = kind == Kind::Approve || kind == Kind::Edit;
    if (decision.bulk && kind == Kind::Approve
        && hasOpenSecurityFinding(state.checks)) { // an Edit's text is looked at later
        return u"security_finding"_s;
    }
    if (decision.bulk && accepts && wouldReplace(state, text)) {
        return u"would_replace"_s;
    }
    return nextStatus(state, kind) ? QString() : u"not_allowed_in_status"_s;
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
        return action::needsWork;
    case Kind::Dismiss:
        return action::dismissed;
    case Kind::Assign:
        return action::assigned;
    case Kind::Remark:
        break;
    }
    return action::commented;
}

void writeFindings(ItemState &state, const QVector<Finding> &findings)
{
    state.checks = findings.isEmpty() ? QString() : findingsToJson(findings);
}

/// A person saw what the catalog holds now and accepts all the same: that is the base from here on.
void takeCatalogAsBase(ItemState &state)
{
    if (std::exchange(state.catalogValueKnown, false)) {
        state.original = std::exchange(state.catalogValue, {});
        state.originalKnown = true;
        state.originalOurs = false;
    }
}

ItemState decided(ItemState state, const Decision &decision, Kind kind, const QDateTime &now)
{
    if (kind == Kind::Assign) {
        state.assignedTo = decision.text;
    }
    if (isAside(kind)) {
        return state;
    }
    state.raise();
    if (kind == Kind::Dismiss) {
        writeFindings(state, withDismissed(findingsFromJson(state.checks), decision.dismissed));
        return state;
    }
    state.status = nextStatus(state, kind).value_or(state.status);
    if (kind == Kind::Approve || kind == Kind::Edit) {
        takeCatalogAsBase(state);
    }
    state.needsWork = kind == Kind::NeedsWork;
    state.needsWorkReason = state.needsWork ? decision.comment : QString();
    state.reviewedBy = decision.actor.person.name;
    state.reviewedAt = isoTime(now);
    return state;
}

/// The text that the decision gives each item: one for all, or one each.
QHash<ItemId, QString> textsOf(const Decision &decision)
{
    QHash<ItemId, QString> texts;
    for (qsizetype i = 0; i < decision.items.size(); ++i) {
        const QString text = decision.texts.isEmpty() ? decision.text : decision.texts.at(i);
        if (const ItemId id = decision.items.at(i).id; !texts.contains(id)) { // listed twice: the first one counts
            texts.insert(id, text.isNull() ? u""_s : text);
        }
    }
    return texts;
}

/// Findings and score of what was written or dismissed, some hundred items at a time.
Result<void> recheckBlock(
    Connection &connection, const Decision &decision, const Recheck &recheck, std::span<ItemState *> block)
{
    QHash<ItemId, ItemState *> states;
    QVector<ItemId> ids;
    for (ItemState *state : block) {
        states.insert(state->id, state);
        ids << state->id;
    }
    const auto items = itemsById(connection, ids);
    if (!items) {
        return fail(items.error());
    }
    QStringList texts;
    for (const Item &item : *items) {
        texts << states.value(item.id)->text;
    }
    const auto checked = recheck(*items, texts, decision.dismissed);
    for (qsizetype i = 0; i < checked.size(); ++i) {
        ItemState &after = *states.value(items->at(i).id);
        writeFindings(after, checked.at(i).findings);
        after.score = checked.at(i).score;
    }
    return {};
}

Result<void> recheckAll(
    Connection &connection, const Decision &decision, const Recheck &recheck, QVector<ItemState *> states)
{
    constexpr size_t block = 500;
    const std::span<ItemState *> all(states);
    for (size_t from = 0; recheck && from < all.size(); from += block) {
        const auto part = all.subspan(from, std::min(block, all.size() - from));
        if (auto done = recheckBlock(connection, decision, recheck, part); !done) {
            return done;
        }
    }
    return {};
}

/// A person's words take the place of the texts. Nobody read each of a bulk's: what the checks warn of stays as it was.
Result<void> applyEdit(Connection &connection, const Decision &decision, const Recheck &recheck,
    QVector<StateChange> &changes, QVector<Skipped> &skipped)
{
    const QHash<ItemId, QString> texts = textsOf(decision);
    QVector<ItemState *> edited;
    for (StateChange &change : changes) {
        const QString text = texts.value(change.after.id);
        if (kindFor(change.before, decision, text) == Kind::Edit) {
            change.after.text = text;
            change.after.author = decision.actor.person.name;
            change.after.checks.clear();
            change.after.score.reset();
            edited << &change.after;
        }
    }
    if (auto done = recheckAll(connection, decision, recheck, edited); !done || !decision.bulk) {
        return done;
    }
    changes.removeIf([&skipped](const StateChange &change) {
        const bool warned = hasOpenSecurityFinding(change.after.checks);
        if (warned) {
            skipped.append({change.after.id, u"security_finding"_s, {}});
        }
        return warned;
    });
    return {};
}

Result<void> applyTexts(Connection &connection, const Decision &decision, const Recheck &recheck,
    QVector<StateChange> &changes, QVector<Skipped> &skipped)
{
    switch (decision.kind) {
    case Kind::Edit:
        return applyEdit(connection, decision, recheck, changes, skipped);
    case Kind::Dismiss: {
        QVector<ItemState *> all;
        for (StateChange &change : changes) {
            all << &change.after;
        }
        return recheckAll(connection, decision, recheck, all);
    }
    default:
        return {};
    }
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

/// What the history says beside the action: to whom, which findings, else what the person said.
QString commentOf(const Decision &decision)
{
    if (decision.kind == Kind::Assign) {
        return decision.text;
    }
    QStringList checks;
    for (const Finding &finding : decision.kind == Kind::Dismiss ? decision.dismissed : QVector<Finding>()) {
        checks << finding.check;
    }
    if (!checks.isEmpty() && !decision.comment.isEmpty()) {
        return checks.join(u", "_s) + u": "_s + decision.comment;
    }
    return checks.isEmpty() ? decision.comment : checks.join(u", "_s);
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
    row.comment = commentOf(decision);
    row.actor = decision.actor;
    row.time = now;
    row.batch = isAside(decision.kind) ? BatchId() : batch;
    row.action = actionOf(decision.kind);
    const HistoryFields fields = fieldsOf(row);
    row.action = actionOf(Kind::Approve);
    const HistoryFields approved = fieldsOf(row);
    const bool edits = decision.kind == Kind::Edit;
    const QHash<ItemId, QString> texts = edits ? textsOf(decision) : QHash<ItemId, QString>();
    QVector<StateChange> changes;
    changes.reserve(decision.items.size());
    for (const ItemRef &ref : decision.items) {
        const ItemState state = states->value(ref.id);
        const QString text = edits ? texts.value(ref.id) : state.text;
        const Kind kind = kindFor(state, decision, text);
        if (const QString reason = skipReason(state, ref, decision, kind, text); !reason.isEmpty()) {
            skipped.append({ref.id, reason, {}});
            continue;
        }
        changes.append({state, decided(state, decision, kind, now), kind == decision.kind ? fields : approved});
        states->insert(ref.id, changes.last().after); // listed twice: the second time it is stale
    }
    return changes;
}

} // namespace

Result<void> checkDecision(const Decision &decision)
{
    for (const QString &text :
        QStringList{decision.text, decision.comment, decision.actor.person.name} + decision.texts) {
        if (auto ok = checkStorable(text, u"text"_s); !ok) {
            return ok;
        }
    }
    if (!decision.texts.isEmpty() && decision.texts.size() != decision.items.size()) {
        return fail(ErrorCode::WrongUsage, u"texts"_s);
    }
    return {};
}

Result<DecisionOutcome> applyDecision(Connection &connection, const Decision &decision, const BatchId &batch,
    const QDateTime &now, const Recheck &recheck, const Shown &shown)
{
    if (auto ok = checkDecision(decision); !ok) {
        return fail(ok.error());
    }
    DecisionOutcome outcome;
    outcome.batch = batch;
    auto changes = collect(connection, decision, batch, now, outcome.skipped);
    if (!changes) {
        return fail(changes.error());
    }
    auto done = applyTexts(connection, decision, recheck, *changes, outcome.skipped);
    if (done) {
        done = writeStates(connection, *changes, now);
    }
    if (done && decision.kind == Kind::Edit) {
        done = addEditedTexts(connection, *changes, now);
    }
    if (done && !changes->isEmpty() && !isAside(decision.kind)) {
        done = growBatch(connection, {batch, false, decision.actor.person.name, {}, {}}, changes->size(), now);
    }
    if (done) {
        done = describe(connection, *changes, shown, outcome);
    }
    if (!done) {
        return fail(done.error());
    }
    return outcome;
}

} // namespace metaflow::store
