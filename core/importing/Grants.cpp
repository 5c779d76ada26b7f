#include "core/importing/Grants.h"

#include "core/catalog/CatalogSql.h"
#include "core/catalog/Reading.h"
#include "core/databricks/Session.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

Q_LOGGING_CATEGORY(lcGrants, "metaflow.import.grants", QtInfoMsg)

namespace {

databricks::Statement grantsOf(const QVector<ObjectPath> &tables)
{
    QStringList schemas, names;
    for (const ObjectPath &table : tables) {
        schemas << table.schema();
        names << table.table();
    }
    schemas.removeDuplicates();
    names.removeDuplicates();
    const auto few = [](const QStringList &list) { return list.size() <= catalog::mostNames ? list : QStringList(); };
    return catalog::grantsStatement(tables.first().catalog(), few(schemas), few(names));
}

void addRefused(const QString &catalog, const QVector<databricks::Row> &rows, Grants *grants)
{
    const auto text
        = [](const databricks::Row &row, qsizetype column) { return row.value(column).value_or(QString()); };
    const auto keyAt = [&](const QStringList &parts) { return ObjectPath{QStringList{catalog} + parts}.key({}); };
    QSet<QString> owned;
    for (const databricks::Row &row : rows) {
        if (text(row, 0) == "owned"_L1) {
            QStringList parts{text(row, 1), text(row, 2)};
            parts.removeAll(QString());
            owned.insert(keyAt(parts));
        }
    }
    for (const databricks::Row &row : rows) {
        const QString schema = text(row, 1), table = keyAt({schema, text(row, 2)});
        const bool theirs = owned.contains(table) || owned.contains(keyAt({schema})) || owned.contains(keyAt({}));
        if (text(row, 0) == "held"_L1 && !theirs) {
            grants->refused.insert(table);
        }
    }
}

} // namespace

QVector<QVector<ObjectPath>> byCatalog(const QVector<ObjectPath> &tables)
{
    QVector<QVector<ObjectPath>> catalogs;
    QHash<QString, qsizetype> known;
    for (const ObjectPath &table : tables) {
        const auto found = known.constFind(table.catalog());
        const qsizetype at = found == known.cend() ? catalogs.size() : *found;
        if (at == catalogs.size()) {
            known.insert(table.catalog(), at);
            catalogs << QVector<ObjectPath>();
        }
        catalogs[at] << table;
    }
    return catalogs;
}

QCoro::Task<Grants> readGrants(databricks::Session &session, QVector<ObjectPath> tables, std::stop_token stop)
{
    Grants grants;
    grants.read = true;
    const auto catalogs = byCatalog(tables);
    for (const QVector<ObjectPath> &ofCatalog : catalogs) {
        databricks::Statement statement = grantsOf(ofCatalog);
        const auto result = co_await session.execute(std::move(statement), stop);
        if (result && !result->truncated) {
            addRefused(ofCatalog.first().catalog(), result->rows, &grants);
            continue;
        }
        grants.read = false; // a plan can do without: the write itself is the judge
        qCInfo(lcGrants).noquote() << "not read:" << (result ? u"cut"_s : errorCodeName(result.error().code));
        if (stop.stop_requested()) {
            break;
        }
    }
    co_return grants;
}

} // namespace metaflow::importing
