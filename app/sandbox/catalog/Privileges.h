#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace metaflow::sandbox::catalog {

/// How much of an object somebody is shown.
enum class Sight { Nothing, Browse, Full };

/// Who may do what. Everybody may do everything until something is granted to them or taken from them: from then on
/// only what is granted counts, to them or to a group of theirs, on the object itself or on what it is in. An object is
/// named by its catalog, schema and table, as many parts as it has.
class Privileges {
public:
    using Names = QSet<QString>;

    /// False for a name that is no privilege; USE CATALOG and USE_CATALOG are one.
    [[nodiscard]] static bool isPrivilege(const QString &name);

    /// With no names at all the user is limited to what is granted, which may be nothing.
    void grant(const QString &user, const QStringList &object, const Names &names);
    /// Whoever was not limited has everything on each of `catalogs` before that.
    void revoke(const QString &user, const QStringList &object, const Names &names, const QStringList &catalogs);
    /// From then on the user has what these groups are granted, and nothing else.
    void join(const QString &user, const QStringList &groups);
    void clear();
    /// Whose grants are told of although nobody has limited them.
    void introduce(const QStringList &users) { m_users = users; }

    [[nodiscard]] bool isLimited(const QString &user) const
    {
        return m_grants.contains(user) || m_groups.contains(user);
    }
    /// The user's groups; everybody is in `account users`.
    [[nodiscard]] QStringList groupsOf(const QString &user) const;
    /// A privilege that the user would need and has not, and on what.
    struct Missing {
        QString privilege;
        QStringList object;
    };
    [[nodiscard]] std::optional<Missing> missing(
        const QString &user, const QString &privilege, const QStringList &object) const;
    [[nodiscard]] Sight sight(const QString &user, const QStringList &object) const;

    struct Held {
        QString privilege;
        QStringList from; ///< the object that it was granted on
    };
    /// Of a limited user; in order of the objects from the catalog down.
    [[nodiscard]] std::vector<Held> effective(const QString &user, const QStringList &object) const;

    struct Grant {
        QString grantee;
        QString privilege;
        QStringList from; ///< the object that it was granted on
    };
    /// All that anybody holds on a table, by grantee. Ownership is none of it.
    [[nodiscard]] const std::vector<Grant> &on(const QStringList &table) const;

private:
    /// Revoked on this very object, and nothing of it left.
    [[nodiscard]] bool isTaken(const QString &user, const QStringList &object) const;
    [[nodiscard]] bool has(const QString &user, const QString &privilege, const QStringList &object) const;
    [[nodiscard]] bool isGranted(const QString &grantee, const QString &privilege, const QStringList &object) const;

    QHash<QString, QHash<QString, Names>> m_grants; ///< by user or group, then by object
    QHash<QString, QStringList> m_groups; ///< by user
    QStringList m_users;
    /// A view asks for the same table cell by cell.
    mutable QStringList m_toldOf;
    mutable std::vector<Grant> m_told;
};

} // namespace metaflow::sandbox::catalog
