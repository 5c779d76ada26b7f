#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

struct sqlite3;
struct sqlite3_value;

namespace metaflow::sandbox::sql {

/// A value of that Databricks type as text, the way CAST(… AS STRING) gives it: 120.0 for a DOUBLE, 19.9900 for a
/// DECIMAL(12,4), true for a BOOLEAN. Must not be called with NULL.
[[nodiscard]] QString castToString(sqlite3_value *value, const QString &type);

/// The same as a cell of a JSON_ARRAY result: times are ISO 8601 there.
[[nodiscard]] QString cellText(sqlite3_value *value, const QString &type);

/// Functions that SQLite lacks or has with another meaning: mf_string, mf_like, mf_left, mf_substring, mf_lower, …
void registerFunctions(sqlite3 *db);
/// Casts and sums that fail where SQLite makes something up: mf_cast, mf_divide, mf_remainder, mf_whole.
void registerArithmetic(sqlite3 *db);

/// `2026-01-05 08:00:00.000` of any way to write a time; nothing for what is none.
[[nodiscard]] std::optional<QString> timestampOf(QString written);

} // namespace metaflow::sandbox::sql
