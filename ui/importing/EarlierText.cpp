#include "ui/importing/EarlierText.h"

#include "core/model/CatalogNote.h"

#include <algorithm>

namespace metaflow::ui {

namespace {

EarlierText *find(QVector<EarlierText> &found, const Comment &text)
{
    const auto it = std::find_if(found.begin(), found.end(), [&](const EarlierText &one) { return one.text == text; });
    return it == found.end() ? nullptr : &*it;
}

QVector<EarlierText> ofItem(QVector<ItemText> texts)
{
    std::sort(texts.begin(), texts.end(), [](const ItemText &a, const ItemText &b) { return a.number > b.number; });
    QVector<EarlierText> found;
    for (const ItemText &text : std::as_const(texts)) {
        if (!text.text.isEmpty() && !find(found, text.text)) {
            found << EarlierText{text.number, {}, text.text, text.createdAt, text.origin, text.author};
        }
    }
    return found;
}

bool isOfApply(const HistoryRow &row)
{
    return (row.action == action::imported || row.action == action::rolledBack) && !row.plan.isNone() && !row.erased;
}

/// Only what that plan really replaced: a rollback to before it finds nothing elsewhere.
void addReplaced(QVector<EarlierText> &found, const HistoryRow &row, const CatalogNote &note)
{
    if (note.from == note.to) {
        return;
    }
    if (EarlierText *known = find(found, note.from)) {
        known->stood = true;
    } else {
        found << EarlierText{0, row.plan, note.from, row.time, std::nullopt, row.actor.person.name, true};
    }
}

} // namespace

QVector<EarlierText> earlierTexts(const QVector<ItemText> &texts, const QVector<HistoryRow> &historyNewestFirst)
{
    QVector<EarlierText> found = ofItem(texts);
    bool newest = true;
    for (const HistoryRow &row : historyNewestFirst) {
        const auto note = isOfApply(row) ? catalogNoteFromJson(row.comment) : std::nullopt;
        if (!note) {
            continue;
        }
        if (EarlierText *known = find(found, note->to)) {
            known->stood = true;
            known->stands = known->stands || newest;
        }
        newest = false;
        addReplaced(found, row, *note);
    }
    std::stable_sort(
        found.begin(), found.end(), [](const EarlierText &a, const EarlierText &b) { return a.time > b.time; });
    return found;
}

} // namespace metaflow::ui
