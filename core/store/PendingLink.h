#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace metaflow::store {

/// The history that the open transaction has written so far: what its commit seals into one link.
struct PendingLink {
    using Sealed = std::pair<qint64, QByteArray>; ///< id and hash (raw)
    qint64 id = 0; ///< of the link to come; 0: nothing was written yet
    std::vector<Sealed> rows;
    std::vector<Sealed> events;
};

} // namespace metaflow::store
