#include "tests/support/SandboxProcess.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QThread>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

/// What a statement, its warehouse and its answers can go through.
class StatementFaultsHttpTest : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error()); }

    void under(const QString &fault, const QJsonValue &rate = u"x1"_s)
    {
        ASSERT_TRUE(sandbox.faults({{fault, rate}})) << qPrintable(fault);
    }
    /// Executes without waiting: the first answer.
    QJsonObject begin(const QString &statement) const
    {
        const QJsonObject body{
            {u"statement"_s, statement}, {u"warehouse_id"_s, sandbox.warehouseId()}, {u"wait_timeout"_s, u"0s"_s}};
        return sandbox.request("POST", "/api/2.0/sql/statements", QJsonDocument(body).toJson(), sandbox.token()).json();
    }
    SandboxProcess::Answer poll(const QJsonObject &begun) const
    {
        return sandbox.request(
            "GET", "/api/2.0/sql/statements/" + begun[u"statement_id"_s].toString().toLatin1(), {}, sandbox.token());
    }
    QJsonObject warehouse() const
    {
        return sandbox
            .request("GET", "/api/2.0/sql/warehouses/" + sandbox.warehouseId().toLatin1(), {}, sandbox.token())
            .json();
    }
    static QString stateOf(const QJsonObject &answer) { return answer[u"status"_s][u"state"].toString(); }
    /// Asks until it is over.
    QString endOf(const QJsonObject &begun) const
    {
        for (int i = 0; i < 200; ++i, QThread::msleep(10)) {
            const QString state = stateOf(poll(begun).json());
            if (state != u"PENDING" && state != u"RUNNING") {
                return state;
            }
        }
        return u"never"_s;
    }

    SandboxProcess sandbox;
};

TEST_F(StatementFaultsHttpTest, AStatementCanBeForgotten)
{
    under(u"statement_forgotten"_s);
    const QJsonObject begun = begin(u"SELECT 1"_s);
    EXPECT_EQ(poll(begun).status, 404);
    EXPECT_EQ(poll(begun).status, 200);
}

TEST_F(StatementFaultsHttpTest, ACancelIsAWishOnly)
{
    ASSERT_TRUE(sandbox.weather({{u"latency_ms"_s, 1000}}));
    const auto cancel = [&](const QJsonObject &begun) {
        const QByteArray path = "/api/2.0/sql/statements/" + begun[u"statement_id"_s].toString().toLatin1();
        return sandbox.request("POST", path + "/cancel", "{}", sandbox.token()).status;
    };
    const QJsonObject obeyed = begin(u"SELECT 1"_s);
    EXPECT_EQ(cancel(obeyed), 200);
    EXPECT_EQ(endOf(obeyed), u"CANCELED"_s);
    under(u"cancel_ignored"_s);
    const QJsonObject ignored = begin(u"SELECT 1"_s);
    EXPECT_EQ(cancel(ignored), 200);
    EXPECT_EQ(endOf(ignored), u"SUCCEEDED"_s);
}

TEST_F(StatementFaultsHttpTest, AnswersMayHoldWhatNoDocumentNames)
{
    under(u"unknown_state"_s, 1.0);
    EXPECT_EQ(stateOf(begin(u"SELECT 1"_s)), u"WAITING_FOR_CAPACITY"_s);
    EXPECT_EQ(stateOf(sandbox.run(u"SELECT 1"_s)), u"SUCCEEDED"_s);
    under(u"unknown_fields"_s);
    EXPECT_TRUE(sandbox.run(u"SELECT 1"_s).contains(u"x_next_year"_s));
    under(u"numbers_as_text"_s, 1.0);
    const QJsonObject manifest = sandbox.run(u"SELECT 1"_s)[u"manifest"_s].toObject();
    EXPECT_EQ(manifest[u"total_row_count"_s], u"1"_s);
    EXPECT_EQ(manifest[u"total_chunk_count"_s], 1);
}

