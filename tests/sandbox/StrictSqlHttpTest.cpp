#include "tests/support/SandboxProcess.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

QString strictCatalog(const QTemporaryDir &folder)
{
    const QString file = folder.filePath(u"shop.sqlite"_s);
    sqlite3 *db = nullptr;
    sqlite3_open(file.toUtf8().constData(), &db);
    sqlite3_exec(db, R"(
        CREATE TABLE t (a TEXT, b TEXT, n INTEGER, price NUMERIC(10,2), loud BOOLEAN, sold DATETIME);
        INSERT INTO t VALUES ('x', 'Xy', 1, 2.5, 'true', '2024-01-02 03:04:05'),
                             ('y', 'xz', 2, 3.25, 'false', '2024-02-03 00:00:00'), ('10', NULL, 3, NULL, NULL, NULL);
        CREATE TABLE u (a TEXT, c INTEGER); INSERT INTO u VALUES ('x', 7), ('y', 8);)",
        nullptr, nullptr, nullptr);
    sqlite3_close(db);
    return file;
}

struct Refused {
    QString statement;
    QString condition;
    QString state;
};

const QString syntax = u"PARSE_SYNTAX_ERROR"_s;
const QString noRoutine = u"UNRESOLVED_ROUTINE"_s;
const QString noColumn = u"UNRESOLVED_COLUMN.WITH_SUGGESTION"_s;
const QString noTable = u"TABLE_OR_VIEW_NOT_FOUND"_s;
const QString noType = u"UNSUPPORTED_DATATYPE"_s;
const QString badCast = u"CAST_INVALID_INPUT"_s;
const QString notBoolean = u"DATATYPE_MISMATCH.FILTER_NOT_BOOLEAN"_s;
const QString badLimit = u"INVALID_LIMIT_LIKE_EXPRESSION"_s;

/// Statements of SQLite's that Databricks does not have.
std::vector<Refused> statements()
{
    std::vector<Refused> out;
    for (const QString &text : {u"INSERT OR REPLACE INTO t VALUES (1)"_s, u"INSERT OR IGNORE INTO t VALUES (1)"_s,
             u"REPLACE INTO t VALUES (1)"_s, u"UPDATE OR IGNORE t SET a = 1"_s, u"PRAGMA table_info(t)"_s,
             u"PRAGMA user_version"_s, u"ATTACH DATABASE 'x' AS y"_s, u"DETACH DATABASE y"_s, u"VACUUM"_s,
             u"VACUUM INTO 'x'"_s, u"REINDEX t"_s, u"SAVEPOINT s"_s, u"RELEASE s"_s, u"BEGIN IMMEDIATE"_s,
             u"END TRANSACTION"_s, u"EXPLAIN QUERY PLAN SELECT 1"_s,
             u"CREATE TEMP TRIGGER g AFTER INSERT ON t BEGIN SELECT 1; END"_s,
             u"CREATE VIRTUAL TABLE f USING fts5(a)"_s, u"CREATE TABLE w (a INT PRIMARY KEY) WITHOUT ROWID"_s,
             u"CREATE TABLE w (a INTEGER PRIMARY KEY AUTOINCREMENT)"_s,
             u"INSERT INTO t VALUES (1) ON CONFLICT DO NOTHING"_s, u"DELETE FROM t RETURNING a"_s, u"DROP TRIGGER g"_s,
             u"SELECT 1; SELECT 2"_s, u"ALTER TABLE t RENAME COLUMN a TO"_s}) {
        out.push_back({text, syntax, u"42601"_s});
    }
    return out;
}

/// Words and signs of SQLite's within a query.
std::vector<Refused> queries()
{
    std::vector<Refused> out;
    for (const QString &text : {u"SELECT a FROM t WHERE a GLOB 'x*'"_s, u"SELECT a FROM t WHERE a MATCH 'x'"_s,
             u"SELECT a FROM t LIMIT 1,2"_s, u"SELECT [a] FROM t"_s, u"SELECT a FROM \"t\""_s, u"SELECT a FROM 't'"_s,
             u"SELECT t.\"a\" FROM t"_s, u"SELECT 1 AS 'one'"_s, u"SELECT 1 AS \"one\""_s,
             u"SELECT a FROM t WHERE a ISNULL"_s, u"SELECT a FROM t WHERE a NOTNULL"_s,
             u"SELECT a FROM t WHERE a NOT NULL"_s, u"SELECT a FROM t WHERE a IS 3"_s,
             u"SELECT a FROM t WHERE a IS NOT 'x'"_s, u"SELECT a FROM t INDEXED BY i"_s,
             u"SELECT a FROM t NOT INDEXED"_s, u"SELECT ?1"_s, u"SELECT @a"_s, u"SELECT $a"_s,
             u"SELECT a -> '$.x' FROM t"_s, u"SELECT a ->> '$.x' FROM t"_s, u"SELECT RAISE(ABORT, 'x') FROM"_s,
             u"SELECT a FROM t ORDER BY a LIMIT 1 OFFSET"_s, u"SELECT 'it's'"_s, u"SELECT a FROM t WHERE a = 'x"_s,
             u"SELECT größe FROM t"_s, u"SELECT CAST(a) FROM t"_s, u"SELECT a FROM t GROUP a"_s}) {
        out.push_back({text, syntax, u"42601"_s});
    }
    return out;
}

