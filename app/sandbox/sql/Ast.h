#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace metaflow::sandbox::sql {

struct Expr {
    enum class Kind {
        Null,
        Boolean,
        Number,
        String,
        Bytes,
        Column,
        Star,
        Parameter,
        Call,
        Cast,
        Field,
        Unary,
        Binary,
        In,
        Between,
        Like,
        IsNull,
        IsBoolean,
        Collate,
        Case
    };
    Kind kind = Kind::Null;
    QString text; ///< operator, function, literal, parameter, type of a cast, field; LIKE, ILIKE or RLIKE
    QStringList path; ///< a column's parts as written; of a Star what stands before it
    std::vector<Expr> args; ///< of a Case: condition, value, …, and the else value last if there is one
    bool negated = false;
    bool distinct = false;
};

struct SelectItem {
    Expr expr;
    QString alias;
};

struct Select;

struct Relation {
    QStringList path; ///< empty for a subquery
    std::shared_ptr<const Select> query;
    QString alias;
    QString join; ///< how it is tied to what stands before it: "", "JOIN", "LEFT JOIN", "CROSS JOIN"
    std::optional<Expr> on;
    QStringList usingColumns;
    std::optional<double> samplePercent;
    std::optional<qint64> sampleRows;
};

struct OrderItem {
    Expr expr;
    bool descending = false;
    QString nulls; ///< FIRST, LAST or nothing
};

struct Select {
    bool distinct = false;
    std::vector<SelectItem> items;
    std::vector<Relation> from;
    std::optional<Expr> where;
    std::vector<Expr> groupBy;
    std::optional<Expr> having;
    std::vector<Select> unionAll;
    std::vector<OrderItem> orderBy;
    std::optional<Expr> limit;
    std::optional<Expr> offset;
};

/// A comment's new text; no value for IS NULL.
using CommentText = std::optional<QString>;

struct CommentOn {
    enum class Target { Catalog, Schema, Table, Column, Volume };
    Target target = Target::Table;
    QStringList path;
    CommentText text;
};

struct AlterColumns {
    struct Change {
        QStringList column; ///< more than one part for a field within it: a.b, an_array.element.b, a_map.value.b
        CommentText text;
    };
    QStringList table;
    std::vector<Change> changes;
};

/// ALTER TABLE|VIEW … SET TBLPROPERTIES ('comment' = '…'): in Delta the same field that COMMENT ON TABLE sets.
struct SetCommentProperty {
    QStringList table;
    bool view = false;
    CommentText text;
};

/// ALTER … UNSET TBLPROPERTIES [IF EXISTS] ('comment'): no such property is stored, so only IF EXISTS lets it pass.
struct UnsetCommentProperty {
    QStringList table;
    bool view = false;
    bool ifExists = false;
};

struct Show {
    enum class What { Catalogs, Schemas, Tables, Views, Volumes, Columns, Properties };
    What what = What::Catalogs;
    QStringList in; ///< a catalog, a schema, a table
    std::optional<QString> pattern; ///< LIKE: * for anything, | between alternatives; of Properties: the one key
};

struct Describe {
    enum class What { Table, Catalog, Schema, History };
    What what = What::Table;
    QStringList name;
    bool extended = false;
    bool json = false;
    std::optional<qint64> limit; ///< of a history
};

using Statement
    = std::variant<Select, CommentOn, AlterColumns, SetCommentProperty, UnsetCommentProperty, Show, Describe>;

} // namespace metaflow::sandbox::sql
