#include "core/store/Roles.h"

#include "core/store/Dialect.h"
#include "core/store/History.h"
#include "core/store/Migrations.h"
#include "core/store/Transaction.h"

#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

Q_LOGGING_CATEGORY(lcRoles, "metaflow.store.roles", QtInfoMsg)

constexpr std::array allRoles{Role::Reader, Role::Steward, Role::Admin};

/// What decisions, undo, comments, assignments, texts by hand and their seals write. Nothing may be deleted, and to the
/// record's rows only the seal may be added.
struct StewardGrant {
    const char *table, *rights;
};
constexpr std::array stewardGrants{
    StewardGrant{"metadata_items", "INSERT"},
    StewardGrant{"item_texts", "INSERT"},
    StewardGrant{"item_search", "INSERT, UPDATE"},
    StewardGrant{"decision_batches", "INSERT, UPDATE"},
    StewardGrant{"approval_history", "UPDATE (link_id, row_hash, salt)"},
    StewardGrant{"history_links", "INSERT"},
    StewardGrant{"history_head", "UPDATE (position, hash)"},
    StewardGrant{"write_tokens", "INSERT, UPDATE"},
    StewardGrant{"report_days", "INSERT, UPDATE (entries)"},
    StewardGrant{"report_head", "UPDATE (position)"},
    StewardGrant{"report_objects", "INSERT, UPDATE"},
};
/// All columns but these: which object an item is stays as it is, and who executed a row of the record is the server's
/// to say.
struct ColumnGrant {
    const char *table, *right, *except;
};
constexpr std::array stewardColumns{
    ColumnGrant{"metadata_items", "UPDATE",
        "{id,catalog_name,schema_name,table_name,column_name,metadata_type,source_id,object_kind,object_path,"
        "object_key,catalog_key,schema_key,table_key,column_key,duplicate_of,generated_value,created_at,created_by}"},
    ColumnGrant{"approval_history", "INSERT", "{executed_by}"},
    ColumnGrant{"record_events", "INSERT", "{executed_by}"},
};

Result<void> runEach(Connection &connection, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (auto done = connection.run(statement); !done) {
            return fail(done.error());
        }
    }
    return {};
}

/// Roles are the whole server's, so their names say which database and schema.
struct Groups {
    QString schema;
    QString database;
    [[nodiscard]] QString name(Role role) const
    {
        const auto part = [](QString text) { return text.replace(u'%', u"%25"_s).replace(u'.', u"%2E"_s); };
        return sql::shortEnough(part(database) + u'.' + part(schema) + u'.' + roleName(role));
    }
    [[nodiscard]] QString quoted(Role role) const { return sql::quotedName(name(role)); }
};

Result<Groups> groupsOf(Connection &connection)
{
    const auto database = connection.value(u"SELECT current_database()"_s);
    return database ? Result<Groups>(Groups{connection.url().schema, database->toString()}) : fail(database.error());
}

Result<bool> isRole(Connection &connection, const QString &name, bool login)
{
    const auto count = connection.value(
        u"SELECT count(*) FROM pg_roles WHERE rolname = ? AND rolcanlogin = CAST(? AS boolean)"_s, {name, login});
    return count ? Result<bool>(count->toInt() > 0) : fail(count.error());
}

/// The first column of all rows.
Result<QStringList> firstColumn(Connection &connection, const QString &sql, const QVariantList &values = {})
{
    QStringList found;
    auto read = connection.forEach(sql, values, [&](const QSqlQuery &row) { found << row.value(0).toString(); });
    return read ? Result<QStringList>(std::move(found)) : fail(read.error());
}

/// Makes those that are missing, each able to do what the smaller ones do, the admins able to give them.
Result<void> makeGroups(Connection &connection, const Groups &groups)
{
    QStringList statements;
    for (const Role role : allRoles) {
        const auto there = isRole(connection, groups.name(role), false);
        if (!there) {
            return fail(there.error());
        }
        if (!*there) {
            statements << u"CREATE ROLE %1 NOLOGIN"_s.arg(groups.quoted(role));
        }
    }
    if (statements.isEmpty()) {
        return {};
    }
    const QString reader = groups.quoted(Role::Reader), steward = groups.quoted(Role::Steward),
                  admin = groups.quoted(Role::Admin);
    statements << u"GRANT %1 TO %2"_s.arg(reader, steward) << u"GRANT %1 TO %2 WITH ADMIN OPTION"_s.arg(reader, admin)
               << u"GRANT %1 TO %2 WITH ADMIN OPTION"_s.arg(steward, admin);
    return runEach(connection, statements);
}

