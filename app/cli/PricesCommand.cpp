#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "core/providers/PriceRows.h"
#include "core/wording/Wording.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

QString file()
{
    return app::Folders::ofUser(false).pricesFile();
}

QString providerOf(const Arguments &arguments)
{
    return arguments.has(u"provider"_s) ? arguments.value(u"provider"_s) : u"openai"_s;
}

/// The file has numbers, as people write them; a document has money as text, as everywhere.
void writeMoneyAsText(QJsonObject &json)
{
    for (auto field = json.begin(); field != json.end(); ++field) {
        if (field.key().endsWith(u"_usd") && field.value().isDouble()) {
            field.value() = perMillionText(field.value().toDouble());
        }
    }
}

QJsonObject rowJson(const providers::Price &price)
{
    QJsonObject json = providers::priceRowJson(price);
    writeMoneyAsText(json);
    QJsonArray tiers;
    for (const QJsonValue &one : json.value(u"tiers"_s).toArray()) {
        QJsonObject tier = one.toObject();
        writeMoneyAsText(tier);
        tiers.append(tier);
    }
    if (!tiers.isEmpty()) {
        json.insert(u"tiers"_s, tiers);
    }
    json.insert(u"own"_s, price.own);
    return json;
}

QString lineOf(const providers::Price &price)
{
    QString line = u"%1  %2  %3  %4  %5"_s.arg(price.provider, -10)
                       .arg(price.model, -24)
                       .arg(price.inputPerMillion, 8)
                       .arg(price.cachedPerMillion, 8)
                       .arg(price.outputPerMillion, 8);
    if (price.shutdown.isValid()) {
        line += u"  "_s + Text::tr("ends %1").arg(price.shutdown.toString(Qt::ISODate));
    }
    return price.own ? line + u"  "_s + Text::tr("your own") : line;
}

/// A hole in the list costs its row alone, and is said.
void sayProblems(Output &out, const providers::Prices &prices)
{
    for (const Error &problem : prices.problems()) {
        out.say(wording::describe(problem).text() + u" ("_s + problem.detail + u')');
    }
}

void show(Output &out, const providers::Prices &prices, const QVector<providers::Price> &rows)
{
    sayProblems(out, prices);
    QJsonArray array;
    for (const providers::Price &price : rows) {
        array.append(rowJson(price));
        if (!out.isJson()) {
            out.text(lineOf(price));
        }
    }
    if (out.isJson()) {
        QJsonArray problems;
        for (const Error &problem : prices.problems()) {
            problems.append(errorJson(problem));
        }
        out.document({{u"as_of"_s, textOrNull(prices.asOf().toString(Qt::ISODate))}, {u"file"_s, file()},
            {u"prices"_s, array}, {u"problems"_s, problems}});
    } else {
        out.say(Text::tr("Dollars for a million tokens in, in from the cache, and out; the shipped list is of %1.")
                    .arg(prices.asOf().toString(Qt::ISODate)));
    }
}

QCoro::Task<Answer> list(Shell *shell, Arguments arguments)
{
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    const providers::Prices prices = providers::Prices::loadWhatCan(file());
    QVector<providers::Price> rows = prices.rows();
    if (arguments.has(u"provider"_s)) {
        rows.removeIf([&](const providers::Price &price) { return price.provider != providerOf(arguments); });
    }
    show(shell->out(), prices, rows);
    co_return ExitCode::Done;
}

QCoro::Task<Answer> showOne(Shell *shell, Arguments arguments)
{
    const auto model = arguments.only(Text::tr("model"));
    if (!model) {
        co_return fail(model.error());
    }
    const providers::Prices prices = providers::Prices::loadWhatCan(file());
    const auto price = prices.find(providerOf(arguments), *model);
    if (!price) {
        sayProblems(shell->out(), prices);
        co_return fail(ErrorCode::PriceUnknown, *model, u"not_listed"_s);
    }
    show(shell->out(), prices, {*price});
    co_return ExitCode::Done;
}

Result<double> usd(const Arguments &arguments, const QString &option)
{
    bool isNumber = false;
    const double value = arguments.value(option).toDouble(&isNumber);
    if (!isNumber || value < 0) {
        return wrongUsage(arguments.has(option)
                ? Text::tr("--%1 takes dollars for a million tokens such as 2.50, not “%2”.")
                      .arg(option, arguments.value(option))
                : Text::tr("say the price with --%1 N, in dollars for a million tokens.").arg(option));
    }
    return value;
}

