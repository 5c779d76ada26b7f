#pragma once

#include "core/generation/Context.h"
#include "core/generation/TemplateService.h"

namespace metaflow::generation {

/// What TemplateService::prepareTrial() and sendTrial() do; see there.
[[nodiscard]] QCoro::Task<Result<TemplateTrial>> makeTrial(Context context, SourceId source, ObjectPath table,
    PromptTemplate draft, GenerationOptions options, std::stop_token stop);
[[nodiscard]] QCoro::Task<Result<TemplateTrial>> runTrial(
    Context context, providers::ModelAccess access, TemplateTrial trial, Person person, std::stop_token stop);

/// TemplateInvalid for the first problem of a draft.
[[nodiscard]] Failure invalidTemplate(const PromptTemplate &draft, const TemplateProblem &problem);

} // namespace metaflow::generation
