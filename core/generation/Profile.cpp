#include "core/generation/Profile.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

constexpr int fewestForShare = 4; ///< before a share says anything
constexpr int timesEach = 4;
constexpr qsizetype fewKinds = 3;
constexpr qsizetype dayLength = 10; ///< of `2026-11-26`

bool isNumber(const QString &dataType)
{
    static const QRegularExpression number(
        u"^(?:tinyint|smallint|int|integer|bigint|byte|short|long|decimal|numeric|dec|double|float|real)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return number.match(dataType.trimmed()).hasMatch();
}

/// Few kinds of whole numbers may be a code, and are all told; of an amount the range says more.
bool isAmount(const QString &dataType)
{
    static const QRegularExpression amount(
        u"^(?:decimal|numeric|dec|double|float|real)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return amount.match(dataType.trimmed()).hasMatch();
}

bool isDate(const QString &dataType)
{
    return dataType.trimmed().startsWith("date"_L1, Qt::CaseInsensitive)
        || dataType.trimmed().startsWith("timestamp"_L1, Qt::CaseInsensitive);
}

/// The values that are there, the most frequent first, and as the rows had them where they are as frequent.
QStringList byFrequency(const QVector<Comment> &values)
{
    QHash<QString, int> times;
    QStringList distinct;
    for (const Comment &value : values) {
        if (value && !value->isEmpty() && ++times[*value] == 1) {
            distinct << *value;
        }
    }
    std::stable_sort(distinct.begin(), distinct.end(),
        [&](const QString &a, const QString &b) { return times.value(a) > times.value(b); });
    return distinct;
}

QStringList sorted(QStringList values, bool asNumbers)
{
    std::sort(values.begin(), values.end(), [&](const QString &a, const QString &b) {
        const double left = asNumbers ? a.toDouble() : 0;
        const double right = asNumbers ? b.toDouble() : 0;
        return left != right ? left < right : a < b;
    });
    return values;
}

/// Least, greatest, then down: where the greatest may not leave, the next one is the greatest.
QStringList rangeFirst(QStringList ascending, bool amount)
{
    if (ascending.size() <= (amount ? 2 : fewKinds)) {
        return ascending;
    }
    const QString least = ascending.takeFirst();
    std::reverse(ascending.begin(), ascending.end());
    return QStringList{least} + ascending;
}

/// Without times where the days differ already.
QStringList days(const QStringList &ascending)
{
    if (ascending.isEmpty() || ascending.first().left(dayLength) == ascending.last().left(dayLength)) {
        return ascending;
    }
    QStringList shortened;
    for (const QString &value : ascending) {
        shortened << value.left(dayLength);
    }
    shortened.removeDuplicates();
    return shortened;
}

} // namespace

bool hasRange(const QString &dataType)
{
    return isNumber(dataType) || isDate(dataType);
}

ColumnProfile profileOf(const privacy::ColumnSamples &samples)
{
    const int rows = static_cast<int>(samples.values.size());
    if (rows < fewestForShare || samples.masked) {
        return {};
    }
    const int nulls = static_cast<int>(std::count(samples.values.cbegin(), samples.values.cend(), std::nullopt));
    ColumnProfile profile;
    profile.nullPercent = nulls == 0 ? 0 : std::clamp(qRound(100.0 * nulls / rows), 1, nulls == rows ? 100 : 99);
    const int kinds = static_cast<int>(byFrequency(samples.values).size());
    profile.kinds = !hasRange(samples.dataType) && kinds * timesEach <= rows - nulls ? kinds : 0;
    return profile;
}

privacy::ColumnSamples tellingFirst(privacy::ColumnSamples samples)
{
    QStringList values = byFrequency(samples.values);
    if (isNumber(samples.dataType)) {
        values = rangeFirst(sorted(std::move(values), true), isAmount(samples.dataType));
    } else if (isDate(samples.dataType)) {
        values = rangeFirst(days(sorted(std::move(values), false)), true);
    }
    // Every value stays in the list as often as it was: whoever judges what may leave counts them.
    const QVector<Comment> before = samples.values;
    samples.values = QVector<Comment>(values.cbegin(), values.cend());
    if (!hasRange(samples.dataType)) {
        QHash<QString, int> times;
        for (const Comment &value : before) {
            if (value && !value->isEmpty() && ++times[*value] > 1) {
                samples.values << value;
            }
        }
    }
    return samples;
}

int worthShowing(const privacy::ColumnSamples &samples)
{
    constexpr int most = 3;
    const bool all = !hasRange(samples.dataType) || (isNumber(samples.dataType) && !isAmount(samples.dataType));
    return all && (!hasRange(samples.dataType) || byFrequency(samples.values).size() <= fewKinds) ? most : 2;
}

} // namespace metaflow::generation
