#pragma once

#include "core/model/History.h"
#include "core/model/Item.h"

#include <QJsonValue>

namespace metaflow::exchange {

/// How a cell comes out of the store's row, which has a column of the same name unless it is one of the object's.
enum class Stored {
    Number, ///< NULL is 0
    Count, ///< NULL is 1
    Id, ///< 0 is none
    Score, ///< NULL stays
    Flag,
    Text, ///< NULL is the empty text
    Comment, ///< as it is
    Word, ///< the empty text is none
    Time, ///< ISO text, or what the earlier tool wrote
    Status, ///< none and unknown ones are pending
    StatusOrNull, ///< NULL and unknown ones are none
    Via, ///< NULL is the earlier tool
    UserSource,
    Object, ///< a JSON object
    Samples, ///< a JSON array, or whatever else stands there
    Findings,
    Catalog,
    Schema,
    Table,
    Column, ///< and the fields below
    CatalogOrNull,
    SchemaOrNull,
    TableOrNull,
    Kind,
    Path,
};

struct FileColumn {
    QString name;
    Stored stored = Stored::Text;
};

/// One column of a file: its name, where it stands, and what it is of a value. Texts, whole numbers, truth values,
/// objects or null.
template <typename Row> struct Column : FileColumn {
    QJsonValue (*value)(const Row &row);
};

/// The columns of `metadata_items`, those of the earlier tool first and in its order, without `generation_prompt`:
/// prompts are erased after a while and belong to requests.
[[nodiscard]] const QVector<Column<Item>> &itemColumns();
/// The same of `approval_history`, then the object's names.
[[nodiscard]] const QVector<Column<HistoryRow>> &historyColumns();

} // namespace metaflow::exchange
