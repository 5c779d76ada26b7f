#include "core/exchange/ExcelBook.h"

#include "core/exchange/ExcelCheck.h"
#include "core/exchange/ExcelText.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>

#include <xlsxwriter.h>

#include <array>
#include <cerrno>
#include <clocale>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <locale.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

constexpr double narrow = 12, middle = 20, wide = 60;

double widthOf(const FileColumn &column)
{
    if (column.name.endsWith("_value"_L1) || column.name == "comment"_L1 || column.name == "value"_L1) {
        return wide;
    }
    switch (column.stored) {
    case Stored::Number:
    case Stored::Count:
    case Stored::Id:
    case Stored::Score:
    case Stored::Flag:
    case Stored::Status:
    case Stored::StatusOrNull:
    case Stored::Kind:
        return narrow;
    default:
        return middle;
    }
}

/// The library writes numbers with printf: with a comma where the system does. For this thread alone.
class PointInNumbers {
public:
#ifdef Q_OS_UNIX
    PointInNumbers()
        : m_numbers(newlocale(LC_NUMERIC_MASK, "C", duplocale(LC_GLOBAL_LOCALE)))
        , m_before(uselocale(m_numbers))
    {
    }
    ~PointInNumbers()
    {
        uselocale(m_before);
        freelocale(m_numbers);
    }

private:
    locale_t m_numbers, m_before;
#else
    PointInNumbers() = default;
    ~PointInNumbers() = default;

public:
#endif
    Q_DISABLE_COPY_MOVE(PointInNumbers)
};

struct StatusColour {
    const char *status;
    lxw_color_t fill;
};
/// Dark text stays readable on all of them.
constexpr std::array statusColours = {StatusColour{"\"pending\"", 0xFFF2CC}, StatusColour{"\"approved\"", 0xD9EAD3},
    StatusColour{"\"edited\"", 0xCFE2F3}, StatusColour{"\"rejected\"", 0xF4CCCC},
    StatusColour{"\"imported\"", 0xD9D2E9}};

} // namespace

struct ExcelBook::Sheet {
    QString name;
    QVector<FileColumn> columns;
    int number = 0; ///< of those with this name
    lxw_worksheet *sheet = nullptr;
    lxw_row_t row = 0; ///< the next one
    qint64 bytes = 0; ///< about what its XML takes
};

struct ExcelBook::Library {
    struct Free {
        void operator()(lxw_workbook *book) const { lxw_workbook_free(book); }
    };
    PointInNumbers numbers;
    std::unique_ptr<lxw_workbook, Free> book;
    QVector<lxw_worksheet *> sheets;
    lxw_format *header = nullptr;
    lxw_format *time = nullptr;
    std::array<lxw_format *, statusColours.size()> statuses{};
};

/// The library's own files are cut from the folder at once, so nothing of them is left behind. It closes them only when
/// it packs.
ExcelBook::ExcelBook(QString file, SheetLimits limits)
    : m_file(std::move(file))
    , m_limits(limits)
{
    const QFileInfo info(m_file);
    if (const QString real = info.canonicalFilePath(); !real.isEmpty()) {
        m_file = real; // what a link points to, as QSaveFile has it
    }
    m_folder = QFile::encodeName(QFileInfo(m_file).absolutePath());
    m_beside.setFileName(m_file + u".%1"_s.arg(QRandomGenerator::global()->generate(), 8, 36, QChar(u'0')));
}

ExcelBook::~ExcelBook()
{
    if (!m_beside.fileName().isEmpty()) { // not in its place
        m_beside.remove();
    }
    if (m_library == nullptr || m_library->book == nullptr) {
        return;
    }
    for (lxw_worksheet *sheet : std::as_const(m_library->sheets)) {
        if (sheet->optimize_tmpfile != nullptr) {
            std::fclose(std::exchange(sheet->optimize_tmpfile, nullptr));
        }
    }
}

Failure ExcelBook::failure(int systemError, const QString &why) const
{
    const bool full = systemError == ENOSPC || systemError == EDQUOT;
    return fail(full ? ErrorCode::StoreFull : ErrorCode::FileUnwritable, m_file, why);
}

