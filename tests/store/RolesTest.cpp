#include "core/base/Workers.h"
#include "core/store/BackupService.h"
#include "core/base/Workers.h"
#include "core/store/BackupService.h"
#include "core/store/History.h"
#include "core/store/Items.h"
#include "core/store/PgTools.h"
#include "core/store/Roles.h"
#include "core/store/Sources.h"
#include "tests/store/OwnServer.h"

#include <QTemporaryDir>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

const Person root{u"root@example.com"_s, UserSource::Workspace};
const Actor anna{{u"anna@example.com"_s, UserSource::Workspace}, {u"key"_s, 1}};

} // namespace

/// Real logins of a real server: what it refuses, it refuses whatever client asks.
class RolesTest : public OwnServer {
protected:
    void SetUp() override
    {
        OwnServer::SetUp();
        if (IsSkipped()) {
            return;
        }
        for (const auto &user : {u"anna"_s, u"rita"_s, u"adam"_s, u"nobody"_s}) {
            ASSERT_TRUE(raw(u"CREATE ROLE %1 LOGIN"_s.arg(user)));
        }
        m_store = std::make_unique<store::Store>(url(), clock);
        ASSERT_TRUE(waitFor(owner().open()));
    }
    void TearDown() override { m_store.reset(); }
    void close() { m_store.reset(); }
    void reopen()
    {
        m_store = std::make_unique<store::Store>(url(), clock);
        ASSERT_TRUE(waitFor(m_store->open()));
    }

    store::Store &owner() { return *m_store; }
    Result<bool> grant(store::Store &by, const QString &user, Role role)
    {
        return waitFor(by.write([user, role, now = clock.now()](store::Connection &connection) {
            return store::grantRole(connection, user, role, root, now).map([] { return true; });
        }));
    }
    void grantAll()
    {
        for (const auto &[user, role] : {std::pair(u"anna"_s, Role::Steward), std::pair(u"rita"_s, Role::Reader),
                 std::pair(u"adam"_s, Role::Admin)}) {
            const auto done = grant(owner(), user, role);
            ASSERT_TRUE(done) << qPrintable(user) << ": " << qPrintable(done.error().subject);
        }
    }
    std::unique_ptr<store::Store> storeOf(const QString &user)
    {
        return std::make_unique<store::Store>(url(user), clock);
    }
    ItemId offerOne(store::Store &store, const QString &table)
    {
        const auto offer = [table, now = clock.now()](store::Connection &connection) -> Result<ItemId> {
            const store::Source seen{{}, u"https://example.cloud"_s, u"12"_s, u"meta-1"_s, false};
            const auto source = rememberSource(connection, seen);
            if (!source) {
                return fail(source.error());
            }
            store::Offer offered;
            offered.source = source->id;
            offered.object.parts = {u"main"_s, u"sales"_s, table};
            offered.text = u"text"_s;
            return offerTexts(connection, {offered}, anna, now).map([](const store::OfferOutcome &outcome) {
                return outcome.items.first();
            });
        };
        const auto made = waitFor(store.write(offer));
        EXPECT_TRUE(made) << qPrintable(made ? QString() : made.error().subject + made.error().detail);
        return made.value_or(ItemId());
    }
    Result<DecisionOutcome> approve(store::Store &store, ItemId id, const QString &batch)
    {
        return waitFor(store.write([=, now = clock.now()](store::Connection &connection) -> Result<DecisionOutcome> {
            const auto item = store::item(connection, id);
            if (!item) {
                return fail(item.error());
            }
            Decision decision;
            decision.kind = Decision::Kind::Approve;
            decision.items = {{id, item->version}};
            decision.actor = anna;
            return applyDecision(connection, decision, BatchId(batch), now, {});
        }));
    }
    /// Of the schema, but for the migrations'.
    QStringList tables()
    {
        return waitFor(owner().read([](store::Connection &connection) -> Result<QStringList> {
            QStringList names;
            const auto read
                = connection.forEach(u"SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"_s, {},
                    [&](const QSqlQuery &row) { names << row.value(0).toString(); });
            return read ? Result<QStringList>(names) : fail(read.error());
        })).value_or(QStringList());
    }
    QStringList ownersOf(const QString &tables)
    {
        return waitFor(owner().read([tables](store::Connection &connection) -> Result<QStringList> {
            QStringList names;
            const auto read = connection.forEach(
                u"SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = current_schema() AND %1"_s.arg(tables),
                {}, [&](const QSqlQuery &row) { names << row.value(0).toString(); });
            return read ? Result<QStringList>(names) : fail(read.error());
        })).value_or(QStringList());
    }
    ErrorCode codeOf(const QString &sql, const QString &user)
    {
        const auto done = raw(sql, user);
        EXPECT_FALSE(done) << qPrintable(user) << " may: " << qPrintable(sql);
        return done ? ErrorCode::Internal : done.error().code;
    }

private:
    std::unique_ptr<store::Store> m_store;
};

