#include "core/store/Dialect.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace metaflow::store::sql {

namespace {

bool isSqlite(Dialect dialect)
{
    return dialect == Dialect::Sqlite;
}

QString nameDigest(const QString &name)
{
    return QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(20));
}

} // namespace

QStringList connectionSettings(const StoreUrl &url)
{
    if (isSqlite(url.dialect)) {
        // secure_delete: what is erased may not be found in the file's free pages.
        // FULL: with NORMAL a power loss may take the last commits back, which were shown as saved.
        // cache_size: 48 MB for each of three connections; a window on a million items is to stay under 300 MB.
        // wal_autocheckpoint, in pages: a bulk copies each page once, not once every 4 MB. For that, one commit in
        // some thousands waits until 64 MB are copied.
        return {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
            u"PRAGMA cache_size = -49152"_s, u"PRAGMA secure_delete = ON"_s, u"PRAGMA wal_autocheckpoint = 16000"_s};
    }
    return {u"SET TIME ZONE 'UTC'"_s, u"SET client_min_messages = warning"_s, u"SET lock_timeout = '10s'"_s,
        u"SET standard_conforming_strings = on"_s,
        // A client that went without a word keeps nobody waiting for its locks.
        u"SET idle_in_transaction_session_timeout = '2min'; SET tcp_keepalives_idle = 30; "
        "SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3"_s,
        u"SET search_path TO "_s + quotedName(url.schema),
        // By this name a restore finds who has the store open.
        u"SET application_name TO "_s + quotedName(u"metaflow "_s + url.schema)};
}

QString beginWrite(Dialect dialect)
{
    return isSqlite(dialect) ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
}

QString beginRead(Dialect dialect)
{
    return isSqlite(dialect) ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
}

QString readOnly(Dialect dialect)
{
    return isSqlite(dialect) ? u"PRAGMA query_only = ON"_s : u"SET default_transaction_read_only = on"_s;
}

QString contains(Dialect dialect, const QString &column)
{
    return (isSqlite(dialect) ? u"instr(%1, ?) > 0"_s : u"strpos(%1, ?) > 0"_s).arg(column);
}

QString containsFolded(Dialect dialect, const QString &column)
{
    return isSqlite(dialect) ? column + u" LIKE ? ESCAPE '!'"_s : contains(dialect, column);
}

QString containing(Dialect dialect, const QString &word)
{
    return isSqlite(dialect) ? u'%' + likeEscaped(word) + u'%' : word;
}

QString likeEscaped(QString text)
{
    static const QRegularExpression special(u"([!%_])"_s);
    return text.replace(special, u"!\\1"_s);
}

QString folded(Dialect dialect, const QString &column)
{
    return (isSqlite(dialect) ? u"mf_fold(%1)"_s : u"lower(%1 COLLATE \"und-x-icu\")"_s).arg(column);
}

QString status(Dialect dialect, const QString &table)
{
    return (isSqlite(dialect) ? u"%1.status"_s : u"coalesce(%1.status, 'pending')"_s).arg(table);
}

QString timeText(Dialect dialect, const QString &column)
{
    return isSqlite(dialect) ? column : u"to_char(%1, 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"_s.arg(column);
}

QString timeParameter(Dialect dialect)
{
    return isSqlite(dialect) ? u"?"_s : u"(CAST(? AS TEXT)::timestamptz AT TIME ZONE 'UTC')"_s;
}

QString exactText(Dialect dialect, const QString &column)
{
    return isSqlite(dialect) ? column
                             : u"CASE WHEN starts_with(%1, U&'\\FEFF') THEN U&'\\FEFF' || %1 ELSE %1 END"_s.arg(column);
}

QString forUpdate(Dialect dialect, const QString &table)
{
    return isSqlite(dialect) ? QString() : u" FOR UPDATE OF "_s + table;
}

QString forUpdateUnlocked(Dialect dialect)
{
    return isSqlite(dialect) ? QString() : u" FOR UPDATE SKIP LOCKED"_s;
}

QString writesOfOthers(Dialect dialect)
{
    return isSqlite(dialect) ? u"PRAGMA data_version"_s : QString();
}

QString commitCounter(Dialect dialect)
{
    return isSqlite(dialect) ? writesOfOthers(dialect) : u"SELECT txid_snapshot_xmax(txid_current_snapshot())"_s;
}

QString notifyChannel(const QString &schema)
{
    static const QRegularExpression plain(u"^[a-z0-9_]+$"_s); // Qt takes a dot for the end of a name
    const QString channel = u"metaflow_"_s + schema;
    return plain.match(schema).hasMatch() && channel == shortEnough(channel) ? channel
                                                                             : u"metaflow_"_s + nameDigest(schema);
}

QString shortEnough(const QString &name)
{
    constexpr qsizetype longest = 63, kept = 10; // ten characters of four bytes and a digest
    return name.toUtf8().size() <= longest ? name : name.left(kept) + u'_' + nameDigest(name);
}

