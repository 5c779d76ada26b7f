#include "app/cli/Command.h"
#include "app/cli/Generation.h"
#include "app/cli/ModelChoice.h"
#include "app/cli/Options.h"
#include "app/cli/Text.h"

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

void addOptions(QCommandLineParser &parser)
{
    addFilterOptions(parser);
    addAskingOptions(parser);
    addRateOptions(parser);
    parser.addOption({u"alternatives"_s, Text::tr("Texts an item, 1 to 3 (1)."), u"N"_s});
}

/// Which items, by ids or a filter; all of them only with --yes.
Result<ItemFilter> readItems(const Arguments &arguments, const Globals &globals)
{
    auto filter = readFilter(arguments);
    if (!filter) {
        return filter;
    }
    QVector<ItemId> ids;
    for (const QString &word : arguments.positional()) {
        bool isNumber = false;
        ids << ItemId(word.toLongLong(&isNumber));
        if (!isNumber) {
            return wrongUsage(Text::tr("“%1” is no id of an item.").arg(word));
        }
    }
    if (!ids.isEmpty() && !filter->isEmpty()) {
        return wrongUsage(Text::tr("give ids or a filter, not both."));
    }
    if (ids.isEmpty() && filter->isEmpty() && !globals.yes) {
        return wrongUsage(Text::tr("say which items with ids or a filter; --yes means all of them."));
    }
    filter->ids = ids;
    return filter;
}

QCoro::Task<Result<GenerationOptions>> readWish(Shell *shell, Arguments arguments)
{
    auto options = readAsking(arguments);
    if (!options) {
        co_return options;
    }
    const auto alternatives = arguments.number(u"alternatives"_s, 1);
    if (!alternatives) {
        co_return fail(alternatives.error());
    }
    options->alternatives = alternatives->value_or(1);
    if (options->alternatives > 3) {
        co_return wrongUsage(Text::tr("--alternatives takes 1, 2 or 3."));
    }
    const auto choice = co_await chooseModel(shell, arguments);
    if (!choice) {
        co_return fail(choice.error());
    }
    options->instruction = options->instruction.simplified();
    options->provider = choice->provider;
    options->model = choice->model;
    options->baseUrl = choice->baseUrl;
    co_return options;
}

QCoro::Task<Result<QVector<ItemId>>> findItems(Shell *shell, ItemFilter filter)
{
    auto listing = shell->services().review().list(filter, ItemSort::Object);
    const auto refs = co_await shell->finish(std::move(listing));
    if (!refs) {
        co_return fail(refs.error());
    }
    QVector<ItemId> ids;
    for (const ItemRef &ref : *refs) {
        ids << ref.id;
    }
    if (ids.isEmpty() && filter.ids.isEmpty()) {
        co_return fail(ErrorCode::ItemNotFound, {}, u"no_item_matches"_s);
    }
    co_return ids;
}

QCoro::Task<Answer> regenerate(Shell *shell, Arguments arguments)
{
    const auto filter = readItems(arguments, shell->globals());
    if (!filter) {
        co_return fail(filter.error());
    }
    const auto options = co_await readWish(shell, arguments);
    if (!options) {
        co_return fail(options.error());
    }
    const auto limits = readLimits(*options, arguments);
    if (!limits) {
        co_return fail(limits.error());
    }
    const auto connected = co_await shell->connect();
    if (!connected) {
        co_return fail(connected.error());
    }
    if (const auto prices = checkPrices(*shell, options->budgetMicroUsd.has_value()); !prices) {
        co_return fail(prices.error());
    }
    const auto ids = co_await findItems(shell, *filter);
    if (!ids) {
        co_return fail(ids.error());
    }
    auto preparing
        = shell->services().generation().prepareAgain(connected->source.id, *ids, *options, connected->person);
    const auto quote = co_await shell->finish(std::move(preparing));
    if (!quote) {
        co_return fail(quote.error());
    }
    const ModelChoice choice{options->provider, options->model, options->baseUrl};
    auto access = co_await withKey(choice, arguments, shell->environment());
    if (!access) {
        co_return fail(access.error());
    }
    shell->out().say(quoteText(*quote));
    auto running = shell->services().generation().run(
        quote->run.id, *std::move(access), *limits, Shell::actor(connected->person));
    const auto report = co_await shell->finish(std::move(running));
    if (!report) {
        co_return fail(report.error());
    }
    showReport(shell->out(), *report);
    co_await eraseDue(shell, connected->person);
    co_return exitCodeOf(*report);
}

} // namespace

std::vector<Command> regenerateCommands()
{
    return {{u"regenerate"_s,
        u"FILTER|ID… [--instruction T] [--alternatives N] [--budget USD] [--max-in-flight N] [--rpm N] [--tpm N] "
        "[--privacy none|masked|raw] [--template NAME] [--provider NAME] [--model NAME] [--base-url URL]"_s,
        Text::tr("Asks the model again for items; a text of yours stays, the new one comes to stand beside it."),
        addOptions, regenerate}};
}

} // namespace metaflow::cli
