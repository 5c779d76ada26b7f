#include "tests/bench/Report.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::bench {

namespace {

QJsonArray toArray(const QList<double> &numbers)
{
    QJsonArray array;
    std::copy(numbers.begin(), numbers.end(), std::back_inserter(array));
    return array;
}

QJsonObject toJson(const Goal &goal)
{
    return {{goal.atLeast ? u"at_least"_s : u"at_most"_s, goal.limit}};
}

QString number(double value)
{
    constexpr int digits = 4;
    return std::abs(value) < 10'000 ? QString::number(value, 'g', digits) : QString::number(value, 'f', 0);
}

QString words(const Goal &goal, const QString &unit)
{
    return (goal.atLeast ? u"≥ "_s : u"≤ "_s) + number(goal.limit) + unit;
}

QString markdownRow(const Figure &figure)
{
    QStringList goals;
    if (figure.goal) {
        goals.append(words(*figure.goal, u' ' + figure.unit));
    }
    if (figure.ratioGoal) {
        goals.append(words(*figure.ratioGoal, u" x "_s + figure.floorName));
    }
    QString measured = u"%1 %2 (%3 of %4)"_s.arg(
        number(figure.value()), figure.unit, statisticName(figure.statistic), QString::number(figure.samples.size()));
    if (const auto ratio = figure.ratio()) {
        measured += u", %1 x %2"_s.arg(number(*ratio), figure.floorName);
    }
    const auto met = figure.met();
    const QString verdict = !met ? u"–"_s : *met ? u"yes"_s : u"**no**"_s;
    return u"| `%1` | %2 | %3 | %4 | %5 |\n"_s.arg(
        figure.name, goals.isEmpty() ? u"–"_s : goals.join(u", "_s), measured, verdict, figure.note);
}

} // namespace

QJsonObject toJson(const Figure &figure)
{
    QJsonObject json{
        {u"name"_s, figure.name},
        {u"unit"_s, figure.unit},
        {u"samples"_s, toArray(figure.samples)},
        {u"median"_s, statisticOf(figure.samples, Statistic::Median)},
        {u"p95"_s, statisticOf(figure.samples, Statistic::P95)},
        {u"max"_s, statisticOf(figure.samples, Statistic::Max)},
        {u"statistic"_s, statisticName(figure.statistic)},
        {u"value"_s, figure.value()},
        {u"goal"_s, figure.goal ? toJson(*figure.goal) : QJsonValue()},
        {u"input"_s, figure.input},
        {u"input_sha256"_s, figure.inputSha256},
        {u"note"_s, figure.note},
    };
    if (const auto ratio = figure.ratio()) {
        json.insert(u"floor"_s,
            QJsonObject{{u"name"_s, figure.floorName}, {u"samples"_s, toArray(figure.floorSamples)},
                {u"value"_s, statisticOf(figure.floorSamples, figure.statistic)}});
        json.insert(u"ratio"_s, *ratio);
        json.insert(u"ratio_goal"_s, figure.ratioGoal ? toJson(*figure.ratioGoal) : QJsonValue());
    }
    const auto met = figure.met();
    json.insert(u"met"_s, met ? QJsonValue(*met) : QJsonValue());
    return json;
}

QJsonObject toJson(const Report &report)
{
    QJsonArray figures;
    for (const Figure &figure : report.figures) {
        figures.append(toJson(figure));
    }
    QJsonArray notMeasured;
    for (const NotMeasured &one : report.notMeasured) {
        notMeasured.append(QJsonObject{{u"name"_s, one.name}, {u"reason"_s, one.reason}});
    }
    return {
        {u"schema_version"_s, 1},
        {u"commit"_s, report.commit},
        {u"build_type"_s, report.buildType},
        {u"started_at"_s, report.startedAt},
        {u"machine"_s, report.machine},
        {u"figures"_s, figures},
        {u"not_measured"_s, notMeasured},
    };
}

QString toMarkdown(const Report &report)
{
    QString text = u"| figure | goal | measured | met | note |\n|---|---|---|---|---|\n"_s;
    for (const Figure &figure : report.figures) {
        text += markdownRow(figure);
    }
    for (const NotMeasured &one : report.notMeasured) {
        text += u"| `%1` | | not measured: %2 | | |\n"_s.arg(one.name, one.reason);
    }
    return text;
}

} // namespace metaflow::bench
