#include "tests/support/SandboxProcess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

/// A table with fields within fields, a view, a volume, and a catalog that nobody may write to.
QString nestedCatalog(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"lake.tables.jsonl"_s);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        R"j({"catalog_name":"lake","schema_name":"main","name":"Events","created_at":1704067200000,"columns":[{"name":"Id","type_text":"bigint","nullable":false},{"name":"Who","type_text":"struct<Name:string,address:struct<street:string COMMENT 'with number',zip:decimal(5,0)>>"},{"name":"items","type_text":"array<struct<sku:string,n:int>>"},{"name":"tags","type_text":"map<string,struct<since:timestamp>>"}]}
{"catalog_name":"lake","schema_name":"main","name":"recent","table_type":"VIEW","view_definition":"SELECT 1","columns":[{"name":"Id","type_text":"bigint"}]}
{"catalog_name":"lake","schema_name":"main","name":"files","volume_type":"MANAGED"}
{"catalog_name":"samples","schema_name":"nyctaxi","name":"trips","columns":[{"name":"fare","type_text":"double"}]}
)j");
    return path;
}

QByteArray text(const QJsonValue &value)
{
    return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
}

} // namespace

class CatalogHttpTest : public ::testing::Test {
protected:
    QJsonObject run(const QString &statement)
    {
        return sandbox.run(statement, {{u"catalog"_s, u"lake"_s}, {u"schema"_s, u"main"_s}});
    }
    QJsonArray rows(const QString &statement)
    {
        const QJsonObject answer = run(statement);
        EXPECT_EQ(answer[u"status"][u"state"].toString(), u"SUCCEEDED"_s)
            << statement.toStdString() << answer[u"status"][u"error"][u"message"].toString().toStdString();
        return SandboxProcess::rows(answer);
    }
    void write(const QString &statement) { EXPECT_TRUE(rows(statement).isEmpty()); }
    /// `42703 UNRESOLVED_COLUMN…`, or nothing for what succeeds.
    QString failure(const QString &statement)
    {
        const QJsonObject status = run(statement)[u"status"].toObject();
        return (
            status[u"sql_state"].toString() + u' ' + status[u"error"][u"message"].toString().section(u']', 0, 0).mid(1))
            .trimmed();
    }
    QJsonObject described()
    {
        return QJsonDocument::fromJson(rows(u"DESCRIBE TABLE EXTENDED events AS JSON"_s)[0][0].toString().toUtf8())
            .object();
    }
    QJsonObject rest()
    {
        return sandbox.request("GET", "/api/2.1/unity-catalog/tables/lake.main.events", {}, sandbox.token()).json();
    }
    /// What information_schema says of the table: its comment and when it was altered.
    QJsonArray seen()
    {
        return rows(
            u"SELECT comment, last_altered FROM lake.information_schema.tables WHERE table_name = 'Events'"_s)[0]
            .toArray();
    }

    QTemporaryDir folder;
    QStringList arguments{u"--catalog"_s, nestedCatalog(folder), u"--state"_s, folder.filePath(u"state"_s)};
    SandboxProcess sandbox{arguments};
};