TEST_F(RolesTest, GiveEachLoginItsMembership)
{
    grantAll();
    const std::vector<std::pair<QString, Role>> expected{
        {u"anna"_s, Role::Steward}, {u"rita"_s, Role::Reader}, {u"adam"_s, Role::Admin}, {u"postgres"_s, Role::Admin}};
    for (const auto &[user, role] : expected) {
        const auto store = storeOf(user);
        const auto opened = waitFor(store->open());
        ASSERT_TRUE(opened) << qPrintable(user) << ": " << qPrintable(opened.error().subject);
        EXPECT_EQ(opened->membership, (Membership{role, true})) << qPrintable(user);
    }
    const auto members = waitFor(owner().read(store::members));
    const QVector<store::Member> all{
        {u"adam"_s, Role::Admin}, {u"anna"_s, Role::Steward}, {u"postgres"_s, Role::Admin}, {u"rita"_s, Role::Reader}};
    EXPECT_EQ(members, all);
}

TEST_F(RolesTest, ALoginWithoutARoleIsTurnedAwayInWords)
{
    grantAll();
    const auto store = storeOf(u"nobody"_s);
    const auto opened = waitFor(store->open());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::RoleTooSmall);
    EXPECT_EQ(opened.error().detail, u"reader"_s);
}

TEST_F(RolesTest, AStewardDecidesAndTheRecordSaysWhoExecuted)
{
    grantAll();
    const ItemId item = offerOne(owner(), u"orders"_s);
    const auto store = storeOf(u"anna"_s);
    ASSERT_TRUE(waitFor(store->open()));
    const auto approved = approve(*store, item, u"b1"_s);
    ASSERT_TRUE(approved) << qPrintable(approved.error().subject);
    EXPECT_EQ(approved->changed, 1);
    const auto undone = waitFor(store->write([now = clock.now()](store::Connection &connection) {
        return undoBatch(connection, BatchId(u"b1"_s), BatchId(u"b2"_s), anna, now);
    }));
    EXPECT_TRUE(undone) << qPrintable(undone ? QString() : undone.error().subject);
    offerOne(*store, u"by_hand"_s); // a text for a scanned object without an item
    const auto rows = waitFor(store->read([](store::Connection &c) { return store::history(c, {}); }));
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 4);
    for (qsizetype i = 0; i < 3; ++i) {
        EXPECT_EQ(rows->at(i).executedBy, u"anna"_s);
    }
    EXPECT_EQ(rows->last().executedBy, u"postgres"_s);
    const auto verdict = waitFor(store->bulk([](store::Connection &c) { return verifyHistory(c); }));
    EXPECT_TRUE(verdict && verdict->ok);
}

