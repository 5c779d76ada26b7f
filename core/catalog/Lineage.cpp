#include "core/catalog/Lineage.h"

#include "core/catalog/CatalogSql.h"
#include "core/databricks/Session.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::catalog {

namespace {

constexpr int daysBack = 180;
constexpr qsizetype mostNamed = 200; ///< more tables than that are not named: the whole catalog is read
constexpr qsizetype mostSources = 20; ///< of one object; nobody reads more

QString cell(const databricks::Row &row, qsizetype column)
{
    return row.value(column).value_or(QString());
}

void addSource(Lineage *lineage, const ObjectPath &target, const ObjectPath &source)
{
    QVector<ObjectPath> &sources = lineage->sources[target.key(SourceId{})];
    if (target != source && sources.size() < mostSources && !sources.contains(source)) {
        sources << source;
    }
}

Lineage lineageOf(const QString &catalog, const QVector<databricks::Row> &rows, const QVector<ObjectPath> &tables)
{
    QSet<QString> wanted;
    for (const ObjectPath &table : tables) {
        wanted << table.key(SourceId{});
    }
    Lineage lineage;
    for (const databricks::Row &row : rows) {
        ObjectPath target{{catalog, cell(row, 0), cell(row, 1)}};
        ObjectPath source{{cell(row, 3), cell(row, 4), cell(row, 5)}};
        if (!wanted.contains(target.key(SourceId{}))) {
            continue;
        }
        if (!cell(row, 2).isEmpty() && !cell(row, 6).isEmpty()) {
            target = target.child(cell(row, 2));
            source = source.child(cell(row, 6));
        }
        addSource(&lineage, target, source);
    }
    for (QVector<ObjectPath> &sources : lineage.sources) { // the catalog's order says nothing, and prompts are stable
        std::sort(sources.begin(), sources.end());
    }
    return lineage;
}

/// The names to ask for; none where there are too many of them.
QStringList namesOf(const QVector<ObjectPath> &tables)
{
    QStringList names;
    for (const ObjectPath &table : tables.size() <= mostNamed ? tables : QVector<ObjectPath>()) {
        names << table.table();
    }
    names.removeDuplicates();
    return names;
}

ObjectPath pathAt(const databricks::Row &row, qsizetype column)
{
    return row.value(column + 2) ? ObjectPath{{cell(row, column), cell(row, column + 1), cell(row, column + 2)}}
                                 : ObjectPath();
}

} // namespace

QCoro::Task<Result<QVector<Downstream>>> readDownstream(
    databricks::Session &session, QVector<ObjectPath> tables, QDate today, std::stop_token stop)
{
    QVector<Downstream> found;
    if (tables.isEmpty()) {
        co_return found;
    }
    const QString catalog = tables.first().catalog();
    databricks::Statement statement = readersStatement(catalog, namesOf(tables), today.addDays(-daysBack));
    const auto result = co_await session.execute(std::move(statement), std::move(stop));
    if (!result || result->truncated) {
        co_return result ? fail(ErrorCode::ResultTooLarge, catalog) : fail(result.error());
    }
    QHash<QString, ObjectPath> wanted;
    for (const ObjectPath &table : tables) {
        wanted.insert(table.key(SourceId{}), table);
    }
    for (const databricks::Row &row : result->rows) {
        const auto table = wanted.constFind(ObjectPath{{catalog, cell(row, 0), cell(row, 1)}}.key(SourceId{}));
        if (table != wanted.cend()) {
            found.append({*table, pathAt(row, 2), cell(row, 5), cell(row, 6)});
        }
    }
    co_return found;
}

QCoro::Task<Result<Lineage>> readLineage(
    databricks::Session &session, QVector<ObjectPath> tables, QDate today, std::stop_token stop)
{
    if (tables.isEmpty()) {
        co_return Lineage();
    }
    const QString catalog = tables.first().catalog();
    databricks::Statement statement = lineageStatement(catalog, namesOf(tables), today.addDays(-daysBack));
    const auto result = co_await session.execute(std::move(statement), std::move(stop));
    if (!result) {
        co_return fail(result.error());
    }
    co_return lineageOf(catalog, result->rows, tables);
}

} // namespace metaflow::catalog