std::vector<Refused> functions()
{
    std::vector<Refused> out;
    for (const QString &call : {u"sqlite_version()"_s, u"last_insert_rowid()"_s, u"changes()"_s, u"total_changes()"_s,
             u"group_concat(a)"_s, u"strftime('%Y', sold)"_s, u"julianday(sold)"_s, u"datetime('now')"_s,
             u"unixepoch()"_s, u"iif(loud, 1, 2)"_s, u"total(n)"_s, u"zeroblob(4)"_s, u"randomblob(4)"_s,
             u"unicode(a)"_s, u"json_extract(a, '$.x')"_s, u"likely(loud)"_s, u"load_extension('x')"_s,
             u"glob('x*', a)"_s, u"sqlite_source_id()"_s, u"mf_left(a, 1)"_s}) {
        out.push_back({u"SELECT "_s + call + u" FROM t"_s, noRoutine, u"42883"_s});
    }
    for (const QString &call : {u"json_each('[1]')"_s, u"pragma_table_info('t')"_s, u"generate_series(1, 3)"_s}) {
        out.push_back({u"SELECT * FROM "_s + call, u"UNRESOLVABLE_TABLE_VALUED_FUNCTION"_s, u"42883"_s});
    }
    return out;
}

/// What SQLite makes something of and Databricks' analysis or its ANSI arithmetic does not.
std::vector<Refused> meanings()
{
    return {{u"SELECT rowid FROM t"_s, noColumn, u"42703"_s}, {u"SELECT _rowid_ FROM t"_s, noColumn, u"42703"_s},
        {u"SELECT oid FROM t"_s, noColumn, u"42703"_s}, {u"SELECT a AS k FROM t WHERE k = 'x'"_s, noColumn, u"42703"_s},
        {u"SELECT DISTINCT a FROM t ORDER BY n"_s, noColumn, u"42703"_s},
        {u"SELECT 1 FROM sqlite_master"_s, noTable, u"42P01"_s},
        {u"SELECT 1 FROM sqlite_schema"_s, noTable, u"42P01"_s}, {u"SELECT 1 FROM temp.t"_s, noTable, u"42P01"_s},
        {u"SELECT 1 FROM is_tables"_s, noTable, u"42P01"_s}, {u"SELECT CAST(a AS TEXT) FROM t"_s, noType, u"0A000"_s},
        {u"SELECT CAST(a AS BLOB) FROM t"_s, noType, u"0A000"_s},
        {u"SELECT CAST(a AS INT8) FROM t"_s, noType, u"0A000"_s},
        {u"SELECT CAST(a AS NVARCHAR(10)) FROM t"_s, noType, u"0A000"_s},
        {u"SELECT CAST(a AS DATETIME) FROM t"_s, noType, u"0A000"_s},
        {u"SELECT CAST(1 AS INT(11))"_s, noType, u"0A000"_s},
        {u"SELECT CAST(a AS VARCHAR) FROM t"_s, u"DATATYPE_MISSING_SIZE"_s, u"42K01"_s},
        {u"SELECT CAST('abc' AS INT)"_s, badCast, u"22018"_s}, {u"SELECT CAST('1.9' AS INT)"_s, badCast, u"22018"_s},
        {u"SELECT CAST('now' AS DATE)"_s, badCast, u"22018"_s}, {u"SELECT 'abc' + 1"_s, badCast, u"22018"_s},
        {u"SELECT 1 FROM t WHERE a = 1"_s, badCast, u"22018"_s}, {u"SELECT 'abc' = 1"_s, badCast, u"22018"_s},
        {u"SELECT 1 / 0"_s, u"DIVIDE_BY_ZERO"_s, u"22012"_s}, {u"SELECT 1 % 0"_s, u"REMAINDER_BY_ZERO"_s, u"22012"_s},
        {u"SELECT 9223372036854775807 + 1"_s, u"ARITHMETIC_OVERFLOW"_s, u"22003"_s},
        {u"SELECT 2147483647 + 1"_s, u"ARITHMETIC_OVERFLOW"_s, u"22003"_s},
        {u"SELECT a FROM t WHERE 1"_s, notBoolean, u"42K09"_s}, {u"SELECT a FROM t WHERE n"_s, notBoolean, u"42K09"_s},
        {u"SELECT a FROM t WHERE 'x'"_s, notBoolean, u"42K09"_s},
        {u"SELECT a FROM t GROUP BY a HAVING count(*)"_s, notBoolean, u"42K09"_s},
        {u"SELECT t.a FROM t JOIN u ON 1"_s, u"JOIN_CONDITION_IS_NOT_BOOLEAN_TYPE"_s, u"42K09"_s},
        {u"SELECT NOT n FROM t"_s, u"DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE"_s, u"42K09"_s},
        {u"SELECT loud AND 1 FROM t"_s, u"DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE"_s, u"42K09"_s},
        {u"SELECT loud = 1 FROM t"_s, u"DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES"_s, u"42K09"_s},
        {u"SELECT loud + 1 FROM t"_s, u"DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES"_s, u"42K09"_s},
        {u"SELECT a FROM t LIMIT -1"_s, badLimit + u".IS_NEGATIVE"_s, u"42K0E"_s},
        {u"SELECT a FROM t LIMIT '1'"_s, badLimit + u".DATA_TYPE"_s, u"42K0E"_s},
        {u"SELECT a FROM t LIMIT 1.5"_s, badLimit + u".DATA_TYPE"_s, u"42K0E"_s},
        {u"SELECT a, n FROM t GROUP BY a"_s, u"MISSING_AGGREGATION"_s, u"42803"_s},
        {u"SELECT a, count(*) FROM t"_s, u"MISSING_GROUP_BY"_s, u"42803"_s},
        {u"SELECT a FROM t GROUP BY 3"_s, u"GROUP_BY_POS_OUT_OF_RANGE"_s, u"42805"_s},
        {u"SELECT a FROM t ORDER BY 3"_s, u"ORDER_BY_POS_OUT_OF_RANGE"_s, u"42805"_s},
        {u"SELECT a FROM t WHERE count(*) > 1"_s, u"INVALID_WHERE_CONDITION"_s, u"42903"_s},
        {u"SELECT max(min(n)) FROM t"_s, u"NESTED_AGGREGATE_FUNCTION"_s, u"42607"_s},
        {u"SELECT a FROM t GROUP BY count(*)"_s, u"GROUP_BY_AGGREGATE"_s, u"42903"_s},
        {u"SELECT max(1, 2)"_s, u"WRONG_NUM_ARGS.WITHOUT_SUGGESTION"_s, u"42605"_s},
        {u"SELECT a COLLATE NOCASE FROM t"_s, u"COLLATION_INVALID_NAME"_s, u"42704"_s},
        {u"SELECT a FROM t ORDER BY a COLLATE RTRIM"_s, u"COLLATION_INVALID_NAME"_s, u"42704"_s},
        {u"SELECT x'0g'"_s, u"INVALID_TYPED_LITERAL"_s, u"42604"_s},
        {u"SELECT a 'alias' FROM t"_s, u"UNSUPPORTED_TYPED_LITERAL"_s, u"0A000"_s},
        {u"SELECT DATE'2024-13-01'"_s, badCast, u"22018"_s},
        {u"SELECT a FROM t WHERE a RLIKE '('"_s, u"INVALID_PARAMETER_VALUE.PATTERN"_s, u"22023"_s},
        {u"SELECT a FROM t, u"_s, u"AMBIGUOUS_REFERENCE"_s, u"42704"_s},
        {u"SELECT x.* FROM t"_s, u"CANNOT_RESOLVE_STAR_EXPAND"_s, u"42704"_s},
        {u"SELECT :p"_s, u"UNBOUND_SQL_PARAMETER"_s, u"42P02"_s},
        {u"SELECT hex(a) FROM t"_s, u"UNSUPPORTED_FEATURE"_s, u"0A000"_s}};
}