Result<providers::Price> readPrice(const Arguments &arguments)
{
    const auto model = arguments.only(Text::tr("model"));
    const auto input = usd(arguments, u"input-usd"_s);
    const auto output = usd(arguments, u"output-usd"_s);
    const auto cached = arguments.has(u"cached-usd"_s) ? usd(arguments, u"cached-usd"_s) : input;
    for (const Error *error : {model ? nullptr : &model.error(), input ? nullptr : &input.error(),
             output ? nullptr : &output.error(), cached ? nullptr : &cached.error()}) {
        if (error) {
            return fail(*error);
        }
    }
    const QDate from = QDate::fromString(arguments.value(u"from"_s), Qt::ISODate);
    if (arguments.has(u"from"_s) && !from.isValid()) {
        return wrongUsage(Text::tr("--from takes a day such as 2027-01-01, not “%1”.").arg(arguments.value(u"from"_s)));
    }
    providers::Price price;
    price.provider = providerOf(arguments);
    price.model = *model;
    price.inputPerMillion = *input;
    price.cachedPerMillion = *cached;
    price.outputPerMillion = *output;
    price.effectiveFrom = from;
    price.asOf = QDateTime::currentDateTimeUtc().date();
    return price;
}

QCoro::Task<Answer> set(Shell *shell, Arguments arguments)
{
    auto price = readPrice(arguments);
    if (!price) {
        co_return fail(price.error());
    }
    // What the list knows of the model beside its price stays known.
    const auto known = providers::Prices::loadWhatCan(file()).find(price->provider, price->model);
    if (known) {
        price->contextWindow = known->contextWindow;
        price->maxOutput = known->maxOutput;
        price->shutdown = known->shutdown;
        price->tierMultipliers = known->tierMultipliers;
        price->cacheWriteMultiplier = known->cacheWriteMultiplier;
    }
    if (const auto written = providers::writePrice(file(), *price); !written) {
        co_return fail(written.error());
    }
    price->own = true;
    if (shell->out().isJson()) {
        shell->out().document({{u"file"_s, file()}, {u"price"_s, rowJson(*price)}});
    } else {
        shell->out().text(lineOf(*price));
    }
    co_return ExitCode::Done;
}

QCoro::Task<Answer> remove(Shell *shell, Arguments arguments)
{
    const auto model = arguments.only(Text::tr("model"));
    if (!model) {
        co_return fail(model.error());
    }
    const auto removed = providers::removePrice(file(), providerOf(arguments), *model);
    if (!removed) {
        co_return fail(removed.error());
    }
    if (!*removed) {
        co_return fail(ErrorCode::PriceUnknown, *model, u"no_own_price"_s);
    }
    if (shell->out().isJson()) {
        shell->out().document({{u"file"_s, file()}, {u"removed"_s, *model}});
    } else {
        shell->out().say(Text::tr("Your price for %1 is gone; the shipped one counts, if there is one.").arg(*model));
    }
    co_return ExitCode::Done;
}

void addProvider(QCommandLineParser &parser)
{
    parser.addOption(
        {u"provider"_s, Text::tr("Whose model: openai (the default), databricks, azure and so on."), u"NAME"_s});
}

/// `--output` is what every command prints as.
void addSetOptions(QCommandLineParser &parser)
{
    addProvider(parser);
    parser.addOption({u"input-usd"_s, Text::tr("Dollars for a million tokens in."), u"N"_s});
    parser.addOption({u"output-usd"_s, Text::tr("Dollars for a million tokens out."), u"N"_s});
    parser.addOption(
        {u"cached-usd"_s, Text::tr("Dollars for a million tokens in from the cache (as others)."), u"N"_s});
    parser.addOption({u"from"_s, Text::tr("The day from which it counts (at once)."), u"DAY"_s});
}

} // namespace

std::vector<Command> pricesCommands()
{
    const QString provider = u" [--provider NAME]"_s;
    return {{u"prices list"_s, provider.trimmed(),
                Text::tr("Lists what models cost, and what of the list cannot be read."), addProvider, list},
        {u"prices show"_s, u"MODEL"_s + provider, Text::tr("Shows what one model costs today."), addProvider, showOne},
        {u"prices set"_s, u"MODEL --input-usd N --output-usd N [--cached-usd N] [--from DAY]"_s + provider,
            Text::tr("Sets a price of your own; it counts before the shipped one."), addSetOptions, set},
        {u"prices remove"_s, u"MODEL"_s + provider, Text::tr("Takes your own price of a model away."), addProvider,
            remove}};
}

} // namespace metaflow::cli