/// Of ours in the schema, which others may use as well: an array of PostgreSQL for isOurs.
Result<QString> ourNames()
{
    return migrations(Dialect::Postgres).map([](const QVector<Migration> &steps) -> QString {
        const QStringList names = namesMade(steps, u"TABLE|SEQUENCE|FUNCTION"_s) << u"schema_migrations"_s;
        return u'{' + names.join(u',') + u'}';
    });
}

/// Binds ourNames().
const QString isOurs = u"(c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) "
                       "AND c.relname = ANY (CAST(? AS TEXT[])) AND c.relkind IN ('r', 'p', 'S') "
                       "AND NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.classid = CAST('pg_class' AS regclass) "
                       "AND e.objid = c.oid AND e.deptype = 'e'))"_s;

/// ALTER TABLE asks for the owner, and migrations are any admin's business: so the admins own everything together, and
/// whoever owned something until now (the earlier tool's login) is one of them.
Result<void> shareOwnership(Connection &connection, const Groups &groups)
{
    const QString admin = groups.name(Role::Admin);
    const auto ours = ourNames();
    // Since 16 who made a group is in it, but may not yet act as it; and may not give what he has from there himself.
    const auto joining = ours
        ? firstColumn(connection,
            u"SELECT format(CASE WHEN r.rolname = current_user THEN 'GRANT %I TO %I' "
            "ELSE 'GRANT %I TO %I WITH ADMIN OPTION' END, CAST(? AS TEXT), r.rolname) FROM pg_roles r "
            "WHERE r.rolcanlogin AND NOT pg_has_role(r.oid, CAST(? AS name), "
            "CASE WHEN CAST(current_setting('server_version_num') AS INTEGER) >= 160000 THEN 'SET' ELSE 'MEMBER' END) "
            "AND (r.rolname = current_user OR EXISTS (SELECT 1 FROM pg_class c WHERE c.relowner = r.oid AND "_s
                + isOurs + u"))"_s,
            {admin, admin, *ours})
        : fail(ours.error());
    if (!joining) {
        return fail(joining.error());
    }
    // Sequences of a column go with their table.
    const auto changes = firstColumn(connection,
        u"SELECT format('ALTER %s %s OWNER TO %I', CASE c.relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, "
        "c.oid::regclass, CAST(? AS TEXT)) FROM pg_class c WHERE pg_get_userbyid(c.relowner) <> CAST(? AS name) AND "_s
            + isOurs
            + u" UNION ALL SELECT format('ALTER FUNCTION %s OWNER TO %I', p.oid::regprocedure, CAST(? AS TEXT)) "
              "FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = current_schema() "
              "AND p.proname = ANY (CAST(? AS TEXT[])) AND pg_get_userbyid(p.proowner) <> CAST(? AS name)"_s,
        {admin, admin, *ours, admin, *ours, admin});
    const QString use = u"GRANT USAGE, CREATE ON SCHEMA %1 TO %2"_s;
    return changes ? runEach(connection,
               QStringList{use.arg(sql::quotedName(groups.schema), groups.quoted(Role::Admin))} + *joining + *changes)
                   : fail(changes.error());
}

Result<QString> columnGrant(Connection &connection, const ColumnGrant &grant, const QString &steward)
{
    const auto columns = firstColumn(connection,
        u"SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = CAST(? AS regclass) AND attnum > 0 "
        "AND NOT attisdropped AND attname <> ALL (CAST(? AS TEXT[])) ORDER BY attnum"_s,
        {QString::fromLatin1(grant.table), QString::fromLatin1(grant.except)});
    return columns.map([&](const QStringList &names) {
        return u"GRANT %1 (%2) ON %3 TO %4"_s.arg(
            QLatin1StringView(grant.right), names.join(u", "_s), QLatin1StringView(grant.table), steward);
    });
}

Result<void> grantTables(Connection &connection, const Groups &groups)
{
    const QString schema = sql::quotedName(groups.schema), reader = groups.quoted(Role::Reader),
                  steward = groups.quoted(Role::Steward);
    const auto ours = ourNames();
    const auto tables = ours
        ? firstColumn(
            connection, u"SELECT c.oid::regclass::text FROM pg_class c WHERE c.relkind <> 'S' AND "_s + isOurs, {*ours})
        : fail(ours.error());
    const auto sequences = tables ? firstColumn(connection,
                               u"SELECT c.oid::regclass::text FROM pg_class c WHERE c.relkind = 'S' AND "_s + isOurs
                                   + u" UNION SELECT d.objid::regclass::text FROM pg_class c JOIN pg_depend d "
                                     "ON d.refobjid = c.oid AND d.deptype IN ('a', 'i') JOIN pg_class s "
                                     "ON s.oid = d.objid AND s.relkind = 'S' WHERE "_s
                                   + isOurs,
                               {*ours, *ours})
                                  : fail(tables.error());
    if (!sequences) {
        return fail(sequences.error());
    }
    QStringList statements{u"GRANT USAGE ON SCHEMA %1 TO %2"_s.arg(schema, reader),
        u"GRANT SELECT ON %1 TO %2"_s.arg(tables->join(u", "_s), reader),
        u"GRANT USAGE, SELECT ON SEQUENCE %1 TO %2"_s.arg(sequences->join(u", "_s), steward)};
    for (const StewardGrant &grant : stewardGrants) {
        statements << u"GRANT %1 ON %2 TO %3"_s.arg(
            QLatin1StringView(grant.rights), QLatin1StringView(grant.table), steward);
    }
    for (const ColumnGrant &columns : stewardColumns) {
        const auto grant = columnGrant(connection, columns, steward);
        if (!grant) {
            return fail(grant.error());
        }
        statements << *grant;
    }
    return runEach(connection, statements);
}

