#include "core/base/Workers.h"
#include "core/catalog/CatalogService.h"
#include "core/catalog/Scan.h"
#include "tests/databricks/FakeWorkspace.h"
#include "tests/support/TemporaryStore.h"

#include <QMap>
#include <QThread>

using namespace Qt::StringLiterals;

namespace metaflow::catalog {

using databricks::FakeWorkspace;

/// A whole scan over a workspace that compares names byte for byte, into a real store.
class ScanTest : public databricks::SessionFixture {
protected:
    ScanTest()
    {
        workspace.pollsUntilDone = 0;
        workspace.onStatement = [this](const QString &id, const QJsonObject &body) {
            return FakeWorkspace::succeeded(id, {}, answer(body.value("statement"_L1).toString(), bound(body)));
        };
    }
    void SetUp() override
    {
        ASSERT_TRUE(stored.opened());
        const auto connected = testing::waitFor(service.connect(workspace.profile()));
        ASSERT_TRUE(connected) << qPrintable(connected.error().detail);
        source = connected->source.id;
    }

    static QMap<QString, QString> bound(const QJsonObject &body)
    {
        QMap<QString, QString> values;
        for (const QJsonValue &parameter : body.value("parameters"_L1).toArray()) {
            values.insert(parameter["name"_L1].toString(), parameter["value"_L1].toString());
        }
        return values;
    }
    QVector<QJsonArray> answer(const QString &sql, const QMap<QString, QString> &values)
    {
        if (sql.contains("current_user()"_L1)) {
            return {QJsonArray{u"ann@example.com"_s, u"2026.20"_s, metastore}};
        }
        if (sql.contains("AS probe"_L1)) {
            return {QJsonArray{uR"(a'b\c)"_s}};
        }
        QVector<QJsonArray> rows;
        if (sql.contains("information_schema.catalogs"_L1)) {
            for (const QString &name : std::as_const(catalogs)) {
                rows << QJsonArray{name};
            }
            return rows;
        }
        for (auto at = tables.cbegin(); values.value(u"c"_s) == u"main"_s && at != tables.cend(); ++at) {
            const QString schema = at.key().first;
            const bool wanted
                = !values.contains(u"s0"_s) || values.value(u"s0"_s) == schema || values.value(u"s1"_s) == schema;
            const QJsonValue comment = at->has_value() ? QJsonValue(**at) : QJsonValue();
            if (sql.contains("information_schema.schemata"_L1)) {
                rows << QJsonArray{schema};
            } else if (wanted && sql.contains("information_schema.tables "_L1)) {
                rows << QJsonArray{schema, at.key().second, u"MANAGED"_s, comment, u"ann"_s, u"2026-01-01"_s};
            } else if (wanted && sql.contains("information_schema.columns "_L1)) {
                rows << QJsonArray{
                    schema, at.key().second, u"id"_s, u"1"_s, types.value(at.key(), u"INT"_s), u"NO"_s, QJsonValue()};
            }
        }
        return rows;
    }

