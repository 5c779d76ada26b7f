#pragma once

#include "app/sandbox/catalog/Table.h"

#include <QHash>

#include <functional>
#include <memory>

namespace metaflow::sandbox::catalog {

/// One commit, or one object dropped, renamed or given another type, as the state file keeps it: whole or not at all.
struct Change {
    enum class Kind { Comment, Drop, Rename, Retype };
    Kind kind = Kind::Comment;
    QStringList path; ///< catalog, schema, table; as many as the object has, a dropped column too
    Comments comments = {}; ///< with Comment
    int version = 0; ///< the table's version afterwards
    qint64 alteredMs = 0; ///< when it was
    QString to = {}; ///< the new name or type
};

/// Everything the workspace holds: the one truth that information_schema, the REST lists and the control endpoints
/// show.
class Catalog {
public:
    using Listener = std::function<void(const Change &)>;

    void clear();
    /// Makes the catalog and the schema too; a second table of the same name is left out.
    void add(Table table);
    void addContainer(Container container);
    void setListener(Listener listener) { m_listener = std::move(listener); }

    [[nodiscard]] Table *find(const QString &catalog, const QString &schema, const QString &table);
    [[nodiscard]] Container *container(const QString &catalog, const QString &schema = {});
    [[nodiscard]] const std::vector<std::unique_ptr<Table>> &tables() const { return m_tables; }
    [[nodiscard]] const std::vector<std::unique_ptr<Container>> &containers() const { return m_containers; }

    /// Writes comments of one table as one commit, and returns its new version. An empty column is the table itself.
    int commit(Table *table, const Comments &comments);
    void setComment(Container *container, const std::optional<QString> &comment);
    /// Somebody drops a table or, with a column, that column. False if there is none.
    bool drop(const QStringList &path);
    /// The same for another name of a table, or another type of a column.
    bool rename(const QStringList &path, const QString &name);
    bool retype(const QStringList &path, const QString &type);
    /// Brings back one recorded change; what is no longer there is passed over.
    void replay(const Change &change);

private:
    void tell(const Change &change) const;

    std::vector<std::unique_ptr<Table>> m_tables;
    std::vector<std::unique_ptr<Container>> m_containers;
    QHash<QString, Table *> m_byName;
    QHash<QString, Container *> m_containerByName;
    Listener m_listener;
};

} // namespace metaflow::sandbox::catalog
