#include "app/sandbox/sql/Parser.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

namespace {

QString refusal(const QString &text, const Dialect &dialect = {})
{
    const auto parsed = parse(text, dialect);
    return parsed ? u"accepted"_s : parsed.error().condition;
}

CommentText commentOf(const QString &text, const Dialect &dialect = {})
{
    const auto parsed = parse(text, dialect);
    const CommentOn *comment = parsed ? std::get_if<CommentOn>(&*parsed) : nullptr;
    return comment ? comment->text : CommentText(u"not a comment"_s);
}

} // namespace

TEST(ParserTest, RefusesWhatSqliteTakesAndDatabricksDoesNot)
{
    const QStringList refused = {u"INSERT OR REPLACE INTO t VALUES (1)"_s, u"REPLACE INTO t VALUES (1)"_s,
        u"PRAGMA table_info(t)"_s, u"SELECT a FROM t WHERE a GLOB 'x*'"_s, u"SELECT a FROM t LIMIT 1,2"_s,
        u"SELECT [a] FROM t"_s, u"SELECT a FROM \"t\""_s, u"SELECT a FROM 't'"_s, u"ATTACH 'x' AS y"_s, u"DETACH y"_s,
        u"VACUUM"_s, u"REINDEX t"_s, u"SAVEPOINT s"_s, u"BEGIN IMMEDIATE"_s, u"COMMIT"_s,
        u"CREATE VIRTUAL TABLE t USING fts5(a)"_s, u"SELECT a FROM t WHERE a MATCH 'x'"_s,
        u"SELECT a FROM t WHERE a ISNULL"_s, u"SELECT a FROM t WHERE a NOTNULL"_s, u"SELECT a FROM t WHERE a IS 3"_s,
        u"SELECT a FROM t INDEXED BY i"_s, u"SELECT a FROM t NOT INDEXED"_s, u"SELECT ?"_s, u"SELECT ?1"_s,
        u"SELECT @a"_s, u"SELECT $a"_s, u"SELECT 0x10"_s, u"SELECT ~1"_s, u"SELECT 1 << 2"_s, u"SELECT 1 & 2"_s,
        u"SELECT a -> '$.x' FROM t"_s, u"EXPLAIN QUERY PLAN SELECT 1"_s, u"VALUES (1)"_s, u"SELECT 1; SELECT 2"_s,
        u"SELECT 1 FROM"_s, u"SELECT FROM t"_s, u"SELECT a b c FROM t"_s, u"UPDATE t SET a = 1"_s,
        u"UPDATE OR IGNORE t SET a = 1"_s, u"DELETE FROM t"_s, u"DROP TABLE t"_s, u"CREATE TABLE t (a)"_s,
        u"CREATE TABLE t (a) WITHOUT ROWID"_s, u"ALTER TABLE t RENAME TO u"_s, u"ALTER TABLE t ADD COLUMN a"_s,
        u"ANALYZE t"_s, u"SELECT a FROM t, LIMIT 1"_s, u"SELECT a FROM t UNION SELECT b FROM u"_s,
        u"SELECT a FROM t WHERE"_s, u"SELECT (a FROM t"_s, u"SELECT a) FROM t"_s, u"SELECT 'a FROM t"_s, u""_s, u";"_s,
        u"SELECT CAST(a) FROM t"_s, u"SELECT a FROM t GROUP a"_s, u"SELECT RAISE(ABORT) FROM t WHERE a == b LIMIT"_s};
    EXPECT_GE(refused.size(), 54);
    for (const QString &text : refused) {
        EXPECT_EQ(refusal(text), u"PARSE_SYNTAX_ERROR"_s) << text.toStdString();
    }
}

