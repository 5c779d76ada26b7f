#include "core/store/Anchors.h"
#include "core/store/Erasure.h"
#include "tests/store/Forger.h"
#include "tests/store/StoreContract.h"
#include "tests/support/Trial.h"

#include <QJsonObject>
#include <QMap>

#include <random>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

using Kind = Decision::Kind;

namespace {

enum Tampering {
    RowAltered,
    RowAlteredAndItsHash,
    RowAlteredAndItsLink,
    RowRemoved,
    RowInserted,
    RowsSwapped,
    SealAltered,
    EventAltered,
    EventRemoved,
    EventInserted,
    LinkAltered,
    LinkRemoved,
    LinkInserted,
    LinksSwapped,
    HeadAltered,
    ItemText,
    ItemStatus,
    ItemMark,
    ItemObject,
    ItemRemoved,
    RowAndItemAlike,
    Trigger,
    TailCut,
    ChainMadeAnew,
    Tamperings
};

constexpr std::array tamperingNames = {"row altered", "row altered and its hash", "row altered and its link",
    "row removed", "row inserted", "rows swapped", "seal altered", "event altered", "event removed", "event inserted",
    "link altered", "link removed", "link inserted", "links swapped", "head altered", "item text", "item status",
    "item mark", "item object", "item removed", "row and item alike", "trigger", "tail cut", "chain made anew"};
static_assert(tamperingNames.size() == Tamperings);

} // namespace

/// A record with all that happens in one, and somebody with a database shell.
class TamperTrial : public StoreContract {
protected:
    void SetUp() override { m_random.seed(trialSeed()); }

    void freshStore()
    {
        StoreContract::SetUp();
        if (IsSkipped() || HasFatalFailure()) {
            return;
        }
        m_items.clear();
        m_batches = 0;
        m_forger = std::make_unique<Forger>(temporary());
        m_file = m_folder.filePath(u"anchors-%1.jsonl"_s.arg(++m_stores));
        for (int i = 0; i < 4; ++i) {
            add();
        }
        for (int i = 0; i < 12; ++i) {
            work();
        }
        anchor();
        for (int i = 0; i < 3; ++i) {
            work();
        }
    }
    int upTo(int limit) { return std::uniform_int_distribution(0, limit - 1)(m_random); }
    QString oneOf(const QStringList &all) { return all.at(upTo(static_cast<int>(all.size()))); }

    void add()
    {
        QVector<store::Offer> offers;
        for (int i = upTo(3); i >= 0; --i) {
            const int number = static_cast<int>(m_items.size() + offers.size());
            offers << offer(u"t"_s, u"c%1"_s.arg(number), u"text %1"_s.arg(number));
        }
        m_items << offerAll(offers);
    }
    ItemId anyItem() { return m_items.at(upTo(static_cast<int>(m_items.size()))); }

    void decideSomething()
    {
        Decision some = decision(
            std::array{Kind::Approve, Kind::Reject, Kind::Edit, Kind::NeedsWork, Kind::Assign, Kind::Remark}.at(
                static_cast<size_t>(upTo(6))),
            {item(anyItem()), item(anyItem())});
        some.text = u"words %1"_s.arg(upTo(1000));
        some.comment = u"why %1"_s.arg(upTo(1000));
        (void)decide(some, u"b%1"_s.arg(++m_batches));
    }
    void work()
    {
        temporary().clock().advance(std::chrono::seconds(upTo(100)));
        switch (upTo(8)) {
        case 0:
            add();
            break;
        case 1:
            if (m_batches > 0) {
                (void)undo(u"b%1"_s.arg(1 + upTo(m_batches)), u"u%1"_s.arg(upTo(1 << 20)));
            }
            break;
        case 2:
            event();
            break;
        case 3:
            if (upTo(3) == 0) {
                ASSERT_TRUE(temporary().write([&, id = anyItem()](store::Connection &connection) {
                    return eraseItemText(connection, id, anna, now());
                }));
            }
            break;
        case 4:
            seen();
            break;
        default:
            decideSomething();
        }
    }
    void event()
    {
        ASSERT_TRUE(temporary().write([this](store::Connection &connection) {
            return appendEvent(connection, u"export"_s, anna.person, {{u"rows"_s, 3}}, now());
        }));
    }
    /// What an import did to an item.
    void seen()
    {
        const Item one = item(anyItem());
        ASSERT_TRUE(temporary().write([&](store::Connection &connection) {
            return recordCatalogFacts(connection,
                {{one.id, store::CatalogFact::Kind::Imported, one.current, PlanId(u"p"_s), {}, {}}}, anna, now());
        }));
    }
    void anchor()
    {
        ASSERT_TRUE(temporary().write(
            [&](store::Connection &connection) { return announceAnchor(connection, m_key, anna.person, now()); }));
        const auto made
            = temporary().read([&](store::Connection &connection) { return anchorHead(connection, m_key, now()); });
        ASSERT_TRUE(made && store::appendAnchor(m_file, *made));
        m_anchoredAt = made->position;
    }
    HistoryVerdict verifyAnchored()
    {
        return waitFor(temporary().store().bulk([&](store::Connection &connection) {
            auto verdict = verifyHistory(connection);
            const auto anchors = store::readAnchors(m_file);
            EXPECT_TRUE(verdict && anchors && checkAnchors(connection, *anchors, *verdict));
            return verdict;
        })).value();
    }

