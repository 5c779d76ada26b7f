#pragma once

#include "core/base/Result.h"

#include <QVector>

namespace metaflow::exchange {

struct ExcelFacts {
    qint64 bytes = 0;
    QByteArray sha256; ///< raw
};

/// Reads a workbook that was just written: every entry with its size and checksum, and how many rows each sheet has.
/// FileInvalid, FileUnreadable, and FileUnwritable where the rows are others.
[[nodiscard]] Result<ExcelFacts> readExcel(const QString &file, const QVector<qint64> &rows);

} // namespace metaflow::exchange