/// What a change of somebody's role asks for before anything is changed.
Result<Groups> mayGive(Connection &connection, const QString &user)
{
    if (connection.dialect() == Dialect::Sqlite) {
        return fail(ErrorCode::WrongUsage, connection.url().text(), u"roles need a PostgreSQL store"_s);
    }
    const auto locked = connection.run(u"SELECT pg_advisory_xact_lock(6207351184)"_s); // as a migration does
    const auto caller = locked ? membership(connection) : fail(locked.error());
    if (!caller) {
        return fail(caller.error());
    }
    if (caller->role != Role::Admin) {
        return fail(ErrorCode::RoleTooSmall, user, roleName(Role::Admin));
    }
    const auto known = isRole(connection, user, true);
    if (!known) {
        return fail(known.error());
    }
    return *known ? groupsOf(connection) : fail(ErrorCode::NotFound, user);
}

Result<QString> roleOf(Connection &connection, const QString &user)
{
    const auto all = members(connection);
    if (!all) {
        return fail(all.error());
    }
    const auto found
        = std::find_if(all->begin(), all->end(), [&](const Member &member) { return member.user == user; });
    return found == all->end() ? QString() : roleName(found->role);
}

/// Whoever owns the schema or the server is an admin, whatever is granted; nothing is said to have changed then.
Result<void> noteChange(Connection &connection, const QString &user, const QString &before, const QString &after,
    const Person &by, const QDateTime &now)
{
    const auto is = roleOf(connection, user);
    if (!is || *is != after) {
        return is ? Result<void>(fail(ErrorCode::NotPermitted, user, u"role_stays"_s)) : Result<void>(fail(is.error()));
    }
    return appendEvent(connection, u"role"_s, by, {{u"user"_s, user}, {u"before"_s, before}, {u"after"_s, after}}, now);
}

/// Of all but `kept`. Since 16 a membership is one from each who gave it, and what was given on goes with it.
Result<QStringList> withdrawals(
    Connection &connection, const Groups &groups, const QString &user, std::optional<Role> kept)
{
    return firstColumn(connection,
        u"SELECT format(CASE WHEN CAST(current_setting('server_version_num') AS INTEGER) >= 160000 "
        "THEN 'REVOKE %1$I FROM %2$I GRANTED BY %3$I CASCADE' ELSE 'REVOKE %1$I FROM %2$I' END, "
        "g.rolname, u.rolname, pg_get_userbyid(m.grantor)) FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid "
        "JOIN pg_roles u ON u.oid = m.member WHERE u.rolname = ? AND g.rolname IN (?, ?, ?) AND g.rolname <> ?"_s,
        {user, groups.name(Role::Reader), groups.name(Role::Steward), groups.name(Role::Admin),
            kept ? groups.name(*kept) : QString(u""_s)});
}

/// Somebody who may change that opens a store where a restore or a kill left ours to another owner.
Result<bool> isToBeMended(Connection &connection)
{
    const auto groups = groupsOf(connection);
    const auto ours = groups ? ourNames() : fail(groups.error());
    const auto found = ours ? connection.value(u"SELECT EXISTS (SELECT 1 FROM pg_class c JOIN pg_roles g "
                                               "ON g.rolname = ? AND g.oid <> c.relowner WHERE pg_has_role(g.oid, "
                                               "'MEMBER') AND pg_has_role(c.relowner, 'USAGE') AND "_s
                               + isOurs + u')',
                           {groups->name(Role::Admin), *ours})
                            : fail(ours.error());
    return found ? Result<bool>(found->toBool()) : fail(found.error());
}

/// grantTables() names all of them.
Result<bool> isMigrated(Connection &connection)
{
    const auto steps = migrations(Dialect::Postgres);
    const auto version = steps ? schemaVersion(connection) : fail(steps.error());
    return version ? Result<bool>(*version == steps->last().version) : fail(version.error());
}

} // namespace

