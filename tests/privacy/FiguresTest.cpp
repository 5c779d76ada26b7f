#include "core/privacy/Privacy.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::privacy {

namespace {

QVector<QJsonObject> linesOf(const QString &name)
{
    QFile file(QStringLiteral(METAFLOW_SOURCE_DIR "/tests/data/privacy/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    QVector<QJsonObject> lines;
    while (!file.atEnd()) {
        const QJsonDocument line = QJsonDocument::fromJson(file.readLine());
        EXPECT_TRUE(line.isObject()) << name.toStdString() << " line " << lines.size() + 1;
        lines << line.object();
    }
    return lines;
}

QStringList valuesOf(const QJsonObject &line)
{
    QStringList values;
    for (const QJsonValue &value : line.value(u"values"_s).toArray()) {
        values << value.toString();
    }
    return values;
}

ColumnSamples samplesOf(const QJsonObject &line, const QStringList &values)
{
    ColumnSamples samples{line.value(u"column"_s).toString(), line.value(u"type"_s).toString(), false, {}};
    for (const QString &value : values) {
        samples.values.append(value);
    }
    return samples;
}

/// All that leaves of a line in masked mode.
QStringList leaving(const QJsonObject &line)
{
    const QStringList values = valuesOf(line);
    const QString place = line.value(u"place"_s).toString();
    if (place == "comment"_L1) {
        return {releasableText(line.value(u"text"_s).toString(), PrivacyMode::Masked)};
    }
    if (place == "min_max"_L1) {
        const auto profile
            = releasableProfile(samplesOf(line, {}), {values.value(0), values.value(1), {}}, PrivacyMode::Masked, 20);
        return {profile.least.value_or(QString()), profile.most.value_or(QString())};
    }
    if (place == "frequent"_L1) { // few distinct: they come again and again among the samples as well
        QStringList often;
        for (int i = 0; i < 6; ++i) {
            often += values;
        }
        return releasableProfile(samplesOf(line, often), {{}, {}, values}, PrivacyMode::Masked, 20).frequent
            + releasable(samplesOf(line, often), PrivacyMode::Masked, 20);
    }
    return releasable(samplesOf(line, values), PrivacyMode::Masked, 20);
}

QStringList partsOf(const QString &text)
{
    static const QRegularExpression notText(
        u"[^\\p{L}\\p{M}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.toCaseFolded().split(notText, Qt::SkipEmptyParts);
}

/// More than half of a value's letters and digits stand in what leaves.
bool isOut(const QString &planted, const QStringList &left)
{
    qsizetype all = 0;
    qsizetype out = 0;
    const QString whole = left.join(u'\n').toCaseFolded();
    for (const QString &part : partsOf(planted)) {
        all += part.size();
        out += whole.contains(part) ? part.size() : 0;
    }
    return out * 2 > all;
}

} // namespace

TEST(PrivacyFiguresTest, NinetyNineOfAHundredPlantedPersonalValuesStayHome)
{
    int planted = 0;
    int out = 0;
    QMap<QString, QStringList> outByKind;
    for (const QJsonObject &line : linesOf(u"planted.jsonl"_s)) {
        const QStringList left = leaving(line);
        for (const QString &value : valuesOf(line)) {
            ++planted;
            if (isOut(value, left)) {
                ++out;
                outByKind[line.value(u"kind"_s).toString()]
                    << line.value(u"place"_s).toString() + u": "_s + value + u" -> "_s + left.join(u" | "_s);
            }
        }
    }
    for (auto it = outByKind.cbegin(); it != outByKind.cend(); ++it) {
        for (const QString &value : it.value()) {
            std::printf("  left, %s %s\n", qPrintable(it.key()), qUtf8Printable(value));
        }
    }
    std::printf(
        "%d of %d planted values stayed home: %.1f %%\n", planted - out, planted, 100.0 * (planted - out) / planted);
    EXPECT_GE(planted, 400);
    EXPECT_LE(out * 100, planted);
}

/// The figure above would also be met by a function that gives nothing.
TEST(PrivacyFiguresTest, FourOfFiveHarmlessColumnsStillSendARealValue)
{
    int columns = 0;
    int real = 0;
    for (const QJsonObject &line : linesOf(u"harmless.jsonl"_s)) {
        ++columns;
        const QStringList values = valuesOf(line);
        const QStringList left = releasable(samplesOf(line, values), PrivacyMode::Masked);
        if (std::any_of(left.cbegin(), left.cend(), [&](const QString &value) { return values.contains(value); })) {
            ++real;
        } else {
            std::printf("  nothing real of %s: %s\n", qPrintable(line.value(u"column"_s).toString()),
                qUtf8Printable(left.join(u" | "_s)));
        }
    }
    std::printf("%d of %d harmless columns send a real value: %.1f %%\n", real, columns, 100.0 * real / columns);
    EXPECT_GE(columns, 100);
    EXPECT_GE(real * 5, columns * 4);
}

TEST(PrivacyFiguresTest, RawLetsThePlantedValuesOutSoTheMeasureSeesThem)
{
    int out = 0;
    for (const QJsonObject &line : linesOf(u"planted.jsonl"_s)) {
        const QStringList values = valuesOf(line);
        const QStringList left = releasable(samplesOf(line, values), PrivacyMode::Raw, 20);
        out += std::all_of(values.cbegin(), values.cend(), [&](const QString &value) { return isOut(value, left); });
    }
    EXPECT_GE(out, 150);
}

} // namespace metaflow::privacy
