#include "tests/support/SandboxProcess.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUrl>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

class QueryHistoryHttpTest : public ::testing::Test {
protected:
    [[nodiscard]] QJsonObject list(const QByteArray &query) const
    {
        return sandbox.request("GET", "/api/2.0/sql/history/queries?" + query, {}, sandbox.token()).json();
    }
    /// The one row of that statement.
    [[nodiscard]] QJsonObject rowOf(const QJsonObject &answer) const
    {
        const QJsonArray rows
            = list("filter_by.statement_ids=" + answer[u"statement_id"].toString().toLatin1())[u"res"].toArray();
        EXPECT_EQ(rows.size(), 1);
        return rows.first().toObject();
    }

    const QString alice = u"alice@metaflow.example"_s;
    SandboxProcess sandbox{{u"--user"_s, alice}};
};

TEST_F(QueryHistoryHttpTest, TellsWhatRanForWhomAndHowItEnded)
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QString write = u"COMMENT ON TABLE taxi.trips.zones IS 'kept'"_s;
    QJsonArray tags;
    for (int i = 0; i < 21; ++i) {
        tags.append(QJsonObject{{u"key"_s, u"run_%1"_s.arg(i)}, {u"value"_s, u"a,b"_s}});
    }
    const QJsonObject row = rowOf(sandbox.run(write, {{u"query_tags"_s, tags}}, sandbox.tokenOf(alice)));
    tags.removeLast();
    EXPECT_EQ(row[u"status"].toString(), u"FINISHED"_s);
    EXPECT_EQ(row[u"query_text"].toString(), write);
    EXPECT_EQ(row[u"user_name"].toString(), alice);
    EXPECT_EQ(row[u"executed_as_user_name"].toString(), alice);
    EXPECT_EQ(row[u"warehouse_id"].toString(), sandbox.warehouseId());
    EXPECT_EQ(row[u"query_tags"].toArray(), tags);
    EXPECT_EQ(row[u"statement_type"].toString(), u"OTHER"_s);
    EXPECT_GE(row[u"query_start_time_ms"].toInteger(), before);
    EXPECT_GE(row[u"query_end_time_ms"].toInteger(), row[u"query_start_time_ms"].toInteger());
    EXPECT_FALSE(row.contains(u"error_message"));

    const QJsonObject read = rowOf(sandbox.run(u"select zone FROM taxi.trips.zones LIMIT 3"_s));
    EXPECT_EQ(read[u"rows_produced"].toInt(), 3);
    EXPECT_EQ(read[u"statement_type"].toString(), u"SELECT"_s);
    EXPECT_FALSE(read.contains(u"query_tags"));

    const QJsonObject failed = rowOf(sandbox.run(u"SELECT 1 FROM taxi.trips.nothing"_s));
    EXPECT_EQ(failed[u"status"].toString(), u"FAILED"_s);
    EXPECT_TRUE(failed[u"error_message"].toString().contains(u"TABLE_OR_VIEW_NOT_FOUND"_s));

    ASSERT_TRUE(sandbox.faults({{u"statement_canceled"_s, u"x1"_s}}));
    EXPECT_EQ(rowOf(sandbox.run(u"SELECT 1"_s))[u"status"].toString(), u"CANCELED"_s);
}

TEST_F(QueryHistoryHttpTest, KnowsWhatIsOnItsWayAndWhoAsks)
{
    SandboxProcess cold({u"--warehouse-start"_s, u"60000"_s});
    const QJsonObject body{
        {u"statement"_s, u"SELECT 1"_s}, {u"warehouse_id"_s, cold.warehouseId()}, {u"wait_timeout"_s, u"0s"_s}};
    const auto begun = cold.request("POST", "/api/2.0/sql/statements", QJsonDocument(body).toJson(), cold.token(),
        30'000, "User-Agent: metaflow/1.0.0 qt/6.4\r\n");
    ASSERT_EQ(begun.status, 200);
    const QJsonArray rows
        = cold.request("GET", "/api/2.0/sql/history/queries", {}, cold.token()).json()[u"res"].toArray();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0][u"query_id"], begun.json()[u"statement_id"]);
    EXPECT_EQ(rows[0][u"status"].toString(), u"QUEUED"_s);
    EXPECT_EQ(rows[0][u"client_application"].toString(), u"metaflow"_s);
    EXPECT_FALSE(rows[0][u"is_final"].toBool());
    EXPECT_FALSE(rows[0].toObject().contains(u"query_end_time_ms"));
}

TEST_F(QueryHistoryHttpTest, IsAWitnessOfAWriteWhoseReplyWasLost)
{
    ASSERT_TRUE(sandbox.faults({{u"write.reply_lost"_s, u"x1"_s}}));
    const QJsonObject tag{{u"key"_s, u"run"_s}, {u"value"_s, u"r-17"_s}};
    const QJsonObject lost
        = sandbox.run(u"COMMENT ON TABLE taxi.trips.zones IS 'x'"_s, {{u"query_tags"_s, QJsonArray{tag}}});
    EXPECT_TRUE(lost.isEmpty());
    const QJsonArray rows = list("filter_by.statuses=FINISHED")[u"res"].toArray();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0][u"query_tags"].toArray(), QJsonArray{tag});
}

TEST_F(QueryHistoryHttpTest, ListsNewestFirstByPagesAndByIds)
{
    QStringList ids;
    for (int i = 0; i < 5; ++i) {
        ids.prepend(sandbox.run(u"SELECT %1"_s.arg(i))[u"statement_id"].toString());
    }
    QStringList found;
    QByteArray token;
    int pages = 0;
    do {
        const QJsonObject page = list("max_results=2&include_metrics=true&page_token=" + token);
        for (const QJsonValue &row : page[u"res"].toArray()) {
            found.append(row[u"query_id"].toString());
        }
        token = QUrl::toPercentEncoding(page[u"next_page_token"].toString());
        EXPECT_EQ(page[u"has_next_page"].toBool(), !token.isEmpty());
    } while (!token.isEmpty() && ++pages < 10);
    EXPECT_EQ(found, ids);
    const auto count = [&](const QString &filter) { return list(filter.toLatin1())[u"res"].toArray().size(); };
    EXPECT_EQ(count(u"filter_by.statement_ids=%1&filter_by.statement_ids=%2"_s.arg(ids[0], ids[3])), 2);
    EXPECT_EQ(count(u"filter_by.statement_ids=%1,%2,%3"_s.arg(ids[0], ids[3], ids[4])), 3);
    EXPECT_EQ(count(u"filter_by.statement_ids=nothing"_s), 0);
    EXPECT_EQ(count(u"filter_by.query_start_time_range.end_time_ms=1"_s), 0);
    EXPECT_EQ(list("page_token=after+3")[u"res"].toArray().size(), 2); // as URLSearchParams writes a blank
    EXPECT_EQ(list("max_results=0")[u"error_code"].toString(), u"INVALID_PARAMETER_VALUE"_s);
    EXPECT_EQ(list("page_token=mine")[u"error_code"].toString(), u"INVALID_PARAMETER_VALUE"_s);
    EXPECT_EQ(sandbox.run(u"SELECT 1"_s, {{u"query_tags"_s, QJsonArray{QJsonObject{}}}})[u"error_code"].toString(),
        u"INVALID_PARAMETER_VALUE"_s);
    ASSERT_TRUE(sandbox.reset());
    EXPECT_TRUE(list("")[u"res"].toArray().isEmpty());
}

} // namespace metaflow::testing
