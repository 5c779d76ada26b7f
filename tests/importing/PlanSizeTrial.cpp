// A plan of a large catalog: how long it takes.
#include "tests/importing/ApplyFixture.h"
#include "tests/support/Trial.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

constexpr qint64 mostMs = 30'000; // for 10,000 tables; a smaller trial is held to the same

} // namespace

class PlanSizeTrial : public ApplyTest {
protected:
    /// Texts for everything, in blocks: 100,000 of them at once is not what is measured here.
    void approveInBlocks()
    {
        constexpr int block = 5000;
        QMap<QStringList, QString> some;
        for (auto it = before.keyBegin(); it != before.keyEnd(); ++it) {
            some.insert(*it, u"What is known about "_s + it->last());
            if (some.size() == block || std::next(it) == before.keyEnd()) {
                ASSERT_TRUE(app->approve(before, some));
                some.clear();
            }
        }
    }
    /// A plan and how long it took.
    std::pair<Plan, qint64> timed()
    {
        QElapsedTimer timer;
        timer.start();
        Plan plan = planned();
        return {std::move(plan), timer.elapsed()};
    }
};

TEST_F(PlanSizeTrial, TenThousandTablesArePlannedInHalfAMinute)
{
    const int tables = std::min(testing::trialCount() * 100, 10'000);
    begin(u"%1x10"_s.arg(tables));
    approveInBlocks();
    const auto [plan, ms] = timed();
    testing::recordTrial(u"plan_size"_s, {{u"tables"_s, tables}, {u"changes"_s, plan.changes.size()}, {u"ms"_s, ms}});
    EXPECT_LE(ms, mostMs);
    EXPECT_EQ(plan.statements.size(), 2 * tables);
    EXPECT_EQ(plan.changes.size(), 11 * tables);
    EXPECT_TRUE(plan.facts.privilegesRead);
    EXPECT_TRUE(plan.facts.signsRead);
}

} // namespace metaflow::importing
