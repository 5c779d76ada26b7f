#include "core/model/Plan.h"
#include "core/model/Run.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow {

TEST(ObjectPathTest, SurvivesNamesThatHoldDotsQuotesAndEmoji)
{
    const ObjectPath path{{u"ma.in"_s, u"sa`les"_s, u"or\"ders"_s, u"ä 🍞"_s}};
    EXPECT_EQ(ObjectPath::fromJson(path.toJson()), path);
    EXPECT_EQ(path.kind(), ObjectKind::Column);
    EXPECT_EQ(path.display(), u"`ma.in`.`sa``les`.or\"ders.ä 🍞"_s);
    EXPECT_EQ(path.tablePath().kind(), ObjectKind::Table);
}

TEST(ObjectPathTest, KeysFoldCaseAndKeepSourcesAndPartsApart)
{
    const ObjectPath upper{{u"MAIN"_s, u"S"_s, u"ÄPFEL"_s}};
    const ObjectPath lower{{u"main"_s, u"s"_s, u"äpfel"_s}};
    EXPECT_EQ(upper.key(SourceId(1)), lower.key(SourceId(1)));
    EXPECT_NE(upper.key(SourceId(1)), lower.key(SourceId(2)));
    EXPECT_NE((ObjectPath{{u"a.b"_s, u"c"_s}}.key(SourceId(1))), (ObjectPath{{u"a"_s, u"b.c"_s}}.key(SourceId(1))));
}

TEST(ObjectPathTest, IsEmptyForJsonThatIsNoListOfNames)
{
    EXPECT_EQ(ObjectPath::fromJson(u"[1,2]"_s), ObjectPath{});
    EXPECT_EQ(ObjectPath::fromJson(u"{"_s), ObjectPath{});
}

TEST(StatusTest, ReadsTheEarlierToolsNullAsPendingAndRefusesUnknownWords)
{
    EXPECT_EQ(statusFromName({}), Status::Pending);
    EXPECT_EQ(statusFromName(u"invented"), std::nullopt);
    for (const Status status : allStatuses) {
        EXPECT_EQ(statusFromName(statusName(status)), status);
    }
}

TEST(StatusTest, NeverLetsAModelTouchWhatAPersonDecided)
{
    EXPECT_EQ(statusAfter(Status::Pending, ItemEvent::Generated), Status::Pending);
    EXPECT_EQ(statusAfter(Status::Approved, ItemEvent::Generated), std::nullopt);
    EXPECT_EQ(statusAfter(Status::Edited, ItemEvent::Generated), std::nullopt);
    EXPECT_EQ(statusAfter(Status::Imported, ItemEvent::Generated), std::nullopt);
}

TEST(StatusTest, BecomesImportedOnlyFromAcceptedAndPendingAgainAfterARollback)
{
    EXPECT_EQ(statusAfter(Status::Approved, ItemEvent::ReadBackEqual), Status::Imported);
    EXPECT_EQ(statusAfter(Status::Pending, ItemEvent::ReadBackEqual), std::nullopt);
    EXPECT_EQ(statusAfter(Status::Rejected, ItemEvent::ReadBackEqual), std::nullopt);
    EXPECT_EQ(statusAfter(Status::Imported, ItemEvent::Edit), Status::Edited);
    EXPECT_EQ(statusAfter(Status::Imported, ItemEvent::RolledBack), Status::Pending);
}

TEST(SelectionTest, MatchesGlobsWithoutCaseAndTickedTables)
{
    Selection selection;
    selection.catalog = u"main"_s;
    selection.tableGlobs = QStringList{u"ord*"_s, u"c?"_s};
    EXPECT_TRUE(selection.matches({{u"Main"_s, u"s"_s, u"ORDERS"_s}}));
    EXPECT_TRUE(selection.matches({{u"main"_s, u"s"_s, u"cu"_s}}));
    EXPECT_FALSE(selection.matches({{u"main"_s, u"s"_s, u"customer"_s}}));
    EXPECT_FALSE(selection.matches({{u"other"_s, u"s"_s, u"orders"_s}}));
    EXPECT_FALSE(selection.matches({{u"main"_s, u"ord"_s, u"customer"_s}})) << "no dot: the table's name alone";
    selection.tableGlobs = QStringList{u"fin*.cust?"_s, u"a[b]c*"_s};
    EXPECT_TRUE(selection.matches({{u"main"_s, u"Finance"_s, u"CUST1"_s}}));
    EXPECT_FALSE(selection.matches({{u"main"_s, u"sales"_s, u"cust1"_s}}));
    EXPECT_TRUE(selection.matches({{u"main"_s, u"s"_s, u"A[b]c/d"_s}})) << "brackets are no classes, and * is anything";
    selection.tableGlobs = QStringList{u"ord*"_s, u"c?"_s};
    selection.tables = {ObjectPath{{u"main"_s, u"s"_s, u"orders"_s}}};
    EXPECT_TRUE(selection.matches({{u"main"_s, u"s"_s, u"Orders"_s}}));
    EXPECT_FALSE(selection.matches({{u"main"_s, u"t"_s, u"orders"_s}}));
}

TEST(UsageTest, WritesMoneyAsADecimalString)
{
    EXPECT_EQ(usdText(0), u"0.000000"_s);
    EXPECT_EQ(usdText(3'250), u"0.003250"_s);
    EXPECT_EQ(usdText(-12'000'001), u"-12.000001"_s);
}

TEST(FindingTest, TravelsThroughJsonAndSkipsWhatIsNoFinding)
{
    const QVector<Finding> findings{
        {u"quotes_sample"_s, Severity::Security, 3, 7, {u"x"_s}}, {u"empty"_s, {}, 0, 0, {}}};
    EXPECT_EQ(findingsFromJson(findingsToJson(findings)), findings);
    EXPECT_TRUE(findingsFromJson(u"[1,\"a\"]"_s).isEmpty());
}

TEST(NamesTest, LeadBackToTheirValues)
{
    EXPECT_EQ(verdictFromName(verdictName(Verdict::CameUndone)), Verdict::CameUndone);
    EXPECT_EQ(planStateFromName(planStateName(PlanState::PartlyApplied)), PlanState::PartlyApplied);
    EXPECT_EQ(requestStateFromName(requestStateName(RequestState::InFlight)), RequestState::InFlight);
    EXPECT_EQ(userSourceFromName(userSourceName(UserSource::DatabaseRole)), UserSource::DatabaseRole);
    EXPECT_EQ(privacyModeFromName(u"open"), std::nullopt);
}

} // namespace metaflow
