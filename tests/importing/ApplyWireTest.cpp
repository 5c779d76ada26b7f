// What an apply sends: how much at once, in which order, and what it says with it.
#include "core/importing/PlanFile.h"
#include "core/store/History.h"
#include "tests/importing/ApplyFixture.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

struct Sent {
    qint64 atMs = 0;
    QString sql;
    QJsonObject tags;
    [[nodiscard]] bool isWrite() const { return sql.startsWith("ALTER"_L1) || sql.startsWith("COMMENT"_L1); }
};

QVector<Sent> sentTo(testing::SandboxProcess &sandbox)
{
    QVector<Sent> all;
    for (const QJsonObject &entry : sandbox.entries(u"statement"_s)) {
        const QJsonObject body = QJsonDocument::fromJson(entry.value("body"_L1).toString().toUtf8()).object();
        if (!body.contains("statement"_L1)) {
            continue;
        }
        Sent sent{entry.value("t_ms"_L1).toInteger(), body.value("statement"_L1).toString(), {}};
        const QJsonArray tags = body.value("query_tags"_L1).toArray();
        for (const QJsonValue &tag : tags) {
            sent.tags.insert(tag["key"_L1].toString(), tag["value"_L1]);
        }
        all << sent;
    }
    return all;
}

QVector<Sent> writesOf(const QVector<Sent> &all)
{
    QVector<Sent> writes;
    std::copy_if(all.begin(), all.end(), std::back_inserter(writes), [](const Sent &one) { return one.isWrite(); });
    return writes;
}

} // namespace

TEST_F(ApplyTest, EightWritesAtOnceSerialWithinATableAndEachTableAskedShortlyBefore)
{
    constexpr qint64 runsMs = 100; // a tenth of the latency
    begin(u"32x3"_s, {u"--latency"_s, u"1000"_s});
    approveAll();
    const Plan plan = planned();
    const qsizetype earlier = sentTo(*sandbox).size();
    ASSERT_TRUE(applied(plan).verified);
    const QVector<Sent> all = sentTo(*sandbox).mid(earlier);
    const QVector<Sent> writes = writesOf(all);
    ASSERT_EQ(writes.size(), 64);
    qsizetype most = 0;
    for (const Sent &one : writes) { // whatever came within the time that a statement takes was there together
        most = std::max(most, std::count_if(writes.begin(), writes.end(), [&](const Sent &other) {
            return other.atMs <= one.atMs && other.atMs > one.atMs - runsMs;
        }));
    }
    EXPECT_LE(most, 8);
    EXPECT_GE(most, 6);
    for (const PlanStatement &first : plan.statements) {
        const QString table = u'`' + first.table.table() + u'`';
        QVector<qint64> asked, written;
        for (const Sent &one : all) {
            if (one.sql.contains(table) && (one.isWrite() || one.sql.startsWith("DESCRIBE"_L1))) {
                (one.isWrite() ? written : asked) << one.atMs;
            }
        }
        ASSERT_EQ(written.size(), 2) << qPrintable(table);
        EXPECT_GE(written.last() - written.first(), runsMs) << "one after the other";
        ASSERT_EQ(asked.size(), 1) << qPrintable(table);
        EXPECT_LT(asked.first(), written.first());
        EXPECT_LE(written.first() - asked.first(), 5'000);
    }
}

TEST_F(ApplyTest, EveryWriteCarriesThePlanAndTheHeadOfTheChain)
{
    begin();
    approveAll();
    const Plan plan = planned();
    const auto head
        = testing::waitFor(app->store.read([](store::Connection &connection) { return store::chainHead(connection); }));
    ASSERT_TRUE(head && !head->isEmpty());
    ASSERT_TRUE(applied(plan).verified);
    const QVector<Sent> writes = writesOf(sentTo(*sandbox));
    ASSERT_EQ(writes.size(), plan.statements.size());
    for (const Sent &one : writes) {
        EXPECT_EQ(one.tags.value("metaflow_plan"_L1).toString(), plan.id.value());
        EXPECT_EQ(one.tags.value("metaflow_chain"_L1).toString(), *head);
    }
    const QJsonObject history = sandbox->request("GET", "/api/2.0/sql/history/queries", {}, sandbox->token()).json();
    int tagged = 0;
    for (const QJsonValue &query : history.value("res"_L1).toArray()) {
        const QString tags = QString::fromUtf8(QJsonDocument(query["query_tags"_L1].toArray()).toJson());
        tagged += tags.contains(plan.id.value()) && tags.contains(*head) ? 1 : 0;
    }
    EXPECT_EQ(tagged, plan.statements.size()) << "the workspace's own history is a witness";
}

TEST_F(ApplyTest, AColumnThatIsRefusedIsNarrowedDownAndTheDerivedStatementsAreListed)
{
    begin(u"1x5"_s, {u"--latency"_s, u"1000"_s});
    approveAll();
    const Plan plan = planned();
    ASSERT_EQ(plan.statements.size(), 2);
    const auto job = app->service->apply(plan, {}, app->actor());
    ASSERT_TRUE(QTest::qWaitFor([&] { // what comes next is the first write, a tenth of a second later
        const auto all = sentTo(*sandbox);
        return !all.isEmpty() && all.last().sql.startsWith("DESCRIBE"_L1);
    }));
    // The five together, the first two of them, and the first alone.
    ASSERT_TRUE(sandbox->faults({{u"statement_failed"_s, u"x3"_s}}));
    const auto ended = testing::waitFor(job);
    ASSERT_TRUE(ended) << qPrintable(errorCodeName(ended.error().code));
    const ApplyReport &report = *ended;
    ASSERT_EQ(report.failed.size(), 1);
    EXPECT_EQ(report.failed.first().errorCode, u"statement_failed"_s);
    EXPECT_EQ(report.applied, texts.size() - 1);
    EXPECT_EQ(report.derivedStatements, 4);
    QVector<PlanStatement> derived;
    for (const PlanStatement &statement : report.plan.statements) {
        if (statement.derived) {
            derived << statement;
            EXPECT_EQ(statement.derivedFrom, plan.statements.first().number);
            EXPECT_GT(statement.number, plan.statements.last().number);
        }
    }
    ASSERT_EQ(derived.size(), 4);
    EXPECT_EQ(std::count_if(derived.begin(), derived.end(),
                  [](const PlanStatement &one) { return one.state == StatementState::Succeeded; }),
        2)
        << "the other of the two, and the three";
    EXPECT_EQ(app->stored(plan.id)->statements, report.plan.statements);
    expectTextsInCatalog({report.failed.first().object.parts});
    EXPECT_EQ(PlanFile::hash(report.plan), plan.hash) << "what was derived is no part of the plan";
}

TEST_F(ApplyTest, AConflictBehindWhichSomebodyWroteLeavesTheirWords)
{
    begin(u"1x1"_s);
    approveAll();
    const Plan plan = planned();
    ASSERT_TRUE(sandbox->faults({{u"comment_changed"_s, u"x1"_s}}));
    const ApplyReport report = applied(plan);
    ASSERT_EQ(report.refused.size(), 1) << "read again after the conflict: somebody's words";
    EXPECT_EQ(report.refused.first().errorCode, u"catalog_drifted"_s);
    EXPECT_EQ(report.applied, texts.size() - 1);
    EXPECT_EQ(testing::commentsOf(*sandbox).value(report.refused.first().object.parts),
        Comment(u"Written by somebody else meanwhile."_s));
}

} // namespace metaflow::importing
