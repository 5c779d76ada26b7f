#include "core/store/History.h"

#include "core/store/ChainWalk.h"
#include "core/store/Dialect.h"
#include "core/store/Guards.h"
#include "core/store/Transaction.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

/// Reports the first ids that the query finds.
Result<void> checkNone(
    Connection &connection, const QString &query, BadPlace place, const QString &reason, Faults &faults)
{
    return connection.forEach(query + u" ORDER BY 1 LIMIT 100"_s, {}, [&](const QSqlQuery &row) {
        RecordFault fault;
        fault.place = place;
        fault.reason = reason;
        fault.number = row.value(0).toLongLong();
        faults.add(std::move(fault));
    });
}

/// What the walk along the links does not meet: rows without a link that the earlier tool cannot have written, and
/// whatever has a number that we never give.
Result<void> checkStrays(Connection &connection, Faults &faults)
{
    const Dialect dialect = connection.dialect();
    const auto strange = [&](const QString &column) { return u"NOT "_s + sql::isOurNumber(dialect, column); };
    auto done = checkNone(connection,
        u"SELECT h.id FROM approval_history h WHERE h.link_id IS NULL AND NOT %1"_s.arg(
            sql::isEarlierToolsRow(dialect)),
        BadPlace::HistoryRow, u"row_inserted"_s, faults);
    if (done) { // the plus: SQLite reads the index alone then, not a million rows in the order of their ids
        done = checkNone(connection,
            u"SELECT +h.id FROM approval_history h WHERE h.link_id IS NOT NULL AND "_s + strange(u"h.link_id"_s),
            BadPlace::HistoryRow, u"row_inserted"_s, faults);
    }
    if (done) {
        done = checkNone(connection, u"SELECT id FROM record_events WHERE "_s + strange(u"link_id"_s), BadPlace::Event,
            u"row_inserted"_s, faults);
    }
    if (done) {
        done = checkNone(connection,
            u"SELECT position FROM history_links WHERE %1 OR %2"_s.arg(strange(u"id"_s), strange(u"position"_s)),
            BadPlace::Link, u"link_changed"_s, faults);
    }
    return done;
}

/// We never give such a number: no row of ours vouches for it, and blocks begin above zero.
Result<void> findOddItems(Connection &connection, HistoryVerdict &verdict)
{
    return connection.forEach(u"SELECT id FROM metadata_items WHERE id <= 0 ORDER BY id"_s, {},
        [&](const QSqlQuery &row) { verdict.changedOutside << ItemId(row.value(0).toLongLong()); });
}

/// Takes the vouchers of items that are there.
Result<void> holdAgainstVouchers(Connection &connection, ChainPicture &picture, HistoryVerdict &verdict)
{
    auto reader = readRaw(connection,
        {u"SELECT %1 FROM metadata_items i WHERE i.id > 0"_s.arg(heldColumns(connection.dialect())), {u"i.id"_s}, {0},
            heldColumnCount});
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
            const HeldItem item = heldItem(**block, row);
            const qint64 id
                = QByteArray::fromRawData(item.id.bytes.data(), static_cast<qsizetype>(item.id.bytes.size()))
                      .toLongLong();
            const auto voucher = picture.vouchers.constFind(id);
            const bool known = voucher != picture.vouchers.constEnd();
            const bool badLink
                = known && (picture.badLinks.contains(voucher->link) || picture.badLinks.contains(voucher->objectLink));
            if (badLink || !agrees(item, known ? &*voucher : nullptr)) {
                verdict.changedOutside << ItemId(id);
            }
            if (known) {
                picture.vouchers.erase(voucher);
            }
        }
    }
}

/// Whoever is left has rows and no item.
void reportMissingItems(const ChainPicture &picture, Faults &faults)
{
    for (const Voucher &voucher : picture.vouchers) {
        RecordFault fault;
        fault.place = BadPlace::Item;
        fault.reason = u"item_missing"_s;
        fault.number = voucher.firstRow;
        faults.add(std::move(fault));
    }
}

} // namespace

Result<void> checkItems(Connection &connection, ChainPicture &picture, HistoryVerdict &verdict, Faults &faults)
{
    auto done = findOddItems(connection, verdict);
    done = done ? holdAgainstVouchers(connection, picture, verdict) : done;
    if (done) {
        reportMissingItems(picture, faults);
    }
    return done;
}

Result<HistoryVerdict> verifyHistory(Connection &connection, const WalkProgress &onProgress)
{
    const auto snapshot = Transaction::begin(connection, Transaction::Mode::Read);
    if (!snapshot) {
        return fail(snapshot.error());
    }
    Faults faults;
    auto done = checkGuards(connection, faults);
    if (done) {
        done = checkStrays(connection, faults);
    }
    auto picture = done ? walkChain(connection, faults, onProgress) : fail(done.error());
    if (!picture) {
        return fail(picture.error());
    }
    HistoryVerdict verdict;
    verdict.rows = picture->rows;
    verdict.links = static_cast<qint64>(picture->links.size());
    verdict.unproven = doubtsOf(*picture);
    if (done = checkItems(connection, *picture, verdict, faults); !done) {
        return fail(done.error());
    }
    if (const auto head = readHead(connection); head && *head) {
        verdict.headPosition = (*head)->position;
        verdict.headHash = (*head)->hash;
    }
    verdict.ok = faults.isEmpty() && verdict.changedOutside.isEmpty();
    faults.moveInto(verdict);
    return verdict;
}

} // namespace metaflow::store
