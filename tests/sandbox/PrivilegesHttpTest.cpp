#include "tests/support/SandboxProcess.h"

#include <QUrl>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

QStringList names(const QJsonValue &list)
{
    QStringList out;
    for (const QJsonValue &item : list.toArray()) {
        out.append(item[u"name"].toString());
    }
    out.sort();
    return out;
}

} // namespace

class PrivilegesHttpTest : public ::testing::Test {
protected:
    bool change(const QByteArray &how, const QString &securable, const QStringList &privileges) const
    {
        const QJsonObject body{
            {u"user"_s, alice}, {u"securable"_s, securable}, {u"privileges"_s, QJsonArray::fromStringList(privileges)}};
        return sandbox.post("/sandbox/" + how, body);
    }
    [[nodiscard]] SandboxProcess::Answer get(const QByteArray &path) const
    {
        return sandbox.request("GET", "/api/2.1/unity-catalog/" + path, {}, sandbox.tokenOf(alice));
    }
    [[nodiscard]] QJsonObject run(const QString &statement) const
    {
        return sandbox.run(statement, {}, sandbox.tokenOf(alice));
    }
    [[nodiscard]] QString messageOf(const QString &statement) const
    {
        return run(statement)[u"status"][u"error"][u"message"].toString();
    }

    const QString alice = u"alice@metaflow.example"_s;
    SandboxProcess sandbox{{u"--user"_s, alice}};
};

TEST_F(PrivilegesHttpTest, GovernWhatStatementsMayDo)
{
    const QString read = u"SELECT count(*) FROM taxi.trips.zones"_s;
    const QString write = u"COMMENT ON TABLE taxi.trips.zones IS 'hers'"_s;
    const QString alter = u"ALTER TABLE taxi.trips.zones ALTER COLUMN zone COMMENT 'hers'"_s;
    EXPECT_EQ(messageOf(read), QString());
    ASSERT_TRUE(change("grant", u"bakery"_s, {u"USE CATALOG"_s}));
    EXPECT_TRUE(messageOf(read).contains(u"PERMISSION_DENIED: User does not have USE CATALOG on Catalog 'taxi'"_s));
    ASSERT_TRUE(change("grant", u"taxi"_s, {u"USE_CATALOG"_s}));
    EXPECT_TRUE(messageOf(read).contains(u"User does not have USE SCHEMA on Schema 'taxi.trips'"_s));
    ASSERT_TRUE(change("grant", u"taxi.trips"_s, {u"USE_SCHEMA"_s}));
    EXPECT_TRUE(messageOf(read).contains(u"User does not have SELECT on Table 'taxi.trips.zones'"_s));
    ASSERT_TRUE(change("grant", u"taxi.trips.zones"_s, {u"SELECT"_s}));
    EXPECT_EQ(messageOf(read), QString());
    for (const QString &statement : {write, alter}) {
        const QJsonObject refused = run(statement)[u"status"].toObject();
        EXPECT_EQ(refused[u"state"].toString(), u"FAILED"_s);
        EXPECT_EQ(refused[u"sql_state"].toString(), u"42501"_s);
        EXPECT_TRUE(refused[u"error"][u"message"].toString().contains(u"MODIFY on Table 'taxi.trips.zones'"_s));
    }
    EXPECT_NE(sandbox.commentOf(u"taxi"_s, u"trips"_s, u"zones"_s), u"hers"_s);
    ASSERT_TRUE(change("grant", u"taxi"_s, {u"MODIFY"_s})); // from the catalog down
    EXPECT_EQ(messageOf(write), QString());
    EXPECT_EQ(sandbox.commentOf(u"taxi"_s, u"trips"_s, u"zones"_s), u"hers"_s);
    EXPECT_TRUE(messageOf(u"COMMENT ON SCHEMA taxi.trips IS 'x'"_s).contains(u"MANAGE on Schema 'taxi.trips'"_s));
    EXPECT_TRUE(messageOf(u"COMMENT ON CATALOG taxi IS 'x'"_s).contains(u"MANAGE on Catalog 'taxi'"_s));
    ASSERT_TRUE(change("grant", u"taxi.trips"_s, {u"MANAGE"_s}));
    EXPECT_EQ(messageOf(u"COMMENT ON SCHEMA taxi.trips IS 'x'"_s), QString());
    ASSERT_TRUE(change("revoke", u"taxi"_s, {u"MODIFY"_s}));
    EXPECT_FALSE(messageOf(write).isEmpty());
    EXPECT_EQ(sandbox.run(write)[u"status"][u"state"].toString(), u"SUCCEEDED"_s); // somebody else's
    ASSERT_TRUE(sandbox.reset());
    EXPECT_EQ(messageOf(write), QString());
}