struct Read {
    QString statement;
    QByteArray rows;
};

/// What both take and understand differently; by Databricks' meaning.
std::vector<Read> readings()
{
    return {{u"SELECT \"a\" FROM t LIMIT 1"_s, R"([["a"]])"}, {u"SELECT 'It''s'"_s, R"([["Its"]])"},
        {u"SELECT 'a' 'b'"_s, R"([["ab"]])"}, {uR"(SELECT 'a\\n\tb')"_s, R"([["a\\n\tb"]])"},
        {u"SELECT r'a\\tb'"_s, R"([["a\\tb"]])"}, {u"SELECT 5 / 2"_s, R"([["2.5"]])"},
        {u"SELECT count(*) FROM t WHERE b LIKE 'x%'"_s, R"([["1"]])"},
        {u"SELECT 1 = '1', '10' > 9"_s, R"([["true","true"]])"},
        {u"SELECT typeof(1), typeof('a'), typeof(1.5), typeof(loud) FROM t LIMIT 1"_s,
            R"j([["int","string","decimal(2,1)","boolean"]])j"},
        {u"SELECT substr('abc', 0, 2), substr('abc', -2)"_s, R"([["ab","bc"]])"},
        {u"SELECT lower('ÄÖ'), length('😀')"_s, R"([["äö","1"]])"},
        {u"SELECT true, 1 < 2, NOT true"_s, R"([["true","true","false"]])"},
        {u"SELECT NULL <=> NULL, 1 <=> NULL, 1 == 1"_s, R"([["true","false","true"]])"},
        {u"SELECT a FROM t WHERE a RLIKE '^[xy]' ORDER BY a"_s, R"([["x"],["y"]])"},
        {u"SELECT a FROM t WHERE a NOT REGEXP '[a-z]'"_s, R"([["10"]])"},
        {u"SELECT loud IS TRUE, loud IS NOT FALSE, n IS DISTINCT FROM 1 FROM t ORDER BY n"_s,
            R"([["true","true","false"],["false","false","true"],["false","true","true"]])"},
        {u"SELECT x'4d46', CAST(X'4D46' AS STRING)"_s, R"([["TUY=","MF"]])"},
        {u"SELECT ifnull(NULL, 'x'), iff(1 < 2, 'a', 'b'), if(NULL, 1, 2)"_s, R"([["x","a","2"]])"},
        {u"SELECT try_cast('abc' AS INT), try_cast('7' AS INT), CAST(' 12 ' AS INT), CAST('yes' AS BOOLEAN)"_s,
            R"([[null,"7","12","true"]])"},
        {u"SELECT a ISNULL FROM t LIMIT 1"_s, R"([["x"]])"},
        {u"SELECT A, `T`.`N` FROM SHOP.Main.T WHERE N = 1"_s, R"([["x","1"]])"},
        {u"SELECT x.*, y.c FROM t x JOIN u y ON x.a = y.a WHERE y.c = 7"_s,
            R"([["x","Xy","1","2.50","true","2024-01-02T03:04:05.000Z","7"]])"},
        {u"SELECT price * 2, price + 0.125, n + 1.5 FROM t WHERE n = 1"_s, R"([["5.00","2.625","2.5"]])"},
        {u"SELECT n % 2, count(*) FROM t GROUP BY n % 2 ORDER BY 1"_s, R"([["0","1"],["1","2"]])"},
        {u"SELECT max(n), upper(a) FROM t GROUP BY upper(A) HAVING max(n) > 1 ORDER BY 1"_s,
            R"([["2","Y"],["3","10"]])"},
        {u"SELECT right('abc', 2) || left('xyz', 1)"_s, R"([["bcx"]])"}, {u"SELECT '1' || 2 || NULL"_s, R"([[null]])"},
        {u"SELECT * FROM t JOIN u USING (a) WHERE n = 1"_s,
            R"([["x","Xy","1","2.50","true","2024-01-02T03:04:05.000Z","7"]])"},
        {u"SELECT a FROM t WHERE n IN (1, '2', 7) AND n NOT IN (2.0, 9) AND '1' IN (n, 5)"_s, R"([["x"]])"},
        {u"SELECT CASE a WHEN 'x' THEN 1 WHEN 'y' THEN 2 END, coalesce(NULL, n) FROM t ORDER BY n"_s,
            R"([["1","1"],["2","2"],[null,"3"]])"},
        {u"SELECT a FROM t WHERE sold > DATE'2024-01-31' AND sold < TIMESTAMP'2024-02-04 00:00:00'"_s, R"([["y"]])"},
        {u"SELECT a FROM IDENTIFIER('main' || '.t') WHERE IDENTIFIER('n') = 2"_s, R"([["y"]])"},
        {u"SELECT a COLLATE UTF8_BINARY FROM t WHERE n = 1 -- 'x\n;"_s, R"([["x"]])"}};
}

