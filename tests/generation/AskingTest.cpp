#include "core/generation/Asking.h"
#include "tests/generation/GenerationData.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

using namespace testing;

struct AskingCase {
    std::optional<Status> status; ///< of the item there is, if any
    Comment comment;
    bool asked;
};

const ObjectPath column{{u"main"_s, u"sales"_s, u"orders"_s, u"id"_s}};

Asked ask(const AskingCase &one, const GenerationOptions &options)
{
    TableInfo table = tableOf(u"orders"_s, {u"id"_s});
    table.columns.first().comment = one.comment;
    const auto items = one.status ? byKey({itemOf(column, *one.status)}) : QHash<QString, Item>();
    return chooseAsked(snapshotOf({table}), {}, options, items);
}

} // namespace

TEST(AskingTest, AsksForWhatHasNeitherACommentNorAnOpenItem)
{
    GenerationOptions options;
    options.what = What::ColumnsOnly;
    const QVector<AskingCase> cases = {{std::nullopt, std::nullopt, true}, {std::nullopt, u""_s, true},
        {std::nullopt, u" \n"_s, true}, {std::nullopt, u"The key."_s, false}, {Status::Pending, std::nullopt, false},
        {Status::Approved, std::nullopt, false}, {Status::Edited, std::nullopt, false},
        {Status::Imported, std::nullopt, false}, // the snapshot is older than the import
        {Status::Imported, u"The key."_s, false}, {Status::Rejected, std::nullopt, true},
        {Status::Rejected, u"The key."_s, false}};
    for (const AskingCase &one : cases) {
        SCOPED_TRACE(one.status ? qPrintable(statusName(*one.status)) : "no item");
        const Asked asked = ask(one, options);
        EXPECT_EQ(!asked.tables.isEmpty(), one.asked) << one.comment.value_or(u"NULL"_s).toStdString();
        EXPECT_EQ(asked.leftAlone, one.asked ? 0 : 1);
        options.onlyMissing = false;
        EXPECT_FALSE(ask(one, options).tables.isEmpty()) << "--all asks whatever there is";
        options.onlyMissing = true;
    }
}

TEST(AskingTest, OnlyTablesAndOnlyColumnsLeaveTheOtherOut)
{
    const Snapshot snapshot = snapshotOf({tableOf(u"orders"_s, {u"id"_s, u"note"_s})});
    GenerationOptions options;
    EXPECT_EQ(chooseAsked(snapshot, {}, options, {}).tables.first().columns, (QVector<int>{0, 1}));
    EXPECT_TRUE(chooseAsked(snapshot, {}, options, {}).tables.first().tableAsked);
    options.what = What::TablesOnly;
    EXPECT_TRUE(chooseAsked(snapshot, {}, options, {}).tables.first().columns.isEmpty());
    options.what = What::ColumnsOnly;
    EXPECT_FALSE(chooseAsked(snapshot, {}, options, {}).tables.first().tableAsked);
}

TEST(AskingTest, ATableWhoseTimeIsNotKnownCountsAsChanged)
{
    TableInfo old = tableOf(u"old"_s, {u"id"_s});
    old.lastAltered = u"2026-01-01T00:00:00.000Z"_s;
    Selection selection;
    selection.changedSince = QDateTime({2026, 6, 1}, {0, 0}, Qt::UTC);
    const Asked asked = chooseAsked(snapshotOf({old, tableOf(u"unknown"_s, {u"id"_s})}), selection, {}, {});
    ASSERT_EQ(asked.tables.size(), 1);
    EXPECT_EQ(asked.tables.first().table.path.table(), u"unknown"_s);
}

TEST(AskingTest, CountsWhatIsLeftAloneByReason)
{
    TableInfo described = tableOf(u"described"_s, {u"id"_s, u"note"_s});
    described.comment = u"Told."_s;
    described.columns[0].comment = u"The key."_s;
    TableInfo foreign = tableOf(u"foreign"_s, {u"id"_s});
    foreign.type = u"FOREIGN"_s;
    TableInfo system = tableOf(u"columns"_s, {u"id"_s});
    system.path.parts[1] = u"information_schema"_s;
    const auto items = byKey({itemOf(described.path.child(u"note"_s), Status::Pending)});
    GenerationOptions options;
    const Asked asked = chooseAsked(snapshotOf({described, foreign, system}), {}, options, items);
    EXPECT_TRUE(asked.tables.isEmpty());
    EXPECT_EQ(asked.leftAlone, 7);
    EXPECT_EQ(asked.leftAloneByReason,
        (QMap<QString, int>{
            {u"has_comment"_s, 2}, {u"open_item"_s, 1}, {u"foreign_table"_s, 2}, {u"system_table"_s, 2}}));
    options.onlyMissing = false;
    EXPECT_EQ(chooseAsked(snapshotOf({described, foreign}), {}, options, {}).leftAloneByReason,
        (QMap<QString, int>{{u"foreign_table"_s, 2}}))
        << "no option lets it be commented";
}

