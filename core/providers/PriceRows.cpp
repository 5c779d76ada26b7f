#include "core/providers/PriceRows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace metaflow::providers {

namespace {

const QString inputField = u"input_per_mtok_usd"_s;
const QString cachedField = u"cached_input_per_mtok_usd"_s;
const QString outputField = u"output_per_mtok_usd"_s;
constexpr double mostUsd = 1'000'000; // for a million tokens: more is a slip, and would overflow sums

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

/// Reads the fields of one row and keeps the first that is wrong.
class RowReader {
public:
    explicit RowReader(const QJsonObject &row, const QString &within = {})
        : m_row(row)
        , m_within(within)
    {
    }
    [[nodiscard]] const QString &wrong() const { return m_wrong; }

    QString text(const QString &field)
    {
        const QString value = m_row.value(field).toString();
        note(field, !value.isEmpty());
        return value;
    }
    double price(const QString &field)
    {
        const QJsonValue value = m_row.value(field);
        const double usd = value.toDouble(-1);
        note(field, value.isDouble() && std::isfinite(usd) && usd >= 0 && usd <= mostUsd);
        return usd;
    }
    double priceOr(const QString &field, double otherwise)
    {
        return isAbsent(m_row.value(field)) ? otherwise : price(field);
    }
    int count(const QString &field)
    {
        const QJsonValue value = m_row.value(field);
        note(field, isAbsent(value) || (value.isDouble() && value.toInt(-1) >= 0));
        return value.toInt();
    }
    qint64 over(const QString &field)
    {
        const QJsonValue value = m_row.value(field);
        note(field, value.toInteger(0) > 0);
        return value.toInteger();
    }
    QDate day(const QString &field)
    {
        const QJsonValue value = m_row.value(field);
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        note(field, isAbsent(value) || date.isValid());
        return date;
    }
    void note(const QString &field, bool good)
    {
        if (!good && m_wrong.isEmpty()) {
            m_wrong = m_within + field;
        }
    }

private:
    QJsonObject m_row;
    QString m_within;
    QString m_wrong;
};

void readTiers(RowReader *reader, const QJsonObject &row, Price *price)
{
    const QJsonArray tiers = row.value(u"tiers"_s).toArray();
    for (const QJsonValue &value : tiers) {
        RowReader inner(value.toObject(), u"tiers."_s);
        PriceTier tier;
        tier.overInputTokens = inner.over(u"over_input_tokens"_s);
        tier.inputPerMillion = inner.price(inputField);
        tier.cachedPerMillion = inner.priceOr(cachedField, tier.inputPerMillion);
        tier.outputPerMillion = inner.price(outputField);
        reader->note(inner.wrong(), inner.wrong().isEmpty());
        price->tiers.append(tier);
    }
    std::sort(price->tiers.begin(), price->tiers.end(),
        [](const PriceTier &a, const PriceTier &b) { return a.overInputTokens > b.overInputTokens; });
}

void readMultipliers(RowReader *reader, const QJsonObject &row, Price *price)
{
    RowReader factors(row.value(u"tier_multipliers"_s).toObject(), u"tier_multipliers."_s);
    for (const QString &tier : row.value(u"tier_multipliers"_s).toObject().keys()) {
        price->tierMultipliers.insert(tier, factors.price(tier));
    }
    reader->note(factors.wrong(), factors.wrong().isEmpty());
    // The flat list has no factor for batches but prices.
    const double batch = reader->priceOr(u"batch_input_per_mtok_usd"_s, -1);
    if (batch >= 0 && price->inputPerMillion > 0 && !price->tierMultipliers.contains(u"batch"_s)) {
        price->tierMultipliers.insert(u"batch"_s, batch / price->inputPerMillion);
    }
}

Failure unwritable(const QString &file, const QString &why)
{
    return fail(ErrorCode::FileUnwritable, file, why);
}

Result<QJsonDocument> readDocument(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, name, file.errorString());
    }
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isArray() && !document.object().value(u"prices"_s).isArray()) {
        return fail(ErrorCode::FileInvalid, name,
            error.error == QJsonParseError::NoError ? u"prices"_s
                                                    : u"%1 @%2"_s.arg(error.errorString()).arg(error.offset));
    }
    return document;
}

QJsonArray rowsOf(const QJsonDocument &document)
{
    return document.isArray() ? document.array() : document.object().value(u"prices"_s).toArray();
}

Result<void> writeRows(const QString &name, const QJsonDocument &before, const QJsonArray &rows)
{
    QJsonDocument document(rows);
    if (before.isObject()) {
        QJsonObject object = before.object();
        object.insert(u"prices"_s, rows);
        document.setObject(object);
    }
    if (!QDir().mkpath(QFileInfo(name).absolutePath())) {
        return unwritable(name, QFileInfo(name).absolutePath());
    }
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(document.toJson()) < 0 || !file.commit()) {
        return unwritable(name, file.errorString());
    }
    return {};
}

bool isOf(const QJsonValue &row, const QString &provider, const QString &model)
{
    return row[u"provider"].toString() == provider && row[u"model"].toString() == model;
}

} // namespace

