#pragma once

#include <QStringList>

namespace metaflow::catalog {

/// The type of a field within a column's type as information_schema writes it (`struct<city:string,zip:int>`), by the
/// parts of the field's path below the column; `element`, `key` and `value` lead into arrays and maps. Names match
/// whatever their case. Empty where there is no such field, or the text is none that this knows.
[[nodiscard]] QString nestedType(const QString &columnType, const QStringList &below);

} // namespace metaflow::catalog
