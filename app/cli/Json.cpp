#include "app/cli/Json.h"

#include "core/base/Clock.h"
#include "core/exchange/Columns.h"
#include "core/wording/Wording.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

QJsonArray parsedArray(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

QJsonArray findingsJson(const QVector<Finding> &findings)
{
    QJsonArray array = parsedArray(findingsToJson(findings));
    for (qsizetype i = 0; i < findings.size() && i < array.size(); ++i) {
        QJsonObject finding = array.at(i).toObject();
        finding.insert(u"code"_s, findings.at(i).check);
        finding.insert(u"message"_s, wording::describe(findings.at(i)));
        array.replace(i, finding);
    }
    return array;
}

} // namespace

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject objectJson(const ObjectPath &path)
{
    return {{u"catalog"_s, textOrNull(path.catalog())}, {u"schema"_s, textOrNull(path.schema())},
        {u"table"_s, textOrNull(path.table())}, {u"column"_s, textOrNull(path.parts.mid(3).join(u'.'))}};
}

QJsonArray objectsJson(const QVector<ObjectPath> &paths)
{
    QJsonArray array;
    for (const ObjectPath &path : paths) {
        array.append(objectJson(path));
    }
    return array;
}

QJsonValue commentJson(const Comment &comment)
{
    return comment ? QJsonValue(*comment) : QJsonValue();
}

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(isoTime(time)) : QJsonValue();
}

QString perMillionText(double usd)
{
    return QString::number(usd, 'f', 6);
}

QJsonObject itemJson(const Item &item)
{
    QJsonObject json{{u"object"_s, objectJson(item.object)}};
    for (const auto &column : exchange::itemColumns()) {
        json.insert(column.name, column.value(item));
    }
    json.insert(u"object_key"_s, textOrNull(item.source.isNone() ? QString() : item.object.key(item.source)));
    json.insert(u"checks"_s, findingsJson(item.findings));
    json.insert(u"catalog_value"_s, commentJson(item.catalogValue));
    json.insert(u"catalog_value_known"_s, item.catalogValueKnown);
    return json;
}

QJsonObject historyJson(const HistoryRow &row)
{
    QJsonObject json{{u"object"_s, objectJson(row.object)}};
    for (const auto &column : exchange::historyColumns()) {
        json.insert(column.name, column.value(row));
    }
    return json;
}

QJsonObject runJson(const Run &run, bool priceKnown)
{
    const auto money = [priceKnown](qint64 microUsd) {
        return priceKnown ? QJsonValue(usdText(microUsd)) : QJsonValue(); // unknown is not free
    };
    const GenerationOptions &options = run.options;
    return {{u"privacy"_s, options.privacy ? QJsonValue(privacyModeName(*options.privacy)) : QJsonValue()},
        {u"template"_s, textOrNull(options.templateName)}, {u"instruction"_s, textOrNull(options.instruction)},
        {u"context"_s, QJsonArray::fromStringList(contextPartNames(options.context))}, {u"run_id"_s, run.id.value()},
        {u"state"_s, runStateName(run.state)}, {u"catalog"_s, run.selection.catalog},
        {u"provider"_s, run.options.provider}, {u"model"_s, run.options.model}, {u"created_by"_s, run.createdBy},
        {u"created_at"_s, timeJson(run.createdAt)}, {u"finished_at"_s, timeJson(run.finishedAt)},
        {u"requests"_s, run.requests}, {u"succeeded"_s, run.succeeded}, {u"failed"_s, run.failed},
        {u"items"_s, run.items}, {u"left_alone"_s, run.leftAlone}, {u"reused_from_memory"_s, run.fromMemory},
        {u"input_tokens"_s, run.actual.inputTokens}, {u"cached_tokens"_s, run.actual.cachedTokens},
        {u"output_tokens"_s, run.actual.outputTokens}, {u"cost_usd"_s, money(run.actual.costMicroUsd)},
        {u"quoted_input_tokens"_s, run.estimate.inputTokens}, {u"quoted_output_tokens"_s, run.estimate.outputTokens},
        {u"quoted_cost_usd"_s, money(run.estimate.costMicroUsd)}, {u"possibly_billed_twice"_s, run.possiblyBilledTwice},
        {u"stopped_by"_s, textOrNull(run.stoppedBy)}};
}

QJsonObject changeJson(const Change &change)
{
    return {{u"object"_s, objectJson(change.object)}, {u"item"_s, change.item.value()},
        {u"verdict"_s, verdictName(change.verdict)}, {u"base"_s, commentJson(change.base)},
        {u"base_known"_s, change.baseKnown}, {u"catalog"_s, commentJson(change.catalog)},
        {u"ours"_s, commentJson(change.ours)},
        {u"statement"_s, change.statement == 0 ? QJsonValue() : QJsonValue(change.statement)},
        {u"state"_s, changeStateName(change.state)}};
}

QJsonObject failedChangeJson(const Change &change)
{
    QJsonObject json{{u"object"_s, objectJson(change.object)}, {u"item"_s, change.item.value()},
        {u"state"_s, changeStateName(change.state)}};
    json.insert(u"code"_s, change.errorCode);
    json.insert(u"message"_s, wording::describe(change).text());
    if (change.errorCode == errorCodeName(ErrorCode::ReadBackDiffers)) {
        json.insert(u"ours"_s, commentJson(change.ours));
        json.insert(u"read_back"_s, commentJson(change.readBack));
    }
    if (!change.errorDetail.isEmpty()) {
        json.insert(u"detail"_s, change.errorDetail);
    }
    return json;
}

QJsonObject skippedJson(const Skipped &skipped)
{
    QJsonObject json{{u"item"_s, skipped.item.value()}, {u"reason"_s, skipped.reason}, {u"code"_s, skipped.reason},
        {u"message"_s, wording::describeReason(skipped.reason)}};
    if (skipped.now) {
        json.insert(u"object"_s, objectJson(skipped.now->object));
        json.insert(u"version"_s, skipped.now->version);
        json.insert(u"current_value"_s, skipped.now->current);
    }
    return json;
}

} // namespace metaflow::cli
