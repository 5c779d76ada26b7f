#include "core/store/AdoptionRows.h"

#include "core/store/AdoptionFamilies.h"
#include "core/store/Dialect.h"
#include "core/store/Rows.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

constexpr qsizetype keysAsked = 5'000; ///< at once: keeps what is bound at some hundred kilobytes
constexpr int columnCell = 3;

QString decidedTime(Dialect dialect)
{
    return sql::timeText(dialect, u"coalesce(i.reviewed_at, i.updated_at, i.created_at)"_s);
}

/// Status and time of a Contender.
void readStanding(const QSqlQuery &row, int first, Contender &one)
{
    one.status = statusFromName(row.value(first).toString());
    one.time = row.value(first + 1).toString();
}

struct Gathered {
    QVector<Arrival> arrivals;
    Families families;
};

Result<Gathered> gather(
    Connection &connection, EarlierRows which, SourceId source, bool lock, const QSet<qint64> &without)
{
    const Dialect dialect = connection.dialect();
    const bool plain = which == EarlierRows::BeforeMigrations;
    const QString ours = plain ? u"FALSE, FALSE"_s : u"i.object_key IS NOT NULL, i.duplicate_of IS NOT NULL"_s;
    Gathered gathered;
    auto read = connection.stream(
        u"SELECT i.id, i.status, %1, %2, %3 FROM metadata_items i WHERE %4 ORDER BY i.id%5"_s.arg(decidedTime(dialect),
            ours, earlierNames(dialect), earlierRows(which), lock ? sql::forUpdate(dialect, u"i"_s) : QString()),
        {}, [&](const QSqlQuery &row) {
            constexpr int namePart = 5;
            Contender one;
            one.id = row.value(0).toLongLong();
            if (without.contains(one.id)) {
                return;
            }
            readStanding(row, 1, one);
            const bool isKeyed = row.value(3).toBool();
            one.isDuplicate = row.value(4).toBool();
            one.isHere = isKeyed && !one.isDuplicate;
            const QString key = earlierObject(row, namePart).key(source);
            gathered.families.add(key, one);
            gathered.arrivals.append({one.id, key, !isKeyed, one.isDuplicate, 0});
        });
    return read ? Result<Gathered>(std::move(gathered)) : fail(read.error());
}

/// Those that live in the store under the same keys and are not on their way themselves.
Result<QVector<std::pair<QString, qint64>>> addLiving(Connection &connection, Gathered &gathered)
{
    const Dialect dialect = connection.dialect();
    QSet<QString> keys;
    QSet<qint64> coming;
    for (const Arrival &arrival : std::as_const(gathered.arrivals)) {
        keys.insert(arrival.key);
        coming.insert(arrival.id);
    }
    const QStringList all(keys.begin(), keys.end());
    QVector<std::pair<QString, qint64>> living;
    for (qsizetype from = 0; from < all.size(); from += keysAsked) {
        const RowSet set = textSet(dialect, all.mid(from, keysAsked));
        auto read = connection.forEach(
            u"SELECT i.id, i.object_key, i.status, %1 FROM %2 r JOIN metadata_items i ON i.object_key = r.name "
            "WHERE i.object_key IS NOT NULL AND i.duplicate_of IS NULL"_s.arg(decidedTime(dialect), set.sql),
            set.values, [&](const QSqlQuery &row) {
                Contender one;
                one.id = row.value(0).toLongLong();
                readStanding(row, 2, one);
                one.isHere = true;
                if (!coming.contains(one.id)) {
                    gathered.families.add(row.value(1).toString(), one);
                    living.append({row.value(1).toString(), one.id});
                }
            });
        if (!read) {
            return fail(read.error());
        }
    }
    return living;
}

} // namespace

QString earlierRows(EarlierRows which)
{
    switch (which) {
    case EarlierRows::New:
        return u"i.object_key IS NULL"_s;
    case EarlierRows::NewAndSourceless:
        return u"(i.object_key IS NULL OR i.source_id IS NULL)"_s;
    case EarlierRows::BeforeMigrations:
        break;
    }
    return u"1 = 1"_s;
}

QString earlierNames(Dialect dialect)
{
    QStringList names;
    for (const QString &name : {u"i.catalog_name"_s, u"i.schema_name"_s, u"i.table_name"_s, u"i.column_name"_s}) {
        names << sql::exactText(dialect, name);
    }
    return names.join(u", "_s);
}

ObjectPath earlierObject(const QSqlQuery &row, int first)
{
    ObjectPath object;
    for (int part = 0; part < columnCell; ++part) {
        object.parts << row.value(first + part).toString();
    }
    if (const QString column = row.value(first + columnCell).toString(); !column.isEmpty() && column != notAColumn) {
        object.parts << column;
    }
    return object;
}

qint64 Arrivals::duplicates() const
{
    return std::count_if(items.begin(), items.end(), [](const Arrival &one) {
        return one.live != one.id && !one.isDuplicate;
    }) + replaced.size();
}

Result<Arrivals> readArrivals(
    Connection &connection, EarlierRows which, SourceId source, bool lock, const QSet<qint64> &without)
{
    auto gathered = gather(connection, which, source, lock, without);
    if (!gathered) {
        return fail(gathered.error());
    }
    Arrivals arrivals;
    if (which != EarlierRows::BeforeMigrations) {
        const auto living = addLiving(connection, *gathered);
        if (!living) {
            return fail(living.error());
        }
        for (const auto &[key, id] : *living) {
            if (const qint64 live = gathered->families.liveOf(key); live != id) {
                arrivals.replaced.append({id, live});
            }
        }
    }
    arrivals.items = std::move(gathered->arrivals);
    for (Arrival &arrival : arrivals.items) {
        arrival.live = gathered->families.liveOf(arrival.key);
    }
    return arrivals;
}

} // namespace metaflow::store
