#include "core/store/Policies.h"

#include "core/base/JsonText.h"
#include "core/model/History.h"
#include "core/store/ChainHash.h"
#include "core/store/Dialect.h"
#include "core/store/History.h"
#include "core/store/LinkReader.h"
#include "core/store/Rows.h"
#include "core/store/Settings.h"
#include "core/store/Texts.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

QString settingName(const QString &catalog, PolicyOf of)
{
    return u"four_eyes/%1/%2"_s.arg(policyName(of), folded(catalog));
}

struct Setting {
    bool on = false;
    bool isIntact = false;
    qint64 link = 0;
};

/// What the record says was set last. Anybody may insert an event: one whose hash or link does not fit takes nothing
/// away.
Result<bool> lastRecorded(Connection &connection, const QString &catalog, PolicyOf of)
{
    std::optional<Setting> last;
    auto read = connection.forEach(u"SELECT id, user_name, user_source, happened_at, facts, row_hash, link_id "
                                   "FROM record_events WHERE kind = 'policy' AND %1 ORDER BY id DESC"_s.arg(
                                       sql::contains(connection.dialect(), u"facts"_s)),
        {u"four_eyes"_s}, [&](const QSqlQuery &row) {
            const QString json = row.value(4).toString();
            const QJsonObject facts = parseJson(json.toUtf8()).object();
            const QByteArray hash = eventHash(row.value(0).toLongLong(), u"policy"_s, row.value(1).toString(),
                row.value(2).toString(), row.value(3).toString(), json);
            if (facts.value("for"_L1).toString() == policyName(of)
                && folded(facts.value("catalog"_L1).toString()) == folded(catalog) && !last) {
                last = {facts.value("after"_L1).toBool(), hash.toHex() == row.value(5).toString().toLatin1(),
                    row.value(6).toLongLong()};
            }
        });
    if (!read || !last || last->on || !last->isIntact) {
        return read ? Result<bool>(last.has_value()) : fail(read.error());
    }
    if (last->link > 0 && last->link == connection.pendingLink().id) {
        return false; // of this transaction
    }
    return linkHolds(connection, last->link).map([](bool holds) { return !holds; });
}

/// Spelled names by folded ones.
using CatalogNames = QMap<QString, QString>;

/// Step by step along the index: a catalog of a million items is one step.
Result<void> addCatalogsOfItems(Connection &connection, CatalogNames &names)
{
    QString last;
    for (bool more = true; more;) {
        more = false;
        auto read = connection.forEach(u"SELECT catalog_key, catalog_name FROM metadata_items "
                                       "WHERE duplicate_of IS NULL AND catalog_key > ? "
                                       "ORDER BY catalog_key LIMIT 1"_s,
            {bindText(last)}, [&](const QSqlQuery &row) {
                last = row.value(0).toString();
                names.insert(last, row.value(1).toString());
                more = true;
            });
        if (!read) {
            return read;
        }
    }
    return {};
}

Result<CatalogNames> catalogNames(Connection &connection)
{
    CatalogNames names;
    auto read = connection.forEach(
        u"SELECT name FROM settings WHERE %1"_s.arg(sql::contains(connection.dialect(), u"name"_s)), {u"four_eyes/"_s},
        [&](const QSqlQuery &row) {
            const QString name = row.value(0).toString();
            for (const PolicyOf of : {PolicyOf::Decisions, PolicyOf::Plans}) {
                if (const QString prefix = settingName({}, of); name.startsWith(prefix)) {
                    names.insert(name.mid(prefix.size()), name.mid(prefix.size()));
                }
            }
        });
    if (read) {
        read = connection.forEach(u"SELECT catalog_key, catalog FROM catalog_scans"_s, {},
            [&](const QSqlQuery &row) { names.insert(row.value(0).toString(), row.value(1).toString()); });
    }
    if (read) {
        read = addCatalogsOfItems(connection, names);
    }
    return read ? Result<CatalogNames>(std::move(names)) : fail(read.error());
}

