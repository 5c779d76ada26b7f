// Plans applied and taken back in bad weather: each call meets one of all faults of service and transport with two per
// cent, and the same command comes again whenever one of them stopped it. In the end the catalog is the plan, but for
// what was reported as failed.
#include "core/store/History.h"
#include "tests/importing/ImportFixture.h"
#include "tests/support/TemporaryStore.h"
#include "tests/support/Trial.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

using testing::CatalogComments;
using testing::commentsOf;
using testing::Installation;
using testing::SandboxProcess;

constexpr double together = 0.02;
constexpr int mostTimes = 200; ///< faults that stop an apply do so each time
constexpr auto patience = std::chrono::minutes(20);

bool isFull()
{
    return testing::trialCount() >= 100;
}

/// What changes the catalog behind our back or takes the workspace away for good is tried elsewhere: after it nobody
/// could say what the catalog has to hold. Silence of ten minutes is for the long trial.
bool isLeftOut(const QString &kind)
{
    static const QStringList meddling{u"comment_changed"_s, u"table_dropped"_s, u"table_renamed"_s, u"column_dropped"_s,
        u"column_retyped"_s, u"truncated_comment"_s, u"altered_comment"_s, u"doubled_quotes"_s, u"escapes_off"_s,
        u"warehouse_deleted"_s, u"token_expires"_s};
    static const QStringList silence{u"hang"_s, u"stall_mid_body"_s, u"hang_after_head"_s};
    return meddling.contains(kind) || (silence.contains(kind) && !isFull());
}

/// All others that can meet a statement, by name, each with its share of the two per cent.
QJsonObject storm()
{
    QProcess listing;
    listing.start(QStringLiteral(METAFLOW_BIN_DIR "/metaflow-sandbox"), {u"--list-faults"_s});
    EXPECT_TRUE(listing.waitForFinished());
    SandboxProcess probe{QStringList{u"--synthetic"_s, u"1x1"_s}};
    QJsonObject faults;
    for (const QString &line : QString::fromUtf8(listing.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)) {
        const QString kind = line.section(u' ', 0, 0);
        if (!isLeftOut(kind) && probe.faults({{u"statement."_s + kind, 0.0}})) {
            faults.insert(u"statement."_s + kind, together);
        }
    }
    for (const QString &kind : faults.keys()) {
        faults.insert(kind, together / static_cast<double>(faults.size()));
    }
    return faults;
}

class StormTrial : public ::testing::TestWithParam<store::Dialect> {
protected:
    void SetUp() override
    {
        if (GetParam() == store::Dialect::Postgres && !testing::TemporaryStore::hasPostgres()) {
            GTEST_SKIP() << "needs METAFLOW_TEST_POSTGRES (./dev test starts one)";
        }
        ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
        ASSERT_GT(faults.size(), 40);
    }
    bool fair() { return sandbox.weather({{u"latency_ms"_s, 0}, {u"faults"_s, QJsonObject()}}); }
    bool foul() { return sandbox.weather({{u"latency_ms"_s, 20}, {u"faults"_s, faults}}); }

    /// The same command again until nothing stopped it; nothing where it did not come to an end.
    Result<ApplyReport> applyThrough(Installation &app, const Plan &plan)
    {
        ApplyOptions partial;
        partial.partial = true; // a guard that saw another text in bad weather must not end the trial
        for (int times = 0; times < mostTimes; ++times) {
            ++applies;
            const auto report = testing::waitFor(app.service->apply(plan, partial, app.actor()), patience);
            if (report && report->stoppedBy.isEmpty()) {
                return report;
            }
            reasons.insert(report ? report->stoppedBy : errorCodeName(report.error().code));
        }
        return fail(ErrorCode::Timeout, u"storm"_s);
    }

