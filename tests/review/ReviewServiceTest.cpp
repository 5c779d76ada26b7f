#include "core/review/ReviewService.h"

#include "core/store/Snapshots.h"
#include "core/store/Sources.h"
#include "core/store/Store.h"
#include "tests/support/RunLoop.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace metaflow::review {

namespace {

using testing::waitFor;

const Person ann{u"ann@example.com"_s, UserSource::Workspace};

class ReviewServiceTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(waitFor(store.open()));
        const auto known = waitFor(store.write([](store::Connection &connection) {
            store::Source seen;
            seen.host = u"http://127.0.0.1:1"_s;
            seen.metastoreId = u"meta"_s;
            return store::rememberSource(connection, seen);
        }));
        ASSERT_TRUE(known);
        source = known->id;
        const auto made = waitFor(store.write([this](store::Connection &connection) {
            return store::offerTexts(connection, offers(), Actor{ann, {}}, clock.now());
        }));
        ASSERT_TRUE(made);
        items = made->items;
    }

    QVector<store::Offer> offers() const
    {
        QVector<store::Offer> all;
        for (const QString &column : {QString(), u"id"_s, u"name"_s, u"customer"_s}) {
            store::Offer offer;
            offer.source = source;
            offer.object = {{u"main"_s, u"sales"_s, u"orders"_s}};
            if (!column.isEmpty()) {
                offer.object = offer.object.child(column);
            }
            offer.dataType = u"string"_s;
            offer.ordinal = static_cast<int>(all.size());
            offer.text = u"Text of the object "_s + offer.object.name();
            offer.method = u"openai_test"_s;
            all << offer;
        }
        return all;
    }

    Decision decision(Decision::Kind kind, const QVector<ItemRef> &refs)
    {
        Decision made;
        made.kind = kind;
        made.items = refs;
        made.actor = {ann, {u"key"_s, static_cast<int>(refs.size())}};
        return made;
    }

    QVector<ItemRef> listed(const ItemFilter &filter = {})
    {
        const auto refs = waitFor(service.list(filter, ItemSort::Object));
        EXPECT_TRUE(refs);
        return refs.value_or(QVector<ItemRef>());
    }

    QTemporaryDir folder;
    SystemClock clock;
    store::Store store{store::StoreUrl::parse(u"sqlite:"_s + folder.filePath(u"s.db"_s)).value(), clock};
    ReviewService service{store};
    SourceId source;
    QVector<ItemId> items;
};

} // namespace

TEST_F(ReviewServiceTest, ListsATablesDescriptionAndThenItsColumnsByOrdinal)
{
    const auto refs = listed();
    ASSERT_EQ(refs.size(), 4);
    QVector<ItemId> ids;
    for (const ItemRef &ref : refs) {
        ids << ref.id;
    }
    const auto page = waitFor(service.page(ids));
    ASSERT_TRUE(page);
    QStringList names;
    for (const Item &item : *page) {
        names << item.object.name();
    }
    EXPECT_EQ(names, (QStringList{u"orders"_s, u"id"_s, u"name"_s, u"customer"_s}));
}

TEST_F(ReviewServiceTest, ANewerListEndsTheOlderOne)
{
    QVector<Job<QVector<ItemRef>>> asked;
    for (int i = 0; i < 50; ++i) {
        asked << service.list({}, ItemSort::Object);
    }
    const auto newest = waitFor(asked.last());
    ASSERT_TRUE(newest);
    EXPECT_EQ(newest->size(), 4);
    for (const auto &older : asked) {
        const auto answer = waitFor(older);
        EXPECT_TRUE(answer || answer.error().code == ErrorCode::Cancelled);
    }
    EXPECT_FALSE(waitFor(asked.at(48))) << "asked and overtaken before it could begin";
    EXPECT_TRUE(waitFor(service.detail(items.first()))) << "other reads are left alone";
}

TEST_F(ReviewServiceTest, DecidesOnTheVersionOnTheScreenAndKeepsTheOtherPersonsEdit)
{
    const auto refs = listed();
    const auto approved = waitFor(service.decide(decision(Decision::Kind::Approve, refs)));
    ASSERT_TRUE(approved);
    EXPECT_EQ(approved->changed, 4);
    const auto stale = waitFor(service.decide(decision(Decision::Kind::Reject, {refs.first()})));
    ASSERT_TRUE(stale);
    EXPECT_EQ(stale->changed, 0);
    ASSERT_EQ(stale->skipped.size(), 1);
    EXPECT_EQ(stale->skipped.first().reason, u"conflict"_s);
    ASSERT_TRUE(stale->skipped.first().now);
    EXPECT_EQ(stale->skipped.first().now->status, Status::Approved);
}

