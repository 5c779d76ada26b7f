#include "tests/store/StoreContract.h"

#include "core/store/Settings.h"
#include "core/store/Sources.h"

using namespace Qt::StringLiterals;

namespace metaflow::testing {

using ItemContract = StoreContract;

INSTANTIATE_TEST_SUITE_P(Sqlite, ItemContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, ItemContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(ItemContract, OpensEmptyWithAnIdThatStays)
{
    const store::StoreInfo info = *temporary().opened();
    EXPECT_FALSE(info.storeId.isEmpty());
    EXPECT_EQ(info.schemaVersion, 7);
    EXPECT_EQ(info.items, 0);
    temporary().reopen();
    ASSERT_TRUE(temporary().opened());
    EXPECT_EQ(temporary().opened()->storeId, info.storeId);
}

TEST_P(ItemContract, KeepsASettingUntilItIsChanged)
{
    const auto set = [](const QString &value) {
        return [value](store::Connection &connection) { return store::setSetting(connection, u"k"_s, value); };
    };
    const auto get = [](store::Connection &connection) { return store::setting(connection, u"k"_s); };
    EXPECT_EQ(temporary().read(get)->has_value(), false);
    ASSERT_TRUE(temporary().write(set(u"a"_s)));
    ASSERT_TRUE(temporary().write(set(u""_s)));
    EXPECT_EQ(temporary().read(get).value(), std::optional(u""_s));
}

TEST_P(ItemContract, KnowsASourceByItsMetastoreWhenItsAddressChanges)
{
    const SourceId id = source();
    const store::Source moved{{}, u"https://new.example"_s, u"99"_s, u"meta-1"_s, false};
    const store::Source other{{}, u"https://new.example"_s, u"99"_s, u"meta-2"_s, false};
    const auto remember = [](const store::Source &seen) {
        return [seen](store::Connection &connection) { return rememberSource(connection, seen); };
    };
    const auto again = temporary().write(remember(moved));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->id, id);
    EXPECT_EQ(again->host, u"https://new.example"_s);
    EXPECT_NE(temporary().write(remember(other))->id, id); // another metastore behind the same address
    EXPECT_EQ(temporary().read([id](store::Connection &c) { return store::source(c, id); }), *again);
    EXPECT_EQ(temporary().read([](store::Connection &c) { return store::source(c, SourceId(77)); }).error().code,
        ErrorCode::SourceUnknown);
}

TEST_P(ItemContract, GivesASourceItsMetastoreIdLater)
{
    const auto remember = [this](const store::Source &seen) {
        return temporary().write([seen](store::Connection &connection) { return rememberSource(connection, seen); });
    };
    const auto first = remember({{}, u"h"_s, u""_s, u""_s, false});
    const auto second = remember({{}, u"h"_s, u"5"_s, u"m"_s, false});
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->id, second->id);
    EXPECT_EQ(second->metastoreId, u"m"_s);
}

TEST_P(ItemContract, LosesNoTextToALongNameOfAModel)
{
    store::Offer made = offer(u"orders"_s, u"Status"_s, u"Where the order is."_s);
    made.method = u"openai_"_s + QString(92, u'm') + u"\U0001F600-and-more"_s; // the 100th unit is half a sign
    for (int round = 0; round < 2; ++round) { // a new item, then one that is there
        const Item held = item(offerAll({made}).value(0));
        EXPECT_EQ(held.method, made.method.left(99));
        EXPECT_EQ(held.current, made.text);
    }
}

TEST_P(ItemContract, HoldsAnOfferedTextAsAPendingItem)
{
    store::Offer made = offer(u"orders"_s, u"Status"_s, u"Where the order is."_s);
    made.original = u""_s;
    made.findings = {{u"restates_name"_s, Severity::Warning, 0, 5, {u"a"_s}}};
    made.score = 80;
    made.generationMetadata = {{u"model"_s, u"gpt-6-luna"_s}};
    made.dataSample = u"[\"Aaaa\"]"_s;
    const Item held = item(offerAll({made}).value(0));
    EXPECT_EQ(held.object, made.object);
    EXPECT_EQ(held.source, made.source);
    EXPECT_EQ(held.status, Status::Pending);
    EXPECT_EQ(held.version, 1);
    EXPECT_EQ(held.original, Comment(u""_s)); // not NULL
    EXPECT_TRUE(held.originalKnown);
    EXPECT_EQ(held.generated, made.text);
    EXPECT_EQ(held.current, made.text);
    EXPECT_EQ(held.findings, made.findings);
    EXPECT_EQ(held.score, 80);
    EXPECT_EQ(held.generationMetadata, made.generationMetadata);
    EXPECT_EQ(held.dataSample, made.dataSample);
    EXPECT_EQ(held.textAuthor, u"gpt-6-luna"_s);
    EXPECT_EQ(held.createdAt, now());
    EXPECT_FALSE(held.reviewedAt.isValid());
    EXPECT_TRUE(verify().ok);
}

