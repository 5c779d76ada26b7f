#pragma once

#include "ui/charts/ChartData.h"

#include <QCoreApplication>
#include <QDate>

#include <functional>
#include <limits>
#include <optional>

namespace metaflow::ui {

struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

inline constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();

[[nodiscard]] inline double usdOf(const std::optional<qint64> &microUsd)
{
    return microUsd ? static_cast<double>(*microUsd) / 1e6 : notKnown;
}

[[nodiscard]] inline double percentOf(qint64 part, qint64 whole)
{
    return whole > 0 ? 100.0 * static_cast<double>(part) / static_cast<double>(whole) : notKnown;
}

[[nodiscard]] inline QString countText(qint64 count)
{
    return chartText(static_cast<double>(count), ChartUnit::Count);
}

/// A series with one value of each row.
template <typename Rows, typename Value>
[[nodiscard]] ChartSeries seriesOf(
    const QString &name, ChartColor color, const Rows &rows, Value value, ChartUnit unit = ChartUnit::Count)
{
    ChartSeries series;
    series.name = name;
    series.color = color;
    series.unit = unit;
    for (const auto &row : rows) {
        series.values << static_cast<double>(std::invoke(value, row));
    }
    return series;
}

/// The same, for the table alone.
template <typename Rows, typename Value>
[[nodiscard]] ChartSeries besides(const QString &name, const Rows &rows, Value value, ChartUnit unit = ChartUnit::Count)
{
    ChartSeries series = seriesOf(name, ChartColor::Rest, rows, value, unit);
    series.drawn = false;
    return series;
}

/// What a point of a line over time stands for: to stroke a line of hundreds of points takes longer than a frame.
enum class Period { Day, Week, Month };
[[nodiscard]] inline Period periodFor(const QDate &first, const QDate &last)
{
    const qint64 days = first.daysTo(last);
    return days <= 62 ? Period::Day : days <= 400 ? Period::Week : Period::Month;
}
[[nodiscard]] inline QDate beginOf(const QDate &day, Period period)
{
    return period == Period::Month ? QDate(day.year(), day.month(), 1)
        : period == Period::Week   ? day.addDays(1 - day.dayOfWeek())
                                   : day;
}
[[nodiscard]] inline QDate endOf(const QDate &begin, Period period) ///< the first day behind it
{
    return period == Period::Month ? begin.addMonths(1) : begin.addDays(period == Period::Week ? 7 : 1);
}
[[nodiscard]] inline QString titleOf(Period period)
{
    return period == Period::Month ? FigureWords::tr("Month from (UTC)")
        : period == Period::Week   ? FigureWords::tr("Week from (UTC)")
                                   : FigureWords::tr("Day (UTC)");
}

template <typename Rows, typename Text> [[nodiscard]] QStringList textsOf(const Rows &rows, Text text)
{
    QStringList texts;
    for (const auto &row : rows) {
        texts << text(row);
    }
    return texts;
}

template <typename Rows, typename Value> [[nodiscard]] qint64 sumOf(const Rows &rows, Value value)
{
    qint64 sum = 0;
    for (const auto &row : rows) {
        sum += value(row);
    }
    return sum;
}

} // namespace metaflow::ui
