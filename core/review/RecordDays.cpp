#include "core/review/RecordDays.h"

#include "core/store/History.h"
#include "core/store/RecordEvents.h"

#include <QDateTime>

#include <map>

namespace metaflow::review {

namespace {

/// `2026-11-27T02:28`, in UTC. Days of the person's calendar begin at a full minute in every zone.
QDate dayOf(const QString &minute)
{
    const QStringView text(minute);
    const auto number = [&](int from, int length) { return text.mid(from, length).toInt(); };
    return QDateTime(QDate(number(0, 4), number(5, 2), number(8, 2)), QTime(number(11, 2), number(14, 2)), Qt::UTC)
        .toLocalTime()
        .date();
}

} // namespace

Result<QVector<DayCount>> recordDays(store::Connection &connection, const HistoryFilter &filter)
{
    store::MinuteCounts minutes;
    auto counted = store::countHistory(connection, filter, minutes);
    if (counted) {
        counted = store::countEvents(connection, filter, minutes);
    }
    if (!counted) {
        return fail(counted.error());
    }
    std::map<QDate, qint64, std::greater<>> days;
    for (auto minute = minutes.cbegin(); minute != minutes.cend(); ++minute) {
        days[dayOf(minute.key())] += minute.value();
    }
    QVector<DayCount> counts;
    counts.reserve(static_cast<qsizetype>(days.size()));
    for (const auto &[day, lines] : days) {
        counts.append({day, lines});
    }
    return counts;
}

} // namespace metaflow::review
