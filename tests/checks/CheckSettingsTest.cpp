#include "core/checks/CheckTable.h"
#include "core/checks/Checks.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::checks {

namespace {

CheckContext contextWith(const CheckSettings &settings)
{
    CheckContext result;
    result.object = {{u"main"_s, u"sales"_s, u"customers"_s, u"customer_id"_s}};
    result.dataType = u"bigint"_s;
    result.standards.settings = settings;
    return result;
}

CheckSettings with(const QString &check, const CheckSetting &setting)
{
    return changed({}, check, setting).value_or(CheckSettings());
}

} // namespace

TEST(CheckSettingsTest, TheTableHasEachCheckOnceWithAWeight)
{
    QSet<QString> ids;
    for (const Check &check : allChecks()) {
        ids.insert(check.id);
        EXPECT_GT(check.weight, 0) << check.id.data();
        EXPECT_NE(check.level, Level::Off) << check.id.data();
        EXPECT_LE(check.threshold.least, check.threshold.usual) << check.id.data();
        EXPECT_LE(check.threshold.usual, check.threshold.most) << check.id.data();
    }
    EXPECT_EQ(static_cast<size_t>(ids.size()), allChecks().size());
}

TEST(CheckSettingsTest, SeverityOfATeamTakesThePlaceOfOurs)
{
    const QString text = u"Number that probably tells buyers apart."_s;
    const auto asError = check(text, contextWith(with(u"hedging"_s, {Level::Error, {}})));
    ASSERT_EQ(asError.findings.size(), 1);
    EXPECT_EQ(asError.findings.first().severity, Severity::Security);
    EXPECT_EQ(check(text, contextWith(with(u"hedging"_s, {Level::Off, {}}))), Checked());
}

TEST(CheckSettingsTest, ThresholdOfATeamTakesThePlaceOfOurs)
{
    const QString text = u"Buyer of goods."_s; // 15 characters
    EXPECT_EQ(check(text, contextWith({})), Checked());
    const auto longer = check(text, contextWith(with(u"too_short"_s, {{}, 16})));
    ASSERT_EQ(longer.findings.size(), 1);
    EXPECT_EQ(longer.findings.first(), (Finding{u"too_short"_s, Severity::Warning, 0, 0, {u"16"_s}}));
    EXPECT_EQ(check(text, contextWith(with(u"too_short"_s, {{}, 15}))), Checked());
}

TEST(CheckSettingsTest, LongTextsAreAHintAndThoseTheTargetRefusesAWarning)
{
    const QString text = QString(u"Buyer of goods. "_s).repeated(40); // 640 characters
    CheckContext in = contextWith({});
    ASSERT_EQ(check(text, in).findings.size(), 1);
    EXPECT_EQ(check(text, in).findings.first(), (Finding{u"too_long"_s, Severity::Info, 0, 0, {u"640"_s, u"500"_s}}));
    in.maxLength = 600;
    EXPECT_EQ(
        check(text, in).findings.first(), (Finding{u"too_long"_s, Severity::Warning, 0, 0, {u"640"_s, u"600"_s}}));
}

TEST(CheckSettingsTest, UnknownChecksAndWildNumbersAreRefusedWithWhatIsWrong)
{
    const auto refused = [](const QString &id, const CheckSetting &setting) {
        const auto result = changed({}, id, setting);
        return result ? QString() : result.error().subject + u' ' + result.error().detail;
    };
    EXPECT_EQ(refused(u"spelling"_s, {Level::Info, {}}), u"spelling unknown_check"_s);
    EXPECT_EQ(refused(u"link"_s, {{}, 3}), u"link no_threshold"_s);
    EXPECT_EQ(refused(u"too_short"_s, {{}, 0}), u"too_short threshold 1..500"_s);
    EXPECT_EQ(refused(u"too_short"_s, {{}, 501}), u"too_short threshold 1..500"_s);
    CheckSettings settings;
    settings.language = u"English"_s;
    ASSERT_FALSE(validate(settings));
    EXPECT_EQ(validate(settings).error().detail, u"no_language_code"_s);
}

TEST(CheckSettingsTest, JsonBringsThemBack)
{
    CheckSettings settings = with(u"too_short"_s, {Level::Error, 20});
    settings = changed(settings, u"link"_s, {Level::Off, {}}).value_or(CheckSettings());
    settings.language = u"de"_s;
    const QString json = checkSettingsToJson(settings);
    EXPECT_EQ(json,
        u"{\"checks\":{\"link\":{\"severity\":\"off\"},\"too_short\":{\"severity\":\"error\",\"threshold\":20}},"
        "\"language\":\"de\",\"version\":1}"_s);
    EXPECT_EQ(checkSettingsFromJson(json).value_or(CheckSettings()), settings);
}

TEST(CheckSettingsTest, AChangeWithNothingInItBringsBackWhatIsShipped)
{
    const CheckSettings settings = with(u"too_short"_s, {Level::Error, 20});
    EXPECT_EQ(changed(settings, u"too_short"_s, {}).value_or(settings), CheckSettings());
}

TEST(CheckSettingsTest, OddJsonIsRefusedAndUnknownChecksOfANewerVersionAreLeftOut)
{
    EXPECT_EQ(checkSettingsFromJson(u"[]"_s).error().code, ErrorCode::FileInvalid);
    EXPECT_EQ(checkSettingsFromJson(u"{\"checks\":{\"too_short\":{\"threshold\":-4}}}"_s).error().code,
        ErrorCode::FileInvalid);
    EXPECT_EQ(
        checkSettingsFromJson(u"{\"checks\":{\"from_the_future\":{\"severity\":\"off\"}}}"_s).value(), CheckSettings());
}

TEST(CheckSettingsTest, RevisionFollowsSettingsAndGlossaryAndComesBackWithThem)
{
    const int shipped = checksRevision();
    EXPECT_GT(shipped, 0);
    Standards standards;
    standards.settings = with(u"too_short"_s, {{}, 20});
    const int stricter = checksRevision(standards);
    EXPECT_NE(stricter, shipped);
    standards.glossary = {{u"customer"_s, u"term"_s, {}, {u"client"_s}}};
    EXPECT_NE(checksRevision(standards), stricter);
    standards.glossary.clear();
    EXPECT_EQ(checksRevision(standards), stricter);
    standards.settings = changed(standards.settings, u"too_short"_s, {}).value_or(CheckSettings());
    EXPECT_EQ(checksRevision(standards), shipped);
}

TEST(CheckSettingsTest, DeductionsAddUpToTheScore)
{
    const Checked checked
        = check(u"The field holds **probably** what possibly counts: https://x.example/y"_s, contextWith({}));
    int points = 0;
    for (const Deduction &deduction : deductions(checked.findings)) {
        points += deduction.points;
        if (deduction.check == u"hedging") {
            EXPECT_EQ(deduction, (Deduction{u"hedging"_s, Severity::Warning, 15, 2}));
        }
    }
    EXPECT_GT(points, 0);
    EXPECT_EQ(checked.score, std::max(0, 100 - points));
    EXPECT_TRUE(deductions({}).isEmpty());
}

} // namespace metaflow::checks
