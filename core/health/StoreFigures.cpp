#include "core/health/Diagnostics.h"

#include "core/base/JsonText.h"
#include "core/model/Status.h"
#include "core/store/Connection.h"
#include "core/store/Dialect.h"
#include "core/store/Migrations.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace metaflow::health {

namespace {

Result<void> countRows(store::Connection &connection, QJsonObject &figures)
{
    QJsonObject counts;
    for (const QString &table : {u"metadata_items"_s, u"item_texts"_s, u"approval_history"_s, u"record_events"_s,
             u"history_links"_s, u"decision_batches"_s, u"generation_runs"_s, u"generation_requests"_s,
             u"import_plans"_s, u"import_changes"_s, u"import_statements"_s, u"catalog_tables"_s, u"catalog_columns"_s,
             u"prompt_templates"_s, u"glossary_terms"_s, u"sources"_s}) {
        const auto count = connection.value(u"SELECT count(*) FROM "_s + table);
        if (!count) {
            return fail(count.error());
        }
        counts.insert(table, count->toLongLong());
    }
    figures.insert(u"rows"_s, counts);
    return {};
}

/// A status of nobody we know may be anybody's word.
Result<void> countItemStatuses(store::Connection &connection, QJsonObject &figures)
{
    QJsonObject counts;
    const QString status = store::sql::status(connection.dialect(), u"i"_s);
    const auto done = connection.forEach(
        u"SELECT %1, count(*) FROM metadata_items i GROUP BY %1"_s.arg(status), {}, [&](const QSqlQuery &row) {
            const QString name = row.value(0).toString();
            const QString told = statusFromName(name) ? name : u"other"_s;
            counts.insert(told, counts.value(told).toInteger() + row.value(1).toLongLong());
        });
    figures.insert(u"items_by_status"_s, counts);
    return done;
}

/// Of a team's rules only what is on, off or a number.
Result<void> readPlainSettings(store::Connection &connection, QJsonObject &figures)
{
    QJsonObject settings;
    const auto done
        = connection.forEach(u"SELECT name, value FROM settings ORDER BY name"_s, {}, [&](const QSqlQuery &row) {
              const QString value = row.value(1).toString();
              bool isNumber = false;
              value.toLongLong(&isNumber);
              const bool plain = isNumber || value == u"on" || value == u"off";
              settings.insert(row.value(0).toString(), plain ? value : u"(%1 signs)"_s.arg(value.size()));
          });
    QJsonArray told; // a name may hold a catalog's: as a value it is hidden like all others
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        told.append(QJsonObject{{u"name"_s, it.key()}, {u"value"_s, it.value()}});
    }
    figures.insert(u"settings"_s, told);
    return done;
}

Result<void> readNames(store::Connection &connection, StoreFigures &found)
{
    QJsonArray catalogs;
    auto done = connection.forEach(
        u"SELECT catalog_name, count(*) FROM metadata_items GROUP BY catalog_name ORDER BY 2 DESC"_s, {},
        [&](const QSqlQuery &row) {
            catalogs.append(
                QJsonObject{{u"catalog"_s, row.value(0).toString()}, {u"items"_s, row.value(1).toLongLong()}});
        });
    found.figures.insert(u"catalogs"_s, catalogs);
    const auto take = [&](const QSqlQuery &row) { found.names.append(row.value(0).toString()); };
    for (const QString &column : {u"catalog_name"_s, u"schema_name"_s, u"table_name"_s}) {
        done = done ? connection.forEach(u"SELECT DISTINCT %1 FROM metadata_items"_s.arg(column), {}, take) : done;
    }
    done = done ? connection.forEach(u"SELECT catalog FROM catalog_scans"_s, {}, take) : done;
    const auto takeParts = [&](const QSqlQuery &row) {
        for (const QJsonValue &part : parseJson(row.value(0).toByteArray()).array()) {
            found.names.append(part.toString());
        }
    };
    return done ? connection.forEach(u"SELECT path FROM catalog_tables"_s, {}, takeParts) : done;
}

} // namespace

Result<StoreFigures> storeFigures(store::Connection &connection)
{
    const bool isSqlite = connection.dialect() == store::Dialect::Sqlite;
    StoreFigures found;
    found.figures.insert(u"database"_s, isSqlite ? u"sqlite"_s : u"postgresql"_s);
    const auto version = store::schemaVersion(connection);
    if (!version) {
        return fail(version.error());
    }
    found.figures.insert(u"schema_version"_s, *version);
    const auto server = connection.value(isSqlite ? u"SELECT sqlite_version()"_s : u"SHOW server_version"_s);
    if (!server) {
        return fail(server.error());
    }
    found.figures.insert(u"server"_s, server->toString());
    auto done = countRows(connection, found.figures);
    done = done ? countItemStatuses(connection, found.figures) : done;
    done = done ? readPlainSettings(connection, found.figures) : done;
    done = done ? readNames(connection, found) : done;
    return done ? Result<StoreFigures>(std::move(found)) : fail(done.error());
}

} // namespace metaflow::health
