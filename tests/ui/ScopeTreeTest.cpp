#include "ui/generate/CatalogTreeModel.h"
#include "ui/generate/TablePattern.h"

#include <QTreeView>

#include <ctime>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

catalog::TreeTable table(const QString &schema, const QString &name, const QString &type = u"MANAGED"_s)
{
    catalog::TreeTable made;
    made.path = {{u"main"_s, schema, name}};
    made.type = type;
    made.columns = 9;
    made.undescribed = 4;
    return made;
}

ScopeTree salesTree()
{
    ScopeTree tree;
    tree.setCatalogs({u"main"_s});
    catalog::TreeTable foreign = table(u"sales"_s, u"orders_far"_s, u"FOREIGN"_s);
    foreign.notCommentable = u"foreign_table"_s;
    tree.setTables(u"main"_s,
        {table(u"hr"_s, u"people"_s), table(u"sales"_s, u"orders_1"_s), table(u"sales"_s, u"orders_2"_s),
            table(u"sales"_s, u"orders_v"_s, u"MATERIALIZED_VIEW"_s), foreign});
    return tree;
}

/// Milliseconds of this thread's own work: other programs on the machine do not count.
template <typename Function> double worked(Function fn)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    const double before = now();
    fn();
    return now() - before;
}

} // namespace

TEST(ScopeTreeTest, APatternTicksExactlyWhatItMatches)
{
    ScopeTree tree = salesTree();
    tree.tick(0, 0, -1, true); // people
    const ScopeTree::Matches matches = tree.tickMatching(u"main"_s, TablePattern::parse(u"orders_*"_s));
    EXPECT_EQ(matches.tables, 4);
    EXPECT_EQ(matches.ticked, 3); // a foreign table cannot be described
    EXPECT_EQ(tree.counts().ticked, 3);
    ASSERT_TRUE(tree.selection().has_value());
    EXPECT_EQ(tree.selection()->tables.size(), 3);
}

TEST(ScopeTreeTest, CountingAPatternTicksNothing)
{
    const ScopeTree tree = salesTree();
    EXPECT_EQ(tree.countMatching(u"main"_s, TablePattern::parse(u"sales.*"_s)).tables, 4);
    EXPECT_EQ(tree.counts().ticked, 0);
}

TEST(ScopeTreeTest, ViewsThatAreLeftOutLoseTheirTicksAndSayWhy)
{
    ScopeTree tree = salesTree();
    tree.tick(0, -1, -1, true);
    EXPECT_EQ(tree.counts().ticked, 4);
    tree.setViews(false);
    EXPECT_EQ(tree.counts().ticked, 3);
    const ScopeTree::Table &view = tree.catalogs().at(0).schemas.at(1).tables.at(2);
    EXPECT_FALSE(view.able);
    EXPECT_EQ(tree.reason(view), u"views_left_out"_s);
    EXPECT_TRUE(tree.selection()->tables.isEmpty()); // all that can be: the whole catalog
    tree.setViews(true);
    EXPECT_TRUE(tree.catalogs().at(0).schemas.at(1).tables.at(2).able);
}

TEST(ScopeTreeTest, ANewScanKeepsTheTicksOfWhatIsStillThere)
{
    ScopeTree tree = salesTree();
    tree.tickMatching(u"main"_s, TablePattern::parse(u"orders_1, people"_s));
    tree.setTables(u"main"_s, {table(u"sales"_s, u"orders_1"_s), table(u"sales"_s, u"orders_9"_s)});
    EXPECT_EQ(tree.counts().ticked, 1);
    EXPECT_EQ(tree.counts().tickedUndescribed, 4);
    EXPECT_EQ(tree.counts().tickedObjects, 10);
}

TEST(ScopeTreeTest, ManyTicksOfWholeSchemasGoByTheirNames)
{
    ScopeTree tree;
    tree.setCatalogs({u"main"_s});
    QVector<catalog::TreeTable> tables{table(u"a"_s, u"one"_s)};
    for (int i = 0; i < 600; ++i) {
        tables << table(u"b"_s, u"t%1"_s.arg(i));
    }
    tree.setTables(u"main"_s, tables);
    tree.tick(0, 1, -1, true);
    EXPECT_EQ(tree.selection()->schemas, QStringList{u"b"_s});
    EXPECT_TRUE(tree.selection()->tables.isEmpty());
    tree.tick(0, 1, 5, false);
    EXPECT_EQ(tree.selection()->tables.size(), 599);
}

TEST(ScopeTreeTest, TenThousandTablesInOneSchemaStayQuick)
{
    constexpr double most = 50; // a stall of the GUI thread
    QVector<catalog::TreeTable> tables;
    for (int i = 0; i < 10000; ++i) {
        tables << table(u"wide"_s, u"table_%1"_s.arg(i, 5, 10, QLatin1Char('0')));
    }
    CatalogTreeModel model;
    model.setCatalogs({u"main"_s});
    QTreeView view;
    view.setUniformRowHeights(true);
    view.setModel(&model);
    view.resize(400, 500);
    view.show();
    const double set = worked([&] { model.setTables(u"main"_s, tables); });
    view.expandToDepth(1);
    const double ticked = worked([&] { model.tickCatalog(u"main"_s); });
    const double again = worked([&] { model.setTables(u"main"_s, tables); });
    const double searched = worked([&] {
        model.setSearch(u"_00"_s);
        view.expandToDepth(1);
    });
    const double shown = worked([&] {
        model.setSearch({});
        view.expandToDepth(1);
    });
    EXPECT_EQ(model.tickedTables(), 10000);
    EXPECT_LT(set, most);
    EXPECT_LT(ticked, most);
    EXPECT_LT(again, most);
    EXPECT_LT(searched, most);
    EXPECT_LT(shown, most);
    for (const auto &[name, value] : {std::pair{"set_ms", set}, std::pair{"ticked_ms", ticked},
             std::pair{"set_again_ms", again}, std::pair{"searched_ms", searched}, std::pair{"shown_ms", shown}}) {
        ::testing::Test::RecordProperty(name, QByteArray::number(value, 'f', 1).toStdString());
        std::printf("%s %.1f\n", name, value);
    }
}

} // namespace metaflow::ui