TEST_F(CatalogHttpTest, KeepsCommentsOfFieldsWithinColumns)
{
    ASSERT_TRUE(sandbox.isReady()) << sandbox.error().toStdString();
    write(u"ALTER TABLE events ALTER COLUMN WHO.name COMMENT 'a person''s'"_s);
    write(u"ALTER TABLE events ALTER COLUMN who.`ADDRESS`.zip COMMENT 'zip', items.ELEMENT.sku COMMENT 'sku', "
          u"tags.value.since COMMENT 'since', id COMMENT 'key'"_s);
    const auto check = [this] {
        const QJsonArray columns = described()[u"columns"].toArray();
        const QJsonValue who = columns[1][u"type"];
        EXPECT_EQ(columns[0][u"comment"].toString(), u"key"_s);
        EXPECT_FALSE(columns[0][u"nullable"].toBool());
        EXPECT_EQ(who[u"name"].toString(), u"struct"_s);
        EXPECT_EQ(who[u"fields"][0][u"name"].toString(), u"Name"_s);
        EXPECT_EQ(who[u"fields"][0][u"comment"].toString(), u"a persons"_s);
        EXPECT_EQ(who[u"fields"][1][u"type"][u"fields"][0][u"comment"].toString(), u"with number"_s);
        EXPECT_EQ(who[u"fields"][1][u"type"][u"fields"][1][u"comment"].toString(), u"zip"_s);
        EXPECT_EQ(columns[2][u"type"][u"element_type"][u"fields"][0][u"comment"].toString(), u"sku"_s);
        EXPECT_EQ(columns[3][u"type"][u"value_type"][u"fields"][0][u"comment"].toString(), u"since"_s);
        const QJsonValue ofRest = rest()[u"columns"][1][u"type_json"];
        const QJsonDocument schema = QJsonDocument::fromJson(ofRest.toString().toUtf8());
        EXPECT_EQ(schema[u"type"][u"fields"][0][u"metadata"][u"comment"].toString(), u"a persons"_s);
        EXPECT_EQ(schema[u"type"][u"fields"][1][u"type"][u"fields"][1][u"type"].toString(), u"decimal(5,0)"_s);
    };
    check();
    ASSERT_TRUE(sandbox.start()); // and from the state file
    check();
    write(u"ALTER TABLE events ALTER COLUMN who.name COMMENT NULL, who.address.street COMMENT NULL"_s);
    const QJsonValue who = described()[u"columns"][1][u"type"];
    EXPECT_FALSE(who[u"fields"][0].toObject().contains(u"comment"));
    EXPECT_FALSE(who[u"fields"][1][u"type"][u"fields"][0].toObject().contains(u"comment"));
}

TEST_F(CatalogHttpTest, RefusesTargetsAsDeltaDoes)
{
    const QList<std::pair<QString, QString>> cases = {
        {u"ALTER TABLE events ALTER COLUMN who.nope COMMENT 'x'"_s, u"42703 UNRESOLVED_COLUMN.WITHOUT_SUGGESTION"_s},
        {u"ALTER TABLE events ALTER COLUMN id.x COMMENT 'x'"_s, u"42000 INVALID_FIELD_NAME"_s},
        {u"ALTER TABLE events ALTER COLUMN items.element COMMENT 'x'"_s,
            u"0AKDC DELTA_UNSUPPORTED_COMMENT_MAP_ARRAY"_s},
        {u"ALTER TABLE events ALTER COLUMN tags.key COMMENT 'x'"_s, u"0AKDC DELTA_UNSUPPORTED_COMMENT_MAP_ARRAY"_s},
        {u"ALTER TABLE events ALTER COLUMN who.name COMMENT 'x', WHO.NAME COMMENT 'y'"_s,
            u"0A000 NOT_SUPPORTED_CHANGE_SAME_COLUMN"_s},
        {u"ALTER TABLE events UNSET TBLPROPERTIES ('comment')"_s, u"42616 DELTA_UNSET_NON_EXISTENT_PROPERTY"_s},
        {u"ALTER TABLE recent SET TBLPROPERTIES ('comment' = 'x')"_s, u"42809 EXPECT_TABLE_NOT_VIEW.USE_ALTER_VIEW"_s},
        {u"ALTER VIEW events SET TBLPROPERTIES ('comment' = 'x')"_s, u"42809 EXPECT_VIEW_NOT_TABLE.USE_ALTER_TABLE"_s},
        {u"ALTER TABLE recent ALTER COLUMN id COMMENT 'x'"_s, u"42809 EXPECT_TABLE_NOT_VIEW.USE_ALTER_VIEW"_s},
        {u"ALTER VIEW recent ALTER COLUMN id COMMENT 'x'"_s, u"42601 PARSE_SYNTAX_ERROR"_s},
        {u"ALTER TABLE events SET TBLPROPERTIES ('owner' = 'x')"_s, u"0A000 UNSUPPORTED_FEATURE"_s},
        {u"COMMENT ON VOLUME lake.main.nope IS 'x'"_s, u"42704 VOLUME_DOES_NOT_EXIST"_s},
        {u"COMMENT ON SCHEMA lake.nope IS 'x'"_s, u"42704 SCHEMA_NOT_FOUND"_s},
        {u"COMMENT ON CATALOG nope IS 'x'"_s, u"42704 NO_SUCH_CATALOG_EXCEPTION"_s},
        {u"DESCRIBE HISTORY recent"_s, u"42809 EXPECT_TABLE_NOT_VIEW.NO_ALTERNATIVE"_s},
        {u"SHOW TABLES IN lake.nope"_s, u"42704 SCHEMA_NOT_FOUND"_s},
        {u"SHOW COLUMNS IN nope"_s, u"42P01 TABLE_OR_VIEW_NOT_FOUND"_s}};
    for (const auto &[statement, expected] : cases) {
        EXPECT_EQ(failure(statement), expected) << statement.toStdString();
    }
    EXPECT_EQ(rows(u"DESCRIBE HISTORY events"_s).size(), 1) << "nothing of all this was a version";
}

