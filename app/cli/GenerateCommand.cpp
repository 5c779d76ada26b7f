#include "app/cli/Command.h"
#include "app/cli/Generation.h"
#include "app/cli/ModelChoice.h"
#include "app/cli/Options.h"
#include "app/cli/Text.h"
#include "core/store/Runs.h"
#include "core/wording/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

const QString gen = u"[--only tables|columns] [--missing|--all] [--budget USD] [--max-in-flight N] "
                    "[--privacy none|masked|raw] [--no-memory] [--columns-per-request N] [--provider NAME] "
                    "[--template NAME] [--instruction TEXT] [--model NAME] [--base-url URL]"_s;
const QString select = u"--catalog C [--schema S]… [--table GLOB]… [--changed-since TIME] "_s;

void addOptions(QCommandLineParser &parser)
{
    addSelectOptions(parser);
    addGenerationOptions(parser);
}

void addRunOptions(QCommandLineParser &parser)
{
    addOptions(parser);
    parser.addOption({u"new"_s, Text::tr("A new run, even if one of the same selection is open.")});
    parser.addOption({u"resume"_s, Text::tr("Go on with this run."), u"RUN"_s});
    parser.addOption({u"retry-failed"_s, Text::tr("With --resume: also ask again what failed.")});
    parser.addOption(
        {u"without-samples"_s, Text::tr("With --retry-failed: what the model declined, by names and types alone.")});
    parser.addOption({u"rpm"_s, Text::tr("At most so many requests a minute, whatever the provider says."), u"N"_s});
    parser.addOption({u"tpm"_s, Text::tr("At most so many tokens a minute, whatever the provider says."), u"N"_s});
}

QCoro::Task<Answer> quote(Shell *shell, Arguments arguments)
{
    const auto prepared = co_await prepare(shell, arguments, false);
    if (!prepared) {
        co_return fail(prepared.error());
    }
    const generation::Quote &quoted = prepared->quote;
    Output &out = shell->out();
    if (out.isJson()) {
        QJsonObject document = quoteJson(quoted);
        document.insert(u"not_read"_s, QJsonArray::fromStringList(prepared->notRead));
        out.document(std::move(document));
        co_return ExitCode::Done;
    }
    out.text(quoteText(quoted));
    out.text(Text::tr("Left alone: %1. Reused from memory: %2.").arg(quoted.leftAlone).arg(quoted.reusedFromMemory));
    for (auto reason = quoted.leftAloneByReason.cbegin(); reason != quoted.leftAloneByReason.cend(); ++reason) {
        out.text(u"  %1: %2"_s.arg(QString::number(reason.value()), wording::describeReason(reason.key())));
    }
    if (!quoted.notRead.isEmpty()) {
        out.text(Text::tr("Context that could not be read everywhere, and is left out there: %1.")
                     .arg(quoted.notRead.join(u", "_s)));
    }
    out.text(Text::tr("Statements for samples: %1, at most %2 s of the warehouse. Privacy: %3.")
                 .arg(quoted.statements)
                 .arg(quoted.warehouseSecondsMax)
                 .arg(privacyModeName(quoted.privacy)));
    if (!prepared->notRead.isEmpty()) {
        out.text(notReadText(prepared->notRead));
    }
    for (const generation::TableQuote &table : quoted.byTable) {
        out.text(
            u"  %1  %2"_s.arg(table.estimate.inputTokens + table.estimate.outputTokens, 8).arg(table.table.display()));
    }
    co_return ExitCode::Done;
}

QCoro::Task<Answer> payload(Shell *shell, Arguments arguments)
{
    const auto prepared = co_await prepare(shell, arguments, false);
    if (!prepared) {
        co_return fail(prepared.error());
    }
    auto reading = shell->services().generation().payload(prepared->quote.run.id);
    const auto bodies = co_await shell->finish(std::move(reading));
    if (!bodies) {
        co_return fail(bodies.error());
    }
    for (const QByteArray &body : *bodies) {
        shell->out().line(body);
    }
    shell->out().say(Text::tr("%1 requests; nothing was sent.").arg(bodies->size()));
    co_return ExitCode::Done;
}

QCoro::Task<Result<Run>> findRun(Shell *shell, RunId id)
{
    auto reading
        = shell->services().store().read([id](store::Connection &connection) { return store::run(connection, id); });
    co_return co_await shell->finish(std::move(reading));
}

