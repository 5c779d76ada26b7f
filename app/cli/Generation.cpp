#include "app/cli/Generation.h"

#include "app/cli/Json.h"
#include "app/cli/ModelChoice.h"
#include "app/cli/Options.h"
#include "app/cli/Text.h"
#include "core/model/SelectionMatcher.h"
#include "core/store/Snapshots.h"
#include "core/wording/Wording.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

/// Names that were typed and match nothing are a mistake, not an empty run.
Result<void> checkMatches(const Selection &selection, const QVector<catalog::TreeTable> &tables)
{
    const SelectionMatcher matcher(selection);
    const bool matches = std::any_of(
        tables.begin(), tables.end(), [&](const catalog::TreeTable &table) { return matcher.matches(table.path); });
    if (matches || tables.isEmpty() || (selection.schemas.isEmpty() && selection.tableGlobs.isEmpty())) {
        return {};
    }
    const QString names = (selection.schemas + selection.tableGlobs).join(u", "_s);
    return fail(ErrorCode::NotFound, selection.catalog, u"no_table_matches "_s + names);
}

QString counted(qint64 number)
{
    return QLocale::c().toString(number);
}

QJsonObject tableJson(const generation::TableQuote &table, bool priceKnown)
{
    return {{u"object"_s, objectJson(table.table)}, {u"requests"_s, table.requests}, {u"columns"_s, table.columns},
        {u"input_tokens"_s, table.estimate.inputTokens}, {u"output_tokens"_s, table.estimate.outputTokens},
        {u"cost_usd"_s, priceKnown ? QJsonValue(usdText(table.estimate.costMicroUsd)) : QJsonValue()}};
}

QJsonObject reasonsJson(const QMap<QString, int> &reasons)
{
    QJsonObject json;
    for (auto reason = reasons.cbegin(); reason != reasons.cend(); ++reason) {
        json.insert(reason.key(), reason.value());
    }
    return json;
}

QJsonObject usageJson(const Usage &usage, bool priceKnown)
{
    return {{u"input_tokens"_s, usage.inputTokens}, {u"cached_tokens"_s, usage.cachedTokens},
        {u"output_tokens"_s, usage.outputTokens},
        {u"cost_usd"_s, priceKnown ? QJsonValue(usdText(usage.costMicroUsd)) : QJsonValue()}};
}

/// A run knows by which error it stopped; with it goes which key was refused.
Error stoppedBy(const generation::RunReport &report)
{
    const GenerationOptions &options = report.run.options;
    return withKeyNamed(report.stopped, {options.provider, options.model, options.baseUrl});
}

/// Why there was nothing to ask: each reason with its count.
void sayNothingAsked(Output &out, const Run &run)
{
    out.text(Text::tr("Nothing was left to ask for. Left alone: %1. Reused from memory: %2.")
                 .arg(run.leftAlone)
                 .arg(run.fromMemory));
    sayReasons(out, run.leftAloneByReason);
}

/// `+3 %`, `-12 %`; by whole per cent.
QString differenceText(qint64 quoted, qint64 actual)
{
    if (quoted <= 0) {
        return u"–"_s;
    }
    const qint64 percent = qRound64(100.0 * static_cast<double>(actual - quoted) / static_cast<double>(quoted));
    return u"%1%2 %"_s.arg(percent > 0 ? u"+"_s : QString(), QString::number(percent));
}

} // namespace

QJsonObject failureJson(const Request &request)
{
    const wording::Sentence sentence = wording::describe(request);
    QJsonArray columns;
    bool describesTable = false;
    for (const RequestTarget &target : request.targets) {
        describesTable = describesTable || target.object.isTable();
        if (!target.object.isTable()) {
            columns.append(target.object.name());
        }
    }
    return {{u"code"_s, request.errorCode}, {u"message"_s, sentence.what}, {u"help"_s, sentence.todo},
        {u"detail"_s, request.errorDetail}, {u"object"_s, objectJson(request.table)}, {u"request"_s, request.number},
        {u"columns"_s, columns}, {u"describes_table"_s, describesTable}, {u"attempts"_s, request.attempts},
        {u"possibly_billed_twice"_s, request.possiblyBilledTwice}, {u"repair"_s, request.repair},
        {u"parent"_s, request.parent == 0 ? QJsonValue() : QJsonValue(request.parent)}};
}

void sayReasons(Output &out, const QMap<QString, int> &reasons)
{
    for (auto reason = reasons.cbegin(); reason != reasons.cend(); ++reason) {
        out.text(u"  %1: %2"_s.arg(QString::number(reason.value()), wording::describeReason(reason.key())));
    }
}

QCoro::Task<Result<bool>> requireMatch(Shell *shell, SourceId source, Selection selection)
{
    auto looking = shell->services().catalog().tree(source, selection.catalog);
    const auto tree = co_await shell->finish(std::move(looking));
    if (!tree) {
        co_return fail(tree.error());
    }
    const auto matches = checkMatches(selection, *tree);
    co_return matches ? Result<bool>(true) : fail(matches.error());
}

