#include "app/sandbox/catalog/Lineage.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::catalog {

TEST(LineageTest, FindsTheTablesThatAViewReads)
{
    Catalog catalog;
    for (const QString &name : {u"a"_s, u"b c"_s, u"d.e"_s, u"f`g"_s}) {
        Table table;
        table.catalog = u"main"_s;
        table.schema = u"s"_s;
        table.name = name;
        catalog.add(std::move(table));
    }
    const std::vector<std::pair<QString, QStringList>> cases = {
        {u"SELECT * FROM main.s.a"_s, {u"a"_s}},
        {u"select x from a JOIN s.`b c` USING (x)"_s, {u"a"_s, u"b c"_s}},
        {u"SELECT * FROM (SELECT 1 FROM `main`.`s`.`d.e`) q"_s, {u"d.e"_s}},
        {u"SELECT * FROM `f``g` AS x, other.s.a"_s, {u"f`g"_s}},
        {u"CREATE VIEW v AS SELECT * FROM \"b c\" LEFT\nJOIN MAIN.S.A ON 1"_s, {u"b c"_s, u"a"_s}},
        {u"SELECT * FROM a x JOIN a y"_s, {u"a"_s}},
        {u"SELECT 1"_s, {}},
        {u"SELECT fromage, joinery FROM nothing"_s, {}},
    };
    for (const auto &[text, expected] : cases) {
        Table view;
        view.catalog = u"main"_s;
        view.schema = u"s"_s;
        view.viewText = text;
        QStringList found;
        for (const Table *source : sourcesOfView(catalog, view)) {
            found.append(source->name);
        }
        EXPECT_EQ(found, expected) << text.toStdString();
    }
}

} // namespace metaflow::sandbox::catalog
