#pragma once

#include "app/sandbox/faults/Weather.h"
#include "app/sandbox/http/Message.h"
#include "app/sandbox/model/ChatRequest.h"

#include <optional>

namespace metaflow::sandbox::model {

/// Draws which error of a model provider answers this request, if one does (wire/model-providers.md, 1.6 to 1.8): the
/// codes a workspace does not have, and the odd ways of saying when to come back.
[[nodiscard]] std::optional<http::Reply> drawErrorFault(faults::Weather &weather, const ChatRequest &chat);

} // namespace metaflow::sandbox::model
