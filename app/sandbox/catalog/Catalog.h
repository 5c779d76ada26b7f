#pragma once

#include "app/sandbox/catalog/Table.h"

#include <QHash>

#include <functional>
#include <memory>

namespace metaflow::sandbox::catalog {

/// One commit, or one object dropped, renamed or given another type, as the state file keeps it: whole or not at all.
struct Change {
    enum class Kind { Comment, Drop, VolumeComment, Rename, Retype };
    Kind kind = Kind::Comment;
    QStringList path; ///< catalog, schema, table; as many as the object has, a dropped column too
    Comments comments = {}; ///< with Comment
    int version = 0; ///< the table's version afterwards
    qint64 alteredMs = 0; ///< what the table says of it
    QString user = {};
    qint64 atMs = 0; ///< when it was, where the table says something else
    QString to = {}; ///< the new name or type
};

class Privileges;

/// What a catalog may do other than one would wish; each is asked once a write, and may be empty.
struct Whims {
    std::function<qint64()> staleViews; ///< how many ms later information_schema shows this write; 0: at once
    std::function<bool()> alteredStands; ///< this write does not move last_altered
};

/// Everything the workspace holds: the one truth that information_schema, the REST lists and the control endpoints
/// show.
class Catalog {
public:
    using Listener = std::function<void(const Change &)>;

    void clear();
    /// Makes the catalog and the schema too. False for a second table of the same name, which is left out.
    bool add(Table table);
    void addContainer(Container container);
    void addVolume(Container volume);
    void setWhims(Whims whims) { m_whims = std::move(whims); }
    void setListener(Listener listener) { m_listener = std::move(listener); }
    /// Who may do what, for information_schema to tell; it outlives this.
    void setPrivileges(const Privileges *privileges) { m_privileges = privileges; }
    [[nodiscard]] const Privileges *privileges() const { return m_privileges; }

    [[nodiscard]] Table *find(const QString &catalog, const QString &schema, const QString &table);
    [[nodiscard]] Container *container(const QString &catalog, const QString &schema = {});
    [[nodiscard]] Container *volume(const QString &catalog, const QString &schema, const QString &name);
    /// Shared ones as `samples`, and `system`: what is in them can be read and not written.
    [[nodiscard]] static bool isReadOnly(const QString &catalog);
    [[nodiscard]] const std::vector<std::unique_ptr<Table>> &tables() const { return m_tables; }
    [[nodiscard]] const std::vector<std::unique_ptr<Container>> &containers() const { return m_containers; }

    [[nodiscard]] const std::vector<std::unique_ptr<Container>> &volumes() const { return m_volumes; }
    /// How information_schema shows it by now.
    [[nodiscard]] static const Table &shown(const Table &table);
    [[nodiscard]] static const Container &shown(const Container &container);

    /// Writes comments of one table as one commit, and returns its new version. An empty column is the table itself;
    /// no comments at all are a version that changes nothing.
    int commit(Table *table, const Comments &comments, const QString &user = {});
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
    void tellAltered(Change::Kind kind, const QStringList &path, Table *table, const QString &to);
    static bool asked(const std::function<bool()> &whim) { return whim && whim(); }

    std::vector<std::unique_ptr<Table>> m_tables;
    std::vector<std::unique_ptr<Container>> m_containers;
    std::vector<std::unique_ptr<Container>> m_volumes;
    QHash<QString, Table *> m_byName;
    QHash<QString, Container *> m_containerByName;
    QHash<QString, Container *> m_volumeByName;
    Listener m_listener;
    const Privileges *m_privileges = nullptr;
    Whims m_whims;
};

} // namespace metaflow::sandbox::catalog
