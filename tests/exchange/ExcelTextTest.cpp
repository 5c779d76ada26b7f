#include "core/exchange/ExcelText.h"

#include "core/exchange/Utf8.h"
#include "tests/exchange/HostileTexts.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

/// What the library makes of control characters, and then what a reader of Excel makes of all signs.
QString readBack(const QByteArray &written)
{
    QString text;
    const QString exact = exactUtf8(written);
    for (const QChar c : exact) {
        const bool control = c.unicode() < 0x20 && c != u'\t' && c != u'\n';
        text += control ? u"_x%1_"_s.arg(c.unicode(), 4, 16, QChar(u'0')) : QString(c);
    }
    static const QRegularExpression sign(u"_x([0-9A-Fa-f]{4})_"_s);
    QString read;
    qsizetype from = 0;
    for (auto match = sign.match(text); match.hasMatch(); match = sign.match(text, from)) {
        read += text.sliced(from, match.capturedStart() - from) + QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    return read + text.sliced(from);
}

} // namespace

TEST(ExcelTextTest, EveryTextComesBack)
{
    QStringList texts = testing::hostileTexts();
    texts << u"_x0041_x0042_"_s << u"_x0041\u0001"_s << u"__x0041_"_s << u"\ufffe"_s << u"a\uffff"_s
          << u"_x0041\ufffe"_s;
    for (const QString &text : std::as_const(texts)) {
        qint64 cut = 0;
        EXPECT_EQ(readBack(excelText(text.toUtf8(), &cut)), text);
        EXPECT_EQ(cut, 0);
        if (isPlainExcelText(text.toUtf8())) {
            EXPECT_EQ(readBack(text.toUtf8()), text);
        }
    }
    EXPECT_TRUE(isPlainExcelText("a plain text with an under_score"));
}

TEST(ExcelTextTest, WhatIsTooLongIsCutAndSaysSo)
{
    const QString sign = QString::fromUtf8(excelCutSign);
    for (const QString &piece : {u"a"_s, u"ß"_s, u"😀"_s, u"_x0041_"_s}) {
        qint64 cut = 0;
        const QString fits = piece.repeated(excelCellUnits / piece.size() / (piece.startsWith(u'_') ? 2 : 1));
        EXPECT_EQ(readBack(excelText(fits.toUtf8(), &cut)), fits);
        EXPECT_EQ(cut, 0);
        const QString longer = piece.repeated(excelCellUnits + 1);
        const QByteArray written = excelText(longer.toUtf8(), &cut);
        EXPECT_EQ(cut, 1);
        const QString read = readBack(written);
        EXPECT_LE(QString::fromUtf8(written).size(), excelCellUnits);
        EXPECT_TRUE(read.endsWith(sign));
        EXPECT_TRUE(longer.startsWith(read.chopped(sign.size())));
        EXPECT_GT(read.size(), excelCellUnits / 3);
    }
}

TEST(ExcelTextTest, TimesAreDaysSinceTheEndOf1899)
{
    EXPECT_DOUBLE_EQ(excelTime("2026-11-22T12:00:00.000Z"), 46348.5);
    EXPECT_DOUBLE_EQ(excelTime("1900-03-01T00:00:00.000Z"), 61);
    EXPECT_LT(excelTime("1900-02-28T00:00:00.000Z"), 0);
    EXPECT_LT(excelTime("soon"), 0);
}

} // namespace metaflow::exchange
