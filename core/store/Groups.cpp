#include "core/store/Groups.h"

#include "core/store/Dialect.h"
#include "core/store/ItemQuery.h"
#include "core/store/ItemStates.h"
#include "core/store/ItemRows.h"
#include "core/store/Rows.h"
#include "core/store/Texts.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

using enum RowColumn::Type;

QString foldedTypeOfGroup(Dialect dialect)
{
    return sql::folded(dialect, u"coalesce(i.data_type, '')"_s);
}

/// Somebody else's comment that a description would take the place of; as ItemState knows it.
QString foreignCommentSql()
{
    return u"CASE WHEN i.catalog_value_known = 1 THEN i.catalog_value "
           "WHEN i.original_known = 1 AND i.original_ours = 0 THEN i.original_value END"_s;
}

QString wouldReplaceSql()
{
    return u"(coalesce(%1, '') <> '' AND (%1) <> i.current_value)"_s.arg(foreignCommentSql());
}

/// A group that is listed, and the item that it has its spelling from.
struct ListedGroup {
    ItemGroup group;
    qint64 first = 0;
};

/// Names, types and counts of all groups; the raw types come together before they are folded, which is a call a row.
Result<QVector<ListedGroup>> listGroups(
    Connection &connection, const ItemFilter &filter, int limit, int offset, qint64 &total)
{
    const Dialect dialect = connection.dialect();
    const ItemQuery query = itemQuery(dialect, filter);
    const QString undecided = u"CASE WHEN %1 = 'pending' THEN 1 ELSE 0 END"_s.arg(sql::status(dialect, u"i"_s));
    const QString columns = u"SELECT i.column_key AS name_key, i.data_type AS raw_type, count(*) AS n, sum(%1) AS "
                            "pending, min(i.id) AS first FROM metadata_items i WHERE %2 AND i.column_key <> '' "
                            "GROUP BY i.column_key, i.data_type"_s.arg(undecided, query.where);
    const QString tables
        = u"SELECT '' AS name_key, '' AS type_key, i.id AS table_id, 1 AS n, %1 AS pending, i.id AS first "
          "FROM metadata_items i WHERE %2 AND coalesce(i.column_key, '') = ''"_s.arg(undecided, query.where);
    QVector<ListedGroup> listed;
    auto read = connection.forEach(
        u"SELECT g.name_key, g.type_key, g.table_id, g.n, g.pending, g.first, count(*) OVER () FROM ("
        "SELECT c.name_key AS name_key, %1 AS type_key, 0 AS table_id, sum(c.n) AS n, sum(c.pending) AS pending, "
        "min(c.first) AS first FROM (%2) AS c GROUP BY 1, 2 UNION ALL %3) AS g "
        "ORDER BY g.pending DESC, g.n DESC, g.name_key, g.type_key, g.table_id LIMIT %4 OFFSET %5"_s.arg(
            sql::folded(dialect, u"coalesce(c.raw_type, '')"_s), columns, tables, QString::number(limit),
            QString::number(offset)),
        query.values + query.values, [&](const QSqlQuery &row) {
            ItemGroup group;
            group.key = {row.value(0).toString(), row.value(1).toString(), ItemId(row.value(2).toLongLong())};
            group.items = row.value(3).toInt();
            group.undecided = row.value(4).toInt();
            total = row.value(6).toLongLong();
            listed.append({group, row.value(5).toLongLong()});
        });
    if (!read) {
        return fail(read.error());
    }
    return listed;
}

/// How the members of the listed groups are found, as a set `r` with their places in the list and a condition.
struct MemberSet {
    RowSet set;
    QString condition;
};

MemberSet membersOf(Dialect dialect, const QVector<ListedGroup> &listed, bool tables)
{
    RowValues rows;
    for (qsizetype place = 0; place < listed.size(); ++place) {
        const GroupKey &key = listed.at(place).group.key;
        if (key.table.isNone() != tables) {
            rows << QVariantList{place, bindText(key.name), bindText(key.type), key.table.value()};
        }
    }
    // A CROSS JOIN keeps SQLite from going through all items first.
    const RowSet set = rowSet(
        dialect, {{u"place"_s, Integer}, {u"name_key"_s, Text}, {u"type_key"_s, Text}, {u"table_id"_s, Integer}}, rows);
    return {set,
        tables ? u"i.id = r.table_id"_s
               : u"i.column_key = r.name_key AND %1 = r.type_key"_s.arg(foldedTypeOfGroup(dialect))};
}

