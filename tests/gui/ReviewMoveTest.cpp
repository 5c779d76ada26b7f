#include "tests/gui/ReviewFixture.h"
#include "ui/shell/StallMonitor.h"

namespace metaflow::testing {

TEST_F(ReviewFixture, HoldingJNeverStallsTheWindow)
{
    open(1000);
    ui::StallMonitor monitor;
    QTest::qWait(20);
    monitor.reset();
    for (int step = 0; step < 100; ++step) {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_J, Qt::NoModifier, QStringLiteral("j"), step > 0);
        QApplication::sendEvent(table(), &event);
        QTest::qWait(10);
    }
    EXPECT_TRUE(showsRow(100));
    EXPECT_EQ(monitor.stalls(), 0) << "longest " << monitor.longest().count() << " ms";
}

} // namespace metaflow::testing
