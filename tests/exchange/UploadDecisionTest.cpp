#include "tests/exchange/UploadFixture.h"

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

class UploadDecisionTest : public UploadContract {
protected:
    QString decided(const Item &item, const QString &text, const QString &status)
    {
        return verdicts(decisionHeader + rowOf(item, text, status), UploadAs::Decisions).mid(2);
    }
    Item imported(const QString &column)
    {
        const Item accepted = approved(column, u"in the catalog"_s);
        store::CatalogFact fact;
        fact.item = accepted.id;
        fact.catalog = accepted.current;
        EXPECT_TRUE(temporary().write([&, at = now()](store::Connection &connection) {
            return store::recordCatalogFacts(connection, {fact}, anna, at).map([] { return true; });
        }));
        return item(accepted.id);
    }
};

INSTANTIATE_TEST_SUITE_P(Sqlite, UploadDecisionTest, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, UploadDecisionTest, ::testing::Values(store::Dialect::Postgres));

} // namespace

TEST_P(UploadDecisionTest, TextAndStatusSayWhatIsDecided)
{
    const Item pending = offered(u"orders"_s, u"a"_s, u"text"_s);
    EXPECT_EQ(decided(pending, u"text"_s, u"pending"_s), u"unchanged"_s);
    EXPECT_EQ(decided(pending, u"text"_s, u""_s), u"unchanged"_s);
    EXPECT_EQ(decided(pending, u"text"_s, u"approved"_s), u"approve"_s);
    EXPECT_EQ(decided(pending, u"text"_s, u"rejected"_s), u"reject"_s);
    EXPECT_EQ(decided(pending, u"text"_s, u"edited"_s), u"unchanged"_s) << "nobody edited anything";
    EXPECT_EQ(decided(pending, u"other"_s, u"pending"_s), u"edit"_s);
    EXPECT_EQ(decided(pending, u"other"_s, u"approved"_s), u"edit"_s);
    EXPECT_EQ(decided(pending, u"other"_s, u"rejected"_s), u"reject"_s);
    EXPECT_EQ(decided(pending, u"text"_s, u"imported"_s), u"invalid no_decision status"_s);
    EXPECT_EQ(decided(pending, u""_s, u"pending"_s), u"invalid missing_value current_value"_s);

    const Item accepted = approved(u"b"_s, u"text"_s);
    EXPECT_EQ(decided(accepted, u"text"_s, u"approved"_s), u"unchanged"_s);
    EXPECT_EQ(decided(accepted, u"text"_s, u"rejected"_s), u"reject"_s);
    EXPECT_EQ(decided(accepted, u"text"_s, u"pending"_s), u"invalid no_decision status"_s)
        << "nobody takes a decision back by a file";

    Item rejected = offered(u"orders"_s, u"c"_s, u"text"_s);
    ASSERT_EQ(decide(decision(Decision::Kind::Reject, {rejected}), u"reject"_s).changed, 1);
    rejected = item(rejected.id);
    EXPECT_EQ(decided(rejected, u"text"_s, u"rejected"_s), u"unchanged"_s);
    EXPECT_EQ(decided(rejected, u"text"_s, u"approved"_s), u"approve"_s);
    EXPECT_EQ(decided(rejected, u"other"_s, u"rejected"_s), u"edit"_s) << "the status stayed as it was exported";
}

TEST_P(UploadDecisionTest, WhatStandsInTheCatalogIsEditedAtMost)
{
    const Item there = imported(u"a"_s);
    ASSERT_EQ(there.status, Status::Imported);
    EXPECT_EQ(decided(there, u"in the catalog"_s, u"imported"_s), u"unchanged"_s);
    EXPECT_EQ(decided(there, u"in the catalog"_s, u"approved"_s), u"unchanged"_s) << "it is accepted already";
    EXPECT_EQ(decided(there, u"in the catalog"_s, u"rejected"_s), u"invalid no_decision status"_s);
    EXPECT_EQ(decided(there, u"other"_s, u"imported"_s), u"edit"_s);
}

