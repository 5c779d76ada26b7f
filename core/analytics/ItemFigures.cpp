#include "core/analytics/ItemFigures.h"

#include "core/store/Dialect.h"
#include "core/store/Texts.h"

#include <QHash>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::analytics {

namespace {

/// Items that have all of this in common.
struct ItemGroup {
    SchemaKey schema;
    bool table = false, reworded = false;
    std::optional<Status> status;
    QString method, templateUsed, day;
    std::optional<int> score;
    qint64 anyItem = 0, items = 0;
};

ItemGroup readGroup(const QSqlQuery &row)
{
    ItemGroup group;
    group.reworded = row.value(0).toInt() != 0;
    group.schema = {row.value(1).toString(), row.value(2).toString()};
    group.table = row.value(3).toString() == "table"_L1;
    group.status = statusFromName(row.value(4).toString());
    group.method = row.value(5).toString();
    group.templateUsed = row.value(6).toString();
    group.score = row.isNull(7) ? std::nullopt : std::optional(row.value(7).toInt());
    group.day = row.value(8).toString();
    group.anyItem = row.value(9).toLongLong();
    group.items = row.value(10).toLongLong();
    return group;
}

QDateTime midnight(const QDate &day)
{
    return {day, QTime(0, 0), QTimeZone::utc()};
}

/// Whole UTC days; what is older than the last one has no end.
constexpr std::array queueDays{0, 1, 7, 30, 90};

/// A day is over a millisecond before the next begins: `after` is left out, `until` is within.
QVector<QueueRow> emptyQueue(const QDate &today)
{
    const auto endOf = [&](int daysAgo) { return midnight(today.addDays(1 - daysAgo)).addMSecs(-1); };
    QVector<QueueRow> rows;
    for (size_t i = 0; i < queueDays.size(); ++i) {
        QueueRow row;
        row.fromDays = queueDays[i];
        row.until = i > 0 ? endOf(row.fromDays) : QDateTime();
        if (i + 1 < queueDays.size()) {
            row.untilDays = queueDays[i + 1];
            row.after = endOf(row.untilDays);
        }
        rows << row;
    }
    return rows;
}

QVector<ScoreRow> emptyScores()
{
    constexpr int step = 10, best = 100;
    QVector<ScoreRow> rows;
    for (int from = 0; from < best; from += step) {
        rows.append({from, from + step - 1, 0});
    }
    rows.append({best, best, 0});
    rows.append({-1, -1, 0});
    return rows;
}

bool isAcceptedOrImported(Status status)
{
    return isAccepted(status) || status == Status::Imported;
}

/// Takes groups of items apart.
class Counting {
public:
    Counting(const QDate &today, Report &report)
        : m_today(today)
        , m_report(report)
    {
        for (const Status status : allStatuses) {
            m_report.statuses.append({status, 0});
        }
        m_report.queue = emptyQueue(today);
        m_report.scores = emptyScores();
    }
    void add(const ItemGroup &group)
    {
        addToSchema(group);
        if (!isOfCatalog(m_report.filter, group.schema.catalog)) {
            return;
        }
        addScore(group);
        if (!group.status) {
            return; // a word that nobody knows
        }
        m_report.statuses[static_cast<qsizetype>(*group.status)].items += group.items;
        if (*group.status == Status::Pending) {
            addToQueue(group);
        } else {
            addAcceptance(group);
        }
    }
    SchemaItemsByKey finish()
    {
        m_report.byModel = sorted(m_models);
        m_report.byTemplate = sorted(m_templates);
        QVector<AcceptanceRow> schemas;
        for (auto it = m_bySchema.cbegin(); it != m_bySchema.cend(); ++it) {
            AcceptanceRow row = it.value();
            row.catalog = it.key().catalog;
            row.schema = it.key().schema;
            schemas << row;
        }
        m_report.bySchema = sorted(schemas);
        if (m_oldest.isValid()) {
            m_report.oldestPending = midnight(m_oldest);
        }
        return m_schemas;
    }

private:
    void addToSchema(const ItemGroup &group)
    {
        SchemaItems &schema = m_schemas[group.schema];
        schema.anyItem = group.anyItem;
        ItemCount &count = group.table ? schema.tables : schema.columns;
        count.all += group.items;
        if (!group.status) {
            return;
        }
        switch (*group.status) {
        case Status::Pending:
            count.pending += group.items;
            break;
        case Status::Approved:
        case Status::Edited:
            count.approved += group.items;
            break;
        case Status::Rejected:
            count.rejected += group.items;
            break;
        case Status::Imported:
            count.imported += group.items;
            break;
        }
    }
    void addScore(const ItemGroup &group)
    {
        for (ScoreRow &row : m_report.scores) {
            const int score = group.score.value_or(-1);
            if (score >= row.from && score <= row.to) {
                row.items += group.items;
            }
        }
    }
    /// Without a known day it waits as long as anything.
    void addToQueue(const ItemGroup &group)
    {
        constexpr int firstKnownYear = 1970;
        const QDate day = QDate::fromString(group.day, Qt::ISODate);
        const bool known = day.isValid() && day.year() >= firstKnownYear;
        const qint64 waiting = known ? std::max<qint64>(day.daysTo(m_today), 0) : queueDays.back();
        for (QueueRow &row : m_report.queue) {
            if (waiting >= row.fromDays && (row.untilDays == 0 || waiting < row.untilDays)) {
                row.items += group.items;
            }
        }
        if (known && (!m_oldest.isValid() || day < m_oldest)) {
            m_oldest = day;
        }
    }
    void addAcceptance(const ItemGroup &group)
    {
        if (!isInTime(m_report.filter, group.day)) {
            return;
        }
        const auto addTo = [&](AcceptanceRow &row) {
            qint64 &part = !isAcceptedOrImported(*group.status) ? row.rejected
                : group.reworded                                ? row.edited
                                                                : row.asProposed;
            part += group.items;
        };
        if (!group.method.isEmpty()) {
            addTo(m_models[group.method]);
            m_models[group.method].name = group.method;
        }
        if (!group.templateUsed.isEmpty()) {
            addTo(m_templates[group.templateUsed]);
            m_templates[group.templateUsed].name = group.templateUsed;
        }
        addTo(m_bySchema[group.schema]);
    }
    template <typename Rows> static QVector<AcceptanceRow> sorted(const Rows &rows)
    {
        QVector<AcceptanceRow> all(rows.cbegin(), rows.cend());
        const auto decided = [](const AcceptanceRow &row) { return row.asProposed + row.edited + row.rejected; };
        std::stable_sort(all.begin(), all.end(),
            [&](const AcceptanceRow &a, const AcceptanceRow &b) { return decided(a) > decided(b); });
        return all;
    }