Result<void> readGroupTexts(
    Connection &connection, const ItemQuery &query, const MemberSet &members, QVector<ListedGroup> &listed)
{
    return connection.forEach(
        u"SELECT b.place, b.texts, %1 FROM (SELECT t.place AS place, count(*) AS texts, "
        "max(CASE WHEN t.position = 1 THEN t.words END) AS best FROM (SELECT d.place AS place, d.words AS words, "
        "row_number() OVER (PARTITION BY d.place ORDER BY d.n DESC, d.first) AS position FROM ("
        "SELECT r.place AS place, i.current_value AS words, count(*) AS n, min(i.id) AS first "
        "FROM %2 r CROSS JOIN metadata_items i WHERE %3 AND %4 GROUP BY r.place, i.current_value"
        ") AS d) AS t GROUP BY t.place) AS b"_s.arg(
            sql::exactText(connection.dialect(), u"b.best"_s), members.set.sql, members.condition, query.where),
        members.set.values + query.values, [&](const QSqlQuery &row) {
            ItemGroup &group = listed[row.value(0).toInt()].group;
            group.texts = row.value(1).toInt();
            group.text = row.value(2).toString();
        });
}

Result<void> readGroupExceptions(
    Connection &connection, const ItemQuery &query, const MemberSet &members, QVector<ListedGroup> &listed)
{
    return connection.forEach(
        u"SELECT r.place, i.checks, CASE WHEN %1 THEN 1 ELSE 0 END FROM %2 r CROSS JOIN metadata_items i "
        "WHERE %3 AND %4 AND (%1 OR %5)"_s.arg(wouldReplaceSql(), members.set.sql, members.condition, query.where,
            sql::contains(connection.dialect(), u"i.checks"_s)),
        members.set.values + query.values + QVariantList{u"\"security\""_s}, [&](const QSqlQuery &row) {
            const bool exception = row.value(2).toInt() != 0 || hasOpenSecurityFinding(row.value(1).toString());
            listed[row.value(0).toInt()].group.exceptions += exception ? 1 : 0;
        });
}

Result<void> readGroupSpelling(Connection &connection, QVector<ListedGroup> &listed)
{
    QHash<qint64, ItemGroup *> byFirst;
    for (ListedGroup &each : listed) {
        byFirst.insert(each.first, &each.group);
    }
    const RowSet set = idSet(connection.dialect(), byFirst.keys());
    return connection.forEach(
        u"SELECT i.id, coalesce(i.data_type, ''), %1 FROM %2 r JOIN metadata_items i ON i.id = r.id"_s.arg(
            objectColumns(), set.sql),
        set.values, [&](const QSqlQuery &row) {
            ItemGroup &group = *byFirst.value(row.value(0).toLongLong());
            const ObjectPath object = readObject(row, 2);
            group.name = object.isTable() ? object.display() : object.parts.mid(3).join(u'.');
            group.type = row.value(1).toString();
        });
}

/// Places of the members' texts, by how many have them; and the members' numbers brought in line.
void sortGroupTexts(GroupDetail &detail)
{
    QVector<int> order(detail.texts.size());
    for (int i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::stable_sort(
        order.begin(), order.end(), [&](int a, int b) { return detail.texts.at(a).items > detail.texts.at(b).items; });
    QVector<GroupText> sorted;
    QVector<int> places(order.size());
    for (const int old : std::as_const(order)) {
        places[old] = static_cast<int>(sorted.size());
        sorted << detail.texts.at(old);
    }
    for (GroupMember &member : detail.members) {
        member.text = places.at(member.text);
    }
    detail.texts = sorted;
}

GroupMember readGroupMember(const QSqlQuery &row)
{
    GroupMember member;
    member.item = {ItemId(row.value(0).toLongLong()), row.value(1).toInt()};
    member.status = statusFromName(row.value(2).toString()).value_or(Status::Pending);
    member.needsWork = row.value(4).toInt() != 0;
    member.warned = hasOpenSecurityFinding(row.value(5).toString());
    member.comment = row.value(6).toString();
    member.table = readObject(row, 7).tablePath().display();
    return member;
}

} // namespace

