#include "tests/gui/ImportFixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

TEST_F(ImportFixture, ASavedPlanOpensAgainAndAnAlteredOneIsRefused)
{
    open(u"2x2"_s);
    ASSERT_TRUE(plan()) << qPrintable(banner());
    const Plan saved = shown();
    desk.dialogs.file = desk.folder.filePath(u"a.mfplan"_s);
    ASSERT_TRUE(click("savePlan"));
    ASSERT_TRUE(until([this] { return banner().contains(u"was saved"_s); })) << qPrintable(banner());
    ASSERT_TRUE(plan()); // another one is shown
    ASSERT_TRUE(planChanges([this] { EXPECT_TRUE(click("openPlan")); })) << qPrintable(banner());
    EXPECT_EQ(shown().hash, saved.hash);
    EXPECT_EQ(shown().changes, saved.changes);
    QFile file(desk.dialogs.file);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const auto at = bytes.indexOf("All about");
    ASSERT_GT(at, 0);
    ASSERT_TRUE(file.seek(at));
    file.write("a");
    file.close();
    ASSERT_TRUE(click("openPlan"));
    EXPECT_TRUE(until([this] { return banner().contains(u"was changed or cut after it was made"_s); }))
        << qPrintable(banner());
    EXPECT_EQ(shown().hash, saved.hash); // what was shown stays
}

TEST_F(ImportFixture, ADroppedPlanOpensAndOtherFilesAreLeftAlone)
{
    open(u"1x2"_s);
    ASSERT_TRUE(plan()) << qPrintable(banner());
    const PlanId saved = shown().id;
    desk.dialogs.file = desk.folder.filePath(u"b.mfplan"_s);
    ASSERT_TRUE(click("savePlan"));
    ASSERT_TRUE(until([this] { return banner().contains(u"was saved"_s); }));
    ASSERT_TRUE(plan());
    const auto drag = [this](const QString &file) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(page.get(), &enter);
        if (!enter.isAccepted()) {
            return false;
        }
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page.get(), &drop);
        return true;
    };
    EXPECT_FALSE(drag(desk.folder.filePath(u"text.txt"_s)));
    ASSERT_TRUE(planChanges([&] { EXPECT_TRUE(drag(desk.dialogs.file)); })) << qPrintable(banner());
    EXPECT_EQ(shown().id, saved);
}

TEST_F(ImportFixture, EveryStatementIsThereToTheByteAndIsCopied)
{
    open(u"4x2"_s);
    ASSERT_TRUE(plan()) << qPrintable(banner());
    auto *details = find<QTabWidget>(page.get(), "planDetails");
    details->setCurrentIndex(1);
    auto *list = find<QListView>(page.get(), "statements");
    ASSERT_EQ(list->model()->rowCount(), shown().statements.size());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    const PlanStatement &last = shown().statements.last();
    const QString text = find<QPlainTextEdit>(page.get(), "statementText")->toPlainText();
    EXPECT_TRUE(text.startsWith(last.sql)) << qPrintable(text);
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(last.sql));
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    ASSERT_TRUE(click("copyStatements"));
    for (const PlanStatement &statement : shown().statements) {
        EXPECT_TRUE(QApplication::clipboard()->text().contains(statement.sql));
    }
}

TEST_F(ImportFixture, SettlingRecordsWhatSomebodyAppliedElsewhere)
{
    open(u"1x2"_s);
    ASSERT_TRUE(plan()) << qPrintable(banner());
    for (int index = 0; index < 2; ++index) {
        ASSERT_TRUE(comment(index, desk.item(ids.at(index)).current));
    }
    ASSERT_TRUE(click("settlePlan"));
    ASSERT_TRUE(until([this] { return banner().contains(u"In the catalog as planned: 2, not: 1."_s); }))
        << qPrintable(banner());
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Imported);
    EXPECT_EQ(desk.item(ids.at(2)).status, Status::Approved);
}

