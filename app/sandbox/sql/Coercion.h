#pragma once

#include "app/sandbox/sql/Scope.h"

namespace metaflow::sandbox::sql {

/// `value` as `type`. `trying` gives NULL for what cannot be cast, else the statement fails while it runs. Fails with
/// UNSUPPORTED_DATATYPE for a type that Databricks does not have, DATATYPE_MISSING_SIZE.
[[nodiscard]] SqlResult<Typed> castTo(const Typed &value, const QString &type, bool trying = false);

/// Anything as its text.
[[nodiscard]] Typed onText(const Typed &value);

[[nodiscard]] bool isWhole(const QString &type);
[[nodiscard]] bool isNumeric(const QString &type);

/// Brings two sides of a comparison together as Spark's ANSI rules do: a text beside a number, a flag or a time is read
/// as one. False if the two cannot be compared, as a flag and a number.
[[nodiscard]] bool align(Typed *left, Typed *right);

/// `left + right` and the like, which fail on overflow and on division by zero; nothing for what is no number.
[[nodiscard]] std::optional<Typed> arithmetic(const QString &symbol, Typed left, Typed right);

} // namespace metaflow::sandbox::sql
