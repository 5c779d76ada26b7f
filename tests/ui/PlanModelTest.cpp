#include "ui/importing/PlanModel.h"
#include "ui/importing/PlanView.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

Change change(const QString &column, Verdict verdict, const Comment &now, const Comment &ours)
{
    Change made;
    made.object = {{u"main"_s, u"sales"_s, u"orders"_s, column}};
    made.verdict = verdict;
    made.catalog = now;
    made.ours = ours;
    return made;
}

Plan plan()
{
    Plan made;
    made.changes = {change(u"a"_s, Verdict::Add, {}, u"new"_s),
        change(u"b"_s, Verdict::ReplaceNotChosen, u"theirs"_s, u"ours"_s), change(u"c"_s, Verdict::Add, u""_s, u"x"_s)};
    return made;
}

} // namespace

TEST(PlanModel, KeepsTheRulesOfModels)
{
    PlanModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPlan(plan());
    model.showOnly(Verdict::Add);
    model.showOnly({});
    EXPECT_EQ(model.rowCount(), 3);
}

TEST(PlanModel, ShowsTheChangesOfOneVerdict)
{
    PlanModel model;
    model.setPlan(plan());
    EXPECT_EQ(model.countOf(Verdict::Add), 2);
    model.showOnly(Verdict::ReplaceNotChosen);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, PlanModel::Before).data().toString(), u"theirs"_s);
    EXPECT_EQ(model.changeAt(0)->object.column(), u"b"_s);
}

TEST(PlanModel, NullAndEmptyLookDifferent)
{
    EXPECT_NE(commentText({}), commentText(u""_s));
    EXPECT_EQ(commentText(u"text"_s), u"text"_s);
}

TEST(PlanView, StatementsAreShownToTheByteWithTheirParameters)
{
    PlanStatement statement;
    statement.sql = u"COMMENT ON TABLE `main`.`s`.`o` IS :c1"_s;
    statement.parameters = {{u"c1"_s, u"it's <b>\\"_s}, {u"c2"_s, {}}};
    const QString text = statementsText({statement}, 10);
    EXPECT_TRUE(text.contains(statement.sql));
    EXPECT_TRUE(text.contains(u":c1 = \"it's <b>\\\""_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u":c2 = NULL"_s));
    EXPECT_TRUE(statementsText(QVector<PlanStatement>(5, statement), 2).contains(u"3 more"_s));
}

} // namespace metaflow::ui
