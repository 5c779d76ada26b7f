#pragma once

#include "app/sandbox/catalog/Table.h"

#include <QJsonObject>

namespace metaflow::sandbox::catalog {

struct TypeField;

/// A column's type as a tree: `struct<a:int,b:array<struct<c:string>>>`.
struct TypeTree {
    enum class Kind { Plain, Struct, Array, Map };
    Kind kind = Kind::Plain;
    QString text; ///< of a plain one, lower case
    std::vector<TypeField> parts; ///< fields; of an array its `element`, of a map its `key` and `value`
};

struct TypeField {
    QString name;
    TypeTree type;
    std::optional<QString> comment;
    bool nullable = true;
};

/// What cannot be read is a plain type of that text.
[[nodiscard]] TypeTree typeTree(const QString &type);

enum class FieldFound { Yes, NoSuchField, NoStruct, InArrayOrMap };
/// Whether a path below a column ends at a field of a struct; `spelt` gets the path as the type writes it.
[[nodiscard]] FieldFound findField(const TypeTree &type, const QStringList &path, QStringList *spelt);

/// The column's type as DESCRIBE … AS JSON has it, comments of fields in it.
[[nodiscard]] QJsonObject describedType(const Column &column);
/// The column as Spark's schema JSON (`type_json` of the REST table): a field's comment is in its metadata.
[[nodiscard]] QString schemaJson(const Column &column);

} // namespace metaflow::sandbox::catalog
