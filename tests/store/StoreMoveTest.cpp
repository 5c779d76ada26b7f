#include "core/base/Workers.h"
#include "core/store/Anchors.h"
#include "core/store/MoveTables.h"
#include "core/store/RecordEvents.h"
#include "core/store/StoreMove.h"
#include "tests/store/StoreContract.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

/// Whoever wrote them: what the server itself notes there is its own.
bool isOfTheServer(const QString &column)
{
    return column == "executed_by"_L1;
}

using Tables = QMap<QString, QStringList>; ///< rows as text, sorted

Result<Tables> wholeStore(store::Connection &connection)
{
    Tables all;
    const auto tables = store::storeTables(connection);
    for (const QString &table : tables.value_or(QStringList())) {
        auto columns = store::columnsOf(connection, table);
        if (!columns) {
            return fail(columns.error());
        }
        columns->removeIf([](const store::RowColumn &column) { return isOfTheServer(column.name); });
        std::sort(columns->begin(), columns->end(),
            [](const store::RowColumn &a, const store::RowColumn &b) { return a.name < b.name; });
        QStringList &rows = all[table];
        auto read = connection.forEach(
            u"SELECT %1 FROM %2"_s.arg(store::selectedColumns(connection.dialect(), table, *columns), table), {},
            [&](const QSqlQuery &query) {
                QStringList row;
                for (int i = 0; i < columns->size(); ++i) {
                    const QVariant value = query.value(i);
                    row << (value.isNull()                            ? u"NULL"_s
                            : value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex())
                                                                      : u'"' + value.toString() + u'"');
                }
                rows << row.join(u'|');
            });
        if (!read) {
            return fail(read.error());
        }
        rows.sort();
    }
    return all;
}

/// What some program stumbles over.
QString hostile(int number)
{
    static const QStringList texts{u"\uFEFFa mark in front"_s, u"\uFEFF\uFEFF two"_s, u"line\nbreak\r\ntab\t"_s,
        u"NULL"_s, u"{}"_s, u"{\"a\",\"b\"}"_s, u"back\\slash\\"_s, u"quote \" and ' and `"_s, u"  blanks  "_s,
        u"\u202Eright to left"_s, u"\U0001F600 \u00E4\u0301"_s, u"\\x00"_s, u"%s ? :a $1"_s, u"\u0001"_s};
    return texts.at(number % texts.size()) + QString::number(number);
}

} // namespace

/// From one kind of database to the other; to the same kind where there is no server.
class StoreMoveContract : public StoreContract {
protected:
    void SetUp() override
    {
        StoreContract::SetUp();
        if (IsSkipped() || HasFatalFailure()) {
            return;
        }
        const bool toPostgres = isSqlite() && TemporaryStore::hasPostgres();
        target = std::make_unique<TemporaryStore>(toPostgres ? store::Dialect::Postgres : store::Dialect::Sqlite);
        ASSERT_TRUE(target->opened());
        target->close();
    }
    void fill(int items)
    {
        QVector<store::Offer> offers;
        for (int i = 0; i < items; ++i) {
            store::Offer one = offer(u"t%1"_s.arg(i / 50), u"c%1"_s.arg(i), hostile(i));
            one.prompt = i % 7 == 0 ? hostile(i + 1) : QString();
            one.original = i % 3 == 0 ? Comment(QString(u""_s)) : i % 3 == 1 ? Comment(hostile(i)) : Comment();
            offers << one;
        }
        offerAll(offers);
        (void)threeDecided();
    }
    Result<store::MoveReport> move()
    {
        return waitFor(
            moveStore(temporary().store(), workers, target->url(), nullptr, anna.person), std::chrono::minutes(2));
    }
    Result<HistoryVerdict> verdictThere(const QVector<std::optional<store::Anchor>> &anchors = {})
    {
        return waitFor(target->store().bulk([&](store::Connection &connection) -> Result<HistoryVerdict> {
            auto verdict = verifyHistory(connection);
            if (verdict && !anchors.isEmpty()) {
                EXPECT_TRUE(checkAnchors(connection, anchors, *verdict));
            }
            return verdict;
        }),
            std::chrono::minutes(1));
    }
    std::unique_ptr<TemporaryStore> target;
    Workers workers;
};

