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

/// Numbers of our own, so they may stand in the statement.
QString numbersOf(const QVector<qint64> &ids)
{
    QStringList numbers;
    for (const qint64 id : ids) {
        numbers << QString::number(id);
    }
    return numbers.join(u',');
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

/// What hangs on a link: hashes as the rows hold them and as the events give them, one after the other.
struct Holding {
    QByteArray rows, events;
    qint64 count = 0;
};

QHash<qint64, Holding> asked(const std::vector<LinkFacts> &links)
{
    QHash<qint64, Holding> held;
    for (const LinkFacts &link : links) {
        held.insert(link.id, {});
    }
    return held;
}

/// By the ids of the links.
Result<QHash<qint64, Holding>> holdings(Connection &connection, const std::vector<LinkFacts> &links)
{
    auto held = asked(links);
    const QVector<qint64> ids(held.keyBegin(), held.keyEnd());
    if (ids.isEmpty()) {
        return held;
    }
    const auto done = connection.forEach(
        u"SELECT link_id, row_hash FROM approval_history WHERE link_id IN (%1) ORDER BY link_id, id"_s.arg(
            numbersOf(ids)),
        {}, [&](const QSqlQuery &row) {
            Holding &of = held[row.value(0).toLongLong()];
            ++of.count;
            of.rows += QByteArray::fromHex(row.value(1).toString().toLatin1());
        });
    const auto events = done ? sealedEvents(connection, ids) : fail(done.error());
    if (!events) {
        return fail(events.error());
    }
    for (const SealedEvent &event : *events) {
        Holding &of = held[event.link];
        ++of.count;
        of.events += bytesOf(event.computed);
    }
    return held;
}

/// The hash that the next link, or for the newest one the head, says this one has. Hex, by position.
Result<QHash<qint64, QByteArray>> hashesBuiltOn(Connection &connection, const std::vector<LinkFacts> &links)
{
    QHash<qint64, QByteArray> hashes;
    QVector<qint64> next;
    for (const LinkFacts &link : links) {
        next << link.position + 1;
    }
    if (next.isEmpty()) {
        return hashes;
    }
    const auto take = [&](const QSqlQuery &row) {
        const qint64 position = row.value(0).toLongLong();
        if (!hashes.contains(position)) {
            hashes.insert(position, row.value(1).toString().toLatin1());
        }
    };
    auto done = connection.forEach(
        u"SELECT position - 1, previous_hash FROM history_links WHERE position IN (%1)"_s.arg(numbersOf(next)), {},
        take);
    if (done) {
        done = connection.forEach(u"SELECT position, hash FROM history_head WHERE id = 1"_s, {}, take);
    }
    return done ? Result<QHash<qint64, QByteArray>>(std::move(hashes)) : fail(done.error());
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
    return ids.isEmpty() ? Result<std::vector<LinkFacts>>()
                         : readLinks(connection, u" AND id IN (%1)"_s.arg(numbersOf(ids)));
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

Result<std::vector<SealedEvent>> sealedEvents(Connection &connection, const QVector<qint64> &links)
{
    std::vector<SealedEvent> events;
    auto read = connection.forEach(
        u"SELECT id, link_id, row_hash, kind, user_name, user_source, happened_at, facts FROM record_events "
        "WHERE %1%2 ORDER BY link_id, id"_s.arg(sql::isOurNumber(connection.dialect(), u"link_id"_s),
            links.isEmpty() ? QString() : u" AND link_id IN (%1)"_s.arg(numbersOf(links))),
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

Result<QSet<qint64>> linksThatHold(Connection &connection, const std::vector<LinkFacts> &links)
{
    const auto held = holdings(connection, links);
    const auto built = held ? hashesBuiltOn(connection, links) : fail(held.error());
    if (!built) {
        return fail(built.error());
    }
    QSet<qint64> holding;
    for (const LinkFacts &link : links) {
        const Holding of = held->value(link.id);
        const bool fits = link.hashFits && of.count == link.rowCount
            && rowsDigest(viewOf(of.rows), viewOf(of.events)) == link.rows
            && built->value(link.position) == bytesOf(link.hash).toHex();
        if (fits) {
            holding.insert(link.id);
        }
    }
    return holding;
}

Result<bool> linkHolds(Connection &connection, qint64 id)
{
    const auto links = linksOf(connection, {id});
    const auto holding = links ? linksThatHold(connection, *links) : fail(links.error());
    return holding ? Result<bool>(holding->contains(id)) : fail(holding.error());
}

} // namespace metaflow::store
