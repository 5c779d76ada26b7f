#include "core/store/Policies.h"
#include "tests/store/StoreContract.h"

using namespace Qt::StringLiterals;

namespace metaflow::testing {

class SecondPersonContract : public StoreContract {
protected:
    void decideAs(const Actor &actor, const QString &table)
    {
        Decision approve = decision(Decision::Kind::Approve, {offered(table, u"a"_s, u"text"_s)});
        approve.actor = actor;
        ASSERT_EQ(decide(approve, u"by-"_s + table).changed, 1);
    }
    bool joined() { return temporary().read(store::secondPersonJoined).value(); }
};

INSTANTIATE_TEST_SUITE_P(Sqlite, SecondPersonContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, SecondPersonContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(SecondPersonContract, IsSomebodyElseWhomAWorkspaceConfirmed)
{
    EXPECT_FALSE(joined());
    decideAs(anna, u"t1"_s);
    EXPECT_FALSE(joined());
    decideAs({{u"anna"_s, UserSource::DatabaseRole}, anna.via}, u"t2"_s); // the same, as the database knows her
    decideAs({{u"carl"_s, UserSource::SystemAccount}, anna.via}, u"t3"_s);
    decideAs({{u"dora@example.com"_s, UserSource::Sandbox}, anna.via}, u"t4"_s);
    EXPECT_FALSE(joined());
    decideAs(ben, u"t5"_s);
    EXPECT_TRUE(joined());
}

TEST_P(SecondPersonContract, IsAskedAboutOnce)
{
    decideAs(anna, u"t1"_s);
    decideAs(ben, u"t2"_s);
    ASSERT_TRUE(joined());
    ASSERT_TRUE(temporary().write(
        [](store::Connection &connection) { return store::noteFourEyesOffered(connection).map([] { return true; }); }));
    EXPECT_FALSE(joined());
}

} // namespace metaflow::testing
