#include "tests/exchange/PythonWriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

const QString csvScript = uR"(
import csv, json, sys
for number, table in enumerate(json.load(sys.stdin.buffer)):
    with open(f'{sys.argv[1]}/{number}.csv', 'w', newline='', encoding='%2') as file:
        csv.writer(file, %1).writerows(table)
)"_s;

const QString xlsxScript = uR"(
import json, re, sys, openpyxl
def escaped(text): # as Excel does it; openpyxl leaves that to whoever calls it
    return re.sub(r'_(?=x[0-9A-Fa-f]{4}_)', '_x005F_', text).replace('\\r', '_x000D_')
for number, table in enumerate(json.load(sys.stdin.buffer)):
    book = openpyxl.Workbook()
    for line, row in enumerate(table, 1):
        for column, text in enumerate(row, 1):
            cell = book.active.cell(line, column)
            cell.value = escaped(text)
            cell.data_type = 's' # no formula
    book.save(f'{sys.argv[1]}/{number}.xlsx')
)"_s;

/// Programs of the system first: a Python of one's own seldom has its packages.
QString pythonProgram()
{
    const QString systems = QStandardPaths::findExecutable(u"python3"_s, {u"/usr/bin"_s});
    return systems.isEmpty() ? QStandardPaths::findExecutable(u"python3"_s) : systems;
}

bool runPython(const QStringList &arguments, const QByteArray &input = {})
{
    if (pythonProgram().isEmpty()) {
        return false;
    }
    QProcess process;
    process.start(pythonProgram(), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(60'000);
    const bool isFine = ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!isFine) {
        qWarning("%s", process.readAllStandardError().constData());
    }
    return isFine;
}

QByteArray jsonOf(const QVector<QVector<QStringList>> &tables)
{
    QJsonArray all;
    for (const QVector<QStringList> &table : tables) {
        QJsonArray rows;
        for (const QStringList &row : table) {
            rows.append(QJsonArray::fromStringList(row));
        }
        all.append(rows);
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

} // namespace

bool canWriteCsvByPython()
{
    return runPython({u"-c"_s, u"import csv"_s});
}

bool canWriteXlsxByPython()
{
    return runPython({u"-c"_s, u"import openpyxl"_s});
}

bool writeCsvByPython(const QVector<QVector<QStringList>> &tables, const QString &folder, const QString &settings,
    const QString &encoding)
{
    return runPython({u"-c"_s, csvScript.arg(settings, encoding), folder}, jsonOf(tables));
}

bool writeXlsxByPython(const QVector<QVector<QStringList>> &tables, const QString &folder)
{
    return runPython({u"-c"_s, xlsxScript, folder}, jsonOf(tables));
}

} // namespace metaflow::testing
