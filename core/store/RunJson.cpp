#include "core/store/RunJson.h"

#include "core/base/JsonText.h"
#include "core/base/Clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

QJsonArray pathToJson(const ObjectPath &path)
{
    return QJsonArray::fromStringList(path.parts);
}

QStringList textsFromJson(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray()) {
        texts << text.toString();
    }
    return texts;
}

QJsonArray pathsToJson(const QVector<ObjectPath> &paths)
{
    QJsonArray array;
    for (const ObjectPath &path : paths) {
        array.append(pathToJson(path));
    }
    return array;
}

QVector<ObjectPath> pathsFromJson(const QJsonValue &value)
{
    QVector<ObjectPath> paths;
    for (const QJsonValue &path : value.toArray()) {
        paths.append({textsFromJson(path)});
    }
    return paths;
}

QJsonArray suggestionsToJson(const QVector<Suggestion> &suggestions)
{
    QJsonArray array;
    for (const Suggestion &one : suggestions) {
        array.append(
            QJsonObject{{u"text"_s, one.text}, {u"percent"_s, one.percent}, {u"from"_s, pathToJson(one.from)}});
    }
    return array;
}

QVector<Suggestion> suggestionsFromJson(const QJsonValue &value)
{
    QVector<Suggestion> suggestions;
    for (const QJsonValue &one : value.toArray()) {
        suggestions.append({one[u"text"_s].toString(), one[u"percent"_s].toInt(), {textsFromJson(one[u"from"_s])}});
    }
    return suggestions;
}

QJsonObject objectOf(const QByteArray &json)
{
    return parseJson(json).object();
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(jsonText(QJsonDocument(object)));
}

} // namespace

namespace {

QJsonObject selectionObject(const Selection &selection)
{
    QJsonObject json{{u"catalog"_s, selection.catalog}, {u"schemas"_s, QJsonArray::fromStringList(selection.schemas)},
        {u"table_globs"_s, QJsonArray::fromStringList(selection.tableGlobs)},
        {u"tables"_s, pathsToJson(selection.tables)}};
    if (!selection.objects.isEmpty()) {
        json.insert(u"objects"_s, pathsToJson(selection.objects));
    }
    if (selection.changedSince.isValid()) {
        json.insert(u"changed_since"_s, isoTime(selection.changedSince));
    }
    return json;
}

} // namespace

QString selectionToJson(const Selection &selection)
{
    return compact(selectionObject(selection));
}

QString scopeToJson(const Run &run)
{
    QJsonObject json = selectionObject(run.selection);
    QJsonObject left;
    for (auto reason = run.leftAloneByReason.cbegin(); reason != run.leftAloneByReason.cend(); ++reason) {
        left.insert(reason.key(), reason.value());
    }
    if (!left.isEmpty()) {
        json.insert(u"left_alone"_s, left);
    }
    if (!run.notRead.isEmpty()) {
        json.insert(u"not_read"_s, QJsonArray::fromStringList(run.notRead));
    }
    return compact(json);
}

void readScope(const QString &text, Run *run)
{
    run->selection = selectionFromJson(text);
    const QJsonObject json = objectOf(text.toUtf8());
    const QJsonObject left = json.value(u"left_alone"_s).toObject();
    for (auto reason = left.constBegin(); reason != left.constEnd(); ++reason) {
        run->leftAloneByReason.insert(reason.key(), reason.value().toInt());
    }
    run->notRead = textsFromJson(json.value(u"not_read"_s));
}

Selection selectionFromJson(const QString &text)
{
    const QJsonObject json = objectOf(text.toUtf8());
    Selection selection;
    selection.catalog = json.value(u"catalog"_s).toString();
    selection.schemas = textsFromJson(json.value(u"schemas"_s));
    selection.tableGlobs = textsFromJson(json.value(u"table_globs"_s));
    selection.tables = pathsFromJson(json.value(u"tables"_s));
    selection.objects = pathsFromJson(json.value(u"objects"_s));
    if (const QString since = json.value(u"changed_since"_s).toString(); !since.isEmpty()) {
        selection.changedSince = fromIsoTime(since);
    }
    return selection;
}

