#include "core/exchange/RowWriter.h"

#include "core/exchange/FileHash.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

constexpr qsizetype readBytes = 1 << 20;
constexpr QByteArrayView markInUtf8("\xEF\xBB\xBF");

/// As jsonText() of core/base writes it: whatever stands for a character that JSON or one of its readers takes amiss.
bool isJsonEscaped(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\' || c == markInUtf8.front();
}

void appendJsonEscape(QByteArray &bytes, char c)
{
    static constexpr QByteArrayView meant("\"\\\b\f\n\r\t"), written("\"\\bfnrt");
    if (const qsizetype at = meant.indexOf(c); at >= 0) {
        bytes.append('\\').append(written[at]);
    } else {
        bytes.append("\\u00").append(QByteArray(1, c).toHex());
    }
}

} // namespace

RowWriter::RowWriter(const ExportOptions &options, const QVector<FileColumn> &columns)
    : m_isCsv(options.format == Format::Csv)
    , m_mode(options.exact ? "exact" : "safe")
    , m_csv(options.exact ? CsvWriter::Mode::Exact : CsvWriter::Mode::Safe)
{
    m_json.reserve(2 * readBytes);
    for (const FileColumn &column : columns) {
        m_keys.append({static_cast<size_t>(m_keys.size()), column.name.toUtf8()});
    }
    if (m_isCsv) {
        for (const Key &key : std::as_const(m_keys)) {
            m_csv.plain(key.bytes);
        }
        endCsvRow("text_mode");
        return;
    }
    std::sort(m_keys.begin(), m_keys.end(), [](const Key &a, const Key &b) { return a.bytes < b.bytes; });
    for (Key &key : m_keys) {
        key.bytes = (&key == &m_keys.first() ? "{\"" : ",\"") + key.bytes + "\":";
    }
}

void RowWriter::row(const CellRow &cells)
{
    if (m_isCsv) {
        std::for_each(cells.begin(), cells.end(), [this](const CellValue &cell) { csvCell(cell); });
        endCsvRow(m_mode);
        return;
    }
    for (const Key &key : std::as_const(m_keys)) {
        m_json.append(key.bytes);
        jsonValue(cells[key.column]);
    }
    m_json.append("}\n");
}

void RowWriter::csvCell(const CellValue &cell)
{
    switch (cell.type) {
    case CellValue::Type::Null:
        m_csv.null();
        break;
    case CellValue::Type::Number:
        m_csv.number(cell.number);
        break;
    case CellValue::Type::Flag:
        m_csv.plain(cell.number != 0 ? "true" : "false");
        break;
    case CellValue::Type::Time:
        m_csv.plain(cell.bytes);
        break;
    case CellValue::Type::Text:
    case CellValue::Type::Json:
        m_csv.utf8(cell.bytes);
        break;
    }
}

void RowWriter::endCsvRow(QByteArrayView lastCell)
{
    m_csv.plain(lastCell);
    m_csv.endRow();
}

void RowWriter::jsonValue(const CellValue &cell)
{
    switch (cell.type) {
    case CellValue::Type::Null:
        m_json.append("null");
        break;
    case CellValue::Type::Number: {
        std::array<char, 24> digits;
        const char *end = std::to_chars(digits.data(), digits.data() + digits.size(), cell.number).ptr;
        m_json.append(QByteArrayView(digits.data(), end));
        break;
    }
    case CellValue::Type::Flag:
        m_json.append(cell.number != 0 ? "true" : "false");
        break;
    case CellValue::Type::Json: // a mark can only stand inside a string
        if (cell.bytes.indexOf(markInUtf8) < 0) {
            m_json.append(cell.bytes);
        } else {
            m_json.append(cell.bytes.toByteArray().replace(markInUtf8, "\\ufeff"));
        }
        break;
    case CellValue::Type::Text:
    case CellValue::Type::Time:
        jsonText(cell.bytes);
        break;
    }
}

void RowWriter::jsonText(QByteArrayView text)
{
    m_json.append('"');
    const char *end = text.data() + text.size();
    for (const char *at = text.data(); at != end;) {
        const char *next = std::find_if(at, end, isJsonEscaped);
        m_json.append(QByteArrayView(at, next));
        at = next;
        if (at == end) {
            break;
        }
        if (QByteArrayView(at, end).startsWith(markInUtf8)) {
            m_json.append("\\ufeff");
            at += markInUtf8.size();
        } else if (*at == markInUtf8.front()) {
            m_json.append(*at++); // of another character
        } else {
            appendJsonEscape(m_json, *at++);
        }
    }
    m_json.append('"');
}

void RowWriter::clear()
{
    m_csv.clear();
    m_json.resize(0);
}

Result<void> checkFile(const QString &file, Format format, const QByteArray &expectedHash, qint64 expectedRows)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fail(ErrorCode::FileUnwritable, file, in.errorString());
    }
    FileHash hash;
    CsvCounter csv;
    qint64 lines = 0;
    QByteArray block(readBytes, Qt::Uninitialized);
    for (qint64 size = in.read(block.data(), readBytes); size > 0; size = in.read(block.data(), readBytes)) {
        const QByteArrayView bytes(block.constData(), size);
        hash.add(bytes);
        if (format == Format::Csv) {
            csv.add(bytes);
        } else {
            lines += bytes.count('\n');
        }
    }
    const bool hasRows = format != Format::Sql && format != Format::Html;
    const qint64 rows = format == Format::Csv ? csv.records() - 1 : hasRows ? lines : expectedRows;
    if (hash.result() != expectedHash || rows != expectedRows || !csv.isWhole()) {
        return fail(ErrorCode::FileUnwritable, file, u"read back differs"_s);
    }
    return {};
}

} // namespace metaflow::exchange
