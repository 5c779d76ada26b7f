#include "tests/exchange/ReadTable.h"
#include "tests/exchange/XlsxMaker.h"
#include "tests/fuzz/Fuzzer.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace metaflow::fuzz {

namespace {

constexpr quint32 fixedSeed = 8;
constexpr qint64 mostMemory = qint64{512} << 20;
#ifdef __OPTIMIZE__
constexpr std::chrono::milliseconds longestInput(1'000);
#else
constexpr std::chrono::milliseconds longestInput(10'000);
#endif

class FuzzTest : public ::testing::TestWithParam<FuzzTarget> { };

/// Does not take a file into memory that the test made on disk.
class HostileFileTest : public ::testing::Test {
protected:
    /// What is wrong with it; fails where reading it took more memory than it may.
    QString errorOf(const QByteArray &bytes)
    {
        QFile file(folder.filePath(u"hostile"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const qint64 before = peakMemory(true);
        const QString error = testing::readFile(file.fileName()).error;
        EXPECT_LE(peakMemory() - before, mostMemory);
        return error;
    }
    /// Of a workbook whose one part unpacks to a text that often.
    QString errorOfBomb(const QByteArray &part, const QByteArray &before, const QByteArray &piece, int often)
    {
        auto parts = testing::partsOf({});
        for (testing::ZipPart &each : parts) {
            if (each.name == part) {
                each.bytes = testing::deflatedOften(before, piece, often);
                each.isRaw = true;
            }
        }
        return errorOf(testing::zipOf(parts));
    }
    QTemporaryDir folder;
};

const QByteArray sheetPart = "xl/worksheets/sheet1.xml";

} // namespace

INSTANTIATE_TEST_SUITE_P(Readers, FuzzTest, ::testing::ValuesIn(fuzzTargets()),
    [](const auto &target) { return target.param.name.toStdString(); });

TEST_P(FuzzTest, NoInputBreaksAPromiseTakesLongOrMuchMemory)
{
    const QTemporaryDir folder;
    const qint64 before = peakMemory(true);
    Fuzzer fuzzer(GetParam(), fixedSeed, folder.path());
    const FuzzReport report = fuzzer.run(std::chrono::seconds(2), 20'000);
    std::cout << "seed " << fixedSeed << ": " << report.inputs << " inputs\n";
    EXPECT_EQ(report.failure, QString()) << qPrintable(report.failure);
    EXPECT_GT(report.inputs, 20);
    EXPECT_LT(report.slowest, longestInput);
    EXPECT_LE(peakMemory() - before, mostMemory);
}

TEST(FuzzTargetTest, ItsSeedsAreReadBeforeTheyAreBroken)
{
    const QTemporaryDir folder;
    for (const FuzzTarget &target : fuzzTargets()) {
        int read = 0;
        for (const QByteArray &seed : target.seeds) {
            read += testing::readBytes(target.file(seed)).rows.isEmpty() ? 0 : 1;
        }
        EXPECT_GE(read, 1) << qPrintable(target.name);
    }
}

TEST_F(HostileFileTest, TenGigabytesOfZerosInTenMegabytes)
{
    EXPECT_TRUE(errorOfBomb(sheetPart, {}, QByteArray(1 << 20, '\0'), 10'000).startsWith("broken_xml "_L1));
    EXPECT_EQ(errorOfBomb(sheetPart, "<worksheet>", QByteArray(1 << 20, ' '), 10'000),
        u"too_large xl/worksheets/sheet1.xml:1 16777216"_s);
    EXPECT_EQ(errorOfBomb(sheetPart, "<worksheet>", QByteArray("<a/>").repeated(1 << 18), 10'000),
        u"zip_bomb xl/worksheets/sheet1.xml 200"_s);
}

TEST_F(HostileFileTest, MoreTextsThanFitIntoMemory)
{
    QByteArray text; // as hard to pack as a text is
    for (int i = 0; text.size() < 4'000; ++i) {
        text += QByteArray::number(i * 7919);
    }
    const QByteArray piece = QByteArray("<si><t>" + text + "</t></si>").repeated(50);
    const QString error = errorOfBomb("xl/sharedStrings.xml", "<sst>", piece, 4'000);
    EXPECT_TRUE(error.startsWith("too_large xl/sharedStrings.xml:"_L1) || error.startsWith("zip_bomb"_L1))
        << qPrintable(error);
    const QString empty = errorOfBomb("xl/sharedStrings.xml", "<sst>", QByteArray("<si/>").repeated(200'000), 400);
    EXPECT_TRUE(empty.startsWith("too_large xl/sharedStrings.xml:"_L1) || empty.startsWith("zip_bomb"_L1))
        << qPrintable(empty);
}

TEST_F(HostileFileTest, SizesThatAreAnnouncedAreNotBelieved)
{
    testing::XlsxParts parts;
    parts.sheetData = testing::rowOf({"a"}) + testing::rowOf({"1"});
    testing::ZipLies lies;
    lies.hasZip64 = true;
    lies.size = quint64{10} << 30;
    EXPECT_TRUE(errorOf(testing::xlsxOf(parts, lies)).endsWith("size or checksum"_L1));
    lies.packed = lies.size;
    EXPECT_TRUE(errorOf(testing::xlsxOf(parts, lies)).endsWith("points beyond its end"_L1));
}

TEST_F(HostileFileTest, AFileOfTenGigabytesIsRefusedUnread)
{
    QFile file(folder.filePath(u"large.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.resize(qint64{10} << 30));
    EXPECT_EQ(testing::readFile(file.fileName()).error, u"too_large 1073741824"_s);
}

TEST_F(HostileFileTest, QuotesCommasAndLineEndsByTheMillion)
{
    EXPECT_EQ(errorOf("a,b\n" + QByteArray(20 << 20, '"')), QString()) << "an empty text, or one of quotes";
    EXPECT_EQ(errorOf("a,b\n" + QByteArray(20 << 20, ',')), u"row_too_long line 2"_s);
    EXPECT_EQ(errorOf("a,b\n" + QByteArray(20 << 20, '\n')), QString());
    EXPECT_EQ(errorOf("a,b\n\"" + QByteArray(20 << 20, '\n')), u"row_too_long line 2"_s) << "where the quote opens";
}

} // namespace metaflow::fuzz