GroupKey groupOf(const Item &item)
{
    return item.object.isTable() ? GroupKey{{}, {}, item.id}
                                 : GroupKey{folded(item.object.parts.mid(3).join(u'.')), folded(item.dataType), {}};
}

QString wordsName(const GroupKey &key)
{
    return u"%1:%2:"_s.arg(key.table.value()).arg(key.name.size()) + key.name + key.type;
}

Result<GroupList> groups(Connection &connection, const ItemFilter &filter, int limit, int offset)
{
    GroupList list;
    auto listed = listGroups(connection, filter, limit, offset, list.total);
    auto done = listed ? readGroupSpelling(connection, *listed) : Result<void>(fail(listed.error()));
    const ItemQuery query = itemQuery(connection.dialect(), filter);
    for (const bool tables : {false, true}) {
        const MemberSet members = done ? membersOf(connection.dialect(), *listed, tables) : MemberSet();
        if (done) {
            done = readGroupTexts(connection, query, members, *listed);
        }
        if (done) {
            done = readGroupExceptions(connection, query, members, *listed);
        }
    }
    if (!done) {
        return fail(done.error());
    }
    for (const ListedGroup &each : std::as_const(*listed)) {
        list.groups << each.group;
    }
    return list;
}

Result<GroupDetail> groupDetail(Connection &connection, const ItemFilter &filter, const GroupKey &key, int limit)
{
    const Dialect dialect = connection.dialect();
    const ItemQuery query = itemQuery(dialect, filter);
    const QString where = query.where
        + (key.table.isNone() ? u" AND i.column_key = ? AND %1 = ?"_s.arg(foldedTypeOfGroup(dialect))
                              : u" AND i.id = ?"_s);
    const QVariantList values = query.values
        + (key.table.isNone() ? QVariantList{bindText(key.name), bindText(key.type)} : QVariantList{key.table.value()});
    GroupDetail detail;
    detail.key = key;
    QHash<QString, int> places;
    auto read = connection.forEach(
        u"SELECT i.id, i.version, %1, %2, i.needs_work, i.checks, %3, %4 FROM metadata_items i WHERE %5 ORDER BY %6 "
        "LIMIT %7"_s.arg(sql::status(dialect, u"i"_s), sql::exactText(dialect, u"i.current_value"_s),
            sql::exactText(dialect, u'(' + foreignCommentSql() + u')'), objectColumns(), where,
            itemOrder(dialect, ItemSort::Object), QString::number(limit)),
        values, [&](const QSqlQuery &row) {
            GroupMember member = readGroupMember(row);
            const QString text = row.value(3).toString();
            const auto known = places.constFind(text);
            member.text = known != places.cend() ? *known : static_cast<int>(detail.texts.size());
            if (known == places.cend()) {
                places.insert(text, member.text);
                detail.texts.append({text, 0, 0});
            }
            ++detail.texts[member.text].items;
            detail.texts[member.text].accepted
                += isAccepted(member.status) || member.status == Status::Imported ? 1 : 0;
            detail.members << std::move(member);
        });
    if (!read) {
        return fail(read.error());
    }
    detail.total = detail.members.size();
    if (detail.total == limit) {
        const auto count = connection.value(u"SELECT count(*) FROM metadata_items i WHERE %1"_s.arg(where), values);
        if (!count) {
            return fail(count.error());
        }
        detail.total = count->toLongLong();
    }
    sortGroupTexts(detail);
    return detail;
}

QString exceptionOf(const GroupDetail &group, const GroupMember &member, const QString &text)
{
    if (member.warned && group.texts.at(member.text).text == text) {
        return u"security_finding"_s;
    }
    return !member.comment.isEmpty() && member.comment != text ? u"would_replace"_s : QString();
}

} // namespace metaflow::store
