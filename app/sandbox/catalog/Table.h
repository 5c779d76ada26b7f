#pragma once

#include <QJsonArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace metaflow::sandbox::catalog {

/// Comments by column; an empty one is the table (the schema, the catalog) itself. A field within a column is its path
/// tied by NUL (`nestedName`), which no name holds.
using Comments = std::vector<std::pair<QString, std::optional<QString>>>;

[[nodiscard]] QString nestedName(const QStringList &path);

struct Column {
    QString name;
    QString type; ///< as Databricks spells it: BIGINT, DECIMAL(10,2), ARRAY<STRING>
    std::optional<QString> comment;
    QString mask; ///< name of the masking function
    QMap<QString, QString> tags;
    bool nullable = true;
    /// By `nestedName` of the path below the column, in lower case.
    QMap<QString, std::optional<QString>> fieldComments = {};
};

struct ForeignKey {
    QString name;
    QStringList columns;
    QStringList parent; ///< catalog, schema, table
    QStringList parentColumns;
};

/// Where a table's rows lie in the row database; the names there are not the catalog's.
struct Rows {
    QString relation; ///< quoted for SQLite; empty while nobody has asked for the rows
    QStringList columns; ///< quoted, in the order of the table's columns
};

/// Rows that become a relation when somebody first asks: each a JSON array in the order of these columns.
struct RowSeed {
    QStringList columns;
    QJsonArray rows;
};

/// One table version, as DESCRIBE HISTORY tells of it.
struct Commit {
    int version = 0;
    qint64 atMs = 0;
    QString user;
    QString operation;
    Comments comments; ///< what was written
};

/// A value that something still shows although a write has replaced it.
template <typename Value> struct Earlier {
    qint64 untilMs = 0;
    std::shared_ptr<const Value> value;
};

struct Table {
    QString catalog, schema, name;
    QString kind = QStringLiteral("MANAGED");
    QString format = QStringLiteral("DELTA");
    QString owner;
    QString viewText; ///< of a view
    std::optional<QString> comment;
    std::vector<Column> columns;
    QString primaryKeyName;
    QStringList primaryKey;
    std::vector<ForeignKey> foreignKeys;
    QMap<QString, QString> tags;
    QString rowFilter;
    Rows rows;
    std::shared_ptr<const RowSeed> seed; ///< shared by all synthetic tables of one kind
    qint64 createdMs = 0;
    qint64 alteredMs = 0;
    int version = 0; ///< table versions so far: every metadata write is one
    bool system = false; ///< information_schema: listed, never written
    bool gone = false; ///< somebody dropped it
    std::vector<Commit> commits; ///< as far back as they are remembered
    std::vector<Earlier<Table>> earlier;

    [[nodiscard]] bool isView() const { return kind == QStringLiteral("VIEW"); }
    [[nodiscard]] bool isForeign() const { return kind == QStringLiteral("FOREIGN"); }
    [[nodiscard]] QString fullName() const { return catalog + u'.' + schema + u'.' + name; }
    /// Names match whatever their case.
    [[nodiscard]] Column *column(const QString &columnName);
    [[nodiscard]] int indexOf(const QString &columnName) const;
    /// A column or a field that is not there is passed over.
    void write(const Comments &comments);
};

/// A catalog, a schema or a volume: a name and a comment.
struct Container {
    QString catalog;
    QString schema; ///< empty for a catalog
    QString owner;
    std::optional<QString> comment;
    bool system = false;
    QString volume = {}; ///< of a volume
    std::vector<Earlier<Container>> earlier = {};
};

} // namespace metaflow::sandbox::catalog
