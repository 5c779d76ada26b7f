#pragma once

#include "core/base/ProgressSink.h"
#include "core/generation/RetentionService.h"
#include "core/model/Run.h"

#include <QCoroTask>

#include <stop_token>

namespace metaflow::generation {

/// What RetentionService::erase() does; see there.
[[nodiscard]] QCoro::Task<Result<ErasureReport>> eraseDue(
    store::Store *store, Person person, std::stop_token stop, ProgressSink progress);
/// At the end of a run: where nothing is to be kept, all of a run that is done goes, and of one that may go on what it
/// does not need any more.
[[nodiscard]] QCoro::Task<Result<ErasureReport>> eraseAfterRun(
    store::Store *store, RunId run, Person person, std::stop_token stop);

} // namespace metaflow::generation
