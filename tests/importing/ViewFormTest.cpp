// A warehouse that refuses COMMENT ON TABLE for a view: what is tried instead, and what is remembered of it.
#include "tests/importing/ApplyFixture.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

const QString asView = u"view_comment_refused"_s, asFeature = u"view_comment_unsupported"_s;

QStringList pathIn(const QString &table)
{
    return {u"shop"_s, u"s"_s, table};
}

} // namespace

class ViewFormTest : public ApplyTest {
protected:
    /// A table, two views and a materialized view, each with one column, and a text for each of these.
    void beginShop(const QStringList &options = {})
    {
        const auto table = [](const QString &name, const QString &type) {
            return uR"({"catalog_name":"shop","schema_name":"s","name":"%1","table_type":"%2",)"_s.arg(name, type)
                + uR"("columns":[{"name":"id","type_text":"int","position":0}]})"_s + u'\n';
        };
        QFile file(folder.filePath(u"shop.tables.jsonl"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write((table(u"orders"_s, u"MANAGED"_s) + table(u"recent"_s, u"VIEW"_s) + table(u"urgent"_s, u"VIEW"_s)
            + table(u"sums"_s, u"MATERIALIZED_VIEW"_s))
                       .toUtf8());
        file.close();
        begin(u"1x1"_s, QStringList{u"--catalog"_s, file.fileName()} + options);
        before.removeIf([](auto one) { return one.key().first() != u"shop"_s; });
        ASSERT_EQ(before.size(), 8);
        approveAll();
    }
    [[nodiscard]] Plan plannedFor(const QString &table)
    {
        PlanOptions options;
        options.filter.table = table;
        return planned(options);
    }
    /// The writes that the sandbox was sent with these words in them.
    [[nodiscard]] int sent(const QString &words)
    {
        int count = 0;
        for (const QJsonObject &entry : testing::writesOf(*sandbox)) {
            const QJsonObject body = QJsonDocument::fromJson(entry.value("body"_L1).toString().toUtf8()).object();
            count += body.value("statement"_L1).toString().contains(words) ? 1 : 0;
        }
        return count;
    }
};

TEST_F(ViewFormTest, IsDerivedWhileAppliedAndKnownToTheNextPlan)
{
    beginShop();
    ASSERT_TRUE(sandbox->faults({{asView, 1.0}}));
    const Plan first = plannedFor(u"recent"_s);
    ASSERT_EQ(first.statements.size(), 2);
    EXPECT_TRUE(first.statements.last().sql.startsWith("COMMENT ON TABLE"_L1));
    const ApplyReport report = applied(first);
    EXPECT_EQ(report.applied, 2);
    EXPECT_TRUE(report.verified);
    EXPECT_TRUE(report.failed.isEmpty());
    EXPECT_EQ(report.derivedStatements, 1);
    const PlanStatement derived = report.plan.statements.last();
    EXPECT_TRUE(derived.derived);
    EXPECT_EQ(derived.derivedFrom, first.statements.last().number);
    EXPECT_TRUE(derived.sql.startsWith("ALTER VIEW `shop`.`s`.`recent` SET TBLPROPERTIES('comment' = 'It\\'s "_L1))
        << qPrintable(derived.sql);
    EXPECT_TRUE(derived.parameters.isEmpty());

    const Plan second = planned();
    const auto of = [&](const QString &table) {
        QStringList sql;
        for (const PlanStatement &statement : second.statements) {
            if (statement.table.table() == table) {
                sql << statement.sql;
            }
        }
        return sql;
    };
    ASSERT_EQ(of(u"urgent"_s).size(), 2);
    EXPECT_TRUE(of(u"urgent"_s).last().startsWith("ALTER VIEW "_L1));
    EXPECT_TRUE(of(u"sums"_s).last().startsWith("COMMENT ON TABLE "_L1)) << "a materialized view has no other form";
    EXPECT_TRUE(of(u"orders"_s).last().startsWith("COMMENT ON TABLE "_L1));
    const ApplyReport rest = applied(second);
    EXPECT_EQ(rest.applied, 6);
    EXPECT_EQ(rest.derivedStatements, 0);
    EXPECT_TRUE(rest.verified);
    expectTextsInCatalog();
    EXPECT_EQ(sent(u"COMMENT ON TABLE `shop`.`s`.`urgent`"_s), 0) << "what was refused once is not tried again";
}

TEST_F(ViewFormTest, APlanMadeBeforeItWasKnownGetsTheOtherFormAtOnce)
{
    beginShop();
    const Plan early = plannedFor(u"urgent"_s); // made while nothing was refused
    ASSERT_TRUE(sandbox->faults({{asView, 1.0}}));
    ASSERT_TRUE(applied(plannedFor(u"recent"_s)).verified);
    const ApplyReport report = applied(early);
    EXPECT_TRUE(report.verified);
    EXPECT_EQ(report.derivedStatements, 1);
    EXPECT_EQ(sent(u"COMMENT ON TABLE `shop`.`s`.`urgent`"_s), 0);
}

TEST_F(ViewFormTest, WhereItMayBeTheMarkerTheSameTextIsTriedWithoutFirst)
{
    beginShop();
    ASSERT_TRUE(app->session.info().commentParameters);
    ASSERT_TRUE(sandbox->faults({{asFeature, 1.0}}));
    const ApplyReport report = applied(plannedFor(u"recent"_s));
    EXPECT_TRUE(report.verified);
    EXPECT_EQ(report.derivedStatements, 2) << "with a literal, then as a property";
    const Plan next = plannedFor(u"orders"_s);
    ASSERT_EQ(next.statements.size(), 2);
    EXPECT_EQ(next.statements.last().parameters.size(), 1) << "the marker was not to blame";
}

TEST_F(ViewFormTest, AnOldWarehouseWithoutMarkersGetsTheProperty)
{
    beginShop({u"--dbsql-version"_s, u"2025.20"_s});
    ASSERT_FALSE(app->session.info().commentParameters);
    for (const QString &fault : {asFeature, asView}) {
        ASSERT_TRUE(sandbox->faults({{fault, 1.0}}));
        const ApplyReport report = applied(plannedFor(fault == asFeature ? u"recent"_s : u"urgent"_s));
        EXPECT_TRUE(report.verified);
        EXPECT_EQ(report.derivedStatements, fault == asFeature ? 1 : 0) << "known by then";
    }
}

TEST_F(ViewFormTest, NullHasNoOtherFormAndFailsWithItsReason)
{
    beginShop();
    const Plan plan = plannedFor(u"recent"_s);
    ASSERT_TRUE(applied(plan).verified);
    RollbackTarget target;
    target.plan = plan.id;
    const PlanReport back = rolledBack(target);
    ASSERT_TRUE(sandbox->faults({{asView, 1.0}}));
    const ApplyReport report = applied(back.plan);
    EXPECT_EQ(report.applied, 1) << "the column";
    ASSERT_EQ(report.failed.size(), 1);
    EXPECT_EQ(report.failed.first().object.parts, pathIn(u"recent"_s));
    EXPECT_EQ(report.failed.first().errorCode, u"statement_failed"_s);
    EXPECT_TRUE(report.failed.first().errorDetail.contains(u"EXPECT_TABLE_NOT_VIEW"_s));
    EXPECT_EQ(report.derivedStatements, 0);
    EXPECT_EQ(testing::commentsOf(*sandbox).value(pathIn(u"recent"_s)), Comment(texts.value(pathIn(u"recent"_s))))
        << "an empty text is not what stood there";
    EXPECT_EQ(sent(u"ALTER VIEW"_s), 0);
}

TEST_F(ViewFormTest, WhoMayNotWriteIsNotAskedAnotherWay)
{
    beginShop();
    const Plan plan = plannedFor(u"recent"_s);
    ASSERT_TRUE(sandbox->faults({{u"forbidden_table"_s, 1.0}}));
    const ApplyReport report = applied(plan);
    EXPECT_EQ(report.applied, 0);
    EXPECT_EQ(report.failed.size(), 2);
    EXPECT_EQ(sent(u"ALTER VIEW"_s), 0);
}

} // namespace metaflow::importing
