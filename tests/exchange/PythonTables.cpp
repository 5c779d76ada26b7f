#include "tests/exchange/PythonTables.h"

#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

const QString csvReadScript = uR"(
import csv, json, sys
csv.field_size_limit(1 << 30)
with open(sys.argv[1], newline='', encoding='utf-8') as file:
    json.dump(list(csv.reader(file)), sys.stdout)
)"_s;

const QString excelReadScript = uR"(
import datetime, json, sys, openpyxl
from openpyxl.utils.escape import unescape
def plain(value):
    if isinstance(value, str):
        return unescape(value)
    return value.isoformat() if isinstance(value, (datetime.datetime, datetime.date, datetime.time)) else value
book = openpyxl.load_workbook(sys.argv[1])
found = {'sheets': book.sheetnames}
for sheet in book:
    first = list(sheet[2]) if sheet.max_row > 1 else []
    found[sheet.title] = {
        'rows': [[plain(cell) for cell in row] for row in sheet.iter_rows(values_only=True)],
        'freeze': sheet.freeze_panes,
        'filter': sheet.auto_filter.ref,
        'bold': all(cell.font.b for cell in sheet[1]),
        'formats': [cell.number_format for cell in first],
        'types': [cell.data_type for cell in first],
        'rules': [[str(part.sqref)] + [text for rule in part.rules for text in rule.formula]
                  for part in sheet.conditional_formatting]}
json.dump(found, sys.stdout)
)"_s;

/// Its output; nothing where it fails.
std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments)
{
    if (program.isEmpty()) {
        return std::nullopt;
    }
    QProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForFinished(120'000);
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
        return std::nullopt;
    }
    return process.readAllStandardOutput();
}

} // namespace

QString pythonWith(const QString &module)
{
    const QStringList programs{QStandardPaths::findExecutable(u"python3"_s, {u"/usr/bin"_s}),
        QStandardPaths::findExecutable(u"python3"_s)}; // the system's has its packages
    for (const QString &program : programs) {
        if (!program.isEmpty() && QProcess::execute(program, {u"-c"_s, u"import "_s + module}) == 0) {
            return program;
        }
    }
    return {};
}

std::optional<QJsonArray> readCsvByPython(const QString &file)
{
    const auto json = outputOf(pythonWith(u"csv"_s), {u"-c"_s, csvReadScript, file});
    return json ? std::optional(QJsonDocument::fromJson(*json).array()) : std::nullopt;
}

std::optional<QJsonObject> readExcelByPython(const QString &file)
{
    const auto json = outputOf(pythonWith(u"openpyxl"_s), {u"-c"_s, excelReadScript, file});
    return json ? std::optional(QJsonDocument::fromJson(*json).object()) : std::nullopt;
}

QStringList columnOf(const QJsonArray &rows, const QString &name)
{
    QStringList cells;
    const QJsonArray header = rows.first().toArray();
    qsizetype column = 0;
    while (column < header.size() && header.at(column) != name) {
        ++column;
    }
    for (qsizetype i = 1; i < rows.size(); ++i) {
        cells << rows.at(i).toArray().at(column).toString();
    }
    return cells;
}

} // namespace metaflow::testing
