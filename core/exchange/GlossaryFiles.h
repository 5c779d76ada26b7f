#pragma once

#include "core/exchange/CsvReader.h"
#include "core/exchange/ExportService.h"
#include "core/model/Person.h"
#include "core/store/Glossary.h"

namespace metaflow::exchange {

struct GlossaryImport {
    int rows = 0; ///< with a term
    store::GlossaryOutcome outcome;
    QVector<CsvProblem> problems; ///< where there are any, nothing was changed
    friend bool operator==(const GlossaryImport &, const GlossaryImport &) = default;
};

/// The glossary as CSV, in and out. Callable from any thread.
class GlossaryFiles {
public:
    explicit GlossaryFiles(store::Store &store);

    /// Adds and replaces terms, all rows or none; terms that the file does not name stay. `dryRun` only says what would
    /// change. FileUnreadable, FileInvalid (larger than 16 MB).
    [[nodiscard]] Job<GlossaryImport> read(QString file, bool dryRun, Person person);
    /// Written whole or not at all, recorded as an event. FileUnwritable, StoreFull.
    [[nodiscard]] Job<ExportReport> write(QString file, Person person);

private:
    store::Store &m_store;
};

} // namespace metaflow::exchange