/// As QSaveFile: a new file as the umask has it, an existing one with the permissions it had.
Result<void> ExcelBook::openBeside()
{
    const QFileInfo existing(m_file);
    errno = 0;
    if (existing.exists() && (!existing.isFile() || !existing.isWritable())) {
        return failure(0, u"is not a file that can be written"_s);
    }
    if (!m_beside.open(QIODevice::ReadWrite | QIODevice::NewOnly)) {
        return failure(errno, m_beside.errorString());
    }
    if (existing.exists() && !m_beside.setPermissions(existing.permissions())) {
        return failure(errno, m_beside.errorString());
    }
    return {};
}

Result<void> ExcelBook::open(const QDateTime &now)
{
    if (auto opened = openBeside(); !opened) {
        return opened;
    }
    m_library = std::make_unique<Library>();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folder.data();
    m_library->book.reset(workbook_new_opt(QFile::encodeName(m_beside.fileName()).constData(), &options));
    lxw_workbook *book = m_library->book.get();
    if (book == nullptr) {
        return failure(errno, u"libxlsxwriter"_s);
    }
    lxw_doc_properties properties{};
    properties.created = static_cast<time_t>(now.toSecsSinceEpoch());
    workbook_set_properties(book, &properties);
    m_library->header = workbook_add_format(book);
    format_set_bold(m_library->header);
    m_library->time = workbook_add_format(book);
    format_set_num_format(m_library->time, "yyyy-mm-dd hh:mm:ss");
    for (size_t i = 0; i < statusColours.size(); ++i) {
        m_library->statuses[i] = workbook_add_format(book);
        format_set_bg_color(m_library->statuses[i], statusColours[i].fill);
    }
    return {};
}

Result<void> ExcelBook::beginSheet(const QString &name, const QVector<FileColumn> &columns)
{
    endSheet();
    m_sheet = std::make_unique<Sheet>(Sheet{name, columns});
    return startSheet();
}

Result<void> ExcelBook::startSheet()
{
    Sheet &at = *m_sheet;
    ++at.number;
    const QString name = at.number == 1 ? at.name : u"%1 %2"_s.arg(at.name).arg(at.number);
    errno = 0;
    at.sheet = workbook_add_worksheet(m_library->book.get(), name.toUtf8().constData());
    if (at.sheet == nullptr) {
        return failure(errno, u"worksheet "_s + name);
    }
    m_library->sheets << at.sheet;
    at.row = 1;
    at.bytes = 0;
    for (qsizetype i = 0; i < at.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const QByteArray title = at.columns.at(i).name.toUtf8();
        const double width = widthOf(at.columns.at(i));
        if (worksheet_set_column(at.sheet, column, column, width, nullptr) != LXW_NO_ERROR
            || worksheet_write_string(at.sheet, 0, column, title.constData(), m_library->header) != LXW_NO_ERROR) {
            return failure(errno, u"header"_s);
        }
    }
    worksheet_freeze_panes(at.sheet, 1, 0);
    return {};
}

/// What is about the whole of a sheet.
void ExcelBook::endSheet()
{
    if (m_sheet == nullptr) {
        return;
    }
    Sheet &at = *m_sheet;
    const auto last = at.row - 1;
    m_rows << at.row;
    worksheet_autofilter(at.sheet, 0, 0, last, static_cast<lxw_col_t>(at.columns.size() - 1));
    for (qsizetype i = 0; i < at.columns.size() && last > 0; ++i) {
        const Stored stored = at.columns.at(i).stored;
        if (stored != Stored::Status && stored != Stored::StatusOrNull) {
            continue;
        }
        for (size_t colour = 0; colour < statusColours.size(); ++colour) {
            QByteArray status(statusColours[colour].status);
            lxw_conditional_format rule{};
            rule.type = LXW_CONDITIONAL_TYPE_CELL;
            rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
            rule.value_string = status.data();
            rule.format = m_library->statuses[colour];
            const auto column = static_cast<lxw_col_t>(i);
            worksheet_conditional_format_range(at.sheet, 1, column, last, column, &rule);
        }
    }
    m_sheet.reset();
}

Result<void> ExcelBook::row(const CellRow &cells)
{
    if (m_sheet->row >= m_limits.rows || m_sheet->bytes >= m_limits.bytes) {
        Sheet next = *m_sheet;
        endSheet();
        m_sheet = std::make_unique<Sheet>(std::move(next));
        if (auto started = startSheet(); !started) {
            return started;
        }
    }
    for (size_t i = 0; i < cells.size(); ++i) {
        if (!write(cells[i], m_sheet->row, static_cast<quint16>(i))) {
            return failure(errno, u"row %1, column %2"_s.arg(m_sheet->row).arg(i));
        }
    }
    ++m_sheet->row;
    return {};
}