TEST_P(UploadDecisionTest, OnlyRowsOfAnExportDecide)
{
    const Item one = offered(u"orders"_s, u"a"_s, u"text"_s);
    const Item other = offered(u"orders"_s, u"b"_s, u"text"_s);
    EXPECT_EQ(verdicts("catalog,schema,table,column,text\nmain,sales,orders,a,other\n", UploadAs::Decisions),
        u"2 invalid not_from_export"_s);
    Item wrong = one;
    wrong.version = 0;
    EXPECT_EQ(decided(wrong, u"other"_s, {}), u"invalid bad_number version"_s);
    wrong = one;
    wrong.id = other.id;
    EXPECT_EQ(decided(wrong, u"other"_s, {}), u"invalid other_object id"_s);
    wrong.id = ItemId(99'999);
    EXPECT_EQ(decided(wrong, u"other"_s, {}), u"invalid unknown_object id"_s);
    EXPECT_EQ(
        verdicts("id,version,status\n" + QByteArray::number(one.id.value()) + ",1,approved\n", UploadAs::Decisions),
        u"2 approve"_s)
        << "number and version name it";
    EXPECT_EQ(verdicts(decisionHeader + rowOf(one, u"x"_s, {}) + rowOf(one, u"y"_s, {}), UploadAs::Decisions),
        u"2 edit|3 invalid same_object"_s);
}

TEST_P(UploadDecisionTest, AMovedItemIsAConflictUnlessTheRowAsksForNothing)
{
    const Item before = offered(u"orders"_s, u"a"_s, u"text"_s);
    ASSERT_EQ(decide(decision(Decision::Kind::Approve, {before}), u"approve"_s).changed, 1);
    EXPECT_EQ(decided(before, u"text"_s, u"pending"_s), u"unchanged"_s) << "as it was exported";
    EXPECT_EQ(decided(before, u"text"_s, u"approved"_s), u"unchanged"_s) << "it is so already";
    EXPECT_EQ(decided(before, u"text"_s, u"rejected"_s), u"conflict"_s);
    EXPECT_EQ(decided(before, u"other"_s, u"pending"_s), u"conflict"_s);
}

TEST_P(UploadDecisionTest, WhatABulkDoesNotApproveAFileDoesNotEither)
{
    store::Offer personal = offer(u"orders"_s, u"a"_s, u"ask jo@example.com"_s);
    personal.findings = {{u"personal_data"_s, Severity::Security, 0, 0, {}, false}};
    store::Offer replaces = offer(u"orders"_s, u"b"_s, u"ours"_s);
    replaces.original = u"somebody's"_s;
    const auto ids = offerAll({personal, replaces});
    const Item found = item(ids.at(0)), replacing = item(ids.at(1));
    EXPECT_EQ(decided(found, found.current, u"approved"_s), u"invalid security_finding status"_s);
    EXPECT_EQ(decided(replacing, u"ours"_s, u"approved"_s), u"invalid would_replace status"_s);
    EXPECT_EQ(decided(replacing, u"a person's words"_s, u"pending"_s), u"edit"_s) << "somebody wrote them";
    EXPECT_EQ(decided(found, found.current, u"rejected"_s), u"reject"_s);
}

TEST_P(UploadDecisionTest, DecisionsAreTheUploadersAndUndoneAsOne)
{
    const Item a = offered(u"orders"_s, u"a"_s, u"one"_s);
    const Item b = offered(u"orders"_s, u"b"_s, u"two"_s);
    const Item c = offered(u"orders"_s, u"c"_s, u"three"_s);
    const QByteArray file = decisionHeader + rowOf(a, u"one"_s, u"approved"_s) + rowOf(b, u"my words"_s, u"pending"_s)
        + rowOf(c, u"three"_s, u"rejected"_s);
    const auto outcome = uploaded(file, UploadAs::Decisions);
    EXPECT_EQ(outcome.accepted, 3);
    ASSERT_FALSE(outcome.batch.isNone());
    EXPECT_EQ(item(a.id).status, Status::Approved);
    EXPECT_EQ(item(b.id).status, Status::Edited);
    EXPECT_EQ(item(b.id).current, u"my words"_s);
    EXPECT_EQ(item(b.id).textAuthor, ben.person.name);
    EXPECT_TRUE(item(b.id).score.has_value()) << "an edit is checked";
    EXPECT_EQ(item(c.id).status, Status::Rejected);
    for (const ItemId id : {a.id, b.id, c.id}) {
        EXPECT_EQ(item(id).reviewedBy, ben.person.name) << "not who the file says";
    }
    HistoryFilter filter;
    filter.batch = outcome.batch;
    const auto rows = history(filter);
    ASSERT_EQ(rows.size(), 3);
    for (const HistoryRow &row : rows) {
        EXPECT_EQ(row.actor.via, (Via{u"upload"_s, 3}));
        EXPECT_EQ(row.actor.person, ben.person);
    }
    EXPECT_EQ(verdicts(file, UploadAs::Decisions), u"2 unchanged|3 unchanged|4 unchanged"_s)
        << "the same file again decides nothing";
    const auto undone = undo(outcome.batch.value(), u"undo"_s);
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->changed, 3);
    EXPECT_EQ(item(b.id).current, u"two"_s);
    EXPECT_EQ(item(c.id).status, Status::Pending);
    EXPECT_TRUE(verify().ok);
}

TEST_P(UploadDecisionTest, WhatMovedSinceThePreviewRollsEverythingBack)
{
    const Item a = offered(u"orders"_s, u"a"_s, u"one"_s);
    const Item b = offered(u"orders"_s, u"b"_s, u"two"_s);
    const auto made
        = preview(decisionHeader + rowOf(a, u"mine"_s, {}) + rowOf(b, u"mine too"_s, {}), UploadAs::Decisions);
    ASSERT_TRUE(made->isClean());
    ASSERT_EQ(decide(decision(Decision::Kind::Approve, {b}), u"quicker"_s).changed, 1);
    const auto refused = apply(made);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::UploadRefused);
    EXPECT_EQ(refused.error().detail, u"1"_s);
    EXPECT_EQ(item(a.id), a);
    EXPECT_TRUE(uploadEvents().isEmpty());
    const auto partly = apply(made, true);
    ASSERT_TRUE(partly);
    EXPECT_EQ(partly->accepted, 1);
    EXPECT_EQ(partly->conflicts, 1);
    EXPECT_EQ(item(a.id).current, u"mine"_s);
    EXPECT_EQ(item(b.id).current, u"two"_s);
}

} // namespace metaflow::testing
