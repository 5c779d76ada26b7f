#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "core/exchange/UploadService.h"
#include "core/wording/UploadWords.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

using exchange::RowVerdict;
using exchange::UploadAs;
using exchange::UploadField;
using exchange::UploadPreview;
using exchange::UploadProblem;
using exchange::UploadRow;
using Preview = std::shared_ptr<const UploadPreview>; // shared: as large as the file

constexpr int shownProblems = 20; ///< lines of words; JSON and the report have all

/// The columns that `--map` names: each a field and the header of its column.
using Named = QVector<std::pair<UploadField, QString>>;

Result<UploadField> fieldNamed(const QString &name)
{
    const auto all = exchange::allUploadFields();
    const auto field = std::find_if(all.begin(), all.end(),
        [&](UploadField each) { return each != UploadField::Ignore && exchange::uploadFieldName(each) == name; });
    if (field != all.end()) {
        return *field;
    }
    QStringList known;
    for (const UploadField each : all) {
        known << exchange::uploadFieldName(each);
    }
    known.removeAll(QString());
    return wrongUsage(Text::tr("--map knows no field “%1”, but %2.").arg(name, known.join(u", "_s)));
}

Result<Named> readMap(const Arguments &arguments)
{
    Named named;
    for (const QString &pair : arguments.values(u"map"_s)) {
        const qsizetype sign = pair.indexOf(u'=');
        if (sign < 1) {
            return wrongUsage(Text::tr("--map takes FIELD=HEADER, not “%1”.").arg(pair));
        }
        const auto field = fieldNamed(pair.left(sign));
        if (!field) {
            return fail(field.error());
        }
        named.append({*field, pair.mid(sign + 1)});
    }
    return named;
}

Result<exchange::UploadRequest> readUpload(const Arguments &arguments)
{
    const auto file = arguments.only(Text::tr("a file"));
    if (!file) {
        return fail(file.error());
    }
    if (arguments.has(u"report"_s) && QFileInfo(arguments.value(u"report"_s)) == QFileInfo(*file)) {
        return wrongUsage(Text::tr("--report would overwrite the file that is read."));
    }
    exchange::UploadRequest request;
    request.file = *file;
    request.options = {arguments.value(u"encoding"_s), arguments.value(u"delimiter"_s), arguments.value(u"sheet"_s)};
    if (request.options.delimiter == "tab"_L1 || request.options.delimiter == "\\t"_L1) {
        request.options.delimiter = u"\t"_s;
    }
    const QString as = arguments.value(u"as"_s);
    if (as != "suggestions"_L1 && as != "decisions"_L1) {
        return wrongUsage(Text::tr("--as takes suggestions or decisions, not “%1”.").arg(as));
    }
    request.as = as == "decisions"_L1 ? UploadAs::Decisions : UploadAs::Suggestions;
    return request;
}

/// The found meaning of each column, and what was said of some. An empty header takes a field's column away.
Result<QVector<UploadField>> mapped(const QStringList &header, const Named &named)
{
    auto mapping = exchange::guessMapping(header);
    for (const auto &[field, name] : named) {
        std::replace(mapping.begin(), mapping.end(), UploadField(field), UploadField::Ignore);
        const qsizetype at = header.indexOf(name);
        if (at < 0 && !name.isEmpty()) {
            return wrongUsage(Text::tr("the file has no column “%1”, but %2.").arg(name, header.join(u", "_s)));
        }
        if (at >= 0) {
            mapping[at] = field;
        }
    }
    return mapping;
}

QCoro::Task<Result<exchange::UploadRequest>> withMapping(Shell *shell, exchange::UploadRequest request, Named named)
{
    if (named.isEmpty()) {
        co_return request;
    }
    auto looking = shell->services().uploading().look(request.file, request.options);
    const auto shape = co_await shell->finish(std::move(looking));
    if (!shape) {
        co_return fail(shape.error());
    }
    auto mapping = mapped(shape->header, named);
    if (!mapping) {
        co_return fail(mapping.error());
    }
    request.mapping = *std::move(mapping);
    co_return request;
}

QJsonObject differenceJson(const UploadRow &row)
{
    return {{u"object"_s, objectJson(row.object)}, {u"verdict"_s, wording::rowVerdictName(row.verdict)},
        {u"line"_s, row.line}, {u"text"_s, row.text},
        {u"now"_s, row.item.id.isNone() ? QJsonValue() : QJsonValue(row.now)}};
}

