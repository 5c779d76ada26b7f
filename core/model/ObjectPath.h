#pragma once

#include "core/model/Ids.h"

#include <QStringList>

namespace metaflow {

enum class ObjectKind { Catalog, Schema, Table, Column, Field };

/// `table`, `column` …: as `object_kind` in the store and in JSON.
[[nodiscard]] QString objectKindName(ObjectKind kind);

/// Where an object of Unity Catalog lives: its parts as the catalog spells them, unquoted. A part may hold a dot, so
/// the parts are never joined to be split again; display() is for people only.
struct ObjectPath {
    QStringList parts;

    [[nodiscard]] ObjectKind kind() const; ///< by the number of parts; more than four are a nested field
    [[nodiscard]] QString catalog() const { return parts.value(0); }
    [[nodiscard]] QString schema() const { return parts.value(1); }
    [[nodiscard]] QString table() const { return parts.value(2); }
    [[nodiscard]] QString column() const { return parts.value(3); } ///< empty for a table
    [[nodiscard]] QString name() const { return parts.isEmpty() ? QString() : parts.last(); }
    [[nodiscard]] bool isTable() const { return parts.size() == 3; }
    [[nodiscard]] ObjectPath tablePath() const { return {parts.mid(0, 3)}; }
    [[nodiscard]] ObjectPath child(const QString &part) const { return {parts + QStringList{part}}; }
    [[nodiscard]] QString display() const; ///< `main.sales.orders.order_id`; parts with a dot or a backtick quoted

    [[nodiscard]] QString toJson() const; ///< compact JSON array of the parts: `object_path` in the store
    [[nodiscard]] static ObjectPath fromJson(const QString &json); ///< empty where it is no array of strings
    /// Case-folded, per source: two objects are the same exactly if their keys are. `object_key` in the store.
    [[nodiscard]] QString key(SourceId source) const;

    friend bool operator==(const ObjectPath &, const ObjectPath &) = default;
    friend bool operator<(const ObjectPath &a, const ObjectPath &b) { return a.parts < b.parts; }
    friend size_t qHash(const ObjectPath &path, size_t seed = 0) { return qHash(path.parts, seed); }
};

} // namespace metaflow