TEST_F(CatalogHttpTest, AViewsOwnCommentMayHaveAnotherForm)
{
    const auto comment = [this] { return sandbox.commentOf(u"lake"_s, u"main"_s, u"recent"_s).value_or(u"none"_s); };
    write(u"ALTER VIEW recent SET TBLPROPERTIES ('comment' = 'by property')"_s);
    EXPECT_EQ(comment(), u"by property"_s);
    write(u"COMMENT ON TABLE recent IS 'by comment'"_s);
    EXPECT_EQ(comment(), u"by comment"_s);
    const QList<std::pair<QString, QString>> kinds
        = {{u"view_comment_refused"_s, u"42809 EXPECT_TABLE_NOT_VIEW.NO_ALTERNATIVE"_s},
            {u"view_comment_unsupported"_s, u"0A000 UNSUPPORTED_FEATURE"_s}};
    for (const auto &[fault, expected] : kinds) {
        ASSERT_TRUE(sandbox.faults({{fault, 1.0}}));
        EXPECT_EQ(failure(u"COMMENT ON TABLE recent IS 'x'"_s), expected);
        EXPECT_EQ(failure(u"COMMENT ON TABLE recent IS NULL"_s), expected);
        EXPECT_EQ(comment(), u"by comment"_s);
        write(u"ALTER VIEW recent SET TBLPROPERTIES('comment' = 'It\\'s')"_s);
        EXPECT_EQ(comment(), u"It's"_s);
        write(u"COMMENT ON COLUMN recent.id IS 'key'"_s);
        write(u"COMMENT ON TABLE events IS 'a table takes it'"_s);
        ASSERT_TRUE(sandbox.faults({}));
        write(u"COMMENT ON TABLE recent IS 'by comment'"_s);
    }
}

