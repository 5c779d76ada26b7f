#include "core/store/ChainWriter.h"

#include "core/base/Clock.h"
#include "core/store/ChainHash.h"
#include "core/store/Dialect.h"
#include "core/store/History.h"
#include "core/store/Texts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

Failure headMissing(const Connection &connection)
{
    return fail(ErrorCode::StoreCorrupt, connection.url().text(), u"the head of the history is gone"_s);
}

/// The link that this transaction's commit will write; its id is known from the first row on.
Result<qint64> pendingLinkId(Connection &connection)
{
    PendingLink &link = connection.pendingLink();
    if (link.id == 0) {
        const auto id = connection.value(sql::nextLinkId(connection.dialect()));
        if (!id) {
            return fail(id.error());
        }
        if (id->isNull()) {
            return headMissing(connection);
        }
        link.id = id->toLongLong();
    }
    return link.id;
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// `rows`: id, hash, salt.
Result<void> writeSeals(Connection &connection, qint64 link, const RowValues &rows)
{
    using enum RowColumn::Type;
    constexpr qsizetype block = 20000; // keeps what is bound at some megabytes
    for (qsizetype from = 0; from < rows.size(); from += block) {
        const RowSet set = rowSet(
            connection.dialect(), {{u"id"_s, Integer}, {u"hash"_s, Text}, {u"salt"_s, Text}}, rows.mid(from, block));
        auto done
            = connection.run(u"UPDATE approval_history SET link_id = %1, row_hash = r.hash, salt = r.salt "
                             "FROM %2 AS r WHERE approval_history.id = r.id"_s.arg(QString::number(link), set.sql),
                set.values);
        if (!done) {
            return fail(done.error());
        }
    }
    return {};
}

/// Rows of the earlier tool: our transaction vouches for them from now on. What else is there without a seal was
/// slipped in and stays without one.
Result<void> sealForeignRows(Connection &connection)
{
    const Dialect dialect = connection.dialect();
    const QString theirs = u"FROM approval_history h WHERE h.link_id IS NULL AND "_s + sql::isEarlierToolsRow(dialect);
    // Apart, because locking asks for the right to write: who has only looked may commit.
    const auto first = connection.value(u"SELECT h.id %1 LIMIT 1"_s.arg(theirs));
    if (!first || first->isNull()) {
        return first ? Result<void>() : Result<void>(fail(first.error()));
    }
    QVector<HistoryFields> rows;
    auto read = connection.forEach(
        u"SELECT %1 %2 ORDER BY h.id%3"_s.arg(historyColumns(dialect), theirs, sql::forUpdateUnlocked(dialect)), {},
        [&](const QSqlQuery &query) { rows << readFields(query); });
    if (!read || rows.isEmpty()) {
        return read;
    }
    const auto link = pendingLinkId(connection);
    if (!link) {
        return fail(link.error());
    }
    const QStringList salts = newSalts(rows.size());
    RowValues values;
    values.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QByteArray hash = rowHash(rows.at(i), {*link, {}, salts.at(i), {}});
        connection.pendingLink().rows.emplace_back(rows.at(i).id, hash);
        values << QVariantList{rows.at(i).id, hex(hash), salts.at(i)};
    }
    return writeSeals(connection, *link, values);
}

Result<HistoryLink> lockedHead(Connection &connection)
{
    HistoryLink head;
    bool there = false;
    auto read = connection.forEach(u"SELECT position, hash FROM history_head WHERE id = 1"_s
            + sql::forUpdate(connection.dialect(), u"history_head"_s),
        {}, [&](const QSqlQuery &query) {
            there = true;
            head.position = query.value(0).toLongLong();
            head.hash = query.value(1).toString();
        });
    if (!read) {
        return fail(read.error());
    }
    if (!there) {
        return headMissing(connection);
    }
    return head;
}

Result<void> writeLink(Connection &connection, const HistoryLink &link)
{
    auto written = connection.run(
        u"INSERT INTO history_links (id, position, row_count, rows_hash, previous_hash, hash, sealed_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {link.id, link.position, link.rowCount, link.rowsHash, bindText(link.previousHash), link.hash, link.sealedAt});
    if (written) {
        written = connection.run(
            u"UPDATE history_head SET position = ?, hash = ? WHERE id = 1"_s, {link.position, link.hash});
    }
    return written ? Result<void>() : Result<void>(fail(written.error()));
}

} // namespace

