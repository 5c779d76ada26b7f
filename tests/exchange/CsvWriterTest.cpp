#include "core/exchange/CsvWriter.h"

#include "tests/exchange/StrictCsv.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

using testing::CsvCell;
using testing::CsvRows;

QByteArray written(const CsvRows &rows, CsvWriter::Mode mode)
{
    CsvWriter writer(mode);
    for (const auto &row : rows) {
        for (const CsvCell &cell : row) {
            if (cell) {
                writer.text(*cell);
            } else {
                writer.null();
            }
        }
        writer.endRow();
    }
    return writer.take();
}

CsvCell randomCell(QRandomGenerator &random)
{
    static const QString alphabet = u"=+-@\t\r\n'\",;\\ aÄ–0\u202e"_s;
    if (random.bounded(8) == 0) {
        return std::nullopt;
    }
    QString text;
    const int length = random.bounded(12);
    for (int i = 0; i < length; ++i) {
        const int pick = random.bounded(static_cast<int>(alphabet.size()) + 1);
        text += pick == alphabet.size() ? u"👩‍👩‍👧"_s : QString(alphabet.at(pick));
    }
    return text;
}

CsvRows randomRows(QRandomGenerator &random)
{
    CsvRows rows;
    const int count = 1 + random.bounded(5);
    const int width = 2 + random.bounded(4);
    for (int i = 0; i < count; ++i) {
        QVector<CsvCell> row;
        for (int j = 0; j < width; ++j) {
            row << randomCell(random);
        }
        rows << row;
    }
    return rows;
}

} // namespace

TEST(CsvWriterTest, AnotherReaderGetsBackWhatWasWritten)
{
    QRandomGenerator random(4180);
    for (int round = 0; round < 3000; ++round) {
        const CsvRows rows = randomRows(random);
        const QByteArray exact = written(rows, CsvWriter::Mode::Exact);
        const auto read = testing::parseStrictCsv(exact);
        ASSERT_TRUE(read) << exact.constData();
        ASSERT_EQ(*read, rows) << exact.constData();

        CsvCounter counter; // whatever the pieces in which a file is read
        for (qsizetype at = 0; at < exact.size();) {
            const qsizetype size = std::min<qsizetype>(1 + random.bounded(40), exact.size() - at);
            counter.add(QByteArrayView(exact).sliced(at, size));
            at += size;
        }
        ASSERT_TRUE(counter.isWhole());
        ASSERT_EQ(counter.records(), rows.size());
    }
}

TEST(CsvWriterTest, NoCellOfASafeFileIsAFormulaAndOneApostropheLessIsTheText)
{
    QRandomGenerator random(4181);
    for (int round = 0; round < 3000; ++round) {
        const CsvRows rows = randomRows(random);
        auto read = testing::parseStrictCsv(written(rows, CsvWriter::Mode::Safe));
        ASSERT_TRUE(read);
        for (auto &row : *read) {
            for (CsvCell &cell : row) {
                if (cell && !cell->isEmpty()) {
                    ASSERT_FALSE(u"=+-@\t\r"_s.contains(cell->front()));
                    cell = cell->startsWith(u'\'') ? cell->mid(1) : *cell;
                }
            }
        }
        ASSERT_EQ(*read, rows);
    }
}

TEST(CsvWriterTest, KeepsNullApartFromTheEmptyText)
{
    EXPECT_EQ(written({{std::nullopt, u""_s, u"a"_s}}, CsvWriter::Mode::Safe), ",\"\",a\r\n");
}

TEST(CsvWriterTest, WhatGoesOutAsItIsStandsThereAsItIs)
{
    CsvWriter writer(CsvWriter::Mode::Safe);
    writer.number(-5);
    writer.plain("true");
    writer.utf8("-5");
    writer.endRow();
    EXPECT_EQ(writer.bytes(), "-5,true,'-5\r\n");
    writer.clear();
    EXPECT_TRUE(writer.bytes().isEmpty());
}

TEST(CsvCounterTest, NoticesAFileThatIsNotWhole)
{
    for (const QByteArray bytes : {"a,b\r\n\"open", "a\nb\r\n", "a\"b\r\n", "\"a\"b\r\n", "a,b"}) {
        CsvCounter counter;
        counter.add(bytes);
        EXPECT_FALSE(counter.isWhole()) << bytes.constData();
    }
}

} // namespace metaflow::exchange
