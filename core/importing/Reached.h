#pragma once

#include "core/model/Plan.h"

#include <QHash>

namespace metaflow::importing {

/// Which statements of a plan reached the warehouse, or may have, by what the journal says of them and of those derived
/// from them.
class Reached {
public:
    explicit Reached(const Plan &plan);

    /// Whether a change reached the catalog, or may have: its own state, else that of its statements. A failure whose
    /// outcome nobody knows may still land after we stopped looking.
    [[nodiscard]] bool mayStand(const Change &change) const;
    /// Databricks' id of the statement that wrote a change; of several derived ones the last.
    [[nodiscard]] QString statementIdOf(const Change &change) const { return m_ids.value(change.statement); }

private:
    QHash<int, QString> m_ids; ///< by number of the planned statement
};

/// Whether a change reached the catalog as another text than was sent.
[[nodiscard]] bool isGarbled(const Change &change);

} // namespace metaflow::importing
