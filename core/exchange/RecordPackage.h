#pragma once

#include "core/model/History.h"
#include "core/store/Anchors.h"

#include <functional>

namespace metaflow::exchange {

/// The record in one file that an auditor can verify without the database: `items.jsonl`, `history.jsonl`,
/// `events.jsonl` and `links.jsonl` with the columns as they are stored, `anchor.jsonl` with the signed head,
/// `README.txt` for whoever opens it, and `manifest.json` with the SHA-256 of each. A ZIP archive, not packed.
struct PackageReport {
    QString file;
    qint64 items = 0;
    qint64 rows = 0; ///< of the history
    qint64 events = 0;
    qint64 links = 0;
    qint64 bytes = 0;
    QString sha256; ///< of the archive, hex
};

/// `anchor`: of this record, made just before. Written whole or not at all, and read back. FileUnwritable, also for
/// more than 4 GB (`larger than 4 GB`); Cancelled where `onRows` says no; and as Connection::run.
[[nodiscard]] Result<PackageReport> writeRecordPackage(store::Connection &connection, const QString &file,
    const store::Anchor &anchor, const QDateTime &now, const std::function<bool(qint64 rows)> &onRows);
/// As verifyHistory(), of what the file holds. One of before there were items in it is verified without, which is said
/// among the doubts (`items`). FileUnreadable; FileInvalid where it is no package or a file in it is not the one that
/// was put there; Cancelled.
[[nodiscard]] Result<HistoryVerdict> verifyRecordPackage(
    const QString &file, const std::function<bool(qint64 done, qint64 total)> &onProgress);

} // namespace metaflow::exchange