Result<Price> readPriceRow(const QJsonObject &row, int number, const QString &file)
{
    RowReader reader(row);
    Price price;
    price.provider = reader.text(u"provider"_s);
    price.model = reader.text(u"model"_s);
    price.inputPerMillion = reader.price(inputField);
    price.outputPerMillion = reader.price(outputField);
    price.cachedPerMillion = reader.priceOr(cachedField, price.inputPerMillion);
    price.contextWindow = reader.count(u"context_window"_s);
    price.maxOutput = reader.count(u"max_output"_s);
    price.effectiveFrom = reader.day(u"effective_from"_s);
    price.shutdown = reader.day(u"shutdown_date"_s);
    price.asOf = reader.day(u"as_of"_s);
    price.cacheWriteMultiplier = reader.priceOr(u"cache_write_multiplier"_s, 1);
    price.note = row.value(u"note"_s).toString();
    readTiers(&reader, row, &price);
    readMultipliers(&reader, row, &price);
    if (!reader.wrong().isEmpty()) {
        return fail(ErrorCode::FileInvalid, file,
            u"%1 %2/%3 %4"_s.arg(QString::number(number), price.provider, price.model, reader.wrong()));
    }
    return price;
}

QJsonObject priceRowJson(const Price &price)
{
    QJsonObject row{{u"provider"_s, price.provider}, {u"model"_s, price.model}, {inputField, price.inputPerMillion},
        {cachedField, price.cachedPerMillion}, {outputField, price.outputPerMillion}};
    const auto addDay = [&row](const QString &field, QDate day) {
        if (day.isValid()) {
            row.insert(field, day.toString(Qt::ISODate));
        }
    };
    addDay(u"effective_from"_s, price.effectiveFrom);
    addDay(u"shutdown_date"_s, price.shutdown);
    addDay(u"as_of"_s, price.asOf);
    if (price.contextWindow > 0) {
        row.insert(u"context_window"_s, price.contextWindow);
    }
    if (price.maxOutput > 0) {
        row.insert(u"max_output"_s, price.maxOutput);
    }
    if (price.cacheWriteMultiplier != 1) {
        row.insert(u"cache_write_multiplier"_s, price.cacheWriteMultiplier);
    }
    QJsonArray tiers;
    for (const PriceTier &tier : price.tiers) {
        tiers.append(QJsonObject{{u"over_input_tokens"_s, tier.overInputTokens}, {inputField, tier.inputPerMillion},
            {cachedField, tier.cachedPerMillion}, {outputField, tier.outputPerMillion}});
    }
    if (!tiers.isEmpty()) {
        row.insert(u"tiers"_s, tiers);
    }
    QJsonObject multipliers;
    for (auto it = price.tierMultipliers.begin(); it != price.tierMultipliers.end(); ++it) {
        multipliers.insert(it.key(), it.value());
    }
    if (!multipliers.isEmpty()) {
        row.insert(u"tier_multipliers"_s, multipliers);
    }
    if (!price.note.isEmpty()) {
        row.insert(u"note"_s, price.note);
    }
    return row;
}

Result<PriceFileContent> readPriceFile(const QString &file)
{
    const auto document = readDocument(file);
    if (!document) {
        return fail(document.error());
    }
    PriceFileContent content;
    content.asOf = QDate::fromString(document->object().value(u"as_of"_s).toString(), Qt::ISODate);
    int number = 0;
    for (const QJsonValue &row : rowsOf(*document)) {
        const auto price = readPriceRow(row.toObject(), ++number, file);
        if (price) {
            content.rows.append(*price);
        } else {
            content.problems.append(price.error());
            content.unreadable << row[u"provider"].toString() + u'/' + row[u"model"].toString();
        }
    }
    return content;
}

Result<void> writePrice(const QString &file, const Price &price)
{
    const QJsonObject row = priceRowJson(price);
    if (const auto good = readPriceRow(row, 0, file); !good) {
        return fail(good.error());
    }
    const auto before = QFile::exists(file) ? readDocument(file) : Result<QJsonDocument>(QJsonDocument(QJsonArray()));
    if (!before) {
        return fail(before.error());
    }
    QJsonArray rows;
    for (const QJsonValue &other : rowsOf(*before)) {
        const bool same = isOf(other, price.provider, price.model)
            && other[u"effective_from"].toString() == row.value(u"effective_from"_s).toString();
        if (!same) {
            rows.append(other);
        }
    }
    rows.append(row);
    return writeRows(file, *before, rows);
}

Result<bool> removePrice(const QString &file, const QString &provider, const QString &model)
{
    if (!QFile::exists(file)) {
        return false;
    }
    const auto before = readDocument(file);
    if (!before) {
        return fail(before.error());
    }
    QJsonArray rows;
    for (const QJsonValue &other : rowsOf(*before)) {
        if (!isOf(other, provider, model)) {
            rows.append(other);
        }
    }
    if (rows.size() == rowsOf(*before).size()) {
        return false;
    }
    const auto written = writeRows(file, *before, rows);
    return written ? Result<bool>(true) : fail(written.error());
}

} // namespace metaflow::providers
