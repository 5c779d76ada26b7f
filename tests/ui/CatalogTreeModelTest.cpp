#include "ui/generate/CatalogTreeModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

catalog::TreeTable table(const QString &catalog, const QString &schema, const QString &name, int open)
{
    catalog::TreeTable made;
    made.path = {{catalog, schema, name}};
    made.columns = 9;
    made.undescribed = open;
    return made;
}

class CatalogTree : public ::testing::Test {
protected:
    CatalogTree()
    {
        model.setCatalogs({u"bakery"_s, u"main"_s});
        catalog::TreeTable foreign = table(u"main"_s, u"sales"_s, u"foreign"_s, 10);
        foreign.notCommentable = u"foreign_table"_s;
        model.setTables(u"main"_s,
            {table(u"main"_s, u"hr"_s, u"people"_s, 4), table(u"main"_s, u"sales"_s, u"orders"_s, 10), foreign});
        model.setTables(u"bakery"_s, {table(u"bakery"_s, u"shop"_s, u"bread"_s, 3)});
    }
    [[nodiscard]] QModelIndex at(std::initializer_list<int> rows) const
    {
        QModelIndex index;
        for (const int row : rows) {
            index = model.index(row, 0, index);
        }
        return index;
    }
    [[nodiscard]] Qt::CheckState tick(const QModelIndex &index) const
    {
        return index.data(Qt::CheckStateRole).value<Qt::CheckState>();
    }
    CatalogTreeModel model;
};

} // namespace

TEST_F(CatalogTree, KeepsTheRulesOfModels)
{
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSearch(u"or"_s);
    model.tickCatalog(u"main"_s);
    model.setSearch({});
    model.setCatalogs({u"x"_s});
}

TEST_F(CatalogTree, CountsWhatIsUndescribed)
{
    EXPECT_EQ(model.index(1, 1).data().toString(), u"24 of 30"_s);
    EXPECT_EQ(at({1, 0, 0}).siblingAtColumn(1).data().toString(), u"4 of 10"_s);
    model.setCatalogs({u"new"_s});
    EXPECT_EQ(model.index(0, 1).data().toString(), u"not scanned"_s);
}

TEST_F(CatalogTree, WhatCannotBeDescribedIsGreyedAndNeverTicked)
{
    const QModelIndex foreign = at({1, 1, 1});
    EXPECT_FALSE(foreign.flags().testFlag(Qt::ItemIsEnabled));
    EXPECT_FALSE(foreign.data(Qt::ToolTipRole).toString().isEmpty());
    model.tickCatalog(u"main"_s);
    EXPECT_EQ(model.tickedTables(), 2);
    EXPECT_EQ(tick(at({1})), Qt::Checked);
    EXPECT_EQ(tick(foreign), Qt::Unchecked);
}

TEST_F(CatalogTree, TicksGoUpAndDown)
{
    EXPECT_TRUE(model.setData(at({1, 1, 0}), Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(tick(at({1, 1})), Qt::Checked);
    EXPECT_EQ(tick(at({1})), Qt::PartiallyChecked);
    const auto selection = model.selection();
    ASSERT_TRUE(selection.has_value());
    EXPECT_EQ(selection->catalog, u"main"_s);
    ASSERT_EQ(selection->tables.size(), 1);
    EXPECT_EQ(selection->tables.first().table(), u"orders"_s);
    EXPECT_EQ(model.tickedUndescribed(), 10);
}

TEST_F(CatalogTree, AWholeCatalogIsASelectionWithoutNames)
{
    model.tickCatalog(u"main"_s);
    ASSERT_TRUE(model.selection().has_value());
    EXPECT_TRUE(model.selection()->tables.isEmpty());
}

TEST_F(CatalogTree, ARunIsAboutOneCatalog)
{
    QSignalSpy changed(&model, &CatalogTreeModel::ticksChanged);
    model.tickCatalog(u"main"_s);
    model.tickCatalog(u"bakery"_s);
    EXPECT_EQ(tick(at({1})), Qt::Unchecked);
    EXPECT_EQ(model.selection()->catalog, u"bakery"_s);
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(CatalogTree, SearchHidesTablesAndKeepsTicks)
{
    model.setData(at({1, 1, 0}), Qt::Checked, Qt::CheckStateRole);
    model.setSearch(u"PEOP"_s);
    ASSERT_EQ(model.rowCount(at({1})), 1);
    EXPECT_EQ(at({1, 0, 0}).data().toString(), u"people"_s);
    EXPECT_EQ(model.rowCount(at({0})), 0);
    EXPECT_EQ(model.tickedTables(), 1);
    model.setSearch(u"sales"_s); // a schema's name shows all of it
    EXPECT_EQ(model.rowCount(at({1, 0})), 2);
}

} // namespace metaflow::ui