    qint64 anyRow() { return anyOf(u"approval_history"_s); }
    qint64 anyEvent() { return anyOf(u"record_events"_s); }
    qint64 anyOf(const QString &table)
    {
        const qint64 count = m_forger->number(u"SELECT count(*) FROM "_s + table);
        return m_forger->number(
            u"SELECT id FROM %1 ORDER BY id LIMIT 1 OFFSET %2"_s.arg(table).arg(upTo(static_cast<int>(count))));
    }
    qint64 lastPosition() { return m_forger->number(u"SELECT max(position) FROM history_links"_s); }
    qint64 anyPosition() { return 1 + upTo(static_cast<int>(lastPosition())); }
    void run(const QString &sql) { m_forger->run(sql); }

    /// One that the anchor vouches for.
    qint64 anchoredRow()
    {
        const QString anchored
            = u"FROM approval_history WHERE link_id IN (SELECT id FROM history_links WHERE position < %1)"_s.arg(
                m_anchoredAt);
        const qint64 count = m_forger->number(u"SELECT count(*) "_s + anchored);
        return m_forger->number(
            u"SELECT id %1 ORDER BY id LIMIT 1 OFFSET %2"_s.arg(anchored).arg(upTo(static_cast<int>(count))));
    }
    void alterRow(Reseal reseal)
    {
        using F = store::HistoryFields;
        const std::array<std::function<void(F &)>, 12> changes = {[](F &f) { f.action = u"edited "_s; },
            [](F &f) { f.oldStatus = u"edited"_s + f.oldStatus; }, [](F &f) { f.newStatus = u"x"_s + f.newStatus; },
            [](F &f) { f.user = f.user + u"eve"_s; }, [](F &f) { f.userSource = u"nobody"_s; },
            [](F &f) { f.via = u"somehow"_s; }, [](F &f) { f.itemVersion = f.itemVersion.value_or(0) + 1; },
            [](F &f) { f.run = f.run.value_or(0) + 1; }, [](F &f) { f.batch = u"else"_s + f.batch; },
            [](F &f) { f.plan = u"else"_s + f.plan; }, [](F &f) { f.time = u"2020-01-01T00:00:00.000Z"_s; },
            [](F &f) { f.needsWork = f.needsWork.value_or(0) + 1; }};
        const auto &change = changes.at(static_cast<size_t>(upTo(static_cast<int>(changes.size()))));
        m_forger->alterRow(reseal == Reseal::Chain ? anchoredRow() : anyRow(), change, reseal);
    }
    void alterTexts(Reseal reseal)
    {
        const qint64 id = m_forger->number(
            u"SELECT max(id) FROM approval_history WHERE text_hashes IS NULL AND new_value IS NOT NULL"_s);
        m_forger->alterRow(
            id,
            [&](store::HistoryFields &fields) {
                *fields.newText += u" forged"_s;
                fields.oldText = u"nothing"_s;
            },
            reseal);
    }
    void swapIds(const QString &table, const QString &column, qint64 a, qint64 b)
    {
        run(u"UPDATE %1 SET %2 = -1 WHERE %2 = %3"_s.arg(table, column).arg(a));
        run(u"UPDATE %1 SET %2 = %3 WHERE %2 = %4"_s.arg(table, column).arg(a).arg(b));
        run(u"UPDATE %1 SET %2 = %3 WHERE %2 = -1"_s.arg(table, column).arg(b));
    }
    void copyRow(const QString &table, qint64 id, const QString &with)
    {
        run(u"CREATE TABLE copied AS SELECT * FROM %1 WHERE id = %2"_s.arg(table).arg(id));
        run(u"UPDATE copied SET "_s + with);
        run(u"INSERT INTO %1 SELECT * FROM copied"_s.arg(table));
        run(u"DROP TABLE copied"_s);
    }
    void tamperTrigger()
    {
        const QString table = oneOf({u"approval_history"_s, u"record_events"_s, u"history_links"_s});
        const QString sql = isSqlite()
            ? u"DROP TRIGGER %1_kept"_s.arg(table)
            : oneOf({u"ALTER TABLE %1 DISABLE TRIGGER %1_kept"_s, u"DROP TRIGGER %1_kept ON %1"_s,
                        u"ALTER TABLE %1 DISABLE TRIGGER ALL"_s})
                  .arg(table);
        ASSERT_TRUE(temporary().tamper(sql, false));
    }

