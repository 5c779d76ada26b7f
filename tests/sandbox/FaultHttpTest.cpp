#include "tests/support/SandboxProcess.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

QJsonObject chatBody()
{
    const QString prompt = u"Answer in JSON.\ntable t\n- a INT\n- b STRING\n- c DATE\n"_s;
    return {{u"model"_s, u"practice-writer"_s}, {u"response_format"_s, QJsonObject{{u"type"_s, u"json_object"_s}}},
        {u"messages"_s, QJsonArray{QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, prompt}}}}};
}

QString contentOf(const SandboxProcess::Answer &answer)
{
    return answer.json()[u"choices"][0][u"message"][u"content"].toString();
}

QStringList columnsOf(const SandboxProcess::Answer &answer)
{
    QStringList names;
    const QJsonDocument document = QJsonDocument::fromJson(contentOf(answer).toUtf8());
    for (const QJsonValue &column : document[u"tables"][0][u"columns"].toArray()) {
        names.append(column[u"name"].toString());
    }
    return names;
}

} // namespace

class FaultHttpTest : public ::testing::Test {
protected:
    /// The answer to the first call under that fault; the second call finds fair weather again.
    SandboxProcess::Answer chatUnder(const QString &fault)
    {
        EXPECT_TRUE(sandbox.faults({{fault, u"x1"_s}})) << fault.toStdString();
        const auto answer = sandbox.chat(chatBody());
        EXPECT_EQ(sandbox.chat(chatBody()).status, 200) << fault.toStdString();
        return answer;
    }

    QJsonObject statusUnder(const QString &fault, const QString &statement)
    {
        EXPECT_TRUE(sandbox.faults({{fault, u"x1"_s}})) << fault.toStdString();
        return sandbox.run(statement)[u"status"].toObject();
    }

    SandboxProcess sandbox;
    const QString write = u"COMMENT ON TABLE taxi.trips.zones IS 'C:\\\\it\\'s here'"_s;
};

TEST_F(FaultHttpTest, AnswersWithErrors)
{
    const QList<std::pair<QString, int>> kinds = {{u"unauthorized_401"_s, 401}, {u"forbidden_403"_s, 403},
        {u"not_found_404"_s, 404}, {u"rate_limited_429"_s, 429}, {u"rate_limited_429_date"_s, 429},
        {u"rate_limited_429_bare"_s, 429}, {u"server_error_500"_s, 500}, {u"bad_gateway_502"_s, 502},
        {u"unavailable_503"_s, 503}, {u"timeout_504"_s, 504}, {u"insufficient_quota"_s, 429},
        {u"context_too_long"_s, 400}, {u"redirect_307"_s, 307}};
    for (const auto &[kind, status] : kinds) {
        EXPECT_EQ(chatUnder(kind).status, status) << kind.toStdString();
    }
    EXPECT_EQ(chatUnder(u"rate_limited_429"_s).header("Retry-After"), "1");
    EXPECT_TRUE(chatUnder(u"rate_limited_429_date"_s).header("Retry-After").endsWith("GMT"));
    EXPECT_TRUE(chatUnder(u"rate_limited_429_bare"_s).header("Retry-After").isEmpty());
    EXPECT_EQ(chatUnder(u"insufficient_quota"_s).json()[u"error"][u"type"].toString(), u"insufficient_quota"_s);
}

TEST_F(FaultHttpTest, BreaksTheTransport)
{
    EXPECT_EQ(chatUnder(u"closed_before_answer"_s).status, 0);
    EXPECT_EQ(chatUnder(u"reply_lost"_s).status, 0);
    for (const QString &kind : {u"cut_body"_s, u"reset_mid_body"_s}) {
        const auto cut = chatUnder(kind);
        EXPECT_FALSE(cut.complete) << kind.toStdString();
    }
    const auto page = chatUnder(u"html_proxy_page"_s);
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(page.body.contains("<html>"));
    EXPECT_TRUE(chatUnder(u"empty_body"_s).body.isEmpty());
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(chatUnder(u"drip_feed"_s).complete);
    EXPECT_GT(timer.elapsed(), 1500);
    ASSERT_TRUE(sandbox.faults({{u"hang"_s, u"x1"_s}}));
    EXPECT_EQ(sandbox.request("GET", "/v1/models", {}, sandbox.apiKey(), 300).status, 0);
}