TEST_F(PrivilegesHttpTest, GovernWhatListsShow)
{
    ASSERT_TRUE(change("grant", u"taxi"_s, {u"USE_CATALOG"_s, u"USE_SCHEMA"_s}));
    ASSERT_TRUE(change("grant", u"taxi.trips.zones"_s, {u"SELECT"_s}));
    ASSERT_TRUE(change("grant", u"bakery"_s, {u"BROWSE"_s}));
    EXPECT_EQ(names(get("catalogs").json()[u"catalogs"]), (QStringList{u"system"_s, u"taxi"_s}));
    EXPECT_EQ(names(get("catalogs?include_browse=true").json()[u"catalogs"]),
        (QStringList{u"bakery"_s, u"system"_s, u"taxi"_s}));
    EXPECT_EQ(names(get("tables?catalog_name=taxi&schema_name=trips").json()[u"tables"]), QStringList{u"zones"_s});
    const QJsonArray browsed
        = get("tables?catalog_name=bakery&schema_name=media&include_browse=true").json()[u"tables"].toArray();
    ASSERT_EQ(browsed.size(), 1);
    EXPECT_EQ(browsed[0][u"name"].toString(), u"customer_reviews"_s);
    EXPECT_TRUE(browsed[0][u"browse_only"].toBool());
    EXPECT_FALSE(browsed[0].toObject().contains(u"columns"));
    EXPECT_TRUE(get("tables/bakery.media.customer_reviews?include_browse=true").json()[u"browse_only"].toBool());
    const auto denied = get("schemas?catalog_name=legacy");
    EXPECT_EQ(denied.status, 403);
    EXPECT_EQ(denied.json()[u"error_code"].toString(), u"PERMISSION_DENIED"_s);
    for (const QByteArray path :
        {"tables?catalog_name=bakery&schema_name=media", "tables/bakery.media.customer_reviews",
            "tables/taxi.trips.yellow_trips", "tables/legacy.core.KNDSTM/exists"}) {
        EXPECT_EQ(get(path).status, 403) << path.toStdString();
    }
    EXPECT_FALSE(get("tables/taxi.trips.zones").json().contains(u"browse_only"));
    EXPECT_EQ(get("tables/taxi.trips.nothing").status, 404);
}