/// The folded names of those catalogs of the items that ask for two persons.
Result<QSet<QString>> strictCatalogs(Connection &connection, const QVector<Item> &items)
{
    QSet<QString> seen, strict;
    for (const Item &item : items) {
        const QString name = folded(item.object.catalog());
        if (seen.contains(name)) {
            continue;
        }
        seen.insert(name);
        const auto on = fourEyes(connection, name, PolicyOf::Decisions);
        if (!on) {
            return fail(on.error());
        }
        if (*on) {
            strict.insert(name);
        }
    }
    return strict;
}

struct Approval {
    QString person;
    QString author; ///< who last brought the approved text, as the record says; empty: no person
    Comment text; ///< NULL once it was erased
};

/// The newest sealed approval of each of these items.
Result<QHash<ItemId, Approval>> approvals(Connection &connection, const QVector<qint64> &ids)
{
    const RowSet set = idSet(connection.dialect(), ids);
    QHash<ItemId, Approval> found;
    auto read = connection.forEach(
        u"SELECT h.metadata_item_id, h.user_name, h.user_source, %2, (SELECT e.user_name FROM approval_history e "
        "WHERE e.id = (SELECT max(y.id) FROM approval_history y WHERE y.metadata_item_id = h.metadata_item_id "
        "AND y.action IN ('edited', 'uploaded') AND y.id < h.id AND y.new_value = h.new_value)) FROM %1 r JOIN "
        "approval_history h ON h.id = "
        "(SELECT max(x.id) FROM approval_history x WHERE x.metadata_item_id = r.id AND x.action = 'approved' "
        "AND EXISTS (SELECT 1 FROM history_links l WHERE l.id = x.link_id))"_s.arg(
            set.sql, sql::exactText(connection.dialect(), u"h.new_value"_s)),
        set.values, [&](const QSqlQuery &row) {
            if (isConfirmed(userSourceFromName(row.value(2).toString()))) {
                found.insert(ItemId(row.value(0).toLongLong()),
                    {row.value(1).toString(), row.value(4).toString(),
                        row.isNull(3) ? Comment() : Comment(row.value(3).toString())});
            }
        });
    if (!read) {
        return fail(read.error());
    }
    return found;
}

const QString offeredSetting = u"four_eyes_offered"_s;

/// Who has decided here, step by step along the index: the batches of one person are one step.
Result<QStringList> deciders(Connection &connection)
{
    QStringList names;
    QString last;
    for (bool more = true; more;) {
        const auto next
            = connection.value(u"SELECT min(user_name) FROM decision_batches WHERE user_name > ?"_s, {bindText(last)});
        if (!next) {
            return fail(next.error());
        }
        more = !next->isNull();
        last = next->toString();
        if (more) {
            names << last;
        }
    }
    return names;
}

/// By the newest batch of theirs.
Result<bool> isConfirmedDecider(Connection &connection, const QString &name)
{
    const auto source = connection.value(
        u"SELECT h.user_source FROM decision_batches b JOIN approval_history h ON h.batch_id = b.batch_id "
        "WHERE b.user_name = ? ORDER BY b.id DESC LIMIT 1"_s,
        {name});
    if (!source) {
        return fail(source.error());
    }
    const UserSource by = userSourceFromName(source->toString());
    return isConfirmed(by) && by != UserSource::Sandbox;
}

} // namespace

QString policyName(PolicyOf of)
{
    return of == PolicyOf::Decisions ? u"decisions"_s : u"plans"_s;
}

std::optional<PolicyOf> policyFromName(QStringView name)
{
    for (const PolicyOf of : {PolicyOf::Decisions, PolicyOf::Plans}) {
        if (name == policyName(of)) {
            return of;
        }
    }
    return std::nullopt;
}

Result<bool> fourEyes(Connection &connection, const QString &catalog, PolicyOf of)
{
    const auto value = setting(connection, settingName(catalog, of));
    if (!value || *value == u"on"_s) {
        return value ? Result<bool>(true) : fail(value.error());
    }
    return lastRecorded(connection, catalog, of); // nobody takes it away behind the record's back
}

Result<bool> anyFourEyes(Connection &connection, PolicyOf of)
{
    const auto count = connection.value(u"SELECT count(*) FROM settings WHERE value = 'on' AND %1"_s.arg(
                                            sql::contains(connection.dialect(), u"name"_s)),
        {settingName({}, of)});
    return count ? Result<bool>(count->toLongLong() > 0) : fail(count.error());
}

