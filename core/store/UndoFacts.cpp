#include "core/store/UndoFacts.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

QJsonObject factsOf(const HistoryFields &row)
{
    return row.undoFacts ? QJsonDocument::fromJson(row.undoFacts->toUtf8()).object() : QJsonObject();
}

QJsonValue toJson(const Comment &comment)
{
    return comment ? QJsonValue(*comment) : QJsonValue();
}

Comment fromJson(const QJsonValue &value)
{
    return value.isString() ? Comment(value.toString()) : Comment();
}

/// The base and what a scan found instead of it.
QJsonObject baseOf(const ItemState &state)
{
    return {{u"value"_s, toJson(state.original)}, {u"known"_s, state.originalKnown}, {u"ours"_s, state.originalOurs},
        {u"found"_s, toJson(state.catalogValue)}, {u"found_known"_s, state.catalogValueKnown}};
}

void setBase(ItemState &state, const QJsonObject &base)
{
    state.original = fromJson(base.value(u"value"_s));
    state.originalKnown = base.value(u"known"_s).toBool();
    state.originalOurs = base.value(u"ours"_s).toBool();
    state.catalogValue = fromJson(base.value(u"found"_s));
    state.catalogValueKnown = base.value(u"found_known"_s).toBool();
}

int versionOf(const HistoryFields &row)
{
    return static_cast<int>(row.itemVersion.value_or(0));
}

} // namespace

bool changesWords(const ItemState &before, const ItemState &after)
{
    return after.text != before.text || after.author != before.author || after.checks != before.checks
        || after.score != before.score;
}

Comment undoFacts(const ItemState &before, const ItemState &after)
{
    QJsonObject facts;
    const auto keep = [&](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            facts.insert(name, value);
        }
    };
    if (before.needsWork) {
        facts.insert(u"needs_work"_s, true);
    }
    keep(u"reason"_s, before.needsWorkReason);
    keep(u"reviewed_by"_s, before.reviewedBy);
    keep(u"reviewed_at"_s, before.reviewedAt);
    if (changesWords(before, after)) {
        facts.insert(u"words"_s, true);
        keep(u"author"_s, before.author);
        keep(u"checks"_s, before.checks);
        if (before.score) {
            facts.insert(u"score"_s, *before.score);
        }
    }
    if (before.catalogValueKnown != after.catalogValueKnown) {
        facts.insert(u"base"_s, baseOf(before));
    }
    if (before.contentVersion != after.version - 1) {
        facts.insert(u"from"_s, before.contentVersion);
    }
    if (after.contentVersion != after.version) {
        facts.insert(u"to"_s, after.contentVersion);
    }
    if (facts.isEmpty()) {
        return {};
    }
    return QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact));
}

int contentAfter(const HistoryFields &row)
{
    return factsOf(row).value(u"to"_s).toInt(versionOf(row));
}

int contentBefore(const HistoryFields &row)
{
    return factsOf(row).value(u"from"_s).toInt(versionOf(row) - 1);
}

ItemState undone(ItemState state, const HistoryFields &row)
{
    const QJsonObject facts = factsOf(row);
    state.version += 1;
    state.contentVersion = contentBefore(row);
    state.status = statusFromName(row.oldStatus).value_or(Status::Pending);
    state.text = row.oldText.value_or(state.text);
    state.needsWork = facts.value(u"needs_work"_s).toBool();
    state.needsWorkReason = facts.value(u"reason"_s).toString();
    state.reviewedBy = facts.value(u"reviewed_by"_s).toString();
    state.reviewedAt = facts.value(u"reviewed_at"_s).toString();
    if (const QJsonValue base = facts.value(u"base"_s); base.isObject()) {
        setBase(state, base.toObject());
    }
    if (facts.value(u"words"_s).toBool()) {
        state.author = facts.value(u"author"_s).toString();
        state.checks = facts.value(u"checks"_s).toString();
        const QJsonValue score = facts.value(u"score"_s);
        state.score = score.isDouble() ? std::optional(score.toInt()) : std::nullopt;
    }
    return state;
}

} // namespace metaflow::store
