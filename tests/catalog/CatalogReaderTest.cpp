#include "core/catalog/CatalogReader.h"
#include "tests/databricks/FakeWorkspace.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace metaflow::catalog {

using databricks::FakeWorkspace;

class CatalogReaderTest : public databricks::SessionFixture {
protected:
    CatalogReaderTest()
    {
        workspace.onStatement = [this](const QString &id, const QJsonObject &body) {
            return answer(id, body.value("statement"_L1).toString());
        };
    }
    QJsonObject answer(const QString &id, const QString &sql)
    {
        if (!refused.isEmpty() && sql.contains(refused)) {
            return FakeWorkspace::failed(id, refusedState, u"[X] no"_s);
        }
        if (sql.contains(u"UNION ALL"_s) && sql.contains(u"AS kind"_s)) {
            return FakeWorkspace::succeeded(id, {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s},
                {QJsonArray{u"t"_s, u""_s, u"0"_s, u"MANAGED"_s, QJsonValue::Null},
                    QJsonArray{u"t"_s, u"c"_s, u"1"_s, u"INT"_s, u""_s},
                    QJsonArray{u"t2"_s, u""_s, u"0"_s, u"VIEW"_s, u"x"_s}});
        }
        if (sql.contains(u"information_schema.tables"_s)) {
            return FakeWorkspace::succeeded(id, {}, {QJsonArray{u"s"_s, u"t"_s, u"MANAGED"_s, u"T"_s, u"o"_s, u"1"_s}});
        }
        if (sql.contains(u"information_schema.columns"_s)) {
            return FakeWorkspace::succeeded(
                id, {}, {QJsonArray{u"s"_s, u"t"_s, u"c"_s, u"1"_s, u"INT"_s, u"NO"_s, QJsonValue::Null}});
        }
        return FakeWorkspace::succeeded(id, {}, {});
    }
    [[nodiscard]] Result<ReadCatalog> read(const QStringList &schemas = {})
    {
        return testing::waitFor(engine.submit([this, schemas](std::stop_token stop) {
            return readCatalog(session, SourceId(7), u"main"_s, schemas, std::move(stop));
        }));
    }
    QString refused; ///< a word of the statements that fail
    QString refusedState = u"42501"_s;
};

TEST_F(CatalogReaderTest, ReadsACatalogWithFourStatementsAtOnce)
{
    const auto result = read();
    ASSERT_TRUE(result);
    EXPECT_EQ(result->statements, 4);
    EXPECT_EQ(workspace.statements.size(), 4);
    EXPECT_GE(workspace.server.mostInFlight(), 2);
    EXPECT_EQ(result->snapshot.source, SourceId(7));
    EXPECT_TRUE(result->snapshot.readAt.isValid());
    EXPECT_EQ(result->snapshot.notRead, QStringList());
    ASSERT_EQ(result->snapshot.tables.size(), 1);
    EXPECT_EQ(result->snapshot.tables[0].columns.size(), 1);
}

TEST_F(CatalogReaderTest, DoesWithoutKeys)
{
    refused = u"key_column_usage"_s;
    const auto result = read();
    ASSERT_TRUE(result);
    EXPECT_EQ(result->snapshot.notRead, QStringList{u"keys"_s});
}

TEST_F(CatalogReaderTest, DoesWithoutMasksAndStillReadsTags)
{
    refused = u"column_masks"_s;
    const auto result = read();
    ASSERT_TRUE(result);
    EXPECT_EQ(result->snapshot.notRead, QStringList{u"masks"_s});
    EXPECT_EQ(result->statements, 6);
}

TEST_F(CatalogReaderTest, FailsWithoutColumnsAndSaysWhy)
{
    refused = u"information_schema.columns"_s;
    const auto result = read();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Forbidden);
}

TEST_F(CatalogReaderTest, ReadsColumnsSchemaBySchemaWhereTheyAreTooManyForOneAnswer)
{
    workspace.onStatement = [this](const QString &id, const QJsonObject &body) {
        const QString sql = body.value("statement"_L1).toString();
        const bool all = sql.contains(u"information_schema.columns"_s) && !sql.contains(u":s0"_s);
        return all ? FakeWorkspace::failed(id, {}, u"Inline byte limit exceeded."_s) : answer(id, sql);
    };
    const auto result = read();
    ASSERT_TRUE(result);
    EXPECT_EQ(result->snapshot.tables[0].columns.size(), 1);
    EXPECT_EQ(result->statements, 5);
}