TEST_F(ReviewServiceTest, AnEditedTextIsCheckedAgain)
{
    Decision edit = decision(Decision::Kind::Edit, {listed().last()});
    edit.text = u"Write to jane.doe@example.org about it"_s;
    const auto edited = waitFor(service.decide(edit));
    ASSERT_TRUE(edited);
    ASSERT_EQ(edited->items.size(), 1);
    EXPECT_EQ(edited->items.first().status, Status::Edited);
    EXPECT_EQ(edited->items.first().current, edit.text);
    EXPECT_FALSE(edited->items.first().findings.isEmpty());
    EXPECT_TRUE(edited->items.first().score);
}

TEST_F(ReviewServiceTest, UndoesABatchAndTheUndo)
{
    const auto refs = listed();
    const auto rejected = waitFor(service.decide(decision(Decision::Kind::Reject, refs)));
    ASSERT_TRUE(rejected);
    const auto undone = waitFor(service.undo(rejected->batch, Actor{ann, {u"key"_s, 1}}));
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->changed, 4);
    ItemFilter pending;
    pending.statuses = {Status::Pending};
    EXPECT_EQ(listed(pending).size(), 4);
    const auto redone = waitFor(service.undo(undone->batch, Actor{ann, {u"key"_s, 1}}));
    ASSERT_TRUE(redone);
    EXPECT_EQ(redone->changed, 4);
    EXPECT_TRUE(listed(pending).isEmpty());
}

TEST_F(ReviewServiceTest, TheHistoryNamesThePersonAndVerifies)
{
    ASSERT_TRUE(waitFor(service.decide(decision(Decision::Kind::Approve, listed()))));
    HistoryFilter filter;
    filter.action = action::approved;
    const auto rows = waitFor(service.history(filter));
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 4);
    EXPECT_EQ(rows->first().actor.person, ann);
    const auto verdict = waitFor(service.verifyHistory());
    ASSERT_TRUE(verdict);
    EXPECT_TRUE(verdict->ok) << qPrintable(verdict->reason);
    EXPECT_EQ(verdict->rows, 8);
}

TEST_F(ReviewServiceTest, DetailHasSiblingsFromItemsWhereNothingWasScanned)
{
    const auto detail = waitFor(service.detail(items.at(1)));
    ASSERT_TRUE(detail);
    EXPECT_EQ(detail->item.id, items.at(1));
    ASSERT_EQ(detail->siblings.size(), 2);
    EXPECT_EQ(detail->siblings.first().name, u"name"_s);
    EXPECT_EQ(detail->texts.size(), 1);
    EXPECT_EQ(detail->history.size(), 1);
    EXPECT_EQ(waitFor(service.detail(ItemId(999))).error().code, ErrorCode::ItemNotFound);
}

TEST_F(ReviewServiceTest, DetailHasTheScannedTableItsCommentAndKeys)
{
    TableInfo table;
    table.path = {{u"main"_s, u"sales"_s, u"orders"_s}};
    table.type = u"MANAGED"_s;
    table.comment = u"All orders"_s;
    for (const QString &name : {u"id"_s, u"customer"_s, u"day"_s}) {
        ColumnInfo column;
        column.name = name;
        column.ordinal = static_cast<int>(table.columns.size()) + 1;
        column.type = u"bigint"_s;
        table.columns << column;
    }
    table.columns[2].comment = u"Day of the order"_s;
    table.primaryKey = {u"id"_s};
    table.foreignKeys = {{{u"customer"_s}, {{u"main"_s, u"sales"_s, u"customer"_s}}, {u"id"_s}}};
    ASSERT_TRUE(waitFor(store.write([&](store::Connection &connection) {
        Snapshot snapshot;
        snapshot.source = source;
        snapshot.catalog = u"main"_s;
        snapshot.tables = {table};
        snapshot.readAt = clock.now();
        return store::storeSnapshot(connection, snapshot);
    })));
    const auto detail = waitFor(service.detail(items.at(3)));
    ASSERT_TRUE(detail);
    EXPECT_EQ(detail->tableComment, u"All orders"_s);
    EXPECT_EQ(detail->keys, QStringList{u"fk:main.sales.customer"_s});
    ASSERT_EQ(detail->siblings.size(), 2);
    EXPECT_EQ(detail->siblings.at(0).text, u"Text of the object id"_s) << "the text in review";
    EXPECT_EQ(detail->siblings.at(1).text, u"Day of the order"_s) << "else the catalog's";
    EXPECT_EQ(waitFor(service.detail(items.first()))->keys, (QStringList{u"pk:id"_s, u"fk:main.sales.customer"_s}));
}