namespace {

QCoro::Task<Result<bool>> readIfNever(Shell *shell, SourceId source, QString catalog)
{
    auto looking = shell->services().catalog().tree(source, catalog);
    const auto tree = co_await shell->finish(std::move(looking));
    if (!tree || !tree->isEmpty()) {
        co_return tree ? Result<bool>(false) : fail(tree.error());
    }
    shell->out().say(Text::tr("The catalog %1 was never read: reading it.").arg(catalog));
    Selection whole;
    whole.catalog = catalog;
    auto scanning = shell->services().catalog().scan(source, std::move(whole));
    const auto scanned = co_await shell->finish(std::move(scanning));
    co_return scanned ? Result<bool>(true) : fail(scanned.error());
}

} // namespace

QCoro::Task<Result<generation::Quote>> prepareRun(
    Shell *shell, catalog::Connected connected, Selection selection, GenerationOptions options, bool fresh)
{
    const SourceId source = connected.source.id;
    auto reading = readIfNever(shell, source, selection.catalog);
    const auto read = co_await std::move(reading);
    if (!read) {
        co_return fail(read.error());
    }
    auto matching = requireMatch(shell, source, selection);
    const auto matches = co_await std::move(matching);
    if (!matches) {
        co_return fail(matches.error());
    }
    auto preparing = shell->services().generation().prepare(
        source, std::move(selection), std::move(options), connected.person, fresh);
    co_return co_await shell->finish(std::move(preparing));
}

Result<generation::RunLimits> readLimits(const GenerationOptions &options, const Arguments &arguments)
{
    generation::RunLimits limits = generation::limitsOf(options);
    const auto requests = arguments.number(u"rpm"_s, 1);
    const auto tokens = arguments.number(u"tpm"_s, 1);
    if (!requests || !tokens) {
        return fail(requests ? tokens.error() : requests.error());
    }
    limits.requestsPerMinute = *requests;
    limits.tokensPerMinute = *tokens;
    return limits;
}

Result<void> checkPrices(Shell &shell, bool withBudget)
{
    static const QRegularExpression ofOneRow(u"^[0-9]+ "_s);
    const providers::Prices prices = shell.services().prices();
    for (const Error &problem : prices.problems()) {
        if (withBudget && !ofOneRow.match(problem.detail).hasMatch()) {
            return fail(ErrorCode::FileInvalid, problem.subject, u"prices_unreadable "_s + problem.detail);
        }
        shell.out().say(
            Text::tr("Prices that cannot be read and do not count: %1 (%2).").arg(problem.subject, problem.detail));
    }
    return {};
}

QCoro::Task<Result<Prepared>> prepare(Shell *shell, Arguments arguments, bool fresh)
{
    auto selection = readSelection(arguments);
    if (!selection) {
        co_return fail(selection.error());
    }
    auto options = readGeneration(arguments);
    if (!options) {
        co_return fail(options.error());
    }
    const auto choice = co_await chooseModel(shell, arguments);
    if (!choice) {
        co_return fail(choice.error());
    }
    options->provider = choice->provider;
    options->model = choice->model;
    options->baseUrl = choice->baseUrl;
    const auto connected = co_await shell->connect();
    if (!connected) {
        co_return fail(connected.error());
    }
    if (const auto prices = checkPrices(*shell, options->budgetMicroUsd.has_value()); !prices) {
        co_return fail(prices.error());
    }
    const QString catalog = selection->catalog;
    const auto quote = co_await prepareRun(shell, *connected, *std::move(selection), *std::move(options), fresh);
    if (!quote) {
        co_return fail(quote.error());
    }
    if (!quote->privacyChosen) {
        shell->out().say(Text::tr("Nobody has chosen yet what of the data of %1 may leave, so only names and types do; "
                                  "--privacy masked also sends samples, without what is personal.")
                             .arg(quote->run.selection.catalog));
    }
    auto asking
        = shell->services().store().read([source = connected->source.id, catalog](store::Connection &connection) {
              return store::notRead(connection, source, catalog);
          });
    const auto notRead = co_await shell->finish(std::move(asking));
    if (!notRead) {
        co_return fail(notRead.error());
    }
    co_return Prepared{*connected, *quote, *notRead};
}

QString notReadText(const QStringList &parts)
{
    const QString what = Text::tr("Not readable here, and left out: %1.").arg(parts.join(u", "_s));
    const bool guarded = parts.contains(u"masks"_s) || parts.contains(u"tags"_s);
    return guarded ? what + u' ' + Text::tr("Columns that no scan could check count as masked and give no samples.")
                   : what;
}

QString quoteText(const generation::Quote &quote)
{
    const Usage &estimate = quote.estimate;
    const QString cost = quote.priceKnown ? u'$' + usdText(estimate.costMicroUsd) : Text::tr("price not known");
    return Text::tr("%1 requests, about %2 tokens in and %3 out, %4.")
        .arg(counted(quote.requests), counted(estimate.inputTokens), counted(estimate.outputTokens), cost);
}