TEST_F(CatalogHttpTest, DescribesTables)
{
    write(u"COMMENT ON TABLE Events IS 'what happened'"_s);
    write(u"COMMENT ON COLUMN EVENTS.ID IS 'key'"_s);
    EXPECT_EQ(text(rows(u"DESC TABLE eVents"_s).first()), R"(["Id","bigint","key"])");
    EXPECT_EQ(rows(u"DESCRIBE events"_s).size(), 4);
    const QJsonArray report = rows(u"DESCRIBE EXTENDED lake.main.events"_s);
    EXPECT_EQ(text(report[4]), R"(["","",""])");
    EXPECT_EQ(text(report[5]), R"(["# Detailed Table Information","",""])");
    QMap<QString, QString> details;
    for (qsizetype i = 6; i < report.size(); ++i) {
        details.insert(report[i][0].toString(), report[i][1].toString());
    }
    EXPECT_EQ(details[u"Catalog"_s] + details[u"Database"_s] + details[u"Table"_s], u"lakemainEvents"_s);
    EXPECT_EQ(details[u"Comment"_s], u"what happened"_s);
    EXPECT_EQ(details[u"Created Time"_s], u"Mon Jan 01 00:00:00 UTC 2024"_s);
    EXPECT_EQ(details[u"Type"_s] + details[u"Provider"_s], u"MANAGEDdelta"_s);

    const QJsonObject answer = run(u"DESCRIBE TABLE EXTENDED events AS JSON"_s);
    EXPECT_EQ(answer[u"manifest"][u"schema"][u"columns"][0][u"name"].toString(), u"json_metadata"_s);
    EXPECT_EQ(answer[u"manifest"][u"total_row_count"].toInt(), 1);
    const QJsonObject json = described();
    EXPECT_EQ(json[u"table_name"].toString(), u"Events"_s);
    EXPECT_EQ(json[u"comment"].toString(), u"what happened"_s);
    EXPECT_EQ(json[u"created_time"].toString(), u"2024-01-01T00:00:00Z"_s);
    EXPECT_EQ(json[u"columns"][0][u"type"][u"name"].toString(), u"bigint"_s);
    write(u"COMMENT ON SCHEMA main IS 'all of it'"_s);
    EXPECT_TRUE(rows(u"DESCRIBE SCHEMA lake.main"_s).contains(QJsonArray{u"Comment"_s, u"all of it"_s}));
    EXPECT_TRUE(rows(u"DESCRIBE CATALOG lake"_s).contains(QJsonArray{u"Comment"_s, QJsonValue()}));
}

TEST_F(CatalogHttpTest, CountsEachMetadataWriteAsOneVersion)
{
    write(u"COMMENT ON TABLE events IS 'one'"_s);
    write(u"COMMENT ON COLUMN events.id IS 'two'"_s);
    write(u"ALTER TABLE events ALTER COLUMN id COMMENT 'three', who.name COMMENT 'three'"_s);
    write(u"ALTER TABLE events SET TBLPROPERTIES ('comment' = 'four')"_s);
    write(u"ALTER TABLE events UNSET TBLPROPERTIES IF EXISTS ('comment')"_s);
    EXPECT_EQ(sandbox.commentOf(u"lake"_s, u"main"_s, u"Events"_s), u"four"_s); // no property, so nothing to unset
    const QJsonArray all = rows(u"DESCRIBE HISTORY events"_s);
    const QStringList operations = {u"UNSET TBLPROPERTIES"_s, u"SET TBLPROPERTIES"_s, u"CHANGE COLUMNS"_s,
        u"CHANGE COLUMN"_s, u"SET TBLPROPERTIES"_s, u"CREATE TABLE"_s};
    ASSERT_EQ(all.size(), operations.size());
    for (qsizetype i = 0; i < all.size(); ++i) {
        EXPECT_EQ(all[i][0].toString(), QString::number(5 - i));
        EXPECT_EQ(all[i][4].toString(), operations.at(i));
        EXPECT_EQ(all[i][3].toString(), u"practice.user@metaflow.example"_s);
        EXPECT_TRUE(all[i][1].toString().endsWith(u'Z'));
    }
    const QJsonDocument parameters = QJsonDocument::fromJson(all[1][5].toString().toUtf8());
    EXPECT_EQ(parameters[u"properties"].toString(), uR"({"comment":"four"})"_s);
    EXPECT_TRUE(all[2][5].toString().contains(u"Who.Name"_s)) << all[2][5].toString().toStdString();
    EXPECT_EQ(rows(u"DESCRIBE HISTORY events LIMIT 2"_s).size(), 2);
    for (int restarts = 0; restarts < 2; ++restarts) { // the second finds only what still holds
        ASSERT_TRUE(sandbox.start());
        EXPECT_EQ(rows(u"DESCRIBE HISTORY events LIMIT 1"_s)[0][0].toString(), u"5"_s);
        EXPECT_EQ(rows(u"DESCRIBE HISTORY events LIMIT 1"_s)[0][3].toString(), u"practice.user@metaflow.example"_s);
    }
}

TEST_F(CatalogHttpTest, ShowsNamesByPattern)
{
    EXPECT_EQ(text(rows(u"SHOW CATALOGS LIKE 'LA*|nope'"_s)), R"([["lake"]])");
    EXPECT_EQ(text(rows(u"SHOW CATALOGS"_s)), R"([["lake"],["samples"],["system"]])");
    EXPECT_EQ(text(rows(u"SHOW SCHEMAS IN LAKE LIKE 'm*'"_s)), R"([["main"]])");
    EXPECT_EQ(text(rows(u"SHOW DATABASES"_s)), R"([["main"],["information_schema"]])");
    EXPECT_EQ(text(rows(u"SHOW TABLES"_s)), R"([["main","Events","false"],["main","recent","false"]])");
    EXPECT_EQ(text(rows(u"SHOW TABLES IN lake.MAIN 'e*s'"_s)), R"([["main","Events","false"]])");
    EXPECT_EQ(text(rows(u"SHOW VIEWS IN main"_s)), R"([["main","recent","false","false"]])");
    EXPECT_EQ(text(rows(u"SHOW VIEWS LIKE 'x.*'"_s)), "[]");
    EXPECT_EQ(text(rows(u"SHOW VOLUMES IN lake.main"_s)), R"([["main","files"]])");
    EXPECT_EQ(text(rows(u"SHOW COLUMNS IN events IN lake.main"_s)), R"([["Id"],["Who"],["items"],["tags"]])");
    EXPECT_EQ(text(rows(u"SHOW COLUMNS FROM samples.nyctaxi.trips"_s)), R"([["fare"]])");
    EXPECT_EQ(text(rows(u"SHOW TBLPROPERTIES events ('comment')"_s)),
        R"([["comment","Table lake.main.Events does not have property: comment"]])");
    EXPECT_EQ(rows(u"SHOW TBLPROPERTIES events"_s)[0][0].toString(), u"delta.minReaderVersion"_s);
}

TEST_F(CatalogHttpTest, KeepsCommentsOfVolumes)
{
    write(u"COMMENT ON VOLUME lake.main.FILES IS 'raw files'"_s);
    const QString read = u"SELECT volume_name, comment FROM system.information_schema.volumes WHERE volume_catalog = "
                         u"'lake'"_s;
    EXPECT_EQ(text(rows(read)), R"([["files","raw files"]])");
    ASSERT_TRUE(sandbox.start());
    EXPECT_EQ(text(rows(read)), R"([["files","raw files"]])");
    SandboxProcess shipped;
    EXPECT_EQ(
        shipped.run(u"COMMENT ON VOLUME bakery.media.photos IS 'x'"_s)[u"status"][u"state"].toString(), u"SUCCEEDED"_s);
}

TEST_F(CatalogHttpTest, FindsNamesWhateverTheirCase)
{
    for (const QString &statement :
        {u"COMMENT ON TABLE LAKE.MAIN.EVENTS IS 'x'"_s, u"COMMENT ON COLUMN Lake.main.`eVENTS`.iD IS 'x'"_s,
            u"COMMENT ON SCHEMA LAKE.Main IS 'x'"_s, u"COMMENT ON CATALOG Lake IS 'x'"_s,
            u"ALTER TABLE IDENTIFIER('LAKE.Main.`EVENTS`') ALTER COLUMN ID COMMENT 'y', WHO.ADDRESS.ZIP COMMENT 'z'"_s,
            u"ALTER VIEW RECENT SET TBLPROPERTIES ('comment' = 'x')"_s, u"DESCRIBE HISTORY IDENTIFIER('EVENTS')"_s,
            u"SELECT EVENTS.`ID`, e.who FROM Lake.MAIN.Events AS E, eVents"_s,
            u"SELECT COMMENT FROM SYSTEM.Information_Schema.TABLES AS T WHERE t.Table_Name = 'x'"_s,
            u"SELECT CURRENT_VERSION().DBSQL_VERSION, Current_User(), current_METASTORE(), current_schema()"_s}) {
        EXPECT_EQ(failure(statement), QString()) << statement.toStdString();
    }
    EXPECT_EQ(sandbox.commentOf(u"lake"_s, u"main"_s, u"Events"_s, u"Id"_s), u"y"_s);
}

/// The switches of the version, as a client meets them.
TEST_F(CatalogHttpTest, TakesMarkersAndSeveralColumnsByVersion)
{
    struct Form {
        QString statement;
        QList<bool> taken; ///< by 2025.9, 2025.39 and 2025.40
    };
    const QList<Form> forms = {{u"COMMENT ON TABLE lake.main.events IS :c"_s, {false, false, true}},
        {u"COMMENT ON TABLE IDENTIFIER(:t) IS 'x'"_s, {false, false, true}},
        {u"COMMENT ON COLUMN lake.main.events.id IS 'x' 'y'"_s, {false, false, true}},
        {u"ALTER TABLE lake.main.events ALTER COLUMN id COMMENT :c"_s, {false, false, true}},
        {u"ALTER TABLE lake.main.events ALTER COLUMN id COMMENT 'x', who COMMENT 'y'"_s, {false, true, true}},
        {u"ALTER TABLE lake.main.events ALTER COLUMN id COMMENT 'x'"_s, {true, true, true}},
        {u"SELECT count(*) FROM IDENTIFIER(:t) WHERE 'a' 'b' = :c"_s, {true, true, true}},
        {u"DESCRIBE IDENTIFIER(:t)"_s, {true, true, true}}};
    const QJsonArray parameters{QJsonObject{{u"name"_s, u"c"_s}, {u"value"_s, u"text"_s}},
        QJsonObject{{u"name"_s, u"t"_s}, {u"value"_s, u"lake.main.events"_s}}};
    const QStringList versions = {u"2025.9"_s, u"2025.39"_s, u"2025.40"_s};
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const SandboxProcess old({u"--catalog"_s, arguments.at(1), u"--dbsql-version"_s, versions.at(i)});
        for (const Form &form : forms) {
            const QJsonObject answer = old.run(form.statement, {{u"parameters"_s, parameters}});
            const bool taken = answer[u"status"][u"state"].toString() == u"SUCCEEDED";
            EXPECT_EQ(taken, form.taken.at(i)) << form.statement.toStdString() << versions.at(i).toStdString();
            EXPECT_TRUE(taken || answer[u"status"][u"sql_state"].toString() == u"42601");
        }
    }
}

