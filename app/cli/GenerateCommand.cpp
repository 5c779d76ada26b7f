#include "app/cli/Command.h"
#include "app/cli/Generation.h"
#include "app/cli/ModelChoice.h"
#include "app/cli/Options.h"
#include "app/cli/QuoteText.h"
#include "app/cli/Text.h"
#include "core/store/Runs.h"

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
    addRateOptions(parser);
}

QCoro::Task<Answer> quote(Shell *shell, Arguments arguments)
{
    const auto prepared = co_await prepare(shell, arguments, false);
    if (!prepared) {
        co_return fail(prepared.error());
    }
    Output &out = shell->out();
    if (out.isJson()) {
        QJsonObject document = quoteJson(prepared->quote);
        document.insert(u"not_read"_s, QJsonArray::fromStringList(prepared->notRead));
        out.document(std::move(document));
        co_return ExitCode::Done;
    }
    showQuote(out, *prepared, shell->services().prices());
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
    const auto given = readAsking(arguments);
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
        const auto address = readAddress(arguments.value(u"base-url"_s), u"--base-url"_s);
        if (!address) {
            return fail(address.error());
        }
        options.baseUrl = *address;
    }
    return options;
}

/// `--resume RUN`: the run says itself which model it was prepared for.
QCoro::Task<Result<Prepared>> resumed(Shell *shell, Arguments arguments)
{
    const auto number = arguments.number(u"resume"_s, 1);
    const auto fits = checkResumeOptions(arguments);
    if (!number || !fits) {
        co_return fail(number ? fits.error() : number.error());
    }
    const auto connected = co_await shell->connect();
    if (!connected) {
        co_return fail(connected.error());
    }
    const auto run = co_await findRun(shell, RunId(**number));
    if (!run) {
        co_return fail(run.error());
    }
    const QString catalog = arguments.value(u"catalog"_s);
    if (!catalog.isEmpty() && catalog.compare(run->selection.catalog, Qt::CaseInsensitive) != 0) {
        co_return wrongUsage(Text::tr("--catalog does not go with --resume: run %1 is of %2.")
                                 .arg(run->id.value())
                                 .arg(run->selection.catalog));
    }
    const auto options = overridden(run->options, arguments);
    if (!options) {
        co_return fail(options.error());
    }
    if (const auto prices = checkPrices(*shell, options->budgetMicroUsd.has_value()); !prices) {
        co_return fail(prices.error());
    }
    generation::Quote quote;
    quote.run = *run;
    quote.run.options = *options;
    co_return Prepared{*connected, quote, {}};
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
    const auto limits = readLimits(run.options, arguments);
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
    return {{u"quote"_s, select + gen,
                Text::tr(
                    "Prepares a run and says what it would cost. Reads samples with statements on the warehouse; sends "
                    "nothing to a model."),
                addOptions, quote},
        {u"payload"_s, select + gen, Text::tr("Prints exactly what would leave this machine, one request a line."),
            addOptions, payload},
        {u"generate"_s,
            select + gen + u" [--new] [--resume RUN [--retry-failed [--without-samples]]] [--rpm N] [--tpm N]"_s,
            Text::tr("Asks the model for descriptions; goes on with an open run of the same selection."), addRunOptions,
            generate}};
}

} // namespace metaflow::cli