/// SQLite's own ways to speak, in whatever answer.
bool showsWhatRunsUnderneath(const QString &message, const QString &statement)
{
    const QString said = QString(message).remove(statement); // the statement itself may be repeated
    const bool asked = statement.contains(u"sqlite"_s, Qt::CaseInsensitive);
    return (!asked && said.contains(u"sqlite"_s, Qt::CaseInsensitive)) || said.contains(u"near \""_s)
        || said.contains(u"no such "_s) || said.contains(u"mf_"_s) != statement.contains(u"mf_"_s)
        || said.contains(u"misuse"_s);
}

} // namespace

class StrictSqlHttpTest : public ::testing::Test {
protected:
    QJsonObject run(const QString &statement)
    {
        return sandbox.run(statement, {{u"catalog"_s, u"shop"_s}, {u"schema"_s, u"main"_s}});
    }

    void expectRefused(const std::vector<Refused> &cases)
    {
        for (const Refused &c : cases) {
            const QJsonObject answer = run(c.statement); // run() reads JSON of a 200; any other status has no state
            const QString message = answer[u"status"][u"error"][u"message"].toString();
            EXPECT_EQ(answer[u"status"][u"state"].toString(), u"FAILED"_s) << c.statement.toStdString();
            EXPECT_EQ(answer[u"status"][u"sql_state"].toString(), c.state) << c.statement.toStdString();
            EXPECT_TRUE(message.startsWith(u'[' + c.condition + u"] "_s)) << c.statement.toStdString() << '\n'
                                                                          << message.toStdString();
            EXPECT_TRUE(message.contains(u" SQLSTATE: "_s + c.state)) << message.toStdString();
            EXPECT_FALSE(showsWhatRunsUnderneath(message, c.statement)) << message.toStdString();
        }
    }

