#include "app/sandbox/catalog/Privileges.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::catalog {

namespace {

const QString &all()
{
    static const QString name = u"ALL_PRIVILEGES"_s;
    return name;
}

/// What ALL_PRIVILEGES stands for, as Databricks has it: not MANAGE.
const QStringList &ordinary()
{
    static const QStringList names = {u"USE_CATALOG"_s, u"USE_SCHEMA"_s, u"BROWSE"_s, u"SELECT"_s, u"MODIFY"_s,
        u"APPLY_TAG"_s, u"READ_VOLUME"_s, u"EXECUTE"_s};
    return names;
}

QString spelled(const QString &name)
{
    return name.trimmed().toUpper().replace(u' ', u'_');
}

Privileges::Names spelled(const Privileges::Names &names)
{
    Privileges::Names out;
    for (const QString &name : names) {
        out.insert(spelled(name));
    }
    return out;
}

/// Names may hold dots and match whatever their case.
QString key(const QStringList &object)
{
    return object.join(QChar(u'\0')).toCaseFolded();
}

/// The tables that describe the others are everybody's; what they show is not.
bool isEverybodys(const QStringList &object)
{
    return object.value(0).compare(u"system", Qt::CaseInsensitive) == 0
        || object.value(1).compare(u"information_schema", Qt::CaseInsensitive) == 0;
}

bool isLineage(const QStringList &object)
{
    return object.value(0).compare(u"system", Qt::CaseInsensitive) == 0
        && object.value(1).compare(u"access", Qt::CaseInsensitive) == 0;
}

} // namespace

bool Privileges::isPrivilege(const QString &name)
{
    const QString wanted = spelled(name);
    return ordinary().contains(wanted) || wanted == all() || wanted == u"MANAGE";
}

void Privileges::join(const QString &user, const QStringList &groups)
{
    m_groups[user] += groups;
    m_groups[user].removeDuplicates();
    m_toldOf.clear();
}

void Privileges::clear()
{
    m_grants.clear();
    m_groups.clear();
    m_toldOf.clear();
}

QStringList Privileges::groupsOf(const QString &user) const
{
    return m_groups.value(user) << u"account users"_s;
}

void Privileges::grant(const QString &user, const QStringList &object, const Names &names)
{
    m_toldOf.clear();
    QHash<QString, Names> &grants = m_grants[user];
    if (!object.isEmpty()) {
        grants[key(object)].unite(spelled(names));
    }
}

void Privileges::revoke(const QString &user, const QStringList &object, const Names &names, const QStringList &catalogs)
{
    if (!isLimited(user)) {
        const Names everything = Names(ordinary().begin(), ordinary().end()) + Names{u"MANAGE"_s};
        for (const QString &catalog : catalogs) {
            grant(user, {catalog}, everything);
        }
    }
    m_toldOf.clear();
    Names &held = m_grants[user][key(object)];
    held = spelled(names).contains(all()) ? Names() : held - spelled(names);
}

bool Privileges::has(const QString &user, const QString &privilege, const QStringList &object) const
{
    if (!isLimited(user) || isGranted(user, privilege, object)) {
        return true;
    }
    const QStringList groups = groupsOf(user);
    return std::any_of(
        groups.begin(), groups.end(), [&](const QString &group) { return isGranted(group, privilege, object); });
}

bool Privileges::isGranted(const QString &grantee, const QString &privilege, const QStringList &object) const
{
    const auto grants = m_grants.constFind(grantee);
    if (grants == m_grants.cend()) {
        return false;
    }
    for (qsizetype parts = 1; parts <= object.size(); ++parts) {
        const auto names = grants->constFind(key(object.first(parts)));
        if (names != grants->cend()
            && (names->contains(privilege) || (privilege != u"MANAGE" && names->contains(all())))) {
            return true;
        }
    }
    return false;
}

bool Privileges::isTaken(const QString &user, const QStringList &object) const
{
    const QHash<QString, Names> grants = m_grants.value(user);
    const auto held = grants.constFind(key(object));
    return held != grants.cend() && held->isEmpty();
}

std::optional<Privileges::Missing> Privileges::missing(
    const QString &user, const QString &privilege, const QStringList &object) const
{
    if (!isLimited(user)) {
        return std::nullopt;
    }
    if (isLineage(object) && isTaken(user, object.first(2))) {
        return Missing{u"USE_SCHEMA"_s, object.first(2)};
    }
    if (isEverybodys(object)) {
        return isTaken(user, object) ? std::optional(Missing{u"SELECT"_s, object}) : std::nullopt;
    }
    if (object.size() > 1 && !has(user, u"USE_CATALOG"_s, object.first(1))) {
        return Missing{u"USE_CATALOG"_s, object.first(1)};
    }
    if (object.size() > 2 && !has(user, u"USE_SCHEMA"_s, object.first(2))) {
        return Missing{u"USE_SCHEMA"_s, object.first(2)};
    }
    return has(user, privilege, object) ? std::nullopt : std::optional(Missing{privilege, object});
}

Sight Privileges::sight(const QString &user, const QStringList &object) const
{
    if (!isLimited(user)) {
        return Sight::Full;
    }
    if (isEverybodys(object)) {
        return object.size() > 1 ? sight(user, object.first(1)) : Sight::Full;
    }
    static const std::array<QStringList, 3> showing = {QStringList{u"USE_CATALOG"_s, u"MANAGE"_s},
        QStringList{u"USE_SCHEMA"_s, u"MANAGE"_s}, QStringList{u"SELECT"_s, u"MODIFY"_s, u"APPLY_TAG"_s, u"MANAGE"_s}};
    const QStringList &any = showing.at(static_cast<size_t>(std::clamp<qsizetype>(object.size(), 1, 3) - 1));
    if (std::any_of(any.begin(), any.end(), [&](const QString &name) { return !missing(user, name, object); })) {
        return Sight::Full;
    }
    return has(user, u"BROWSE"_s, object) ? Sight::Browse : Sight::Nothing;
}

std::vector<Privileges::Held> Privileges::effective(const QString &user, const QStringList &object) const
{
    std::vector<Held> out;
    const QHash<QString, Names> grants = m_grants.value(user);
    for (qsizetype parts = 1; parts <= object.size(); ++parts) {
        QStringList names = grants.value(key(object.first(parts))).values();
        names.sort();
        for (const QString &name : std::as_const(names)) {
            out.push_back({name, object.first(parts)});
        }
    }
    return out;
}

const std::vector<Privileges::Grant> &Privileges::on(const QStringList &table) const
{
    if (m_toldOf == table) {
        return m_told;
    }
    m_toldOf = table;
    m_told.clear();
    for (const QString &user : m_users) {
        if (!isLimited(user)) {
            m_told.push_back({user, all(), table.first(1)});
        }
    }
    QStringList grantees = m_grants.keys();
    grantees.sort();
    for (const QString &grantee : std::as_const(grantees)) {
        for (const Held &held : effective(grantee, table)) {
            m_told.push_back({grantee, held.privilege, held.from});
        }
    }
    return m_told;
}

} // namespace metaflow::sandbox::catalog
