#include "app/sandbox/faults/Weather.h"
#include "app/sandbox/Options.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::faults {

namespace {

QString sequence(quint64 seed, const QString &disturbance)
{
    Weather weather(seed);
    weather.set({.faults = {{u"cut_body"_s, {0.5, -1}}, {u"hang"_s, {0.5, -1}}}});
    QString out;
    for (int i = 0; i < 40; ++i) {
        if (!disturbance.isEmpty()) {
            static_cast<void>(weather.strikes(disturbance, Side::Model));
        }
        out += weather.strikes(u"cut_body"_s, Side::Model) ? u'1' : u'0';
    }
    return out;
}

} // namespace

TEST(WeatherTest, GivesTheSameSequenceForTheSameSeedWhateverElseHappens)
{
    EXPECT_EQ(sequence(1, {}), sequence(1, {}));
    EXPECT_EQ(sequence(1, {}), sequence(1, u"hang"_s));
    EXPECT_NE(sequence(1, {}), sequence(2, {}));
    EXPECT_TRUE(sequence(1, {}).contains(u'1') && sequence(1, {}).contains(u'0'));
}

TEST(WeatherTest, StrikesTheFirstSoManyCalls)
{
    Weather weather(1);
    ASSERT_EQ(weather.change({{u"faults"_s, QJsonObject{{u"not_json"_s, u"x2"_s}}}}), std::nullopt);
    EXPECT_TRUE(weather.strikes(u"not_json"_s, Side::Model));
    EXPECT_TRUE(weather.strikes(u"not_json"_s, Side::Model));
    EXPECT_FALSE(weather.strikes(u"not_json"_s, Side::Model));
}

TEST(WeatherTest, KeepsAPrefixedFaultToItsSide)
{
    Weather weather(1);
    ASSERT_EQ(weather.change({{u"faults"_s, QJsonObject{{u"model.cut_body"_s, 1}}}}), std::nullopt);
    EXPECT_FALSE(weather.strikes(u"cut_body"_s, Side::Statement));
    EXPECT_TRUE(weather.strikes(u"cut_body"_s, Side::Model));
}

TEST(WeatherTest, KeepsAFaultToWritesOrToQuestionsAboutThem)
{
    Weather weather(1);
    const auto strikes = [&](Side side) { return weather.strikes(u"cut_body"_s, side); };
    ASSERT_EQ(weather.change({{u"faults"_s, QJsonObject{{u"write.cut_body"_s, 1}}}}), std::nullopt);
    EXPECT_TRUE(strikes(Side::Write));
    EXPECT_FALSE(strikes(Side::Poll) || strikes(Side::Statement) || strikes(Side::Model));
    ASSERT_EQ(weather.change({{u"faults"_s, QJsonObject{{u"poll.cut_body"_s, 1}}}}), std::nullopt);
    EXPECT_TRUE(strikes(Side::Poll));
    EXPECT_FALSE(strikes(Side::Write) || strikes(Side::Statement) || strikes(Side::Model));
    ASSERT_EQ(weather.change({{u"faults"_s, QJsonObject{{u"statement.cut_body"_s, 1}}}}), std::nullopt);
    EXPECT_TRUE(strikes(Side::Write) && strikes(Side::Poll) && strikes(Side::Statement));
    EXPECT_FALSE(isFaultKind(u"write.statement_failed"_s));
}

TEST(WeatherTest, ForbidsAlwaysTheSameThings)
{
    Weather weather(1);
    weather.set({.faults = {{u"forbidden_table"_s, {0.3, -1}}}});
    int forbidden = 0;
    for (int i = 0; i < 200; ++i) {
        const QString thing = QString::number(i);
        const bool first = weather.strikesThing(u"forbidden_table"_s, thing);
        EXPECT_EQ(weather.strikesThing(u"forbidden_table"_s, thing), first);
        forbidden += first ? 1 : 0;
    }
    EXPECT_GT(forbidden, 30);
    EXPECT_LT(forbidden, 90);
}

TEST(WeatherTest, RefusesUnknownFaultsAndKeepsWhatWasSaid)
{
    Weather weather(1);
    ASSERT_EQ(weather.change({{u"latency_ms"_s, 250}, {u"rpm"_s, 60}}), std::nullopt);
    EXPECT_EQ(weather.change({{u"faults"_s, QJsonObject{{u"locusts"_s, 1}}}}), u"locusts"_s);
    EXPECT_EQ(weather.change({{u"faults"_s, QJsonObject{{u"hang"_s, 1.5}}}}), u"hang"_s);
    for (const auto &[name, value] : {std::pair(u"latency_ms"_s, QJsonValue(u"abc"_s)),
             std::pair(u"latency"_s, QJsonValue(5)), std::pair(u"rpm"_s, QJsonValue(-1)),
             std::pair(u"window_ms"_s, QJsonValue(0)), std::pair(u"faults"_s, QJsonValue(7))}) {
        EXPECT_EQ(weather.change({{u"tpm"_s, 9}, {name, value}}), name);
    }
    EXPECT_EQ(weather.settings().tokensPerMinute, 0);
    EXPECT_EQ(weather.settings().latencyMs, 250);
    EXPECT_EQ(weather.settings().requestsPerMinute, 60);
    EXPECT_FALSE(isFaultKind(u"statement.not_json"_s));
}

TEST(OptionsTest, ReadsBothWaysToGiveAValueAndRefusesNonsense)
{
    const auto options = readOptions({u"--latency"_s, u"100"_s, u"--fault=model.not_json=0.5"_s, u"--synthetic"_s,
        u"5x20"_s, u"--dbsql-version"_s, u"2025.9"_s, u"--until-eof"_s});
    ASSERT_TRUE(options);
    EXPECT_EQ(options->weather.latencyMs, 100);
    EXPECT_EQ(options->weather.faults.value(u"model.not_json"_s).share, 0.5);
    EXPECT_EQ(options->synthetic, std::pair(5, 20));
    EXPECT_LT(options->version, (sql::DbsqlVersion{2025, 40}));
    for (const QStringList &wrong : {QStringList{u"--nope"_s}, QStringList{u"--port"_s},
             QStringList{u"--port"_s, u"70000"_s}, QStringList{u"--fault"_s, u"locusts=1"_s},
             QStringList{u"--synthetic"_s, u"5"_s}, QStringList{u"--dbsql-version"_s, u"x"_s}}) {
        EXPECT_FALSE(readOptions(wrong)) << wrong.join(u' ').toStdString();
    }
}

} // namespace metaflow::sandbox::faults
