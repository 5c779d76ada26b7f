#pragma once

#include "core/generation/Context.h"
#include "core/model/Run.h"
#include "core/providers/Capabilities.h"
#include "core/providers/ModelAccess.h"

#include <QCoroTask>

namespace metaflow::generation {

/// What an earlier run learnt of this model at this address, over what its name says; kept as a setting of the store.
[[nodiscard]] Result<providers::Capabilities> capabilitiesOf(
    store::Connection &connection, const providers::ModelAccess &access);
/// Nothing where nothing is kept, or the store does not answer: it is learnt again.
[[nodiscard]] QCoro::Task<std::optional<providers::Capabilities>> readCapabilities(
    Context context, providers::ModelAccess access);
/// For the next run. A store that may not be written costs nothing but learning it again.
[[nodiscard]] QCoro::Task<> keepCapabilities(
    Context context, providers::ModelAccess access, providers::Capabilities learnt);
/// Freshly rendered requests in the form that this model is known to take; hashes and estimates follow.
[[nodiscard]] QCoro::Task<Result<QVector<Request>>> adaptToModel(
    Context context, GenerationOptions options, QVector<Request> requests);

} // namespace metaflow::generation
