#include "tests/bench/Suite.h"
#include "tests/support/CliProcess.h"

using namespace Qt::StringLiterals;

// A catalog of a hundred thousand columns read into an empty store, by the command line over real HTTP.
namespace metaflow::bench {

namespace {

Result<QList<Figure>> measureScan(const Surroundings &)
{
    const testing::SandboxProcess sandbox({u"--synthetic"_s, u"2000x50"_s});
    Figure time;
    time.name = u"scan.time"_s;
    time.unit = u"s"_s;
    time.goal = Goal{15};
    time.input = u"synthetic 2000x50"_s;
    Figure statements = time;
    statements.name = u"scan.statements"_s;
    statements.unit = u"statements"_s;
    statements.goal = Goal{4};
    for (int round = 0; round < 3; ++round) {
        const testing::CliProcess cli(sandbox); // a home of its own: the store is empty again
        const auto scan = cli.run({u"scan"_s, u"--catalog"_s, u"synthetic"_s});
        const QJsonObject report = scan.json();
        if (scan.code != 0 || report.value(u"columns"_s).toInt() != 100'000) {
            return fail(ErrorCode::Internal, u"scan"_s, scan.words);
        }
        time.samples << report.value(u"elapsed_ms"_s).toDouble() / 1000;
        statements.samples << report.value(u"statements"_s).toDouble();
    }
    return QList<Figure>{time, statements};
}

const Registration scan("scan", measureScan);

} // namespace

} // namespace metaflow::bench