TEST_F(FaultHttpTest, SpoilsAnswers)
{
    EXPECT_FALSE(contentOf(chatUnder(u"not_json"_s)).startsWith(u'{'));
    EXPECT_TRUE(contentOf(chatUnder(u"fenced_json"_s)).startsWith(u"```json"));
    EXPECT_EQ(columnsOf(chatUnder(u"missing_column"_s)).size(), 2);
    EXPECT_EQ(columnsOf(chatUnder(u"extra_column"_s)).size(), 4);
    EXPECT_EQ(columnsOf(chatUnder(u"duplicate_column"_s)).count(u"a"_s), 2);
    EXPECT_EQ(columnsOf(chatUnder(u"wrong_names"_s)), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
    EXPECT_EQ(chatUnder(u"answer_truncated"_s).json()[u"choices"][0][u"finish_reason"].toString(), u"length"_s);
    EXPECT_TRUE(chatUnder(u"refusal"_s).json()[u"choices"][0][u"message"][u"refusal"].isString());
    EXPECT_TRUE(chatUnder(u"content_filter"_s).json()[u"choices"][0][u"message"][u"content"].isNull());
    EXPECT_EQ(chatUnder(u"empty_answer"_s).json()[u"choices"][0][u"message"][u"content"], u""_s);
    EXPECT_FALSE(chatUnder(u"usage_missing"_s).json().contains(u"usage"));
    EXPECT_TRUE(contentOf(chatUnder(u"injection_obeyed"_s)).contains(u"https://"_s));
}

TEST_F(FaultHttpTest, MakesStatementsFailInsideHttp200)
{
    EXPECT_EQ(
        statusUnder(u"statement_failed"_s, u"SELECT 1"_s)[u"error"][u"error_code"].toString(), u"INTERNAL_ERROR"_s);
    EXPECT_EQ(statusUnder(u"statement_canceled"_s, u"SELECT 1"_s)[u"state"].toString(), u"CANCELED"_s);
    EXPECT_EQ(statusUnder(u"statement_closed"_s, u"SELECT 1"_s)[u"state"].toString(), u"CLOSED"_s);
    EXPECT_EQ(statusUnder(u"conflict_2d521"_s, write)[u"sql_state"].toString(), u"2D521"_s);
    EXPECT_EQ(sandbox.commentOf(u"taxi"_s, u"trips"_s, u"zones"_s), std::nullopt);
    const QJsonObject forbidden = statusUnder(u"forbidden_table"_s, write);
    EXPECT_TRUE(forbidden[u"error"][u"message"].toString().contains(u"PERMISSION_DENIED"_s));
    EXPECT_EQ(sandbox.run(u"SELECT zone FROM taxi.trips.zones"_s)[u"status"][u"sql_state"].toString(), u"42501"_s);
    EXPECT_EQ(
        sandbox.run(u"SELECT label FROM taxi.trips.payment_types"_s)[u"status"][u"state"].toString(), u"SUCCEEDED"_s);
}

TEST_F(FaultHttpTest, StoresAnotherCommentThanWasSent)
{
    EXPECT_EQ(statusUnder(u"altered_comment"_s, write)[u"state"].toString(), u"SUCCEEDED"_s);
    EXPECT_EQ(sandbox.commentOf(u"taxi"_s, u"trips"_s, u"zones"_s), u"C:its here"_s);
    EXPECT_EQ(statusUnder(u"truncated_comment"_s, write)[u"state"].toString(), u"SUCCEEDED"_s);
    EXPECT_EQ(sandbox.commentOf(u"taxi"_s, u"trips"_s, u"zones"_s)->size(), 6);
}

TEST_F(FaultHttpTest, CarriesAWriteOutWhoseReplyIsLost)
{
    ASSERT_TRUE(sandbox.faults({{u"statement.reply_lost"_s, u"x1"_s}}));
    const QByteArray body
        = QJsonDocument(QJsonObject{{u"statement"_s, write}, {u"warehouse_id"_s, sandbox.warehouseId()}}).toJson();
    EXPECT_EQ(sandbox.request("POST", "/api/2.0/sql/statements", body, sandbox.token()).status, 0);
    EXPECT_EQ(sandbox.commentOf(u"taxi"_s, u"trips"_s, u"zones"_s), u"C:\\it's here"_s);
    EXPECT_EQ(sandbox.entries(u"statement"_s).at(0)[u"fault"].toString(), u"reply_lost"_s);
}

} // namespace metaflow::testing