INSTANTIATE_TEST_SUITE_P(Sqlite, StoreMoveContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, StoreMoveContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(StoreMoveContract, EverythingIsThereToTheByte)
{
    fill(5000);
    const auto key = store::SigningKey::make();
    ASSERT_TRUE(temporary().write([&](store::Connection &c) { return announceAnchor(c, *key, anna.person, now()); }));
    const auto anchor = temporary().read([&](store::Connection &c) { return anchorHead(c, *key, now()); });
    ASSERT_TRUE(anchor);

    const auto report = move();
    ASSERT_TRUE(report) << qPrintable(errorCodeName(report.error().code) + u' ' + report.error().detail);
    EXPECT_TRUE(report->verified);
    EXPECT_EQ(report->items, 5003);
    target->reopen();
    ASSERT_TRUE(target->opened()) << qPrintable(target->opened().error().detail);
    EXPECT_EQ(target->opened()->storeId, temporary().opened()->storeId) << "so that plans made before still fit";

    const auto before = temporary().read(wholeStore);
    const auto after = target->read(wholeStore);
    ASSERT_TRUE(before && after);
    for (auto table = before->begin(); table != before->end(); ++table) {
        const QStringList there = after->value(table.key());
        ASSERT_EQ(there.size(), table.value().size()) << qPrintable(table.key());
        for (qsizetype i = 0; i < there.size(); ++i) {
            ASSERT_EQ(there.at(i), table.value().at(i)) << qPrintable(table.key());
        }
    }
    const auto verdict = verdictThere({*anchor});
    ASSERT_TRUE(verdict);
    EXPECT_TRUE(verdict->ok) << qPrintable(verdict->reason);
    EXPECT_EQ(verdict->anchors, 1);
    for (TemporaryStore *store : {&temporary(), target.get()}) { // the last row of both
        const auto events = store->read([](store::Connection &connection) { return recordEvents(connection, {}); });
        ASSERT_TRUE(events && !events->isEmpty());
        EXPECT_EQ(events->first().kind, u"moved"_s);
        EXPECT_EQ(events->first().person, anna.person);
    }
    EXPECT_TRUE(verify().ok);
}

TEST_P(StoreMoveContract, WorkGoesOnThere)
{
    fill(20);
    ASSERT_TRUE(move());
    target->reopen();
    const auto more = offer(u"new"_s, u"x"_s, u"made after the move"_s);
    for (int i = 0; i < 3; ++i) { // ids and links go on behind what came along
        const auto made = target->write([&, at = now()](store::Connection &connection) {
            store::Offer next = more;
            next.object.parts.last() += QString::number(i);
            return offerTexts(connection, {next}, anna, at);
        });
        ASSERT_TRUE(made) << qPrintable(made.error().detail);
    }
    const auto verdict = verdictThere();
    ASSERT_TRUE(verdict);
    EXPECT_TRUE(verdict->ok) << qPrintable(verdict->reason);
}

TEST_P(StoreMoveContract, AnotherTableThereIsLeftAlone)
{
    if (target->url().dialect == store::Dialect::Sqlite) {
        GTEST_SKIP() << "a file is all ours";
    }
    ASSERT_TRUE(target->tamper(u"CREATE TABLE \"It's \"\"theirs\" (id BIGSERIAL PRIMARY KEY)"_s));
    fill(1);
    const auto moved = move();
    EXPECT_TRUE(moved) << qPrintable(moved ? QString() : moved.error().detail);
}

TEST_P(StoreMoveContract, GoesIntoAnEmptyPlaceOnly)
{
    fill(1);
    ASSERT_TRUE(move());
    const auto again = move();
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::StoreNotEmpty);
    const auto itself = waitFor(moveStore(temporary().store(), workers, temporary().url()));
    EXPECT_EQ(itself.error().code, ErrorCode::StoreNotEmpty);
    EXPECT_TRUE(verify().ok);
}

TEST_P(StoreMoveContract, ACancelledMoveLeavesNothingThere)
{
    fill(2000);
    const auto job = moveStore(temporary().store(), workers, target->url());
    job.cancel();
    const auto cancelled = waitFor(job, std::chrono::minutes(1));
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled);
    target->reopen();
    EXPECT_EQ(target->opened()->items, 0);
    target->close();
    EXPECT_TRUE(verify().ok);
    const auto moved = move();
    EXPECT_TRUE(moved) << qPrintable(moved ? QString() : moved.error().detail);
}

TEST_P(StoreMoveContract, ATextThatNobodyElseCanStoreStopsIt)
{
    if (!isSqlite()) {
        GTEST_SKIP() << "PostgreSQL has no such text";
    }
    fill(1);
    ASSERT_TRUE(temporary().tamper(u"UPDATE item_texts SET text = 'a' || char(0) || 'b' WHERE number = 1"_s));
    const auto refused = move();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::TextNotStorable);
    EXPECT_EQ(refused.error().subject, u"item_texts"_s);
    target->reopen();
    EXPECT_EQ(target->opened()->items, 0);
}

TEST_P(StoreMoveContract, ABrokenRecordIsNotCarriedOn)
{
    fill(1);
    ASSERT_TRUE(temporary().tamper(u"UPDATE approval_history SET user_name = 'eve' WHERE id = 2"_s));
    const auto refused = move();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::StoreCorrupt);
    EXPECT_EQ(refused.error().detail, u"record_broken"_s);
}

TEST_P(StoreMoveContract, MakesAFileThatWasNotThereAndTakesItBackAgain)
{
    fill(1);
    const QTemporaryDir folder;
    store::StoreUrl url;
    url.path = folder.filePath(u"new/store.sqlite"_s);
    const auto moved = waitFor(moveStore(temporary().store(), workers, url), std::chrono::minutes(1));
    ASSERT_TRUE(moved) << qPrintable(moved.error().detail);
    EXPECT_EQ(moved->items, 4);
    url.path = folder.filePath(u"other.sqlite"_s);
    const auto job = moveStore(temporary().store(), workers, url);
    job.cancel();
    EXPECT_EQ(waitFor(job).error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(QFile::exists(url.path));
}

TEST(MoveTablesTest, ParentsComeBeforeChildren)
{
    const QStringList ordered = store::inOrder({u"a"_s, u"b"_s, u"c"_s, u"d"_s},
        {{u"a"_s, u"c_id"_s, u"c"_s}, {u"c"_s, u"d_id"_s, u"d"_s}, {u"d"_s, u"other"_s, u"d"_s}});
    EXPECT_LT(ordered.indexOf(u"d"_s), ordered.indexOf(u"c"_s));
    EXPECT_LT(ordered.indexOf(u"c"_s), ordered.indexOf(u"a"_s));
    EXPECT_EQ(ordered.size(), 4);
}

} // namespace metaflow::testing