TEST_F(CatalogReaderTest, EndsAllStatementsWhenItIsStopped)
{
    workspace.pollsUntilDone = 100000;
    const auto job = engine.submit(
        [this](std::stop_token stop) { return readCatalog(session, SourceId(7), u"main"_s, {}, std::move(stop)); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return workspace.server.arrivals() >= 8; }));
    job.cancel();
    const auto result = testing::waitFor(job, std::chrono::seconds(2));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(workspace.cancelled.size(), 4);
}

TEST_F(CatalogReaderTest, ReadsTheCommentsOfASchemaWithOneStatement)
{
    const auto snapshot = testing::waitFor(engine.submit([this](std::stop_token stop) {
        return readComments(session, SourceId(7), u"main"_s, u"s"_s, {u"t"_s, u"t2"_s}, std::move(stop));
    }));
    ASSERT_TRUE(snapshot);
    EXPECT_EQ(workspace.statements.size(), 1);
    ASSERT_EQ(snapshot->tables.size(), 2);
    EXPECT_EQ(snapshot->tables[0].comment, Comment());
    EXPECT_EQ(snapshot->tables[0].type, u"MANAGED"_s);
    EXPECT_EQ(snapshot->tables[0].columns[0].comment, Comment(u""_s));
    EXPECT_EQ(snapshot->tables[1].comment, Comment(u"x"_s));
    EXPECT_TRUE(snapshot->tables[1].isView());
}

TEST_F(CatalogReaderTest, SortsOutTheTablesItselfWhereTheyAreTooManyToBind)
{
    QStringList many{u"t2"_s};
    for (int i = 0; i < 300; ++i) {
        many << u"other%1"_s.arg(i);
    }
    const auto snapshot = testing::waitFor(engine.submit([&](std::stop_token stop) {
        return readComments(session, SourceId(7), u"main"_s, u"s"_s, many, std::move(stop));
    }));
    ASSERT_TRUE(snapshot);
    ASSERT_EQ(snapshot->tables.size(), 1);
    EXPECT_EQ(snapshot->tables[0].path.table(), u"t2"_s);
    EXPECT_EQ(workspace.statements.first().value("parameters"_L1).toArray().size(), 2);
}

TEST_F(CatalogReaderTest, ReadsMasksUnderEitherSpelling)
{
    workspace.onStatement = [this](const QString &id, const QJsonObject &body) {
        const QString sql = body.value("statement"_L1).toString();
        if (sql.contains(u"'mask' AS part, schema_name"_s)) {
            return FakeWorkspace::failed(id, u"42703"_s, u"[UNRESOLVED_COLUMN.WITH_SUGGESTION] schema_name"_s);
        }
        return sql.contains(u"'mask' AS part, table_schema"_s)
            ? FakeWorkspace::succeeded(id, {}, {QJsonArray{u"mask"_s, u"s"_s, u"t"_s, u"c"_s, u""_s, u""_s}})
            : answer(id, sql);
    };
    const auto result = read();
    ASSERT_TRUE(result);
    EXPECT_EQ(result->snapshot.notRead, QStringList());
    EXPECT_TRUE(result->snapshot.tables[0].columns[0].masked);
    EXPECT_EQ(result->statements, 4 + 2 + 1);
}

TEST_F(CatalogReaderTest, ReadsEveryPartInSmallerPiecesWhereItIsTooMuchAtOnce)
{
    QSet<QString> tooLarge;
    workspace.onStatement = [&](const QString &id, const QJsonObject &body) {
        const QString sql = body.value("statement"_L1).toString();
        if (!sql.contains(u":s0"_s) && !sql.contains(u"schemata"_s)) {
            tooLarge.insert(sql);
            return FakeWorkspace::failed(id, {}, u"Inline byte limit exceeded."_s);
        }
        if (sql.contains(u"schemata"_s)) {
            return FakeWorkspace::succeeded(id, {}, {QJsonArray{u"s"_s}});
        }
        return sql.contains(u"column_masks"_s)
            ? FakeWorkspace::succeeded(id, {}, {QJsonArray{u"mask"_s, u"s"_s, u"t"_s, u"c"_s, u""_s, u""_s}})
            : answer(id, sql);
    };
    const auto result = read();
    ASSERT_TRUE(result) << qPrintable(errorCodeName(result.error().code));
    EXPECT_EQ(tooLarge.size(), 4);
    EXPECT_EQ(result->snapshot.notRead, QStringList());
    ASSERT_EQ(result->snapshot.tables.size(), 1);
    EXPECT_EQ(result->snapshot.tables[0].columns.size(), 1);
    EXPECT_TRUE(result->snapshot.tables[0].columns[0].masked);
    EXPECT_EQ(result->statements, 4 + 1 + 5);
}