    [[nodiscard]] Result<ScanReport> scan(const QStringList &schemas = {}, const QString &catalog = u"main"_s)
    {
        Selection selection;
        selection.catalog = catalog;
        selection.schemas = schemas;
        return testing::waitFor(service.scan(source, selection));
    }
    QStringList kept()
    {
        QStringList names;
        const auto tree = testing::waitFor(service.tree(source, u"main"_s));
        for (const TreeTable &table : tree.value_or(QVector<TreeTable>())) {
            names << table.path.schema() + u'.' + table.path.table();
        }
        return names;
    }
    /// main.s.a with this text, accepted and written yesterday.
    ItemId imported(const QString &text)
    {
        const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
        const Actor actor{{u"ann@example.com"_s, UserSource::Workspace}, {u"shell"_s, 1}};
        store::Offer offer;
        offer.source = source;
        offer.object = {{u"main"_s, u"s"_s, u"a"_s}};
        offer.text = text;
        offer.method = u"manual"_s;
        offer.author = actor.person.name;
        const auto made = stored.write([=](store::Connection &connection) -> Result<ItemId> {
            const auto offered = store::offerTexts(connection, {offer}, actor, yesterday);
            const auto item = offered ? store::item(connection, offered->items.first()) : fail(offered.error());
            if (!item) {
                return fail(item.error());
            }
            Decision decision;
            decision.actor = actor;
            decision.items = {{item->id, item->version}};
            if (auto done = store::applyDecision(connection, decision, BatchId(u"b"_s), yesterday, {}); !done) {
                return fail(done.error());
            }
            const store::CatalogFact fact{item->id, store::CatalogFact::Kind::Imported, text, PlanId(u"p"_s), {}, {}};
            const auto recorded = store::recordCatalogFacts(connection, {fact}, actor, yesterday);
            return recorded ? Result<ItemId>(item->id) : fail(recorded.error());
        });
        EXPECT_TRUE(made) << qPrintable(made ? QString() : made.error().detail);
        return made.value_or(ItemId());
    }
    /// A pending item made beside no comment.
    ItemId offered(const ObjectPath &object, const QString &type)
    {
        store::Offer offer;
        offer.source = source;
        offer.object = object;
        offer.dataType = type;
        offer.text = u"ours"_s;
        const Actor actor{{u"ann@example.com"_s, UserSource::Workspace}, {u"shell"_s, 1}};
        const auto made = stored.write([=](store::Connection &connection) {
            return store::offerTexts(connection, {offer}, actor, QDateTime::currentDateTimeUtc());
        });
        return made ? made->items.first() : ItemId();
    }
    Item itemOf(ItemId id)
    {
        const auto item = stored.read([id](store::Connection &connection) { return store::item(connection, id); });
        EXPECT_TRUE(item);
        return item.value_or(Item());
    }
    Status statusOf(ItemId id) { return itemOf(id).status; }

    testing::TemporaryStore stored;
    Workers workers;
    CatalogService service{engine, workers, session, stored.store()};
    SourceId source;
    QString metastore = u"meta-1"_s;
    QStringList catalogs{u"main"_s};
    QMap<std::pair<QString, QString>, QString> types; ///< of the column `id`, else INT
    QMap<std::pair<QString, QString>, Comment> tables{
        {{u"s"_s, u"a"_s}, u"A"_s}, {{u"s"_s, u"b"_s}, std::nullopt}, {{u"t"_s, u"c"_s}, u""_s}};
};

TEST_F(ScanTest, StoresWhatItReadWithFourStatements)
{
    const qsizetype before = workspace.statements.size();
    const auto report = scan();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->tables, 3);
    EXPECT_EQ(report->columns, 3);
    EXPECT_EQ(report->statements, 4);
    EXPECT_EQ(workspace.statements.size() - before, 4);
    EXPECT_EQ(report->notRead, QStringList());
    EXPECT_EQ(kept(), (QStringList{u"s.a"_s, u"s.b"_s, u"t.c"_s}));
}

TEST_F(ScanTest, FindsACatalogAndSchemasWhateverTheirCase)
{
    ASSERT_TRUE(scan());
    const auto report = scan({}, u"MAIN"_s);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->changes, store::SnapshotChanges());
    EXPECT_EQ(report->tables, 3);
    EXPECT_EQ(report->statements, 4 + 1 + 4);
    tables.remove({u"s"_s, u"b"_s});
    const auto one = scan({u"S"_s, u"t"_s});
    ASSERT_TRUE(one);
    EXPECT_EQ(one->tables, 2);
    EXPECT_EQ(one->changes.goneTables.size(), 1);
    EXPECT_EQ(one->statements, 4 + 2 + 4);
    EXPECT_EQ(kept(), (QStringList{u"s.a"_s, u"t.c"_s}));
}