TEST_P(ItemContract, HasOneLiveItemAnObjectHoweverItIsSpelled)
{
    const Item first = offered(u"orders"_s, u"Größe"_s, u"one"_s);
    const Item second = offered(u"ORDERS"_s, u"GRÖßE"_s, u"two"_s); // SQLite by itself folds ASCII only
    EXPECT_EQ(first.id, second.id);
    EXPECT_EQ(second.current, u"two"_s);
    EXPECT_EQ(second.generated, u"one"_s);
    EXPECT_EQ(second.version, 2);
    const auto texts = temporary().read([&](store::Connection &connection) { return textsOf(connection, first.id); });
    ASSERT_TRUE(texts);
    ASSERT_EQ(texts->size(), 2);
    EXPECT_EQ(texts->at(1).text, u"two"_s);
    EXPECT_EQ(texts->at(1).number, 2);
    EXPECT_TRUE(verify().ok);
}

TEST_P(ItemContract, TakesTwoOffersForOneObjectInOneGo)
{
    const auto ids = offerAll({offer(u"t"_s, u"c"_s, u"one"_s), offer(u"t"_s, u"C"_s, u"two"_s)});
    ASSERT_EQ(ids.size(), 2);
    EXPECT_EQ(ids.at(0), ids.at(1));
    EXPECT_EQ(item(ids.at(0)).current, u"two"_s);
    EXPECT_TRUE(verify().ok);
}

TEST_P(ItemContract, LeavesADecidedTextAloneAndKeepsTheOfferBesideIt)
{
    const Item held = offered(u"orders"_s, u"id"_s, u"one"_s);
    (void)decide(decision(Decision::Kind::Approve, {held}), u"b1"_s);
    const Item after = offered(u"orders"_s, u"id"_s, u"two"_s);
    EXPECT_EQ(after.current, u"one"_s);
    EXPECT_EQ(after.status, Status::Approved);
    EXPECT_EQ(temporary().read([&](store::Connection &c) { return textsOf(c, held.id); })->size(), 2);
    EXPECT_TRUE(verify().ok);
}

TEST_P(ItemContract, RefusesWhatNotEveryDatabaseKeepsWithTheObjectsName)
{
    for (const QString &text : {u"a\0b"_s, QString(QChar(0xD800)), QString(QChar(0xDC00)) + u"x"_s,
             QString(QChar(0xFFFE)) + u"text"_s, u"a"_s + QChar(0xFFFF)}) {
        const auto made = offer(u"orders"_s, u"id"_s, text);
        const auto done = temporary().write(
            [&](store::Connection &connection) { return offerTexts(connection, {made}, anna, now()); });
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, ErrorCode::TextNotStorable);
        EXPECT_EQ(done.error().subject, u"main.sales.orders.id"_s);
    }
    EXPECT_EQ(temporary().read([](store::Connection &c) { return listItems(c, {}); })->size(), 0);
}

TEST_P(ItemContract, KeepsHostileTextsToTheByte)
{
    const QStringList hostile = {u"'; DROP TABLE metadata_items; --"_s, u"back\\slash\\"_s, u"{\"a\",NULL}"_s,
        u"NULL"_s, u""_s, u" \t\r\n "_s, u"\u202Eright to left"_s, u"😀 🏳️‍🌈"_s, u"e\u0301 and é"_s,
        u"? ? :a $1 %1"_s, u"\"quoted\" `ticked`"_s, u"\u0001\u001f\u007f"_s, QString(20000, u'x'), u"\uFEFFbom"_s,
        u"\uFDD0 and \U0010FFFF"_s, u"{}"_s, u"\\x41"_s};
    QVector<store::Offer> offers;
    for (const QString &text : hostile) {
        offers << offer(text.left(40) + u".t"_s, u"c"_s, text);
        offers.last().original = text;
    }
    const auto ids = offerAll(offers);
    ASSERT_EQ(ids.size(), hostile.size());
    for (int i = 0; i < ids.size(); ++i) {
        const Item held = item(ids.at(i));
        EXPECT_EQ(held.current, hostile.at(i));
        EXPECT_EQ(held.original, Comment(hostile.at(i)));
        EXPECT_EQ(held.object, offers.at(i).object);
    }
    EXPECT_TRUE(verify().ok);
    for (const HistoryRow &row : history()) {
        EXPECT_TRUE(hostile.contains(row.newText.value_or(u"-"_s)));
    }
}

