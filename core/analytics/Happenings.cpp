#include "core/analytics/Happenings.h"

#include "core/store/Dialect.h"
#include "core/store/Texts.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::analytics {

namespace {

constexpr int linksAtOnce = 200; // of some hundred rows each: what others want to write waits a moment

/// Of rows of the record: `h`, with its item `i`.
QString happenedColumns(store::Dialect dialect)
{
    return u"SELECT coalesce(%1, ''), coalesce(i.catalog_key, ''), coalesce(i.schema_key, ''), h.action, "
           "coalesce(h.user_name, ''), count(*)"_s.arg(store::sql::dayText(dialect, u"h.timestamp"_s));
}

QString sealedBetween(const QString &upTo)
{
    return u" FROM history_links l JOIN approval_history h ON h.link_id = l.id "
           "LEFT JOIN metadata_items i ON i.id = h.metadata_item_id WHERE l.position > ?%1 GROUP BY 1, 2, 3, 4, 5"_s
               .arg(upTo);
}

/// What was not sealed yet, by somebody who knows nothing of it.
QString unsealed()
{
    return u" FROM approval_history h LEFT JOIN metadata_items i ON i.id = h.metadata_item_id WHERE h.link_id IS NULL "
           "GROUP BY 1, 2, 3, 4, 5"_s;
}

Happened readHappened(const QSqlQuery &row)
{
    return {row.value(0).toString(), {row.value(1).toString(), row.value(2).toString()}, row.value(3).toString(),
        row.value(4).toString(), row.value(5).toLongLong()};
}

QString quotedList(const QStringList &words)
{
    return u"'"_s + words.join(u"', '"_s) + u"'"_s; // codes of ours
}

/// Days and persons, told row by row.
class Chronicle {
public:
    explicit Chronicle(const ReportFilter &filter)
        : m_filter(filter)
    {
    }
    void add(const Happened &happened)
    {
        const bool known = !happened.day.isEmpty() && isInTime(m_filter, happened.day);
        if (!known || !isOfCatalog(m_filter, happened.schema.catalog)) {
            return;
        }
        DayRow &day = m_days[happened.day];
        if (generatedActions().contains(happened.action)) {
            day.generated += happened.rows;
        } else if (importedActions().contains(happened.action)) {
            day.imported += happened.rows;
        } else if (decidedActions().contains(happened.action)) {
            day.decided += happened.rows;
            addDecided(happened);
        }
    }
    void finish(Report &report)
    {
        for (auto it = m_days.cbegin(); it != m_days.cend(); ++it) {
            DayRow row = it.value();
            row.day = QDate::fromString(it.key(), Qt::ISODate);
            if (row.day.isValid() && row.generated + row.decided + row.imported > 0) {
                report.days << row;
            }
        }
        for (Reviewer &reviewer : m_reviewers) {
            reviewer.row.days = static_cast<int>(reviewer.days.size());
            report.reviewers << reviewer.row;
        }
        const auto decided = [](const ReviewerRow &row) { return row.approved + row.edited + row.rejected; };
        std::stable_sort(report.reviewers.begin(), report.reviewers.end(),
            [&](const ReviewerRow &a, const ReviewerRow &b) { return decided(a) > decided(b); });
    }

private:
    struct Reviewer {
        ReviewerRow row;
        QSet<QString> days;
    };
    /// However somebody is spelt: as the filter of the record takes names.
    void addDecided(const Happened &happened)
    {
        if (happened.person.isEmpty()) {
            return;
        }
        Reviewer &reviewer = m_reviewers[store::folded(happened.person)];
        reviewer.row.person = happened.person;
        reviewer.days << happened.day;
        qint64 &part = happened.action == action::approved ? reviewer.row.approved
            : happened.action == action::edited            ? reviewer.row.edited
                                                           : reviewer.row.rejected;
        part += happened.rows;
    }

    ReportFilter m_filter;
    QMap<QString, DayRow> m_days;
    QMap<QString, Reviewer> m_reviewers;
};

Result<qint64> summedUpTo(store::Connection &connection)
{
    const auto position = connection.value(u"SELECT position FROM report_head WHERE id = 1"_s);
    return position ? Result<qint64>(position->toLongLong()) : fail(position.error());
}

} // namespace

