#include "core/store/Groups.h"
#include "tests/store/StoreContract.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

using GroupContract = StoreContract;
using Kind = Decision::Kind;

INSTANTIATE_TEST_SUITE_P(Sqlite, GroupContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, GroupContract, ::testing::Values(store::Dialect::Postgres));

namespace {

store::GroupList groupsOf(TemporaryStore &store, const ItemFilter &filter = {}, int limit = 100, int offset = 0)
{
    const auto list
        = store.read([&](store::Connection &connection) { return store::groups(connection, filter, limit, offset); });
    EXPECT_TRUE(list) << (list ? "" : qPrintable(list.error().detail));
    return list.value_or(store::GroupList());
}

store::GroupDetail detailOf(TemporaryStore &store, const store::GroupKey &key, const ItemFilter &filter = {},
    int limit = store::maxGroupMembers)
{
    const auto detail
        = store.read([&](store::Connection &connection) { return store::groupDetail(connection, filter, key, limit); });
    EXPECT_TRUE(detail) << (detail ? "" : qPrintable(detail.error().detail));
    return detail.value_or(store::GroupDetail());
}

QVector<ItemRef> refsOf(const store::GroupDetail &detail)
{
    QVector<ItemRef> refs;
    for (const store::GroupMember &member : detail.members) {
        refs << member.item;
    }
    return refs;
}

} // namespace

TEST_P(GroupContract, BringsColumnsOfOneNameAndTypeTogetherWhateverTheirCase)
{
    auto customer = offer(u"orders"_s, u"Customer_Id"_s, u"Who ordered."_s);
    auto again = offer(u"bills"_s, u"customer_id"_s, u"Who pays."_s);
    again.dataType = u"STRING"_s;
    auto third = offer(u"visits"_s, u"CUSTOMER_ID"_s, u"Who pays."_s);
    auto number = offer(u"calls"_s, u"customer_id"_s, u"Who called."_s);
    number.dataType = u"bigint"_s;
    auto untyped = offer(u"notes"_s, u"customer_id"_s, u"Whom it is about."_s);
    untyped.dataType.clear();
    const auto ids = offerAll({customer, again, third, number, untyped, offer(u"orders"_s, {}, u"All orders."_s)});
    (void)decide(decision(Kind::Approve, {item(ids.at(1))}), u"b1"_s);

    const store::GroupList list = groupsOf(temporary());
    ASSERT_EQ(list.total, 4);
    ASSERT_EQ(list.groups.size(), 4);
    const store::ItemGroup &first = list.groups.first();
    EXPECT_EQ(first.name, u"Customer_Id"_s);
    EXPECT_EQ(first.type, u"string"_s);
    EXPECT_EQ(first.items, 3);
    EXPECT_EQ(first.undecided, 2);
    EXPECT_EQ(first.texts, 2);
    EXPECT_EQ(first.text, u"Who pays."_s);
    EXPECT_EQ(first.exceptions, 0);
    for (const store::ItemGroup &single : list.groups.mid(1)) {
        EXPECT_EQ(single.items, 1);
        EXPECT_EQ(single.texts, 1);
        EXPECT_EQ(single.key.table.isNone(), single.name != u"main.sales.orders"_s) << qPrintable(single.name);
    }

    const store::GroupDetail detail = detailOf(temporary(), first.key);
    ASSERT_EQ(detail.members.size(), 3);
    EXPECT_EQ(detail.total, 3);
    EXPECT_EQ(detail.members.at(0).table, u"main.sales.bills"_s);
    EXPECT_EQ(detail.members.at(0).status, Status::Approved);
    ASSERT_EQ(detail.texts.size(), 2);
    EXPECT_EQ(detail.texts.at(0), (store::GroupText{u"Who pays."_s, 2, 1}));
    EXPECT_EQ(detail.texts.at(1), (store::GroupText{u"Who ordered."_s, 1, 0}));
    EXPECT_EQ(detail.texts.at(detail.members.at(1).text).text, u"Who ordered."_s);
}

TEST_P(GroupContract, ATableIsAGroupOfItsOwn)
{
    offerAll({offer(u"a"_s, {}, u"Same."_s), offer(u"b"_s, {}, u"Same."_s)});
    const store::GroupList list = groupsOf(temporary());
    ASSERT_EQ(list.groups.size(), 2);
    const store::GroupDetail detail = detailOf(temporary(), list.groups.first().key);
    EXPECT_EQ(detail.members.size(), 1);
    EXPECT_EQ(list.groups.first().text, u"Same."_s);
}

