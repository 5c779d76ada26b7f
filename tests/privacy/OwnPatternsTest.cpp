#include "core/privacy/Privacy.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::privacy {

namespace {

constexpr auto inValues = OwnPattern::AppliesTo::Value;
constexpr auto inNames = OwnPattern::AppliesTo::Name;
using Kind = PatternProblem::Kind;

Kind problemOfPattern(const QString &pattern)
{
    const auto problem = problemOf({u"x"_s, pattern, inValues});
    EXPECT_TRUE(problem) << pattern.toStdString();
    return problem.value_or(PatternProblem{Kind::NameInvalid}).kind;
}

} // namespace

TEST(OwnPatternsTest, RefusesWhatRe2DoesNotTakeAndSaysWhatRe2Says)
{
    const auto problem = problemOf({u"staff"_s, u"(K-\\d+"_s, inValues});
    ASSERT_TRUE(problem);
    EXPECT_EQ(problem->kind, Kind::Refused);
    EXPECT_TRUE(problem->said.contains(u"missing"_s)) << problem->said.toStdString();
    EXPECT_EQ(problemOfPattern(u"a(?=b)"_s), Kind::Refused); // look-ahead: what makes other engines slow
    EXPECT_EQ(problemOfPattern(u"(x)\\1"_s), Kind::Refused);
    EXPECT_EQ(problemOfPattern(u"((a{1,900}){1,900}){1,900}"_s), Kind::Refused);
}

TEST(OwnPatternsTest, RefusesNamesSizesAndPatternsThatSayNothing)
{
    EXPECT_EQ(problemOf({u"Staff No"_s, u"x"_s, inValues})->kind, Kind::NameInvalid);
    EXPECT_EQ(problemOf({QString(), u"x"_s, inValues})->kind, Kind::NameInvalid);
    EXPECT_EQ(problemOf({u"a"_s, u"x"_s, inValues}, {{u"a"_s, u"y"_s, inNames}})->kind, Kind::NameTaken);
    EXPECT_EQ(problemOfPattern(QString()), Kind::TooLong);
    EXPECT_EQ(problemOfPattern(QString(501, u'x')), Kind::TooLong);
    EXPECT_EQ(problemOfPattern(u"x*"_s), Kind::MatchesNothing);
    QVector<OwnPattern> many;
    for (int i = 0; i < 50; ++i) {
        many.append({u"n%1"_s.arg(i), u"x"_s, inValues});
    }
    EXPECT_EQ(problemOf({u"one_more"_s, u"x"_s, inValues}, many)->kind, Kind::TooMany);
    EXPECT_FALSE(problemOf({u"staff_no"_s, u"K-\\d{4}"_s, inValues}, many.mid(1)));
}

TEST(OwnPatternsTest, FindsPlacesInCharactersAlsoBehindLongOnes)
{
    const OwnPatterns own({{u"staff_no"_s, u"K-\\d{4}"_s, inValues}});
    const auto found = own.find(u"😀 Größe k-1234, K-9999"_s);
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found.at(0), (Detection{u"staff_no"_s, 9, 6}));
    EXPECT_EQ(found.at(1), (Detection{u"staff_no"_s, 17, 6}));
    EXPECT_EQ(releasableText(u"😀 for K-1234 only"_s, PrivacyMode::Masked, own), u"😀 for [staff_no] only"_s);
    EXPECT_TRUE(OwnPatterns({{u"edge"_s, u"\\b"_s, inValues}}).find(u"a b"_s).isEmpty());
}

TEST(OwnPatternsTest, APlaceWithoutTextStopsNothing)
{
    const auto found = [](const QString &pattern, const QString &text) {
        return OwnPatterns({{u"own"_s, pattern, inValues}}).find(text);
    };
    EXPECT_EQ(found(u"\\b|secret\\d+"_s, u"ä 😀 secret12 and secret3"_s),
        (QVector<Detection>{{u"own"_s, 5, 8}, {u"own"_s, 18, 7}}));
    EXPECT_EQ(found(u"\\b|x\\d"_s, u"a x1"_s), (QVector<Detection>{{u"own"_s, 2, 2}}));
    EXPECT_TRUE(found(u"\\b|secret\\d+"_s, u"nothing here"_s).isEmpty());
}

TEST(OwnPatternsTest, AValueOrANameThatMatchesKeepsTheColumnsValuesHere)
{
    ColumnSamples samples{u"badge"_s, u"string"_s, false, {u"K-12"_s, u"K-13"_s}};
    EXPECT_EQ(releasable(samples, PrivacyMode::Masked), (QStringList{u"K-12"_s, u"K-13"_s}));
    const OwnPatterns byValue({{u"staff_no"_s, u"^K-\\d+$"_s, inValues}});
    const OwnPatterns byName({{u"badges"_s, u"badge"_s, inNames}});
    for (const OwnPatterns &own : {byValue, byName}) {
        EXPECT_EQ(releasable(samples, PrivacyMode::Masked, 3, own), QStringList{u"A-99"_s});
        EXPECT_EQ(releasableProfile(samples, {{}, {}, {u"K-12"_s}}, PrivacyMode::Masked, 8, own), ColumnProfile());
    }
    samples.dataType = u"int"_s;
    samples.values = {u"12"_s};
    EXPECT_EQ(releasable(samples, PrivacyMode::Masked, 3, byName), QStringList{u"99"_s});
}

} // namespace metaflow::privacy