    QTemporaryDir folder;
    SandboxProcess sandbox{{u"--catalog"_s, strictCatalog(folder)}};
};

TEST_F(StrictSqlHttpTest, RefusesStatementsThatOnlySqliteHas)
{
    ASSERT_TRUE(sandbox.isReady()) << sandbox.error().toStdString();
    EXPECT_GE(statements().size() + queries().size() + functions().size() + meanings().size(), 120U);
    expectRefused(statements());
}

TEST_F(StrictSqlHttpTest, RefusesWordsAndSignsThatOnlySqliteHas)
{
    expectRefused(queries());
}

TEST_F(StrictSqlHttpTest, RefusesFunctionsThatOnlySqliteHas)
{
    expectRefused(functions());
}

TEST_F(StrictSqlHttpTest, RefusesWhatSqliteMakesSomethingOf)
{
    expectRefused(meanings());
}

TEST_F(StrictSqlHttpTest, ReadsTheRestAsDatabricksDoes)
{
    for (const Read &c : readings()) {
        const QJsonObject answer = run(c.statement);
        EXPECT_EQ(QJsonDocument(SandboxProcess::rows(answer)).toJson(QJsonDocument::Compact), c.rows)
            << c.statement.toStdString() << '\n'
            << answer[u"status"][u"error"][u"message"].toString().toStdString();
    }
}

