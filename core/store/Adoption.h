#pragma once

#include "core/model/Ids.h"
#include "core/model/Person.h"
#include "core/store/Connection.h"

namespace metaflow::store {

/// What adopting a database of the earlier tool would do; looked up without changing anything.
struct AdoptionPreview {
    bool adopted = false; ///< it was done before: what is counted came since
    qint64 items = 0, history = 0;
    qint64 duplicates = 0; ///< items of an object that another item stands for
    qint64 nanColumns = 0; ///< rows whose column is called `NaN` by mistake
    qint64 byStatus[4] = {}; ///< pending, approved, edited, rejected
    qint64 unknownStatus = 0; ///< left as they are, read as pending
    QStringList unknownStatuses; ///< their words
    qint64 withoutSource = 0; ///< adopted before, of which nobody said yet where their catalog is
    QStringList addedColumns, addedTables; ///< to the earlier tool's tables (`table.column`), and beside them
    friend bool operator==(const AdoptionPreview &, const AdoptionPreview &) = default;
};
/// Works before the migrations as well. NothingToAdopt; errors as Connection::run.
[[nodiscard]] Result<AdoptionPreview> previewAdoption(Connection &connection);
/// The earlier tool's tables are there, and nobody adopted them yet, or not to the end. Errors as Connection::run.
[[nodiscard]] Result<bool> needsAdoption(Connection &connection);

struct AdoptionReport {
    AdoptionPreview before;
    qint64 keyed = 0, marked = 0, mended = 0, historyRows = 0; ///< items given a key, duplicates, NaN, rows written
    qint64 sourced = 0; ///< items that got a source
    qint64 leftOut = 0; ///< those that wait: changed behind the record's back, and nobody accepted that yet
    QString backup; ///< file that was made before; empty: none
    friend bool operator==(const AdoptionReport &, const AdoptionReport &) = default;
};
/// After the migrations: keys, duplicates, `NaN`, a row `adopted` for each item. What the earlier tool has written
/// since is adopted by the same call; a second call with nothing new changes nothing. `source`: where the catalog is;
/// nothing: the one that was named before, or none where nobody named any (then the items are reviewed, never planned).
/// One transaction. NothingToAdopt (not even the tables are there), SourceUnknown.
[[nodiscard]] Result<AdoptionReport> adopt(
    Connection &connection, std::optional<SourceId> source, const Actor &actor, const QDateTime &now);
/// The same for what the earlier tool has written since the adoption, in transactions of its own: at each opening of
/// the store, by the role of the database. Nothing where nobody adopted anything. Where it cannot be done those rows
/// wait, which the log says: an opening does not depend on it.
void takeInEarlierRows(Connection &connection, const QDateTime &now);

} // namespace metaflow::store
