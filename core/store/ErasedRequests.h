#pragma once

#include "core/model/ObjectPath.h"
#include "core/store/Connection.h"

namespace metaflow::store {

/// What requests are looked through for.
struct ErasedFrom {
    ObjectPath object;
    QStringList texts; ///< none of them empty
};

/// Requests that ask about the object, or hold one of the texts in prompt, answer or samples. Errors as
/// Connection::run.
[[nodiscard]] Result<QVector<qint64>> requestsHolding(Connection &connection, const ErasedFrom &what);
/// Takes prompt, answer and samples out of them; one that was not sent yet can never be. Errors as Connection::run.
[[nodiscard]] Result<void> eraseRequestTexts(Connection &connection, const QVector<qint64> &requests);

} // namespace metaflow::store
