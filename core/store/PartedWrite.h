#pragma once

#include "core/store/Connection.h"

namespace metaflow::store {

/// A write that is too long for one transaction: Store::writeInParts() makes one of each part, so that nobody else's
/// write waits longer than a part takes. All of it on the writer's thread.
class PartedWrite {
public:
    virtual ~PartedWrite() = default;
    /// One part, inside a transaction. It may run again before it is committed: nothing counts until after().
    [[nodiscard]] virtual Result<void> part(Connection &connection) = 0;
    /// What became of it: committed, or the reason why not. True: there is another part.
    [[nodiscard]] virtual bool after(const Result<void> &part) = 0;
};

} // namespace metaflow::store
