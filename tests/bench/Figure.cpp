#include "tests/bench/Figure.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace metaflow::bench {

namespace {

bool keeps(const Goal &goal, double value)
{
    return goal.atLeast ? value >= goal.limit : value <= goal.limit;
}

} // namespace

double statisticOf(QList<double> samples, Statistic statistic)
{
    if (samples.isEmpty()) {
        return std::nan("");
    }
    std::sort(samples.begin(), samples.end());
    const qsizetype count = samples.size();
    switch (statistic) {
    case Statistic::Median:
        return (samples.at((count - 1) / 2) + samples.at(count / 2)) / 2;
    case Statistic::P95:
        return samples.at((count * 95 + 99) / 100 - 1);
    case Statistic::Max:
        break;
    }
    return samples.last();
}

QString statisticName(Statistic statistic)
{
    switch (statistic) {
    case Statistic::Median:
        return u"median"_s;
    case Statistic::P95:
        return u"p95"_s;
    case Statistic::Max:
        break;
    }
    return u"max"_s;
}

double Figure::value() const
{
    return statisticOf(samples, statistic);
}

std::optional<double> Figure::ratio() const
{
    if (floorSamples.isEmpty()) {
        return std::nullopt;
    }
    return value() / statisticOf(floorSamples, statistic);
}

std::optional<bool> Figure::met() const
{
    if (!goal && !ratioGoal) {
        return std::nullopt;
    }
    const bool absolute = !goal || keeps(*goal, value());
    const bool relative = !ratioGoal || (ratio() && keeps(*ratioGoal, *ratio()));
    return absolute && relative;
}

QString fileSha256(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return {};
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace metaflow::bench