QString nextLinkId(Dialect dialect)
{
    // Ids and positions are the same, except in a store that came from PostgreSQL, where some ids were never used.
    return isSqlite(dialect)
        ? u"SELECT max(position, (SELECT coalesce(max(id), 0) FROM history_links)) + 1 FROM history_head"_s
        : u"SELECT nextval('history_link_ids')"_s;
}

QString isOurNumber(Dialect dialect, const QString &column)
{
    return (isSqlite(dialect) ? u"(typeof(%1) = 'integer' AND %1 > 0)"_s : u"(%1 > 0)"_s).arg(column);
}

QString isEarlierToolsRow(Dialect dialect)
{
    return isSqlite(dialect)
        ? u"FALSE"_s
        : u"(h.link_id IS NULL AND num_nonnulls(h.batch_id, h.old_status, h.new_status, h.item_version, h.via, "
          "h.via_count, h.user_source, h.run_id, h.plan_id, h.statement_id, h.undo_facts, h.row_hash, h.salt, "
          "h.text_hashes, h.needs_work, h.object_hash) = 0)"_s;
}

QString jsonText(Dialect dialect, const QString &text)
{
    return (isSqlite(dialect) ? u"replace(json_quote(%1), char(65279), '\\ufeff')"_s
                              : u"replace(to_json((%1)::text)::text, U&'\\FEFF', '\\ufeff')"_s)
        .arg(text);
}

QString jsonPart(Dialect dialect, const QString &json, int number)
{
    return (isSqlite(dialect) ? u"json_extract(%1, '$[%2]')"_s : u"((%1)::json ->> %2)"_s)
        .arg(json, QString::number(number));
}

QString byteByByte(Dialect dialect, const QString &text)
{
    return isSqlite(dialect) ? text : u"(%1) COLLATE \"C\""_s.arg(text);
}

QString jsonMember(Dialect dialect, const QString &json, const QString &name)
{
    return (isSqlite(dialect) ? u"json_extract(%1, '$.%2')"_s : u"((%1)::json ->> '%2')"_s).arg(json, name);
}

QString millisecondsBetween(Dialect dialect, const QString &from, const QString &to)
{
    return (isSqlite(dialect) ? u"((julianday(%2) - julianday(%1)) * 86400000.0)"_s
                              : u"(extract(epoch FROM (%2)::timestamptz - (%1)::timestamptz)::float8 * 1000)"_s)
        .arg(from, to);
}

QString committedSoFar(Dialect dialect)
{
    return isSqlite(dialect) ? commitCounter(dialect) : u"SELECT CAST(txid_current_snapshot() AS TEXT)"_s;
}

QString dayText(Dialect dialect, const QString &column)
{
    return (isSqlite(dialect) ? u"substr(%1, 1, 10)"_s : u"to_char(%1, 'YYYY-MM-DD')"_s).arg(column);
}

QString objectKind(Dialect dialect, const QString &table)
{
    return (isSqlite(dialect) ? u"%1.object_kind"_s
                              : u"coalesce(%1.object_kind, "
                                "CASE WHEN coalesce(%1.column_name, '') = '' THEN 'table' ELSE 'column' END)"_s)
        .arg(table);
}

QString templateUsed(Dialect dialect, const QString &table)
{
    // Not as JSON: what the earlier tool wrote there may be anything.
    return (isSqlite(dialect) ? u"%1.template_used"_s
                              : u"(substring(%1.generation_metadata FROM "
                                "'\"template\":(\"([^\"\\\\[:cntrl:]]|\\\\[\"\\\\/])*\")')::json #>> '{}')"_s)
        .arg(table);
}

QString reworded(Dialect dialect, const QString &table)
{
    return (isSqlite(dialect) ? u"%1.reworded"_s
                              : u"(CASE WHEN %1.status = 'edited' THEN 1 WHEN %1.status = 'imported' "
                                "AND %1.text_author <> '' AND %1.generation_method NOT IN ('manual', 'upload') "
                                "AND right(%1.generation_method, length(%1.text_author)) <> %1.text_author "
                                "THEN 1 ELSE 0 END)"_s)
        .arg(table);
}

QString isReworded(Dialect dialect, const QString &table)
{
    const QString is = reworded(dialect, table) + u" = 1"_s;
    return isSqlite(dialect) ? is : u"(%1.status IN ('edited', 'imported') AND %2)"_s.arg(table, is);
}

QString figureDay(Dialect dialect, const QString &table)
{
    return isSqlite(dialect)
        ? table + u".figure_day"_s
        : dayText(dialect,
            u"(CASE WHEN coalesce(%1.status, 'pending') <> 'pending' THEN %1.reviewed_at ELSE %2 END)"_s.arg(
                table, waitingSince(dialect, table)));
}

QString waitingSince(Dialect dialect, const QString &table)
{
    return u"coalesce(CASE WHEN %1.current_value = %1.generated_value THEN %1.created_at ELSE %1.updated_at END, %2)"_s
        .arg(table, isSqlite(dialect) ? u"'0001-01-01'"_s : u"TIMESTAMP '0001-01-01'"_s);
}

QString quotedName(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace metaflow::store::sql
