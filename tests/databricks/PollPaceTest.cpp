#include "core/databricks/PollPace.h"

#include "tests/databricks/FakeWorkspace.h"
#include "tests/support/ManualClock.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::databricks {

using std::chrono::milliseconds;

namespace {

struct Watched {
    milliseconds late{0}; ///< from the end of the statement to the question that found it
    int questions = 0;
};

Watched watch(testing::ManualClock &clock, PollPace &pace, milliseconds duration)
{
    const auto begin = clock.elapsed();
    for (int poll = 0;; ++poll) {
        clock.advance(pace.pause(poll));
        const auto after = clock.elapsed() - begin;
        if (after >= duration) {
            pace.done(poll, after);
            return {after - duration, poll + 1};
        }
    }
}

} // namespace

TEST(PollPaceTest, KnowsNothingAtFirst)
{
    const PollPace pace;
    EXPECT_EQ(pace.pause(0), 50ms);
    EXPECT_EQ(pace.pause(1), 100ms);
    EXPECT_EQ(pace.pause(1000), 5s);
}

TEST(PollPaceTest, AsksWhenTheLastOnesWereOver)
{
    testing::ManualClock clock;
    PollPace pace;
    EXPECT_EQ(watch(clock, pace, 100ms).late, 50ms) << "at 50 and at 150 ms";
    for (int i = 0; i < 40; ++i) {
        (void)watch(clock, pace, 100ms);
    }
    milliseconds late{0};
    int questions = 0;
    for (int i = 0; i < 50; ++i) {
        const Watched one = watch(clock, pace, 100ms);
        late += one.late;
        questions += one.questions;
    }
    EXPECT_LE(late, 50 * 4ms);
    EXPECT_LE(questions, 50 * 2);
}

TEST(PollPaceTest, FollowsAWarehouseThatBecomesSlowerAndFaster)
{
    testing::ManualClock clock;
    PollPace pace;
    for (const milliseconds duration : {40ms, 300ms, 80ms}) {
        for (int i = 0; i < 150; ++i) {
            (void)watch(clock, pace, duration);
        }
        EXPECT_LE(watch(clock, pace, duration).late, 25ms) << duration.count();
    }
}

TEST(PollPaceTest, ALongStatementIsNotAskedAboutWithoutEnd)
{
    testing::ManualClock clock;
    PollPace pace;
    for (int i = 0; i < 30; ++i) {
        (void)watch(clock, pace, 60s);
    }
    EXPECT_EQ(pace.pause(0), 500ms) << "no longer, however long they take";
    EXPECT_LE(watch(clock, pace, 60s).questions, 1 + 6 + 9 + 12);
    pace.done(0, 0ms);
    for (int i = 0; i < 1000; ++i) {
        pace.done(0, 0ms);
    }
    EXPECT_EQ(pace.pause(0), 20ms);
}

class PollPaceSessionTest : public SessionFixture {
protected:
    /// Of the next statement: when it is asked about, counted from its answer on.
    QVector<milliseconds> questions(bool readsOnly)
    {
        QVector<milliseconds> asked;
        std::optional<milliseconds> accepted;
        workspace.onGet = [&](const testing::FakeRequest &) -> std::optional<testing::FakeReply> {
            asked << manual.elapsed() - accepted.value_or(0ms);
            return std::nullopt;
        };
        Statement statement{u"COMMENT ON TABLE a IS 'b'"_s, {}, {}};
        statement.readsOnly = readsOnly;
        const auto job = engine.submit([this, statement, &accepted](std::stop_token stop) {
            return own.execute(
                statement, std::move(stop), [this, &accepted](const QString &) { accepted = manual.elapsed(); });
        });
        const bool ended = QTest::qWaitFor(
            [&] {
                QTest::qWait(2); // what is on its way arrives before more time passes
                if (accepted && job.isRunning()) {
                    manual.advance(1ms);
                }
                return !job.isRunning();
            },
            20'000);
        EXPECT_TRUE(ended && testing::waitFor(job));
        workspace.onGet = {};
        return asked;
    }

    testing::ManualClock manual;
    net::HttpClient quiet{manual};
    Session own{quiet, manual};
};

TEST_F(PollPaceSessionTest, WritesLearnFromWritesAndReadsDoNot)
{
    own.use(workspace.profile());
    workspace.pollsUntilDone = 1;
    const auto near = [](milliseconds at, milliseconds expected) { return at >= expected && at <= expected + 30ms; };
    const auto first = questions(false);
    ASSERT_EQ(first.size(), 2);
    EXPECT_TRUE(near(first.first(), 50ms)) << first.first().count();
    EXPECT_TRUE(near(first.last(), 150ms)) << first.last().count();
    const auto second = questions(false);
    ASSERT_EQ(second.size(), 2);
    EXPECT_TRUE(near(second.first(), first.last())) << second.first().count();
    EXPECT_LE(second.last() - second.first(), 45ms);
    EXPECT_TRUE(near(questions(true).first(), 50ms));
    own.use(workspace.profile());
    EXPECT_TRUE(near(questions(false).first(), 50ms)) << "another workspace, another pace";
}

} // namespace metaflow::databricks