TEST_F(CatalogHttpTest, RefusesToWriteToReadOnlyCatalogs)
{
    const QList<std::pair<QString, QString>> cases
        = {{u"COMMENT ON TABLE samples.nyctaxi.trips IS 'x'"_s, u"MODIFY on Table 'samples.nyctaxi.trips'"_s},
            {u"COMMENT ON COLUMN samples.nyctaxi.trips.fare IS 'x'"_s, u"MODIFY on Table 'samples.nyctaxi.trips'"_s},
            {u"ALTER TABLE samples.nyctaxi.trips ALTER COLUMN fare COMMENT 'x'"_s,
                u"MODIFY on Table 'samples.nyctaxi.trips'"_s},
            {u"COMMENT ON SCHEMA samples.nyctaxi IS 'x'"_s, u"MANAGE on Schema 'samples.nyctaxi'"_s},
            {u"COMMENT ON CATALOG samples IS 'x'"_s, u"MANAGE on Catalog 'samples'"_s},
            {u"COMMENT ON CATALOG SYSTEM IS 'x'"_s, u"MANAGE on Catalog 'SYSTEM'"_s},
            {u"COMMENT ON TABLE system.information_schema.tables IS 'x'"_s,
                u"MODIFY on Table 'system.information_schema.tables'"_s},
            {u"COMMENT ON TABLE lake.information_schema.tables IS 'x'"_s,
                u"MODIFY on Table 'lake.information_schema.tables'"_s}};
    for (const auto &[statement, privilege] : cases) {
        const QJsonObject status = run(statement)[u"status"].toObject();
        EXPECT_EQ(status[u"sql_state"].toString(), u"42501"_s) << statement.toStdString();
        EXPECT_TRUE(
            status[u"error"][u"message"].toString().contains(u"PERMISSION_DENIED: User does not have "_s + privilege))
            << status[u"error"][u"message"].toString().toStdString();
    }
    EXPECT_EQ(text(rows(u"SELECT count(*) FROM samples.nyctaxi.trips"_s)), R"([["0"]])");
}

