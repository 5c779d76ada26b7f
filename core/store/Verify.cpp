#include "core/store/History.h"

#include "core/store/ChainHash.h"
#include "core/store/Dialect.h"
#include "core/store/LinkReader.h"
#include "core/store/Transaction.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

using Progress = std::function<bool(qint64 done, qint64 total)>;

/// Remembers the first thing that is wrong; what follows from it does not count.
void report(HistoryVerdict &verdict, const QString &reason, qint64 firstBad)
{
    if (verdict.reason.isEmpty()) {
        verdict.reason = reason;
        verdict.firstBad = firstBad;
    }
}

/// The links by position: none missing, each built on the one before, the newest one the head.
Result<void> checkLinks(Connection &connection, HistoryVerdict &verdict)
{
    HistoryLink last;
    LinkReader links(connection, LinkReader::Order::Position);
    for (;;) {
        const auto link = links.next();
        if (!link) {
            return fail(link.error());
        }
        if (!*link) {
            break;
        }
        ++verdict.links;
        if ((*link)->position != last.position + 1) {
            report(verdict, u"link_missing"_s, last.position + 1);
        } else if ((*link)->previousHash != last.hash || linkHash(**link) != (*link)->hash) {
            report(verdict, u"link_changed"_s, (*link)->position);
        }
        last = **link;
    }
    // The newest link can only be missed because the head still speaks of it; an anchor elsewhere sees more.
    bool hasHead = false;
    auto read
        = connection.forEach(u"SELECT position, hash FROM history_head WHERE id = 1"_s, {}, [&](const QSqlQuery &row) {
              hasHead = true;
              const qint64 position = row.value(0).toLongLong();
              if (position > last.position) {
                  report(verdict, u"link_missing"_s, last.position + 1);
              } else if (position < last.position || row.value(1).toString() != last.hash) {
                  report(verdict, u"link_changed"_s, last.position);
              }
          });
    if (read && !hasHead) {
        report(verdict, u"link_missing"_s, last.position + 1);
    }
    return read;
}

/// Reports the smallest id that the query finds.
Result<void> checkNone(Connection &connection, const QString &query, const QString &reason, HistoryVerdict &verdict)
{
    const auto found = connection.value(query);
    if (!found) {
        return fail(found.error());
    }
    if (!found->isNull()) {
        report(verdict, reason, found->toLongLong());
    }
    return {};
}

/// What the walk along the links does not meet: rows without a link that the earlier tool cannot have written, and
/// whatever has a number that we never give.
Result<void> checkStrays(Connection &connection, HistoryVerdict &verdict)
{
    const Dialect dialect = connection.dialect();
    const auto strange = [&](const QString &column) { return u"NOT "_s + sql::isOurNumber(dialect, column); };
    auto done = checkNone(connection,
        u"SELECT min(id) FROM (SELECT h.id FROM approval_history h WHERE h.link_id IS NULL AND NOT %1 UNION ALL "
        "SELECT h.id FROM approval_history h WHERE h.link_id IS NOT NULL AND %2) AS strays"_s.arg(
            sql::isEarlierToolsRow(dialect), strange(u"h.link_id"_s)),
        u"row_inserted"_s, verdict);
    if (done) {
        done = checkNone(connection, u"SELECT min(id) FROM record_events WHERE "_s + strange(u"link_id"_s),
            u"row_inserted"_s, verdict);
    }
    if (done) {
        done = checkNone(connection,
            u"SELECT min(position) FROM history_links WHERE %1 OR %2"_s.arg(strange(u"id"_s), strange(u"position"_s)),
            u"link_changed"_s, verdict);
    }
    return done;
}

Result<void> checkItemsAreThere(Connection &connection, HistoryVerdict &verdict)
{
    return checkNone(connection,
        u"SELECT min(h.id) FROM approval_history h "
        "WHERE NOT EXISTS (SELECT 1 FROM metadata_items i WHERE i.id = h.metadata_item_id)"_s,
        u"item_missing"_s, verdict);
}

