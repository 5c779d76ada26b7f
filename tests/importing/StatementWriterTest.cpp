#include "core/importing/StatementWriter.h"

#include <gtest/gtest.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

Change change(const QStringList &path, const Comment &ours, const QString &type = u"MANAGED"_s)
{
    Change made;
    made.object = {path};
    made.tableType = type;
    made.ours = ours;
    made.verdict = Verdict::Add;
    return made;
}

const QStringList orders{u"main"_s, u"sales"_s, u"orders"_s};

QStringList column(const QString &name, const QStringList &table = orders)
{
    return table + QStringList{name};
}

QStringList sqlOf(const QVector<PlanStatement> &statements)
{
    QStringList sql;
    for (const PlanStatement &statement : statements) {
        sql << statement.sql;
    }
    return sql;
}

QStringList written(QVector<Change> changes, Forms forms = {})
{
    const auto statements = StatementWriter(forms).write(changes);
    return statements ? sqlOf(*statements) : QStringList{statements.error().detail};
}

} // namespace

TEST(StatementWriterTest, OneStatementForAllColumnsAndOneForTheTable)
{
    QVector<Change> changes{change(orders, u"Orders"_s), change(column(u"id"_s), u"Key"_s),
        change(column(u"day"_s), u"Day"_s), change(column(u"left"_s), u"not written"_s)};
    changes[3].verdict = Verdict::Conflict;
    const auto statements = StatementWriter({}).write(changes);
    ASSERT_TRUE(statements);
    EXPECT_EQ(sqlOf(*statements),
        (QStringList{u"ALTER TABLE `main`.`sales`.`orders` ALTER COLUMN `id` COMMENT 'Key', `day` COMMENT 'Day'"_s,
            u"COMMENT ON TABLE `main`.`sales`.`orders` IS 'Orders'"_s}));
    EXPECT_EQ(changes.at(0).object.column(), u"id"_s) << "changes stand in the order of their statements";
    EXPECT_EQ(changes.at(1).statement, 1);
    EXPECT_EQ(changes.at(2).object.parts, orders);
    EXPECT_EQ(changes.at(2).statement, 2);
    EXPECT_EQ(changes.at(3).statement, 0);
}

TEST(StatementWriterTest, ViewsAndStreamingTablesTakeCommentOnColumnOnly)
{
    for (const QString &type : {u"VIEW"_s, u"MATERIALIZED_VIEW"_s, u"STREAMING_TABLE"_s}) {
        EXPECT_EQ(written({change(orders, u"O"_s, type), change(column(u"a"_s), u"A"_s, type),
                      change(column(u"b"_s), u"B"_s, type)}),
            (QStringList{u"COMMENT ON COLUMN `main`.`sales`.`orders`.`a` IS 'A'"_s,
                u"COMMENT ON COLUMN `main`.`sales`.`orders`.`b` IS 'B'"_s,
                u"COMMENT ON TABLE `main`.`sales`.`orders` IS 'O'"_s}));
    }
}

TEST(StatementWriterTest, AViewsOwnTextIsAPropertyWhereCommentOnTableIsRefusedForIt)
{
    Forms forms;
    forms.viewComments = false;
    forms.parameters = true;
    const QString view = u"VIEW"_s;
    QVector<Change> changes{change(orders, u"It's \\ O"_s, view), change(column(u"a"_s), u"A"_s, view)};
    const auto statements = StatementWriter(forms).write(changes);
    ASSERT_TRUE(statements);
    EXPECT_EQ(sqlOf(*statements),
        (QStringList{u"COMMENT ON COLUMN `main`.`sales`.`orders`.`a` IS :c"_s,
            u"ALTER VIEW `main`.`sales`.`orders` SET TBLPROPERTIES('comment' = 'It\\'s \\\\ O')"_s}));
    EXPECT_TRUE(statements->at(1).parameters.isEmpty()) << "markers are for COMMENT ON";
    EXPECT_EQ(written({change(orders, u""_s, view)}, forms),
        QStringList{u"ALTER VIEW `main`.`sales`.`orders` SET TBLPROPERTIES('comment' = '')"_s});
    EXPECT_EQ(written({change(orders, std::nullopt, view)}, forms),
        QStringList{u"COMMENT ON TABLE `main`.`sales`.`orders` IS NULL"_s})
        << "an empty property is not NULL";
    for (const QString &other : {u"MANAGED"_s, u"MATERIALIZED_VIEW"_s, u"STREAMING_TABLE"_s}) {
        EXPECT_EQ(written({change(orders, u"O"_s, other)}, forms),
            QStringList{u"COMMENT ON TABLE `main`.`sales`.`orders` IS :c"_s})
            << qPrintable(other);
    }
}

TEST(StatementWriterTest, KeepsNullApartFromNothing)
{
    EXPECT_EQ(
        written({change(column(u"a"_s), std::nullopt), change(column(u"b"_s), u""_s), change(orders, std::nullopt)}),
        (QStringList{u"ALTER TABLE `main`.`sales`.`orders` ALTER COLUMN `b` COMMENT ''"_s,
            u"COMMENT ON COLUMN `main`.`sales`.`orders`.`a` IS NULL"_s,
            u"COMMENT ON TABLE `main`.`sales`.`orders` IS NULL"_s}));
}

