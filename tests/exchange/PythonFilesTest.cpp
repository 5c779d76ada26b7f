// Files of programs that we did not write.
#include "tests/exchange/PythonWriter.h"

#include "core/store/Texts.h"
#include "tests/exchange/ReadTable.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

using testing::readFile;
using testing::ReadTable;
using Table = QVector<QStringList>;

QStringList naughtyTexts()
{
    QFile file(QStringLiteral(METAFLOW_SOURCE_DIR) + u"/tests/data/naughty_strings.json"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QStringList texts{u"\r"_s, u"\r\n"_s, u"a\rb"_s, u"\n"_s, u" "_s, u"\t"_s, u"\ufeffmark"_s, u"_x000D_"_s,
        u"_x005F_"_s, u"\u202eevil"_s, u"\U0010FFFF"_s, u"\"\"\""_s, u"=1+1"_s, u"'"_s, u"\u0085\u2028"_s};
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        texts << value.toString();
    }
    texts.removeIf([](const QString &text) { return text.isEmpty() || !store::isStorable(text); });
    texts.removeDuplicates();
    return texts;
}

Table oneAColumn(const QStringList &texts)
{
    Table table{{u"id"_s, u"text"_s, u"end"_s}};
    for (const QString &text : texts) {
        table << QStringList{QString::number(table.size()), text, u"x"_s};
    }
    return table;
}

QVector<Table> randomTables(int count)
{
    static const QString alphabet = u"ab\",;\t|\r\n' \u00e4\u20ac\u201d="_s;
    QRandomGenerator random(4180);
    QVector<Table> tables;
    for (int i = 0; i < count; ++i) {
        const int width = 2 + random.bounded(4);
        Table table(1 + random.bounded(6), QStringList(width));
        for (QStringList &row : table) {
            for (QString &cell : row) {
                for (int length = random.bounded(8); length > 0; --length) {
                    cell += alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
                }
            }
            row.first() += u'k'; // a row says something
        }
        tables << table;
    }
    return tables;
}

void expectSame(const ReadTable &read, const Table &table, const QString &file)
{
    ASSERT_EQ(read.error + read.problemText(), QString()) << qPrintable(file);
    EXPECT_EQ(read.shape.header, table.first()) << qPrintable(file);
    ASSERT_EQ(read.rows.size(), table.size() - 1) << qPrintable(file);
    for (qsizetype i = 1; i < table.size(); ++i) {
        ASSERT_EQ(read.rows.at(i - 1).cells, table.at(i)) << qPrintable(file) << i;
    }
}

} // namespace

TEST(PythonFilesTest, WhatPythonsCsvWritesIsReadAsItWas)
{
    if (!testing::canWriteCsvByPython()) {
        GTEST_SKIP() << "needs python3";
    }
    const QVector<Table> tables = randomTables(300);
    const QVector<std::tuple<QString, QString, QString>> forms{{u"delimiter=','"_s, u"utf-8"_s, u","_s},
        {u"delimiter=';', lineterminator='\\n', quoting=csv.QUOTE_ALL"_s, u"utf-8-sig"_s, u";"_s},
        {u"dialect='excel-tab'"_s, u"utf-16"_s, u"\t"_s},
        {u"delimiter='|', quoting=csv.QUOTE_ALL"_s, u"cp1252"_s, u"|"_s}};
    for (const auto &[settings, encoding, delimiter] : forms) {
        const QTemporaryDir folder;
        ASSERT_TRUE(testing::writeCsvByPython(tables, folder.path(), settings, encoding));
        for (qsizetype i = 0; i < tables.size(); ++i) {
            const QString file = folder.filePath(QString::number(i) + u".csv"_s);
            const QString known
                = encoding == "cp1252"_L1 ? u"windows-1252"_s : QString(); // none of them is sure in small ones
            expectSame(readFile(file, {known, delimiter, {}}), tables.at(i), settings);
        }
    }
}

TEST(PythonFilesTest, HostileTextsComeThroughBothKindsOfFile)
{
    if (!testing::canWriteXlsxByPython()) {
        GTEST_SKIP() << "needs python3 with openpyxl";
    }
    const QTemporaryDir folder;
    const QStringList texts = naughtyTexts();
    ASSERT_GT(texts.size(), 400);
    const Table table = oneAColumn(texts);
    ASSERT_TRUE(testing::writeCsvByPython({table}, folder.path(), u"dialect='excel'"_s, u"utf-8"_s));
    expectSame(readFile(folder.filePath(u"0.csv"_s)), table, u"csv"_s);
    Table plain = table; // XML has no other control characters, and openpyxl refuses them
    plain.removeIf([](const QStringList &row) {
        return std::any_of(row.at(1).begin(), row.at(1).end(), [](QChar letter) {
            return (letter < u' ' && letter != u'\n' && letter != u'\t' && letter != u'\r') || letter.isNonCharacter();
        });
    });
    ASSERT_GT(plain.size(), 400);
    ASSERT_TRUE(testing::writeXlsxByPython({plain}, folder.path()));
    expectSame(readFile(folder.filePath(u"0.xlsx"_s)), plain, u"xlsx"_s);
}

TEST(PythonFilesTest, LibreOfficesWorkbookOfATableIsTheTable)
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty() || !testing::canWriteCsvByPython()) {
        GTEST_SKIP() << "needs python3 and soffice";
    }
    const QTemporaryDir folder;
    const Table table{{u"id"_s, u"text"_s, u"when"_s}, {u"1"_s, u"K\u00e4ufer, \"gut\"\nzwei"_s, u"x"_s},
        {u"2"_s, u"\U0001F600 <&>"_s, u"1.5"_s}};
    ASSERT_TRUE(testing::writeCsvByPython({table}, folder.path(), u"dialect='excel'"_s, u"utf-8"_s));
    QProcess process;
    process.start(office,
        {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
            u"--infilter=CSV:44,34,76,1"_s, u"--convert-to"_s, u"xlsx"_s, u"--outdir"_s, folder.path(),
            folder.filePath(u"0.csv"_s)});
    ASSERT_TRUE(process.waitForFinished(120'000));
    expectSame(readFile(folder.filePath(u"0.xlsx"_s)), table, u"LibreOffice"_s);
}

} // namespace metaflow::exchange