/// The rows of one link, recomputed.
struct LinkRows {
    std::vector<PendingLink::Sealed> rows, events;
    qint64 firstId = 0;
};

void checkCounts(const HistoryLink &link, const LinkRows &found, HistoryVerdict &verdict)
{
    const auto count = static_cast<qint64>(found.rows.size() + found.events.size());
    if (count < link.rowCount) {
        report(verdict, u"row_missing"_s, link.position);
    } else if (count > link.rowCount) {
        report(verdict, u"row_inserted"_s, found.firstId);
    } else if (rowsHash(found.rows, found.events) != link.rowsHash) {
        report(verdict, u"row_changed"_s, found.firstId);
    }
}

/// Walks links and the rows that name them side by side, in the order of the link ids.
class RowCheck {
public:
    RowCheck(Connection &connection, HistoryVerdict &verdict, const Progress &progress, qint64 total)
        : m_links(connection, LinkReader::Order::Id)
        , m_rows(connection)
        , m_events(connection)
        , m_verdict(verdict)
        , m_progress(progress)
        , m_total(total)
    {
    }

    [[nodiscard]] Result<void> run()
    {
        for (;;) {
            const auto link = m_links.next();
            if (!link) {
                return fail(link.error());
            }
            const qint64 id = *link ? (*link)->id : std::numeric_limits<qint64>::max();
            LinkRows found;
            if (auto read = take(m_rows, id, found.rows, found.firstId); !read) {
                return read;
            }
            if (auto read = take(m_events, id, found.events, found.firstId); !read) {
                return read;
            }
            if (!*link) {
                return {};
            }
            checkCounts(**link, found, m_verdict);
            if (m_progress && !m_progress(m_verdict.rows, m_total)) {
                return fail(ErrorCode::Cancelled);
            }
        }
    }

private:
    /// The rows of this link; rows of links that do not exist are foreign to the chain.
    [[nodiscard]] Result<void> take(
        SealedReader &reader, qint64 link, std::vector<PendingLink::Sealed> &into, qint64 &firstId)
    {
        for (;;) {
            const auto row = reader.peek();
            if (!row) {
                return fail(row.error());
            }
            if (*row == nullptr || (*row)->link > link) {
                return {};
            }
            ++m_verdict.rows;
            if ((*row)->link < link) {
                report(m_verdict, u"row_inserted"_s, (*row)->id);
            } else {
                if ((*row)->computed.toHex() != (*row)->stored) {
                    report(m_verdict, u"row_changed"_s, (*row)->id);
                }
                firstId = firstId == 0 ? (*row)->id : firstId;
                into.emplace_back((*row)->id, (*row)->computed);
            }
            reader.pop();
        }
    }

    LinkReader m_links;
    SealedRowReader m_rows;
    SealedEventReader m_events;
    HistoryVerdict &m_verdict;
    const Progress &m_progress;
    qint64 m_total;
};

} // namespace

Result<HistoryVerdict> verifyHistory(Connection &connection, const Progress &onProgress)
{
    const auto picture = Transaction::begin(connection, Transaction::Mode::Read);
    const auto total = picture ? connection.value(u"SELECT count(*) FROM approval_history"_s) : fail(picture.error());
    if (!total) {
        return fail(total.error());
    }
    HistoryVerdict verdict;
    auto done = checkStrays(connection, verdict);
    if (done) {
        done = checkLinks(connection, verdict);
    }
    if (done) {
        done = RowCheck(connection, verdict, onProgress, total->toLongLong()).run();
    }
    if (done) {
        done = checkItemsAreThere(connection, verdict);
    }
    auto outside = done ? changedOutside(connection, {}) : fail(done.error());
    if (!outside) {
        return fail(outside.error());
    }
    verdict.changedOutside = std::move(*outside);
    verdict.ok = verdict.reason.isEmpty() && verdict.changedOutside.isEmpty();
    return verdict;
}

} // namespace metaflow::store