const QStringList &generatedActions()
{
    static const QStringList actions{action::generated, action::uploaded};
    return actions;
}

const QStringList &decidedActions()
{
    static const QStringList actions{action::approved, action::edited, action::rejected};
    return actions;
}

const QStringList &importedActions()
{
    static const QStringList actions{action::imported};
    return actions;
}

Result<QVector<Happened>> notSummedUp(store::Connection &connection)
{
    const auto from = summedUpTo(connection);
    if (!from) {
        return fail(from.error());
    }
    QVector<Happened> fresh;
    const auto take = [&](const QSqlQuery &row) { fresh << readHappened(row); };
    const QString columns = happenedColumns(connection.dialect());
    auto read = connection.stream(columns + sealedBetween({}), {*from}, take);
    if (read) {
        read = connection.stream(columns + unsealed(), {}, take);
    }
    return read ? Result<QVector<Happened>>(std::move(fresh)) : fail(read.error());
}

Result<void> countHappenings(store::Connection &connection, const QVector<Happened> &fresh, Report &report)
{
    Chronicle chronicle(report.filter);
    for (const Happened &happened : fresh) {
        chronicle.add(happened);
    }
    QString place;
    QVariantList values;
    if (!report.filter.catalog.isEmpty()) {
        place = u" WHERE d.catalog_key = ?"_s;
        values << store::bindText(store::folded(report.filter.catalog));
    }
    const QString catalog = store::folded(report.filter.catalog);
    auto read
        = connection.stream(u"SELECT d.day, d.action, d.user_name, CAST(sum(d.entries) AS BIGINT) FROM report_days d%1 "
                            "GROUP BY d.day, d.action, d.user_name"_s.arg(place),
            values, [&](const QSqlQuery &row) {
                chronicle.add({row.value(0).toString(), {catalog, {}}, row.value(1).toString(), row.value(2).toString(),
                    row.value(3).toLongLong()});
            });
    if (read) {
        chronicle.finish(report);
    }
    return read;
}

Result<QMap<SchemaKey, qint64>> movesBySchema(store::Connection &connection, const QVector<Happened> &fresh)
{
    static const QStringList moving{action::generated, action::uploaded, action::adopted, action::imported,
        action::rolledBack, action::catalogChanged, action::undone, action::erased};
    QMap<SchemaKey, qint64> moves;
    for (const Happened &happened : fresh) {
        if (moving.contains(happened.action)) {
            moves[happened.schema] += happened.rows;
        }
    }
    auto read = connection.stream(
        u"SELECT d.catalog_key, d.schema_key, CAST(sum(d.entries) AS BIGINT) FROM report_days d WHERE d.action IN (%1) "
        "GROUP BY d.catalog_key, d.schema_key"_s.arg(quotedList(moving)),
        {}, [&](const QSqlQuery &row) {
            moves[{row.value(0).toString(), row.value(1).toString()}] += row.value(2).toLongLong();
        });
    return read ? Result<QMap<SchemaKey, qint64>>(std::move(moves)) : fail(read.error());
}

Result<bool> sumUp(store::Connection &connection)
{
    const QString locked = store::sql::forUpdate(connection.dialect(), u"r"_s); // two would add the same rows twice
    const auto from = connection.value(u"SELECT r.position FROM report_head r WHERE r.id = 1"_s + locked);
    const auto head = from ? connection.value(u"SELECT position FROM history_head WHERE id = 1"_s) : fail(from.error());
    if (!head) {
        return fail(head.error());
    }
    const qint64 upTo = std::min(from->toLongLong() + linksAtOnce, head->toLongLong());
    if (upTo <= from->toLongLong()) {
        return false;
    }
    auto done = connection.run(u"INSERT INTO report_days (day, catalog_key, schema_key, action, user_name, entries) "_s
            + happenedColumns(connection.dialect()) + sealedBetween(u" AND l.position <= ?"_s)
            + u" ON CONFLICT (day, catalog_key, schema_key, action, user_name) DO UPDATE SET "
              "entries = report_days.entries + excluded.entries"_s,
        {from->toLongLong(), upTo});
    if (done) {
        done = connection.run(u"UPDATE report_head SET position = ? WHERE id = 1"_s, {upTo});
    }
    return done ? Result<bool>(upTo < head->toLongLong()) : fail(done.error());
}

} // namespace metaflow::analytics