    void tamperRows(Tampering kind)
    {
        switch (kind) {
        case RowAltered:
            upTo(2) == 0 ? alterRow(Reseal::Nothing) : alterTexts(Reseal::Nothing);
            break;
        case RowAlteredAndItsHash:
            upTo(2) == 0 ? alterRow(Reseal::Row) : alterTexts(Reseal::Row);
            break;
        case RowAlteredAndItsLink:
            upTo(2) == 0 ? alterRow(Reseal::Link) : alterTexts(Reseal::Link);
            break;
        case RowRemoved:
            run(u"DELETE FROM approval_history WHERE id = %1"_s.arg(anyRow()));
            break;
        case RowInserted:
            copyRow(u"approval_history"_s, anyRow(),
                oneOf({u"id = 9001"_s, u"id = 9001, link_id = NULL"_s, u"id = 9001, link_id = 7777"_s,
                    u"id = 9001, link_id = -1, user_name = 'eve'"_s}));
            break;
        case RowsSwapped:
            swapIds(u"approval_history"_s, u"id"_s, 1, m_forger->number(u"SELECT max(id) FROM approval_history"_s));
            break;
        default:
            run(u"UPDATE approval_history SET %1 WHERE id = %2"_s
                    .arg(oneOf({u"row_hash = 'ab'"_s, u"salt = '00'"_s, u"link_id = link_id + 1"_s,
                        u"text_hashes = '-,-,-,-', salt = NULL, old_value = NULL, new_value = NULL, comment = NULL, "
                        "undo_facts = NULL"_s}))
                    .arg(m_forger->number(u"SELECT max(id) FROM approval_history WHERE text_hashes IS NULL"_s)));
        }
    }
    void tamperChain(Tampering kind)
    {
        switch (kind) {
        case EventAltered:
            run(u"UPDATE record_events SET %1 WHERE id = %2"_s
                    .arg(oneOf({u"kind = 'upload '"_s, u"user_name = 'eve'"_s, u"facts = '{}'"_s,
                        u"happened_at = '2020-01-01T00:00:00.000Z'"_s, u"row_hash = ''"_s, u"user_source = 'x'"_s}))
                    .arg(anyEvent()));
            break;
        case EventRemoved:
            run(u"DELETE FROM record_events WHERE id = %1"_s.arg(anyEvent()));
            break;
        case EventInserted:
            copyRow(u"record_events"_s, anyEvent(), oneOf({u"id = 9001"_s, u"id = 9001, link_id = 7777"_s}));
            break;
        case LinkAltered:
            run(u"UPDATE history_links SET %1 WHERE position = %2"_s
                    .arg(oneOf({u"row_count = row_count + 1"_s, u"rows_hash = 'ab'"_s, u"previous_hash = 'ab'"_s,
                        u"hash = 'ab'"_s, u"sealed_at = '2020-01-01T00:00:00.000Z'"_s}))
                    .arg(anyPosition()));
            break;
        case LinkRemoved:
            run(u"DELETE FROM history_links WHERE position = %1"_s.arg(anyPosition()));
            break;
        case LinkInserted:
            copyRow(u"history_links"_s,
                m_forger->number(u"SELECT id FROM history_links WHERE position = %1"_s.arg(anyPosition())),
                oneOf({u"id = 7777, position = 7777"_s, u"id = 7777, position = 0"_s}));
            break;
        case LinksSwapped:
            swapIds(u"history_links"_s, u"position"_s, 1, lastPosition());
            break;
        default:
            run(u"UPDATE history_head SET %1"_s.arg(
                oneOf({u"position = position - 1"_s, u"position = position + 1"_s, u"hash = 'ab'"_s})));
        }
    }
    void tamperItem(Tampering kind)
    {
        const QString id = QString::number(anyItem().value());
        switch (kind) {
        case ItemText:
            run(u"UPDATE metadata_items SET current_value = current_value || ' forged' WHERE id = "_s + id);
            break;
        case ItemStatus:
            run(u"UPDATE metadata_items SET status = CASE status WHEN 'approved' THEN 'edited' ELSE 'approved' END "
                "WHERE id = "_s
                + id);
            break;
        case ItemMark:
            run(u"UPDATE metadata_items SET needs_work = 1 - needs_work WHERE id = "_s + id);
            break;
        case ItemObject:
            run(u"UPDATE metadata_items SET %1 WHERE id = %2"_s.arg(
                oneOf({u"object_path = '[\"main\",\"sales\",\"secret\",\"x\"]'"_s, u"object_path = NULL"_s}), id));
            break;
        case ItemRemoved:
            run(u"DELETE FROM metadata_items WHERE id = "_s + id);
            break;
        default: // the newest row of an item that has a text, and the item alike
            alterTexts(Reseal::Row);
            run(u"UPDATE metadata_items SET current_value = current_value || ' forged' WHERE id = (SELECT "
                "metadata_item_id FROM approval_history WHERE text_hashes IS NULL ORDER BY id DESC LIMIT 1)"_s);
        }
    }
    void tamperWith(Tampering kind)
    {
        if (kind <= SealAltered) {
            tamperRows(kind);
        } else if (kind <= HeadAltered) {
            tamperChain(kind);
        } else if (kind <= RowAndItemAlike) {
            tamperItem(kind);
        } else if (kind == Trigger) {
            tamperTrigger();
        } else if (kind == TailCut) {
            m_forger->cutTail(upTo(static_cast<int>(m_anchoredAt)));
        } else {
            alterRow(Reseal::Chain);
        }
    }

private:
    std::mt19937 m_random;
    QTemporaryDir m_folder;
    QString m_file;
    store::SigningKey m_key = *store::SigningKey::make();
    qint64 m_anchoredAt = 0;
    int m_stores = 0;
    int m_batches = 0;
    QVector<ItemId> m_items;
    std::unique_ptr<Forger> m_forger;
};

