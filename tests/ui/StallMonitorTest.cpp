#include "ui/shell/StallMonitor.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

#include <cmath>

using namespace std::chrono_literals;

namespace metaflow::ui {

namespace {

/// Keeps the processor busy on this thread for so much of its own time.
void compute(std::chrono::milliseconds time)
{
    timespec start{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start);
    volatile double sum = 0;
    for (;;) {
        sum = sum + std::sqrt(sum + 1);
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        const auto used
            = std::chrono::seconds(now.tv_sec - start.tv_sec) + std::chrono::nanoseconds(now.tv_nsec - start.tv_nsec);
        if (used > time) {
            return;
        }
    }
}

class Slow : public QWidget {
public:
    int paintings = 0;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QWidget::paintEvent(event);
        compute(100ms);
        ++paintings;
    }
};

} // namespace

TEST(StallMonitor, NoticesWorkOnTheWatchedThread)
{
    StallMonitor monitor;
    QSignalSpy stalled(&monitor, &StallMonitor::stalled);
    QTest::qWait(50);
    compute(120ms);
    ASSERT_TRUE(stalled.wait());
    EXPECT_GE(monitor.longest(), 100ms);
    EXPECT_EQ(monitor.stalls(), 1);
}

TEST(StallMonitor, NoticesWaitingOnTheWatchedThread)
{
    StallMonitor monitor;
    QSignalSpy stalled(&monitor, &StallMonitor::stalled);
    QTest::qWait(50);
    QTest::qSleep(120); // blocks without using the processor
    EXPECT_TRUE(stalled.wait());
}

TEST(StallMonitor, IsQuietWhileTheEventLoopTurns)
{
    StallMonitor monitor;
    QTest::qWait(300);
    EXPECT_EQ(monitor.stalls(), 0);
}

TEST(StallMonitor, GrantsMoreTimeToABuildUpToItsFirstPaintingOnly)
{
    StallMonitor monitor;
    QTest::qWait(50);
    monitor.beginBuild();
    Slow page; // 100 ms a painting
    compute(100ms);
    monitor.endBuild(&page);
    page.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.paintings == 1; }));
    QTest::qWait(50);
    EXPECT_EQ(monitor.stalls(), 0);
    page.repaint();
    QTest::qWait(50);
    EXPECT_EQ(monitor.stalls(), 1);
}

} // namespace metaflow::ui
