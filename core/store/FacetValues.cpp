#include "core/store/FacetValues.h"

#include "core/store/Dialect.h"
#include "core/store/ItemQuery.h"
#include "core/store/Texts.h"

#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

using Counts = QMap<QString, qint64>;

/// Of a read of everything the whole table in its own order is the fastest; SQLite would rather walk an index of live
/// items and look each of them up. The sign keeps that index out.
ItemQuery readWhole(Dialect dialect, const ItemFilter &filter)
{
    ItemQuery query = itemQuery(dialect, filter);
    if (filter.catalog.isEmpty() && filter.schema.isEmpty() && filter.table.isEmpty()) {
        query.where.replace(u"i.duplicate_of IS NULL"_s, u"+i.duplicate_of IS NULL"_s);
    }
    return query;
}

QVector<FacetValue> listOf(const Counts &counts)
{
    QVector<FacetValue> values;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (!it.key().isEmpty()) {
            values.append({it.key(), it.value()});
        }
    }
    return values;
}

/// Catalogs and schemas by the keys of the index; the spelling is that of one item of each.
Result<void> countSchemas(Connection &connection, const ItemFilter &filter, FacetValues &values)
{
    ItemFilter wider = filter;
    wider.catalog.clear();
    wider.schema.clear();
    wider.table.clear();
    wider.column.clear();
    const ItemQuery query = itemQuery(connection.dialect(), wider);
    Counts catalogs, schemas;
    auto read = connection.forEach(
        u"SELECT m.catalog_name, m.schema_name, g.items FROM (SELECT min(i.id) AS id, count(*) AS items "
        "FROM metadata_items i WHERE %1 GROUP BY i.catalog_key, i.schema_key) g "
        "JOIN metadata_items m ON m.id = g.id"_s.arg(query.where),
        query.values, [&](const QSqlQuery &row) {
            const QString catalog = row.value(0).toString();
            const qint64 items = row.value(2).toLongLong();
            catalogs[catalog] += items;
            if (filter.catalog.isEmpty() || folded(filter.catalog) == folded(catalog)) {
                schemas[row.value(1).toString()] += items;
            }
        });
    values.catalogs = listOf(catalogs);
    values.schemas = listOf(schemas);
    return read;
}

Result<void> countTables(Connection &connection, const ItemFilter &filter, FacetValues &values)
{
    ItemFilter wider = filter;
    wider.table.clear();
    wider.column.clear();
    const ItemQuery query = itemQuery(connection.dialect(), wider);
    return connection.forEach(
        u"SELECT m.table_name, g.items FROM (SELECT min(i.id) AS id, i.table_key AS name, count(*) AS items "
        "FROM metadata_items i WHERE %1 GROUP BY i.table_key ORDER BY i.table_key LIMIT %2) g "
        "JOIN metadata_items m ON m.id = g.id ORDER BY g.name"_s.arg(query.where)
            .arg(facetLimit),
        query.values, [&](const QSqlQuery &row) {
            values.tables.append({row.value(0).toString(), row.value(1).toLongLong()});
        });
}

/// The parts that few values share: counted together in one read, and taken apart here.
enum Part { StatusPart, TypePart, MethodPart, AuthorPart, ReviewerPart, AssignedPart, Parts };
using Values = std::array<QString, Parts>;

bool isOneOf(const QString &wanted, const QString &value)
{
    return wanted.isEmpty() || folded(wanted) == folded(value);
}

/// As the condition of the query has it, part by part.
std::array<bool, Parts> meets(const ItemFilter &filter, const Values &row)
{
    const auto status = statusFromName(row[StatusPart]);
    const QString &method = row[MethodPart];
    return {filter.statuses.isEmpty() || (status && filter.statuses.contains(*status)),
        isOneOf(filter.dataType, row[TypePart]),
        filter.method.isEmpty() || method == filter.method
            || method.endsWith(u'_' + filter.method, Qt::CaseInsensitive),
        isOneOf(filter.author, row[AuthorPart]), isOneOf(filter.reviewer, row[ReviewerPart]),
        isOneOf(filter.assignedTo, row[AssignedPart])};
}

