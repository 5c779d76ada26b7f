#include "tests/support/SandboxProcess.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

/// The same seed gives the same weather, and the journal is enough to have a run again.
class ReplayHttpTest : public ::testing::Test {
protected:
    static QStringList arguments(const QString &seed)
    {
        QStringList out{u"--synthetic"_s, u"3x4"_s, u"--seed"_s, seed};
        for (const auto &fault : {u"rate_limited_429=0.2"_s, u"reply_lost=0.1"_s, u"statement_failed=0.2"_s,
                 u"conflict_2d521=0.2"_s, u"truncated_comment=0.3"_s, u"missing_column=0.3"_s, u"refusal=0.2"_s,
                 u"bad_gateway_502=0.1"_s, u"cut_body=0.1"_s}) {
            out << u"--fault"_s << fault;
        }
        return out;
    }
    static QString tokenFor(const SandboxProcess &sandbox, const QJsonObject &entry)
    {
        return entry[u"kind"_s] == u"model"_s ? sandbox.apiKey() : sandbox.token();
    }
    static QJsonArray entriesOf(SandboxProcess &sandbox) { return sandbox.journal()[u"entries"_s].toArray(); }

    static void describe(const SandboxProcess &sandbox, int round)
    {
        const QString table = QStringList{u"admissions"_s, u"clients"_s, u"nowhere"_s}.at(round % 3);
        const QJsonObject body{
            {u"statement"_s, u"COMMENT ON TABLE synthetic.main.%1 IS 'round %2'"_s.arg(table).arg(round)},
            {u"warehouse_id"_s, sandbox.warehouseId()}, {u"wait_timeout"_s, u"30s"_s}};
        const auto begun = sandbox.request(
            "POST", "/api/2.0/sql/statements", QJsonDocument(body).toJson(QJsonDocument::Compact), sandbox.token());
        const QByteArray id = begun.json()[u"statement_id"_s].toString().toLatin1();
        if (!id.isEmpty()) {
            static_cast<void>(sandbox.request("GET", "/api/2.0/sql/statements/" + id, {}, sandbox.token()));
        }
        const QJsonObject message{
            {u"role"_s, u"user"_s}, {u"content"_s, u"Answer in JSON.\ntable t\n- a INT\n- b STRING\n"_s}};
        static_cast<void>(sandbox.chat({{u"model"_s, u"practice-writer"_s}, {u"messages"_s, QJsonArray{message}},
            {u"response_format"_s, QJsonObject{{u"type"_s, u"json_object"_s}}}}));
        static_cast<void>(sandbox.request("GET",
            "/api/2.1/unity-catalog/tables?catalog_name=synthetic&schema_name=main&max_results=2", {},
            sandbox.token()));
    }
    /// Status and fault of each request, in order.
    static QStringList outcomes(const QJsonArray &entries)
    {
        QStringList out;
        for (const QJsonValue &entry : entries) {
            out << u"%1 %2 %3"_s.arg(
                entry[u"path"].toString(), QString::number(entry[u"status"].toInt()), entry[u"fault"].toString());
        }
        return out;
    }
};

TEST_F(ReplayHttpTest, AJournalIsEnoughToHaveTheRunAgain)
{
    SandboxProcess first(arguments(u"7"_s));
    ASSERT_TRUE(first.isReady()) << qPrintable(first.error());
    for (int round = 0; round < 20; ++round) {
        describe(first, round);
    }
    const QJsonArray journal = entriesOf(first);
    SandboxProcess second(arguments(u"7"_s));
    ASSERT_TRUE(second.isReady()) << qPrintable(second.error());
    for (const QJsonValue &value : journal) {
        const QJsonObject entry = value.toObject();
        const QString query = entry[u"query"_s].toString();
        const QString target = entry[u"path"_s].toString() + (query.isEmpty() ? query : u'?' + query);
        static_cast<void>(second.request(entry[u"method"_s].toString().toLatin1(), target.toUtf8(),
            entry[u"body"_s].toString().toUtf8(), tokenFor(second, entry)));
    }
    const QStringList before = outcomes(journal);
    EXPECT_GT(QSet<QString>(before.begin(), before.end()).size(), 8) << "a run with some weather in it";
    EXPECT_EQ(outcomes(entriesOf(second)), before);
    EXPECT_EQ(second.comments(), first.comments());
}

TEST_F(ReplayHttpTest, AnotherSeedIsAnotherDay)
{
    QStringList days[2];
    for (int day = 0; day < 2; ++day) {
        SandboxProcess sandbox(arguments(QString::number(day + 1)));
        ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
        for (int round = 0; round < 10; ++round) {
            describe(sandbox, round);
        }
        days[day] = outcomes(entriesOf(sandbox));
    }
    EXPECT_NE(days[0], days[1]);
}

} // namespace metaflow::testing