TEST_P(GroupContract, HoldsToTheFilterAndToTheLimit)
{
    QVector<store::Offer> offers;
    for (int table = 0; table < 4; ++table) {
        for (int column = 0; column <= table; ++column) {
            offers << offer(u"t%1"_s.arg(table), u"c%1"_s.arg(column), u"Text %1"_s.arg(column));
        }
    }
    offerAll(offers);
    ItemFilter filter;
    filter.table = u"T3"_s;
    EXPECT_EQ(groupsOf(temporary(), filter).groups.first().items, 1);
    const store::GroupList two = groupsOf(temporary(), {}, 2);
    ASSERT_EQ(two.groups.size(), 2);
    EXPECT_EQ(two.total, 4);
    EXPECT_EQ(two.groups.at(0).name, u"c0"_s);
    EXPECT_EQ(two.groups.at(0).items, 4);
    EXPECT_EQ(groupsOf(temporary(), {}, 2, 2).groups.at(1).name, u"c3"_s);
    EXPECT_EQ(detailOf(temporary(), two.groups.at(0).key, filter).members.size(), 1);
    const store::GroupDetail cut = detailOf(temporary(), two.groups.at(0).key, {}, 3);
    EXPECT_EQ(cut.members.size(), 3);
    EXPECT_EQ(cut.total, 4);
}

TEST_P(GroupContract, KnowsWhatNoBulkDecisionWouldTake)
{
    auto fine = offer(u"a"_s, u"mail"_s, u"Where to write to."_s);
    auto warned = offer(u"b"_s, u"mail"_s, u"bob@example.com"_s);
    warned.findings = {{u"email"_s, Severity::Security, 0, 15, {}}};
    auto described = offer(u"c"_s, u"mail"_s, u"Where to write to."_s);
    described.original = u"theirs"_s;
    auto seen = offer(u"d"_s, u"mail"_s, u"ann@example.com"_s);
    seen.findings = {{u"email"_s, Severity::Security, 0, 15, {}, true}};
    auto same = offer(u"e"_s, u"mail"_s, u"Where to write to."_s);
    same.original = u"Where to write to."_s;
    offerAll({fine, warned, described, seen, same});
    const store::GroupList list = groupsOf(temporary());
    ASSERT_EQ(list.groups.size(), 1);
    EXPECT_EQ(list.groups.first().exceptions, 2);
    const store::GroupDetail detail = detailOf(temporary(), list.groups.first().key);
    QStringList asTheyStand, another;
    for (const store::GroupMember &member : detail.members) {
        asTheyStand << exceptionOf(detail, member, detail.texts.at(member.text).text);
        another << exceptionOf(detail, member, u"Another."_s);
    }
    EXPECT_EQ(asTheyStand, (QStringList{{}, u"security_finding"_s, u"would_replace"_s, {}, {}}));
    EXPECT_EQ(another, (QStringList{{}, {}, u"would_replace"_s, {}, u"would_replace"_s}));
    Decision edit;
    edit.kind = Kind::Edit;
    edit.items = refsOf(detail);
    edit.text = u"Another."_s;
    edit.actor = anna;
    edit.bulk = true;
    const DecisionOutcome outcome = decide(edit, u"b1"_s); // the store says the same
    EXPECT_EQ(outcome.changed, 3);
    EXPECT_EQ(outcome.skipped.size(), 2);
}