QString optionsToJson(const GenerationOptions &options)
{
    QJsonObject json{{u"what"_s, whatName(options.what)}, {u"only_missing"_s, options.onlyMissing},
        {u"memory"_s, options.memory}, {u"columns_per_request"_s, options.columnsPerRequest},
        {u"max_in_flight"_s, options.maxInFlight}, {u"provider"_s, options.provider}, {u"model"_s, options.model},
        {u"base_url"_s, options.baseUrl}, {u"views"_s, options.views}, {u"fields"_s, options.fields},
        {u"context"_s, QJsonArray::fromStringList(contextPartNames(options.context))},
        {u"memory_percent"_s, options.memoryPercent}, {u"template"_s, options.templateName},
        {u"instruction"_s, options.instruction}, {u"alternatives"_s, options.alternatives}};
    if (options.privacyGiven) {
        json.insert(u"privacy_given"_s, true);
    }
    if (!options.privacyRules.isEmpty()) {
        json.insert(u"privacy_rules"_s, options.privacyRules);
    }
    if (options.privacy) {
        json.insert(u"privacy"_s, privacyModeName(*options.privacy));
    }
    if (options.budgetMicroUsd) {
        json.insert(u"budget_micro_usd"_s, *options.budgetMicroUsd);
    }
    return compact(json);
}

GenerationOptions optionsFromJson(const QString &text)
{
    const QJsonObject json = objectOf(text.toUtf8());
    GenerationOptions options;
    options.what = whatFromName(json.value(u"what"_s).toString()).value_or(What::TablesAndColumns);
    options.onlyMissing = json.value(u"only_missing"_s).toBool(true);
    options.memory = json.value(u"memory"_s).toBool(true);
    options.columnsPerRequest = json.value(u"columns_per_request"_s).toInt(options.columnsPerRequest);
    options.maxInFlight = json.value(u"max_in_flight"_s).toInt(options.maxInFlight);
    options.provider = json.value(u"provider"_s).toString();
    options.model = json.value(u"model"_s).toString();
    options.baseUrl = json.value(u"base_url"_s).toString();
    options.privacyGiven = json.value(u"privacy_given"_s).toBool();
    options.privacyRules = json.value(u"privacy_rules"_s).toString();
    options.views = json.value(u"views"_s).toBool(true);
    options.fields = json.value(u"fields"_s).toBool(true);
    if (const QJsonValue parts = json.value(u"context"_s); parts.isArray()) {
        options.context = contextPartsFromNames(textsFromJson(parts)).value_or(ContextParts());
    }
    options.memoryPercent = json.value(u"memory_percent"_s).toInt(options.memoryPercent);
    options.templateName = json.value(u"template"_s).toString();
    options.instruction = json.value(u"instruction"_s).toString();
    options.alternatives = json.value(u"alternatives"_s).toInt(options.alternatives);
    options.privacy = privacyModeFromName(json.value(u"privacy"_s).toString());
    if (const QJsonValue budget = json.value(u"budget_micro_usd"_s); budget.isDouble()) {
        options.budgetMicroUsd = budget.toInteger();
    }
    return options;
}

QByteArray targetsToJson(const QVector<RequestTarget> &targets)
{
    QJsonArray array;
    for (const RequestTarget &target : targets) {
        QJsonObject json{{u"object"_s, pathToJson(target.object)}, {u"type"_s, target.dataType},
            {u"ordinal"_s, target.ordinal}, {u"samples"_s, QJsonArray::fromStringList(target.samples)}};
        if (target.original) {
            json.insert(u"original"_s, *target.original);
        }
        if (!target.sources.isEmpty()) {
            json.insert(u"sources"_s, QJsonArray::fromStringList(target.sources));
        }
        if (!target.suggestions.isEmpty()) {
            json.insert(u"suggestions"_s, suggestionsToJson(target.suggestions));
        }
        array.append(json);
    }
    return jsonText(QJsonDocument(array));
}

QVector<RequestTarget> targetsFromJson(const QByteArray &text)
{
    QVector<RequestTarget> targets;
    const QJsonArray array = parseJson(text).array();
    for (const QJsonValue &value : array) {
        RequestTarget target;
        target.object.parts = textsFromJson(value[u"object"_s]);
        target.dataType = value[u"type"_s].toString();
        target.ordinal = value[u"ordinal"_s].toInt();
        target.samples = textsFromJson(value[u"samples"_s]);
        if (const QJsonValue original = value[u"original"_s]; original.isString()) {
            target.original = original.toString();
        }
        target.suggestions = suggestionsFromJson(value[u"suggestions"_s]);
        target.sources = textsFromJson(value[u"sources"_s]);
        targets.append(target);
    }
    return targets;
}

} // namespace metaflow::store
