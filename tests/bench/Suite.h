#pragma once

#include "core/base/Result.h"
#include "tests/bench/Figure.h"

namespace metaflow::bench {

/// Where a measure finds what it needs.
struct Surroundings {
    QString sharedData; ///< real catalogs; may be absent
    QString binaries; ///< our programs
    QString scratch; ///< a folder of this run, gone afterwards
    QString postgresUrl; ///< empty: there is no server

    /// FileUnreadable with the name if it is not there: the figure then counts as not measured.
    [[nodiscard]] Result<QString> sharedFile(const QString &name) const;
};

using Measure = Result<QList<Figure>> (*)(const Surroundings &);

/// At namespace scope of the file that measures: `const Registration scan("scan", measureScan);`
class Registration {
public:
    /// First: it looks at the memory of the process, and the others leave theirs behind.
    enum class Turn { First, Any };
    Registration(const char *name, Measure measure, Turn turn = Turn::Any);
};

struct NamedMeasure {
    QString name;
    Measure run = nullptr;
};
/// By turn and name.
[[nodiscard]] QList<NamedMeasure> registeredMeasures();

} // namespace metaflow::bench