TEST_P(ItemContract, ListsTablesBeforeTheirColumnsByPosition)
{
    auto second = offer(u"a"_s, u"aaa"_s, u"x"_s);
    second.ordinal = 2;
    const auto ids = offerAll(
        {offer(u"b"_s, u""_s, u"x"_s), second, offer(u"a"_s, u"zzz"_s, u"x"_s), offer(u"a"_s, u""_s, u"x"_s)});
    const auto refs = temporary().read([](store::Connection &connection) { return listItems(connection, {}); });
    ASSERT_TRUE(refs);
    const QVector<ItemRef> expected = {{ids.at(3), 1}, {ids.at(2), 1}, {ids.at(1), 1}, {ids.at(0), 1}};
    EXPECT_EQ(*refs, expected);
}

TEST_P(ItemContract, FiltersByEveryPart)
{
    auto scored = offer(u"orders"_s, u"Straße"_s, u"Die Größe der Ware, 100 %"_s);
    scored.score = 40;
    scored.findings = {{u"too_long"_s, Severity::Info, 0, 0, {}}};
    scored.run = RunId(7);
    const auto ids = offerAll({scored, offer(u"orders"_s, u""_s, u"Orders of customers"_s)});
    const auto count = [&](const ItemFilter &filter) {
        const auto refs
            = temporary().read([&](store::Connection &connection) { return listItems(connection, filter); });
        return refs ? refs->size() : -1;
    };
    const auto with = [](auto change) {
        ItemFilter filter;
        change(filter);
        return filter;
    };
    EXPECT_EQ(count({}), 2);
    EXPECT_EQ(count(with([](ItemFilter &f) { f.catalog = u"MAIN"_s; })), 2);
    EXPECT_EQ(count(with([](ItemFilter &f) { f.column = u"STRAßE"_s; })), 1);
    EXPECT_EQ(count(with([](ItemFilter &f) { f.table = u"order"_s; })), 0); // whole names
    EXPECT_EQ(count(with([](ItemFilter &f) { f.kind = ObjectKind::Table; })), 1);
    EXPECT_EQ(count(with([](ItemFilter &f) { f.statuses = {Status::Pending, Status::Edited}; })), 2);
    EXPECT_EQ(count(with([](ItemFilter &f) { f.statuses = {Status::Approved}; })), 0);
    EXPECT_EQ(count(with([](ItemFilter &f) { f.check = u"too_long"_s; })), 1);
    EXPECT_EQ(count(with([](ItemFilter &f) { f.maxScore = 40; })), 1);
    EXPECT_EQ(count(with([](ItemFilter &f) { f.minScore = 41; })), 0);
    EXPECT_EQ(count(with([](ItemFilter &f) { f.run = RunId(7); })), 1);
    EXPECT_EQ(count(with([](ItemFilter &f) { f.dataType = u"STRING"_s; })), 1);
    EXPECT_EQ(count(with([](ItemFilter &f) { f.search = u"größe WARE"_s; })), 1); // each word, somewhere
    EXPECT_EQ(count(with([](ItemFilter &f) { f.search = u"GRÖßE"_s; })), 1);
    EXPECT_EQ(count(with([](ItemFilter &f) { f.search = u"100 %"_s; })), 1); // no wildcard
    EXPECT_EQ(count(with([](ItemFilter &f) { f.search = u"_"_s; })), 0);
    EXPECT_EQ(count(with([](ItemFilter &f) { f.search = u"customers absent"_s; })), 0);
    EXPECT_EQ(count(with([&](ItemFilter &f) { f.ids = {ids.at(1), ItemId(999)}; })), 1);
    EXPECT_EQ(count(with([](ItemFilter &f) { f.limit = 1; })), 1);
    EXPECT_EQ(count(with([](ItemFilter &f) { f.reviewer = u"anna@example.com"_s; })), 0);
    (void)decide(decision(Decision::Kind::NeedsWork, {item(ids.at(0))}), u"b"_s);
    EXPECT_EQ(count(with([](ItemFilter &f) { f.needsWork = true; })), 1);
    EXPECT_EQ(count(with([](ItemFilter &f) { f.reviewer = u"ANNA@example.com"_s; })), 1);
}

