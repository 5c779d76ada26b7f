#include "core/store/ChainWalk.h"

#include "core/base/Workers.h"

#include <algorithm>
#include <deque>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

RecordFault faultAt(BadPlace place, const QString &reason, qint64 number, qint64 position)
{
    RecordFault fault;
    fault.place = place;
    fault.reason = reason;
    fault.number = number;
    fault.position = position;
    return fault;
}

void reportLink(Faults &faults, const QString &reason, qint64 position)
{
    faults.add(faultAt(BadPlace::Link, reason, position, position));
}

/// The links by position: none missing, each built on the one before, the newest one the head.
Result<void> checkLinks(
    Connection &connection, const std::vector<LinkFacts> &links, QSet<qint64> &badLinks, Faults &faults)
{
    std::vector<const LinkFacts *> inOrder;
    inOrder.reserve(links.size());
    for (const LinkFacts &link : links) {
        inOrder.push_back(&link);
    }
    std::sort(inOrder.begin(), inOrder.end(),
        [](const LinkFacts *a, const LinkFacts *b) { return a->position < b->position; });
    LinkFacts last;
    for (const LinkFacts *link : inOrder) {
        if (link->position != last.position + 1) {
            reportLink(faults, u"link_missing"_s, last.position + 1);
        } else if (!link->hashFits || link->previous != last.hash) {
            reportLink(faults, u"link_changed"_s, link->position);
            badLinks.insert(link->hashFits ? last.id : link->id); // it was made anew, and this one shows it
        }
        last = *link;
    }
    // The newest link can only be missed because the head still speaks of it; an anchor elsewhere sees more.
    const auto head = readHead(connection);
    if (!head) {
        return fail(head.error());
    }
    const QString hash = last.position == 0 ? u""_s : QString::fromLatin1(bytesOf(last.hash).toHex());
    if (!*head || (*head)->position > last.position) {
        reportLink(faults, u"link_missing"_s, last.position + 1);
    } else if ((*head)->position < last.position || (*head)->hash != hash) {
        reportLink(faults, u"link_changed"_s, last.position);
        badLinks.insert(last.id);
    }
    return {};
}

/// Blocks of rows, hashed elsewhere while the next ones are read. The database's thread waits for a block only when it
/// is four ahead.
class HashedRows {
public:
    explicit HashedRows(std::unique_ptr<RawReader> reader)
        : m_reader(std::move(reader))
    {
    }
    /// Null behind the last one. Errors as Connection::run.
    [[nodiscard]] Result<const SealedRow *> peek()
    {
        if (m_next == m_block.size()) {
            if (auto filled = fill(); !filled) {
                return fail(filled.error());
            }
        }
        return m_next == m_block.size() ? nullptr : &m_block[m_next];
    }
    void pop() { ++m_next; }
    [[nodiscard]] bool isAtEndOfBlock() const { return m_next == m_block.size(); }

private:
    [[nodiscard]] Result<void> fill()
    {
        constexpr size_t ahead = 4;
        while (!m_ended && m_hashing.size() < ahead) {
            auto block = m_reader->next();
            if (!block) {
                return fail(block.error());
            }
            m_ended = !*block;
            if (*block) {
                const auto raw
                    = std::make_shared<const RawBlock>(*std::move(*block)); // the worker's function is copied
                m_hashing.push_back(m_workers.run([raw] { return hashed(*raw); }));
            }
        }
        m_block.clear();
        m_next = 0;
        if (!m_hashing.empty()) {
            m_block = m_hashing.front().takeResult();
            m_hashing.pop_front();
        }
        return {};
    }

    std::unique_ptr<RawReader> m_reader;
    std::deque<QFuture<std::vector<SealedRow>>> m_hashing;
    std::vector<SealedRow> m_block;
    size_t m_next = 0;
    bool m_ended = false;
    Workers m_workers; // last: waits for what still hashes
};

/// Walks links and what names them side by side, in the order of the link ids.
class Walk {
public:
    Walk(ChainPicture &picture, Faults &faults, const WalkProgress &progress, qint64 total)
        : m_picture(picture)
        , m_faults(faults)
        , m_progress(progress)
        , m_total(total)
    {
    }
    [[nodiscard]] Result<void> run(HashedRows rows, const std::vector<SealedEvent> &events)
    {
        for (const SealedEvent &each : events) {
            m_erased.insert(each.erasedRows.begin(), each.erasedRows.end());
        }
        auto event = events.begin();
        for (const LinkFacts &link : m_picture.links) {
            m_at = {};
            if (auto done = takeRows(rows, &link); !done) {
                return done;
            }
            for (; event != events.end() && event->link <= link.id; ++event) {
                takeEvent(*event, &link);
            }
            closeLink(link);
        }
        if (auto done = takeRows(rows, nullptr); !done) {
            return done;
        }
        for (; event != events.end(); ++event) {
            takeEvent(*event, nullptr);
        }
        return {};
    }

private:
    struct OfLink {
        std::string rows, events; ///< their hashes, one after the other
        qint64 count = 0, firstRow = 0, lastRow = 0, firstEvent = 0;
        bool changed = false;
    };

