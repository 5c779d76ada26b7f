#include "tests/store/StoreContract.h"

#include "core/store/FacetValues.h"
#include "core/store/ListPlaces.h"
#include "core/store/WorkCounts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

class WorkListContract : public StoreContract {
protected:
    /// As offer(), of another schema, type, model or score.
    store::Offer offerIn(const QString &schema, const QString &table, const QString &column, int score = 100)
    {
        store::Offer made = offer(table, column, u"Text of "_s + column);
        made.object.parts[1] = schema;
        made.score = score;
        return made;
    }
    store::WorkCounts counts(const QVector<ItemFilter> &filters = {})
    {
        const store::WorkQuestion question{anna.person.name, now().addSecs(-3600), filters};
        const auto counted
            = temporary().read([&](store::Connection &open) { return store::workCounts(open, question); });
        EXPECT_TRUE(counted);
        return counted.value_or(store::WorkCounts());
    }
    store::FacetValues values(const ItemFilter &filter)
    {
        const auto found = temporary().read([&](store::Connection &open) {
            return store::facetValues(open, filter, {u"too_long"_s, u"no_check"_s});
        });
        EXPECT_TRUE(found) << qPrintable(found ? QString() : found.error().detail);
        return found.value_or(store::FacetValues());
    }
    QVector<ItemId> ordered(ItemOrder order)
    {
        const auto refs = temporary().read([&](store::Connection &open) { return listItems(open, {}, order); });
        EXPECT_TRUE(refs) << qPrintable(refs ? QString() : refs.error().detail);
        QVector<ItemId> ids;
        for (const ItemRef &ref : refs.value_or(QVector<ItemRef>())) {
            ids << ref.id;
        }
        return ids;
    }
    void assign(ItemId id, const QString &person)
    {
        Decision made = decision(Decision::Kind::Assign, {item(id)});
        made.text = person;
        (void)decide(made, u"assign"_s);
    }
};