TEST(StatementWriterTest, NestedFieldsAreWrittenByAlterColumnEvenNull)
{
    const auto field = [](const QString &name) { return column(u"a"_s) + QStringList{u"element"_s, name}; };
    EXPECT_EQ(written({change(column(u"a"_s), u"A"_s), change(field(u"x.y"_s), u"X"_s),
                  change(field(u"z"_s), std::nullopt), change(column(u"b"_s), std::nullopt)}),
        (QStringList{u"ALTER TABLE `main`.`sales`.`orders` ALTER COLUMN `a` COMMENT 'A', "
                     "`a`.`element`.`x.y` COMMENT 'X'"_s,
            u"ALTER TABLE `main`.`sales`.`orders` ALTER COLUMN `a`.`element`.`z` COMMENT NULL"_s,
            u"COMMENT ON COLUMN `main`.`sales`.`orders`.`b` IS NULL"_s}));
}

TEST(StatementWriterTest, BindsSingleCommentsWhereTheWarehouseTakesMarkers)
{
    QVector<Change> changes{
        change(orders, u"It's"_s), change(column(u"a"_s), u"A"_s), change(column(u"n"_s), std::nullopt)};
    Forms forms;
    forms.parameters = true;
    const auto statements = StatementWriter(forms).write(changes);
    ASSERT_TRUE(statements);
    EXPECT_EQ(sqlOf(*statements),
        (QStringList{u"ALTER TABLE `main`.`sales`.`orders` ALTER COLUMN `a` COMMENT 'A'"_s,
            u"COMMENT ON COLUMN `main`.`sales`.`orders`.`n` IS NULL"_s,
            u"COMMENT ON TABLE `main`.`sales`.`orders` IS :c"_s}));
    EXPECT_TRUE(statements->at(1).parameters.isEmpty());
    EXPECT_EQ(statements->at(2).parameters, (QVector<StatementParameter>{{u"c"_s, u"It's"_s}}));
}

TEST(StatementWriterTest, WritesSingleColumnsWhereSeveralAreRefusedAndSplitsWhatIsTooLong)
{
    Forms forms;
    forms.severalColumns = false;
    const QVector<Change> changes{change(column(u"a"_s), u"A"_s), change(column(u"b"_s), u"B"_s)};
    EXPECT_EQ(written(changes, forms),
        (QStringList{u"ALTER TABLE `main`.`sales`.`orders` ALTER COLUMN `a` COMMENT 'A'"_s,
            u"ALTER TABLE `main`.`sales`.`orders` ALTER COLUMN `b` COMMENT 'B'"_s}));
    forms.severalColumns = true;
    forms.maxCharacters = 70;
    EXPECT_EQ(written(changes, forms).size(), 2);
}

TEST(StatementWriterTest, DerivedStatementsCountOnAndNameTheirOrigin)
{
    QVector<Change> changes{change(column(u"a"_s), u"A"_s), change(column(u"b"_s), u"B"_s)};
    PlanStatement planned;
    planned.number = 4;
    planned.table = {orders};
    Forms forms;
    forms.severalColumns = false;
    const auto derived = StatementWriter(forms).derive(planned, changes, 9);
    ASSERT_TRUE(derived);
    ASSERT_EQ(derived->size(), 2);
    EXPECT_EQ(derived->at(1).number, 10);
    EXPECT_TRUE(derived->at(1).derived);
    EXPECT_EQ(derived->at(1).derivedFrom, 4);
    EXPECT_EQ(changes.at(1).statement, 10);
    const auto again = StatementWriter(forms).derive(derived->at(1), changes, 11);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->at(0).derivedFrom, 4) << "the plan's statement, not the derived one";
}

TEST(StatementWriterTest, RefusesTextsThatNoStatementCanHold)
{
    for (const QString &text : {QString(QChar(0)), QString(QChar(0xd800))}) {
        QVector<Change> changes{change(orders, text)};
        const auto statements = StatementWriter({}).write(changes);
        ASSERT_FALSE(statements);
        EXPECT_EQ(statements.error().code, ErrorCode::TextNotStorable);
    }
}

TEST(StatementWriterTest, HostileNamesAndTextsGiveTheGoldenStatements)
{
    const QStringList hostileTable{u"ma`in"_s, u"sa.les 'x'"_s, u"Größe \"q\""_s};
    const QStringList texts{u"It's"_s, u"back\\slash"_s, u"ends with \\"_s, u"line\nfeed\r\n\ttab"_s,
        u"-- no comment"_s, u"; DROP TABLE x; --"_s, u"quote \" and `tick`"_s, u"👩‍👩‍👧 \u202e rtl"_s,
        u"'' ''' \\' \\\\'"_s, u":c {{x}} %s"_s, u"  kept blanks  "_s};
    QVector<Change> changes;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        changes << change(column(u"c`%1.😀 ;--"_s.arg(i), hostileTable), texts.at(i));
    }
    changes << change(hostileTable, texts.join(u'\n'));
    const QByteArray got = written(changes).join(u"\n----\n"_s).toUtf8() + '\n';
    QFile golden(QStringLiteral(METAFLOW_SOURCE_DIR "/tests/data/importing/hostile_statements.sql"));
    if (qEnvironmentVariableIsSet("METAFLOW_UPDATE_GOLDEN")) {
        ASSERT_TRUE(golden.open(QIODevice::WriteOnly) && golden.write(got) == got.size());
        golden.close();
    }
    ASSERT_TRUE(golden.open(QIODevice::ReadOnly));
    EXPECT_EQ(golden.readAll().toStdString(), got.toStdString());
}

TEST(StatementWriterTest, FourThousandCharactersStayFourThousand)
{
    const QString text = u"ä'"_s.repeated(2'000);
    const QString sql = written({change(orders, text)}).value(0);
    EXPECT_TRUE(sql.endsWith(u" IS '"_s + u"ä\\'"_s.repeated(2'000) + u"'"_s));
}

} // namespace metaflow::importing