TEST_P(ItemContract, FindsAnEditedTextAndNoLongerTheOldOne)
{
    const Item held = offered(u"orders"_s, u"id"_s, u"alpha"_s);
    Decision edit = decision(Decision::Kind::Edit, {held});
    edit.text = u"ÄHRE"_s;
    (void)decide(edit, u"b"_s);
    const auto found = [&](const QString &word) {
        ItemFilter filter;
        filter.search = word;
        return temporary().read([&](store::Connection &c) { return listItems(c, filter); })->size();
    };
    EXPECT_EQ(found(u"ähre"_s), 1);
    EXPECT_EQ(found(u"alpha"_s), 0);
}

TEST_P(ItemContract, TheFirstPageOfASearchIsTheHeadOfTheWholeListWhereverItsWordsStand)
{
    QVector<store::Offer> offers;
    for (int i = 0; i < 1500; ++i) {
        auto one = offer(u"t%1"_s.arg(i / 50, 3, 10, QLatin1Char('0')), u"c%1"_s.arg(i % 50, 2, 10, QLatin1Char('0')),
            u"word all"_s);
        one.ordinal = i % 50 + 1;
        one.text += i >= 1200 ? u" late"_s : i % 7 == 0 ? u" seventh"_s : QString();
        offers << one;
    }
    (void)offerAll(offers);
    for (const QString &search : {u"ALL"_s, u"seventh"_s, u"late"_s, u"seventh all"_s, u"absent"_s, u" "_s}) {
        ItemFilter filter;
        filter.search = search;
        const QVector<ItemId> whole = list(filter);
        for (const int limit : {20, 200, 300, 400}) {
            filter.limit = limit;
            EXPECT_EQ(list(filter), whole.mid(0, limit)) << qPrintable(search) << ' ' << limit;
        }
        filter.statuses = {Status::Pending};
        filter.limit = 100;
        EXPECT_EQ(list(filter), whole.mid(0, 100)) << qPrintable(search);
    }
}

TEST_P(ItemContract, FindsASchemaInEveryCatalogThatHasIt)
{
    QVector<store::Offer> offers;
    for (const QString &catalog : {u"beta"_s, u"alpha"_s, u"gamma"_s}) {
        for (const QString &schema : {u"sales"_s, u"hr"_s}) {
            auto one = offer(u"t"_s, u"c"_s, u"text"_s);
            one.object.parts = {catalog, schema, u"t"_s, u"c"_s};
            offers << one;
        }
    }
    const auto ids = offerAll(offers);
    ItemFilter filter;
    filter.schema = u"SALES"_s;
    EXPECT_EQ(list(filter), (QVector<ItemId>{ids.at(2), ids.at(0), ids.at(4)}));
    filter.catalog = u"beta"_s;
    EXPECT_EQ(list(filter), QVector<ItemId>{ids.at(0)});
    filter.maxScore = 99;
    EXPECT_TRUE(list(filter).isEmpty());
}

TEST_P(ItemContract, GivesItemsByKeyAndByIdInTheOrderAsked)
{
    const auto ids = offerAll({offer(u"a"_s, u"x"_s, u"1"_s), offer(u"a"_s, u"y"_s, u"2"_s)});
    const auto byId = temporary().read([&](store::Connection &c) {
        return itemsById(c, {ids.at(1), ItemId(999), ids.at(0)});
    });
    ASSERT_TRUE(byId);
    ASSERT_EQ(byId->size(), 2);
    EXPECT_EQ(byId->first().id, ids.at(1));
    const QString key = offer(u"A"_s, u"X"_s, u""_s).object.key(source());
    const auto byKey = temporary().read([&](store::Connection &c) { return itemsByKey(c, {key, u"none"_s}); });
    ASSERT_TRUE(byKey);
    EXPECT_EQ(byKey->value(key).id, ids.at(0));
    EXPECT_EQ(byKey->size(), 1);
    EXPECT_EQ(temporary().read([](store::Connection &c) { return store::item(c, ItemId(999)); }).error().code,
        ErrorCode::ItemNotFound);
}

TEST_P(ItemContract, WalksAllItemsInBlocksUntilToldToStop)
{
    QVector<store::Offer> offers;
    for (int i = 0; i < 2500; ++i) {
        offers << offer(u"t%1"_s.arg(i, 5, 10, QLatin1Char('0')), u"c"_s, QString::number(i));
    }
    (void)offerAll(offers);
    QStringList texts;
    int blocks = 0;
    const auto walked = temporary().read([&](store::Connection &connection) {
        return forEachItem(connection, {}, [&](const QVector<Item> &block) {
            for (const Item &item : block) {
                texts << item.current;
            }
            return ++blocks < 2;
        });
    });
    ASSERT_TRUE(walked);
    EXPECT_EQ(blocks, 2);
    ASSERT_EQ(texts.size(), 2000);
    EXPECT_EQ(texts.at(1999), u"1999"_s);
}

} // namespace metaflow::testing
