// Descriptions by hand: the panel over a real store, with real keys.
#include "core/store/Snapshots.h"
#include "core/store/Sources.h"
#include "tests/gui/Desk.h"
#include "tests/support/RunLoop.h"
#include "ui/generate/CatalogTreeModel.h"
#include "ui/generate/DescribePanel.h"
#include "ui/generate/ScopePane.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

class Describing : public ::testing::Test {
protected:
    void SetUp() override
    {
        const auto known = waitFor(desk.services->store().write([](store::Connection &open) {
            store::Source seen;
            seen.host = u"http://127.0.0.1:1"_s;
            return store::rememberSource(open, seen);
        }));
        ASSERT_TRUE(known);
        source = known->id;
        Snapshot snapshot;
        snapshot.source = source;
        snapshot.catalog = u"main"_s;
        snapshot.readAt = QDateTime::currentDateTimeUtc();
        TableInfo info;
        info.path = table;
        info.type = u"MANAGED"_s;
        info.comment = u"<b>Somebody's</b>"_s;
        for (const QString &name : {u"id"_s, u"total"_s}) {
            ColumnInfo column;
            column.name = name;
            column.type = u"INT"_s;
            column.ordinal = static_cast<int>(info.columns.size()) + 1;
            info.columns << column;
        }
        snapshot.tables << info;
        ASSERT_TRUE(waitFor(desk.services->store().write(
            [snapshot](store::Connection &open) { return store::storeSnapshot(open, snapshot); })));
        panel.open(source, table);
        QApplication::setActiveWindow(&panel);
        ASSERT_TRUE(QTest::qWaitFor([this] { return list()->count() == 3; }));
    }
    void TearDown() override { expectNoStall(desk); }

    QListWidget *list() { return find<QListWidget>(&panel, "describeObjects"); }
    QPlainTextEdit *text() { return find<QPlainTextEdit>(&panel, "describeText"); }
    QPushButton *save() { return find<QPushButton>(&panel, "describeSave"); }
    QString said() { return find<QLabel>(&panel, "describeSaid")->text(); }
    QVector<Item> items()
    {
        const auto refs = waitFor(desk.services->review().list({}, ItemSort::Object));
        QVector<ItemId> ids;
        for (const ItemRef &ref : *refs) {
            ids << ref.id;
        }
        return waitFor(desk.services->review().page(ids)).value();
    }

    Desk desk;
    SourceId source;
    const ObjectPath table{{u"main"_s, u"sales"_s, u"orders"_s}};
    ui::DescribePanel panel{*desk.context};
};

TEST_F(Describing, WritesAnItemByKeysAlone)
{
    QSignalSpy wanted(&panel, &ui::DescribePanel::itemWanted);
    EXPECT_EQ(list()->currentRow(), 0);
    QTest::keyClick(list(), Qt::Key_Down);
    EXPECT_FALSE(save()->isEnabled()) << "nothing is typed";
    QTest::keyClick(list(), Qt::Key_Return);
    ASSERT_TRUE(text()->hasFocus());
    QTest::keyClicks(text(), u"Number of the order."_s);
    EXPECT_TRUE(panel.hasDrafts());
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return said().contains(u"id is described"_s); })) << qPrintable(said());
    EXPECT_EQ(wanted.count(), 0) << "the list that somebody is at in the review stays";
    const auto made = items();
    ASSERT_EQ(made.size(), 1);
    EXPECT_EQ(made.first().object, table.child(u"id"_s));
    EXPECT_EQ(made.first().current, u"Number of the order."_s);
    EXPECT_EQ(made.first().status, Status::Edited);
    EXPECT_EQ(made.first().method, u"manual"_s);
    EXPECT_EQ(made.first().source, source);
    EXPECT_FALSE(panel.hasDrafts());
    ASSERT_TRUE(QTest::qWaitFor([this] { return text()->isReadOnly(); })) << "it has an item now";
    auto *look = find<QPushButton>(&panel, "describeShow");
    ASSERT_TRUE(QTest::qWaitFor([&] { return look->isEnabled(); }));
    QTest::keyClick(look, Qt::Key_Space);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().first().value<ItemId>(), made.first().id);
}

