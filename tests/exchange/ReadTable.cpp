#include "tests/exchange/ReadTable.h"

#include <QTemporaryFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

QVector<QStringList> ReadTable::cells() const
{
    QVector<QStringList> all;
    for (const exchange::CsvRow &row : rows) {
        all << row.cells;
    }
    return all;
}

QString ReadTable::problemText() const
{
    QStringList lines;
    for (const exchange::CsvProblem &each : problems) {
        lines << u"%1 %2:%3 %4"_s.arg(each.code).arg(each.line).arg(each.column).arg(each.text).trimmed();
    }
    return lines.join(u'|');
}

ReadTable readFile(const QString &file, const exchange::TableFileOptions &options)
{
    ReadTable table;
    const auto opened = exchange::TableFile::open(file, options);
    if (!opened) {
        table.error = opened.error().detail;
        return table;
    }
    table.shape = (*opened)->shape();
    const auto row = [&table](const exchange::CsvRow &each) {
        table.rows << each;
        return true;
    };
    const auto read = (*opened)->read(row, [&table](const exchange::CsvProblem &each) { table.problems << each; });
    table.error = read ? QString() : read.error().detail;
    return table;
}

ReadTable readBytes(const QByteArray &bytes, const exchange::TableFileOptions &options)
{
    QTemporaryFile file;
    const bool isWritten = file.open() && file.write(bytes) == bytes.size() && file.flush();
    EXPECT_TRUE(isWritten);
    return readFile(file.fileName(), options);
}

} // namespace metaflow::testing
