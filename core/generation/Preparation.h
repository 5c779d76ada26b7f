#pragma once

#include "core/generation/Context.h"
#include "core/generation/GenerationService.h"

namespace metaflow::generation {

/// What GenerationService::prepare() does; see there.
[[nodiscard]] QCoro::Task<Result<Quote>> prepareRun(Context context, SourceId source, Selection selection,
    GenerationOptions options, Person person, bool fresh, std::stop_token stop);

} // namespace metaflow::generation
