#include "tests/support/SandboxProcess.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

QString stateOf(const QJsonObject &answer)
{
    return answer[u"status"][u"state"].toString();
}

QString encoded(const QString &text)
{
    return QString(text).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
}

QJsonObject bound(const QString &text)
{
    return {{u"parameters"_s, QJsonArray{QJsonObject{{u"name"_s, u"c"_s}, {u"value"_s, text}}}}};
}

QStringList hostileTexts()
{
    QStringList texts = {u"it's"_s, u"back\\slash"_s, u"ends in \\"_s, u"two\nlines\r\n"_s,
        u"-- not; a comment /* */"_s, u"\"quoted\" `ticks`"_s, u"%s %1 :c ${x}"_s, u"ümläut 表 😀 \u202e rtl \u0301"_s,
        u" spaces "_s, u"\t"_s, u"\\n \\' \\u0041"_s, u"'"_s, u"''"_s, u"null"_s};
    texts.append(QString(2000, u'ä') + QString(2000, u'\''));
    return texts;
}

} // namespace

class StatementHttpTest : public ::testing::Test {
protected:
    QJsonObject post(const QJsonObject &body, int *status = nullptr)
    {
        const auto answer = sandbox.request(
            "POST", "/api/2.0/sql/statements", QJsonDocument(body).toJson(QJsonDocument::Compact), sandbox.token());
        if (status) {
            *status = answer.status;
        }
        return answer.json();
    }

    SandboxProcess sandbox{{u"--user"_s, u"second@metaflow.example"_s}};
};

TEST_F(StatementHttpTest, KeepsHostileTextsByteForByteInEveryForm)
{
    ASSERT_TRUE(sandbox.isReady()) << sandbox.error().toStdString();
    for (const QString &text : hostileTexts()) {
        EXPECT_EQ(stateOf(sandbox.run(u"COMMENT ON TABLE bakery.sales.customers IS '%1'"_s.arg(encoded(text)))),
            u"SUCCEEDED"_s);
        EXPECT_EQ(sandbox.commentOf(u"bakery"_s, u"sales"_s, u"customers"_s), text);
        EXPECT_EQ(stateOf(sandbox.run(u"COMMENT ON COLUMN bakery.sales.customers.email IS :c"_s, bound(text))),
            u"SUCCEEDED"_s);
        EXPECT_EQ(sandbox.commentOf(u"bakery"_s, u"sales"_s, u"customers"_s, u"email"_s), text);
        const QJsonObject several = sandbox.run(
            u"ALTER TABLE bakery.sales.customers ALTER COLUMN city COMMENT '%1', phone COMMENT :c"_s.arg(encoded(text)),
            bound(text));
        EXPECT_EQ(stateOf(several), u"SUCCEEDED"_s);
        EXPECT_EQ(sandbox.commentOf(u"bakery"_s, u"sales"_s, u"customers"_s, u"phone"_s), text);
        const QJsonObject read = sandbox.run(
            u"SELECT comment FROM bakery.information_schema.columns WHERE table_name = 'customers' AND column_name = 'city'"_s);
        EXPECT_EQ(SandboxProcess::rows(read)[0][0].toString(), text);
    }
}

TEST_F(StatementHttpTest, AnswersDdlWithAnEmptyResultAndNoSchema)
{
    const QJsonObject answer = sandbox.run(u"COMMENT ON TABLE bakery.sales.customers IS 'x'"_s);
    EXPECT_EQ(answer[u"result"].toObject(), QJsonObject());
    EXPECT_FALSE(answer[u"manifest"].toObject().contains(u"schema"));
    const QJsonObject none = sandbox.run(u"SELECT city FROM bakery.sales.customers WHERE city = 'nowhere'"_s);
    EXPECT_FALSE(none[u"result"].toObject().contains(u"data_array"));
    EXPECT_EQ(none[u"manifest"][u"schema"][u"column_count"].toInt(), 1);
}

TEST_F(StatementHttpTest, AnswersPendingAtOnceWhenToldNotToWait)
{
    const QJsonObject answer = post(
        {{u"statement"_s, u"SELECT 1"_s}, {u"warehouse_id"_s, sandbox.warehouseId()}, {u"wait_timeout"_s, u"0s"_s}});
    EXPECT_EQ(stateOf(answer), u"PENDING"_s);
    EXPECT_FALSE(answer.contains(u"manifest"));
}

