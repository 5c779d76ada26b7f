#include "app/cli/Deciding.h"
#include "app/cli/Options.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "core/base/Utf8.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

QCoro::Task<Answer> decide(Shell *shell, Arguments arguments, Decision::Kind kind, QVector<Status> usual)
{
    auto meant = readMeant(arguments, *shell, std::move(usual));
    if (!meant) {
        co_return fail(meant.error());
    }
    Decision decision;
    decision.kind = kind;
    decision.comment = arguments.value(u"comment"_s);
    co_return co_await decideOn(shell, *std::move(meant), std::move(decision));
}

QCoro::Task<Answer> approve(Shell *shell, Arguments arguments)
{
    return decide(shell, std::move(arguments), Decision::Kind::Approve, {Status::Pending});
}

QCoro::Task<Answer> reject(Shell *shell, Arguments arguments)
{
    return decide(shell, std::move(arguments), Decision::Kind::Reject, {Status::Pending});
}

QCoro::Task<Answer> needsWork(Shell *shell, Arguments arguments)
{
    return decide(
        shell, std::move(arguments), Decision::Kind::NeedsWork, {Status::Pending, Status::Approved, Status::Edited});
}

/// UTF-8. A byte order mark in front says the encoding, as editors write it, and is no part of the text; a second one
/// is.
Result<QString> textOfFile(QByteArray bytes, const QString &name)
{
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    if (bytes.startsWith(byteOrderMark)) {
        bytes.remove(0, byteOrderMark.size());
    }
    const QString text = textOfUtf8(bytes);
    if (text.toUtf8() != bytes) {
        return fail(ErrorCode::FileInvalid, name, u"not UTF-8"_s);
    }
    return text;
}

/// `--text T`, or `--text-file F` (an editor's last line break is part of it).
Result<QString> readText(const Arguments &arguments)
{
    const bool fromFile = arguments.has(u"text-file"_s);
    if (fromFile == arguments.has(u"text"_s)) {
        return wrongUsage(Text::tr("give the text with --text or --text-file."));
    }
    if (!fromFile) {
        return arguments.value(u"text"_s);
    }
    QFile file(arguments.value(u"text-file"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, file.fileName(), file.errorString());
    }
    return textOfFile(file.readAll(), file.fileName());
}

QCoro::Task<Answer> edit(Shell *shell, Arguments arguments)
{
    auto meant = readOne(arguments);
    if (!meant) {
        co_return fail(meant.error());
    }
    auto text = readText(arguments);
    if (!text) {
        co_return fail(text.error());
    }
    if (text->isEmpty() && !arguments.has(u"allow-empty"_s)) {
        co_return wrongUsage(
            Text::tr("the text is empty; imported, it takes the comment away. Say --allow-empty if that is meant."));
    }
    Decision decision;
    decision.kind = Decision::Kind::Edit;
    decision.text = *std::move(text);
    decision.comment = arguments.value(u"comment"_s);
    co_return co_await decideOn(shell, *std::move(meant), std::move(decision));
}

QCoro::Task<Answer> undo(Shell *shell, Arguments arguments)
{
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    const auto person = co_await shell->person();
    if (!person) {
        co_return fail(person.error());
    }
    auto undoing = shell->services().review().undo(BatchId(arguments.value(u"batch"_s)), Shell::actor(*person));
    const auto outcome = co_await shell->finish(std::move(undoing));
    const QString batch = arguments.value(u"batch"_s);
    if (!outcome && outcome.error().code == ErrorCode::Conflict && outcome.error().subject == batch) {
        co_return fail(ErrorCode::Conflict, batch, u"undone_already"_s);
    }
    if (!outcome && outcome.error().code == ErrorCode::NotFound) {
        co_return fail(ErrorCode::NotFound, batch, batch.isEmpty() ? u"no_batch_of_yours"_s : u"no_such_batch"_s);
    }
    if (!outcome) {
        co_return fail(outcome.error());
    }
    showOutcome(shell, *outcome);
    co_return exitCodeOf(*outcome);
}

void addDecisionOptions(QCommandLineParser &parser)
{
    addFilterOptions(parser);
    parser.addOption({u"comment"_s, Text::tr("A reason, kept in the history."), u"T"_s});
}

void addEditOptions(QCommandLineParser &parser)
{
    parser.addOption({u"text"_s, Text::tr("The text in your words."), u"T"_s});
    parser.addOption({u"text-file"_s,
        Text::tr("A file in UTF-8 that holds it, taken byte for byte but for a byte order mark in front."), u"F"_s});
    parser.addOption({u"allow-empty"_s, Text::tr("An empty text is meant: the catalog's comment is to go.")});
    parser.addOption({u"comment"_s, Text::tr("A reason, kept in the history."), u"T"_s});
}

void addUndoOptions(QCommandLineParser &parser)
{
    parser.addOption({u"batch"_s, Text::tr("This batch instead of your newest."), u"ID"_s});
}

} // namespace

std::vector<Command> decisionCommands()
{
    const QString meant = u"FILTER|ID… [--comment T]"_s;
    return {{u"items approve"_s, meant,
                Text::tr("Approves items; without --status the pending ones. Several at once leave out what a security "
                         "check warns of."),
                addDecisionOptions, approve},
        {u"items reject"_s, meant, Text::tr("Rejects items; without --status the pending ones."), addDecisionOptions,
            reject},
        {u"items needs-work"_s, meant, Text::tr("Sends items back with a reason."), addDecisionOptions, needsWork},
        {u"items edit"_s, u"ID --text T|--text-file F [--allow-empty]"_s,
            Text::tr("Accepts an item in your own words."), addEditOptions, edit},
        {u"items undo"_s, u"[--batch ID]"_s, Text::tr("Takes back a batch of decisions; never touches the catalog."),
            addUndoOptions, undo}};
}

} // namespace metaflow::cli
