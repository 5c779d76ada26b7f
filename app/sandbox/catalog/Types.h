#pragma once

#include <QString>

#include <optional>

namespace metaflow::sandbox::catalog {

/// A declared SQLite type as the Databricks type that a migration would choose: NVARCHAR(20) is STRING, NUMERIC(10,2)
/// is DECIMAL(10,2), DATETIME is TIMESTAMP; a type that Databricks knows stays.
[[nodiscard]] QString databricksType(const QString &declared);

/// `type_name` of the statement API: BIGINT is LONG there, SMALLINT is SHORT.
[[nodiscard]] QString wireTypeName(const QString &type);

/// Precision and scale of a DECIMAL(p,s).
struct Decimal {
    int precision = 10;
    int scale = 0;
};
[[nodiscard]] std::optional<Decimal> decimalOf(const QString &type);

/// The type without what stands in brackets: DECIMAL, ARRAY.
[[nodiscard]] QString baseType(const QString &type);

} // namespace metaflow::sandbox::catalog
