#pragma once

#include "core/base/Result.h"

#include <QStringList>

namespace metaflow::app {

/// `metaflow [--store URL] [--profile NAME] [--practice] [--home DIR] [--trace FILE] [FILE.mfplan|FILE.csv|FILE.xlsx]`
struct Arguments {
    QString store, profile, home, traceFile, file;
    bool practice = false;
    bool help = false, version = false;
};

/// WrongUsage with what is wrong, a file that the window does not open among it.
[[nodiscard]] Result<Arguments> parseArguments(const QStringList &words);
[[nodiscard]] QString usage();

} // namespace metaflow::app
