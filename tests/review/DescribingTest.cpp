// Descriptions by hand: what has no item yet, and what becomes of a text that somebody writes for it.
#include "core/review/ReviewService.h"

#include "core/store/Snapshots.h"
#include "core/store/Sources.h"
#include "core/store/Store.h"
#include "tests/support/RunLoop.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace metaflow::review {

namespace {

using testing::waitFor;

class DescribingTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(waitFor(store.open()));
        const auto known = waitFor(store.write([](store::Connection &connection) {
            store::Source seen;
            seen.host = u"http://127.0.0.1:1"_s;
            return store::rememberSource(connection, seen);
        }));
        ASSERT_TRUE(known);
        source = known->id;
        Snapshot snapshot;
        snapshot.source = source;
        snapshot.catalog = u"main"_s;
        snapshot.readAt = clock.now();
        snapshot.tables = {table(u"orders"_s, u"MANAGED"_s), table(u"linked"_s, u"FOREIGN"_s)};
        ASSERT_TRUE(waitFor(
            store.write([&](store::Connection &connection) { return store::storeSnapshot(connection, snapshot); })));
    }

    static TableInfo table(const QString &name, const QString &type)
    {
        TableInfo info;
        info.path = {{u"main"_s, u"Sales"_s, name}};
        info.type = type;
        info.comment = u"Somebody's"_s;
        ColumnInfo id, total;
        id.name = u"Id"_s;
        id.ordinal = 1;
        id.type = u"BIGINT"_s;
        total.name = u"total"_s;
        total.ordinal = 2;
        total.type = u"DECIMAL(10,2)"_s;
        info.columns = {id, total};
        return info;
    }
    Result<Described> describe(const QStringList &parts, const QString &text)
    {
        return waitFor(service.describe(source, {parts}, text, ann));
    }
    Item itemOf(ItemId id) { return waitFor(service.page({id}))->value(0); }

    QTemporaryDir folder;
    SystemClock clock;
    store::Store store{store::StoreUrl::parse(u"sqlite:"_s + folder.filePath(u"s.db"_s)).value(), clock};
    ReviewService service{store};
    SourceId source;
    const Actor ann{{u"ann@example.com"_s, UserSource::Workspace}, {u"key"_s, 1}};
    const QStringList column{u"main"_s, u"Sales"_s, u"orders"_s, u"Id"_s};
};

TEST_F(DescribingTest, CreatesTheItemInThePersonsWords)
{
    const auto made = describe(column, u"Number of the order."_s);
    ASSERT_TRUE(made) << qPrintable(made ? QString() : made.error().detail);
    EXPECT_TRUE(made->created);
    const Item item = itemOf(made->item);
    EXPECT_EQ(item.object.parts, column);
    EXPECT_EQ(item.status, Status::Edited);
    EXPECT_EQ(item.method, u"manual"_s);
    EXPECT_EQ(item.textAuthor, u"ann@example.com"_s);
    EXPECT_EQ(item.reviewedBy, u"ann@example.com"_s);
    EXPECT_EQ(item.current, u"Number of the order."_s);
    EXPECT_EQ(item.dataType, u"BIGINT"_s);
    EXPECT_EQ(item.ordinal, 1);
    EXPECT_EQ(item.original, Comment());
    EXPECT_TRUE(item.originalKnown);
    ASSERT_TRUE(item.score);
    const auto detail = waitFor(service.detail(made->item));
    ASSERT_TRUE(detail);
    ASSERT_EQ(detail->texts.size(), 1);
    EXPECT_EQ(detail->texts.first().origin, TextOrigin::Person);
    ASSERT_EQ(detail->history.size(), 2);
    EXPECT_EQ(detail->history.first().action, QString(action::edited));
    EXPECT_TRUE(waitFor(service.verifyHistory())->ok);
}

TEST_F(DescribingTest, LeavesAnItemThatIsThereAsItIs)
{
    const auto first = describe(column, u"first"_s);
    const auto second = describe({u"MAIN"_s, u"sales"_s, u"ORDERS"_s, u"ID"_s}, u"second"_s);
    ASSERT_TRUE(first && second);
    EXPECT_FALSE(second->created);
    EXPECT_EQ(second->item, first->item);
    EXPECT_EQ(itemOf(first->item).current, u"first"_s);
    EXPECT_EQ(waitFor(service.detail(first->item))->texts.size(), 1);
}

TEST_F(DescribingTest, CanBeTakenBack)
{
    const auto made = describe({u"main"_s, u"sales"_s, u"orders"_s}, u"All orders."_s);
    ASSERT_TRUE(made);
    EXPECT_EQ(itemOf(made->item).original, Comment(u"Somebody's"_s));
    EXPECT_EQ(waitFor(service.undo({}, ann))->changed, 1);
    EXPECT_EQ(itemOf(made->item).status, Status::Pending);
    EXPECT_EQ(itemOf(made->item).current, u"All orders."_s);
}

TEST_F(DescribingTest, RefusesWhatIsNotThereAndWhatNobodyMayDescribe)
{
    EXPECT_EQ(describe({u"main"_s, u"Sales"_s, u"nope"_s}, u"t"_s).error().code, ErrorCode::TableNotFound);
    EXPECT_EQ(
        describe({u"main"_s, u"Sales"_s, u"orders"_s, u"nope"_s}, u"t"_s).error().code, ErrorCode::ColumnNotFound);
    const auto foreign = describe({u"main"_s, u"Sales"_s, u"linked"_s, u"Id"_s}, u"t"_s);
    EXPECT_EQ(foreign.error().code, ErrorCode::Forbidden);
    EXPECT_EQ(foreign.error().detail, u"foreign_table"_s);
    EXPECT_EQ(describe(column, {}).error().code, ErrorCode::WrongUsage);
    EXPECT_EQ(describe(column, u"a"_s + QChar(QChar::Null)).error().code, ErrorCode::TextNotStorable);
    EXPECT_TRUE(waitFor(service.list({}, ItemSort::Object))->isEmpty()) << "nothing half made is left";
}

TEST_F(DescribingTest, ListsATableAndItsColumnsWithWhatTheyHave)
{
    const auto made = describe(column, u"Number of the order."_s);
    ASSERT_TRUE(made);
    const auto all = waitFor(service.describables(source, {{u"main"_s, u"sales"_s, u"orders"_s}}));
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), 3);
    EXPECT_TRUE(all->at(0).object.isTable());
    EXPECT_EQ(all->at(0).comment, Comment(u"Somebody's"_s));
    EXPECT_TRUE(all->at(0).item.isNone());
    EXPECT_EQ(all->at(1).item, made->item);
    EXPECT_EQ(all->at(1).status, Status::Edited);
    EXPECT_EQ(all->at(1).text, u"Number of the order."_s);
    EXPECT_EQ(all->at(2).type, u"DECIMAL(10,2)"_s);
    EXPECT_EQ(waitFor(service.describables(source, {{u"main"_s, u"sales"_s, u"no"_s}})).error().code,
        ErrorCode::TableNotFound);
}

} // namespace

} // namespace metaflow::review
