#pragma once

#include "core/exchange/TableFile.h"

namespace metaflow::testing {

/// A file of rows, all of it.
struct ReadTable {
    exchange::TableFileShape shape;
    QVector<exchange::CsvRow> rows;
    QVector<exchange::CsvProblem> problems;
    QString error; ///< what stands in its detail; empty: none
    [[nodiscard]] QVector<QStringList> cells() const;
    [[nodiscard]] QString problemText() const; ///< `code line:column text|…`
};
[[nodiscard]] ReadTable readFile(const QString &file, const exchange::TableFileOptions &options = {});
/// The same of bytes, through a file that is gone then.
[[nodiscard]] ReadTable readBytes(const QByteArray &bytes, const exchange::TableFileOptions &options = {});

} // namespace metaflow::testing
