#include "core/importing/PlanJson.h"

#include "core/base/Clock.h"
#include "core/importing/PlanFigures.h"
#include "core/model/PlanFacts.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

constexpr int firstFormat = 1; // without facts; stored plans of it keep their bytes
constexpr int formatVersion = 2;

QJsonValue toJson(const Comment &comment)
{
    return comment ? QJsonValue(*comment) : QJsonValue(QJsonValue::Null);
}

/// False where it is neither a text nor null.
bool read(const QJsonValue &value, Comment &comment)
{
    comment = value.isString() ? Comment(value.toString()) : Comment();
    return value.isString() || value.isNull();
}

QJsonArray toJson(const ObjectPath &path)
{
    return QJsonArray::fromStringList(path.parts);
}

std::optional<ObjectPath> pathFrom(const QJsonValue &value)
{
    ObjectPath path;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &part : array) {
        if (!part.isString()) {
            return std::nullopt;
        }
        path.parts << part.toString();
    }
    return path.parts.isEmpty() ? std::nullopt : std::optional(path);
}

QJsonObject countsToJson(const Plan &plan)
{
    QJsonObject counts;
    const auto byVerdict = countsOf(plan.changes);
    for (auto it = byVerdict.cbegin(); it != byVerdict.cend(); ++it) {
        counts.insert(it.key(), it.value());
    }
    return counts;
}

int plannedStatements(const Plan &plan)
{
    return static_cast<int>(std::count_if(plan.statements.begin(), plan.statements.end(),
        [](const PlanStatement &statement) { return !statement.derived; }));
}

} // namespace

QJsonObject headerToJson(const Plan &plan)
{
    QJsonObject header{{u"kind"_s, u"metaflow_plan"_s}, {u"format"_s, plan.format}};
    header.insert(u"plan_id"_s, plan.id.value());
    header.insert(u"plan_kind"_s, plan.kind == PlanKind::Rollback ? u"rollback"_s : u"import"_s);
    header.insert(u"rollback_of"_s,
        plan.rollbackOf.isNone() ? QJsonValue(QJsonValue::Null) : QJsonValue(plan.rollbackOf.value()));
    header.insert(u"store_id"_s, plan.storeId);
    header.insert(u"source_key"_s, plan.sourceKey);
    header.insert(u"host"_s, plan.host);
    header.insert(u"created_by"_s, plan.createdBy.name);
    header.insert(u"user_source"_s, userSourceName(plan.createdBy.source));
    header.insert(u"created_at"_s, isoTime(plan.createdAt));
    header.insert(u"counts"_s, countsToJson(plan));
    header.insert(u"statements"_s, plannedStatements(plan));
    header.insert(u"table_commits"_s, tableCommitsOf(plan));
    header.insert(u"stream_signs"_s, streamSigns(plan.facts));
    if (plan.format > firstFormat) {
        header.insert(u"facts"_s, factsToJson(plan.facts));
    }
    return header;
}

std::optional<Plan> planFromHeader(const QJsonObject &header)
{
    const QString kind = header.value("plan_kind"_L1).toString();
    const QDateTime createdAt = fromIsoTime(header.value("created_at"_L1).toString());
    const int format = header.value("format"_L1).toInt();
    auto facts = factsFromJson(header.value("facts"_L1).toObject());
    if (header.value("kind"_L1).toString() != "metaflow_plan"_L1 || format < firstFormat || format > formatVersion
        || !facts || (kind != "import"_L1 && kind != "rollback"_L1) || !createdAt.isValid()) {
        return std::nullopt;
    }
    Plan plan;
    plan.format = format;
    plan.facts = *std::move(facts);
    plan.id = PlanId(header.value("plan_id"_L1).toString());
    plan.kind = kind == "rollback"_L1 ? PlanKind::Rollback : PlanKind::Import;
    plan.rollbackOf = PlanId(header.value("rollback_of"_L1).toString());
    plan.storeId = header.value("store_id"_L1).toString();
    plan.sourceKey = header.value("source_key"_L1).toString();
    plan.host = header.value("host"_L1).toString();
    plan.createdBy.name = header.value("created_by"_L1).toString();
    plan.createdBy.source = userSourceFromName(header.value("user_source"_L1).toString());
    plan.createdAt = createdAt;
    return plan.id.isNone() || plan.storeId.isEmpty() ? std::nullopt : std::optional(plan);
}

QJsonObject statementToJson(const PlanStatement &statement)
{
    QJsonArray parameters;
    for (const StatementParameter &parameter : statement.parameters) {
        parameters.append(QJsonObject{{u"name"_s, parameter.name}, {u"value"_s, toJson(parameter.value)}});
    }
    return {{u"statement"_s, statement.number}, {u"table"_s, toJson(statement.table)}, {u"sql"_s, statement.sql},
        {u"parameters"_s, parameters}};
}

std::optional<PlanStatement> statementFromJson(const QJsonObject &object)
{
    PlanStatement statement;
    statement.number = object.value("statement"_L1).toInt();
    statement.sql = object.value("sql"_L1).toString();
    const auto table = pathFrom(object.value("table"_L1));
    if (statement.number < 1 || statement.sql.isEmpty() || !table) {
        return std::nullopt;
    }
    statement.table = *table;
    const QJsonArray parameters = object.value("parameters"_L1).toArray();
    for (const QJsonValue &value : parameters) {
        StatementParameter parameter;
        parameter.name = value["name"_L1].toString();
        if (parameter.name.isEmpty() || !read(value["value"_L1], parameter.value)) {
            return std::nullopt;
        }
        statement.parameters << parameter;
    }
    return statement;
}

QJsonObject changeToJson(const Change &change)
{
    QJsonObject object{{u"item"_s, change.item.value()}, {u"item_version"_s, change.itemVersion}};
    object.insert(u"object"_s, toJson(change.object));
    object.insert(u"table_type"_s, change.tableType);
    object.insert(u"verdict"_s, verdictName(change.verdict));
    object.insert(u"base"_s, toJson(change.base));
    object.insert(u"base_known"_s, change.baseKnown);
    object.insert(u"catalog"_s, toJson(change.catalog));
    object.insert(u"ours"_s, toJson(change.ours));
    return object;
}

std::optional<Change> changeFromJson(const QJsonObject &object)
{
    Change change;
    const auto path = pathFrom(object.value("object"_L1));
    const auto verdict = verdictFromName(object.value("verdict"_L1).toString());
    const bool comments = read(object.value("base"_L1), change.base) && read(object.value("catalog"_L1), change.catalog)
        && read(object.value("ours"_L1), change.ours);
    if (!path || !verdict || !comments) {
        return std::nullopt;
    }
    change.item = ItemId(object.value("item"_L1).toInteger());
    change.itemVersion = object.value("item_version"_L1).toInt();
    change.object = *path;
    change.tableType = object.value("table_type"_L1).toString();
    change.verdict = *verdict;
    change.baseKnown = object.value("base_known"_L1).toBool();
    return change;
}

} // namespace metaflow::importing
