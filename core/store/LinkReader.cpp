#include "core/store/LinkReader.h"

#include "core/base/JsonText.h"
#include "core/store/Dialect.h"
#include "core/store/Rows.h"
#include "core/store/SealedRows.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

constexpr size_t linkColumns = 7;

qint64 wholeNumber(std::string_view text)
{
    return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())).toLongLong();
}

LinkFacts factsOf(const RawBlock &block, size_t row)
{
    const auto text = [&](size_t column) { return block.field(row, column).bytes; };
    LinkFacts link;
    link.id = wholeNumber(text(0));
    link.position = wholeNumber(text(1));
    link.rowCount = wholeNumber(text(2));
    const auto rows = digestFromHex(text(3));
    const auto previous = digestFromHex(text(4));
    const auto hash = digestFromHex(text(5));
    link.rows = rows.value_or(Digest{});
    link.previous = previous.value_or(Digest{});
    link.hash = hash.value_or(Digest{});
    const bool begins = link.position == 1 && text(4).empty();
    link.hashFits = rows && hash && (previous || begins)
        && linkDigest(link.position, link.rowCount, text(3), text(4), text(6)) == *hash;
    return link;
}

std::vector<qint64> erasedRows(const QString &facts)
{
    std::vector<qint64> rows;
    for (const QJsonValue &row : parseJson(facts.toUtf8()).object().value("rows"_L1).toArray()) {
        rows.push_back(row.toInteger());
    }
    return rows;
}

Result<std::vector<LinkFacts>> readLinks(Connection &connection, const QString &condition)
{
    const Dialect dialect = connection.dialect();
    const RawQuery query{u"SELECT id, position, row_count, rows_hash, previous_hash, hash, sealed_at "
                         "FROM history_links WHERE %1 AND %2%3"_s.arg(
                             sql::isOurNumber(dialect, u"id"_s), sql::isOurNumber(dialect, u"position"_s), condition),
        {u"id"_s}, {0}, linkColumns};
    auto reader = readRaw(connection, query);
    if (!reader) {
        return fail(reader.error());
    }
    std::vector<LinkFacts> links;
    for (;;) {
        const auto block = (*reader)->next();
        if (!block) {
            return fail(block.error());
        }
        if (!*block) {
            return links;
        }
        for (size_t row = 0; row < (*block)->rows(); ++row) {
            links.push_back(factsOf(**block, row));
        }
    }
}

} // namespace

std::optional<Digest> digestFromHex(std::string_view hex)
{
    Digest digest{};
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (hex.size() != 2 * digest.size() || !std::all_of(hex.begin(), hex.end(), isDigit)) {
        return std::nullopt;
    }
    const QByteArray bytes = QByteArray::fromHex({hex.data(), static_cast<qsizetype>(hex.size())});
    std::copy(bytes.begin(), bytes.end(), digest.begin());
    return digest;
}

Result<std::vector<LinkFacts>> allLinks(Connection &connection)
{
    return readLinks(connection, {});
}

Result<std::vector<LinkFacts>> linksOf(Connection &connection, const QVector<qint64> &ids)
{
    QStringList numbers;
    for (const qint64 id : ids) {
        numbers << QString::number(id);
    }
    return numbers.isEmpty() ? Result<std::vector<LinkFacts>>()
                             : readLinks(connection, u" AND id IN (%1)"_s.arg(numbers.join(u", "_s)));
}

Result<std::optional<ChainHead>> readHead(Connection &connection)
{
    std::optional<ChainHead> head;
    auto read
        = connection.forEach(u"SELECT position, hash FROM history_head WHERE id = 1"_s, {}, [&](const QSqlQuery &row) {
              head = {row.value(0).toLongLong(), row.value(1).toString()};
          });
    return read ? Result<std::optional<ChainHead>>(std::move(head)) : fail(read.error());
}

Result<std::vector<SealedEvent>> sealedEvents(Connection &connection, qint64 link)
{
    std::vector<SealedEvent> events;
    auto read = connection.forEach(
        u"SELECT id, link_id, row_hash, kind, user_name, user_source, happened_at, facts FROM record_events "
        "WHERE %1%2 ORDER BY link_id, id"_s.arg(sql::isOurNumber(connection.dialect(), u"link_id"_s),
            link > 0 ? u" AND link_id = %1"_s.arg(link) : QString()),
        {}, [&](const QSqlQuery &row) {
            const auto text = [&](int column) {
                const QString value = row.value(column).toString();
                return value.isNull() ? u""_s : value;
            };
            const qint64 id = row.value(0).toLongLong();
            const QByteArray hash = eventHash(id, text(3), text(4), text(5), text(6), text(7));
            SealedEvent event{id, row.value(1).toLongLong(), {}, text(2).toLatin1() == hash.toHex(), {}};
            std::copy(hash.begin(), hash.end(), event.computed.begin());
            if (text(3) == "erasure"_L1) {
                event.erasedRows = erasedRows(text(7));
            }
            events.push_back(std::move(event));
        });
    return read ? Result<std::vector<SealedEvent>>(std::move(events)) : fail(read.error());
}

Result<bool> linkHolds(Connection &connection, const LinkFacts &link)
{
    QByteArray rows;
    qint64 count = 0;
    auto done = connection.forEach(
        u"SELECT row_hash FROM approval_history WHERE link_id = ? ORDER BY id"_s, {link.id}, [&](const QSqlQuery &row) {
            ++count;
            rows += QByteArray::fromHex(row.value(0).toString().toLatin1());
        });
    const auto events = done ? sealedEvents(connection, link.id) : fail(done.error());
    if (!events) {
        return fail(events.error());
    }
    QByteArray ofEvents;
    for (const SealedEvent &event : *events) {
        ++count;
        ofEvents += bytesOf(event.computed);
    }
    if (!link.hashFits || count != link.rowCount || rowsDigest(viewOf(rows), viewOf(ofEvents)) != link.rows) {
        return false;
    }
    const auto built
        = connection.value(u"SELECT coalesce((SELECT n.previous_hash FROM history_links n WHERE n.position = ?), "
                           "(SELECT e.hash FROM history_head e WHERE e.position = ?))"_s,
            {link.position + 1, link.position});
    return built ? Result<bool>(built->toString().toLatin1() == bytesOf(link.hash).toHex()) : fail(built.error());
}

Result<bool> linkHolds(Connection &connection, qint64 id)
{
    const auto links = linksOf(connection, {id});
    if (!links) {
        return fail(links.error());
    }
    return links->empty() ? Result<bool>(false) : linkHolds(connection, links->front());
}

} // namespace metaflow::store
