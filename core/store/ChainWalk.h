#pragma once

#include "core/store/Faults.h"
#include "core/store/ItemsHeld.h"
#include "core/store/LinkReader.h"

#include <QHash>
#include <QSet>

namespace metaflow::store {

/// What came out of a walk along the whole chain.
struct ChainPicture {
    std::vector<LinkFacts> links; ///< in the order of their ids
    QHash<qint64, Voucher> vouchers; ///< by item
    QSet<qint64> badLinks; ///< ids: what they hold is not what was sealed
    qint64 rows = 0; ///< and events
    qint64 erased = 0; ///< rows without their texts
    qint64 foreign = 0; ///< rows of the earlier tool
};

/// Said of every record, however whole.
[[nodiscard]] QVector<RecordDoubt> doubtsOf(const ChainPicture &picture);

using WalkProgress = std::function<bool(qint64 done, qint64 total)>;

/// Recomputes every link, row and event of the record. Rows are read here and hashed on two other threads. Cancelled
/// where `onProgress` says no; errors as Connection::run.
[[nodiscard]] Result<ChainPicture> walkChain(Connection &connection, Faults &faults, const WalkProgress &onProgress);

/// Each item against the newest row that vouches for it: into `changedOutside` where they differ, a fault where there
/// are rows and no item. Uses up the picture's vouchers. Errors as Connection::run.
[[nodiscard]] Result<void> checkItems(
    Connection &connection, ChainPicture &picture, HistoryVerdict &verdict, Faults &faults);

} // namespace metaflow::store