INSTANTIATE_TEST_SUITE_P(Sqlite, WorkListContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, WorkListContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(WorkListContract, CountsWhatWaitsInEachList)
{
    const auto ids = offerAll({offerIn(u"sales"_s, u"a"_s, u"x"_s, 60), offerIn(u"sales"_s, u"a"_s, u"y"_s),
        offerIn(u"hr"_s, u"b"_s, u"z"_s, 99), offerIn(u"hr"_s, u"b"_s, u"w"_s, 50)});
    (void)decide(decision(Decision::Kind::Approve, {item(ids.at(0)), item(ids.at(1))}), u"b1"_s);
    (void)decide(decision(Decision::Kind::NeedsWork, {item(ids.at(2))}), u"b2"_s);
    assign(ids.at(3), u"ANNA@example.com"_s);
    ItemFilter hr;
    hr.schema = u"HR"_s;
    ItemFilter none;
    none.table = u"absent"_s;
    const store::WorkCounts found = counts({hr, none});
    EXPECT_EQ(found.total, 4);
    EXPECT_EQ(found.byStatus.value(Status::Pending), 2);
    EXPECT_EQ(found.byStatus.value(Status::Approved), 2);
    EXPECT_EQ(found.flawed, 2); // of the pending ones
    EXPECT_EQ(found.needsWork, 1);
    EXPECT_EQ(found.assigned, 1);
    EXPECT_EQ(found.catalogChanged, 0);
    EXPECT_EQ(found.conflicts, 0);
    EXPECT_EQ(found.filters, (QVector<qint64>{2, 0}));
}

TEST_P(WorkListContract, CountsWhatAPersonDecidedSinceAndNotWhatWasTakenBack)
{
    const auto ids = offerAll({offerIn(u"s"_s, u"a"_s, u"x"_s), offerIn(u"s"_s, u"a"_s, u"y"_s),
        offerIn(u"s"_s, u"a"_s, u"z"_s), offerIn(u"s"_s, u"a"_s, u"w"_s)});
    (void)decide(decision(Decision::Kind::Approve, {item(ids.at(3))}), u"old"_s);
    temporary().clock().advance(std::chrono::hours(2));
    EXPECT_EQ(counts().decided, 0);
    (void)decide(decision(Decision::Kind::Approve, {item(ids.at(0)), item(ids.at(1))}), u"b1"_s);
    EXPECT_EQ(counts().decided, 2);
    Decision bens = decision(Decision::Kind::Reject, {item(ids.at(2))});
    bens.actor = ben;
    (void)decide(bens, u"b2"_s);
    assign(ids.at(2), u"ben"_s);
    EXPECT_EQ(counts().decided, 2);
    ASSERT_TRUE(undo(u"b1"_s, u"u1"_s));
    EXPECT_EQ(counts().decided, 0);
}

TEST_P(WorkListContract, FacetsAreCountedWithoutTheirOwnPartAlone)
{
    auto number = offerIn(u"sales"_s, u"Orders"_s, u"x"_s);
    number.dataType = u"int"_s;
    auto byOther = offerIn(u"hr"_s, u"people"_s, u"y"_s);
    byOther.method = u"memory"_s;
    byOther.author = u"ben"_s;
    byOther.findings = {{u"too_long"_s, Severity::Info, 0, 0, {}}};
    const auto ids = offerAll({number, offerIn(u"sales"_s, u"Orders"_s, u"z"_s), byOther});
    (void)decide(decision(Decision::Kind::Approve, {item(ids.at(0))}), u"b1"_s);
    const store::FacetValues all = values({});
    using Values = QVector<store::FacetValue>;
    EXPECT_EQ(all.catalogs, (Values{{u"main"_s, 3}}));
    EXPECT_EQ(all.schemas, (Values{{u"hr"_s, 1}, {u"sales"_s, 2}}));
    EXPECT_EQ(all.tables, (Values{{u"Orders"_s, 2}, {u"people"_s, 1}}));
    EXPECT_EQ(all.statuses, (Values{{u"approved"_s, 1}, {u"pending"_s, 2}}));
    EXPECT_EQ(all.types, (Values{{u"int"_s, 1}, {u"string"_s, 2}}));
    EXPECT_EQ(all.methods, (Values{{u"memory"_s, 1}, {u"openai_gpt-6-luna"_s, 2}}));
    EXPECT_EQ(all.authors, (Values{{u"ben"_s, 1}, {u"gpt-6-luna"_s, 2}}));
    EXPECT_EQ(all.reviewers, (Values{{u"anna@example.com"_s, 1}}));
    EXPECT_EQ(all.checks, (Values{{u"too_long"_s, 1}}));
    ItemFilter filter;
    filter.statuses = {Status::Pending};
    filter.schema = u"SALES"_s;
    const store::FacetValues some = values(filter);
    EXPECT_EQ(some.statuses, (Values{{u"approved"_s, 1}, {u"pending"_s, 1}})); // without its own
    EXPECT_EQ(some.schemas, (Values{{u"hr"_s, 1}, {u"sales"_s, 1}})); // pending ones
    EXPECT_EQ(some.tables, (Values{{u"Orders"_s, 1}}));
    EXPECT_EQ(some.types, (Values{{u"string"_s, 1}}));
    EXPECT_TRUE(some.checks.isEmpty());
    filter.method = u"gpt-6-luna"_s; // the model within the method
    EXPECT_EQ(values(filter).statuses, (Values{{u"approved"_s, 1}, {u"pending"_s, 1}}));
}

TEST_P(WorkListContract, SortsByEveryColumnBothWaysWithTheUnknownLast)
{
    auto first = offerIn(u"s"_s, u"b"_s, u"x"_s, 50);
    first.dataType = u"int"_s;
    first.text = u"bbb"_s;
    auto second = offerIn(u"s"_s, u"a"_s, u"y"_s, 70);
    second.text = u"aaa"_s;
    second.findings = {{u"too_long"_s, Severity::Info, 0, 0, {}}, {u"too_short"_s, Severity::Info, 0, 0, {}}};
    auto third = offerIn(u"s"_s, u"c"_s, u""_s);
    third.score = std::nullopt;
    third.text = u"ccc"_s;
    third.method.clear();
    third.author.clear();
    const auto ids = offerAll({first, second, third});
    assign(ids.at(0), u"anna"_s);
    const ItemId one = ids.at(0), two = ids.at(1), three = ids.at(2);
    using Ids = QVector<ItemId>;
    EXPECT_EQ(ordered({}), (Ids{two, one, three}));
    EXPECT_EQ(ordered({ItemSort::Object, true}), (Ids{three, one, two}));
    EXPECT_EQ(ordered(ItemSort::Score), (Ids{one, two, three}));
    EXPECT_EQ(ordered({ItemSort::Score, true}), (Ids{two, one, three}));
    EXPECT_EQ(ordered(ItemSort::Type), (Ids{one, two, three}));
    EXPECT_EQ(ordered({ItemSort::Type, true}), (Ids{two, one, three}));
    EXPECT_EQ(ordered(ItemSort::Column), (Ids{one, two, three}));
    EXPECT_EQ(ordered({ItemSort::Column, true}), (Ids{two, one, three}));
    EXPECT_EQ(ordered(ItemSort::Text), (Ids{two, one, three}));
    EXPECT_EQ(ordered({ItemSort::Text, true}), (Ids{three, one, two}));
    EXPECT_EQ(ordered(ItemSort::Findings).last(), two);
    EXPECT_EQ(ordered({ItemSort::Findings, true}).first(), two);
    EXPECT_EQ(ordered(ItemSort::Assigned).first(), one);
    EXPECT_EQ(ordered({ItemSort::Assigned, true}).first(), one);
    for (const ItemSort sort : {ItemSort::Method, ItemSort::Author}) {
        EXPECT_EQ(ordered({sort, false}).last(), three);
        EXPECT_EQ(ordered({sort, true}).last(), three);
    }
    Ids newest = ordered(ItemSort::Age);
    std::reverse(newest.begin(), newest.end());
    EXPECT_EQ(ordered({ItemSort::Age, true}), newest);
    EXPECT_EQ(ordered(ItemSort::Reviewer).size(), 3);
    EXPECT_EQ(ordered({ItemSort::UpdatedNewest, true}).size(), 3);
}

TEST_P(WorkListContract, NamesAreFoundByTheirBeginningElseAnywhere)
{
    const auto ids
        = offerAll({offerIn(u"sales"_s, u"orders"_s, u"customer_id"_s), offerIn(u"sales"_s, u"orders"_s, u"Größe"_s),
            offerIn(u"sales"_s, u"customers"_s, QString()), offerIn(u"hr"_s, u"people"_s, u"the_customer"_s)});
    const auto named = [&](const QString &text, const ItemFilter &filter = {}) {
        const auto found
            = temporary().read([&](store::Connection &open) { return itemsNamed(open, filter, {}, text); });
        EXPECT_TRUE(found) << qPrintable(found ? QString() : found.error().detail);
        return found.value_or(QVector<ItemId>());
    };
    using Ids = QVector<ItemId>;
    EXPECT_EQ(named(u"CUST"_s), (Ids{ids.at(2), ids.at(0)})); // in the list's order; not what only holds it
    EXPECT_EQ(named(u"gRÖ"_s), (Ids{ids.at(1)}));
    EXPECT_EQ(named(u"mer"_s), (Ids{ids.at(3), ids.at(2), ids.at(0)}));
    EXPECT_EQ(named(u"orders.cust"_s), (Ids{ids.at(0)}));
    EXPECT_EQ(named(u"%"_s), Ids());
    EXPECT_EQ(named(u"' OR 1=1"_s), Ids());
    EXPECT_EQ(named(u"  "_s), Ids());
    ItemFilter hr;
    hr.schema = u"hr"_s;
    EXPECT_EQ(named(u"cust"_s, hr), (Ids{ids.at(3)}));
}

TEST_P(WorkListContract, TheFirstPendingOneIsFoundHoweverFar)
{
    QVector<store::Offer> offers;
    for (int i = 0; i < 1500; ++i) {
        offers << offer(u"t"_s, u"c%1"_s.arg(i), u"x"_s);
    }
    const auto ids = offerAll(offers);
    QVector<Item> first;
    for (int i = 0; i < 1400; ++i) {
        first << item(ids.at(i));
    }
    (void)decide(decision(Decision::Kind::Approve, first), u"b"_s);
    const auto seek = [&](const QVector<ItemId> &among) {
        return temporary().read([&](store::Connection &open) { return store::firstPending(open, among); });
    };
    EXPECT_EQ(seek(ids), ids.at(1400));
    EXPECT_EQ(seek(ids.mid(0, 1400)), ItemId());
    EXPECT_EQ(seek({}), ItemId());
    QVector<ItemId> backwards = ids;
    std::reverse(backwards.begin(), backwards.end());
    EXPECT_EQ(seek(backwards), ids.last());
    const auto stopped = temporary().read(
        [&](store::Connection &open) { return store::firstPending(open, ids, [] { return false; }); });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

} // namespace metaflow::testing
