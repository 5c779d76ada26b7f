#include "core/store/Plans.h"
#include "core/store/Snapshots.h"
#include "tests/store/StoreContract.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

class PlanContract : public StoreContract {
protected:
    Plan madePlan(const QString &id, ItemId item)
    {
        Plan plan;
        plan.id = PlanId(id);
        plan.storeId = u"store"_s;
        plan.source = source();
        plan.sourceKey = u"meta-1"_s;
        plan.host = u"h"_s;
        plan.createdBy = anna.person;
        plan.createdAt = now();
        plan.hash = u"hash"_s;
        Change change;
        change.item = item;
        change.itemVersion = 2;
        change.object.parts = {u"main"_s, u"sales"_s, u"t"_s, u"a`.b"_s};
        change.tableType = u"MANAGED"_s;
        change.catalog = u""_s; // not NULL
        change.ours = u"it's \\"_s;
        change.statement = 1;
        Change left = change;
        left.object.parts[3] = u"c"_s;
        left.verdict = Verdict::Conflict;
        left.statement = 0;
        left.catalog = {};
        plan.changes = {change, left};
        plan.statements = {{1, change.object.tablePath(), u"ALTER TABLE …"_s, {{u"c"_s, u"x"_s}, {u"d"_s, {}}}, false,
            0, StatementState::Open, {}, {}, {}}};
        return plan;
    }
    template <typename Function> auto write(Function fn) { return temporary().write(std::move(fn)); }
    template <typename Function> auto read(Function fn) { return temporary().read(std::move(fn)); }
};