TEST_F(ScanTest, RemovesNothingForANameThatIsNotThere)
{
    ASSERT_TRUE(scan());
    for (const auto &result : {scan({u"nope"_s}), scan({u"s"_s, u"nope"_s}), scan({}, u"nope"_s)}) {
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, ErrorCode::NotFound);
    }
    EXPECT_EQ(scan({u"s"_s, u"nope"_s}).error().subject, u"main.nope"_s);
    catalogs.clear(); // dropped, or not ours to see any more
    tables.clear();
    EXPECT_EQ(scan().error().code, ErrorCode::NotFound);
    EXPECT_EQ(kept().size(), 3);
}

TEST_F(ScanTest, EmptiesWhatIsStoredOfACatalogThatIsThereAndEmpty)
{
    ASSERT_TRUE(scan());
    tables.clear();
    const auto report = scan();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->changes.goneTables.size(), 3);
    EXPECT_EQ(kept(), QStringList());
}

TEST_F(ScanTest, IsRefusedForAnotherSourceThanTheConnectedOne)
{
    metastore = u"meta-2"_s;
    ASSERT_TRUE(testing::waitFor(service.connect(workspace.profile())));
    const auto report = scan(); // into the source of meta-1
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::SourceUnknown);
    EXPECT_EQ(kept(), QStringList());
}

TEST_F(ScanTest, SendsBackAnImportedItemWhoseCommentSomebodyChanged)
{
    const ItemId item = imported(u"A"_s);
    ASSERT_TRUE(scan());
    EXPECT_EQ(statusOf(item), Status::Imported);
    tables[{u"s"_s, u"a"_s}] = u"theirs"_s;
    const auto report = scan();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->facts, 1);
    EXPECT_EQ(statusOf(item), Status::Pending);
}

TEST_F(ScanTest, TellsAnItemOfAnotherTypeOfAFieldInAStruct)
{
    types[{u"s"_s, u"a"_s}] = u"struct<city:string,zip:int>"_s;
    const ItemId field = offered({{u"main"_s, u"s"_s, u"a"_s, u"id"_s, u"zip"_s}}, u"int"_s);
    const ItemId column = offered({{u"main"_s, u"s"_s, u"a"_s, u"id"_s}}, u"struct<city:string,zip:int>"_s);
    ASSERT_TRUE(scan());
    EXPECT_FALSE(itemOf(field).needsWork);
    types[{u"s"_s, u"a"_s}] = u"struct<city:string,zip:string>"_s;
    EXPECT_EQ(scan()->facts, 2);
    EXPECT_EQ(itemOf(field).needsWorkReason, u"type_changed:int>string"_s);
    EXPECT_EQ(itemOf(field).dataType, u"string"_s);
    EXPECT_TRUE(itemOf(column).needsWork);
    EXPECT_EQ(scan()->facts, 0);
}

TEST_F(ScanTest, FlagsManyItemsAndAScanOfOneSchemaOnlyItsOwn)
{
    const ItemId inS = offered({{u"main"_s, u"s"_s, u"a"_s}}, {});
    const ItemId inT = offered({{u"main"_s, u"t"_s, u"c"_s}}, {});
    tables[{u"s"_s, u"a"_s}] = u"theirs"_s;
    tables[{u"t"_s, u"c"_s}] = u"theirs, too"_s;
    EXPECT_EQ(scan({u"s"_s})->facts, 1);
    EXPECT_TRUE(itemOf(inS).needsWork);
    EXPECT_FALSE(itemOf(inT).needsWork);
    EXPECT_EQ(scan()->facts, 1);
    EXPECT_EQ(itemOf(inT).catalogValue, Comment(u"theirs, too"_s));
}