TEST_F(RolesTest, AStewardIsRefusedByTheServerWhateverAsks)
{
    grantAll();
    offerOne(owner(), u"orders"_s);
    const QStringList refused{u"INSERT INTO import_plans SELECT * FROM import_plans WHERE false"_s,
        u"UPDATE settings SET value = 'x'"_s, u"INSERT INTO settings VALUES ('x', 'x')"_s,
        u"UPDATE generation_runs SET state = 'x'"_s, u"INSERT INTO prompt_templates SELECT * FROM prompt_templates"_s,
        u"UPDATE metadata_items SET object_key = 'x'"_s, u"UPDATE approval_history SET new_value = 'x'"_s,
        u"INSERT INTO approval_history (metadata_item_id, action, executed_by) VALUES (1, 'approved', 'adam')"_s,
        u"CREATE TABLE mine (x INTEGER)"_s, u"ALTER TABLE approval_history DISABLE TRIGGER ALL"_s,
        u"TRUNCATE approval_history"_s};
    for (const QString &sql : refused) {
        EXPECT_EQ(codeOf(sql, u"anna"_s), ErrorCode::RoleTooSmall) << qPrintable(sql);
    }
    for (const QString &table : tables()) {
        EXPECT_EQ(codeOf(u"DELETE FROM "_s + table, u"anna"_s), ErrorCode::RoleTooSmall) << qPrintable(table);
    }
}

TEST_F(RolesTest, AReaderIsRefusedEveryWrite)
{
    grantAll();
    offerOne(owner(), u"orders"_s);
    for (const QString &table : tables()) {
        for (const auto &sql : {u"DELETE FROM %1"_s, u"INSERT INTO %1 SELECT * FROM %1 WHERE false"_s}) {
            EXPECT_EQ(codeOf(sql.arg(table), u"rita"_s), ErrorCode::RoleTooSmall) << qPrintable(table);
        }
    }
    EXPECT_EQ(codeOf(u"UPDATE metadata_items SET status = 'approved'"_s, u"rita"_s), ErrorCode::RoleTooSmall);
    const auto store = storeOf(u"rita"_s);
    ASSERT_TRUE(waitFor(store->open()));
    EXPECT_TRUE(waitFor(store->write([](store::Connection &c) { return c.value(u"SELECT 1"_s); })))
        << "who has written nothing may end a transaction";
    const auto decided = approve(*store, ItemId(1), u"b"_s);
    ASSERT_FALSE(decided);
    EXPECT_EQ(decided.error().code, ErrorCode::RoleTooSmall);
    EXPECT_EQ(decided.error().detail, u"steward"_s);
}

TEST_F(RolesTest, AnAdminMigratesAndGivesRolesOthersDoNot)
{
    grantAll();
    const auto adam = storeOf(u"adam"_s), anna = storeOf(u"anna"_s), rita = storeOf(u"rita"_s);
    ASSERT_TRUE(raw(u"DELETE FROM metadata_enrichment.schema_migrations WHERE version = 6"_s));
    ASSERT_TRUE(raw(u"DROP TABLE metadata_enrichment.write_tokens"_s));
    Workers workers;
    const QTemporaryDir folder;
    const auto copied = waitFor(store::BackupService(*rita, workers, folder.path()).beforeMigration());
    EXPECT_TRUE(copied && !*copied) << "she may not migrate, and is told so when she opens it";
    EXPECT_EQ(waitFor(rita->open()).error().code, ErrorCode::RoleTooSmall);
    const auto opened = waitFor(adam->open());
    ASSERT_TRUE(opened) << qPrintable(opened.error().subject + opened.error().detail);
    ASSERT_TRUE(waitFor(anna->open()));
    EXPECT_TRUE(waitFor(rita->open()));
    const ItemId item = offerOne(*adam, u"orders"_s);
    EXPECT_TRUE(approve(*anna, item, u"b"_s)) << "the new table has the grants of the others";
    EXPECT_TRUE(grant(*adam, u"nobody"_s, Role::Admin));
    const auto refused = grant(*anna, u"rita"_s, Role::Steward);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::RoleTooSmall);
    EXPECT_EQ(grant(*adam, u"who_is_that"_s, Role::Reader).error().code, ErrorCode::NotFound);
    EXPECT_EQ(grant(*adam, u"postgres"_s, Role::Reader).error().code, ErrorCode::NotPermitted);
}

