#include "tests/support/SandboxProcess.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

/// A catalog of a few tables as a file, with names and types that SQLite and Databricks see differently.
QString makeFile(const QTemporaryDir &folder)
{
    const QString file = folder.filePath(u"shop.sqlite"_s);
    sqlite3 *db = nullptr;
    sqlite3_open(file.toUtf8().constData(), &db);
    sqlite3_exec(db, R"(
        CREATE TABLE Artist (ArtistId INTEGER NOT NULL PRIMARY KEY, Name NVARCHAR(120));
        CREATE TABLE Album (AlbumId INTEGER NOT NULL PRIMARY KEY, Title TEXT, ArtistId INTEGER REFERENCES Artist (ArtistId),
            Price NUMERIC(10,2), Sold DATETIME, Loud boolean, Ratio double, "we`ird . ""x"" ü 😀" "array<string>");
        INSERT INTO Artist VALUES (1, 'AC/DC'), (2, NULL), (3, '');
        INSERT INTO Album VALUES (10, 'It''s \ here', 1, 9.5, '2021-01-02 03:04:05', 'true', 120, '[]'),
                                 (11, '100% _x', 2, 3, '2022-02-03', 0, 0.05, NULL);)",
        nullptr, nullptr, nullptr);
    sqlite3_close(db);
    return file;
}

QByteArray text(const QJsonArray &rows)
{
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

} // namespace

class SelectHttpTest : public ::testing::Test {
protected:
    QByteArray rows(const QString &statement, const QJsonObject &more = {})
    {
        const QJsonObject answer = sandbox.run(statement, more);
        EXPECT_EQ(answer[u"status"][u"state"].toString(), u"SUCCEEDED"_s)
            << QJsonDocument(answer).toJson().toStdString() << statement.toStdString();
        return text(SandboxProcess::rows(answer));
    }

    QString failure(const QString &statement)
    {
        const QJsonObject status = sandbox.run(statement)[u"status"].toObject();
        return status[u"state"].toString() + u' ' + status[u"sql_state"].toString() + u' '
            + status[u"error"][u"message"].toString().section(u']', 0, 0).mid(1);
    }

    QTemporaryDir folder;
    SandboxProcess sandbox{{u"--catalog"_s, makeFile(folder), u"--seed"_s, u"1"_s, u"--dbsql-version"_s, u"2025.40"_s}};
};

