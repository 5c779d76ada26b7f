#pragma once

#include "tests/store/StoreContract.h"

#include <QProcess>

#include <signal.h>

namespace metaflow::testing {

/// Starts a program of ours on a store and kills it so many milliseconds after it has said `ready`. The lines it said;
/// the last one may have been cut by the kill.
inline QList<QByteArray> saidUntilKilled(const QString &program, const store::StoreUrl &url, int milliseconds)
{
    QProcess process;
    process.start(QStringLiteral(METAFLOW_BIN_DIR "/") + program, {url.text()});
    QByteArray said;
    const bool ready = QTest::qWaitFor(
        [&] {
            said += process.readAllStandardOutput();
            return said.contains("ready\n") || process.state() == QProcess::NotRunning;
        },
        60000);
    EXPECT_TRUE(ready && process.state() == QProcess::Running) << said.constData();
    QTest::qWait(milliseconds);
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished();
    said += process.readAllStandardOutput();
    EXPECT_FALSE(said.contains("failed")) << said.constData();
    return said.split('\n');
}

} // namespace metaflow::testing