TEST_F(StatementFaultsHttpTest, AResultCanBeTooLargeForInline)
{
    under(u"inline_limit"_s);
    const QJsonObject status = sandbox.run(u"SELECT 1"_s)[u"status"_s].toObject();
    EXPECT_EQ(status[u"state"_s], u"FAILED"_s);
    EXPECT_TRUE(status[u"error"_s][u"message"].toString().startsWith(u"Inline byte limit exceeded"_s));
}

TEST_F(StatementFaultsHttpTest, AWarehouseThatDoesNotStartSaysWhy)
{
    under(u"warehouse_start_failed"_s);
    const QJsonObject status = sandbox.run(u"SELECT 1"_s)[u"status"_s].toObject();
    EXPECT_EQ(status[u"state"_s], u"FAILED"_s);
    EXPECT_TRUE(status[u"error"_s][u"message"].toString().contains(u"failed to start"_s));
    EXPECT_EQ(warehouse()[u"state"_s], u"STOPPED"_s);
    EXPECT_TRUE(warehouse()[u"health"_s][u"summary"].toString().contains(u"quota"_s));
    EXPECT_EQ(stateOf(sandbox.run(u"SELECT 1"_s)), u"SUCCEEDED"_s) << "the next start works";
    EXPECT_FALSE(warehouse()[u"health"_s].toObject().contains(u"summary"_s));
}

TEST_F(StatementFaultsHttpTest, ADeletedWarehouseIsGoneUntilReset)
{
    under(u"warehouse_deleted"_s);
    EXPECT_EQ(sandbox.run(u"SELECT 1"_s)[u"error_code"_s], u"RESOURCE_DOES_NOT_EXIST"_s);
    EXPECT_EQ(sandbox.run(u"SELECT 1"_s)[u"error_code"_s], u"RESOURCE_DOES_NOT_EXIST"_s);
    EXPECT_EQ(warehouse()[u"state"_s], u"DELETED"_s);
    const auto list = sandbox.request("GET", "/api/2.0/sql/warehouses", {}, sandbox.token());
    EXPECT_EQ(list.json()[u"warehouses"_s].toArray().size(), 0);
    ASSERT_TRUE(sandbox.reset());
    EXPECT_EQ(stateOf(sandbox.run(u"SELECT 1"_s)), u"SUCCEEDED"_s);
}

TEST_F(StatementFaultsHttpTest, AnswersComeLateTwiceOrNotAtAll)
{
    under(u"statement.late_answer"_s);
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(stateOf(sandbox.run(u"SELECT 1"_s)), u"SUCCEEDED"_s);
    EXPECT_GE(timer.elapsed(), 1900);
    under(u"statement.answered_twice"_s);
    const auto twice = sandbox.request("GET", "/api/2.0/sql/warehouses", {}, sandbox.token(), 2000);
    EXPECT_EQ(twice.body.count("Practice warehouse"), 2);
    under(u"statement.hang_after_head"_s);
    const auto head = sandbox.request("GET", "/api/2.0/sql/warehouses", {}, sandbox.token(), 500);
    EXPECT_EQ(head.status, 200);
    EXPECT_TRUE(head.body.isEmpty());
    EXPECT_FALSE(head.complete);
}

TEST_F(StatementFaultsHttpTest, SomeRefusalsHaveFormsOfTheirOwn)
{
    under(u"statement.conflict_409"_s);
    EXPECT_EQ(sandbox.run(u"SELECT 1"_s)[u"error_code"_s], u"ABORTED"_s);
    under(u"statement.unavailable_503_bare"_s);
    const auto bare = sandbox.request("GET", "/api/2.0/sql/warehouses", {}, sandbox.token());
    EXPECT_EQ(bare.status, 503);
    EXPECT_TRUE(bare.header("Retry-After").isEmpty());
    under(u"statement.login_redirect"_s);
    const auto redirected = sandbox.request("GET", "/api/2.0/sql/warehouses", {}, sandbox.token());
    EXPECT_EQ(redirected.status, 302);
    const auto page = sandbox.request("GET", redirected.header("Location"));
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(page.body.contains("Sign in"));
}

} // namespace metaflow::testing