    /// The rows of this link; rows of links that do not exist are foreign to the chain.
    [[nodiscard]] Result<void> takeRows(HashedRows &rows, const LinkFacts *link)
    {
        for (;;) {
            const auto row = rows.peek();
            if (!row) {
                return fail(row.error());
            }
            if (*row == nullptr || (link != nullptr && (*row)->link > link->id)) {
                return {};
            }
            takeRow(**row, link);
            rows.pop();
            if (rows.isAtEndOfBlock() && m_progress && !m_progress(m_picture.rows, m_total)) {
                return fail(ErrorCode::Cancelled);
            }
        }
    }
    void takeRow(const SealedRow &row, const LinkFacts *link)
    {
        ++m_picture.rows;
        m_picture.erased += row.isErased ? 1 : 0;
        m_picture.foreign += row.isForeign ? 1 : 0;
        if (link == nullptr || row.link < link->id) {
            m_faults.add(faultAt(BadPlace::HistoryRow, u"row_inserted"_s, row.id, 0));
            return;
        }
        if (!row.isIntact) {
            m_at.changed = true;
            m_faults.add(faultAt(BadPlace::HistoryRow, u"row_changed"_s, row.id, link->position));
        }
        if (row.isErased && !m_erased.contains(row.id)) { // the triggers let anybody empty a row once
            m_faults.add(faultAt(BadPlace::HistoryRow, u"row_emptied"_s, row.id, link->position));
        }
        ++m_at.count;
        m_at.firstRow = m_at.firstRow == 0 ? row.id : m_at.firstRow;
        m_at.lastRow = row.id;
        m_at.rows.append(viewOf(row.computed));
        m_picture.vouchers[row.item].take(row);
    }
    void takeEvent(const SealedEvent &event, const LinkFacts *link)
    {
        ++m_picture.rows;
        if (link == nullptr || event.link < link->id) {
            m_faults.add(faultAt(BadPlace::Event, u"row_inserted"_s, event.id, 0));
            return;
        }
        if (!event.isIntact) {
            m_at.changed = true;
            m_faults.add(faultAt(BadPlace::Event, u"row_changed"_s, event.id, link->position));
        }
        ++m_at.count;
        m_at.firstEvent = m_at.firstEvent == 0 ? event.id : m_at.firstEvent;
        m_at.events.append(viewOf(event.computed));
    }
    void closeLink(const LinkFacts &link)
    {
        const bool hasRows = m_at.firstRow > 0;
        const BadPlace place = hasRows || m_at.firstEvent == 0 ? BadPlace::HistoryRow : BadPlace::Event;
        RecordFault fault = faultAt(place, {}, hasRows ? m_at.firstRow : m_at.firstEvent, link.position);
        if (m_at.count < link.rowCount) {
            fault.reason = u"row_missing"_s;
            fault.place = BadPlace::Link; // there is no row to name
            fault.number = link.position;
        } else if (m_at.count > link.rowCount) {
            fault.reason = u"row_inserted"_s;
        } else if (rowsDigest(m_at.rows, m_at.events) != link.rows) {
            fault.reason = u"rows_resealed"_s;
            fault.last = hasRows ? m_at.lastRow : 0;
        }
        if (!fault.reason.isEmpty()) {
            m_picture.badLinks.insert(link.id);
        }
        if (!fault.reason.isEmpty() && !(m_at.changed && fault.reason == "rows_resealed"_L1)) {
            m_faults.add(std::move(fault)); // that a changed row changes its link needs no saying
        }
    }

    ChainPicture &m_picture;
    Faults &m_faults;
    const WalkProgress &m_progress;
    qint64 m_total;
    std::unordered_set<qint64> m_erased; ///< rows that an erasure of the record names
    OfLink m_at;
};

} // namespace

Result<ChainPicture> walkChain(Connection &connection, Faults &faults, const WalkProgress &onProgress)
{
    const auto total = connection.value(u"SELECT count(*) FROM approval_history"_s);
    const auto items = total ? connection.value(u"SELECT count(*) FROM metadata_items"_s) : fail(total.error());
    auto links = items ? allLinks(connection) : fail(items.error());
    if (!links) {
        return fail(links.error());
    }
    ChainPicture picture;
    picture.links = *std::move(links);
    picture.vouchers.reserve(items->toLongLong());
    if (auto done = checkLinks(connection, picture.links, picture.badLinks, faults); !done) {
        return fail(done.error());
    }
    const auto events = sealedEvents(connection);
    auto reader = events ? readRaw(connection, sealedRowsQuery(connection.dialect())) : fail(events.error());
    if (!reader) {
        return fail(reader.error());
    }
    Walk walk(picture, faults, onProgress, total->toLongLong());
    if (auto done = walk.run(HashedRows(*std::move(reader)), *events); !done) {
        return fail(done.error());
    }
    return picture;
}

QVector<RecordDoubt> doubtsOf(const ChainPicture &picture)
{
    QVector<RecordDoubt> doubts
        = {{u"tail"_s, static_cast<qint64>(picture.links.size())}, {u"who"_s, 0}, {u"when"_s, 0}};
    if (picture.foreign > 0) {
        doubts.append({u"earlier_tool"_s, picture.foreign});
    }
    if (picture.erased > 0) {
        doubts.append({u"erased"_s, picture.erased});
    }
    return doubts;
}

} // namespace metaflow::store