TEST_F(RolesTest, ARoleTakenAwayIsGoneAndBothStandInTheRecord)
{
    grantAll();
    ASSERT_TRUE(waitFor(owner().write([now = clock.now()](store::Connection &connection) {
        return store::revokeRole(connection, u"anna"_s, root, now).map([] { return true; });
    })));
    EXPECT_EQ(waitFor(storeOf(u"anna"_s)->open()).error().code, ErrorCode::RoleTooSmall);
    const auto events = waitFor(owner().read([](store::Connection &connection) {
        return connection.value(u"SELECT string_agg(facts, '' ORDER BY id) FROM record_events WHERE kind = 'role'"_s);
    }));
    ASSERT_TRUE(events);
    EXPECT_TRUE(events->toString().contains(u"{\"after\":\"steward\",\"before\":\"\",\"user\":\"anna\"}"_s));
    EXPECT_TRUE(events->toString().endsWith(u"{\"after\":\"\",\"before\":\"steward\",\"user\":\"anna\"}"_s));
}

TEST_F(RolesTest, TheEarlierToolsLoginGoesOnWorking)
{
    ASSERT_TRUE(raw(u"CREATE ROLE tool LOGIN"_s));
    ASSERT_TRUE(raw(u"ALTER TABLE metadata_enrichment.metadata_items OWNER TO tool"_s));
    ASSERT_TRUE(raw(u"ALTER TABLE metadata_enrichment.approval_history OWNER TO tool"_s));
    ASSERT_TRUE(raw(u"GRANT USAGE ON SCHEMA metadata_enrichment TO tool"_s));
    grantAll();
    EXPECT_TRUE(raw(u"INSERT INTO metadata_items (catalog_name, schema_name, table_name, metadata_type, "
                    "generated_value, current_value) VALUES ('main', 'sales', 'x', 'table', 'text', 'text')"_s,
        u"tool"_s));
    EXPECT_TRUE(raw(u"INSERT INTO approval_history (metadata_item_id, action, user_name) SELECT id, 'approved', "
                    "'Streamlit User' FROM metadata_items"_s,
        u"tool"_s));
    const auto rows = waitFor(owner().read([](store::Connection &c) { return store::history(c, {}); }));
    ASSERT_TRUE(rows && rows->size() == 1);
    EXPECT_EQ(rows->first().executedBy, u"tool"_s);
}

TEST_F(RolesTest, WhatOthersHaveInTheSchemaStaysTheirs)
{
    ASSERT_TRUE(raw(u"CREATE TABLE metadata_enrichment.theirs (id SERIAL)"_s));
    ASSERT_TRUE(raw(u"ALTER TABLE metadata_enrichment.theirs OWNER TO nobody"_s));
    grantAll();
    EXPECT_EQ(ownersOf(u"tablename = 'theirs'"_s), QStringList{u"nobody"_s});
    EXPECT_EQ(ownersOf(u"tablename <> 'theirs'"_s), QStringList{u"postgres.metadata_enrichment.admin"_s});
    EXPECT_EQ(codeOf(u"SELECT * FROM theirs"_s, u"rita"_s), ErrorCode::RoleTooSmall);
    EXPECT_EQ(waitFor(storeOf(u"nobody"_s)->open()).error().code, ErrorCode::RoleTooSmall);
}

