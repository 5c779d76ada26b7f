#include "tests/support/SandboxProcess.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

class LineageHttpTest : public ::testing::Test {
protected:
    [[nodiscard]] SandboxProcess::Answer tables(
        const QByteArray &query, const QByteArray &body = {}, const QString &bearer = {}) const
    {
        return sandbox.request("GET", "/api/2.0/lineage-tracking/table-lineage" + query, body,
            bearer.isEmpty() ? sandbox.token() : bearer);
    }
    [[nodiscard]] QJsonObject columns(const QByteArray &query) const
    {
        return sandbox.request("GET", "/api/2.0/lineage-tracking/column-lineage" + query, {}, sandbox.token()).json();
    }
    [[nodiscard]] static QStringList namesIn(const QJsonValue &list)
    {
        QStringList out;
        for (const QJsonValue &entry : list.toArray()) {
            const QJsonObject info = entry[u"tableInfo"].toObject();
            out.append(info.isEmpty() ? entry[u"name"].toString() : info[u"name"].toString());
        }
        return out;
    }

    const QString alice = u"alice@metaflow.example"_s;
    SandboxProcess sandbox{{u"--user"_s, alice}};
};

TEST_F(LineageHttpTest, TellsWhatATableIsMadeOf)
{
    const QJsonObject view = tables("?table_name=taxi.trips.daily_revenue").json();
    EXPECT_EQ(namesIn(view[u"upstreams"]), (QStringList{u"yellow_trips"_s, u"zones"_s}));
    EXPECT_FALSE(view.contains(u"downstreams"));
    const QJsonObject info = view[u"upstreams"][0][u"tableInfo"].toObject();
    EXPECT_EQ(info[u"catalog_name"].toString(), u"taxi"_s);
    EXPECT_EQ(info[u"schema_name"].toString(), u"trips"_s);
    EXPECT_EQ(info[u"table_type"].toString(), u"TABLE"_s);
    EXPECT_FALSE(info[u"lineage_timestamp"].toString().isEmpty());
    const QJsonObject middle = tables("?table_name=LEGACY.core.aufkpf").json();
    EXPECT_EQ(namesIn(middle[u"upstreams"]), QStringList{u"AUFPOS"_s});
    EXPECT_EQ(namesIn(middle[u"downstreams"]), QStringList{u"MAHNST"_s});
    EXPECT_FALSE(middle[u"upstreams"][0].toObject().contains(u"jobInfos"));
    EXPECT_TRUE(tables("?table_name=taxi.trips.payment_types").json().isEmpty());
    EXPECT_EQ(tables("?table_name=taxi.trips.nothing").status, 404);
    EXPECT_EQ(tables("").status, 400);
}

TEST_F(LineageHttpTest, TakesItsParametersFromTheBodyToo)
{
    const QJsonObject reviews
        = tables({}, R"({"table_name":"bakery.media.customer_reviews","include_entity_lineage":true})").json();
    EXPECT_TRUE(reviews[u"upstreams"][0][u"fileInfo"][u"path"].toString().startsWith(u"s3://"_s));
    EXPECT_TRUE(reviews[u"upstreams"][0][u"notebookInfos"].isArray());
    const auto job = tables("?table_name=legacy.core.AUFKPF&include_entity_lineage=true").json();
    EXPECT_TRUE(job[u"upstreams"][0][u"jobInfos"].isArray());
}

TEST_F(LineageHttpTest, FollowsColumns)
{
    const QJsonObject sum = columns("?table_name=legacy.core.AUFKPF&column_name=GSBETR");
    EXPECT_EQ(namesIn(sum[u"upstream_cols"]), (QStringList{u"MENGE"_s, u"EPREIS"_s, u"RABPRZ"_s}));
    EXPECT_EQ(sum[u"upstream_cols"][0][u"table_name"].toString(), u"AUFPOS"_s);
    EXPECT_EQ(namesIn(sum[u"downstream_cols"]), QStringList{u"OFBETR"_s});
    EXPECT_TRUE(columns("?table_name=taxi.trips.zones&column_name=service_zone").isEmpty());
    EXPECT_TRUE(columns("?table_name=taxi.trips.zones&column_name=nothing").contains(u"error_code"));
}

TEST_F(LineageHttpTest, ReadsTheTextsOfViewsOfACatalogOfOnesOwn)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"shop.tables.jsonl"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"catalog_name":"c","schema_name":"s","name":"t","table_type":"MANAGED","columns":[{"name":"id","type_text":"int","position":0}]})"
        "\n"
        R"({"catalog_name":"c","schema_name":"s","name":"v","table_type":"VIEW","view_definition":"SELECT id, 1 AS one FROM t","columns":[{"name":"id","type_text":"int","position":0},{"name":"one","type_text":"int","position":1}]})"
        "\n");
    file.close();
    SandboxProcess own({u"--catalog"_s, file.fileName()});
    ASSERT_TRUE(own.isReady()) << own.error().toStdString();
    const auto get = [&](const QByteArray &path) {
        return own.request("GET", "/api/2.0/lineage-tracking/" + path, {}, own.token()).json();
    };
    EXPECT_EQ(namesIn(get("table-lineage?table_name=c.s.v")[u"upstreams"]), QStringList{u"t"_s});
    EXPECT_EQ(namesIn(get("column-lineage?table_name=c.s.t&column_name=id")[u"downstream_cols"]), QStringList{u"id"_s});
    EXPECT_TRUE(get("column-lineage?table_name=c.s.v&column_name=one").isEmpty());
}

