#include "core/generation/Asking.h"
#include "tests/generation/GenerationData.h"

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

} // namespace metaflow::generation
