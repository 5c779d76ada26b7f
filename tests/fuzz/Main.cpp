// metaflow-fuzz NAME SECONDS [SEED [FOLDER]]: one of csv, xlsx, sheet, strings and book, or all.
#include "tests/fuzz/Fuzzer.h"

#include <QCoreApplication>
#include <QDir>

#include <iostream>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString wanted = arguments.value(1);
    const std::chrono::seconds longest(arguments.value(2, u"10"_s).toInt());
    const quint32 seed = arguments.value(3, u"1"_s).toUInt();
    int targets = 0, failures = 0;
    for (const metaflow::fuzz::FuzzTarget &target : metaflow::fuzz::fuzzTargets()) {
        if (wanted != "all"_L1 && wanted != target.name) {
            continue;
        }
        ++targets;
        metaflow::fuzz::Fuzzer fuzzer(target, seed, arguments.value(4, QDir::tempPath()));
        const auto report = fuzzer.run(longest, std::numeric_limits<qint64>::max());
        std::cout << qPrintable(target.name) << ": " << report.inputs << " inputs, seed " << seed << ", slowest "
                  << report.slowest.count() << " ms, at most " << metaflow::fuzz::peakMemory() / 1'000'000 << " MB"
                  << std::endl;
        if (!report.failure.isEmpty()) {
            std::cout << "FAILED: " << qPrintable(report.failure) << ", see " << qPrintable(fuzzer.file()) << std::endl;
            ++failures;
        }
    }
    if (targets == 0) {
        std::cerr << "metaflow-fuzz NAME SECONDS [SEED [FOLDER]]: csv, xlsx, sheet, strings, book or all\n";
    }
    return targets == 0 || failures > 0 ? 1 : 0;
}
