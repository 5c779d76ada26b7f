#pragma once

#include "core/base/Result.h"

#include <QStringList>

namespace metaflow::bench {

/// Fills a new store file with pending items: catalog main, schemas of 500 tables with 99 columns each, ids in the
/// default order. `./dev bench --make-store FILE --items N` makes one to look at. Errors as Store::open and write.
[[nodiscard]] Result<void> makeStore(const QString &file, int items);

/// One of a million items, made once a run whatever is measured on it; the path of its file.
[[nodiscard]] Result<QString> millionStore();

/// Sixty words to search such a store for: forty that 25,000 texts hold each, umlauts among them, and twenty that none
/// does.
[[nodiscard]] QStringList searchTerms();

inline constexpr int tablesInSchema = 500;
inline constexpr int columnsInTable = 100; ///< the table's own item is one of them
inline constexpr int itemsInSchema = tablesInSchema * columnsInTable;

} // namespace metaflow::bench
