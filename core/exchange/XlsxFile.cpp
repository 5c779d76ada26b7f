#include "core/exchange/XlsxFile.h"

#include "core/exchange/FileHash.h"
#include "core/exchange/TableRows.h"
#include "core/exchange/XlsxSheet.h"
#include "core/store/Texts.h"

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

constexpr qint64 mostXlsxBytes = 1 << 30, mostSheetBytes = qint64{4} << 30;
constexpr qsizetype hashedAtOnce = 1 << 20; ///< bytes

} // namespace

XlsxFile::XlsxFile(std::unique_ptr<XlsxBook> book)
    : m_book(std::move(book))
{
}

Failure XlsxFile::invalid(const QString &why) const
{
    return fail(ErrorCode::FileInvalid, m_book->file().fileName(), why);
}

Result<std::unique_ptr<TableFile>> XlsxFile::open(
    const QString &file, const TableFileOptions &options, std::function<bool()> goOn)
{
    auto book = XlsxBook::open(file, std::move(goOn));
    if (!book) {
        return fail(book.error());
    }
    std::unique_ptr<XlsxFile> xlsx(new XlsxFile(std::move(*book)));
    if (auto looked = xlsx->look(options.sheet); !looked) {
        return fail(looked.error());
    }
    return xlsx;
}

Result<void> XlsxFile::look(const QString &sheet)
{
    m_shape.excel = true;
    if (auto hashed = hashAll(); !hashed) {
        return hashed;
    }
    for (const XlsxSheetEntry &each : m_book->sheets()) {
        m_shape.sheets << each.name;
    }
    bool isThere = false;
    for (const XlsxSheetEntry &each : m_book->sheets()) {
        if (sheet.isEmpty() ? !each.isShown : each.name != sheet) {
            continue;
        }
        isThere = true;
        const auto hasHeader = lookInto(each);
        if (!hasHeader || *hasHeader) {
            return hasHeader ? Result<void>() : fail(hasHeader.error());
        }
    }
    return invalid(isThere ? u"no_header"_s : u"no_sheet "_s + sheet);
}

Result<void> XlsxFile::hashAll()
{
    QFile &file = m_book->file();
    m_shape.bytes = m_book->stamp().bytes;
    if (m_shape.bytes > mostXlsxBytes) {
        return invalid(u"too_large %1"_s.arg(mostXlsxBytes));
    }
    FileHash hash;
    QByteArray piece(hashedAtOnce, Qt::Uninitialized);
    qint64 got = file.seek(0) ? file.read(piece.data(), piece.size()) : -1;
    for (; got > 0; got = file.read(piece.data(), piece.size())) {
        hash.add({piece.constData(), got});
        if (!m_book->goesOn()) {
            return fail(ErrorCode::Cancelled);
        }
    }
    m_shape.sha256 = hash.result();
    return got < 0 ? fail(ErrorCode::FileUnreadable, file.fileName(), file.errorString()) : Result<void>();
}

Result<bool> XlsxFile::lookInto(const XlsxSheetEntry &sheet)
{
    m_shape.header.clear();
    const auto read = rows(sheet.entry, CsvTokenizer::mostCells, [this](CsvRecord &record) {
        m_shape.header = record.row.cells;
        m_shape.headerLine = record.row.line;
        return false;
    });
    const bool isStopped = !read && (read.error().code != ErrorCode::Cancelled || m_shape.header.isEmpty());
    if (isStopped) {
        return fail(read.error());
    }
    m_shape.sheet = sheet.name;
    m_entry = sheet.entry;
    const bool isText = std::all_of(m_shape.header.begin(), m_shape.header.end(), store::isStorable);
    return isText ? Result<bool>(!m_shape.header.isEmpty()) : invalid(u"not_a_table line %1"_s.arg(m_shape.headerLine));
}

Result<void> XlsxFile::read(
    const std::function<bool(const CsvRow &row)> &row, const std::function<void(const CsvProblem &problem)> &problem)
{
    const auto width = static_cast<int>(m_shape.header.size());
    const TableRows table(width, false, row, problem);
    auto read = rows(m_entry, width, [&](CsvRecord &record) {
        if (record.row.cells.size() < width) {
            record.row.cells.resize(width); // a sheet does not say where a row ends
        }
        return record.row.line <= m_shape.headerLine || table.take(record);
    });
    return read && FileStamp::of(m_book->file()) != m_book->stamp() ? invalid(u"changed"_s) : read;
}

Result<void> XlsxFile::rows(const QString &entry, int width, const std::function<bool(CsvRecord &row)> &row)
{
    auto xml = m_book->part(entry, mostSheetBytes);
    return xml ? XlsxSheet(*m_book, std::move(*xml), width, row).read() : fail(xml.error());
}

} // namespace metaflow::exchange