TEST_F(ImportFixture, WhatCameUndoneIsSavedAsSqlAndForDbt)
{
    open(u"2x2"_s);
    auto *sql = find<QPushButton>(page.get(), "saveUndoneSql");
    auto *dbt = find<QPushButton>(page.get(), "saveUndoneDbt");
    EXPECT_EQ(sql->accessibleName(), u"Save what came undone as an SQL script"_s);
    EXPECT_EQ(dbt->accessibleName(), u"Save what came undone for dbt"_s);
    for (const QPushButton *each : {sql, dbt}) {
        EXPECT_FALSE(each->isEnabled());
        EXPECT_EQ(each->accessibleDescription(), u"No plan is shown."_s);
        EXPECT_EQ(each->toolTip(), each->accessibleDescription());
    }
    ASSERT_TRUE(plan() && apply(u"read back byte for byte"_s)) << qPrintable(banner());
    EXPECT_FALSE(sql->isEnabled() || dbt->isEnabled());
    EXPECT_EQ(dbt->accessibleDescription(), u"Nothing of this plan came undone."_s);

    ASSERT_TRUE(comment(1, u""_s)); // as a pipeline does that is deployed again
    ASSERT_TRUE(plan()) << qPrintable(banner());
    ASSERT_EQ(changeOf(name(1)).verdict, Verdict::CameUndone);
    ASSERT_TRUE(until([&] { return sql->isEnabled() && dbt->isEnabled(); }));
    EXPECT_EQ(find<QLabel>(page.get(), "undoneCount")->text(), u"Came undone: 1"_s);
    EXPECT_TRUE(sql->accessibleDescription().contains(u"statements"_s)) << qPrintable(sql->accessibleDescription());

    desk.dialogs.file = desk.folder.filePath(u"undone.sql"_s);
    ASSERT_TRUE(click("saveUndoneSql"));
    ASSERT_TRUE(until([this] { return banner().contains(u"What came undone was saved: 1 statement(s)."_s); }))
        << qPrintable(banner());
    EXPECT_TRUE(banner().contains(QDir::toNativeSeparators(desk.dialogs.file))) << qPrintable(banner());
    QFile script(desk.dialogs.file);
    ASSERT_TRUE(script.open(QIODevice::ReadOnly));
    QString statement = QString::fromUtf8(script.readAll()).split(u'\n', Qt::SkipEmptyParts).last();
    statement.chop(1); // the semicolon
    ASSERT_EQ(sandbox->run(statement).value(u"status"_s)[u"state"_s], u"SUCCEEDED"_s) << qPrintable(statement);
    EXPECT_EQ(commentIn(paths.at(1)), desk.item(ids.at(1)).current);

    desk.dialogs.file = desk.folder.filePath(u"undone.yml"_s);
    dbt->setFocus();
    QTest::keyClick(dbt, Qt::Key_Space);
    ASSERT_TRUE(until([this] { return banner().contains(u"was saved for dbt: 1 description(s)."_s); }))
        << qPrintable(banner());
    EXPECT_TRUE(banner().contains(QDir::toNativeSeparators(desk.dialogs.file))) << qPrintable(banner());
    QFile properties(desk.dialogs.file);
    ASSERT_TRUE(properties.open(QIODevice::ReadOnly));
    const QByteArray yaml = properties.readAll();
    EXPECT_TRUE(yaml.contains("  - name: \"" + paths.at(1).at(2).toUtf8() + "\"\n    columns:\n")) << yaml.constData();
    EXPECT_TRUE(yaml.endsWith("description: \"All about " + paths.at(1).at(3).toUtf8() + ".\"\n")) << yaml.constData();
    EXPECT_EQ(yaml.count("description: "), 1);
    expectNoStall(desk);
}

TEST_F(ImportFixture, WhereWhatCameUndoneCannotBeSavedIsSaid)
{
    open(u"1x2"_s);
    ASSERT_TRUE(plan() && apply(u"read back byte for byte"_s)) << qPrintable(banner());
    ASSERT_TRUE(comment(1, u""_s));
    ASSERT_TRUE(plan()) << qPrintable(banner());
    for (const char *save : {"saveUndoneSql", "saveUndoneDbt"}) {
        desk.dialogs.file = desk.folder.filePath(u"no/such/folder/file"_s);
        ASSERT_TRUE(click(save));
        EXPECT_TRUE(until([this] { return banner().contains(u"no/such/folder/file"_s); })) << qPrintable(banner());
        ASSERT_TRUE(click("bannerClose"));
    }
}

} // namespace metaflow::testing
