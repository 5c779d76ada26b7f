#include "core/providers/Prices.h"

#include "core/net/Address.h"
#include "core/providers/PriceRows.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace metaflow::providers {

/// One reading of both files; never changed afterwards.
struct Prices::List {
    QVector<Price> rows; ///< the user's first
    QVector<Error> problems;
    QStringList unreadable; ///< `provider/model`
    QDate asOf;
};

struct Prices::Shared {
    std::mutex mutex;
    std::shared_ptr<const List> list = std::make_shared<List>();
};

namespace {

QDate dayOf(QDate on)
{
    return on.isValid() ? on : QDateTime::currentDateTimeUtc().date();
}

/// Tokens times prices times two factors in thousandths leave 64 bits behind at ten million tokens.
__extension__ using Wide = __int128;

/// Micro-dollars for a million tokens: whole, so that nothing is lost to fractions.
qint64 whole(double usdPerMillion)
{
    return std::llround(usdPerMillion * 1'000'000);
}

/// Thousandths of a factor such as 1.25.
qint64 thousandths(double factor)
{
    return std::llround(factor * 1000);
}

/// The prices that hold for a request of that length.
PriceTier tierFor(const Price &price, qint64 inputTokens)
{
    for (const PriceTier &tier : price.tiers) {
        if (inputTokens > tier.overInputTokens) {
            return tier;
        }
    }
    return {0, price.inputPerMillion, price.cachedPerMillion, price.outputPerMillion};
}

bool isAzure(const QString &host)
{
    return host.endsWith(".openai.azure.com"_L1) || host.endsWith(".cognitiveservices.azure.com"_L1);
}

/// Where Ollama, LM Studio, llama.cpp and vLLM listen unless told otherwise.
bool isLocalServer(const QUrl &url)
{
    static const QList<int> usual = {11434, 1234, 8080, 8000};
    return net::isLoopback(url.host()) && usual.contains(url.port());
}

} // namespace

Prices::Prices()
    : m_shared(std::make_shared<Shared>())
{
}

std::shared_ptr<const Prices::List> Prices::list() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->list;
}

Prices Prices::loadWhatCan(const QString &userFile)
{
    Prices prices;
    prices.reload(userFile);
    return prices;
}

Result<Prices> Prices::load(const QString &userFile)
{
    Prices prices = loadWhatCan(userFile);
    const QVector<Error> problems = prices.problems();
    return problems.isEmpty() ? Result<Prices>(std::move(prices)) : fail(problems.first());
}

void Prices::reload(const QString &userFile)
{
    auto read = std::make_shared<List>();
    const auto take = [&read](const QString &file, bool own) {
        auto content = readPriceFile(file);
        if (!content) {
            read->problems.append(content.error());
            return;
        }
        for (Price &price : content->rows) {
            price.own = own;
        }
        read->rows += content->rows;
        read->problems += content->problems;
        read->unreadable += content->unreadable;
        read->asOf = own ? QDate() : content->asOf;
    };
    if (!userFile.isEmpty() && QFile::exists(userFile)) {
        take(userFile, true);
    }
    take(u":/providers/model-prices.json"_s, false);
    const std::lock_guard lock(m_shared->mutex);
    m_shared->list = std::move(read);
}

std::optional<Price> Prices::find(const QString &provider, const QString &model, QDate on) const
{
    static const QRegularExpression dated(u"-(?:\\d{4}-\\d\\d-\\d\\d|\\d{8})$"_s);
    const QDate day = dayOf(on);
    const auto all = list();
    for (const QString &name : {model, QString(model).remove(dated)}) {
        if (all->unreadable.contains(provider + u'/' + name)) {
            return std::nullopt; // somebody wanted another price than the one of our list
        }
        const Price *best = nullptr;
        for (const Price &price : all->rows) {
            const bool counts = price.provider == provider && price.model == name
                && (!price.effectiveFrom.isValid() || price.effectiveFrom <= day);
            const bool better = counts
                && (!best
                    || (price.own == best->own && price.effectiveFrom.isValid()
                        && (!best->effectiveFrom.isValid() || price.effectiveFrom > best->effectiveFrom)));
            best = better ? &price : best;
        }
        if (best) {
            return *best;
        }
    }
    return std::nullopt;
}

std::optional<Price> Prices::findAt(
    const QString &provider, const QString &baseUrl, const QString &model, QDate on) const
{
    const QUrl url(baseUrl);
    const auto found = find(provider, model, on);
    if (found && (found->own || !isAzure(url.host()))) {
        return found;
    }
    if (isAzure(url.host())) { // a deployment's name says nothing, and Azure has a list of its own
        return find(u"azure"_s, model, on);
    }
    if (provider == "openai"_L1 && isLocalServer(url)) {
        Price free;
        free.provider = provider;
        free.model = model;
        return free;
    }
    return std::nullopt;
}

qint64 Prices::costAt(const QString &provider, const QString &baseUrl, const QString &model, const Usage &usage,
    const Billing &billing) const
{
    const auto price = findAt(provider, baseUrl, model, billing.on);
    return price ? costOf(*price, usage, billing) : 0;
}

qint64 costOf(const Price &price, const Usage &usage, const Billing &billing)
{
    const PriceTier tier = tierFor(price, usage.inputTokens);
    const qint64 cached = std::clamp<qint64>(usage.cachedTokens, 0, usage.inputTokens);
    const qint64 written = std::clamp<qint64>(billing.cacheWrittenTokens, 0, usage.inputTokens - cached);
    const qint64 fresh = usage.inputTokens - cached - written;
    const qint64 input = whole(tier.inputPerMillion);
    const auto factor = price.tierMultipliers.constFind(billing.serviceTier);
    const qint64 share = factor == price.tierMultipliers.constEnd() ? 1000 : thousandths(*factor);
    const Wide sum = Wide(fresh) * input * 1000 + Wide(written) * input * thousandths(price.cacheWriteMultiplier)
        + Wide(cached) * whole(tier.cachedPerMillion) * 1000
        + Wide(usage.outputTokens) * whole(tier.outputPerMillion) * 1000;
    const Wide one = Wide(1'000'000) * 1000 * 1000;
    return static_cast<qint64>((sum * share + one - 1) / one);
}

qint64 Prices::cost(const QString &provider, const QString &model, const Usage &usage, const Billing &billing) const
{
    const auto price = find(provider, model, billing.on);
    return price ? costOf(*price, usage, billing) : 0;
}

QStringList Prices::models(const QString &provider) const
{
    QStringList names;
    for (const Price &price : list()->rows) {
        if (price.provider == provider && !names.contains(price.model)) {
            names << price.model;
        }
    }
    return names;
}

QStringList Prices::providers() const
{
    QStringList names;
    for (const Price &price : list()->rows) {
        if (!names.contains(price.provider)) {
            names << price.provider;
        }
    }
    names.sort();
    return names;
}

QVector<Price> Prices::rows(QDate on) const
{
    QVector<Price> rows;
    for (const QString &provider : providers()) {
        QStringList names = models(provider);
        names.sort();
        for (const QString &model : names) {
            if (const auto price = find(provider, model, on)) {
                rows.append(*price);
            }
        }
    }
    return rows;
}

QDate Prices::shutdownOf(const QString &provider, const QString &model) const
{
    const auto price = find(provider, model);
    return price ? price->shutdown : QDate();
}

QDate Prices::asOf() const
{
    return list()->asOf;
}

QVector<Error> Prices::problems() const
{
    return list()->problems;
}

} // namespace metaflow::providers
