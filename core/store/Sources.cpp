#include "core/store/Sources.h"

#include "core/store/Texts.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

const QString sourceColumns = u"SELECT id, host, workspace_id, metastore_id, practice FROM sources "_s;

Source readSource(const QSqlQuery &row)
{
    return {SourceId(row.value(0).toLongLong()), row.value(1).toString(), row.value(2).toString(),
        row.value(3).toString(), row.value(4).toInt() != 0};
}

Result<std::optional<Source>> findSource(Connection &connection, const QString &condition, const QVariantList &values)
{
    std::optional<Source> found;
    auto read = connection.forEach(sourceColumns + u"WHERE "_s + condition + u" ORDER BY id"_s, values,
        [&](const QSqlQuery &row) { found = found ? found : readSource(row); });
    if (!read) {
        return fail(read.error());
    }
    return found;
}

/// By the strongest id that both sides know: a source first seen by its host alone gets its metastore id later, but two
/// metastores are never taken for one because of a host.
Result<std::optional<Source>> known(Connection &connection, const Source &seen)
{
    const auto weaker = u" AND (metastore_id = '' OR ? = '')"_s;
    Result<std::optional<Source>> found = std::nullopt;
    if (!seen.metastoreId.isEmpty()) {
        found = findSource(connection, u"metastore_id = ?"_s, {seen.metastoreId});
    }
    if (found && !*found && !seen.workspaceId.isEmpty()) {
        found = findSource(connection, u"workspace_id = ?"_s + weaker, {seen.workspaceId, bindText(seen.metastoreId)});
    }
    if (found && !*found) {
        found = findSource(connection, u"host = ? AND (workspace_id = '' OR ? = '')"_s + weaker,
            {bindText(seen.host), bindText(seen.workspaceId), bindText(seen.metastoreId)});
    }
    return found;
}

QString firstFilled(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : a;
}

} // namespace

Result<Source> rememberSource(Connection &connection, const Source &seen)
{
    const auto found = known(connection, seen);
    if (!found) {
        return fail(found.error());
    }
    const Source before = found->value_or(Source{});
    Source now = seen;
    now.id = before.id;
    now.host = firstFilled(seen.host, before.host);
    now.workspaceId = firstFilled(seen.workspaceId, before.workspaceId);
    now.metastoreId = firstFilled(seen.metastoreId, before.metastoreId);
    const QVariantList values
        = {now.key(), bindText(now.host), bindText(now.workspaceId), bindText(now.metastoreId), bindFlag(now.practice)};
    if (now == before) {
        return now;
    }
    if (!now.id.isNone()) {
        auto done = connection.run(u"UPDATE sources SET source_key = ?, host = ?, workspace_id = ?, metastore_id = ?, "
                                   "practice = ? WHERE id = ?"_s,
            values + QVariantList{now.id.value()});
        return done ? Result<Source>(now) : fail(done.error());
    }
    const auto id = connection.value(u"INSERT INTO sources (source_key, host, workspace_id, metastore_id, practice) "
                                     "VALUES (?, ?, ?, ?, ?) RETURNING id"_s,
        values);
    if (!id) {
        return fail(id.error());
    }
    now.id = SourceId(id->toLongLong());
    return now;
}

Result<QVector<Source>> sources(Connection &connection)
{
    QVector<Source> all;
    auto read = connection.forEach(
        sourceColumns + u"ORDER BY id"_s, {}, [&](const QSqlQuery &row) { all << readSource(row); });
    if (!read) {
        return fail(read.error());
    }
    return all;
}

Result<Source> source(Connection &connection, SourceId id)
{
    const auto found = findSource(connection, u"id = ?"_s, {id.value()});
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return fail(ErrorCode::SourceUnknown, QString::number(id.value()));
    }
    return **found;
}

Result<std::optional<QString>> databaseRole(Connection &connection)
{
    if (connection.dialect() == Dialect::Sqlite) {
        return std::nullopt;
    }
    const auto role = connection.value(u"SELECT session_user"_s);
    if (!role) {
        return fail(role.error());
    }
    return role->toString();
}

} // namespace metaflow::store
