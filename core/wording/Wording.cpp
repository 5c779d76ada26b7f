#include "core/wording/Wording.h"

#include "core/wording/ErrorWords.h"
#include "core/wording/Lookup.h"
#include "core/wording/SpecificErrors.h"

using namespace Qt::StringLiterals;

namespace metaflow::wording {

namespace {

const ErrorWords *find(ErrorCode code)
{
    for (const auto rows : {serviceErrorWords(), localErrorWords()}) {
        for (const ErrorWords &row : rows) {
            if (row.code == code) {
                return &row;
            }
        }
    }
    return nullptr;
}

/// A sentence may begin with its subject or the noun that stands for it.
QString capitalised(QString sentence)
{
    if (!sentence.isEmpty() && sentence.front().isLower() && !sentence.startsWith(u"http")) {
        sentence.front() = sentence.front().toUpper();
    }
    return sentence;
}

/// Their sentences are about the table; those of all others are about a server, which no table is.
bool isAboutTheAnswer(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ModelRefused:
    case ErrorCode::ModelAnswerEmpty:
    case ErrorCode::ModelAnswerCut:
    case ErrorCode::ModelAnswerLost:
    case ErrorCode::ModelAnswerInvalid:
    case ErrorCode::RequestTooLarge:
    case ErrorCode::TextNotStorable:
        return true;
    default:
        return false;
    }
}

} // namespace

Sentence describe(const Error &error)
{
    if (const auto reasoned = describeReasoned(error)) {
        return *reasoned;
    }
    const ErrorWords *words = find(error.code);
    if (!words) {
        return {errorCodeName(error.code), {}};
    }
    const QString what = translated(words->what);
    const QString subject = error.subject.isEmpty() ? translated(words->noun) : error.subject;
    // Only a noun of ours may be capitalised: a name of the catalog or a file is as it is.
    QString sentence = what.contains(u"%1"_s) ? what.arg(subject) : what;
    return {error.subject.isEmpty() ? capitalised(sentence) : sentence, translated(words->todo)};
}

Sentence describe(const Request &request)
{
    const auto code = errorCodeFromName(request.errorCode).value_or(ErrorCode::Internal);
    const QString table = request.table.display();
    if (isAboutTheAnswer(code)) {
        return describe(Error{code, table, {}, {}});
    }
    const QString subject = code == ErrorCode::ColumnMissingInAnswer ? request.errorDetail : QString();
    Sentence sentence = describe(Error{code, subject, {}, {}});
    sentence.what = table + u": "_s + sentence.what;
    return sentence;
}

Sentence describe(const Change &change)
{
    const auto code = errorCodeFromName(change.errorCode).value_or(ErrorCode::Internal);
    const QString object = change.object.display();
    if (code == ErrorCode::CatalogDrifted) {
        return {QCoreApplication::translate("wording", "The comment of %1 is no longer what the plan saw.").arg(object),
            QCoreApplication::translate("wording", "It was left as it is; create a new plan for it.")};
    }
    if (code == ErrorCode::PlanStale) {
        return {QCoreApplication::translate("wording", "The item of %1 no longer says what was planned.").arg(object),
            QCoreApplication::translate("wording", "It was left out; create a new plan for it.")};
    }
    return describe(Error{code, object, {}, {}});
}

QString describe(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Add:
        return QCoreApplication::translate("wording", "add: there is no comment yet");
    case Verdict::Replace:
        return QCoreApplication::translate("wording", "replace: the comment there is replaced, as chosen");
    case Verdict::ReplaceNotChosen:
        return QCoreApplication::translate("wording", "left out: there is a comment, and replacing was not chosen");
    case Verdict::Unchanged:
        return QCoreApplication::translate("wording", "unchanged: the catalog holds this text already");
    case Verdict::Conflict:
        return QCoreApplication::translate("wording", "conflict: somebody changed the comment meanwhile");
    case Verdict::Missing:
        return QCoreApplication::translate("wording", "missing: the object is gone");
    case Verdict::NotPermitted:
        return QCoreApplication::translate("wording", "not permitted: you may not change this object");
    case Verdict::NotSupported:
        return QCoreApplication::translate("wording", "not supported: this kind of object takes no comment");
    case Verdict::CameUndone:
        return QCoreApplication::translate(
            "wording", "came undone: imported once, and what stood there before stands there again");
    case Verdict::ChangedOutside:
        break;
    }
    return QCoreApplication::translate("wording", "changed outside: MetaFlow's record does not know this text");
}

QString describe(Status status)
{
    switch (status) {
    case Status::Pending:
        return QCoreApplication::translate("wording", "pending");
    case Status::Approved:
        return QCoreApplication::translate("wording", "approved");
    case Status::Edited:
        return QCoreApplication::translate("wording", "edited");
    case Status::Rejected:
        return QCoreApplication::translate("wording", "rejected");
    case Status::Imported:
        break;
    }
    return QCoreApplication::translate("wording", "imported");
}

QString Sentences::sentence(const QString &code, const QStringList &arguments) const
{
    if (const auto error = errorCodeFromName(code)) {
        return describe(Error{*error, arguments.value(0), {}, {}}).text();
    }
    if (const auto verdict = verdictFromName(code)) {
        return describe(*verdict);
    }
    if (const QString reason = describeReason(code); reason != code) {
        return reason;
    }
    return describe(Finding{code, Severity::Info, 0, 0, arguments});
}

} // namespace metaflow::wording
