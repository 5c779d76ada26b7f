#pragma once

#include "core/model/Person.h"
#include "core/store/ExportEvents.h"

#include <QPromise>

namespace metaflow::exchange {

/// The report of a file that was written, once its export is noted: `recorded` says whether it stands in the record.
/// `factsOf(const Report &) -> QJsonObject`. Where nothing was written nothing is noted.
template <typename Report, typename Facts>
[[nodiscard]] QFuture<Result<Report>> recordExport(
    store::Store &store, Result<Report> report, Person person, Facts factsOf)
{
    if (!report) {
        QPromise<Result<Report>> promise;
        promise.start();
        promise.addResult(std::move(report));
        promise.finish();
        return promise.future();
    }
    auto noting = store::noteExport(store, std::move(person), factsOf(*report));
    return noting.then([report = *std::move(report)](const Result<bool> &noted) mutable {
        report.recorded = noted.value_or(false);
        return noted ? Result<Report>(std::move(report)) : fail(noted.error());
    });
}

} // namespace metaflow::exchange
