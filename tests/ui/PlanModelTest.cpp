#include "ui/importing/PlanModel.h"
#include "tests/ui/PlanParts.h"

#include "ui/importing/PlanView.h"
#include "ui/importing/PlanWords.h"
#include "ui/importing/StatementModel.h"
#include "ui/shell/StallMonitor.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

using testing::planChange;

namespace {

Plan plan()
{
    Plan made;
    made.changes = {planChange(u"orders"_s, u"a"_s, Verdict::Add, {}, u"new"_s),
        planChange(u"orders"_s, u"b"_s, Verdict::ReplaceNotChosen, u"theirs"_s, u"ours"_s),
        planChange(u"orders"_s, u"c"_s, Verdict::Replace, u""_s, u"x"_s)};
    made.changes[0].statement = 1;
    return made;
}

QModelIndex firstLeaf(const PlanModel &model)
{
    return model.indexOf(model.tree()->firstChange());
}

PlanStatement statement(int number, const QString &sql)
{
    PlanStatement made;
    made.number = number;
    made.sql = sql;
    return made;
}

/// So many tables with nine columns each: a statement a table and kind.
Plan large(int tables)
{
    Plan made;
    made.id = PlanId(u"large"_s);
    for (int table = 0; table < tables; ++table) {
        const QString name = u"t%1"_s.arg(table);
        for (int column = 0; column < 10; ++column) {
            made.changes << planChange(name, column == 0 ? QString() : u"c%1"_s.arg(column),
                column == 3 ? Verdict::Replace : Verdict::Add, column == 3 ? Comment(u"somebody's words"_s) : Comment(),
                u"The %1th column of table %2."_s.arg(column).arg(table));
            made.changes.last().item = ItemId(table * 10 + column + 1);
            made.changes.last().statement = table + 1;
        }
        made.statements << statement(table + 1, u"ALTER TABLE `main`.`sales`.`%1` …"_s.arg(name));
    }
    return made;
}

} // namespace

TEST(PlanModel, KeepsTheRulesOfModels)
{
    PlanModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTree(std::make_shared<PlanTree>(plan()));
    model.setTree(std::make_shared<PlanTree>(plan(), PlanFilter{Verdict::Add, {}, {}}));
    model.setTree(std::make_shared<PlanTree>());
    model.setTree(std::make_shared<PlanTree>(large(3)));
    EXPECT_EQ(model.rowCount(), 2);
    StatementModel statements;
    const QAbstractItemModelTester other(&statements, QAbstractItemModelTester::FailureReportingMode::Fatal);
    statements.setTree(model.tree());
    EXPECT_EQ(statements.rowCount(), 3);
}

TEST(PlanModel, SaysWhatStandsThereAndWhatWillStand)
{
    PlanModel model;
    model.setTree(std::make_shared<PlanTree>(plan(), PlanFilter{Verdict::ReplaceNotChosen, {}, {}}));
    const QModelIndex row = firstLeaf(model);
    ASSERT_TRUE(model.changeAt(row));
    const auto cell = [&](int column) { return row.siblingAtColumn(column).data().toString(); };
    EXPECT_EQ(cell(PlanModel::Object), u"b"_s);
    EXPECT_EQ(cell(PlanModel::Before), u"theirs"_s);
    EXPECT_EQ(cell(PlanModel::After), u"theirs"_s); // left out: theirs is what will stand
    EXPECT_FALSE(row.siblingAtColumn(PlanModel::VerdictColumn).data(Qt::DecorationRole).isNull());
}

TEST(PlanModel, SpeaksTheStateOfEachRow)
{
    PlanModel model;
    model.setTree(std::make_shared<PlanTree>(plan(), PlanFilter{Verdict::Add, {}, {}}));
    const QString spoken = firstLeaf(model).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(u"main.sales.orders.a"_s)) << qPrintable(spoken);
    EXPECT_TRUE(spoken.contains(u"(no comment)"_s)) << qPrintable(spoken);
    EXPECT_TRUE(spoken.contains(u"will be written"_s)) << qPrintable(spoken);
    const QString table = model.parent(firstLeaf(model)).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(table.contains(u"writes 1 of 1"_s)) << qPrintable(table);
}

TEST(PlanModel, NullAndEmptyLookDifferent)
{
    EXPECT_EQ(commentText({}), u"(no comment)"_s);
    EXPECT_EQ(commentText(u""_s), u"(empty)"_s);
    EXPECT_EQ(commentText(u"text"_s), u"text"_s);
}

TEST(StatementModel, ShowsEachToTheByteWithItsParameters)
{
    PlanStatement one = statement(1, u"COMMENT ON TABLE `main`.`s`.`o` IS :c1"_s);
    one.parameters = {{u"c1"_s, u"it's <b>\\"_s}, {u"c2"_s, {}}};
    const QString text = statementText(one);
    EXPECT_TRUE(text.startsWith(one.sql));
    EXPECT_TRUE(text.contains(u":c1 = \"it's <b>\\\""_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u":c2 = NULL"_s));
}

TEST(StatementModel, HasAllOfThemAndMarksThoseThatWereDerived)
{
    Plan made = large(1000);
    PlanStatement derived = statement(1001, u"ALTER …"_s);
    derived.derived = true;
    derived.derivedFrom = 4;
    made.statements << derived;
    StatementModel model;
    model.setTree(std::make_shared<PlanTree>(made));
    EXPECT_EQ(model.rowCount(), 1001);
    EXPECT_EQ(model.rowOf(1001), 1000);
    EXPECT_EQ(model.rowOf(5), 4);
    EXPECT_EQ(model.rowOf(0), -1);
    const QString line = model.index(1000).data().toString();
    EXPECT_TRUE(line.contains(u"derived from 4"_s)) << qPrintable(line);
}

TEST(PlanView, TenThousandTablesAreShownAndFilteredWithoutAStall)
{
    const Plan made = large(10'000);
    testing::PlanWordsPlace words;
    StallMonitor stalls;
    stalls.beginBuild();
    PlanView view(words.keeper);
    stalls.endBuild(&view);
    view.resize(1000, 600);
    view.show();
    QTest::qWait(300);
    stalls.reset();
    bool shown = false;
    view.showPlan(made, false, [&] { shown = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown; }, 30'000));
    QTest::qWait(100);
    auto *tree = view.findChild<QTreeView *>(u"planTable"_s);
    ASSERT_TRUE(tree);
    EXPECT_EQ(view.model().tree()->root().total, 100'000);
    EXPECT_EQ(view.findChild<QListView *>(u"statements"_s)->model()->rowCount(), 10'000);
    auto *filter = view.findChild<QLineEdit *>(u"planFilter"_s);
    QTest::keyClicks(filter, u"t77"_s, Qt::NoModifier, 5);
    ASSERT_TRUE(QTest::qWaitFor([&] { return view.model().tree()->root().total == 1110; }, 30'000));
    for (int step = 0; step < 40; ++step) {
        QTest::keyClick(tree, Qt::Key_Down);
        QTest::qWait(1);
    }
    filter->clear();
    ASSERT_TRUE(QTest::qWaitFor([&] { return view.model().tree()->root().total == 100'000; }, 30'000));
    QTest::keyClick(tree, Qt::Key_Asterisk); // opens nothing, rather than everything
    shown = false;
    view.showPlan(Plan(), false, [&] { shown = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown; }, 30'000));
    QTest::qWait(100);
    EXPECT_EQ(stalls.stalls(), 0) << "longest " << stalls.longest().count() << " ms";
    ::testing::Test::RecordProperty("longest_stall_ms", static_cast<int>(stalls.longest().count()));
}

} // namespace metaflow::ui
