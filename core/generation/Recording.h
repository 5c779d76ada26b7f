#pragma once

#include "core/generation/Context.h"
#include "core/store/Items.h"
#include "core/store/Runs.h"

#include <optional>

namespace metaflow::generation {

/// One request's state, before it leaves.
[[nodiscard]] QCoro::Task<Result<void>> writeRequest(Context context, Request request);
/// The run, some requests and some offers in one transaction.
[[nodiscard]] QCoro::Task<Result<void>> writeRun(
    Context context, Run run, QVector<Request> requests, QVector<store::Offer> offers, Actor actor);
/// An answered request, what it offers, and the repair it needs, in one transaction: a crash leaves all or nothing. The
/// repair's new id, or none.
[[nodiscard]] QCoro::Task<Result<RequestId>> writeOutcome(Context context, Run run, Request request,
    QVector<store::Offer> offers, std::optional<Request> repair, Actor actor);

} // namespace metaflow::generation
