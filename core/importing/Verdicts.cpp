#include "core/importing/Verdicts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

constexpr auto separator = "\n\n"_L1; // comments are shown as Markdown: one line feed would join the paragraphs

Answer written(const Question &question)
{
    return {isNoComment(question.now.comment) ? Verdict::Add : Verdict::Replace, question.ours};
}

Answer conflictAnswer(const Question &question)
{
    switch (question.onConflict) {
    case OnConflict::Wait:
        break;
    case OnConflict::Theirs:
        return {Verdict::ReplaceNotChosen, question.ours};
    case OnConflict::Ours:
        return written(question);
    case OnConflict::Append:
        if (isNoComment(question.now.comment)) {
            return written(question);
        }
        return {Verdict::Replace, appendedText(*question.now.comment, question.ours)};
    }
    return {Verdict::Conflict, question.ours};
}

bool isUnchanged(const Question &question)
{
    const Comment &now = question.now.comment;
    if (sameForVerdict(now, question.ours)) {
        return true;
    }
    const bool appendedBefore = question.onConflict == OnConflict::Append || now == question.appended;
    return appendedBefore && now && !question.ours.isEmpty() && now->endsWith(separator + question.ours);
}

/// Nobody's newer decision knows what stands there: the base of an item that was imported, or edited since, is ours.
bool cameUndone(const Question &question)
{
    const Comment &now = question.now.comment;
    const bool unexpected = question.watched || !question.baseKnown || !sameForVerdict(now, question.base);
    return unexpected && std::any_of(question.before.begin(), question.before.end(), [&](const Comment &before) {
        return sameForVerdict(before, now);
    });
}

Answer undoneAnswer(const Question &question)
{
    const Comment &now = question.now.comment;
    if (!question.again) {
        return {Verdict::CameUndone, question.ours};
    }
    if (!question.appended.isEmpty() && !isNoComment(now)) {
        return {Verdict::Replace, appendedText(*now, question.ours)}; // behind somebody's own, as it was
    }
    return written(question);
}

} // namespace

std::optional<ErrorCode> differenceFrom(const Change &planned, const ObjectNow &now)
{
    if (!now.isThere()) {
        return planned.object.isTable() ? ErrorCode::TableNotFound : ErrorCode::ColumnNotFound;
    }
    return now.comment == planned.catalog ? std::nullopt : std::optional(ErrorCode::CatalogDrifted);
}

bool isNoComment(const Comment &comment)
{
    return !comment || comment->isEmpty();
}

bool isReadOnlyCatalog(const QString &name)
{
    return name.compare("samples"_L1, Qt::CaseInsensitive) == 0 || name.compare("system"_L1, Qt::CaseInsensitive) == 0;
}

bool sameForVerdict(const Comment &a, const Comment &b)
{
    return a == b || (isNoComment(a) && isNoComment(b));
}

QString appendedText(const QString &theirs, const QString &ours)
{
    return theirs + separator + ours;
}

bool isAppended(const Comment &before, const Comment &written)
{
    return !isNoComment(before) && written && written->startsWith(*before + separator);
}

Answer verdictFor(const Question &question)
{
    const ObjectNow &now = question.now;
    if (question.changedOutside) {
        return {Verdict::ChangedOutside, question.ours};
    }
    if (!now.isThere()) {
        return {Verdict::Missing, question.ours};
    }
    if (now.tableType == "FOREIGN"_L1 || isReadOnlyCatalog(now.path.catalog())) {
        return {Verdict::NotSupported, question.ours};
    }
    if (isUnchanged(question)) {
        return {Verdict::Unchanged, now.comment};
    }
    if (now.comment && !now.comment->isEmpty() && question.imported.contains(*now.comment)) {
        return {Verdict::Replace, question.ours}; // ours stands there: nobody's words are lost
    }
    // Whoever decided on the item since may have settled this as a conflict.
    const bool settled = !question.watched && question.onConflict != OnConflict::Wait;
    if (cameUndone(question) && (question.again || !settled)) {
        return undoneAnswer(question);
    }
    if (question.baseKnown ? !sameForVerdict(now.comment, question.base) : !isNoComment(now.comment)) {
        return conflictAnswer(question);
    }
    if (isNoComment(now.comment)) {
        return {Verdict::Add, question.ours};
    }
    return {question.replaceChosen ? Verdict::Replace : Verdict::ReplaceNotChosen, question.ours};
}

} // namespace metaflow::importing