INSTANTIATE_TEST_SUITE_P(Sqlite, PlanContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, PlanContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(PlanContract, KeepsAPlanWithChangesAndStatements)
{
    const Plan plan = madePlan(u"p1"_s, offered(u"t"_s, u"a"_s, u"x"_s).id);
    ASSERT_TRUE(write([&](store::Connection &c) { return insertPlan(c, plan); }));
    EXPECT_EQ(read([&](store::Connection &c) { return store::plan(c, plan.id); }), plan);
    const auto all = read([](store::Connection &c) { return plans(c); });
    ASSERT_EQ(all->size(), 1);
    EXPECT_TRUE(all->first().changes.isEmpty());
    EXPECT_EQ(read([](store::Connection &c) { return store::plan(c, PlanId(u"none"_s)); }).error().code,
        ErrorCode::PlanNotFound);
}

TEST_P(PlanContract, JournalsStatementsAndChanges)
{
    const ItemId item = offered(u"t"_s, u"a"_s, u"x"_s).id;
    Plan plan = madePlan(u"p1"_s, item);
    ASSERT_TRUE(write([&](store::Connection &c) { return insertPlan(c, plan); }));
    plan.statements[0].state = StatementState::Sent;
    plan.statements[0].statementId = u"01ef"_s;
    PlanStatement derived = plan.statements.at(0);
    derived.number = 2;
    derived.derived = true;
    derived.derivedFrom = 1;
    plan.statements << derived;
    plan.changes[0].state = ChangeState::Applied;
    plan.changes[0].readBack = plan.changes.at(0).ours;
    plan.changes[1].errorCode = u"conflict"_s;
    plan.state = PlanState::PartlyApplied;
    ASSERT_TRUE(write([&](store::Connection &c) -> Result<void> {
        for (const PlanStatement &statement : plan.statements) {
            if (auto done = upsertStatements(c, plan.id, {statement}); !done) {
                return done;
            }
        }
        auto done = updateChanges(c, plan.id, plan.changes);
        return done ? setPlanState(c, plan.id, plan.state, now()) : done;
    }));
    EXPECT_EQ(read([&](store::Connection &c) { return store::plan(c, plan.id); }), plan);
    Plan later = madePlan(u"p2"_s, item);
    later.changes[0].state = ChangeState::Applied;
    ASSERT_TRUE(write([&](store::Connection &c) { return insertPlan(c, later); }));
    const auto applied = read([&](store::Connection &c) { return appliedChanges(c, {item, ItemId(99)}); });
    ASSERT_EQ(applied->size(), 2);
    EXPECT_EQ(applied->first().plan, later.id);
    EXPECT_EQ(applied->last().change, plan.changes.first());
}

TEST_P(PlanContract, JournalsALargePlanInOneGo)
{
    constexpr int many = 20'000;
    Plan plan = madePlan(u"p1"_s, {});
    const Change one = plan.changes.takeFirst();
    plan.changes.clear();
    for (int i = 0; i < many; ++i) {
        plan.changes << one;
        plan.changes.last().object.parts[3] = u"c%1"_s.arg(i);
    }
    ASSERT_TRUE(write([&](store::Connection &c) { return insertPlan(c, plan); }));
    for (Change &change : plan.changes) {
        change.state = ChangeState::Applied;
        change.readBack = change.ours;
    }
    QElapsedTimer timer;
    timer.start();
    ASSERT_TRUE(write([&](store::Connection &c) { return updateChanges(c, plan.id, plan.changes); }));
    EXPECT_LT(timer.elapsed(), 20'000) << "each row read once; every row for each change takes minutes";
    EXPECT_EQ(read([&](store::Connection &c) { return store::plan(c, plan.id); })->changes, plan.changes);
}

class SnapshotContract : public PlanContract {
protected:
    TableInfo madeTable(const QString &schema, const QString &name)
    {
        TableInfo table;
        table.path.parts = {u"main"_s, schema, name};
        table.type = u"MANAGED"_s;
        table.owner = u"anna"_s;
        table.lastAltered = u"2026-01-01T00:00:00.000Z"_s;
        table.columns = {
            {u"id"_s, 1, u"int"_s, false, u""_s, false, {}}, {u"Größe"_s, 2, u"string"_s, true, {}, true, {u"pii"_s}}};
        table.primaryKey = {u"id"_s};
        table.foreignKeys = {{{u"id"_s}, {{u"main"_s, u"x"_s, u"y"_s}}, {u"z"_s}}};
        table.tags = {u"gold"_s};
        return table;
    }
    Snapshot madeSnapshot(const QVector<TableInfo> &tables) { return {source(), u"main"_s, tables, now(), {}}; }
    Result<store::SnapshotChanges> keep(const Snapshot &snapshot, const QStringList &schemas = {})
    {
        return write([&](store::Connection &c) { return storeSnapshot(c, snapshot, schemas); });
    }
    Snapshot kept(const Selection &selection)
    {
        return read([&](store::Connection &c) { return store::snapshot(c, source(), selection); }).value_or(Snapshot{});
    }
};

INSTANTIATE_TEST_SUITE_P(Sqlite, SnapshotContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, SnapshotContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(SnapshotContract, KeepsWhatWasReadAndNullApartFromEmpty)
{
    const Snapshot snapshot = madeSnapshot({madeTable(u"s"_s, u"a"_s), madeTable(u"s"_s, u"b"_s)});
    ASSERT_TRUE(keep(snapshot));
    EXPECT_EQ(kept({u"MAIN"_s, {}, {}, {}, {}, {}}).tables, snapshot.tables);
    EXPECT_EQ(kept({u"main"_s, {}, {}, {}, {}, {}}), snapshot);
    EXPECT_EQ(kept({u"main"_s, {}, {u"b*"_s}, {}, {}, {}}).tables.size(), 1);
    EXPECT_EQ(kept({u"main"_s, {}, {}, {{{u"main"_s, u"S"_s, u"A"_s}}}, {}, {}}).tables.size(), 1);
    EXPECT_EQ(kept({u"main"_s, {}, {}, {}, {}, QDateTime({2026, 2, 1}, {0, 0}, Qt::UTC)}).tables.size(), 0);
    EXPECT_EQ(kept({u"none"_s, {}, {}, {}, {}, {}}).tables.size(), 0);
}

TEST_P(SnapshotContract, SaysWhatIsNewChangedAndGone)
{
    TableInfo a = madeTable(u"s"_s, u"a"_s);
    const TableInfo b = madeTable(u"s"_s, u"b"_s), c = madeTable(u"t"_s, u"c"_s);
    ASSERT_EQ(keep(madeSnapshot({a, b, c}))->newTables.size(), 3);
    EXPECT_EQ(*keep(madeSnapshot({a, b, c})), store::SnapshotChanges{});
    a.columns[1].comment = u""_s; // NULL before
    const auto changes = keep(madeSnapshot({a}), {u"S"_s}); // only this schema was read
    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->changedTables, QVector<ObjectPath>{a.path});
    EXPECT_EQ(changes->goneTables, QVector<ObjectPath>{b.path});
    EXPECT_EQ(kept({u"main"_s, {}, {}, {}, {}, {}}).tables, (QVector<TableInfo>{a, c}));
}

TEST_P(SnapshotContract, KeepsFromTheLastScanWhatThisOneCouldNotRead)
{
    TableInfo full = madeTable(u"s"_s, u"a"_s);
    full.rowFiltered = true;
    ASSERT_TRUE(keep(madeSnapshot({full})));
    TableInfo bare = full;
    bare.primaryKey.clear();
    bare.foreignKeys.clear();
    bare.rowFiltered = false;
    bare.columns[1].masked = false;
    Snapshot partial = madeSnapshot({bare});
    partial.notRead = {u"keys"_s, u"masks"_s};
    EXPECT_EQ(*keep(partial), store::SnapshotChanges{});
    EXPECT_EQ(kept({u"main"_s, {}, {}, {}, {}, {}}).tables.first(), full);
    EXPECT_EQ(kept({u"main"_s, {}, {}, {}, {}, {}}).notRead, partial.notRead);
}

TEST_P(SnapshotContract, TakesForMaskedWhatNobodyCouldCheck)
{
    const auto masked = [this](const QString &table) {
        QVector<bool> flags;
        for (const ColumnInfo &column : kept({u"main"_s, {}, {table}, {}, {}, {}}).tables.value(0).columns) {
            flags << column.masked;
        }
        return flags;
    };
    TableInfo known = madeTable(u"s"_s, u"a"_s), fresh = madeTable(u"s"_s, u"b"_s);
    for (TableInfo *table : {&known, &fresh}) {
        table->columns.resize(2);
        table->columns[0].masked = false;
        table->columns[1].masked = false;
    }
    ASSERT_TRUE(keep(madeSnapshot({known})));
    Snapshot partial = madeSnapshot({known, fresh});
    for (const QStringList &notRead :
        {QStringList{u"masks"_s}, QStringList{u"masks"_s, u"tags"_s}, QStringList{u"tags"_s}}) {
        partial.notRead = notRead;
        ASSERT_TRUE(keep(partial));
        EXPECT_EQ(masked(u"a"_s), (QVector<bool>{false, false})) << "an earlier scan could read it";
        EXPECT_EQ(masked(u"b"_s), (QVector<bool>{true, true})) << "no scan read all of it so far";
    }
    partial.notRead.clear();
    ASSERT_TRUE(keep(partial));
    EXPECT_EQ(masked(u"b"_s), (QVector<bool>{false, false}));
}

TEST_P(SnapshotContract, KeepsWhatOtherSchemasLackWhenOneIsReadAlone)
{
    const TableInfo a = madeTable(u"s"_s, u"a"_s), b = madeTable(u"t"_s, u"b"_s);
    Snapshot whole = madeSnapshot({a, b});
    whole.notRead = {u"masks"_s};
    ASSERT_TRUE(keep(whole));
    ASSERT_TRUE(keep(madeSnapshot({a}), {u"s"_s}));
    EXPECT_EQ(kept({u"main"_s, {}, {}, {}, {}, {}}).notRead, QStringList{u"masks"_s});
    Snapshot part = madeSnapshot({a});
    part.notRead = {u"keys"_s};
    ASSERT_TRUE(keep(part, {u"s"_s}));
    EXPECT_EQ(kept({u"main"_s, {}, {}, {}, {}, {}}).notRead, (QStringList{u"keys"_s, u"masks"_s}));
    ASSERT_TRUE(keep(madeSnapshot({a, b})));
    EXPECT_EQ(kept({u"main"_s, {}, {}, {}, {}, {}}).notRead, QStringList());
}

} // namespace metaflow::testing
