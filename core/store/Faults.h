#pragma once

#include "core/model/History.h"

namespace metaflow::store {

/// What was found wrong, of which the first hundred in the order of the chain are kept: by link, in a link the link
/// itself first, then its rows and events by id; then what belongs to no link, items and triggers.
class Faults {
public:
    void add(RecordFault fault);
    [[nodiscard]] bool isEmpty() const { return m_faults.isEmpty(); }
    /// Faults, and of the first one what a verdict says of it.
    void moveInto(HistoryVerdict &verdict);

private:
    void order();
    QVector<RecordFault> m_faults;
};

} // namespace metaflow::store