Result<Membership> membership(Connection &connection)
{
    if (connection.dialect() == Dialect::Sqlite) {
        return Membership{};
    }
    // By what the server lets through, however it was granted.
    const auto role = connection.value(
        u"SELECT CASE WHEN has_table_privilege('settings', 'UPDATE') AND has_table_privilege('import_plans', 'INSERT') "
        "THEN 'admin' WHEN has_any_column_privilege('metadata_items', 'UPDATE') AND "
        "has_any_column_privilege('approval_history', 'INSERT') THEN 'steward' ELSE 'reader' END"_s);
    if (!role) {
        return fail(role.error());
    }
    return Membership{roleFromName(role->toString()).value_or(Role::Reader), true};
}

Result<QVector<Member>> members(Connection &connection)
{
    QVector<Member> all;
    if (connection.dialect() == Dialect::Sqlite) {
        return all;
    }
    const auto groups = groupsOf(connection);
    if (!groups) {
        return fail(groups.error());
    }
    const auto isIn = u"coalesce(pg_has_role(r.oid, (SELECT oid FROM pg_roles WHERE rolname = ?), 'MEMBER'), false)"_s;
    auto read = connection.forEach(
        u"SELECT * FROM (SELECT r.rolname, CASE WHEN pg_has_role(r.oid, n.nspowner, 'MEMBER') OR %1 THEN 'admin' "
        "WHEN %1 THEN 'steward' WHEN %1 THEN 'reader' END AS role FROM pg_roles r, pg_namespace n "
        "WHERE n.nspname = current_schema() AND r.rolcanlogin) m WHERE role IS NOT NULL ORDER BY rolname"_s.arg(isIn),
        {groups->name(Role::Admin), groups->name(Role::Steward), groups->name(Role::Reader)},
        [&](const QSqlQuery &row) {
            all.append({row.value(0).toString(), roleFromName(row.value(1).toString()).value_or(Role::Reader)});
        });
    return read ? Result<QVector<Member>>(std::move(all)) : fail(read.error());
}

Result<void> grantRole(Connection &connection, const QString &user, Role role, const Person &by, const QDateTime &now)
{
    const auto groups = mayGive(connection, user);
    const auto before = groups ? roleOf(connection, user) : fail(groups.error());
    auto done = before ? makeGroups(connection, *groups) : Result<void>(fail(before.error()));
    if (done) {
        done = shareOwnership(connection, *groups);
    }
    if (done) {
        done = grantTables(connection, *groups);
    }
    if (done) {
        const QString option = role == Role::Admin ? u" WITH ADMIN OPTION"_s : QString();
        const QString grant = u"GRANT %1 TO %2"_s.arg(groups->quoted(role), sql::quotedName(user)) + option;
        const auto others = withdrawals(connection, *groups, user, role);
        done = others ? runEach(connection, *others + QStringList{grant}) : Result<void>(fail(others.error()));
    }
    return done ? noteChange(connection, user, *before, roleName(role), by, now) : done;
}

Result<void> revokeRole(Connection &connection, const QString &user, const Person &by, const QDateTime &now)
{
    const auto groups = mayGive(connection, user);
    const auto before = groups ? roleOf(connection, user) : fail(groups.error());
    if (!before) {
        return fail(before.error());
    }
    const auto all = withdrawals(connection, *groups, user, {});
    auto done = all ? runEach(connection, *all) : Result<void>(fail(all.error()));
    return done ? noteChange(connection, user, *before, {}, by, now) : done;
}

Result<void> grantAgain(Connection &connection)
{
    if (connection.dialect() == Dialect::Sqlite) {
        return {};
    }
    const auto groups = groupsOf(connection);
    const auto made = groups ? isRole(connection, groups->name(Role::Admin), false) : fail(groups.error());
    const auto whole = made && *made ? isMigrated(connection) : made;
    if (!whole || !*whole) {
        return whole ? Result<void>() : Result<void>(fail(whole.error()));
    }
    auto transaction = Transaction::begin(connection, Transaction::Mode::Write);
    const auto locked = transaction ? connection.run(u"SELECT pg_advisory_xact_lock(6207351184)"_s)
                                    : Result<QSqlQuery>(fail(transaction.error()));
    auto done = locked ? shareOwnership(connection, *groups) : Result<void>(fail(locked.error()));
    if (done) {
        done = grantTables(connection, *groups);
    }
    return done ? transaction->commit() : done;
}

void mendGrants(Connection &connection)
{
    const auto wanted = isToBeMended(connection);
    const auto done = wanted && *wanted ? grantAgain(connection)
        : wanted                        ? Result<void>()
                                        : Result<void>(fail(wanted.error()));
    if (!done) {
        qCWarning(lcRoles, "the roles have not all of their rights: %s %s",
            qUtf8Printable(errorCodeName(done.error().code)), qUtf8Printable(done.error().subject));
    }
}

} // namespace metaflow::store
