#pragma once

#include "core/base/Error.h"

#include <tl/expected.hpp>

#include <utility>

namespace metaflow {

template <typename T> using Result = tl::expected<T, Error>;
using Failure = tl::unexpected<Error>;

[[nodiscard]] inline Failure fail(ErrorCode code, QString subject = {}, QString detail = {})
{
    return Failure(Error{code, std::move(subject), std::move(detail), {}});
}

[[nodiscard]] inline Failure fail(Error error)
{
    return Failure(std::move(error));
}

} // namespace metaflow
