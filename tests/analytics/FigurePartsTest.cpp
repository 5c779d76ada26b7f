#include "core/analytics/EditDistance.h"
#include "core/analytics/FoundChecks.h"
#include "core/analytics/ItemFigures.h"
#include "core/model/Item.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::analytics {

TEST(EditDistance, IsTheShareOfWordsThatAreOtherOnes)
{
    EXPECT_EQ(editDistance(u"one two three four"_s, u"one two three four"_s), 0.0);
    EXPECT_EQ(editDistance(u"one two three four"_s, u"one two three five"_s), 0.25);
    EXPECT_EQ(editDistance(u"one two"_s, u"three four"_s), 1.0);
    EXPECT_EQ(editDistance(u""_s, u"two words"_s), 1.0);
    EXPECT_EQ(editDistance(u"a"_s, u"a b"_s), 1.0 / 3);
}

TEST(EditDistance, SignsAloneAreNoWords)
{
    EXPECT_EQ(editDistance(u"one two."_s, u"one two!"_s), 0.0);
    EXPECT_EQ(editDistance(u"..."_s, u"!!!"_s), 1.0);
}

TEST(FoundChecks, SaysOfEachCheckOnceWhetherOneOfItsFindingsIsOpen)
{
    QVector<Finding> findings{{u"too_short"_s, Severity::Warning, 0, 3, {u"\"check\":\"x\"}]"_s}, true},
        {u"injection"_s, Severity::Security, 1, 2, {u"a\\"_s, u"ü"_s}}, {u"too_short"_s, Severity::Warning, 5, 1, {}},
        {u"empty"_s, Severity::Info, 0, 0, {}, true}};
    EXPECT_EQ(checksNamed(findingsToJson(findings)),
        (QVector<CheckNamed>{{u"too_short"_s, true}, {u"injection"_s, true}, {u"empty"_s, false}}));
}

TEST(FoundChecks, ReadsWhatItCanOfBrokenJson)
{
    EXPECT_TRUE(checksNamed(u"").isEmpty());
    EXPECT_TRUE(checksNamed(u"no json").isEmpty());
    EXPECT_TRUE(checksNamed(u"]]}}\"").isEmpty());
    EXPECT_TRUE(checksNamed(u"[{\"check\":\"x\\").isEmpty());
}

TEST(ReportFilter, IsWidenedToWholeDays)
{
    const auto time = [](const QString &text) { return QDateTime::fromString(text, Qt::ISODate); };
    const ReportFilter whole
        = overWholeDays({{}, time(u"2026-11-20T05:00:00+05:45"_s), time(u"2026-11-22T00:00:01Z"_s)});
    EXPECT_EQ(whole.since, time(u"2026-11-19T00:00:00Z"_s));
    EXPECT_EQ(whole.until, time(u"2026-11-23T00:00:00Z"_s));
    EXPECT_EQ(overWholeDays(whole), whole);
    EXPECT_TRUE(isInTime(whole, u"2026-11-19"_s));
    EXPECT_FALSE(isInTime(whole, u"2026-11-23"_s));
    EXPECT_EQ(overWholeDays({}), ReportFilter());
}

} // namespace metaflow::analytics
