#include "tests/store/Forger.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

using store::Connection;

Result<void> writeRow(Connection &connection, const store::HistoryFields &fields, const store::Seal &seal)
{
    const store::RowColumns columns = store::historyInsertColumns();
    const QVariantList values = store::historyInsertValues(fields, seal);
    QStringList assignments;
    QVariantList bound;
    for (qsizetype i = 1; i < columns.size(); ++i) { // without the id
        const bool isTime
            = connection.dialect() == store::Dialect::Postgres && columns.at(i).type == store::RowColumn::Type::Time;
        assignments << columns.at(i).name + (isTime ? u" = CAST(CAST(? AS TEXT) AS TIMESTAMP)"_s : u" = ?"_s);
        bound << values.at(i);
    }
    const auto done = connection.run(
        u"UPDATE approval_history SET %1 WHERE id = ?"_s.arg(assignments.join(u", "_s)), bound << fields.id);
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

Result<void> readInto(Connection &connection, const QString &sql, const QVariantList &values,
    std::vector<store::PendingLink::Sealed> &sealed)
{
    return connection.forEach(sql, values, [&](const QSqlQuery &row) {
        sealed.emplace_back(row.value(0).toLongLong(), QByteArray::fromHex(row.value(1).toString().toLatin1()));
    });
}

/// From the hashes that stand in its rows.
Result<void> resealRows(Connection &connection, store::HistoryLink &link)
{
    std::vector<store::PendingLink::Sealed> rows, events;
    auto done = readInto(
        connection, u"SELECT id, row_hash FROM approval_history WHERE link_id = ? ORDER BY id"_s, {link.id}, rows);
    if (done) {
        done = readInto(
            connection, u"SELECT id, row_hash FROM record_events WHERE link_id = ? ORDER BY id"_s, {link.id}, events);
    }
    link.rowCount = static_cast<qint64>(rows.size() + events.size());
    link.rowsHash = store::rowsHash(rows, events);
    return done;
}

Result<QVector<store::HistoryLink>> linksFrom(Connection &connection, qint64 position)
{
    QVector<store::HistoryLink> links;
    auto read = connection.forEach(u"SELECT id, position, row_count, rows_hash, previous_hash, hash, sealed_at "
                                   "FROM history_links WHERE position >= ? ORDER BY position"_s,
        {position}, [&](const QSqlQuery &row) {
            links.append({row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toLongLong(),
                row.value(3).toString(), row.value(4).toString(), row.value(5).toString(), row.value(6).toString()});
        });
    return read ? Result<QVector<store::HistoryLink>>(links) : fail(read.error());
}

Result<void> writeLink(Connection &connection, const store::HistoryLink &link)
{
    const auto done = connection.run(
        u"UPDATE history_links SET row_count = ?, rows_hash = ?, previous_hash = ?, hash = ? WHERE id = ?"_s,
        {link.rowCount, link.rowsHash, link.previousHash, link.hash, link.id});
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

/// `whole`: what follows and the head as well.
Result<void> resealLinks(Connection &connection, qint64 position, bool whole)
{
    auto links = linksFrom(connection, position);
    if (!links) {
        return fail(links.error());
    }
    QString previous = links->isEmpty() ? QString() : links->first().previousHash;
    for (store::HistoryLink &link : *links) {
        auto done = resealRows(connection, link);
        link.previousHash = previous;
        link.hash = store::linkHash(link);
        previous = link.hash;
        done = done ? writeLink(connection, link) : done;
        if (!done || !whole) {
            return done;
        }
    }
    const auto head = connection.run(u"UPDATE history_head SET hash = ? WHERE id = 1"_s, {previous});
    return head ? Result<void>() : Result<void>(fail(head.error()));
}

void expectDone(const Result<void> &done)
{
    EXPECT_TRUE(done) << qPrintable(done ? QString() : done.error().detail);
}

} // namespace

void Forger::alterRow(qint64 id, const std::function<void(store::HistoryFields &)> &change, Reseal reseal)
{
    expectDone(m_store.tamper([&](Connection &connection) -> Result<void> {
        store::HistoryFields fields;
        store::Seal seal;
        auto done = connection.forEach(
            u"SELECT %1 FROM approval_history h WHERE h.id = ?"_s.arg(store::historyColumns(connection.dialect())),
            {id}, [&](const QSqlQuery &row) {
                fields = store::readFields(row);
                seal = store::readSeal(row);
            });
        change(fields);
        if (reseal != Reseal::Nothing) {
            seal.hash = QString::fromLatin1(store::rowHash(fields, seal).toHex());
        }
        done = done ? writeRow(connection, fields, seal) : done;
        if (!done || reseal == Reseal::Nothing || reseal == Reseal::Row) {
            return done;
        }
        const auto position = connection.value(u"SELECT position FROM history_links WHERE id = ?"_s, {seal.link});
        return position ? resealLinks(connection, position->toLongLong(), reseal == Reseal::Chain)
                        : Result<void>(fail(position.error()));
    }));
}

void Forger::cutTail(qint64 lastPosition)
{
    const QString cut = u"(SELECT id FROM history_links WHERE position > %1)"_s.arg(lastPosition);
    run(u"DELETE FROM approval_history WHERE link_id IN "_s + cut);
    run(u"DELETE FROM record_events WHERE link_id IN "_s + cut);
    run(u"DELETE FROM history_links WHERE position > %1"_s.arg(lastPosition));
    run(u"UPDATE history_head SET position = %1, hash = coalesce((SELECT hash FROM history_links WHERE position = %1), '')"_s
            .arg(lastPosition));
}

void Forger::run(const QString &sql)
{
    expectDone(m_store.tamper(sql));
}

qint64 Forger::number(const QString &query)
{
    const auto value = m_store.read([&](Connection &connection) { return connection.value(query); });
    EXPECT_TRUE(value);
    return value ? value->toLongLong() : 0;
}

} // namespace metaflow::testing
