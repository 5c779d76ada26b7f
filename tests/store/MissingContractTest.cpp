// Items whose object is not in the catalog any more.
#include "core/store/Snapshots.h"
#include "core/store/WorkCounts.h"
#include "tests/store/StoreContract.h"

using namespace Qt::StringLiterals;

namespace metaflow::testing {

class MissingContract : public StoreContract {
protected:
    void scan(const QHash<QString, QStringList> &columnsByTable, const QStringList &schemas = {})
    {
        Snapshot snapshot;
        snapshot.source = source();
        snapshot.catalog = u"main"_s;
        snapshot.readAt = now();
        for (auto it = columnsByTable.cbegin(); it != columnsByTable.cend(); ++it) {
            TableInfo table;
            table.path = {{u"Main"_s, u"Sales"_s, it.key()}};
            for (const QString &name : it.value()) {
                ColumnInfo column;
                column.name = name;
                table.columns << column;
            }
            snapshot.tables << table;
        }
        const auto stored
            = temporary().write([&](store::Connection &c) { return store::storeSnapshot(c, snapshot, schemas); });
        ASSERT_TRUE(stored) << qPrintable(stored ? QString() : stored.error().detail);
    }
    QStringList missing(ItemFilter filter = {})
    {
        filter.missing = true;
        QStringList names;
        for (const ItemId id : list(filter)) {
            names << item(id).object.display();
        }
        const auto count = temporary().read([&](store::Connection &c) { return store::countItems(c, filter); });
        EXPECT_EQ(count.value_or(-1), names.size()) << qPrintable(count ? QString() : count.error().detail);
        return names;
    }
    void offerField(const QStringList &below)
    {
        store::Offer one = offer(u"orders"_s, below.first(), u"text"_s);
        one.object.parts << below.mid(1);
        ASSERT_EQ(offerAll({one}).size(), 1);
    }
};

INSTANTIATE_TEST_SUITE_P(Sqlite, MissingContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, MissingContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(MissingContract, IsWhatTheLastScanDidNotFind)
{
    (void)offered(u"orders"_s, {}, u"a table"_s);
    (void)offered(u"orders"_s, u"id"_s, u"a column"_s);
    (void)offered(u"gone"_s, {}, u"another table"_s);
    (void)offered(u"gone"_s, u"id"_s, u"its column"_s);
    (void)offered(u"orders"_s, u"renamed"_s, u"a column of another name"_s);
    offerField({u"address"_s, u"city"_s});
    offerField({u"dropped"_s, u"city"_s});
    EXPECT_EQ(missing(), QStringList()) << "nothing was scanned yet";
    scan({{u"ORDERS"_s, {u"ID"_s, u"Address"_s}}});
    EXPECT_EQ(missing(),
        (QStringList{u"main.sales.gone"_s, u"main.sales.gone.id"_s, u"main.sales.orders.renamed"_s,
            u"main.sales.orders.dropped.city"_s}));
    ItemFilter filter;
    filter.catalog = u"MAIN"_s;
    filter.schema = u"sales"_s;
    filter.source = source();
    filter.table = u"gone"_s;
    EXPECT_EQ(missing(filter).size(), 2);
    filter.schema = u"other"_s;
    EXPECT_EQ(missing(filter).size(), 0);
    scan({{u"orders"_s, {u"id"_s, u"renamed"_s, u"address"_s, u"dropped"_s}}, {u"gone"_s, {u"id"_s}}});
    EXPECT_EQ(missing(), QStringList()) << "found again";
}

TEST_P(MissingContract, ASchemaThatWasNeverReadIsNotMissing)
{
    store::Offer other = offer(u"t"_s, u"a"_s, u"text"_s);
    other.object = {{u"main"_s, u"hr"_s, u"t"_s, u"a"_s}};
    (void)offerAll({other});
    (void)offered(u"gone"_s, u"id"_s, u"text"_s);
    scan({{u"orders"_s, {u"id"_s}}}, {u"Sales"_s});
    EXPECT_EQ(missing(), QStringList{u"main.sales.gone.id"_s});
    scan({{u"orders"_s, {u"id"_s}}});
    EXPECT_EQ(missing(), (QStringList{u"main.hr.t.a"_s, u"main.sales.gone.id"_s}));
}

TEST_P(MissingContract, HostileNamesAreFound)
{
    const QStringList names{u"a\"b\\c"_s, u"tab\there"_s, u"dot.ted"_s, QChar(QChar::ByteOrderMark) + u"bom"_s,
        u"line\nbreak"_s, u"ẞharp Σ"_s, u"\u202Ertl"_s, u"`tick`"_s, u"\u0001\u001f"_s, u"/slash"_s, u"𝒳"_s};
    for (const QString &name : names) {
        (void)offered(u"orders"_s, name, u"text"_s);
    }
    scan({{u"orders"_s, names}});
    EXPECT_EQ(missing(), QStringList());
    scan({{u"orders"_s, names.mid(1)}});
    EXPECT_EQ(missing().size(), 1);
}

} // namespace metaflow::testing
