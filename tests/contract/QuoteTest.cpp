#include "tests/contract/MainJobCli.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

/// Against the practice model, whose answers have a length of their own.
class QuoteTest : public ::testing::TestWithParam<const char *> {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
        const QString fault = QString::fromLatin1(GetParam());
        if (!fault.isEmpty()) {
            ASSERT_TRUE(sandbox.faults({{fault, 1.0}}));
        }
    }
    static QStringList words(const QString &command, const QString &table, const QStringList &more = {})
    {
        return QStringList{command, u"--catalog"_s, u"synthetic"_s, u"--no-memory"_s, u"--table"_s, table} + more;
    }
    static double off(const QJsonObject &document, const QString &figure = u"output_tokens"_s)
    {
        const auto quoted = document.value(u"quote"_s).toObject().value(figure).toDouble();
        const auto actual = document.value(u"actual"_s).toObject().value(figure).toDouble();
        return std::abs(quoted - actual) / actual;
    }

    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"90x8"_s}};
    MainJobCli cli{sandbox};
};

INSTANTIATE_TEST_SUITE_P(Lengths, QuoteTest, ::testing::Values("", "answers_half_as_long", "answers_twice_as_long"));

} // namespace

TEST_P(QuoteTest, IsNearBeforeTheFirstAnswerAndNearerOnceAnswersCame)
{
    const bool usual = QByteArray(GetParam()).isEmpty();
    ASSERT_TRUE(sandbox.weather({{u"latency_ms"_s, 20}}));
    const auto first = cli.run(words(u"generate"_s, u"*1*"_s));
    ASSERT_EQ(first.code, 0) << qPrintable(first.words);
    ASSERT_GE(first.json().value(u"requests"_s).toInt(), 10);
    if (usual) {
        EXPECT_LE(off(first.json()), 0.15) << "before anything was known";
    }
    EXPECT_LE(off(first.json(), u"input_tokens"_s), 0.15);
    const auto second = cli.run(words(u"generate"_s, u"*"_s));
    ASSERT_EQ(second.code, 0) << qPrintable(second.words);
    EXPECT_LE(off(second.json()), 0.15) << "a quote learns from earlier runs of the model";
}

TEST_P(QuoteTest, WhatIsLeftOfARunIsKnownWithinFivePerCentAfterTwentyAnswers)
{
    ASSERT_EQ(cli.run({u"scan"_s, u"--catalog"_s, u"synthetic"_s}).code, 0);
    ASSERT_TRUE(sandbox.weather({{u"latency_ms"_s, 150}}));
    const auto running = cli.start(words(u"generate"_s, u"*"_s, {u"--max-in-flight"_s, u"4"_s}));
    while (sandbox.entries(u"model"_s).size() < 26 && running->state() == QProcess::Running) {
        running->waitForFinished(20);
    }
    running->kill();
    ASSERT_EQ(MainJobCli::finish(*running).code, -1);
    const QJsonObject quote = cli.run(words(u"quote"_s, u"*"_s)).json();
    EXPECT_GE(quote.value(u"calibrated_by"_s).toInt(), 20);
    const qint64 before = cli.run({u"runs"_s}).json().value(u"runs"_s)[0][u"output_tokens"].toInteger();
    ASSERT_TRUE(sandbox.weather({{u"latency_ms"_s, 0}}));
    const auto rest = cli.run(words(u"generate"_s, u"*"_s));
    ASSERT_EQ(rest.code, 0) << qPrintable(rest.words);
    const auto took = static_cast<double>(rest.json().value(u"output_tokens"_s).toInteger() - before);
    const auto quoted = quote.value(u"output_tokens"_s).toDouble();
    EXPECT_LE(std::abs(quoted - took) / took, 0.05) << quoted << " for " << took;
}

} // namespace metaflow::testing
