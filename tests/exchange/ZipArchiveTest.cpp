#include "core/exchange/ZipArchive.h"

#include "core/exchange/ZipFile.h"
#include "tests/exchange/XlsxMaker.h"

#include <gtest/gtest.h>

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

using testing::ZipLies;
using testing::zipOf;

class ZipArchiveTest : public ::testing::Test {
protected:
    QString written(const QByteArray &bytes)
    {
        QFile out(folder.filePath(u"a.zip"_s));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
        return out.fileName();
    }
    /// What `a.txt` holds, else what is wrong.
    QString contents(const QByteArray &zip)
    {
        const auto archive = ZipArchive::open(written(zip));
        if (!archive) {
            return archive.error().detail;
        }
        const auto stream = (*archive)->stream(u"a.txt"_s);
        return stream ? drained(**stream) : stream.error().detail;
    }
    static QString drained(ZipStream &stream)
    {
        QByteArray all, piece(1000, '\0');
        while (true) {
            const auto got = stream.read(piece.data(), piece.size());
            if (!got || *got == 0) {
                return got ? QString::fromUtf8(all) : got.error().detail;
            }
            all.append(piece.constData(), *got);
        }
    }
    QTemporaryDir folder;
    const QVector<testing::ZipPart> one{{"a.txt", QByteArray("once upon a time ").repeated(500)}};
};

} // namespace

/// As what is larger than 4 GB is written, without writing that much.
TEST_F(ZipArchiveTest, WhatIsSaidTheLongWayIsReadByUsAndByPython)
{
    const QString file = folder.filePath(u"long.zip"_s);
    for (const qint64 plainLimit : {qint64{0}, qint64{40}, qint64{0xffff'ffff}}) {
        ZipWriter writer(file, plainLimit);
        ASSERT_TRUE(writer.open());
        for (const QString &name : {u"a.txt"_s, u"b.txt"_s}) {
            ASSERT_TRUE(writer.begin(name) && writer.write(QByteArray(100, 'x') + "\nend\n") && writer.end());
        }
        ASSERT_TRUE(writer.commit());
        const auto reader = ZipReader::open(file);
        ASSERT_TRUE(reader) << qPrintable(reader.error().detail);
        for (const QString &name : {u"a.txt"_s, u"b.txt"_s}) {
            qsizetype bytes = 0;
            const auto count = [&bytes](const QByteArray &line) { return (bytes += line.size()) > 0; };
            ASSERT_TRUE((*reader)->readLines(name, count));
            EXPECT_EQ(bytes, 103) << plainLimit;
        }
        if (const QString python = QStandardPaths::findExecutable(u"python3"_s); !python.isEmpty()) {
            EXPECT_EQ(QProcess::execute(python, {u"-m"_s, u"zipfile"_s, u"-t"_s, file}), 0) << plainLimit;
        }
    }
}

TEST_F(ZipArchiveTest, UnpacksWhatIsStoredAndDeflated)
{
    const QString text = u"once upon a time "_s.repeated(500);
    EXPECT_EQ(contents(zipOf(one)), text);
    EXPECT_EQ(contents(zipOf({{"a.txt", text.toUtf8(), false}})), text);
    EXPECT_EQ(contents(zipOf({{"a.txt", {}}})), QString());
}

TEST_F(ZipArchiveTest, BelievesNothingThatIsNotSo)
{
    const auto with = [this](auto change) {
        ZipLies lies;
        change(lies);
        return contents(zipOf(one, lies));
    };
    EXPECT_EQ(with([](ZipLies &lies) { lies.size = 4'000'000'000; }), u"broken_zip a.txt size or checksum"_s);
    EXPECT_EQ(with([](ZipLies &lies) { lies.wrongCrc = 1; }), u"broken_zip a.txt size or checksum"_s);
    EXPECT_EQ(with([](ZipLies &lies) { lies.packed = 4'000'000'000; }), u"broken_zip a.txt points beyond its end"_s);
    EXPECT_EQ(with([](ZipLies &lies) { lies.at = 4'000'000'000; }), u"broken_zip a.txt begins with another head"_s);
    EXPECT_EQ(with([](ZipLies &lies) { lies.at = 1; }), u"broken_zip a.txt begins with another head"_s);
    EXPECT_EQ(with([](ZipLies &lies) { lies.flags = 1; }), u"locked a.txt"_s);
    EXPECT_EQ(with([](ZipLies &lies) { lies.method = 14; }), u"unknown_packing a.txt 14"_s);
    EXPECT_EQ(contents(zipOf({{"a.txt", "a"}, {"a.txt", "b"}})), u"broken_zip has a file twice or too many: a.txt"_s);
    EXPECT_EQ(contents(zipOf({})), u"broken_zip a.txt is missing"_s);
}

TEST_F(ZipArchiveTest, OneThatIsCutOrDamagedIsRefused)
{
    const QByteArray whole = zipOf(one);
    for (qsizetype bytes = 0; bytes < whole.size(); ++bytes) {
        EXPECT_TRUE(contents(whole.first(bytes)).startsWith("broken_zip"_L1)) << bytes;
    }
    int refused = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged.at(at) ^ 0x55);
        const QString read = contents(damaged);
        const bool isWhole = read == u"once upon a time "_s.repeated(500);
        refused += isWhole ? 0 : 1;
    }
    EXPECT_GT(refused, whole.size() / 3) << "but for dates and such, which nobody reads";
}

TEST_F(ZipArchiveTest, ABombIsStoppedBeforeItHasGoneOff)
{
    EXPECT_EQ(contents(zipOf({{"a.txt", QByteArray(80 << 20, '\0')}})), u"zip_bomb a.txt 200"_s);
}

TEST_F(ZipArchiveTest, LinesOfAPackedArchiveAreRead)
{
    const auto reader = ZipReader::open(written(zipOf({{"a.txt", "one\n\ntwo \xc3\xa4\nthree"}})));
    ASSERT_TRUE(reader);
    QByteArrayList lines;
    const auto keep = [&lines](const QByteArray &line) {
        lines << line;
        return true;
    };
    ASSERT_TRUE((*reader)->readLines(u"a.txt"_s, keep));
    EXPECT_EQ(lines, (QByteArrayList{"one", "", "two \xc3\xa4", "three"}));
    const auto stopped = (*reader)->readLines(u"a.txt"_s, [](const QByteArray &) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

} // namespace metaflow::exchange