    QDate m_today, m_oldest;
    Report &m_report;
    SchemaItemsByKey m_schemas;
    QMap<QString, AcceptanceRow> m_models, m_templates;
    QMap<SchemaKey, AcceptanceRow> m_bySchema;
};

} // namespace

bool isOfCatalog(const ReportFilter &filter, const QString &catalogKey)
{
    return filter.catalog.isEmpty() || store::folded(filter.catalog) == catalogKey;
}

bool isInTime(const ReportFilter &filter, const QString &day)
{
    const auto dayOf = [](const QDateTime &time) { return time.toUTC().date().toString(Qt::ISODate); };
    if (day.isEmpty() && (filter.since.isValid() || filter.until.isValid())) {
        return false; // nobody knows when
    }
    return (!filter.since.isValid() || day >= dayOf(filter.since))
        && (!filter.until.isValid() || day < dayOf(filter.until));
}

ReportFilter overWholeDays(ReportFilter filter)
{
    if (filter.since.isValid()) {
        filter.since = midnight(filter.since.toUTC().date());
    }
    if (filter.until.isValid()) {
        const QDateTime day = midnight(filter.until.toUTC().date());
        filter.until = day == filter.until ? day : day.addDays(1);
    }
    return filter;
}

Result<SchemaItemsByKey> countItems(store::Connection &connection, const QDate &today, Report &report)
{
    namespace sql = store::sql;
    const store::Dialect dialect = connection.dialect();
    const QString i = u"i"_s;
    Counting counting(today, report);
    // Grouped in the order of the index, so that nothing is sorted.
    auto read = connection.stream(
        u"SELECT %1, coalesce(i.catalog_key, ''), coalesce(i.schema_key, ''), %2, %3, i.generation_method, %4, "
        u"i.score, "
        "%5, min(i.id), count(*) FROM metadata_items i WHERE i.duplicate_of IS NULL "
        "GROUP BY %1, i.catalog_key, i.schema_key, %2, %3, i.generation_method, %4, i.score, %5"_s.arg(
            sql::reworded(dialect, i), sql::objectKind(dialect, i), sql::status(dialect, i),
            sql::templateUsed(dialect, i), sql::figureDay(dialect, i)),
        {}, [&](const QSqlQuery &row) { counting.add(readGroup(row)); });
    return read ? Result<SchemaItemsByKey>(counting.finish()) : fail(read.error());
}

QString schemaTitle(const SchemaName &name)
{
    return name.catalog + u'.' + name.schema;
}

void nameSchemas(const QMap<SchemaKey, SchemaName> &names, QVector<AcceptanceRow> &rows)
{
    for (AcceptanceRow &row : rows) {
        const SchemaName name = names.value({row.catalog, row.schema}, {row.catalog, row.schema});
        row.catalog = name.catalog;
        row.schema = name.schema;
        row.name = schemaTitle(name);
    }
}

} // namespace metaflow::analytics
