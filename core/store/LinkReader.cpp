#include "core/store/LinkReader.h"

#include "core/store/Dialect.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

constexpr int blockSize = 10000;

/// Hashes take the place of the texts; beside them a text could say anything.
bool contradicts(const HistoryFields &fields, const Seal &seal)
{
    return !seal.textHashes.isNull()
        && (fields.oldText || fields.newText || fields.comment || fields.undoFacts || !seal.salt.isNull());
}

} // namespace

LinkReader::LinkReader(Connection &connection, Order order)
    : m_connection(connection)
    , m_order(order)
{
}

Result<std::optional<HistoryLink>> LinkReader::next()
{
    if (m_block.empty() && !m_ended) {
        const QString column = m_order == Order::Position ? u"position"_s : u"id"_s;
        auto read = m_connection.forEach(
            u"SELECT id, position, row_count, rows_hash, previous_hash, hash, sealed_at FROM history_links "
            "WHERE %1 > ? AND %3 ORDER BY %1 LIMIT %2"_s.arg(
                column, QString::number(blockSize), sql::isOurNumber(m_connection.dialect(), column)),
            {m_last}, [&](const QSqlQuery &row) {
                m_block.push_back({row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toLongLong(),
                    row.value(3).toString(), row.value(4).toString(), row.value(5).toString(),
                    row.value(6).toString()});
            });
        if (!read) {
            return fail(read.error());
        }
        m_ended = m_block.empty();
    }
    if (m_block.empty()) {
        return std::nullopt;
    }
    HistoryLink link = std::move(m_block.front());
    m_block.pop_front();
    m_last = m_order == Order::Position ? link.position : link.id;
    return std::optional(std::move(link));
}

SealedReader::SealedReader(Connection &connection)
    : m_connection(connection)
{
}

Result<const SealedEntry *> SealedReader::peek()
{
    if (m_block.empty() && !m_ended) {
        if (auto read = readBlock(m_lastLink, m_lastId, m_block); !read) {
            return fail(read.error());
        }
        m_ended = m_block.empty();
        if (!m_ended) {
            m_lastLink = m_block.back().link;
            m_lastId = m_block.back().id;
        }
    }
    return m_block.empty() ? nullptr : &m_block.front();
}

Result<void> SealedRowReader::readBlock(qint64 afterLink, qint64 afterId, std::deque<SealedEntry> &block)
{
    return m_connection.forEach(
        u"SELECT %1 FROM approval_history h WHERE (h.link_id, h.id) > (?, ?) AND %3 ORDER BY h.link_id, h.id LIMIT %2"_s
            .arg(historyColumns(m_connection.dialect()), QString::number(blockSize),
                sql::isOurNumber(m_connection.dialect(), u"h.link_id"_s)),
        {afterLink, afterId}, [&](const QSqlQuery &row) {
            const HistoryFields fields = readFields(row);
            const Seal seal = readSeal(row);
            const QByteArray hash = contradicts(fields, seal) ? QByteArray() : rowHash(fields, seal);
            block.push_back({fields.id, seal.link, seal.hash.toLatin1(), hash});
        });
}

Result<void> SealedEventReader::readBlock(qint64 afterLink, qint64 afterId, std::deque<SealedEntry> &block)
{
    return m_connection.forEach(
        u"SELECT id, link_id, row_hash, kind, user_name, user_source, happened_at, facts FROM record_events "
        "WHERE (link_id, id) > (?, ?) AND %2 ORDER BY link_id, id LIMIT %1"_s.arg(
            QString::number(blockSize), sql::isOurNumber(m_connection.dialect(), u"link_id"_s)),
        {afterLink, afterId}, [&](const QSqlQuery &row) {
            const qint64 id = row.value(0).toLongLong();
            const auto text = [&](int column) {
                const QString value = row.value(column).toString();
                return value.isNull() ? u""_s : value;
            };
            block.push_back({id, row.value(1).toLongLong(), row.value(2).toString().toLatin1(),
                eventHash(id, text(3), text(4), text(5), text(6), text(7))});
        });
}

} // namespace metaflow::store
