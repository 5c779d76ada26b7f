#include "core/model/PlanFacts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace metaflow {

namespace {

QJsonArray signsToJson(const QVector<TableSigns> &tables)
{
    QJsonArray array;
    for (const TableSigns &table : tables) {
        QJsonArray seen;
        for (const Sign sign : table.seen) {
            seen.append(signName(sign));
        }
        array.append(QJsonObject{{u"table"_s, QJsonArray::fromStringList(table.table.parts)}, {u"seen"_s, seen},
            {u"which"_s, QJsonArray::fromStringList(table.which)}});
    }
    return array;
}

std::optional<TableSigns> signsFromJson(const QJsonValue &value)
{
    TableSigns table{{value["table"_L1].toVariant().toStringList()}, {}, value["which"_L1].toVariant().toStringList()};
    if (table.table.parts.isEmpty()) {
        return std::nullopt;
    }
    const QJsonArray seen = value["seen"_L1].toArray();
    for (const QJsonValue &name : seen) {
        const auto sign = signFromName(name.toString());
        if (!sign) {
            return std::nullopt;
        }
        table.seen << *sign;
    }
    return table;
}

} // namespace

QJsonObject factsToJson(const PlanFacts &facts)
{
    return {{u"signs"_s, signsToJson(facts.tableSigns)}, {u"signs_read"_s, facts.signsRead},
        {u"privileges_read"_s, facts.privilegesRead}};
}

std::optional<PlanFacts> factsFromJson(const QJsonObject &object)
{
    PlanFacts facts;
    facts.signsRead = object.value("signs_read"_L1).toBool();
    facts.privilegesRead = object.value("privileges_read"_L1).toBool();
    const QJsonArray tables = object.value("signs"_L1).toArray();
    for (const QJsonValue &value : tables) {
        auto table = signsFromJson(value);
        if (!table) {
            return std::nullopt;
        }
        facts.tableSigns << *std::move(table);
    }
    return facts;
}

} // namespace metaflow