/// A schema of 500 tables of which 60 fit into one answer.
class LargeSchemaTest : public CatalogReaderTest {
protected:
    LargeSchemaTest()
    {
        for (int i = 0; i < 500; ++i) {
            names << u"t%1"_s.arg(i, 3, 10, QChar(u'0'));
        }
        workspace.pollsUntilDone = 0;
        workspace.onStatement = [this](const QString &id, const QJsonObject &body) {
            const QString sql = body.value("statement"_L1).toString();
            if (!sql.contains(u"information_schema.columns "_s)) {
                return FakeWorkspace::succeeded(
                    id, {}, sql.contains(u"information_schema.tables "_s) ? tableRows() : QVector<QJsonArray>());
            }
            return rowsAbout(id, sql, body.value("parameters"_L1).toArray());
        };
    }
    /// Of the tables that are named, or in the asked range; of all where neither is said.
    QJsonObject rowsAbout(const QString &id, const QString &sql, const QJsonArray &parameters)
    {
        QString from;
        QString below = u"~"_s;
        QSet<QString> named;
        for (const QJsonValue &parameter : parameters) {
            const QString name = parameter["name"_L1].toString();
            const QString value = parameter["value"_L1].toString();
            from = name == u"from" ? value : from;
            below = name == u"below" ? value : below;
            if (name.startsWith(u't')) {
                named.insert(value);
            }
        }
        QVector<QJsonArray> rows;
        for (const QString &table : names) {
            if (table >= from && table < below && (named.isEmpty() || named.contains(table))) {
                rows << (sql.contains(u"AS kind"_s)
                        ? QJsonArray{table, u""_s, u"0"_s, u"MANAGED"_s, u"x"_s}
                        : QJsonArray{u"s"_s, table, u"c"_s, u"1"_s, u"INT"_s, u"NO"_s, QJsonValue::Null});
            }
        }
        return rows.size() > 60 ? FakeWorkspace::failed(id, {}, u"Inline byte limit exceeded."_s)
                                : FakeWorkspace::succeeded(id, {}, rows);
    }
    QVector<QJsonArray> tableRows() const
    {
        QVector<QJsonArray> rows;
        for (const QString &name : names) {
            rows << QJsonArray{u"s"_s, name, u"MANAGED"_s, QJsonValue::Null, u"o"_s, u"1"_s};
        }
        return rows;
    }
    QStringList names;
};

TEST_F(LargeSchemaTest, ItsCommentsAreReadSomeTablesAtATime)
{
    const auto snapshot = testing::waitFor(engine.submit([this](std::stop_token stop) {
        return readComments(session, SourceId(7), u"main"_s, u"s"_s, names, std::move(stop));
    }));
    ASSERT_TRUE(snapshot) << qPrintable(errorCodeName(snapshot.error().code));
    ASSERT_EQ(snapshot->tables.size(), 500);
    EXPECT_EQ(snapshot->tables.last().comment, Comment(u"x"_s));
    EXPECT_EQ(workspace.statements.size(), 1 + 2 + 10) << "whole, 200, 100, then 50 at a time";
}

TEST_F(LargeSchemaTest, CommentsOfSomeOfItsTablesAreReadWithoutTheRest)
{
    const QStringList some = names.mid(100, 210); // those before and after them are too many for one answer
    const auto snapshot = testing::waitFor(engine.submit([this, some](std::stop_token stop) {
        return readComments(session, SourceId(7), u"main"_s, u"s"_s, some, std::move(stop));
    }));
    ASSERT_TRUE(snapshot) << qPrintable(errorCodeName(snapshot.error().code));
    EXPECT_EQ(snapshot->tables.size(), 210);
}

TEST_F(LargeSchemaTest, ItsColumnsAreScannedSomeTablesAtATime)
{
    const auto result = read();
    ASSERT_TRUE(result) << qPrintable(errorCodeName(result.error().code));
    ASSERT_EQ(result->snapshot.tables.size(), 500);
    for (const TableInfo &table : result->snapshot.tables) {
        EXPECT_EQ(table.columns.size(), 1) << qPrintable(table.path.display());
    }
}

} // namespace metaflow::catalog
