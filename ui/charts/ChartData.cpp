#include "ui/charts/ChartData.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr double smallestMoney = 0.01; // a smaller one is written out

QString moneyText(double usd)
{
    return u'$' + QLocale().toString(usd, 'f', usd > 0 && usd < smallestMoney ? 4 : 2);
}

} // namespace

bool operator==(const ChartSeries &a, const ChartSeries &b)
{
    const auto same
        = [](double left, double right) { return left == right || (std::isnan(left) && std::isnan(right)); };
    return a.name == b.name && a.color == b.color && a.unit == b.unit && a.drawn == b.drawn
        && std::equal(a.values.cbegin(), a.values.cend(), b.values.cbegin(), b.values.cend(), same);
}

QString chartText(double value, ChartUnit unit)
{
    if (std::isnan(value)) {
        return {};
    }
    const QLocale locale;
    switch (unit) {
    case ChartUnit::Count:
        break;
    case ChartUnit::Percent:
        return locale.toString(value, 'f', value == std::floor(value) ? 0 : 1) + u" %"_s;
    case ChartUnit::Usd:
        return moneyText(value);
    case ChartUnit::Milliseconds:
        return locale.toString(std::llround(value)) + u" ms"_s;
    }
    return locale.toString(std::llround(value));
}

QString chartNumber(double value, ChartUnit unit)
{
    if (std::isnan(value)) {
        return {};
    }
    const bool whole = unit == ChartUnit::Count || unit == ChartUnit::Milliseconds;
    return QString::number(value, 'f', whole ? 0 : unit == ChartUnit::Usd ? 6 : 2);
}

QString chartName(const QString &name)
{
    const bool turns = std::any_of(name.cbegin(), name.cend(), [](QChar c) {
        const QChar::Direction direction = c.direction();
        return direction != QChar::DirL && direction != QChar::DirEN && direction != QChar::DirON
            && direction != QChar::DirES && direction != QChar::DirET && direction != QChar::DirCS
            && direction != QChar::DirWS && direction != QChar::DirNSM;
    });
    return turns ? QChar(0x2068) + name + QChar(0x2069) : name; // first strong isolate … pop
}

QString chartMarkText(const ChartData &data, int category, int series)
{
    if (category < 0 || category >= data.categories.size()) {
        return {};
    }
    QStringList parts;
    for (int i = 0; i < data.series.size(); ++i) {
        const ChartSeries &each = data.series.at(i);
        if ((series == -1 && each.drawn) || series == i) {
            const QString text = chartText(each.values.at(category), each.unit);
            parts << each.name + u": "_s + (text.isEmpty() ? QCoreApplication::translate("Chart", "not known") : text);
        }
    }
    return chartName(data.categories.at(category)) + u" · "_s + parts.join(u", "_s);
}

ChartData drawnPart(const ChartData &data, int most)
{
    if (data.categories.size() <= most) {
        return data;
    }
    ChartData part = data;
    part.categories.resize(most);
    part.notes.resize(std::min<qsizetype>(part.notes.size(), most));
    for (ChartSeries &series : part.series) {
        series.values.resize(most);
    }
    return part;
}

ChartScale chartScale(double highest, int wanted, bool whole)
{
    if (!(highest > 0)) {
        return {};
    }
    const double rough = highest / wanted;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = power * 10;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (power * factor >= rough) {
            step = power * factor;
            break;
        }
    }
    if (whole) {
        step = std::max(1.0, std::ceil(step));
    }
    constexpr double slack = 1e-9; // 0.3 / 0.1 is more than 3
    return {step, std::max(1, static_cast<int>(std::ceil(highest / step - slack)))};
}

} // namespace metaflow::ui