TEST_P(GroupContract, OneTextForAllIsOneStepThatApprovesWhoHasItAlready)
{
    const auto ids = offerAll({offer(u"a"_s, u"id"_s, u"Number."_s), offer(u"b"_s, u"id"_s, u"The number."_s),
        offer(u"c"_s, u"id"_s, u"The number."_s)});
    const store::GroupDetail detail = detailOf(temporary(), groupsOf(temporary()).groups.first().key);
    Decision edit;
    edit.kind = Kind::Edit;
    edit.items = refsOf(detail);
    edit.text = u"The number."_s;
    edit.actor = {anna.person, {u"group"_s, 3}};
    edit.bulk = true;
    const DecisionOutcome outcome = decide(edit, u"b1"_s);
    EXPECT_EQ(outcome.changed, 3);
    EXPECT_EQ(item(ids.at(0)).status, Status::Edited);
    EXPECT_EQ(item(ids.at(0)).textAuthor, anna.person.name);
    EXPECT_EQ(item(ids.at(1)).status, Status::Approved);
    EXPECT_EQ(item(ids.at(1)).textAuthor, u"gpt-6-luna"_s) << "nobody wrote it anew";
    HistoryFilter filter;
    filter.batch = BatchId(u"b1"_s);
    QStringList actions;
    for (const HistoryRow &row : history(filter)) {
        actions << row.action;
        EXPECT_EQ(row.actor.via, (Via{u"group"_s, 3}));
    }
    actions.sort();
    EXPECT_EQ(actions, (QStringList{u"approved"_s, u"approved"_s, u"edited"_s}));
    EXPECT_TRUE(verify().ok);
    EXPECT_EQ(undo(u"b1"_s, u"u1"_s)->changed, 3);
    for (const ItemId id : ids) {
        EXPECT_EQ(item(id).status, Status::Pending);
    }
    EXPECT_EQ(item(ids.at(0)).current, u"Number."_s);
    EXPECT_TRUE(verify().ok);
}

TEST_P(GroupContract, AnEditOfOneStaysAnEditAlsoWhereItChangesNothing)
{
    const Item held = offered(u"a"_s, u"id"_s, u"Number."_s);
    Decision edit = decision(Kind::Edit, {held});
    edit.text = u"Number."_s;
    (void)decide(edit, u"b1"_s);
    EXPECT_EQ(item(held.id).status, Status::Edited);
}

TEST_P(GroupContract, ABulkEditDoesNotReplaceACommentThatStoodAsTheText)
{
    auto same = offer(u"a"_s, u"id"_s, u"theirs"_s);
    same.original = u"theirs"_s;
    const ItemId id = offerAll({same}).first();
    Decision edit = decision(Kind::Edit, {item(id)});
    edit.text = u"ours"_s;
    edit.bulk = true;
    const DecisionOutcome outcome = decide(edit, u"b1"_s);
    ASSERT_EQ(outcome.skipped.size(), 1);
    EXPECT_EQ(outcome.skipped.first().reason, u"would_replace"_s);
}

TEST_P(GroupContract, TheStandardModelTakesOneDecisionForEachNameAndType)
{
    const QString shared = qEnvironmentVariable("METAFLOW_SHARED", QStringLiteral(METAFLOW_SOURCE_DIR "/../shared"));
    QFile file(shared + u"/data/omop_cdm_5_4.tables.jsonl"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        GTEST_SKIP() << "needs ../shared/data/omop_cdm_5_4.tables.jsonl";
    }
    QVector<store::Offer> offers;
    QSet<QString> pairs;
    while (!file.atEnd()) {
        const QJsonObject table = QJsonDocument::fromJson(file.readLine()).object();
        for (const QJsonValue &column : table.value(u"columns"_s).toArray()) {
            const QString name = column[u"name"_s].toString();
            store::Offer one = offer(table.value(u"name"_s).toString(), name, u"Text of %1."_s.arg(name));
            one.dataType = column[u"type_text"_s].toString();
            one.ordinal = column[u"position"_s].toInt() + 1;
            pairs.insert(name.toCaseFolded() + u'\n' + one.dataType.toCaseFolded());
            offers << one;
        }
    }
    ASSERT_EQ(offers.size(), 432);
    ASSERT_EQ(pairs.size(), 334);
    offerAll(offers);
    ItemFilter pending;
    pending.statuses = {Status::Pending};
    const store::GroupList list = groupsOf(temporary(), pending, 1000);
    EXPECT_EQ(list.total, 334);
    ASSERT_EQ(list.groups.size(), 334); // so many decisions for 432 columns
    int decisions = 0;
    for (const store::ItemGroup &group : list.groups) {
        Decision edit;
        edit.kind = Kind::Edit;
        edit.items = refsOf(detailOf(temporary(), group.key, pending));
        edit.text = group.text;
        edit.actor = {anna.person, {u"group"_s, static_cast<int>(edit.items.size())}};
        edit.bulk = true;
        EXPECT_TRUE(decide(edit, u"g%1"_s.arg(++decisions)).skipped.isEmpty());
    }
    EXPECT_TRUE(GroupContract::list(pending).isEmpty());
}

} // namespace metaflow::testing