TEST_F(ScanTest, SaysNothingOfAnItemThatWasImportedAfterTheCatalogWasRead)
{
    const ItemId item = imported(u"new"_s);
    Snapshot snapshot;
    snapshot.source = source;
    snapshot.catalog = u"main"_s;
    TableInfo table;
    table.path = {{u"main"_s, u"s"_s, u"a"_s}};
    table.comment = u"old"_s;
    snapshot.tables = {table};
    const auto facts = [&](const QDateTime &readAt) {
        snapshot.readAt = readAt;
        const auto found
            = stored.read([&](store::Connection &connection) { return changedSinceBase(connection, snapshot); });
        return found ? found->comments.size() : -1;
    };
    const QDateTime written
        = stored.read([item](store::Connection &connection) { return store::item(connection, item); })->updatedAt;
    EXPECT_EQ(facts(written.addSecs(-1)), 0);
    EXPECT_EQ(facts(written), 0);
    EXPECT_EQ(facts(written.addSecs(1)), 1);
}

TEST_F(ScanTest, SaysWhatItCouldNotRead)
{
    const auto read = workspace.onStatement;
    workspace.onStatement = [read](const QString &id, const QJsonObject &body) {
        return body.value("statement"_L1).toString().contains(u"column_masks"_s)
            ? FakeWorkspace::failed(id, u"42501"_s, u"[INSUFFICIENT_PERMISSIONS] no"_s)
            : read(id, body);
    };
    const auto report = scan();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->notRead, QStringList{u"masks"_s});
    const auto remembered
        = stored.read([this](store::Connection &connection) { return store::notRead(connection, source, u"main"_s); });
    EXPECT_EQ(remembered.value_or(QStringList()), QStringList{u"masks"_s});
}

TEST_F(ScanTest, ReportsHowFarItIs)
{
    Selection selection;
    selection.catalog = u"main"_s;
    const auto job = service.scan(source, selection);
    Progress last;
    QObject context;
    job.onProgress(&context, [&last](const Progress &progress) { last = progress; });
    ASSERT_TRUE(testing::waitFor(job));
    EXPECT_EQ(last.done, 4);
    EXPECT_EQ(last.total, 4);
}

TEST_F(ScanTest, CancelledOnceAllIsReadTouchesNothing)
{
    const Item before = itemOf(imported(u"ours"_s));
    Selection selection;
    selection.catalog = u"main"_s;
    const auto job = service.scan(source, selection);
    QObject context;
    job.onProgress(&context, [&job](const Progress &progress) {
        if (progress.done == progress.total) {
            job.cancel();
        }
    });
    const auto report = testing::waitFor(job);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(kept(), QStringList());
    EXPECT_EQ(itemOf(before.id), before);
}

/// The snapshot is stored, and what it means for the items is left to the next scan: for all of them.
TEST_F(ScanTest, CancelledWhileItStoresTouchesNoItemAndTheNextScanMakesUpForIt)
{
    const Item before = itemOf(imported(u"ours"_s));
    Selection selection;
    selection.catalog = u"main"_s;
    const auto job = service.scan(source, selection);
    QObject context;
    job.onProgress(&context, [&](const Progress &progress) {
        if (progress.done == progress.total) {
            // In front of the snapshot on the same thread, and well after the scan has looked whether to go on.
            (void)stored.store().write([job](store::Connection &) -> Result<int> {
                QThread::msleep(300);
                job.cancel();
                return 0;
            });
        }
    });
    const auto report = testing::waitFor(job);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(kept().size(), 3);
    EXPECT_EQ(itemOf(before.id), before);
    const auto next = scan();
    ASSERT_TRUE(next);
    EXPECT_EQ(next->facts, 1);
    EXPECT_TRUE(itemOf(before.id).needsWork);
}

TEST_F(ScanTest, HidesTheCatalogsOfThePlatform)
{
    catalogs = {u"__databricks_internal"_s, u"hive_metastore"_s, u"main"_s, u"system"_s};
    EXPECT_EQ(testing::waitFor(service.catalogs()).value_or(QStringList()), QStringList{u"main"_s});
}

} // namespace metaflow::catalog
