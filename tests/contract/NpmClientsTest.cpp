#include "tests/contract/NpmScript.h"
#include "tests/support/SandboxProcess.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

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

} // namespace metaflow::testing
