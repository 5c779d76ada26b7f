#include "core/exchange/CsvFile.h"

#include "core/exchange/CsvDecoder.h"
#include "core/exchange/CsvDelimiter.h"
#include "core/exchange/TableRows.h"
#include "core/store/Texts.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

constexpr qsizetype pieceBytes = 64 << 10; ///< also of the sample that the delimiter is found by
constexpr qint64 mostCsvBytes = 1 << 30;

} // namespace

CsvFile::CsvFile(const QString &file, std::function<bool()> goOn)
    : m_file(file)
    , m_goOn(std::move(goOn))
{
}

Failure CsvFile::invalid(const QString &why) const
{
    return fail(ErrorCode::FileInvalid, m_file.fileName(), why);
}

Result<std::unique_ptr<TableFile>> CsvFile::open(
    const QString &file, const TableFileOptions &options, std::function<bool()> goOn)
{
    std::unique_ptr<CsvFile> csv(new CsvFile(file, std::move(goOn)));
    if (!csv->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fail(ErrorCode::FileUnreadable, file, csv->m_file.errorString());
    }
    csv->m_stamp = FileStamp::of(csv->m_file);
    if (auto looked = csv->look(options); !looked) {
        return fail(looked.error());
    }
    return csv;
}

Result<void> CsvFile::look(const TableFileOptions &options)
{
    auto found = findEncoding(options.encoding);
    if (found) {
        found = findDelimiter(options.delimiter);
    }
    return found ? findHeader() : found;
}

Result<void> CsvFile::findEncoding(const QString &wanted)
{
    if (!wanted.isEmpty() && !CsvDecoder::knows(wanted)) {
        return invalid(u"unknown_encoding "_s + wanted);
    }
    if (m_stamp.bytes > mostCsvBytes) {
        return invalid(u"too_large %1"_s.arg(mostCsvBytes));
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    CsvEncodingGuess guess;
    CsvEncoding marked;
    auto read = bytes(0, [&](QByteArrayView piece) {
        marked = m_shape.bytes == 0 ? markedEncoding(piece) : marked;
        m_shape.bytes += piece.size();
        hash.addData(piece.toByteArray());
        if (wanted.isEmpty()) {
            guess.feed(piece);
        }
        return m_shape.bytes <= mostCsvBytes;
    });
    if (m_shape.bytes > mostCsvBytes) {
        return invalid(u"changed"_s); // somebody writes to it
    }
    m_shape.sha256 = hash.result();
    m_shape.encoding = wanted.isEmpty() ? guess.guess().name : wanted;
    m_shape.byteOrderMark = marked.name == m_shape.encoding;
    m_markBytes = m_shape.byteOrderMark ? marked.markBytes : 0;
    return read;
}

Result<void> CsvFile::findDelimiter(const QString &wanted)
{
    if (wanted.size() > 1 || wanted == "\""_L1 || wanted == "\n"_L1 || wanted == "\r"_L1) {
        return invalid(u"bad_delimiter "_s + wanted);
    }
    QString sample;
    CsvDecoder decoder(m_shape.encoding, [](const CsvProblem &) {});
    const auto keepFirst = [&](QByteArrayView piece) {
        sample = decoder.decode(piece);
        return false;
    };
    if (auto read = bytes(m_markBytes, keepFirst); !read && read.error().code != ErrorCode::Cancelled) {
        return read;
    }
    const QChar announced = announcedDelimiter(sample);
    const bool isWhole = m_shape.bytes <= m_markBytes + pieceBytes;
    m_isAnnounced = !announced.isNull();
    m_shape.delimiter = !wanted.isEmpty() ? wanted : m_isAnnounced ? announced : guessDelimiter(sample, isWhole);
    return {};
}

Result<void> CsvFile::findHeader()
{
    const auto isHeader = [this](CsvRecord &record) {
        if (record.isBlank() || (m_isAnnounced && record.row.line == 1)) {
            return true;
        }
        m_shape.headerLine = record.row.line;
        m_shape.header = record.row.cells;
        return false;
    };
    auto read = records(isHeader, [](const CsvProblem &) {});
    if (!read && read.error().code != ErrorCode::Cancelled) {
        return read;
    }
    if (m_shape.header.isEmpty()) {
        return read ? invalid(u"no_header"_s) : read; // else stopped while it looked for one
    }
    const bool isText = std::all_of(m_shape.header.begin(), m_shape.header.end(), store::isStorable);
    return isText ? Result<void>() : invalid(u"not_a_table line %1"_s.arg(m_shape.headerLine));
}

Result<void> CsvFile::read(
    const std::function<bool(const CsvRow &row)> &row, const std::function<void(const CsvProblem &problem)> &problem)
{
    const bool isBytes = !m_shape.encoding.startsWith("utf-16"_L1);
    const TableRows rows(m_shape.header.size(), isBytes, row, problem);
    const auto take = [&](const CsvRecord &record) {
        if (record.row.line == m_shape.headerLine) {
            std::for_each(record.problems.begin(), record.problems.end(), problem);
        }
        return record.row.line <= m_shape.headerLine || rows.take(record);
    };
    auto read = records(take, problem);
    return read && FileStamp::of(m_file) != m_stamp ? invalid(u"changed"_s) : read;
}

Result<void> CsvFile::records(
    std::function<bool(CsvRecord &record)> sink, const std::function<void(const CsvProblem &problem)> &problem)
{
    CsvDecoder decoder(m_shape.encoding, problem);
    CsvTokenizer tokenizer(m_shape.delimiter.front(), std::move(sink));
    auto read = bytes(m_markBytes, [&](QByteArrayView piece) { return tokenizer.feed(decoder.decode(piece)); });
    if (read && !(tokenizer.feed(decoder.finish()) && tokenizer.finish())) {
        read = fail(ErrorCode::Cancelled);
    }
    return tokenizer.tooLong() > 0 ? invalid(u"row_too_long line %1"_s.arg(tokenizer.tooLong())) : read;
}

Result<void> CsvFile::bytes(qsizetype from, const std::function<bool(QByteArrayView bytes)> &piece)
{
    if (!m_file.seek(from)) {
        return fail(ErrorCode::FileUnreadable, m_file.fileName(), m_file.errorString());
    }
    QByteArray buffer(pieceBytes, Qt::Uninitialized);
    while (true) {
        const qint64 got = m_file.read(buffer.data(), buffer.size());
        if (got < 0) {
            return fail(ErrorCode::FileUnreadable, m_file.fileName(), m_file.errorString());
        }
        if (got == 0) {
            return {};
        }
        if (!piece(QByteArrayView(buffer).first(got)) || !m_goOn()) {
            return fail(ErrorCode::Cancelled);
        }
    }
}

} // namespace metaflow::exchange