TEST(ParserTest, TakesTheStatementsThatMetaFlowSends)
{
    const QStringList taken = {u"SELECT current_version().dbsql_version, current_user(), current_catalog()"_s,
        u"SELECT current_metastore() AS m"_s, uR"(SELECT 'a\'b\\c')"_s,
        u"SELECT table_schema,table_name,comment FROM system.information_schema.tables WHERE table_catalog=:c AND table_schema<>'information_schema'"_s,
        u"SELECT left(CAST(`a b` AS STRING),200) FROM `c`.`s`.`t``x` LIMIT 5;"_s,
        u"SELECT k.column_name FROM c.information_schema.key_column_usage k JOIN "
        u"c.information_schema.table_constraints t "
        u"ON k.constraint_name = t.constraint_name WHERE t.constraint_type IN ('PRIMARY KEY', 'FOREIGN KEY') ORDER BY 1 DESC NULLS LAST LIMIT 10 OFFSET 2"_s,
        u"SELECT count(*), approx_count_distinct(`c`), count_if(`c` IS NULL) FROM (SELECT * FROM t TABLESAMPLE (1 PERCENT) REPEATABLE (7)) s"_s,
        u"SELECT a FROM t UNION ALL SELECT CASE WHEN b IS NOT NULL THEN 1 ELSE 2 END FROM u"_s,
        u"COMMENT ON TABLE a.b.c IS 'x'"_s, u"comment on column `a`.b.c.`d.e` is null"_s,
        u"COMMENT ON CATALOG a IS 'x'"_s, u"COMMENT ON SCHEMA a.b IS 'x'"_s,
        u"ALTER TABLE t ALTER COLUMN a COMMENT 'x', b COMMENT NULL"_s, u"ALTER TABLE t CHANGE COLUMN a COMMENT 'x'"_s,
        u"ALTER VIEW v SET TBLPROPERTIES ('comment' = 'x')"_s, u"SHOW CATALOGS"_s, u"SHOW SCHEMAS IN a"_s,
        u"SHOW TABLES IN a.b"_s, u"DESCRIBE TABLE a.b.c"_s, u"COMMENT ON VOLUME a.b.c IS 'x'"_s,
        u"ALTER TABLE t ALTER COLUMN a.`b c`.element.d COMMENT 'x'"_s,
        u"ALTER TABLE t UNSET TBLPROPERTIES IF EXISTS ('comment')"_s,
        u"ALTER TABLE t SET TBLPROPERTIES (comment = 'x')"_s, u"SHOW CATALOGS LIKE 'a*|b'"_s,
        u"SHOW SCHEMAS IN a LIKE 'x'"_s, u"SHOW TABLES 'x'"_s, u"SHOW VIEWS FROM a.b LIKE 'x'"_s,
        u"SHOW VOLUMES IN a.b"_s, u"SHOW COLUMNS IN t IN a.b"_s, u"SHOW TBLPROPERTIES t ('k')"_s, u"DESC EXTENDED t"_s,
        u"DESCRIBE TABLE EXTENDED t AS JSON"_s, u"DESCRIBE FORMATTED t"_s, u"DESCRIBE HISTORY t LIMIT 3"_s,
        u"DESCRIBE SCHEMA EXTENDED a.b"_s, u"DESCRIBE CATALOG a"_s, u"DESCRIBE history"_s, u"DESCRIBE TABLE catalog"_s,
        u"SELECT a FROM t WHERE a REGEXP 'x' OR a NOT RLIKE 'y' OR b IS NOT TRUE"_s,
        u"SELECT x'00', a COLLATE UTF8_BINARY FROM t"_s, u"SELECT IDENTIFIER('a.b') FROM IDENTIFIER('t')"_s};
    for (const QString &text : taken) {
        EXPECT_EQ(refusal(text), u"accepted"_s) << text.toStdString();
    }
}

TEST(ParserTest, JoinsAdjacentLiteralsSoThatADoubledApostropheIsLost)
{
    EXPECT_EQ(commentOf(u"COMMENT ON TABLE t IS 'It''s' ' me'"_s), u"Its me"_s);
    EXPECT_EQ(commentOf(uR"(COMMENT ON TABLE t IS 'It\'s -- not; a \\')"_s), uR"(It's -- not; a \)"_s);
    EXPECT_EQ(commentOf(u"COMMENT ON TABLE t IS NULL"_s), std::nullopt);
    EXPECT_EQ(commentOf(u"COMMENT ON TABLE t IS ''"_s), u""_s);
}

TEST(ParserTest, JoinsLiteralsOutsideOfExpressionsOnlyFrom2025Dot40)
{
    Dialect dialect;
    dialect.version = {2025, 39};
    EXPECT_EQ(refusal(u"COMMENT ON TABLE t IS 'a' 'b'"_s, dialect), u"PARSE_SYNTAX_ERROR"_s);
    EXPECT_EQ(refusal(u"COMMENT ON TABLE t IS 'It''s'"_s, dialect), u"PARSE_SYNTAX_ERROR"_s);
    EXPECT_EQ(refusal(u"SELECT 'a' 'b'"_s, dialect), u"accepted"_s);
    dialect.literals.doubledQuotes = true;
    EXPECT_EQ(commentOf(u"COMMENT ON TABLE t IS 'It''s'"_s, dialect), u"It's"_s);
}