TEST_F(LineageHttpTest, IsThereAsSystemTables)
{
    const auto rows = [&](const QString &sql) { return SandboxProcess::rows(sandbox.run(sql)); };
    const QString sources = u"SELECT source_table_full_name FROM system.access.table_lineage WHERE "
                            "target_table_full_name = 'taxi.trips.daily_revenue' ORDER BY 1"_s;
    EXPECT_EQ(rows(sources), (QJsonArray{QJsonArray{u"taxi.trips.yellow_trips"_s}, QJsonArray{u"taxi.trips.zones"_s}}));
    EXPECT_EQ(
        rows(u"SELECT source_column_name FROM system.access.column_lineage WHERE target_table_name = 'MAHNST' AND "
             "target_column_name = 'OFBETR'"_s),
        QJsonArray{QJsonArray{u"GSBETR"_s}});
    EXPECT_FALSE(rows(u"SELECT 1 FROM system.access.table_lineage WHERE target_table_full_name IS NULL"_s).isEmpty());
    EXPECT_EQ(sandbox.run(u"COMMENT ON TABLE system.access.table_lineage IS 'x'"_s)[u"status"][u"sql_state"].toString(),
        u"42501"_s);
}

TEST_F(LineageHttpTest, TellsWhatPipelinesMake)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"flow.tables.jsonl"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    for (const QByteArray object :
        {R"("name":"t")", R"("name":"v","table_type":"VIEW","view_definition":"SELECT id FROM t")",
            R"("name":"st","table_type":"STREAMING_TABLE","view_definition":"SELECT id FROM t")",
            R"("name":"mv","table_type":"MATERIALIZED_VIEW","view_definition":"SELECT id FROM st")"}) {
        file.write(R"({"catalog_name":"c","schema_name":"s",)" + object
            + R"(,"columns":[{"name":"id","type_text":"int","position":0}]})" + '\n');
    }
    file.close();
    SandboxProcess own({u"--catalog"_s, file.fileName()});
    ASSERT_TRUE(own.isReady()) << own.error().toStdString();
    const QJsonArray made = SandboxProcess::rows(
        own.run(u"SELECT target_table_name, source_type, target_type, entity_type FROM system.access.table_lineage "
                "WHERE source_table_catalog = 'c' AND target_table_name IS NOT NULL ORDER BY 1"_s));
    EXPECT_EQ(made,
        (QJsonArray{QJsonArray{u"mv"_s, u"STREAMING_TABLE"_s, u"MATERIALIZED_VIEW"_s, u"PIPELINE"_s},
            QJsonArray{u"st"_s, u"TABLE"_s, u"STREAMING_TABLE"_s, u"PIPELINE"_s},
            QJsonArray{u"v"_s, u"TABLE"_s, u"VIEW"_s, QJsonValue()}}));
}

TEST_F(LineageHttpTest, HidesWhatTheCallerIsNotShown)
{
    const QJsonObject grant{{u"user"_s, alice}, {u"securable"_s, u"taxi.trips.daily_revenue"_s},
        {u"privileges"_s, QJsonArray{u"BROWSE"_s}}};
    ASSERT_TRUE(sandbox.post("/sandbox/grant", grant));
    const auto seen = tables("?table_name=taxi.trips.daily_revenue", {}, sandbox.tokenOf(alice));
    EXPECT_EQ(seen.status, 200);
    EXPECT_TRUE(seen.json().isEmpty());
    EXPECT_EQ(tables("?table_name=taxi.trips.zones", {}, sandbox.tokenOf(alice)).status, 403);
    ASSERT_TRUE(sandbox.drop(u"taxi"_s, u"trips"_s, u"zones"_s));
    EXPECT_EQ(
        namesIn(tables("?table_name=taxi.trips.daily_revenue").json()[u"upstreams"]), QStringList{u"yellow_trips"_s});
}

TEST_F(LineageHttpTest, GoesWrongAsTheWeatherSays)
{
    ASSERT_TRUE(sandbox.faults({{u"lineage_unavailable_503"_s, u"x1"_s}}));
    EXPECT_EQ(tables("?table_name=taxi.trips.daily_revenue").status, 503);
    EXPECT_EQ(tables("?table_name=taxi.trips.daily_revenue").status, 200);
    ASSERT_TRUE(sandbox.faults({{u"lineage_keys_missing"_s, u"x1"_s}}));
    EXPECT_TRUE(columns("?table_name=legacy.core.AUFKPF&column_name=GSBETR").isEmpty());
    EXPECT_FALSE(columns("?table_name=legacy.core.AUFKPF&column_name=GSBETR").isEmpty());
}

} // namespace metaflow::testing