/// What of a run may be asked for anew; everything else stays as it was prepared.
Result<GenerationOptions> overridden(GenerationOptions options, const Arguments &arguments)
{
    const auto given = readGeneration(arguments);
    if (!given) {
        return fail(given.error());
    }
    if (arguments.has(u"budget"_s)) {
        options.budgetMicroUsd = given->budgetMicroUsd;
    }
    if (arguments.has(u"max-in-flight"_s)) {
        options.maxInFlight = given->maxInFlight;
    }
    if (arguments.has(u"base-url"_s)) {
        options.baseUrl = baseUrlOf(arguments.value(u"base-url"_s));
    }
    return options;
}

/// `--resume RUN`: the run says itself which model it was prepared for.
QCoro::Task<Result<Prepared>> resumed(Shell *shell, Arguments arguments)
{
    const auto number = arguments.number(u"resume"_s, 1);
    if (!number) {
        co_return fail(number.error());
    }
    const auto connected = co_await shell->connect();
    if (!connected) {
        co_return fail(connected.error());
    }
    const auto run = co_await findRun(shell, RunId(**number));
    if (!run) {
        co_return fail(run.error());
    }
    const auto options = overridden(run->options, arguments);
    if (!options) {
        co_return fail(options.error());
    }
    generation::Quote quote;
    quote.run = *run;
    quote.run.options = *options;
    co_return Prepared{*connected, quote, {}};
}

/// The limits of the run, and those that were typed for this time.
Result<generation::RunLimits> limitsOf(const GenerationOptions &options, const Arguments &arguments)
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

Result<void> checkRetry(const Arguments &arguments)
{
    if (arguments.has(u"new"_s) && arguments.has(u"resume"_s)) {
        return wrongUsage(Text::tr("--new and --resume exclude each other."));
    }
    if (arguments.has(u"retry-failed"_s) && !arguments.has(u"resume"_s)) {
        return wrongUsage(Text::tr("--retry-failed goes with --resume RUN."));
    }
    if (arguments.has(u"without-samples"_s) && !arguments.has(u"retry-failed"_s)) {
        return wrongUsage(Text::tr("--without-samples goes with --retry-failed."));
    }
    return {};
}

QCoro::Task<Result<int>> reopen(Shell *shell, RunId run, Arguments arguments)
{
    const auto how
        = arguments.has(u"without-samples"_s) ? generation::RetryHow::WithoutSamples : generation::RetryHow::AsBefore;
    auto opening = shell->services().generation().retryFailed(run, how);
    const auto count = co_await shell->finish(std::move(opening));
    if (count) {
        shell->out().say(Text::tr("Failed requests that are asked again: %1.").arg(*count));
    }
    co_return count;
}

QCoro::Task<Answer> generate(Shell *shell, Arguments arguments)
{
    const bool resumes = arguments.has(u"resume"_s);
    const bool fresh = arguments.has(u"new"_s);
    if (const auto fits = checkRetry(arguments); !fits) {
        co_return fail(fits.error());
    }
    auto starting = resumes ? resumed(shell, arguments) : prepare(shell, arguments, fresh);
    const auto prepared = co_await std::move(starting);
    if (!prepared) {
        co_return fail(prepared.error());
    }
    const Run &run = prepared->quote.run;
    const ModelChoice choice{run.options.provider, run.options.model, run.options.baseUrl};
    auto access = co_await withKey(choice, arguments, shell->environment());
    if (!access) {
        co_return fail(access.error());
    }
    const auto limits = limitsOf(run.options, arguments);
    if (!limits) {
        co_return fail(limits.error());
    }
    if (!resumes) {
        shell->out().say(quoteText(prepared->quote));
    }
    if (arguments.has(u"retry-failed"_s)) {
        const auto opened = co_await reopen(shell, run.id, arguments);
        if (!opened) {
            co_return fail(opened.error());
        }
    }
    auto running = shell->services().generation().run(
        run.id, *std::move(access), *limits, Shell::actor(prepared->connected.person));
    const auto report = co_await shell->finish(std::move(running));
    if (!report) {
        co_return fail(report.error());
    }
    showReport(shell->out(), *report);
    co_await eraseDue(shell, prepared->connected.person);
    co_return exitCodeOf(*report);
}

} // namespace

std::vector<Command> generationCommands()
{
    return {{u"quote"_s, select + gen, Text::tr("Prepares a run and says what it would cost; sends nothing."),
                addOptions, quote},
        {u"payload"_s, select + gen, Text::tr("Prints exactly what would leave this machine, one request a line."),
            addOptions, payload},
        {u"generate"_s,
            select + gen + u" [--new] [--resume RUN [--retry-failed [--without-samples]]] [--rpm N] [--tpm N]"_s,
            Text::tr("Asks the model for descriptions; goes on with an open run of the same selection."), addRunOptions,
            generate}};
}

} // namespace metaflow::cli