TEST_F(Describing, WhatIsTypedIsOnDiskWithinASecondAndThereInTheNextWindow)
{
    text()->setFocus();
    QTest::keyClicks(text(), u"All orders"_s);
    const auto onDisk = [this] {
        const auto words = waitFor(desk.services->drafts().wordsOf(desk.context->storeId, u"object:"_s));
        return words && words->size() == 1 && words->first().text == u"All orders"_s;
    };
    EXPECT_TRUE(QTest::qWaitFor(onDisk, 1000));
    ui::DescribePanel next(*desk.context);
    next.open(source, table);
    auto *words = find<QPlainTextEdit>(&next, "describeText");
    ASSERT_TRUE(QTest::qWaitFor([&] { return words->toPlainText() == u"All orders"_s; }));
    EXPECT_TRUE(next.hasDrafts());
    QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !next.hasDrafts(); }));
    EXPECT_TRUE(waitFor(desk.services->drafts().wordsOf(desk.context->storeId, u"object:"_s))->isEmpty());
}

TEST_F(Describing, KeepsWhatIsTypedObjectByObject)
{
    text()->setFocus();
    QTest::keyClicks(text(), u"All orders"_s);
    QTest::keyClick(list(), Qt::Key_Down);
    EXPECT_EQ(text()->toPlainText(), QString());
    QTest::keyClicks(text(), u"Their number"_s);
    QTest::keyClick(list(), Qt::Key_Up);
    EXPECT_EQ(text()->toPlainText(), u"All orders"_s);
    panel.close();
    panel.open(source, table);
    QTest::qWait(50);
    QTest::keyClick(list(), Qt::Key_Down);
    EXPECT_EQ(text()->toPlainText(), u"Their number"_s);
    EXPECT_TRUE(list()->item(0)->text().contains(u"not saved yet"_s)) << qPrintable(list()->item(0)->text());
}

TEST_F(Describing, WhatSomebodyElseWroteMeanwhileStaysAndIsShown)
{
    text()->setFocus();
    QTest::keyClicks(text(), u"mine"_s);
    const Actor bob{{u"bob@example.com"_s, UserSource::Workspace}, {u"shell"_s, 1}};
    ASSERT_TRUE(waitFor(desk.services->review().describe(source, table, u"Bob's"_s, bob)));
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return text()->isReadOnly(); }));
    EXPECT_EQ(text()->toPlainText(), u"Bob's"_s);
    EXPECT_EQ(items().first().current, u"Bob's"_s);
    EXPECT_TRUE(said().contains(u"has a text already"_s)) << qPrintable(said());
    EXPECT_EQ(find<QPlainTextEdit>(&panel, "describeMine")->toPlainText(), u"mine"_s) << "one's own words are not lost";
    EXPECT_TRUE(find<QPlainTextEdit>(&panel, "describeMine")->isVisible());
}

TEST_F(Describing, SaysWhyATextWasNotSavedAndKeepsIt)
{
    ASSERT_TRUE(waitFor(desk.services->store().write([this](store::Connection &open) {
        Snapshot nothing;
        nothing.source = source;
        nothing.catalog = u"main"_s;
        nothing.readAt = QDateTime::currentDateTimeUtc();
        return store::storeSnapshot(open, nothing);
    })));
    text()->setFocus();
    QTest::keyClicks(text(), u"mine"_s);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return said().contains(u"Not saved"_s); })) << qPrintable(said());
    EXPECT_EQ(text()->toPlainText(), u"mine"_s);
    EXPECT_TRUE(save()->isEnabled());
}

/// Ctrl+D on a table of the tree, and nothing on a schema.
TEST_F(Describing, IsOpenedFromTheTree)
{
    ui::ScopePane pane(*desk.context);
    pane.show();
    QApplication::setActiveWindow(&pane);
    auto *tree = find<QTreeView>(&pane, "catalogTree");
    auto *model = qobject_cast<ui::CatalogTreeModel *>(tree->model());
    catalog::TreeTable one;
    one.path = table;
    model->setCatalogs({u"main"_s});
    model->setTables(u"main"_s, {one});
    QSignalSpy wanted(&pane, &ui::ScopePane::describeWanted);
    const QModelIndex schema = model->index(0, 0, model->indexOfCatalog(u"main"_s));
    tree->setFocus();
    tree->setCurrentIndex(schema);
    QTest::keyClick(tree, Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(wanted.count(), 0);
    tree->expand(schema.parent());
    tree->expand(schema);
    tree->setCurrentIndex(model->index(0, 0, schema));
    QTest::keyClick(tree, Qt::Key_D, Qt::ControlModifier);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().first().value<ObjectPath>(), table);
}

} // namespace

} // namespace metaflow::testing