QJsonObject quoteJson(const generation::Quote &quote)
{
    const Usage &estimate = quote.estimate;
    QJsonArray tables;
    for (const generation::TableQuote &table : quote.byTable) {
        tables.append(tableJson(table, quote.priceKnown));
    }
    QJsonArray models;
    for (const generation::ModelQuote &model : quote.byModel) {
        models.append(QJsonObject{{u"model"_s, model.model}, {u"cost_usd"_s, usdText(model.costMicroUsd)}});
    }
    return {{u"run_id"_s, quote.run.id.value()}, {u"requests"_s, quote.requests}, {u"by_model"_s, models},
        {u"calibrated_by"_s, quote.calibratedBy}, {u"cached_tokens"_s, estimate.cachedTokens},
        {u"input_tokens"_s, estimate.inputTokens}, {u"output_tokens"_s, estimate.outputTokens},
        {u"cost_usd"_s, quote.priceKnown ? QJsonValue(usdText(estimate.costMicroUsd)) : QJsonValue()},
        {u"statements"_s, quote.statements}, {u"warehouse_seconds_max"_s, quote.warehouseSecondsMax},
        {u"by_table"_s, tables}, {u"reused_from_memory"_s, quote.reusedFromMemory}, {u"left_alone"_s, quote.leftAlone},
        {u"left_alone_by_reason"_s, reasonsJson(quote.leftAloneByReason)},
        {u"context_not_read"_s, QJsonArray::fromStringList(quote.notRead)},
        {u"privacy"_s, privacyModeName(quote.privacy)}, {u"seconds"_s, static_cast<qint64>(quote.duration.count())},
        {u"model"_s, quote.run.options.model}};
}

QJsonObject reportJson(const generation::RunReport &report)
{
    QJsonObject json = runJson(report.run, report.priceKnown);
    json.insert(u"quote"_s, usageJson(report.run.estimate, report.priceKnown));
    json.insert(u"actual"_s, usageJson(report.run.actual, report.priceKnown));
    json.insert(u"split"_s, report.split);
    json.insert(u"retried"_s, report.retried);
    QJsonArray failures;
    for (const Request &request : report.failed) {
        failures.append(failureJson(request));
    }
    json.insert(u"failures"_s, failures);
    if (!report.run.stoppedBy.isEmpty()) {
        json.insert(u"error"_s, errorJson(stoppedBy(report)));
    }
    return json;
}

QString reportText(const generation::RunReport &report)
{
    const Run &run = report.run;
    const QString cost = report.priceKnown ? u'$' + usdText(run.actual.costMicroUsd) : Text::tr("price not known");
    return Text::tr("Run %1: %2 of %3 requests answered, %4 descriptions, %5 tokens in and %6 out, %7.")
        .arg(QString::number(run.id.value()), counted(run.succeeded), counted(run.requests), counted(run.items),
            counted(run.actual.inputTokens), counted(run.actual.outputTokens), cost);
}

QString comparisonText(const generation::RunReport &report)
{
    const Usage &quoted = report.run.estimate;
    const Usage &actual = report.run.actual;
    return Text::tr("Against the quote: tokens in %1, out %2, cost %3.")
        .arg(differenceText(quoted.inputTokens, actual.inputTokens),
            differenceText(quoted.outputTokens, actual.outputTokens),
            report.priceKnown ? differenceText(quoted.costMicroUsd, actual.costMicroUsd) : Text::tr("price not known"));
}

void showOutcome(Output &out, const generation::RunReport &report)
{
    const Run &run = report.run;
    if (run.requests == 0) {
        sayNothingAsked(out, run);
    } else if (run.succeeded + run.failed > 0) {
        out.text(comparisonText(report));
    }
}

void showReport(Output &out, const generation::RunReport &report)
{
    if (out.isJson()) {
        out.document(reportJson(report));
    } else {
        out.text(reportText(report));
        showOutcome(out, report);
    }
    for (const Request &request : report.failed) {
        out.say(wording::describe(request).text());
    }
    if (report.run.possiblyBilledTwice > 0) {
        out.say(Text::tr("Requests that may have been paid twice: %1.").arg(report.run.possiblyBilledTwice));
    }
    if (!report.run.stoppedBy.isEmpty()) {
        out.say(u"metaflow-cli: "_s + wording::describe(stoppedBy(report)).text());
    }
}

QCoro::Task<> eraseDue(Shell *shell, Person person)
{
    auto erasing = shell->services().retention().erase(std::move(person));
    const auto erased = co_await shell->finish(std::move(erasing));
    if (!erased && erased.error().code != ErrorCode::Cancelled) {
        shell->out().say(wording::describe(erased.error()).text());
    }
}

ExitCode exitCodeOf(const generation::RunReport &report)
{
    if (!report.run.stoppedBy.isEmpty()) {
        return exitCodeForName(report.run.stoppedBy);
    }
    return report.run.failed > 0 ? ExitCode::Partly : ExitCode::Done;
}

} // namespace metaflow::cli