bool ExcelBook::write(const CellValue &cell, quint32 row, quint16 column)
{
    constexpr qint64 elementBytes = 50; // of XML around a cell
    lxw_worksheet *sheet = m_sheet->sheet;
    m_sheet->bytes += cell.type == CellValue::Type::Null ? 0 : elementBytes + cell.bytes.size();
    switch (cell.type) {
    case CellValue::Type::Null:
        return true;
    case CellValue::Type::Number:
        return worksheet_write_number(sheet, row, column, static_cast<double>(cell.number), nullptr) == LXW_NO_ERROR;
    case CellValue::Type::Flag:
        return worksheet_write_boolean(sheet, row, column, cell.number != 0, nullptr) == LXW_NO_ERROR;
    case CellValue::Type::Time:
        if (const double time = excelTime(cell.bytes); time >= 0) {
            return worksheet_write_number(sheet, row, column, time, m_library->time) == LXW_NO_ERROR;
        }
        break;
    case CellValue::Type::Text:
    case CellValue::Type::Json:
        break;
    }
    return writeText(cell.bytes, row, column);
}

bool ExcelBook::writeText(QByteArrayView text, quint32 row, quint16 column)
{
    if (isPlainExcelText(text)) {
        m_text.resize(0);
        m_text.append(text).append('\0');
    } else {
        m_text = excelText(text, &m_cut);
    }
    return worksheet_write_string(m_sheet->sheet, row, column, m_text.constData(), nullptr) == LXW_NO_ERROR;
}

/// The library looks at none of its writes. By now the disk may have room again, but not for what did not fit.
Result<void> ExcelBook::check() const
{
    if (m_sheet == nullptr || std::ferror(m_sheet->sheet->optimize_tmpfile) == 0) {
        return {};
    }
    constexpr qint64 roomForABlock = 4 << 20;
    const bool full = QStorageInfo(QFile::decodeName(m_folder)).bytesAvailable() < roomForABlock;
    return failure(full ? ENOSPC : EIO, u"temporary file"_s);
}

Result<void> ExcelBook::commit()
{
    endSheet();
    auto done = pack();
    if (done) {
        done = readBack();
    }
    return done ? putInPlace() : done;
}

/// Each sheet is copied once more and then packed, one after the other.
Result<void> ExcelBook::pack()
{
    qint64 largest = 0;
    for (const lxw_worksheet *sheet : std::as_const(m_library->sheets)) {
        if (sheet->optimize_tmpfile != nullptr) {
            const bool failed = std::fflush(sheet->optimize_tmpfile) != 0 || std::ferror(sheet->optimize_tmpfile) != 0;
            if (failed) {
                return failure(errno, u"temporary file"_s);
            }
            largest = std::max<qint64>(largest, std::ftell(sheet->optimize_tmpfile));
        }
    }
    if (const QStorageInfo disk(QFile::decodeName(m_folder)); disk.isValid() && disk.bytesAvailable() < largest) {
        return failure(ENOSPC, u"%1 bytes are needed"_s.arg(largest));
    }
    errno = 0;
    const lxw_error error = workbook_close(m_library->book.release()); // frees it in any case
    return error == LXW_NO_ERROR ? Result<void>() : failure(errno, QString::fromUtf8(lxw_strerror(error)));
}

Result<void> ExcelBook::readBack()
{
    const int systemError = errno; // of a write that nobody looked at
    auto read = readExcel(m_beside.fileName(), m_rows);
    if (!read) {
        return failure(systemError, read.error().detail);
    }
    m_bytes = read->bytes;
    m_hash = read->sha256;
    return {};
}

/// On the disk before the name is.
Result<void> ExcelBook::putInPlace()
{
    errno = 0;
#ifdef Q_OS_UNIX
    if (fsync(m_beside.handle()) != 0) {
        return failure(errno, u"fsync"_s);
    }
#endif
    m_beside.close();
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(m_beside.fileName().toStdU16String()),
        std::filesystem::path(m_file.toStdU16String()), error);
    if (error) {
        return failure(error.value(), QString::fromStdString(error.message()));
    }
    m_beside.setFileName(QString());
    return {};
}

} // namespace metaflow::exchange
