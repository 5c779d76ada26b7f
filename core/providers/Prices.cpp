#include "core/providers/Prices.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace metaflow::providers {

namespace {

Result<Price> readPrice(const QJsonObject &row, const QString &file)
{
    Price price;
    price.provider = row.value(u"provider"_s).toString();
    price.model = row.value(u"model"_s).toString();
    price.inputPerMillion = row.value(u"input_per_mtok_usd"_s).toDouble(-1);
    price.outputPerMillion = row.value(u"output_per_mtok_usd"_s).toDouble(-1);
    price.cachedPerMillion = row.value(u"cached_input_per_mtok_usd"_s).toDouble(price.inputPerMillion);
    price.contextWindow = row.value(u"context_window"_s).toInt();
    price.maxOutput = row.value(u"max_output"_s).toInt();
    const bool named = !price.provider.isEmpty() && !price.model.isEmpty();
    if (!named || price.inputPerMillion < 0 || price.outputPerMillion < 0 || price.cachedPerMillion < 0) {
        return fail(ErrorCode::FileInvalid, file, price.provider + u'/' + price.model);
    }
    return price;
}

Result<QVector<Price>> readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, name, file.errorString());
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isArray()) {
        return fail(ErrorCode::FileInvalid, name, error.errorString());
    }
    QVector<Price> prices;
    for (const QJsonValue &row : document.array()) {
        auto price = readPrice(row.toObject(), name);
        if (!price) {
            return fail(price.error());
        }
        prices.append(*price);
    }
    return prices;
}

/// Micro-dollars for a million tokens: whole, so that nothing is lost to fractions.
qint64 whole(double usdPerMillion)
{
    return std::llround(usdPerMillion * 1'000'000);
}

} // namespace

Result<Prices> Prices::load(const QString &userFile)
{
    auto shipped = readFile(u":/providers/model-prices.json"_s);
    if (!shipped) {
        return fail(shipped.error());
    }
    Prices prices;
    if (!userFile.isEmpty() && QFile::exists(userFile)) {
        auto own = readFile(userFile);
        if (!own) {
            return fail(own.error());
        }
        prices.m_prices = *own; // first found wins
    }
    prices.m_prices += *shipped;
    return prices;
}

std::optional<Price> Prices::find(const QString &provider, const QString &model) const
{
    static const QRegularExpression date(u"-(?:\\d{4}-\\d\\d-\\d\\d|\\d{8})$"_s);
    for (const QString &name : {model, QString(model).remove(date)}) {
        const auto same = [&](const Price &price) { return price.provider == provider && price.model == name; };
        const auto found = std::find_if(m_prices.cbegin(), m_prices.cend(), same);
        if (found != m_prices.cend()) {
            return *found;
        }
    }
    return std::nullopt;
}

qint64 Prices::cost(const QString &provider, const QString &model, const Usage &usage) const
{
    const auto price = find(provider, model);
    if (!price) {
        return 0;
    }
    const qint64 fresh = usage.inputTokens - usage.cachedTokens;
    const qint64 millionth = fresh * whole(price->inputPerMillion) + usage.cachedTokens * whole(price->cachedPerMillion)
        + usage.outputTokens * whole(price->outputPerMillion);
    return (millionth + 999'999) / 1'000'000;
}

QStringList Prices::models(const QString &provider) const
{
    QStringList names;
    for (const Price &price : m_prices) {
        if (price.provider == provider && !names.contains(price.model)) {
            names << price.model;
        }
    }
    return names;
}

} // namespace metaflow::providers
