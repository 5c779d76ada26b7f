#pragma once

#include "core/base/Result.h"
#include "core/store/RowCells.h"
#include "core/store/StoreUrl.h"

#include <QVariantList>
#include <QVector>

#include <atomic>
#include <functional>

struct sqlite3;

namespace metaflow::store {

/// One statement with `?` for many rows, by SQLite's own interface: QSqlQuery copies and converts every value of every
/// row, which takes longer than SQLite's work. A text that stands in the row before as well stays bound; most columns
/// of a bulk's rows hold one. Ends with Cancelled between two rows once `interrupted`. Errors as Connection::run.
[[nodiscard]] Result<void> runSqliteMany(sqlite3 *handle, const StoreUrl &url, const QString &sql,
    const QVector<QVariantList> &rows, const std::atomic<bool> &interrupted);

/// The answer of one statement, each row as it stands in the file: QSqlQuery makes a QVariant of every cell. `row` says
/// false to stop. Cancelled once `interrupted`. Errors as Connection::run.
[[nodiscard]] Result<void> streamSqliteCells(sqlite3 *handle, const StoreUrl &url, const QString &sql,
    const QVariantList &values, const std::atomic<bool> &interrupted, const std::function<bool(RowCells &)> &row);

} // namespace metaflow::store
