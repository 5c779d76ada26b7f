#pragma once

#include "core/exchange/Upload.h"
#include "core/model/Person.h"
#include "core/store/Connection.h"
#include "core/store/Items.h"

#include <functional>
#include <memory>

namespace metaflow::exchange {

/// Who applies which part of a preview.
struct UploadApplying {
    std::shared_ptr<const UploadPreview> preview; // shared: it is as large as the file
    bool validOnly = false;
    Person person;
    BatchId batch;
    QDateTime now;
};

/// How many rows stand in the way of all or none; with `validOnly` only a file of which no row was looked at does.
[[nodiscard]] int refusedRows(const UploadPreview &preview, bool validOnly);
[[nodiscard]] Failure uploadRefused(const UploadPreview &preview, int rows);

/// The texts as they are offered, checked beside what stands around them now, by the place of their row. Reads alone.
/// `goOn` is asked after some hundred with how many there were so far. Cancelled, and as Connection::run.
using UploadOffers = QVector<std::pair<qsizetype, store::Offer>>;
[[nodiscard]] Result<UploadOffers> uploadOffers(
    store::Connection &connection, const UploadApplying &applying, const std::function<bool(qint64 rows)> &goOn);

/// Everything, within the transaction that the connection is in. UploadRefused, Cancelled, and as Connection::run.
[[nodiscard]] Result<UploadOutcome> applyUpload(store::Connection &connection, const UploadApplying &applying,
    const UploadOffers &offers, const std::function<bool(qint64 rows)> &goOn);

} // namespace metaflow::exchange