    /// Catalog = plan minus what is reported.
    void expectAsReported(const Plan &plan, const ApplyReport &report, CatalogComments expected)
    {
        QSet<QStringList> failed;
        for (const Change &change : report.failed + report.refused) {
            failed.insert(change.object.parts);
        }
        for (const Change &change : plan.changes) {
            if (isWritten(change.verdict) && !failed.contains(change.object.parts)) {
                expected[change.object.parts] = change.ours;
            }
        }
        reported += failed.size();
        const CatalogComments now = commentsOf(sandbox);
        for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
            ASSERT_EQ(now.value(it.key()), it.value())
                << qPrintable(it.key().join(u'.')) << (failed.contains(it.key()) ? " reported" : " not reported");
        }
    }

    void throughTheStorm(Installation &app, const Plan &plan, const CatalogComments &after)
    {
        const CatalogComments before = commentsOf(sandbox);
        ASSERT_TRUE(foul());
        const auto report = applyThrough(app, plan);
        ASSERT_TRUE(fair());
        ASSERT_TRUE(report) << "did not come to an end: " << qPrintable(report.error().detail);
        ASSERT_NO_FATAL_FAILURE(expectAsReported(plan, *report, before));
        const auto last = applyThrough(app, plan);
        ASSERT_TRUE(last && last->verified) << "in fair weather all of it";
        ASSERT_EQ(commentsOf(sandbox), after);
        statements += plan.statements.size();
    }

    void round()
    {
        ASSERT_TRUE(sandbox.reset());
        ASSERT_TRUE(fair());
        testing::TemporaryStore temporary(GetParam());
        ASSERT_TRUE(temporary.opened());
        Installation app(testing::profileOf(sandbox), temporary.url().text());
        ASSERT_TRUE(app.connect());
        const auto before = commentsOf(sandbox);
        CatalogComments expected;
        QMap<QStringList, QString> texts;
        for (auto it = before.keyBegin(); it != before.keyEnd(); ++it) {
            texts.insert(*it, u"It's about %1 \\"_s.arg(it->last()));
            expected.insert(*it, texts.value(*it));
        }
        ASSERT_TRUE(app.approve(before, texts));
        const auto plan = app.plan();
        ASSERT_TRUE(plan);
        ASSERT_NO_FATAL_FAILURE(throughTheStorm(app, plan->plan, expected));
        RollbackTarget target;
        target.plan = plan->plan.id;
        const auto back = app.rollback(target);
        ASSERT_TRUE(back);
        ASSERT_NO_FATAL_FAILURE(throughTheStorm(app, back->plan, before));
        const auto verdict = testing::waitFor(
            app.store.bulk([](store::Connection &connection) { return store::verifyHistory(connection); }));
        ASSERT_TRUE(verdict && verdict->ok && verdict->changedOutside.isEmpty());
    }

    const quint32 seed = testing::trialSeed();
    SandboxProcess sandbox{
        QStringList{u"--synthetic"_s, isFull() ? u"60x4"_s : u"16x3"_s, u"--seed"_s, QString::number(seed)}};
    const QJsonObject faults = storm();
    QSet<QString> reasons;
    int applies = 0;
    qint64 statements = 0, reported = 0;
};

INSTANTIATE_TEST_SUITE_P(Sqlite, StormTrial, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, StormTrial, ::testing::Values(store::Dialect::Postgres));

} // namespace

TEST_P(StormTrial, TheCatalogIsThePlanButForWhatIsReported)
{
    const qint64 milliseconds = isFull() ? 3'000 * testing::trialCount() : 8'000; // full size: five minutes
    QElapsedTimer timer;
    timer.start();
    int number = 0;
    for (; (number == 0 || timer.elapsed() < milliseconds) && !HasFailure(); ++number) {
        SCOPED_TRACE(::testing::Message() << "METAFLOW_SEED=" << seed << " round " << number);
        round();
    }
    const bool sqlite = GetParam() == store::Dialect::Sqlite;
    testing::recordTrial(sqlite ? u"storm_apply_sqlite"_s : u"storm_apply_postgres"_s,
        {{u"rounds"_s, number}, {u"seconds"_s, timer.elapsed() / 1'000}, {u"statements"_s, statements},
            {u"commands"_s, applies}, {u"kinds_of_fault"_s, faults.size()}, {u"reported_objects"_s, reported},
            {u"stopped_by"_s, QJsonArray::fromStringList(reasons.values())}});
}

} // namespace metaflow::importing