TEST_F(RolesTest, AFunctionThatSomebodySlippedInIsNotRun)
{
    for (const auto &sql :
        {u"CREATE FUNCTION %1.lower(VARCHAR) RETURNS TEXT LANGUAGE SQL AS $$ SELECT 'slipped in'::text $$"_s,
            u"CREATE FUNCTION %1.same(VARCHAR, VARCHAR) RETURNS BOOLEAN LANGUAGE SQL AS 'SELECT true'"_s,
            u"CREATE OPERATOR %1.= (LEFTARG = VARCHAR, RIGHTARG = VARCHAR, FUNCTION = %1.same)"_s}) {
        ASSERT_TRUE(raw(sql.arg(u"metadata_enrichment"_s))) << qPrintable(sql);
    }
    ASSERT_TRUE(raw(u"INSERT INTO metadata_items (catalog_name, schema_name, table_name, metadata_type, "
                    "generated_value, current_value) VALUES ('MAIN', 'sales', 'x', 'table', 'text', 'text')"_s));
    ASSERT_TRUE(raw(u"UPDATE metadata_items SET status = 'approved'"_s));
    const auto filled = waitFor(owner().read([](store::Connection &c) {
        return c.value(u"SELECT concat_ws(' ', catalog_key, version, left(folded, 4)) FROM metadata_items "
                       "JOIN item_search ON item_id = id"_s);
    }));
    ASSERT_TRUE(filled);
    EXPECT_EQ(filled->toString(), u"main 2 main"_s);
}

TEST_F(RolesTest, AnAdminMendsWhatWasGrantedInPart)
{
    grantAll();
    ASSERT_TRUE(raw(u"ALTER TABLE metadata_enrichment.settings OWNER TO postgres"_s));
    ASSERT_TRUE(raw(u"REVOKE ALL ON metadata_enrichment.settings FROM PUBLIC, "
                    "\"postgres.metadata_enrichment.reader\", \"postgres.metadata_enrichment.admin\""_s));
    reopen();
    EXPECT_EQ(ownersOf(u"TRUE"_s), QStringList{u"postgres.metadata_enrichment.admin"_s});
    EXPECT_TRUE(waitFor(storeOf(u"rita"_s)->open()));
}

TEST_F(RolesTest, EachHasItsRoleAgainAfterARestore)
{
    if (store::pgTool(u"pg_dump"_s, 0).isEmpty()) {
        GTEST_SKIP() << "needs pg_dump";
    }
    grantAll();
    const QTemporaryDir folder;
    Workers workers;
    Result<store::Backup> made = fail(ErrorCode::Internal);
    {
        store::BackupService backups(owner(), workers, folder.path());
        made = waitFor(backups.create(u"asked"_s), std::chrono::minutes(1));
    }
    ASSERT_TRUE(made) << qPrintable(made.error().detail);
    close();
    const auto restored = store::restoreBackup(url(), made->file, clock.now(), root);
    ASSERT_TRUE(restored) << qPrintable(restored.error().detail);
    for (const auto &[user, role] :
        {std::pair(u"anna"_s, Role::Steward), std::pair(u"rita"_s, Role::Reader), std::pair(u"adam"_s, Role::Admin)}) {
        const auto opened = waitFor(storeOf(user)->open());
        ASSERT_TRUE(opened) << qPrintable(user) << ": " << qPrintable(opened.error().subject);
        EXPECT_EQ(opened->membership.role, role) << qPrintable(user);
    }
    reopen();
    EXPECT_EQ(ownersOf(u"TRUE"_s), QStringList{u"postgres.metadata_enrichment.admin"_s});
}

TEST_F(RolesTest, ALongNameDoesNotMakeOneGroupOfAll)
{
    const auto place
        = [&](const QString &user) { return *store::StoreUrl::parse(server->url(user, QString(53, u'x'))); };
    store::Store store(place(u"postgres"_s), clock);
    ASSERT_TRUE(waitFor(store.open()));
    ASSERT_TRUE(grant(store, u"anna"_s, Role::Steward));
    ASSERT_TRUE(grant(store, u"rita"_s, Role::Reader));
    store::Store ritas(place(u"rita"_s), clock);
    const auto opened = waitFor(ritas.open());
    ASSERT_TRUE(opened) << qPrintable(opened.error().subject);
    EXPECT_EQ(opened->membership.role, Role::Reader);
}

} // namespace metaflow::testing