Result<QVector<CatalogPolicies>> catalogPolicies(Connection &connection)
{
    const auto names = catalogNames(connection);
    if (!names) {
        return fail(names.error());
    }
    QVector<CatalogPolicies> all;
    for (const QString &catalog : *names) {
        const auto decisions = fourEyes(connection, catalog, PolicyOf::Decisions);
        const auto plans = decisions ? fourEyes(connection, catalog, PolicyOf::Plans) : decisions;
        if (!plans) {
            return fail(plans.error());
        }
        all.append({catalog, *decisions, *plans});
    }
    return all;
}

Result<void> setFourEyes(
    Connection &connection, const QString &catalog, PolicyOf of, bool on, const Person &person, const QDateTime &now)
{
    const auto before = fourEyes(connection, catalog, of);
    if (!before) {
        return fail(before.error());
    }
    if (auto kept = setSetting(connection, settingName(catalog, of), on ? u"on"_s : u"off"_s); !kept) {
        return kept;
    }
    const QJsonObject facts{{u"policy"_s, u"four_eyes"_s}, {u"catalog"_s, catalog}, {u"for"_s, policyName(of)},
        {u"before"_s, *before}, {u"after"_s, on}};
    return appendEvent(connection, u"policy"_s, person, facts, now);
}

Result<bool> isKnownCatalog(Connection &connection, const QString &catalog)
{
    const QString key = folded(catalog);
    const auto known
        = connection.value(u"SELECT CASE WHEN EXISTS (SELECT 1 FROM catalog_tables WHERE catalog_key = ?) "
                           "OR EXISTS (SELECT 1 FROM metadata_items WHERE catalog_key = ?) THEN 1 ELSE 0 END"_s,
            {key, key});
    return known ? Result<bool>(known->toInt() == 1) : fail(known.error());
}

bool isSamePerson(const QString &a, const QString &b)
{
    const QString one = folded(a.trimmed()), other = folded(b.trimmed());
    if (one.contains(u'@') == other.contains(u'@')) {
        return one == other;
    }
    return one.section(u'@', 0, 0) == other.section(u'@', 0, 0);
}

bool isConfirmed(UserSource source)
{
    return source != UserSource::SystemAccount;
}

Result<bool> secondPersonJoined(Connection &connection)
{
    const auto answered = setting(connection, offeredSetting);
    if (!answered || *answered) {
        return answered ? Result<bool>(false) : fail(answered.error());
    }
    const auto names = deciders(connection);
    if (!names) {
        return fail(names.error());
    }
    QString first;
    for (const QString &name : *names) {
        const auto confirmed = isConfirmedDecider(connection, name);
        if (!confirmed) {
            return fail(confirmed.error());
        }
        if (*confirmed && !first.isEmpty() && !isSamePerson(first, name)) {
            return true;
        }
        first = *confirmed && first.isEmpty() ? name : first;
    }
    return false;
}

Result<void> noteFourEyesOffered(Connection &connection)
{
    return setSetting(connection, offeredSetting, u"answered"_s);
}

Result<void> keepSeenByTwo(Connection &connection, QVector<Item> &items)
{
    const auto strict = strictCatalogs(connection, items);
    if (!strict) {
        return fail(strict.error());
    }
    if (strict->isEmpty()) {
        return {};
    }
    const auto isStrict = [&](const Item &item) { return strict->contains(folded(item.object.catalog())); };
    QVector<qint64> ids;
    for (const Item &item : items) {
        if (isStrict(item) && item.status == Status::Approved) {
            ids << item.id.value();
        }
    }
    const auto approved = approvals(connection, ids);
    if (!approved) {
        return fail(approved.error());
    }
    items.removeIf([&](const Item &item) {
        if (!isStrict(item) || item.status == Status::Imported) {
            return false;
        }
        const auto by = approved->constFind(item.id);
        const bool seen = item.status == Status::Approved && by != approved->cend()
            && by->text.value_or(item.current) == item.current && !isSamePerson(by->person, item.textAuthor)
            && (by->author.isEmpty() || !isSamePerson(by->person, by->author)); // the item's column has no seal
        return !seen;
    });
    return {};
}

} // namespace metaflow::store