namespace {

store::Offer offerOf(const ObjectPath &object, const QString &type, const QString &text)
{
    store::Offer offer;
    offer.object = object;
    offer.dataType = type;
    offer.text = text;
    return offer;
}

} // namespace

/// Ten tables with a column `id`, of which some differ from the first one's in one thing each.
TEST_F(ReviewServiceTest, FindsPendingItemsOfTheSameNameTypeAndProposal)
{
    QVector<store::Offer> more;
    for (int table = 0; table < 10; ++table) {
        more << offerOf(
            {{u"main"_s, u"web"_s, u"t%1"_s.arg(table), table == 1 ? u"ID"_s : u"id"_s}}, u"int"_s, u"It."_s);
    }
    more[2].dataType = u"string"_s;
    more[3].text = u"Another."_s;
    more[4].object = {{u"main"_s, u"web"_s, u"t4"_s, u"key"_s}};
    for (store::Offer &offer : more) {
        offer.source = source;
    }
    const auto made = waitFor(store.write([&](store::Connection &connection) {
        return store::offerTexts(connection, more, Actor{ann, {}}, clock.now());
    }));
    ASSERT_TRUE(made);
    const QVector<ItemId> &in = made->items;
    ASSERT_TRUE(waitFor(service.decide(decision(Decision::Kind::Approve, {{in.at(5), 1}}))));
    ASSERT_TRUE(waitFor(service.decide(decision(Decision::Kind::NeedsWork, {{in.at(6), 1}}))));
    Decision edit = decision(Decision::Kind::Edit, {{in.at(0), 1}});
    edit.text = u"The id of the thing."_s;
    ASSERT_TRUE(waitFor(service.decide(edit)));

    const auto same = waitFor(service.sameProposal(in.at(0)));
    ASSERT_TRUE(same);
    EXPECT_EQ(same->items, (QVector<ItemRef>{{in.at(1), 1}, {in.at(7), 1}, {in.at(8), 1}, {in.at(9), 1}}));
    ASSERT_EQ(same->sample.size(), 3);
    EXPECT_EQ(same->sample.first(), more.at(1).object);
    EXPECT_EQ(waitFor(service.sameProposal(ItemId(999))).error().code, ErrorCode::ItemNotFound);
    EXPECT_EQ(waitFor(service.sameProposal(items.at(1)))->items.size(), 0) << "nobody else was offered that";
}

TEST_F(ReviewServiceTest, TablesOfTheSameNameAndProposalAreFoundAmongTables)
{
    QVector<store::Offer> more{offerOf({{u"main"_s, u"a"_s, u"log"_s}}, {}, u"Events."_s),
        offerOf({{u"main"_s, u"b"_s, u"log"_s}}, {}, u"Events."_s),
        offerOf({{u"main"_s, u"b"_s, u"other"_s}}, {}, u"Events."_s),
        offerOf({{u"main"_s, u"b"_s, u"log"_s, u"log"_s}}, {}, u"Events."_s)};
    const auto made = waitFor(store.write([&](store::Connection &connection) {
        return store::offerTexts(connection, more, Actor{ann, {}}, clock.now());
    }));
    ASSERT_TRUE(made);
    const auto same = waitFor(service.sameProposal(made->items.at(0)));
    ASSERT_TRUE(same);
    EXPECT_EQ(same->items, (QVector<ItemRef>{{made->items.at(1), 1}}));
}

TEST_F(ReviewServiceTest, DetailNamesWhatTheObjectWasMadeFrom)
{
    store::Offer offer = offerOf({{u"main"_s, u"web"_s, u"t"_s, u"c"_s}}, u"int"_s, u"It."_s);
    offer.generationMetadata = {{u"lineage"_s, QJsonArray{u"main.raw.t.c"_s, u"main.raw.`x.y`"_s}}};
    const auto made = waitFor(store.write([&](store::Connection &connection) {
        return store::offerTexts(connection, {offer}, Actor{ann, {}}, clock.now());
    }));
    ASSERT_TRUE(made);
    EXPECT_EQ(
        waitFor(service.detail(made->items.first()))->lineage, (QStringList{u"main.raw.t.c"_s, u"main.raw.`x.y`"_s}));
}

