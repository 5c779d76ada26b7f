#include "app/composition/People.h"
#include "tests/support/TemporaryStore.h"

#include <QFileInfo>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::app {
namespace {

databricks::Profile profile(const QByteArray &token, const QString &host = u"https://one.example"_s)
{
    databricks::Profile profile;
    profile.name = u"team"_s;
    profile.host = host;
    profile.token = Secret(token);
    return profile;
}

class PeopleTest : public ::testing::Test {
protected:
    QTemporaryDir folder;
    QString file = folder.filePath(u"people.json"_s);
    People people{file};
    Person anna{u"anna@example.com"_s, UserSource::Workspace};
    Person ben{u"ben@example.com"_s, UserSource::Sandbox};
};

TEST_F(PeopleTest, AreKnownByTheVerySignInThatNamedThem)
{
    EXPECT_EQ(people.of(profile("dapi-a")), std::nullopt);
    ASSERT_TRUE(people.remember(profile("dapi-a"), anna));
    EXPECT_EQ(people.only(), anna);
    ASSERT_TRUE(people.remember(profile("dapi-b"), ben)); // the same profile, a token of somebody else
    const People later(file);
    EXPECT_EQ(later.only(), std::nullopt);
    EXPECT_EQ(later.of(profile("dapi-a")), anna);
    EXPECT_EQ(later.of(profile("dapi-b")), ben);
    EXPECT_EQ(later.of(profile("dapi-c")), std::nullopt);
    EXPECT_EQ(later.of(profile("dapi-a", u"https://two.example"_s)), std::nullopt);
}

TEST_F(PeopleTest, StandInAFileOfTheUserAloneWithoutTheToken)
{
    ASSERT_TRUE(people.remember(profile("dapi-a"), anna));
    ASSERT_TRUE(people.remember(profile("dapi-a2"), anna));
    EXPECT_EQ(people.of(profile("dapi-a")), anna); // two tokens of one person, perhaps of two profiles, both count
    EXPECT_FALSE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther));
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_FALSE(written.readAll().contains("dapi"));
}

TEST_F(PeopleTest, SayWhenTheyCannotBeKept)
{
    const auto kept = People(folder.filePath(u"nowhere/people.json"_s)).remember(profile("dapi-a"), anna);
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().code, ErrorCode::FileUnwritable);
}

TEST_F(PeopleTest, ActUnderTheNameThatSomebodyConfirmed)
{
    const auto acting = [](testing::TemporaryStore &store, const std::optional<Person> &remembered) {
        return store.read([&](store::Connection &connection) { return actingPerson(connection, remembered); });
    };
    testing::TemporaryStore own;
    EXPECT_EQ(acting(own, anna), anna);
    EXPECT_EQ(acting(own, {}), systemAccount());
    if (!testing::TemporaryStore::hasPostgres()) {
        GTEST_SKIP() << "needs METAFLOW_TEST_POSTGRES (./dev test starts one)";
    }
    testing::TemporaryStore shared(store::Dialect::Postgres);
    EXPECT_EQ(acting(shared, anna), anna);
    const auto role = acting(shared, {});
    ASSERT_TRUE(role);
    EXPECT_EQ(*role, (Person{shared.url().user, UserSource::DatabaseRole}));
}

} // namespace
} // namespace metaflow::app
