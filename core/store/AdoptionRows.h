#pragma once

#include "core/model/ObjectPath.h"
#include "core/store/Connection.h"

#include <QSet>
#include <QVector>

#include <utility>

// Rows of `metadata_items` as the earlier tool writes them.
namespace metaflow::store {

inline constexpr QLatin1StringView adoptedSetting("earlier_tool_adopted"); ///< when
inline constexpr QLatin1StringView earlierSourceSetting("earlier_tool_source"); ///< id of the source that was named

enum class EarlierRows {
    BeforeMigrations, ///< all there are; ours is no column yet
    New, ///< those that nobody adopted yet
    NewAndSourceless, ///< also those that were adopted without a source
};
/// What holds for them in `metadata_items i`.
[[nodiscard]] QString earlierRows(EarlierRows which);

/// Columns for earlierObject().
[[nodiscard]] QString earlierNames(Dialect dialect);
inline constexpr int earlierNameCount = 4;
/// An empty cell of an upload came in as the text `NaN`: pandas' not-a-number, which stands for no column.
inline constexpr QLatin1StringView notAColumn("NaN");
[[nodiscard]] ObjectPath earlierObject(const QSqlQuery &row, int first);

/// An item on its way into the record.
struct Arrival {
    qint64 id = 0;
    QString key; ///< ObjectPath::key()
    bool isNew = true; ///< not adopted before
    bool isDuplicate = false; ///< known as one before
    qint64 live = 0; ///< the item of the same object that lives
};
struct Arrivals {
    QVector<Arrival> items;
    QVector<std::pair<qint64, qint64>> replaced; ///< items that lived here, and the one that now does
    [[nodiscard]] qint64 duplicates() const; ///< that were not known as such
};
/// In the order of the ids, with `live` of each. `lock`: nobody changes them until the transaction ends. Errors as
/// Connection::run.
[[nodiscard]] Result<Arrivals> readArrivals(
    Connection &connection, EarlierRows which, SourceId source, bool lock, const QSet<qint64> &without = {});

} // namespace metaflow::store