TEST_F(ReviewServiceTest, SaysWhatReplacingAWordWouldDoBeforeItIsDone)
{
    const auto preview = waitFor(service.previewReplacing({}, {u"text"_s, u"words"_s}));
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->looked, 4);
    EXPECT_EQ(preview->changing, 4);
    EXPECT_EQ(preview->imported, 0);
    ASSERT_EQ(preview->samples.size(), 4);
    EXPECT_EQ(preview->samples.first().before, u"Text of the object orders"_s);
    EXPECT_EQ(preview->samples.first().after, u"Words of the object orders"_s);
    EXPECT_EQ(preview->samples.first().object.display(), u"main.sales.orders"_s);
    EXPECT_EQ(listed().size(), 4);

    Decision edit = decision(Decision::Kind::Approve, {preview->items.at(1)});
    ASSERT_TRUE(waitFor(service.decide(edit))); // between the look and the deed
    edit = decision(Decision::Kind::Edit, preview->items);
    edit.texts = preview->texts;
    edit.bulk = true;
    const auto outcome = waitFor(service.decide(edit));
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->changed, 3);
    ASSERT_EQ(outcome->skipped.size(), 1);
    EXPECT_EQ(outcome->skipped.first().reason, u"conflict"_s);
    EXPECT_EQ(waitFor(service.undo(outcome->batch, Actor{ann, {}}))->changed, 3);
}

TEST_F(ReviewServiceTest, ReplacingLeavesNoTextEmpty)
{
    const auto preview = waitFor(service.previewReplacing({}, {u"Text of the object id"_s, {}}));
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->changing, 0);
    EXPECT_EQ(preview->emptied, 1);
    EXPECT_FALSE(waitFor(service.previewReplacing({}, {{}, u"x"_s})));
}

TEST_F(ReviewServiceTest, ANewerQuestionForGroupsEndsTheOlderOne)
{
    QVector<Job<store::GroupList>> asked;
    for (int i = 0; i < 50; ++i) {
        asked << service.groups({}, 100);
    }
    const auto newest = waitFor(asked.last());
    ASSERT_TRUE(newest);
    EXPECT_EQ(newest->total, 4);
    EXPECT_FALSE(waitFor(asked.at(48))) << "asked and overtaken before it could begin";
    EXPECT_EQ(waitFor(service.count({})).value_or(0), 4) << "other long reads are left alone";
    const auto group = waitFor(service.group({}, newest->groups.first().key));
    ASSERT_TRUE(group);
    EXPECT_EQ(group->members.size(), 1);
}

/// An order in the data that a text repeats is seen when the answer comes, and a dismissed secret is that secret alone.
TEST_F(ReviewServiceTest, DismissingOneFindingLeavesTheOthersAndNewSecretsCount)
{
    store::Offer offer
        = offerOf({{u"main"_s, u"web"_s, u"people"_s, u"mail"_s}}, u"string"_s, u"Mail of bob@example.com."_s);
    offer.findings = {{u"echoes_data"_s, Severity::Security, 0, 4, {}},
        {u"personal_data"_s, Severity::Security, 8, 15, {u"email"_s}}};
    const auto made = waitFor(store.write([&](store::Connection &connection) {
        return store::offerTexts(connection, {offer}, Actor{ann, {}}, clock.now());
    }));
    ASSERT_TRUE(made);
    const ItemId id = made->items.first();
    const auto now = [&] { return waitFor(service.detail(id))->item; };
    Decision dismiss = decision(Decision::Kind::Dismiss, {{id, now().version}});
    dismiss.dismissed = {offer.findings.at(1)};
    ASSERT_TRUE(waitFor(service.decide(dismiss)));
    const auto has = [](const QVector<Finding> &findings, const QString &check) {
        return std::any_of(findings.begin(), findings.end(), [&](const Finding &one) { return one.check == check; });
    };
    EXPECT_TRUE(has(openFindings(now().findings), u"echoes_data"_s));
    EXPECT_FALSE(has(openFindings(now().findings), u"personal_data"_s));
    Decision edit = decision(Decision::Kind::Edit, {{id, now().version}});
    edit.text = u"Mail of carol@example.com."_s;
    edit.bulk = true;
    const auto outcome = waitFor(service.decide(edit));
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->changed, 0);
    EXPECT_EQ(outcome->skipped.value(0).reason, u"security_finding"_s);
}

TEST_F(ReviewServiceTest, ReplacingLeavesRejectedTextsAlone)
{
    const auto before = waitFor(service.previewReplacing({}, {u"text"_s, u"words"_s}));
    ASSERT_TRUE(waitFor(service.decide(decision(Decision::Kind::Reject, {listed().first()}))));
    const auto after = waitFor(service.previewReplacing({}, {u"text"_s, u"words"_s}));
    ASSERT_TRUE(before && after);
    EXPECT_EQ(after->changing, before->changing - 1);
}

} // namespace metaflow::review
