#include "core/store/Guards.h"

#include "core/store/Migrations.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

using Triggers = QMap<QString, QString>; ///< name → what it does

const QString recordTables = u"('approval_history', 'record_events', 'history_links', 'history_head')"_s;

void report(Faults &faults, const QString &reason, const QString &name)
{
    RecordFault fault;
    fault.place = BadPlace::Trigger;
    fault.reason = reason;
    fault.name = name;
    faults.add(std::move(fault));
}

void compare(const Triggers &wanted, const Triggers &found, Faults &faults)
{
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (!found.contains(it.key())) {
            report(faults, u"trigger_missing"_s, it.key());
        } else if (found.value(it.key()) != it.value()) {
            report(faults, u"trigger_changed"_s, it.key());
        }
    }
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (!wanted.contains(it.key())) {
            report(faults, u"trigger_added"_s, it.key());
        }
    }
}

Result<QString> allSteps(Dialect dialect)
{
    const auto steps = migrations(dialect);
    if (!steps) {
        return fail(steps.error());
    }
    QString all;
    for (const Migration &step : *steps) {
        all += step.sql + u'\n';
    }
    return all;
}

Triggers sqliteTriggers(const QString &script)
{
    static const QRegularExpression definition(u"CREATE TRIGGER\\s+((\\w+)\\b.*?\\bON\\s+(\\w+)\\b.*?\\bEND);"_s,
        QRegularExpression::DotMatchesEverythingOption);
    Triggers triggers;
    for (auto hits = definition.globalMatch(script); hits.hasNext();) {
        const auto hit = hits.next(); // a later step takes the place of an earlier one
        if (recordTables.contains(u'\'' + hit.captured(3) + u'\'')) {
            triggers.insert(hit.captured(2), u"CREATE TRIGGER "_s + hit.captured(1));
        }
    }
    return triggers;
}

Result<void> checkSqlite(Connection &connection, Faults &faults)
{
    const auto script = allSteps(Dialect::Sqlite);
    if (!script) {
        return fail(script.error());
    }
    Triggers found;
    auto read = connection.forEach(
        u"SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND lower(tbl_name) IN %1"_s.arg(recordTables), {},
        [&](const QSqlQuery &row) { found.insert(row.value(0).toString(), row.value(1).toString()); });
    if (read) {
        compare(sqliteTriggers(*script), found, faults);
    }
    return read;
}

/// As the server keeps it: pg_trigger.tgtype, a bit for the row, before, and each of insert, delete, update, truncate.
int triggerType(const QString &when, const QString &each)
{
    int type = each == "ROW"_L1 ? 1 : 0;
    for (const QString &word : when.split(u' ', Qt::SkipEmptyParts)) {
        type |= word == "BEFORE"_L1 ? 2
            : word == "INSERT"_L1   ? 4
            : word == "DELETE"_L1   ? 8
            : word == "UPDATE"_L1   ? 16
            : word == "TRUNCATE"_L1 ? 32
                                    : 0;
    }
    return type;
}

QString whatItDoes(const QString &table, int type, const QString &state, const QString &body)
{
    return u"%1 %2 %3 %4"_s.arg(table, QString::number(type), state, body);
}

Triggers postgresTriggers(const QString &script)
{
    static const QRegularExpression function(u"CREATE OR REPLACE FUNCTION\\s+(\\w+)\\(\\)[^$]*\\$\\$(.*?)\\$\\$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression definition(
        u"CREATE TRIGGER\\s+(\\w+)\\s+([A-Z ]+?)\\s+ON\\s+(\\w+)\\s+FOR EACH (ROW|STATEMENT)\\s+EXECUTE FUNCTION\\s+(\\w+)"_s);
    QMap<QString, QString> bodies;
    for (auto hits = function.globalMatch(script); hits.hasNext();) {
        const auto hit = hits.next();
        bodies.insert(hit.captured(1), hit.captured(2));
    }
    Triggers triggers;
    for (auto hits = definition.globalMatch(script); hits.hasNext();) {
        const auto hit = hits.next();
        if (recordTables.contains(u'\'' + hit.captured(3) + u'\'')) {
            triggers.insert(hit.captured(1),
                whatItDoes(hit.captured(3), triggerType(hit.captured(2), hit.captured(4)), u"O"_s,
                    bodies.value(hit.captured(5))));
        }
    }
    return triggers;
}

Result<void> checkPostgres(Connection &connection, Faults &faults)
{
    const auto script = allSteps(Dialect::Postgres);
    if (!script) {
        return fail(script.error());
    }
    Triggers found;
    // A condition or a list of columns would let some through: none of ours has any.
    auto read = connection.forEach(
        u"SELECT t.tgname, c.relname, t.tgtype, CASE WHEN t.tgqual IS NULL AND t.tgattr = '' "
        "THEN t.tgenabled::text ELSE 'conditional' END, p.prosrc FROM pg_trigger t JOIN pg_class c ON c.oid = "
        "t.tgrelid "
        "JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_proc p ON p.oid = t.tgfoid "
        "WHERE NOT t.tgisinternal AND n.nspname = current_schema() AND c.relname IN %1"_s.arg(recordTables),
        {}, [&](const QSqlQuery &row) {
            found.insert(row.value(0).toString(),
                whatItDoes(
                    row.value(1).toString(), row.value(2).toInt(), row.value(3).toString(), row.value(4).toString()));
        });
    if (read) {
        compare(postgresTriggers(*script), found, faults);
    }
    return read;
}

} // namespace

Result<void> checkGuards(Connection &connection, Faults &faults)
{
    return connection.dialect() == Dialect::Sqlite ? checkSqlite(connection, faults)
                                                   : checkPostgres(connection, faults);
}

} // namespace metaflow::store