TEST_F(StrictSqlHttpTest, MarksThePlaceItStumbledAt)
{
    const auto message = [this](const QString &text) { return run(text)[u"status"][u"error"][u"message"].toString(); };
    EXPECT_EQ(message(u"SELECT a\nFROM t LIMIT 1,2\n-- end"_s),
        u"[PARSE_SYNTAX_ERROR] Syntax error at or near ',': extra input ','. SQLSTATE: 42601 (line 2, pos 14)\n"
        u"\n== SQL ==\nSELECT a\nFROM t LIMIT 1,2\n--------------^^^\n-- end\n"_s);
    EXPECT_EQ(message(u"PRAGMA x"_s),
        u"[PARSE_SYNTAX_ERROR] Syntax error at or near 'PRAGMA'. SQLSTATE: 42601 (line 1, pos 0)\n"
        u"\n== SQL ==\nPRAGMA x\n^^^\n"_s);
    EXPECT_TRUE(
        message(u"SELECT a FROM"_s)
            .startsWith(
                u"[PARSE_SYNTAX_ERROR] Syntax error at or near end of input. SQLSTATE: 42601 (line 1, pos 13)"_s));
    const QList<std::pair<QString, QString>> strange = {{u"INSERT OR REPLACE INTO t VALUES (1)"_s, u"'OR'"_s},
        {u"EXPLAIN QUERY PLAN SELECT 1"_s, u"'QUERY'"_s}, {u"CREATE TEMP TRIGGER g"_s, u"'TRIGGER'"_s},
        {u"UPDATE OR IGNORE t SET a = 1"_s, u"'t'"_s}, {u"SELECT 1; SELECT 2"_s, u"'SELECT': extra input 'SELECT'"_s},
        {u"SELECT a FROM t WHERE a GLOB 'x'"_s, u"'GLOB': extra input 'GLOB'"_s}, {u"SELECT [a] FROM t"_s, u"'['"_s},
        {u"SELECT a FROM \"t\""_s, u"'\"t\"'"_s}};
    for (const auto &[statement, near] : strange) {
        EXPECT_TRUE(message(statement).startsWith(
            u"[PARSE_SYNTAX_ERROR] Syntax error at or near "_s + near + u". SQLSTATE: 42601 (line 1, pos "_s))
            << message(statement).toStdString();
    }
    EXPECT_TRUE(message(u"SELECT /* a"_s).startsWith(u"[UNCLOSED_BRACKETED_COMMENT] "_s));
    EXPECT_TRUE(message(u"SELECT a FROM IDENTIFIER('a b')"_s).endsWith(u"== SQL ==\na b\n--^^^\n"_s))
        << message(u"SELECT a FROM IDENTIFIER('a b')"_s).toStdString();
}

/// A client asks for the comments of many tables at once.
TEST_F(StrictSqlHttpTest, TakesALongList)
{
    QStringList names;
    for (int i = 0; i < 3000; ++i) {
        names.append(u"'n%1'"_s.arg(i));
    }
    const QString in = u" IN ("_s + names.join(u", "_s) + u", 'x')"_s;
    EXPECT_EQ(SandboxProcess::rows(run(u"SELECT a FROM t WHERE a"_s + in))[0][0].toString(), u"x"_s);
    EXPECT_EQ(SandboxProcess::rows(run(u"SELECT count(*) FROM t WHERE a NOT"_s + in))[0][0].toString(), u"2"_s);
}

/// The session settings that a client finds out about by asking for 'a\'b\\c' and by never writing ''.
TEST_F(StrictSqlHttpTest, ReadsLiteralsByTheSessionsSettings)
{
    const auto cell = [this](const QString &text) { return SandboxProcess::rows(run(text))[0][0].toString(); };
    const QString probe = uR"(SELECT 'a\'b\\c')"_s;
    EXPECT_EQ(cell(probe), uR"(a'b\c)"_s);

    ASSERT_TRUE(sandbox.faults({{u"doubled_quotes"_s, 1}}));
    EXPECT_EQ(cell(probe), uR"(a'b\c)"_s);
    EXPECT_EQ(cell(u"SELECT 'It''s' ' me' \"a\"\"b\" r'x' ''''"_s), u"It's mea\"bx'"_s);
    EXPECT_EQ(run(u"COMMENT ON TABLE t IS 'It''s'"_s)[u"status"][u"state"].toString(), u"SUCCEEDED"_s);
    EXPECT_EQ(sandbox.commentOf(u"shop"_s, u"main"_s, u"t"_s), u"It's"_s);

    ASSERT_TRUE(sandbox.faults({{u"escapes_off"_s, 1}}));
    EXPECT_NE(cell(probe), uR"(a'b\c)"_s);
    EXPECT_EQ(cell(probe), uR"(a\'b\\c)"_s);
    EXPECT_EQ(cell(uR"(SELECT 'C:\new')"_s), uR"(C:\new)"_s);

    ASSERT_TRUE(sandbox.faults({}));
    EXPECT_EQ(run(u"COMMENT ON TABLE t IS 'It''s'"_s)[u"status"][u"state"].toString(), u"SUCCEEDED"_s);
    EXPECT_EQ(sandbox.commentOf(u"shop"_s, u"main"_s, u"t"_s), u"Its"_s);
    const SandboxProcess started({u"--fault"_s, u"escapes_off=1"_s});
    EXPECT_EQ(SandboxProcess::rows(started.run(probe))[0][0].toString(), uR"(a\'b\\c)"_s);
}

} // namespace metaflow::testing
