// A large plan, stopped and taken up again many times, by other processes each time: each statement is carried out
// once.
#include "core/store/History.h"
#include "tests/importing/ImportFixture.h"
#include "tests/support/Trial.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

using testing::commentsOf;
using testing::Installation;
using testing::SandboxProcess;

constexpr auto patience = std::chrono::minutes(20);

class ResumeTrial : public ::testing::Test {
protected:
    /// Applies so many more of the plan's statements, then stops it as a person would: progress counts what was left.
    Result<ApplyReport> applyUntil(Installation &app, const Plan &plan, double share)
    {
        auto job = app.service->apply(plan, {}, app.actor());
        QObject context;
        const auto enough = static_cast<qint64>(share * static_cast<double>(plan.statements.size()));
        job.onProgress(&context, [&](const Progress &progress) {
            if (progress.done >= enough) {
                job.cancel();
            }
        });
        return testing::waitFor(job, patience);
    }

    /// How often each statement that writes was received.
    QHash<QString, int> received()
    {
        QHash<QString, int> times;
        for (const QJsonObject &entry : testing::writesOf(sandbox)) {
            const auto body = QJsonDocument::fromJson(entry.value("body"_L1).toString().toUtf8()).object();
            ++times[body.value("statement"_L1).toString()];
        }
        return times;
    }

    const quint32 seed = testing::trialSeed();
    const bool full = testing::trialCount() >= 100;
    const int tables = full ? 10'000 : 1'000, stops = full ? 20 : 4;
    QRandomGenerator random{seed};
    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"%1x1"_s.arg(tables)}};
};

} // namespace

TEST_F(ResumeTrial, EachStatementOnceHoweverOftenItIsStopped)
{
    SCOPED_TRACE(::testing::Message() << "METAFLOW_SEED=" << seed);
    ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"store.db"_s);
    auto app = std::make_unique<Installation>(testing::profileOf(sandbox), file);
    ASSERT_TRUE(app->connect());
    const auto before = commentsOf(sandbox);
    testing::CatalogComments expected = before;
    QMap<QStringList, QString> texts; // of every other table its comment, of the others the column's
    for (auto it = before.keyBegin(); it != before.keyEnd(); ++it) {
        const bool even = qHash(it->at(2), 1) % 2 == 0;
        if (even == (it->size() == 3)) {
            texts.insert(*it, u"about "_s + it->join(u'.'));
            expected[*it] = texts.value(*it);
        }
    }
    ASSERT_TRUE(app->approve(before, texts));
    const auto planned = app->plan();
    ASSERT_TRUE(planned) << qPrintable(planned.error().detail);
    const Plan plan = planned->plan;
    ASSERT_EQ(plan.statements.size(), tables);

    QElapsedTimer timer;
    timer.start();
    int stopped = 0;
    for (int stop = 1; stop <= stops; ++stop) {
        app = std::make_unique<Installation>(testing::profileOf(sandbox), file);
        ASSERT_TRUE(app->connect());
        const double share = (1.0 - random.generateDouble()) / (stops + 1); // of the whole, each time
        const auto report = applyUntil(*app, plan, share);
        ASSERT_TRUE(report) << qPrintable(errorCodeName(report.error().code));
        ASSERT_TRUE(report->failed.isEmpty() && report->refused.isEmpty());
        stopped += report->stoppedBy == errorCodeName(ErrorCode::Cancelled);
    }
    EXPECT_EQ(stopped, stops) << "it was through before";
    const auto last = testing::waitFor(app->service->apply(plan, {}, app->actor()), patience);
    ASSERT_TRUE(last) << qPrintable(errorCodeName(last.error().code));
    EXPECT_TRUE(last->verified);
    EXPECT_EQ(commentsOf(sandbox), expected);
    const auto times = received();
    EXPECT_EQ(times.size(), plan.statements.size());
    for (auto it = times.cbegin(); it != times.cend(); ++it) {
        ASSERT_EQ(it.value(), 1) << qPrintable(it.key());
    }
    const auto verdict = testing::waitFor(
        app->store.bulk([](store::Connection &connection) { return store::verifyHistory(connection); }), patience);
    EXPECT_TRUE(verdict && verdict->ok && verdict->changedOutside.isEmpty());
    testing::recordTrial(u"resume_apply"_s,
        {{u"tables"_s, tables}, {u"stops"_s, stopped}, {u"statements"_s, static_cast<qint64>(times.size())},
            {u"seconds"_s, timer.elapsed() / 1'000}});
}

} // namespace metaflow::importing
