#include "core/importing/Verdicts.h"

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
    if (now.tableType == "FOREIGN"_L1) {
        return {Verdict::NotSupported, question.ours};
    }
    if (isUnchanged(question)) {
        return {Verdict::Unchanged, now.comment};
    }
    if (now.comment && !now.comment->isEmpty() && question.imported.contains(*now.comment)) {
        return {Verdict::Replace, question.ours}; // ours stands there: nobody's words are lost
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