TEST_F(PrivilegesHttpTest, GovernTheRowsOfInformationSchema)
{
    const QString tables = u"SELECT table_name FROM system.information_schema.tables WHERE table_schema <> "
                           "'information_schema' AND table_catalog IN ('taxi', 'bakery', 'legacy')"_s;
    const QString columns
        = u"SELECT DISTINCT table_name FROM taxi.information_schema.columns WHERE table_schema = 'trips'"_s;
    EXPECT_EQ(SandboxProcess::rows(run(tables)).size(), 14);
    EXPECT_EQ(SandboxProcess::rows(run(columns)).size(), 4);
    ASSERT_TRUE(change("grant", u"taxi"_s, {u"USE_CATALOG"_s, u"USE_SCHEMA"_s}));
    ASSERT_TRUE(change("grant", u"taxi.trips.zones"_s, {u"SELECT"_s}));
    const QJsonArray zones{QJsonArray{u"zones"_s}};
    EXPECT_EQ(SandboxProcess::rows(run(tables)), zones);
    EXPECT_EQ(SandboxProcess::rows(run(columns)), zones);
    EXPECT_EQ(SandboxProcess::rows(sandbox.run(tables)).size(), 14);
    EXPECT_EQ(SandboxProcess::rows(run(u"SELECT catalog_name FROM system.information_schema.catalogs"_s)).size(), 2);
    EXPECT_EQ(SandboxProcess::rows(run(u"SHOW TABLES IN taxi.trips"_s)).size(), 1);
    EXPECT_EQ(SandboxProcess::rows(run(u"SHOW CATALOGS"_s)).size(), 2);
    EXPECT_TRUE(messageOf(u"DESCRIBE TABLE bakery.sales.suppliers"_s).contains(u"INSUFFICIENT_PERMISSIONS"_s));
}

TEST_F(PrivilegesHttpTest, ACatalogIsDeniedWhole)
{
    ASSERT_TRUE(change("revoke", u"legacy"_s, {u"ALL_PRIVILEGES"_s}));
    EXPECT_FALSE(names(get("catalogs").json()[u"catalogs"]).contains(u"legacy"_s));
    EXPECT_EQ(get("schemas?catalog_name=legacy").status, 403);
    EXPECT_TRUE(messageOf(u"SELECT 1 FROM legacy.core.MAHNST"_s).contains(u"USE CATALOG on Catalog 'legacy'"_s));
    EXPECT_EQ(messageOf(u"COMMENT ON TABLE taxi.trips.zones IS 'hers'"_s), QString());
}

TEST_F(PrivilegesHttpTest, TellOfAllGrantsOnATable)
{
    const auto told = [&](const QString &table) {
        QStringList lines;
        for (const QJsonValue &row : SandboxProcess::rows(
                 sandbox.run(u"SELECT grantee, privilege_type, inherited_from FROM system.information_schema."
                             "table_privileges WHERE table_catalog = 'taxi' AND table_name = '%1' "
                             "AND grantee <> current_user() ORDER BY 1, 2"_s.arg(table)))) {
            lines << row[0].toString() + u' ' + row[1].toString() + u' ' + row[2].toString();
        }
        return lines;
    };
    EXPECT_EQ(told(u"zones"_s), QStringList{alice + u" ALL PRIVILEGES CATALOG"_s});
    ASSERT_TRUE(change("grant", u"taxi"_s, {u"USE_CATALOG"_s}));
    ASSERT_TRUE(change("grant", u"taxi.trips"_s, {u"MODIFY"_s}));
    ASSERT_TRUE(change("grant", u"taxi.trips.zones"_s, {u"SELECT"_s}));
    EXPECT_EQ(told(u"zones"_s),
        (QStringList{alice + u" MODIFY SCHEMA"_s, alice + u" SELECT NONE"_s, alice + u" USE CATALOG CATALOG"_s}));
    EXPECT_EQ(told(u"yellow_trips"_s), (QStringList{alice + u" MODIFY SCHEMA"_s, alice + u" USE CATALOG CATALOG"_s}));
    const QJsonArray own = SandboxProcess::rows(
        sandbox.run(u"SELECT DISTINCT privilege_type, inherited_from FROM taxi.information_schema.table_privileges "
                    "WHERE grantee = current_user()"_s));
    EXPECT_EQ(own, (QJsonArray{QJsonArray{u"ALL PRIVILEGES"_s, u"CATALOG"_s}})) << "ownership is no row";
}