QJsonObject rejectedJson(const UploadProblem &problem)
{
    return {{u"line"_s, problem.line}, {u"column"_s, textOrNull(problem.column)}, {u"reason"_s, problem.code},
        {u"code"_s, problem.code}, {u"message"_s, wording::describe(problem)}, {u"text"_s, textOrNull(problem.text)}};
}

QJsonObject conflictJson(const UploadRow &row)
{
    const auto status
        = [](const std::optional<Status> &one) { return one ? QJsonValue(statusName(*one)) : QJsonValue(); };
    return {{u"object"_s, objectJson(row.object)}, {u"item"_s, row.item.id.value()}, {u"line"_s, row.line},
        {u"text"_s, row.text}, {u"now"_s, row.now}, {u"status"_s, status(row.status)},
        {u"status_now"_s, status(row.statusNow)}, {u"exported_version"_s, row.exportedVersion},
        {u"version"_s, row.item.version}};
}

QJsonObject previewJson(const UploadPreview &preview)
{
    QJsonArray differences, rejected, conflicts;
    for (const UploadRow &row : preview.rows) {
        if (row.isChange()) {
            differences.append(differenceJson(row));
        } else if (row.verdict == RowVerdict::Conflict) {
            conflicts.append(conflictJson(row));
        }
    }
    for (const UploadProblem &problem : preview.problems) {
        rejected.append(rejectedJson(problem));
    }
    return {{u"differences"_s, differences}, {u"rejected"_s, rejected}, {u"conflicts"_s, conflicts}};
}

/// What became of it, or would: `accepted` 0 where nothing was written.
void showResult(Output &out, const UploadPreview &preview, const exchange::UploadOutcome &outcome, bool isDry)
{
    if (out.isJson()) {
        QJsonObject document = previewJson(preview);
        document.insert(u"rows"_s, outcome.rows);
        document.insert(u"accepted"_s, outcome.accepted);
        document.insert(u"unchanged"_s, outcome.unchanged);
        document.insert(u"sha256"_s, outcome.sha256);
        document.insert(u"batch_id"_s, textOrNull(outcome.batch.value()));
        document.insert(u"dry_run"_s, isDry);
        out.document(std::move(document));
        return;
    }
    out.text(isDry ? Text::tr("%1 rows: %2 would change something, %3 say what stands there already, %4 cannot be "
                              "taken, %5 are in conflict.")
                         .arg(outcome.rows)
                         .arg(preview.changes())
                         .arg(outcome.unchanged)
                         .arg(outcome.rejected)
                         .arg(outcome.conflicts)
                   : Text::tr("%1 rows: %2 changed something, %3 say what stands there already, %4 cannot be taken, "
                              "%5 are in conflict.")
                         .arg(outcome.rows)
                         .arg(outcome.accepted)
                         .arg(outcome.unchanged)
                         .arg(outcome.rejected)
                         .arg(outcome.conflicts));
    out.text(u"SHA-256 %1"_s.arg(outcome.sha256));
    if (!outcome.batch.isNone()) {
        out.text(Text::tr("Batch %1: `items undo --batch` takes it back.").arg(outcome.batch.value()));
    }
}

/// The first of them, each with its place; the rest is in the report.
void sayProblems(Output &out, const UploadPreview &preview, bool hasReport)
{
    QStringList lines;
    for (const UploadProblem &problem : preview.problems.mid(0, shownProblems)) {
        lines << wording::describe(problem);
    }
    for (const UploadRow &row : preview.rows) {
        if (row.verdict == RowVerdict::Conflict && lines.size() < shownProblems) {
            lines << row.object.display() + u": "_s + wording::describe(UploadProblem{u"conflict"_s, row.line, {}, {}});
        }
    }
    for (const QString &line : std::as_const(lines)) {
        out.say(line);
    }
    const qsizetype all = preview.problems.size() + preview.count(RowVerdict::Conflict);
    if (all > lines.size()) {
        out.say(hasReport ? Text::tr("  and %1 more in the report.").arg(all - lines.size())
                          : Text::tr("  and %1 more: --report FILE lists them all.").arg(all - lines.size()));
    }
}

exchange::UploadOutcome nothingDone(const UploadPreview &preview)
{
    exchange::UploadOutcome outcome;
    outcome.rows = static_cast<int>(preview.rows.size());
    outcome.unchanged = preview.count(RowVerdict::Unchanged);
    outcome.rejected = preview.count(RowVerdict::Invalid);
    outcome.conflicts = preview.count(RowVerdict::Conflict);
    outcome.sha256 = QString::fromLatin1(preview.shape.sha256.toHex());
    return outcome;
}