Result<HistoryPlace> takeHistoryPlace(Connection &connection, qsizetype count)
{
    const auto link = pendingLinkId(connection);
    const auto ids = link ? nextIds(connection, u"approval_history"_s, count) : fail(link.error());
    if (!ids) {
        return fail(ids.error());
    }
    return HistoryPlace{*ids, *link};
}

SealedHistory sealedHistory(QVector<HistoryFields> rows, const HistoryPlace &place)
{
    const QStringList salts = newSalts(rows.size());
    SealedHistory sealed;
    sealed.values.reserve(rows.size());
    sealed.hashes.reserve(static_cast<size_t>(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        HistoryFields &fields = rows[i];
        fields.id = place.ids.at(i);
        Seal seal{place.link, {}, salts.at(i), {}};
        const QByteArray hash = rowHash(fields, seal);
        seal.hash = hex(hash);
        sealed.hashes.emplace_back(fields.id, hash);
        sealed.values << historyInsertValues(fields, seal);
    }
    return sealed;
}

Result<void> writeHistory(Connection &connection, const SealedHistory &history)
{
    auto &pending = connection.pendingLink().rows;
    pending.insert(pending.end(), history.hashes.begin(), history.hashes.end());
    return insertRows(connection, u"approval_history"_s, historyInsertColumns(), history.values);
}

Result<void> writeHistory(Connection &connection, QVector<HistoryFields> rows)
{
    if (rows.isEmpty()) {
        return {};
    }
    const auto place = takeHistoryPlace(connection, rows.size());
    return place ? writeHistory(connection, sealedHistory(std::move(rows), *place)) : fail(place.error());
}

Result<void> appendHistory(Connection &connection, const QVector<HistoryRow> &rows)
{
    QVector<HistoryFields> fields;
    fields.reserve(rows.size());
    for (const HistoryRow &row : rows) {
        fields << fieldsOf(row);
    }
    return writeHistory(connection, std::move(fields));
}

Result<void> appendEvent(
    Connection &connection, const QString &kind, const Person &person, const QJsonObject &facts, const QDateTime &now)
{
    const auto link = pendingLinkId(connection);
    const auto ids = link ? nextIds(connection, u"record_events"_s, 1) : fail(link.error());
    if (!ids) {
        return fail(ids.error());
    }
    const qint64 id = ids->first();
    const QString source = userSourceName(person.source);
    const QString json = QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact));
    const QString user = person.name.isNull() ? u""_s : person.name;
    const QByteArray hash = eventHash(id, kind, user, source, isoTime(now), json);
    connection.pendingLink().events.emplace_back(id, hash);
    auto written = connection.run(
        u"INSERT INTO record_events (id, kind, user_name, user_source, happened_at, facts, link_id, row_hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {id, kind, user, source, isoTime(now), json, *link, hex(hash)});
    return written ? Result<void>() : Result<void>(fail(written.error()));
}

Result<void> sealHistory(Connection &connection, const QDateTime &now)
{
    if (auto sealed = sealForeignRows(connection); !sealed) {
        return sealed;
    }
    PendingLink &pending = connection.pendingLink();
    if (pending.id == 0) {
        return {};
    }
    std::sort(pending.rows.begin(), pending.rows.end());
    std::sort(pending.events.begin(), pending.events.end());
    HistoryLink link;
    link.id = pending.id;
    link.rowCount = static_cast<qint64>(pending.rows.size() + pending.events.size());
    link.rowsHash = rowsHash(pending.rows, pending.events);
    link.sealedAt = isoTime(now);
    const auto head = lockedHead(connection); // from here to the commit everybody else waits
    if (!head) {
        return fail(head.error());
    }
    link.position = head->position + 1;
    link.previousHash = head->hash;
    link.hash = linkHash(link);
    pending = {};
    return writeLink(connection, link);
}

Result<QString> chainHead(Connection &connection)
{
    const auto hash = connection.value(u"SELECT hash FROM history_head WHERE id = 1"_s);
    if (!hash) {
        return fail(hash.error());
    }
    return hash->toString();
}

} // namespace metaflow::store
