#pragma once

#include "tests/contract/MainJobCli.h"

#include <gtest/gtest.h>

namespace metaflow::testing {

/// Days that go wrong: the state, the sentence and the exit code of each.
class MainJobBadDaysTest : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error()); }

    /// A sentence for people is on stderr, and the document has the code.
    static void expectRefusal(const MainJobCli::Ended &ended, int exitCode, const QString &errorCode)
    {
        EXPECT_EQ(ended.code, exitCode) << qPrintable(ended.words);
        EXPECT_EQ(ended.error(), errorCode) << ended.data.constData();
        EXPECT_TRUE(ended.words.contains(QStringLiteral(". "))) << qPrintable(ended.words);
    }
    MainJobCli::Ended generate(const QStringList &more = {}) const
    {
        return cli.run(
            QStringList{QStringLiteral("generate"), QStringLiteral("--catalog"), QStringLiteral("synthetic")} + more);
    }
    MainJobCli::Ended scan() const
    {
        return cli.run({QStringLiteral("scan"), QStringLiteral("--catalog"), QStringLiteral("synthetic")});
    }
    /// Everything generated, approved and planned; the file of the plan.
    QString planned() const
    {
        cli.generate(QStringLiteral("synthetic"));
        cli.approveAll();
        return cli.plan();
    }
    /// Rolls the plan of the file back, so that the next can be planned.
    void takeBack(const QString &file) const
    {
        const QString back = cli.file(QStringLiteral("back.mfplan"));
        const auto plan = cli.run({QStringLiteral("plan"), QStringLiteral("show"), file})
                              .json()
                              .value(QStringLiteral("plan_id"))
                              .toString();
        ASSERT_EQ(
            cli.run({QStringLiteral("rollback"), QStringLiteral("--plan"), plan, QStringLiteral("--out"), back}).code,
            0);
        ASSERT_EQ(cli.run({QStringLiteral("apply"), back}).code, 0);
    }
    /// Table t of schema main as it is named in the synthetic catalog.
    QString tableName(int n)
    {
        QStringList tables;
        for (const QJsonValue &value : sandbox.comments()) {
            const QString table = value.toObject().value(QStringLiteral("table")).toString();
            if (!tables.contains(table)) {
                tables << table;
            }
        }
        return tables.value(n);
    }
    QString columnName(const QString &table)
    {
        for (const QJsonValue &value : sandbox.comments()) {
            const QJsonObject object = value.toObject();
            if (object.value(QStringLiteral("table")) == table && object.value(QStringLiteral("column")).isString()) {
                return object.value(QStringLiteral("column")).toString();
            }
        }
        return {};
    }

    SandboxProcess sandbox{QStringList{QStringLiteral("--synthetic"), QStringLiteral("4x5")}};
    MainJobCli cli{sandbox};
    const int objects = 4 + 4 * 5;
};

} // namespace metaflow::testing
