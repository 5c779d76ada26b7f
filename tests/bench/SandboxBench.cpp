#include "tests/bench/Suite.h"
#include "tests/support/SandboxProcess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

// The practice workspace with a million columns: from its start to the line that says it is ready, and what it holds.
namespace metaflow::bench {

namespace {

/// Most memory that the process had so far, in MB; nothing where there is no /proc.
std::optional<double> peakMegabytes(qint64 processId)
{
    QFile status(u"/proc/%1/status"_s.arg(processId));
    if (!status.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    static const QRegularExpression peak(u"VmHWM:\\s+(\\d+) kB"_s);
    const auto match = peak.match(QString::fromLatin1(status.readAll()));
    return match.hasMatch() ? std::optional(match.captured(1).toDouble() / 1024) : std::nullopt;
}

Result<QList<Figure>> measureStart(const Surroundings &)
{
    Figure start;
    start.name = u"sandbox.start"_s;
    start.unit = u"s"_s;
    start.goal = Goal{10};
    start.input = u"synthetic 50000x20"_s;
    Figure memory = start;
    memory.name = u"sandbox.memory"_s;
    memory.unit = u"MB"_s;
    memory.goal = Goal{2048};
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        testing::SandboxProcess sandbox({u"--synthetic"_s, u"50000x20"_s});
        if (!sandbox.isReady()) {
            return fail(ErrorCode::Internal, u"sandbox"_s, sandbox.error());
        }
        start.samples << static_cast<double>(timer.elapsed()) / 1000;
        // with a page of tables and all columns counted, not only listed in its head
        static_cast<void>(sandbox.request("GET",
            "/api/2.1/unity-catalog/tables?catalog_name=synthetic&schema_name=main&max_results=0", {},
            sandbox.token()));
        static_cast<void>(sandbox.run(u"SELECT count(*) FROM system.information_schema.columns"_s));
        const auto peak = peakMegabytes(sandbox.process().processId());
        if (!peak) {
            return fail(ErrorCode::Internal, u"memory"_s);
        }
        memory.samples << *peak;
    }
    return QList<Figure>{start, memory};
}

const Registration start("sandbox", measureStart);

} // namespace

} // namespace metaflow::bench
