#include "tests/support/SandboxProcess.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

/// Somebody else works on the catalog while a write runs; and lists come in no order.
class CatalogFaultsHttpTest : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error()); }

    QJsonObject writeUnder(const QString &fault)
    {
        EXPECT_TRUE(sandbox.faults({{fault, u"x1"_s}})) << qPrintable(fault);
        return sandbox.run(u"COMMENT ON COLUMN taxi.trips.zones.zone IS 'ours'"_s)[u"status"_s].toObject();
    }
    QJsonObject describe(const QString &table) const { return sandbox.run(u"DESCRIBE taxi.trips."_s + table); }
    QString typeOf(const QString &column) const
    {
        for (const QJsonValue &row : SandboxProcess::rows(describe(u"zones"_s))) {
            if (row[0].toString() == column) {
                return row[1].toString();
            }
        }
        return {};
    }
    QStringList namesOf(const QByteArray &list, const QString &field) const
    {
        QStringList names;
        const auto answer = sandbox.request("GET", "/api/2.1/unity-catalog/" + list, {}, sandbox.token());
        for (const QJsonValue &object : answer.json()[field].toArray()) {
            names.append(object[u"name"].toString());
        }
        return names;
    }

    QTemporaryDir folder;
    SandboxProcess sandbox{QStringList{u"--state"_s, folder.filePath(u"state.jsonl"_s)}};
};

TEST_F(CatalogFaultsHttpTest, AWriteLosesAgainstOneThatCameBetween)
{
    EXPECT_EQ(writeUnder(u"comment_changed"_s)[u"sql_state"_s], u"2D521"_s);
    EXPECT_EQ(
        sandbox.commentOf(u"taxi"_s, u"trips"_s, u"zones"_s, u"zone"_s), u"Written by somebody else meanwhile."_s);
}

TEST_F(CatalogFaultsHttpTest, ATableThatGoesUnderAWriteIsNotFound)
{
    for (const auto &fault : {u"table_dropped"_s, u"table_renamed"_s}) {
        ASSERT_TRUE(sandbox.reset());
        EXPECT_EQ(writeUnder(fault)[u"sql_state"_s], u"42P01"_s) << qPrintable(fault);
        EXPECT_EQ(describe(u"zones"_s)[u"status"_s][u"sql_state"], u"42P01"_s) << qPrintable(fault);
    }
    EXPECT_EQ(describe(u"zones_renamed"_s)[u"status"_s][u"state"], u"SUCCEEDED"_s);
}

TEST_F(CatalogFaultsHttpTest, AColumnThatChangesUnderAWriteConflicts)
{
    EXPECT_EQ(writeUnder(u"column_retyped"_s)[u"sql_state"_s], u"2D521"_s);
    EXPECT_EQ(typeOf(u"zone"_s), u"variant"_s);
    EXPECT_EQ(writeUnder(u"column_dropped"_s)[u"sql_state"_s], u"2D521"_s);
    EXPECT_TRUE(typeOf(u"zone"_s).isEmpty());
}

TEST_F(CatalogFaultsHttpTest, WhatSomebodyDidOutlivesARestart)
{
    writeUnder(u"column_retyped"_s);
    writeUnder(u"table_renamed"_s);
    sandbox.kill();
    ASSERT_TRUE(sandbox.start());
    EXPECT_EQ(describe(u"zones"_s)[u"status"_s][u"sql_state"], u"42P01"_s);
    EXPECT_TRUE(QJsonDocument(describe(u"zones_renamed"_s)).toJson().contains("variant"));
}

TEST_F(CatalogFaultsHttpTest, ListsMayComeInNoOrder)
{
    const QByteArray tables = "tables?catalog_name=bakery&schema_name=sales";
    const QStringList before = namesOf(tables, u"tables"_s);
    ASSERT_GT(before.size(), 3);
    ASSERT_TRUE(sandbox.faults({{u"lists_unordered"_s, 1.0}}));
    bool moved = false;
    for (int i = 0; i < 5; ++i) {
        QStringList now = namesOf(tables, u"tables"_s);
        moved = moved || now != before;
        now.sort();
        QStringList sorted = before;
        sorted.sort();
        EXPECT_EQ(now, sorted);
    }
    EXPECT_TRUE(moved);
}

} // namespace metaflow::testing