TEST_F(StatementHttpTest, KeepsStatementsPendingWhileTheWarehouseStarts)
{
    SandboxProcess slow({u"--warehouse-start"_s, u"700"_s});
    const auto state = [&] {
        return slow.request("GET", "/api/2.0/sql/warehouses/" + slow.warehouseId().toLatin1(), {}, slow.token())
            .json()[u"state"]
            .toString();
    };
    EXPECT_EQ(state(), u"STOPPED"_s);
    QElapsedTimer timer;
    timer.start();
    const QJsonObject first = slow.run(u"SELECT 1"_s, {{u"wait_timeout"_s, u"0s"_s}});
    EXPECT_EQ(stateOf(first), u"SUCCEEDED"_s);
    EXPECT_GE(timer.elapsed(), 650);
    EXPECT_EQ(state(), u"RUNNING"_s);
}

TEST_F(StatementHttpTest, CancelsAndGivesNoErrorObject)
{
    SandboxProcess slow({u"--warehouse-start"_s, u"5000"_s});
    const QByteArray body = QJsonDocument(
        QJsonObject{{u"statement"_s, u"COMMENT ON TABLE bakery.sales.customers IS 'x'"_s},
            {u"warehouse_id"_s, slow.warehouseId()},
            {u"wait_timeout"_s,
                u"0s"_s}}).toJson();
    const QByteArray id = slow.request("POST", "/api/2.0/sql/statements", body, slow.token())
                              .json()[u"statement_id"]
                              .toString()
                              .toLatin1();
    EXPECT_EQ(slow.request("POST", "/api/2.0/sql/statements/" + id + "/cancel", "{}", slow.token()).status, 200);
    const QJsonObject after = slow.request("GET", "/api/2.0/sql/statements/" + id, {}, slow.token()).json();
    EXPECT_EQ(stateOf(after), u"CANCELED"_s);
    EXPECT_FALSE(after[u"status"].toObject().contains(u"error"));
}

TEST_F(StatementHttpTest, RefusesBadRequestsWithoutRunningThem)
{
    const QJsonObject good{{u"statement"_s, u"SELECT 1"_s}, {u"warehouse_id"_s, sandbox.warehouseId()}};
    const auto statusWith = [&](const QString &field, const QJsonValue &value) {
        QJsonObject body = good;
        body.insert(field, value);
        int status = 0;
        static_cast<void>(post(body, &status));
        return status;
    };
    EXPECT_EQ(statusWith(u"wait_timeout"_s, u"10s"_s), 200);
    EXPECT_EQ(statusWith(u"wait_timeout"_s, u"3s"_s), 400);
    EXPECT_EQ(statusWith(u"wait_timeout"_s, u"51s"_s), 400);
    EXPECT_EQ(statusWith(u"warehouse_id"_s, u"nonsense"_s), 400);
    EXPECT_EQ(statusWith(u"warehouse_id"_s, u"0123456789abcdef"_s), 404);
    EXPECT_EQ(statusWith(u"disposition"_s, u"BOTH"_s), 400);
    EXPECT_EQ(statusWith(u"format"_s, u"ARROW_STREAM"_s), 400);
    EXPECT_EQ(statusWith(u"parameters"_s, QJsonArray{QJsonObject{{u"name"_s, u"a"_s}, {u"value"_s, 5}}}), 400);
    EXPECT_EQ(sandbox.request("POST", "/api/2.0/sql/statements", "{", sandbox.token()).status, 400);
    EXPECT_EQ(sandbox.request("GET", "/api/2.0/sql/statements/nope", {}, sandbox.token()).status, 404);
}

TEST_F(StatementHttpTest, KnowsItsUsersAndNobodyElse)
{
    EXPECT_EQ(sandbox.request("GET", "/api/2.0/sql/warehouses").status, 401);
    EXPECT_EQ(sandbox.request("GET", "/api/2.0/sql/warehouses", {}, u"dapiwrong"_s).status, 401);
    EXPECT_EQ(sandbox.request("GET", "/api/2.0/sql/warehouses", {}, sandbox.apiKey()).status, 401);
    const QByteArray body = QJsonDocument(
        QJsonObject{{u"statement"_s, u"SELECT current_user()"_s}, {u"warehouse_id"_s, sandbox.warehouseId()}})
                                .toJson();
    const QJsonObject answer
        = sandbox.request("POST", "/api/2.0/sql/statements", body, sandbox.tokenOf(u"second@metaflow.example"_s))
              .json();
    EXPECT_EQ(SandboxProcess::rows(answer)[0][0].toString(), u"second@metaflow.example"_s);
    const QByteArray id = answer[u"statement_id"].toString().toLatin1();
    EXPECT_EQ(sandbox.request("GET", "/api/2.0/sql/statements/" + id, {}, sandbox.token()).status, 404);
}

} // namespace metaflow::testing
