#include "core/store/History.h"

#include "core/store/Dialect.h"
#include "core/store/ItemsHeld.h"
#include "core/store/LinkReader.h"
#include "core/store/Rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

/// An item whose own rows fit, and the links that have to vouch for those rows: that of the newest one, and of the one
/// that made it.
struct Doubtful {
    qint64 item = 0;
    std::array<qint64, 2> links{}; ///< 0: nothing to ask
    bool outside = false;
};

Result<QSet<qint64>> badLinks(Connection &connection, const QVector<Doubtful> &items, Depth depth)
{
    QSet<qint64> asked;
    for (const Doubtful &item : items) {
        for (const qint64 link : item.links) {
            if (!item.outside && link > 0) {
                asked.insert(link);
            }
        }
    }
    asked.remove(connection.pendingLink().id); // of this transaction: not there yet
    QVector<qint64> ids(asked.begin(), asked.end());
    std::sort(ids.begin(), ids.end());
    QSet<qint64> bad = asked;
    constexpr qsizetype block = 500;
    for (qsizetype from = 0; from < ids.size(); from += block) {
        const auto links = linksOf(connection, ids.mid(from, block));
        if (!links) {
            return fail(links.error());
        }
        std::vector<LinkFacts> whole; // those whose rows are looked at
        for (const LinkFacts &link : *links) {
            constexpr qint64 fewRows = 2000;
            if (depth != Depth::Rows || link.rowCount <= fewRows) {
                whole.push_back(link);
            } else if (link.hashFits) {
                bad.remove(link.id);
            }
        }
        const auto holding = linksThatHold(connection, whole);
        if (!holding) {
            return fail(holding.error());
        }
        bad.subtract(*holding);
    }
    return bad;
}

/// Items with their newest row that vouches. A row counts once its link is there, or is the one that this transaction
/// will write.
RawQuery itemsQuery(Connection &connection, const QString &restriction)
{
    const qint64 link = connection.pendingLink().id;
    const QString made = historyColumns(connection.dialect()).replace(u"h."_s, u"m."_s);
    return {u"SELECT %1, %2, %5 FROM metadata_items i LEFT JOIN approval_history h ON h.id = (SELECT max(x.id) "
            "FROM approval_history x WHERE x.metadata_item_id = i.id AND x.action NOT IN ('assigned', 'commented', "
            "'dismissed') AND NOT (x.action IN ('imported', 'import_failed') AND x.item_version IS NULL "
            "AND x.user_source IS NULL AND x.new_value IS NULL) "
            "AND (x.link_id = %3 OR EXISTS (SELECT 1 FROM history_links l WHERE l.id = x.link_id))) "
            "LEFT JOIN approval_history m ON m.id = (SELECT max(o.id) FROM approval_history o "
            "WHERE o.metadata_item_id = i.id AND o.object_hash IS NOT NULL "
            "AND (o.link_id = %3 OR EXISTS (SELECT 1 FROM history_links l WHERE l.id = o.link_id))) "
            "WHERE i.id > 0%4"_s.arg(historyColumns(connection.dialect()), heldColumns(connection.dialect()),
                link > 0 ? QString::number(link) : u"NULL"_s, restriction, made),
        {u"i.id"_s}, {historyColumnCount}, 2 * historyColumnCount + heldColumnCount};
}

Doubtful judged(const RawBlock &block, size_t row)
{
    const HeldItem item = heldItem(block, row, historyColumnCount);
    Voucher voucher;
    for (const RowView &view : {block.view(row, historyColumnCount + heldColumnCount), block.view(row)}) {
        if (!view[column::id].isNull) {
            voucher.take(hashed(view));
        }
    }
    Doubtful doubtful;
    doubtful.item = QByteArray(item.id.bytes.data(), static_cast<qsizetype>(item.id.bytes.size())).toLongLong();
    doubtful.links = {voucher.link, voucher.objectLink};
    doubtful.outside = !agrees(item, &voucher);
    return doubtful;
}

Result<void> collect(Connection &connection, const QString &restriction, QVector<Doubtful> &all)
{
    auto reader = readRaw(connection, itemsQuery(connection, restriction));
    if (!reader) {
        return fail(reader.error());
    }
    for (;;) {
        const auto block = (*reader)->next();
        if (!block) {
            return fail(block.error());
        }
        if (!*block) {
            return {};
        }
        for (size_t row = 0; row < (*block)->rows(); ++row) {
            all << judged(**block, row);
        }
    }
}

Result<QVector<Doubtful>> collectAll(Connection &connection, const QVector<ItemId> &ids)
{
    QVector<Doubtful> all;
    // Blocks begin above zero, and we never give another number.
    const auto addOdd = [&](qint64 id) { all.append({id, {}, true}); };
    if (ids.isEmpty()) {
        auto done = connection.forEach(u"SELECT id FROM metadata_items WHERE id <= 0"_s, {},
            [&](const QSqlQuery &row) { addOdd(row.value(0).toLongLong()); });
        done = done ? collect(connection, {}, all) : done;
        return done ? Result<QVector<Doubtful>>(std::move(all)) : fail(done.error());
    }
    constexpr qsizetype block = 2000; // numbers of our own, so they may stand in the statement
    for (qsizetype from = 0; from < ids.size(); from += block) {
        QStringList numbers;
        for (const ItemId id : ids.mid(from, block)) {
            numbers << QString::number(id.value());
            if (id.value() <= 0) {
                addOdd(id.value());
            }
        }
        if (auto done = collect(connection, u" AND i.id IN (%1)"_s.arg(numbers.join(u',')), all); !done) {
            return fail(done.error());
        }
    }
    return all;
}

} // namespace

Result<QVector<ItemId>> changedOutside(Connection &connection, const QVector<ItemId> &ids, Depth depth)
{
    const auto items = collectAll(connection, ids);
    const auto bad = items ? badLinks(connection, *items, depth) : fail(items.error());
    if (!bad) {
        return fail(bad.error());
    }
    QVector<ItemId> found;
    for (const Doubtful &item : *items) {
        if (item.outside || bad->contains(item.links[0]) || bad->contains(item.links[1])) {
            found << ItemId(item.item);
        }
    }
    std::sort(found.begin(), found.end(), [](ItemId a, ItemId b) { return a.value() < b.value(); });
    return found;
}

} // namespace metaflow::store