QCoro::Task<Result<bool>> report(Shell *shell, Preview preview, QString file)
{
    if (file.isEmpty()) {
        co_return true;
    }
    auto writing = shell->services().uploading().writeReport(
        preview, file, [](const UploadProblem &problem) { return wording::describeUploadReason(problem); });
    co_return co_await shell->finish(std::move(writing));
}

/// How it ends: whoever asked for the valid rows alone gets 3 where some were left out.
ExitCode exitOf(const UploadPreview &preview, const exchange::UploadOutcome &outcome, bool validOnly)
{
    const bool leftOut = outcome.rejected + outcome.conflicts > 0 || !preview.isClean();
    if (!leftOut) {
        return ExitCode::Done;
    }
    return validOnly && !preview.isUnreadable() ? ExitCode::Partly : ExitCode::Failed;
}

QCoro::Task<Answer> finishUpload(Shell *shell, Preview preview, Arguments arguments, Person person)
{
    const bool isDry = arguments.has(u"dry-run"_s), validOnly = arguments.has(u"valid-only"_s);
    const bool isRefused = preview->isUnreadable() || (!validOnly && !preview->isClean());
    const QString file = arguments.value(u"report"_s);
    auto reporting = report(shell, preview, file);
    if (const auto reported = co_await reporting; !reported) {
        co_return fail(reported.error());
    }
    exchange::UploadOutcome outcome = nothingDone(*preview);
    if (!isDry && !isRefused) {
        auto applying = shell->services().uploading().apply(preview, validOnly, person);
        const auto applied = co_await shell->finish(std::move(applying));
        if (!applied) {
            co_return fail(applied.error());
        }
        outcome = *applied;
    }
    showResult(shell->out(), *preview, outcome, isDry);
    sayProblems(shell->out(), *preview, !file.isEmpty());
    if (isRefused) {
        shell->out().say(Text::tr("Nothing was changed: all rows or none, unless --valid-only asks for the others."));
    }
    co_return exitOf(*preview, outcome, validOnly);
}

QCoro::Task<Answer> upload(Shell *shell, Arguments arguments)
{
    const auto request = readUpload(arguments);
    const auto named = request ? readMap(arguments) : fail(request.error());
    if (!named) {
        co_return fail(named.error());
    }
    const auto person = co_await shell->person();
    if (!person) {
        co_return fail(person.error());
    }
    auto looking = withMapping(shell, *request, *named);
    const auto whole = co_await looking;
    if (!whole) {
        co_return fail(whole.error());
    }
    auto previewing = shell->services().uploading().preview(*whole);
    const auto preview = co_await shell->finish(std::move(previewing));
    if (!preview) {
        co_return fail(preview.error());
    }
    auto finishing = finishUpload(shell, *preview, arguments, *person);
    co_return co_await finishing;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"dry-run"_s, Text::tr("Only say what would change.")});
    parser.addOption({u"as"_s,
        Text::tr("suggestions (the default) come to stand beside what there is; decisions are yours, and only of rows "
                 "that carry id and version of an export."),
        u"suggestions|decisions"_s, u"suggestions"_s});
    parser.addOption({u"valid-only"_s, Text::tr("Take the rows that can be taken and leave out the others.")});
    parser.addOption({u"report"_s, Text::tr("Where a list of all rows goes that cannot be taken (CSV)."), u"FILE"_s});
    parser.addOption({u"encoding"_s,
        Text::tr("Of a CSV file: utf-8, utf-16le, utf-16be or windows-1252; else it is found out."), u"E"_s});
    parser.addOption(
        {u"delimiter"_s, Text::tr("What parts the cells of a CSV file, or tab; else it is found out."), u"D"_s});
    parser.addOption({u"sheet"_s, Text::tr("Which sheet of a workbook; else the first one."), u"NAME"_s});
    parser.addOption({u"map"_s,
        Text::tr("Which column says what, where its name does not tell, e.g. current_value=Beschreibung. May be "
                 "repeated."),
        u"FIELD=HEADER"_s});
}

} // namespace

std::vector<Command> uploadCommands()
{
    return {{u"upload"_s,
        u"FILE [--dry-run] [--as suggestions|decisions] [--valid-only] [--report FILE] [--encoding E] [--delimiter D] "
        "[--sheet NAME] [--map FIELD=HEADER]…"_s,
        Text::tr("Takes texts or decisions from a CSV file or an Excel workbook, all rows or none."), addOptions,
        upload}};
}

} // namespace metaflow::cli
