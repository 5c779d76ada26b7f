#include "core/providers/Prices.h"
#include "tests/contract/NpmScript.h"
#include "tests/support/SandboxProcess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

/// What ours makes of a short and of a long request to each model.
QJsonArray priceCases(const providers::Prices &prices, QDate day)
{
    QJsonArray cases;
    for (const providers::Price &price : prices.rows(day)) {
        for (const qint64 input : {2'000, 300'000}) {
            const Usage usage{input, 1'024, 300, 0};
            if (input <= price.contextWindow) {
                cases.append(QJsonObject{{u"provider"_s, price.provider}, {u"model"_s, price.model},
                    {u"input"_s, input}, {u"cached"_s, usage.cachedTokens}, {u"output"_s, usage.outputTokens},
                    {u"day"_s, day.toString(Qt::ISODate)},
                    {u"micro"_s, prices.cost(price.provider, price.model, usage, {day, {}, 0})}});
            }
        }
    }
    return cases;
}

} // namespace

/// OpenAI's own client finds what it expects: shapes, error classes, its own retries, usage.
TEST(NpmClients, OpenAi)
{
    SandboxProcess sandbox;
    ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
    const NpmRun run = runNpmScript(u"openai.mjs"_s,
        {{u"OPENAI_BASE_URL"_s, sandbox.baseUrl()}, {u"OPENAI_API_KEY"_s, sandbox.apiKey()},
            {u"METAFLOW_SCHEMA"_s,
                QStringLiteral(METAFLOW_SOURCE_DIR) + u"/resources/prompts/describe-1.schema.json"_s}});
    if (!run.unavailable.isEmpty()) {
        GTEST_SKIP() << qPrintable(run.unavailable);
    }
    EXPECT_EQ(run.code, 0) << qPrintable(run.output);
    EXPECT_TRUE(run.output.trimmed().endsWith(u"11 checks passed")) << qPrintable(run.output);
}

/// Databricks' own client signs in, lists, runs statements to their end and finds them in the history.
TEST(NpmClients, Databricks)
{
    SandboxProcess sandbox({u"--tls"_s, u"good"_s}); // it speaks https only
    ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
    const NpmRun run = runNpmScript(u"databricks.mjs"_s,
        {{u"DATABRICKS_HOST"_s, sandbox.readyLine()[u"tls_host"].toString()},
            {u"NODE_EXTRA_CA_CERTS"_s, sandbox.readyLine()[u"ca_file"].toString()},
            {u"DATABRICKS_TOKEN"_s, sandbox.token()}, {u"DATABRICKS_WAREHOUSE_ID"_s, sandbox.warehouseId()}});
    if (!run.unavailable.isEmpty()) {
        GTEST_SKIP() << qPrintable(run.unavailable);
    }
    EXPECT_EQ(run.code, 0) << qPrintable(run.output);
    EXPECT_TRUE(run.output.trimmed().endsWith(u"10 checks passed")) << qPrintable(run.output);
}

/// Somebody else's price list comes to the same sums.
TEST(NpmClients, Prices)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"cases.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(priceCases(*providers::Prices::load(), QDate(2026, 11, 26))).toJson());
    file.close();
    const NpmRun run = runNpmScript(u"prices.mjs"_s, {{u"METAFLOW_CASES"_s, file.fileName()}});
    if (!run.unavailable.isEmpty()) {
        GTEST_SKIP() << qPrintable(run.unavailable);
    }
    EXPECT_EQ(run.code, 0) << qPrintable(run.output);
    EXPECT_GE(run.output.trimmed().section(u'\n', -1).section(u' ', 0, 0).toInt(), 70) << qPrintable(run.output);
}

} // namespace metaflow::testing
