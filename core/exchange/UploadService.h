#pragma once

#include "core/base/Job.h"
#include "core/exchange/Upload.h"

#include <functional>
#include <memory>

namespace metaflow {
class Workers;
}
namespace metaflow::store {
class Store;
}

namespace metaflow::exchange {

/// Texts and decisions out of a file. Nothing is written before apply(). Callable from any thread; what it takes
/// outlives it.
class UploadService {
public:
    UploadService(store::Store &store, Workers &workers);

    /// What the file is and what its columns seem to mean. Can be cancelled. As TableFile::open.
    [[nodiscard]] Job<TableFileShape> look(QString file, TableFileOptions options);
    /// Reads the file and holds it against the store. Reports its progress in rows; can be cancelled. As
    /// TableFile::open and read, Cancelled, SourceUnknown, and as Connection::run. Wrong rows are no error: they stand
    /// in it.
    [[nodiscard]] Job<std::shared_ptr<const UploadPreview>> preview(UploadRequest request);
    /// Does what was shown, in one transaction, with an event `upload` of the record (file name, SHA-256, counts):
    /// all rows, or none and UploadRefused where one is invalid, in conflict or has moved on since the preview; with
    /// `validOnly` those are left out and counted. The texts are the uploader's; nothing a person decided or wrote is
    /// replaced but by a decision. Reports its progress; what is cancelled leaves nothing behind. RoleTooSmall,
    /// Cancelled, and as Connection::run.
    [[nodiscard]] Job<UploadOutcome> apply(std::shared_ptr<const UploadPreview> preview, bool validOnly, Person person);
    /// Every row that was not taken, as CSV (line, column, code, reason, what stands there, both texts of a conflict).
    /// `sentence`: of a problem's code. FileUnwritable, StoreFull.
    [[nodiscard]] Job<bool> writeReport(std::shared_ptr<const UploadPreview> preview, QString file,
        std::function<QString(const UploadProblem &)> sentence);

private:
    store::Store &m_store;
    Workers &m_workers;
};

} // namespace metaflow::exchange