TEST_F(SelectHttpTest, AnswersTheProbes)
{
    ASSERT_TRUE(sandbox.isReady()) << sandbox.error().toStdString();
    EXPECT_EQ(rows(u"SELECT current_version().dbsql_version, current_user(), current_catalog()"_s),
        R"([["2025.40","practice.user@metaflow.example","shop"]])");
    EXPECT_EQ(rows(uR"(SELECT 'a\'b\\c')"_s), R"([["a'b\\c"]])");
    EXPECT_EQ(rows(u"SELECT 'It''s', current_version().dbr_version"_s), R"([["Its",null]])");
    EXPECT_EQ(rows(u"SELECT current_metastore() AS id"_s).size(), 42);
}

TEST_F(SelectHttpTest, ListsTablesColumnsAndKeys)
{
    EXPECT_EQ(rows(u"SELECT table_name, comment FROM system.information_schema.tables WHERE table_catalog = :c AND "
                   u"table_schema <> 'information_schema' ORDER BY 1"_s,
                  {{u"parameters"_s, QJsonArray{QJsonObject{{u"name"_s, u"c"_s}, {u"value"_s, u"shop"_s}}}}}),
        R"([["Album",null],["Artist",null]])");
    EXPECT_EQ(
        rows(u"SELECT column_name, ordinal_position, full_data_type, is_nullable FROM shop.information_schema.columns "
             u"WHERE table_name = 'Album' AND ordinal_position <> 7 ORDER BY ordinal_position"_s),
        QByteArray(
            R"j([["AlbumId","1","int","NO"],["Title","2","string","YES"],["ArtistId","3","int","YES"],)j"
            R"j(["Price","4","decimal(10,2)","YES"],["Sold","5","timestamp","YES"],["Loud","6","boolean","YES"],)j"
            R"j(["we`ird . \"x\" ü 😀","8","array<string>","YES"]])j"));
    EXPECT_EQ(rows(u"SELECT k.table_name, k.column_name, c.constraint_type, u.table_name AS parent FROM "
                   u"shop.information_schema.key_column_usage k JOIN shop.information_schema.table_constraints c "
                   u"USING (constraint_name) JOIN shop.information_schema.constraint_column_usage u "
                   u"ON u.constraint_name = k.constraint_name ORDER BY 1, 2"_s),
        R"([["Album","AlbumId","PRIMARY KEY","Album"],["Album","ArtistId","FOREIGN KEY","Artist"],["Artist","ArtistId","PRIMARY KEY","Artist"]])");
}

TEST_F(SelectHttpTest, ReadsRowsAsDatabricksWritesThem)
{
    EXPECT_EQ(
        rows(u"SELECT title, price, sold, loud, ratio, `WE``IRD . \"x\" ü 😀` FROM shop.main.album ORDER BY albumid"_s),
        QByteArray(R"([["It's \\ here","9.50","2021-01-02T03:04:05.000Z","true","120.0","[]"],)"
                   R"(["100% _x","3.00","2022-02-03T00:00:00.000Z","false","0.05",null]])"));
    EXPECT_EQ(rows(u"SELECT left(CAST(sold AS STRING),4), left(CAST(price AS STRING), 3) FROM album LIMIT 1"_s,
                  {{u"catalog"_s, u"shop"_s}, {u"schema"_s, u"main"_s}}),
        R"([["2021","9.5"]])");
    EXPECT_EQ(rows(u"SELECT Name FROM main.Artist ORDER BY ArtistId"_s), R"([["AC/DC"],[null],[""]])");
    EXPECT_EQ(
        rows(
            u"SELECT count(*), count(name), count_if(name IS NULL), approx_count_distinct(name), max(artistid) FROM main.artist"_s),
        R"([["3","2","1","2","3"]])");
    EXPECT_EQ(
        rows(
            u"SELECT x.n FROM (SELECT title AS n FROM main.album LIMIT 5) x WHERE x.n LIKE '100\\%%' OR x.n ILIKE 'IT%' ORDER BY n"_s),
        R"([["100% _x"],["It's \\ here"]])");
    EXPECT_EQ(rows(u"SELECT 1 FROM main.album WHERE title LIKE 'IT%'"_s), "[]");
    EXPECT_EQ(
        rows(
            u"SELECT albumid FROM main.album WHERE sold > '2022-01-01' AND price BETWEEN 1 AND 5 AND albumid IN (10, 11)"_s),
        R"([["11"]])");
    EXPECT_EQ(rows(u"SELECT loud, count(*) AS n FROM main.album GROUP BY loud ORDER BY n, 1"_s),
        R"([["false","1"],["true","1"]])");
}

TEST_F(SelectHttpTest, FailsInsideHttp200WithConditionAndState)
{
    EXPECT_EQ(failure(u"SELECT nope FROM main.album"_s), u"FAILED 42703 UNRESOLVED_COLUMN.WITH_SUGGESTION"_s);
    EXPECT_EQ(failure(u"SELECT 1 FROM main.nope"_s), u"FAILED 42P01 TABLE_OR_VIEW_NOT_FOUND"_s);
    EXPECT_EQ(failure(u"SELECT 1 FROM sqlite_master"_s), u"FAILED 42P01 TABLE_OR_VIEW_NOT_FOUND"_s);
    EXPECT_EQ(failure(u"PRAGMA database_list"_s), u"FAILED 42601 PARSE_SYNTAX_ERROR"_s);
    EXPECT_EQ(failure(u"SELECT rowid FROM main.album"_s), u"FAILED 42703 UNRESOLVED_COLUMN.WITH_SUGGESTION"_s);
    EXPECT_EQ(failure(u"SELECT sqlite_version()"_s), u"FAILED 42883 UNRESOLVED_ROUTINE"_s);
    EXPECT_EQ(failure(u"SELECT group_concat(title) FROM main.album"_s), u"FAILED 42883 UNRESOLVED_ROUTINE"_s);
    EXPECT_EQ(failure(u"SELECT CAST(title AS TEXT) FROM main.album"_s), u"FAILED 0A000 UNSUPPORTED_DATATYPE"_s);
    EXPECT_EQ(failure(u"SELECT title, count(*) FROM main.album"_s), u"FAILED 42803 MISSING_GROUP_BY"_s);
    EXPECT_EQ(failure(u"SELECT :p"_s), u"FAILED 42P02 UNBOUND_SQL_PARAMETER"_s);
}

TEST_F(SelectHttpTest, CutsAtTheRowLimitAndSendsChunks)
{
    const QJsonObject byBytes = sandbox.run(u"SELECT Name FROM main.Artist"_s, {{u"byte_limit"_s, 1}});
    EXPECT_TRUE(byBytes[u"manifest"][u"truncated"].toBool());
    EXPECT_EQ(SandboxProcess::rows(byBytes).size(), 1);
    const QJsonObject cut = sandbox.run(u"SELECT Name FROM main.Artist"_s, {{u"row_limit"_s, 2}});
    EXPECT_TRUE(cut[u"manifest"][u"truncated"].toBool());
    EXPECT_EQ(SandboxProcess::rows(cut).size(), 2);

    SandboxProcess small({u"--synthetic"_s, u"3x20"_s, u"--chunk-rows"_s, u"25"_s});
    const QJsonObject answer
        = small.run(u"SELECT table_name, column_name FROM synthetic.information_schema.columns WHERE "
                    u"table_schema = 'main' ORDER BY table_name, ordinal_position"_s);
    EXPECT_EQ(answer[u"manifest"][u"total_row_count"].toInt(), 60);
    EXPECT_EQ(answer[u"manifest"][u"total_chunk_count"].toInt(), 3);
    qsizetype seen = SandboxProcess::rows(answer).size();
    QString next = answer[u"result"][u"next_chunk_internal_link"].toString();
    while (!next.isEmpty()) {
        const QJsonObject chunk = small.request("GET", next.toLatin1(), {}, small.token()).json();
        seen += chunk[u"data_array"].toArray().size();
        next = chunk[u"next_chunk_internal_link"].toString();
    }
    EXPECT_EQ(seen, 60);
    const QByteArray id = answer[u"statement_id"].toString().toLatin1();
    EXPECT_EQ(
        small.request("GET", "/api/2.0/sql/statements/" + id + "/result/chunks/3", {}, small.token()).status, 404);
}

TEST_F(SelectHttpTest, ListsByRestWithAnEmptyPageThatIsNotTheLast)
{
    SandboxProcess many({u"--synthetic"_s, u"120x2"_s});
    QByteArray token;
    int pages = 0;
    int empty = 0;
    qsizetype tables = 0;
    do {
        const QJsonObject page
            = many.request("GET",
                      "/api/2.1/unity-catalog/tables?catalog_name=synthetic&schema_name=main&max_results=0&page_token="
                          + token,
                      {}, many.token())
                  .json();
        tables += page[u"tables"].toArray().size();
        empty += page[u"tables"].toArray().isEmpty() ? 1 : 0;
        token = page[u"next_page_token"].toString().toUtf8().toPercentEncoding();
        ++pages;
    } while (!token.isEmpty() && pages < 20);
    EXPECT_EQ(tables, 120);
    EXPECT_EQ(empty, 2);
    const QJsonObject table
        = sandbox.request("GET", "/api/2.1/unity-catalog/tables/shop.main.album", {}, sandbox.token()).json();
    EXPECT_EQ(table[u"columns"].toArray().size(), 8);
    EXPECT_EQ(table[u"columns"][0][u"position"].toInt(-1), 0);
    EXPECT_FALSE(table.contains(u"comment"));
    EXPECT_EQ(sandbox.request("GET", "/api/2.1/unity-catalog/tables/shop.main.nope", {}, sandbox.token()).status, 404);
}

/// The names of the reference of information_schema: what a client asks for by another name is refused.
TEST(ShippedSelectTest, MasksAndFiltersSayCatalogNameAndSchemaName)
{
    SandboxProcess sandbox;
    const QString masks
        = u"SELECT catalog_name, schema_name, table_name, column_name, mask_catalog, mask_schema, "
          "mask_name, mask_col_usage FROM system.information_schema.column_masks WHERE catalog_name = 'bakery'"_s;
    EXPECT_EQ(text(SandboxProcess::rows(sandbox.run(masks))),
        R"([["bakery","sales","transactions","card_number","bakery","policies","mask_card",null]])");
    const QString filters
        = u"SELECT catalog_name, schema_name, table_name, filter_catalog, filter_schema, filter_name, "
          "filter_col_usage FROM system.information_schema.row_filters"_s;
    EXPECT_EQ(sandbox.run(filters)[u"status"][u"state"].toString(), u"SUCCEEDED"_s);
    for (const QString &relation : {u"column_masks"_s, u"row_filters"_s, u"table_tags"_s, u"column_tags"_s}) {
        const QJsonObject status
            = sandbox.run(u"SELECT table_catalog FROM system.information_schema."_s + relation)[u"status"].toObject();
        EXPECT_EQ(status[u"sql_state"].toString(), u"42703"_s) << relation.toStdString();
    }
}

} // namespace metaflow::testing