TEST(AskingTest, ViewsMaterializedViewsAndStreamingTablesTakeCommentsAndViewsCanBeLeftOut)
{
    QVector<TableInfo> tables;
    for (const QString &type : {u"VIEW"_s, u"MATERIALIZED_VIEW"_s, u"STREAMING_TABLE"_s, u"MANAGED"_s}) {
        tables << tableOf(type.toLower(), {u"id"_s});
        tables.last().type = type;
    }
    GenerationOptions options;
    EXPECT_EQ(chooseAsked(snapshotOf(tables), {}, options, {}).tables.size(), 4);
    options.views = false;
    const Asked asked = chooseAsked(snapshotOf(tables), {}, options, {});
    EXPECT_EQ(asked.tables.size(), 2);
    EXPECT_EQ(asked.leftAlone, 0) << "not meant is not left alone";
}

TEST(AskingTest, ExactlyTheNamedObjectsAreAsked)
{
    const TableInfo orders = tableOf(u"orders"_s, {u"id"_s, u"note"_s});
    const TableInfo other = tableOf(u"other"_s, {u"id"_s});
    Selection selection;
    selection.objects = {orders.path.child(u"NOTE"_s), other.path};
    const Asked asked = chooseAsked(snapshotOf({orders, other, tableOf(u"third"_s, {u"id"_s})}), selection, {}, {});
    ASSERT_EQ(asked.tables.size(), 2);
    EXPECT_EQ(asked.tables.at(0).columns, (QVector<int>{1}));
    EXPECT_FALSE(asked.tables.at(0).tableAsked);
    EXPECT_TRUE(asked.tables.at(1).tableAsked);
    EXPECT_TRUE(asked.tables.at(1).columns.isEmpty());
    EXPECT_EQ(asked.leftAlone, 0);
}

TEST(AskingTest, FieldsAreChosenAsColumnsAreOnceTheyAreRead)
{
    TableInfo table = tableOf(u"people"_s, {u"address"_s});
    table.comment = u"People"_s;
    table.columns[0].type = u"ARRAY<STRUCT<a: STRING, b: INT, c: INT>>"_s;
    table.columns[0].comment = u"Where"_s;
    TableInfo plain = tableOf(u"plain"_s, {u"id"_s});
    plain.comment = u"Plain"_s;
    plain.columns[0].comment = u"Key"_s;
    GenerationOptions options;
    Asked asked = chooseAsked(snapshotOf({table, plain}), {}, options, {});
    ASSERT_EQ(asked.tables.size(), 1) << "all is described, but of one nobody knows the fields yet";
    EXPECT_TRUE(asked.tables.first().hasMoreFields);
    const auto field
        = [&](const QString &name) { return table.path.child(u"address"_s).child(u"element"_s).child(name); };
    const FieldsByTable fields{{table.path,
        {{field(u"a"_s), u"string"_s, u"told"_s}, {field(u"b"_s), u"int"_s, std::nullopt},
            {field(u"c"_s), u"int"_s, std::nullopt}}}};
    addFields(&asked, fields, SourceId(1), {}, options, byKey({itemOf(field(u"c"_s), Status::Edited)}));
    ASSERT_EQ(asked.tables.size(), 1);
    ASSERT_EQ(asked.tables.first().fields.size(), 1);
    EXPECT_EQ(asked.tables.first().fields.first().path, field(u"b"_s));
    EXPECT_EQ(asked.leftAloneByReason.value(u"has_comment"_s), 5);
    EXPECT_EQ(asked.leftAloneByReason.value(u"open_item"_s), 1);
    Asked none = chooseAsked(snapshotOf({table}), {}, options, {});
    addFields(&none, {}, SourceId(1), {}, options, {});
    EXPECT_TRUE(none.tables.isEmpty()) << "nothing was read, nothing is asked";
    options.fields = false;
    EXPECT_TRUE(chooseAsked(snapshotOf({table}), {}, options, {}).tables.isEmpty());
}

TEST(AskingTest, TenThousandTickedTablesAreNotAskedAboutTenThousandTimesEach)
{
    Selection selection;
    QVector<TableInfo> tables;
    for (int i = 0; i < 10'000; ++i) {
        tables << tableOf(u"t%1"_s.arg(i), {u"id"_s});
        if (i % 2 == 0) {
            selection.tables << tables.last().path;
        }
    }
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(chooseAsked(snapshotOf(tables), selection, {}, {}).tables.size(), 5'000);
    EXPECT_LT(timer.elapsed(), 20'000) << "by comparing each with each it takes minutes";
}

} // namespace metaflow::generation
