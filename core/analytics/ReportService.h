#pragma once

#include "core/analytics/Report.h"
#include "core/base/Job.h"

#include <memory>

namespace metaflow::store {
class Store;
}

namespace metaflow::analytics {

/// Figures about the store, all from SQL on it. What was asked before and nothing changed since comes from memory.
/// Callable from any thread.
class ReportService {
public:
    explicit ReportService(store::Store &store);
    ~ReportService();
    ReportService(const ReportService &) = delete;
    ReportService &operator=(const ReportService &) = delete;

    /// A newer call ends an older one with Cancelled. Errors as Connection::run.
    [[nodiscard]] Job<Report> report(ReportFilter filter);

private:
    struct Parts;
    std::shared_ptr<Parts> m_parts; // shared: what is queued outlives the call
};

} // namespace metaflow::analytics
