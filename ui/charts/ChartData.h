#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace metaflow::ui {

enum class ChartKind { Across, Upright, Lines }; ///< bars to the right, bars upwards, a line for each series
enum class ChartUnit { Count, Percent, Usd, Milliseconds };
/// What a series means; the look of the window says which colour and pattern that is.
enum class ChartColor { Main, Second, Good, Warning, Bad, Rest };

struct ChartSeries {
    QString name;
    ChartColor color = ChartColor::Main;
    QVector<double> values; ///< one a category; NaN: not known
    ChartUnit unit = ChartUnit::Count;
    bool drawn = true; ///< else only in the table
    friend bool operator==(const ChartSeries &a, const ChartSeries &b); ///< what is not known is the same
};

/// A column of words in the table.
struct ChartWords {
    QString title;
    QStringList texts; ///< one a category
    friend bool operator==(const ChartWords &, const ChartWords &) = default;
};

/// What a chart and its table show. Bars of several series stand on each other.
struct ChartData {
    ChartKind kind = ChartKind::Across;
    QString title; ///< of the categories: the first column of the table
    QStringList categories;
    QStringList notes; ///< behind the name of a category in the chart; empty: none
    QVector<ChartWords> words;
    QVector<ChartSeries> series;

    [[nodiscard]] bool isEmpty() const { return categories.isEmpty(); }
    friend bool operator==(const ChartData &, const ChartData &) = default;
};

/// As a person reads it, in the locale: `1,234`, `12.5 %`, `$1.23`; empty where it is not known.
[[nodiscard]] QString chartText(double value, ChartUnit unit);
/// As a program reads it; empty where it is not known.
[[nodiscard]] QString chartNumber(double value, ChartUnit unit);
/// The name, kept from turning round what stands beside it where letters of it run the other way.
[[nodiscard]] QString chartName(const QString &name);
/// `main.sales · approved: 12`; without a series (-1) all that is drawn of the category.
[[nodiscard]] QString chartMarkText(const ChartData &data, int category, int series);

/// What is drawn: the first `most` categories. A sum of the others would dwarf them.
[[nodiscard]] ChartData drawnPart(const ChartData &data, int most);

/// Round steps on an axis from 0 to at least `highest`; whole where `whole`.
struct ChartScale {
    double step = 1;
    int steps = 1;
};
[[nodiscard]] ChartScale chartScale(double highest, int wanted, bool whole);

} // namespace metaflow::ui