INSTANTIATE_TEST_SUITE_P(Sqlite, TamperTrial, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, TamperTrial, ::testing::Values(store::Dialect::Postgres));

TEST_P(TamperTrial, FindsEveryTampering)
{
    const int trials = 2 * trialCount();
    QMap<QString, int> tried;
    int missed = 0;
    for (int trial = 0; trial < trials; ++trial) {
        freshStore();
        if (IsSkipped() || HasFatalFailure()) {
            return;
        }
        const auto kind = static_cast<Tampering>(trial % Tamperings);
        const QString name = QString::fromLatin1(tamperingNames.at(static_cast<size_t>(kind)));
        ASSERT_TRUE(verifyAnchored().ok) << "before: " << qPrintable(name);
        tamperWith(kind);
        const bool needsAnchor = kind == TailCut || kind == ChainMadeAnew;
        if (needsAnchor) {
            const HistoryVerdict without = verify();
            const bool saysNothing = without.faults.isEmpty(); // but where the erasure of a row that stays was cut off
            EXPECT_TRUE(saysNothing || without.reason == u"row_emptied"_s)
                << qPrintable(name) << ": " << qPrintable(without.reason);
            EXPECT_EQ(without.unproven.first().code, u"tail"_s);
        }
        const HistoryVerdict verdict = needsAnchor ? verifyAnchored() : verify();
        ++tried[name];
        missed += verdict.ok ? 1 : 0;
        EXPECT_FALSE(verdict.ok) << "missed in trial " << trial << ": " << qPrintable(name);
    }
    QJsonObject kinds;
    for (auto it = tried.begin(); it != tried.end(); ++it) {
        kinds.insert(it.key(), it.value());
    }
    recordTrial(isSqlite() ? u"tampering_sqlite"_s : u"tampering_postgres"_s,
        {{u"trials"_s, trials}, {u"missed"_s, missed}, {u"kinds"_s, kinds}});
}

TEST_P(TamperTrial, BlamesNobodyForWhatHappensAnyway)
{
    const int trials = trialCount() / 2;
    for (int trial = 0; trial < trials; ++trial) {
        freshStore();
        if (IsSkipped() || HasFatalFailure()) {
            return;
        }
        for (int i = 0; i < 30; ++i) {
            work();
        }
        const HistoryVerdict verdict = verifyAnchored();
        EXPECT_TRUE(verdict.ok) << qPrintable(verdict.reason) << " at " << verdict.firstBad << ", "
                                << verdict.changedOutside.size() << " outside";
        const auto outside
            = temporary().read([](store::Connection &connection) { return changedOutside(connection, {}); });
        EXPECT_TRUE(outside && outside->isEmpty());
    }
    recordTrial(isSqlite() ? u"untouched_records_sqlite"_s : u"untouched_records_postgres"_s, {{u"trials"_s, trials}});
}

} // namespace metaflow::testing