TEST(ParserTest, AllowsIdentifierClausesByPlaceAndVersion)
{
    Dialect dialect;
    dialect.parameters = {{u"t"_s, {u"A.`b c`.D"_s, u"STRING"_s}}, {u"n"_s, {std::nullopt, u"STRING"_s}}};
    const QStringList always = {u"SELECT 1 FROM IDENTIFIER(:t)"_s, u"DESCRIBE IDENTIFIER(:t)"_s,
        u"DESCRIBE HISTORY IDENTIFIER(:t)"_s, u"SELECT IDENTIFIER('x') FROM t"_s};
    const QStringList late = {u"COMMENT ON TABLE IDENTIFIER(:t) IS 'x'"_s,
        u"ALTER TABLE IDENTIFIER(:t) ALTER COLUMN IDENTIFIER('x') COMMENT 'x'"_s, u"SHOW COLUMNS IN IDENTIFIER(:t)"_s,
        u"ALTER TABLE t SET TBLPROPERTIES ('comment' = :t)"_s};
    for (const QString &text : always + late) {
        EXPECT_EQ(refusal(text, dialect), u"accepted"_s) << text.toStdString();
    }
    dialect.version = {2025, 39};
    for (const QString &text : always) {
        EXPECT_EQ(refusal(text, dialect), u"accepted"_s) << text.toStdString();
    }
    for (const QString &text : late) {
        EXPECT_EQ(refusal(text, dialect), u"PARSE_SYNTAX_ERROR"_s) << text.toStdString();
    }
    EXPECT_EQ(refusal(u"SELECT 1 FROM IDENTIFIER(:n)"_s, dialect), u"NOT_A_CONSTANT_STRING.NULL"_s);
    EXPECT_EQ(refusal(u"SELECT 1 FROM IDENTIFIER(:other)"_s, dialect), u"UNBOUND_SQL_PARAMETER"_s);
    EXPECT_EQ(refusal(u"SELECT 1 FROM IDENTIFIER('a b')"_s, dialect), u"PARSE_SYNTAX_ERROR"_s);
    EXPECT_EQ(refusal(u"DESCRIBE t AS JSON"_s), u"DESCRIBE_JSON_NOT_EXTENDED"_s);
}

TEST(ParserTest, AllowsMarkersInCommentsOnlyFrom2025Dot40)
{
    Dialect dialect;
    dialect.parameters = {{u"c"_s, {u"text"_s, u"STRING"_s}}, {u"t"_s, {u"a.`b.c`.d"_s, u"STRING"_s}}};
    const QString marked = u"COMMENT ON TABLE IDENTIFIER(:t) IS :c"_s;
    EXPECT_EQ(commentOf(marked, dialect), u"text"_s);
    EXPECT_EQ(refusal(u"COMMENT ON TABLE t IS :other"_s, dialect), u"UNBOUND_SQL_PARAMETER"_s);
    dialect.version = {2025, 39};
    EXPECT_EQ(refusal(marked, dialect), u"PARSE_SYNTAX_ERROR"_s);
    EXPECT_EQ(refusal(u"ALTER TABLE t ALTER COLUMN a COMMENT :c"_s, dialect), u"PARSE_SYNTAX_ERROR"_s);
}

TEST(ParserTest, AllowsSeveralColumnsOnlyFrom2025Dot10)
{
    const QString several = u"ALTER TABLE t ALTER COLUMN a COMMENT 'x', b COMMENT 'y'"_s;
    Dialect dialect;
    dialect.version = {2025, 9};
    EXPECT_EQ(refusal(several, dialect), u"PARSE_SYNTAX_ERROR"_s);
    EXPECT_EQ(refusal(u"ALTER TABLE t ALTER COLUMN a COMMENT 'x'"_s, dialect), u"accepted"_s);
    dialect.version = {2025, 10};
    EXPECT_EQ(refusal(several, dialect), u"accepted"_s);
}

TEST(ParserTest, RefusesColumnCommentsByAlterView)
{
    EXPECT_EQ(refusal(u"ALTER VIEW v ALTER COLUMN a COMMENT 'x'"_s), u"PARSE_SYNTAX_ERROR"_s);
}

TEST(ParserTest, SaysWhereItStumbled)
{
    const auto parsed = parse(u"SELECT a\nFROM t LIMIT 1,2"_s, {});
    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.error().sqlState, u"42601"_s);
    EXPECT_TRUE(parsed.error().message().contains(u"near ',': extra input ','. SQLSTATE: 42601 (line 2, pos 14)"_s))
        << parsed.error().message().toStdString();
}

} // namespace metaflow::sandbox::sql