TEST_F(CatalogHttpTest, ShowsAWriteLateInInformationSchemaOnly)
{
    write(u"COMMENT ON TABLE events IS 'before'"_s);
    ASSERT_TRUE(
        sandbox.weather({{u"stale_ms"_s, 4000}, {u"faults"_s, QJsonObject{{u"stale_information_schema"_s, 1}}}}));
    QElapsedTimer since;
    since.start();
    write(u"COMMENT ON TABLE events IS 'after'"_s);
    write(u"COMMENT ON COLUMN events.id IS 'column'"_s);
    write(u"COMMENT ON SCHEMA lake.main IS 'schema'"_s);
    const QString column = u"SELECT comment FROM system.information_schema.columns WHERE column_name = 'Id' AND "
                           u"table_name = 'Events'"_s;
    const QString schema = u"SELECT comment FROM lake.information_schema.schemata WHERE schema_name = 'main'"_s;
    EXPECT_EQ(seen()[0].toString(), u"before"_s);
    EXPECT_TRUE(rows(column)[0][0].isNull());
    EXPECT_TRUE(rows(schema)[0][0].isNull());
    EXPECT_EQ(rest()[u"comment"].toString(), u"after"_s);
    EXPECT_EQ(described()[u"columns"][0][u"comment"].toString(), u"column"_s);
    EXPECT_EQ(sandbox.commentOf(u"lake"_s, u"main"_s, u"Events"_s), u"after"_s);
    while (seen()[0].toString() == u"before" && since.elapsed() < 10'000) {
        QThread::msleep(50);
    }
    EXPECT_GE(since.elapsed(), 3900);
    EXPECT_EQ(seen()[0].toString(), u"after"_s);
    while (rows(schema)[0][0].isNull() && since.elapsed() < 10'000) {
        QThread::msleep(50);
    }
    EXPECT_EQ(rows(column)[0][0].toString(), u"column"_s);
    EXPECT_EQ(rows(schema)[0][0].toString(), u"schema"_s);
}

TEST_F(CatalogHttpTest, LeavesLastAlteredWhereItWas)
{
    write(u"COMMENT ON TABLE events IS 'one'"_s);
    const QString first = seen()[1].toString();
    EXPECT_GT(rest()[u"updated_at"].toInteger(), 1'704'067'200'000);
    ASSERT_TRUE(sandbox.faults({{u"last_altered_stands"_s, u"x1"_s}}));
    QThread::msleep(5);
    write(u"COMMENT ON TABLE events IS 'two'"_s);
    EXPECT_EQ(seen()[0].toString(), u"two"_s);
    EXPECT_EQ(seen()[1].toString(), first);
    const qint64 updated = rest()[u"updated_at"].toInteger();
    ASSERT_TRUE(sandbox.start());
    EXPECT_EQ(seen()[0].toString(), u"two"_s);
    EXPECT_EQ(rest()[u"updated_at"].toInteger(), updated);
    write(u"COMMENT ON TABLE events IS 'three'"_s);
    EXPECT_GT(rest()[u"updated_at"].toInteger(), updated);
}

} // namespace metaflow::testing
