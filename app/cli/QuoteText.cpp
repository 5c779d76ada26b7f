#include "app/cli/QuoteText.h"

#include "app/cli/Text.h"
#include "core/base/Clock.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

constexpr qsizetype mostTables = 20;
constexpr qsizetype mostModels = 5;

qint64 tokensOf(const generation::TableQuote &table)
{
    return table.estimate.inputTokens + table.estimate.outputTokens;
}

/// The largest, with a header; how many more there are.
void showTables(Output &out, QVector<generation::TableQuote> tables)
{
    std::stable_sort(
        tables.begin(), tables.end(), [](const auto &a, const auto &b) { return tokensOf(a) > tokensOf(b); });
    const qsizetype shown = std::min(mostTables, tables.size());
    if (shown == 0) {
        return;
    }
    out.text(u"  %1  %2  %3"_s.arg(Text::tr("tokens"), 10).arg(Text::tr("requests"), 8).arg(Text::tr("table")));
    for (const generation::TableQuote &table : tables.mid(0, shown)) {
        const QString tokens = QLocale::c().toString(tokensOf(table));
        out.text(u"  %1  %2  %3"_s.arg(tokens, 10).arg(table.requests, 8).arg(table.table.display()));
    }
    if (tables.size() > shown) {
        out.text(Text::tr("  and %1 smaller ones").arg(tables.size() - shown));
    }
}

/// The cheapest that still answer, without the chosen one.
void showModels(Output &out, const generation::Quote &quote, const providers::Prices &prices)
{
    const GenerationOptions &options = quote.run.options;
    const QDate today = QDateTime::currentDateTimeUtc().date();
    QStringList others;
    for (const generation::ModelQuote &model : quote.byModel) {
        const QDate end = prices.shutdownOf(options.provider, model.model);
        if (model.model != options.model && (!end.isValid() || end > today) && others.size() < mostModels) {
            others << model.model + u" $"_s + usdText(model.costMicroUsd);
        }
    }
    if (!others.isEmpty() && quote.requests > 0) {
        out.text(Text::tr("The same by other models: %1.").arg(others.join(u", "_s)));
    }
}

void showHead(Output &out, const generation::Quote &quote)
{
    const Run &run = quote.run;
    out.text(Text::tr("Run %1, prepared %2: catalog %3, model %4 of %5 (%6).")
                 .arg(QString::number(run.id.value()), isoTime(run.createdAt), run.selection.catalog, run.options.model,
                     run.options.provider, run.options.baseUrl));
}

void showRest(Output &out, const Prepared &prepared)
{
    const generation::Quote &quote = prepared.quote;
    out.text(Text::tr("Left alone: %1. Reused from memory: %2.").arg(quote.leftAlone).arg(quote.reusedFromMemory));
    sayReasons(out, quote.leftAloneByReason);
    if (!quote.notRead.isEmpty()) {
        out.text(Text::tr("Context that could not be read everywhere, and is left out there: %1.")
                     .arg(quote.notRead.join(u", "_s)));
    }
    if (!prepared.notRead.isEmpty()) {
        out.text(notReadText(prepared.notRead));
    }
    out.text(Text::tr("Statements for samples: %1, at most %2 s of the warehouse. Privacy: %3.")
                 .arg(quote.statements)
                 .arg(quote.warehouseSecondsMax)
                 .arg(privacyModeName(quote.privacy)));
}

void showBudget(Output &out, const generation::Quote &quote)
{
    const auto budget = quote.run.options.budgetMicroUsd;
    if (!budget || !quote.priceKnown) {
        return;
    }
    const QString money = u'$' + usdText(*budget);
    out.text(quote.estimate.costMicroUsd <= *budget
            ? Text::tr("The budget of %1 suffices.").arg(money)
            : Text::tr("The budget of %1 does not suffice: sending stops before it is exceeded.").arg(money));
}

} // namespace

void showQuote(Output &out, const Prepared &prepared, const providers::Prices &prices)
{
    const generation::Quote &quote = prepared.quote;
    showHead(out, quote);
    showTables(out, quote.byTable);
    showRest(out, prepared);
    showModels(out, quote, prices);
    showBudget(out, quote);
    out.text(Text::tr("%1 It takes about %2 s; nothing was sent to a model.")
                 .arg(quoteText(quote), QString::number(quote.duration.count())));
}

} // namespace metaflow::cli
