#include "ui/review/WorkLists.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

int rowOf(const WorkLists &lists, const QString &name)
{
    for (int row = 0; row < lists.count(); ++row) {
        if (lists.item(row)->text() == name) {
            return row;
        }
    }
    return -1;
}

QString spoken(const WorkLists &lists, const QString &name)
{
    const int row = rowOf(lists, name);
    return row < 0 ? QString() : lists.item(row)->data(Qt::AccessibleTextRole).toString();
}

} // namespace

TEST(WorkLists, SpeakEachListWithItsCount)
{
    WorkLists lists;
    const QAbstractItemModelTester tester(lists.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    lists.setSaved({{u"Mine in sales"_s, u"for:me schema:sales"_s}});
    store::WorkCounts counts;
    counts.byStatus = {{Status::Pending, 7}, {Status::Approved, 2}, {Status::Edited, 1}};
    counts.flawed = 3;
    counts.catalogChanged = 4;
    counts.conflicts = 5;
    counts.needsWork = 6;
    counts.assigned = 8;
    counts.total = 10;
    counts.filters = {9};
    lists.setCounts(counts);
    const QStringList expected{u"Pending, 7"_s, u"Failing a check, 3"_s, u"Catalog changed, 4"_s, u"Conflicts, 5"_s,
        u"Needs work, 6"_s, u"Assigned to me, 8"_s, u"Accepted, 3"_s, u"Everything, 10"_s, u"Mine in sales, 9"_s};
    for (const QString &each : expected) {
        EXPECT_EQ(spoken(lists, each.section(u',', 0, 0)), each);
    }
    lists.moved(Status::Pending, Status::Approved);
    EXPECT_EQ(spoken(lists, u"Pending"_s), u"Pending, 6"_s);
    EXPECT_EQ(spoken(lists, u"Accepted"_s), u"Accepted, 4"_s);
}

TEST(WorkLists, SameTextOpensTheGroupsAndEverythingElseALine)
{
    WorkLists lists;
    lists.show();
    QSignalSpy lines(&lists, &WorkLists::lineChosen), groups(&lists, &WorkLists::groupsWanted);
    const auto choose = [&](const QString &name) {
        lists.setCurrentRow(rowOf(lists, name));
        QTest::keyClick(&lists, Qt::Key_Return);
    };
    choose(u"Same text"_s);
    EXPECT_EQ(groups.count(), 1);
    EXPECT_EQ(lines.count(), 0);
    choose(u"Assigned to me"_s);
    ASSERT_EQ(lines.count(), 1);
    EXPECT_EQ(lines.first().first().toString(), u"for:me"_s);
    lists.showLine(QString());
    EXPECT_EQ(lists.currentRow(), rowOf(lists, u"Everything"_s));
}

TEST(WorkLists, ASavedFilterIsRenamedAndRemovedByKey)
{
    WorkLists lists;
    const QAbstractItemModelTester tester(lists.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    lists.setSaved({{u"One"_s, u"a"_s}, {u"Two"_s, u"b"_s}});
    lists.resize(200, 600);
    lists.show();
    lists.setFocus();
    QSignalSpy renamed(&lists, &WorkLists::renamed), removed(&lists, &WorkLists::removed);
    lists.setCurrentRow(rowOf(lists, u"Two"_s));
    QTest::keyClick(&lists, Qt::Key_F2);
    auto *edit = lists.findChild<QLineEdit *>();
    ASSERT_NE(edit, nullptr);
    QTest::keyClicks(edit, u"Three"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return renamed.count() == 1; }));
    EXPECT_EQ(renamed.first().at(0).toInt(), 1);
    EXPECT_EQ(renamed.first().at(1).toString(), u"Three"_s);
    QTest::keyClick(&lists, Qt::Key_Delete);
    ASSERT_EQ(removed.count(), 1);
    EXPECT_EQ(removed.first().first().toInt(), 1);
    lists.setCurrentRow(0);
    QTest::keyClick(&lists, Qt::Key_Delete); // ours stay
    EXPECT_EQ(removed.count(), 1);
}

} // namespace metaflow::ui