TEST_F(PrivilegesHttpTest, AreAlsoThoseOfAGroup)
{
    const QString member
        = u"SELECT is_account_group_member('stewards'), is_member('account users'), is_account_group_member('it''s')"_s;
    EXPECT_EQ(SandboxProcess::rows(run(member))[0].toArray(), (QJsonArray{u"false"_s, u"true"_s, u"false"_s}));
    ASSERT_TRUE(
        sandbox.post("/sandbox/grant", {{u"user"_s, alice}, {u"groups"_s, QJsonArray{u"stewards"_s, u"it's"_s}}}));
    EXPECT_EQ(SandboxProcess::rows(run(u"SELECT is_account_group_member(lower('STEWARDS'))"_s))[0][0], u"true"_s);
    EXPECT_TRUE(messageOf(u"SELECT 1 FROM taxi.trips.zones"_s).contains(u"USE CATALOG"_s)) << "what they have counts";
    const QJsonObject grant{{u"user"_s, u"stewards"_s}, {u"securable"_s, u"taxi"_s},
        {u"privileges"_s, QJsonArray{u"USE CATALOG"_s, u"USE SCHEMA"_s, u"SELECT"_s}}};
    ASSERT_TRUE(sandbox.post("/sandbox/grant", grant));
    EXPECT_EQ(messageOf(u"SELECT count(*) FROM taxi.trips.zones"_s), QString());
    EXPECT_TRUE(messageOf(u"COMMENT ON TABLE taxi.trips.zones IS 'x'"_s).contains(u"MODIFY"_s));
    const QJsonArray held = SandboxProcess::rows(
        run(u"SELECT DISTINCT grantee FROM system.information_schema.table_privileges WHERE table_catalog = 'taxi' "
            "AND is_account_group_member(grantee)"_s));
    EXPECT_EQ(held, (QJsonArray{QJsonArray{u"stewards"_s}}));
    ASSERT_TRUE(change("revoke", u"system.information_schema.table_privileges"_s, {u"ALL PRIVILEGES"_s}));
    EXPECT_TRUE(messageOf(u"SELECT grantee FROM system.information_schema.table_privileges"_s)
                    .contains(u"INSUFFICIENT_PERMISSIONS"_s));
}

TEST_F(PrivilegesHttpTest, AreToldAsEffectivePermissions)
{
    const auto told = [&](const QByteArray &object) {
        return get("effective-permissions/table/" + object).json()[u"privilege_assignments"].toArray();
    };
    EXPECT_EQ(told("taxi.trips.zones")[0][u"privileges"][0][u"privilege"].toString(), u"ALL_PRIVILEGES"_s);
    ASSERT_TRUE(change("grant", u"taxi"_s, {u"USE_CATALOG"_s}));
    ASSERT_TRUE(change("grant", u"taxi.trips.zones"_s, {u"SELECT"_s}));
    const QJsonArray assignments = told("taxi.trips.zones");
    ASSERT_EQ(assignments.size(), 1);
    EXPECT_EQ(assignments[0][u"principal"].toString(), alice);
    const QJsonObject inherited{{u"privilege"_s, u"USE_CATALOG"_s}, {u"inherited_from_name"_s, u"taxi"_s},
        {u"inherited_from_type"_s, u"CATALOG"_s}};
    const QJsonArray expected{inherited, QJsonObject{{u"privilege"_s, u"SELECT"_s}}};
    EXPECT_EQ(assignments[0][u"privileges"].toArray(), expected);
    EXPECT_TRUE(told("bakery.media.customer_reviews").isEmpty());
}

TEST_F(PrivilegesHttpTest, RefuseGrantsThatNameNothing)
{
    EXPECT_FALSE(change("grant", u"taxi.trips.nothing"_s, {u"SELECT"_s}));
    EXPECT_FALSE(change("grant", u"taxi.trips.zones"_s, {u"SELEKT"_s}));
    EXPECT_FALSE(change("revoke", {}, {}));
    EXPECT_EQ(messageOf(u"SELECT 1 FROM taxi.trips.zones"_s), QString()); // nobody was limited by that
    EXPECT_TRUE(change("grant", {}, {}));
    EXPECT_FALSE(messageOf(u"SELECT 1 FROM taxi.trips.zones"_s).isEmpty());
}

} // namespace metaflow::testing
