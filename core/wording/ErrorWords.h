#pragma once

#include "core/base/Error.h"

#include <span>

namespace metaflow::wording {

/// How one error code reads.
struct ErrorWords {
    ErrorCode code;
    const char *what; ///< `%1` is the subject
    const char *noun; ///< stands for the subject where the error has none
    const char *todo;
};

/// Everything that goes wrong on the way to a workspace or a model.
[[nodiscard]] std::span<const ErrorWords> serviceErrorWords();
/// Everything that goes wrong on this machine and in the store.
[[nodiscard]] std::span<const ErrorWords> localErrorWords();

} // namespace metaflow::wording
