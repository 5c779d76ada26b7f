#include "tests/house/CoroutineRules.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::house {

namespace {

qsizetype hazards(const QString &code)
{
    return awaitHazards({{u"core/net/A.cpp"_s, code}}).size();
}

} // namespace

TEST(CoroutineRulesTest, FindsTemporariesThatAreDestroyedTwice)
{
    EXPECT_EQ(hazards(u"co_await g(S{1});"_s), 1);
    EXPECT_EQ(hazards(u"if (co_await g([x] { return x; })) { n(); }"_s), 1);
    EXPECT_EQ(hazards(u"auto [p, q] = co_await h();"_s), 1);
}

TEST(CoroutineRulesTest, FindsMembersThatAreMovedAway)
{
    EXPECT_EQ(hazards(u"co_return m_token;"_s), 1);
    EXPECT_EQ(hazards(u"co_return *self->m_token;"_s), 1);
    EXPECT_EQ(hazards(u"co_return m_practice->profile;"_s), 1);
    EXPECT_EQ(hazards(u"co_return Result<Secret>(m_token);"_s), 0);
    EXPECT_EQ(hazards(u"co_return !m_closed;"_s), 0);
}

TEST(CoroutineRulesTest, LeavesNamedTemporariesAlone)
{
    EXPECT_EQ(hazards(u"const S s{1};\nco_await g(std::move(s), {});"_s), 0);
    EXPECT_EQ(hazards(u"if (co_await k(1)) { n(); }"_s), 0);
    EXPECT_EQ(hazards(u"// co_await g(S{1});\nconst char *s = \"co_await g(S{1})\";"_s), 0);
}

TEST(CoroutineRulesTest, FindsWaitsThatBlock)
{
    EXPECT_EQ(blockingWaits({{u"ui/A.cpp"_s, u"QEventLoop loop;\nloop.exec();"_s}}).size(), 1);
    EXPECT_EQ(blockingWaits({{u"ui/A.cpp"_s, u"QCoreApplication::processEvents();"_s}}).size(), 1);
    EXPECT_EQ(blockingWaits({{u"core/A.cpp"_s, u"process.waitForFinished(100);"_s}}).size(), 1);
    EXPECT_EQ(blockingWaits({{u"core/A.cpp"_s, u"// never processEvents()"_s}}), QStringList());
}

} // namespace metaflow::house
