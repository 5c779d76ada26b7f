#pragma once

#include "core/generation/Context.h"
#include "core/store/Items.h"
#include "core/store/Runs.h"

#include <QJsonObject>

namespace metaflow::generation {

/// One request's state, before it leaves. RunLocked where the run is not ours to send any more.
[[nodiscard]] QCoro::Task<Result<void>> writeRequest(Context context, Request request);
/// What of it is sent, where that is not what was prepared.
[[nodiscard]] QCoro::Task<Result<void>> writeBody(Context context, Request request);
/// The run, some requests and some offers in one transaction.
[[nodiscard]] QCoro::Task<Result<void>> writeRun(
    Context context, Run run, QVector<Request> requests, QVector<store::Offer> offers, Actor actor);
/// An answered request, what it offers, and what is asked in its place, in one transaction: a crash leaves all or
/// nothing. The new ids of `more`, in its order.
[[nodiscard]] QCoro::Task<Result<QVector<RequestId>>> writeOutcome(
    Context context, Run run, Request request, QVector<store::Offer> offers, QVector<Request> more, Actor actor);
/// Further figures of the run: what the next quote learns from.
[[nodiscard]] QCoro::Task<Result<void>> writeNotes(Context context, RunId run, QJsonObject notes);

} // namespace metaflow::generation