Result<void> countParts(Connection &connection, const ItemFilter &filter, FacetValues &values)
{
    ItemFilter wider = filter;
    wider.statuses.clear();
    wider.dataType.clear();
    wider.method.clear();
    wider.author.clear();
    wider.reviewer.clear();
    wider.assignedTo.clear();
    const ItemQuery query = readWhole(connection.dialect(), wider);
    std::array<Counts, Parts> counts;
    auto read = connection.forEach(
        u"SELECT %1, coalesce(i.data_type, ''), coalesce(i.generation_method, ''), coalesce(i.text_author, ''), "
        "coalesce(i.reviewed_by, ''), coalesce(i.assigned_to, ''), count(*) FROM metadata_items i WHERE %2 "
        "GROUP BY 1, 2, 3, 4, 5, 6"_s.arg(sql::status(connection.dialect(), u"i"_s), query.where),
        query.values, [&](const QSqlQuery &row) {
            Values held;
            for (int part = 0; part < Parts; ++part) {
                held[static_cast<size_t>(part)] = row.value(part).toString();
            }
            const auto met = meets(filter, held);
            const auto misses = std::count(met.begin(), met.end(), false);
            for (size_t part = 0; part < Parts; ++part) {
                if (misses == 0 || (misses == 1 && !met[part])) { // all but perhaps its own
                    counts[part][held[part]] += row.value(Parts).toLongLong();
                }
            }
        });
    values.statuses = listOf(counts[StatusPart]);
    values.types = listOf(counts[TypePart]);
    values.methods = listOf(counts[MethodPart]);
    values.authors = listOf(counts[AuthorPart]);
    values.reviewers = listOf(counts[ReviewerPart]);
    values.assigned = listOf(counts[AssignedPart]);
    return read;
}

Result<void> countChecks(
    Connection &connection, const ItemFilter &filter, const QStringList &checks, FacetValues &values)
{
    if (checks.isEmpty()) {
        return {};
    }
    ItemFilter wider = filter;
    wider.check.clear();
    const ItemQuery query = readWhole(connection.dialect(), wider);
    QStringList sums;
    QVariantList bound;
    for (const QString &check : checks) {
        sums << u"coalesce(sum(CASE WHEN %1 THEN 1 ELSE 0 END), 0)"_s.arg(
            sql::contains(connection.dialect(), u"i.checks"_s));
        bound << u"\"check\":\"%1\""_s.arg(check);
    }
    return connection.forEach(u"SELECT %1 FROM metadata_items i WHERE i.checks LIKE '%\"check\"%' AND %2"_s.arg(
                                  sums.join(u", "_s), query.where),
        bound + query.values, [&](const QSqlQuery &row) {
            for (int i = 0; i < checks.size(); ++i) {
                if (const qint64 items = row.value(i).toLongLong(); items > 0) {
                    values.checks.append({checks.at(i), items});
                }
            }
        });
}

} // namespace

Result<FacetValues> facetValues(
    Connection &connection, const ItemFilter &filter, const QStringList &checks, const std::function<bool()> &wanted)
{
    FacetValues values;
    Result<void> done;
    const auto step = [&](const std::function<Result<void>()> &count) {
        if (done && wanted && !wanted()) {
            done = fail(ErrorCode::Cancelled);
        }
        if (done) {
            done = count();
        }
    };
    step([&] { return countSchemas(connection, filter, values); });
    step([&] { return countTables(connection, filter, values); });
    step([&] { return countParts(connection, filter, values); });
    step([&] { return countChecks(connection, filter, checks, values); });
    return done ? Result<FacetValues>(values) : fail(done.error());
}

} // namespace metaflow::store
