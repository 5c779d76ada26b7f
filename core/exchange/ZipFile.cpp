#include "core/exchange/ZipFile.h"

#include <QtEndian>

#include <array>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

constexpr quint32 localMark = 0x04034b50;
constexpr quint32 centralMark = 0x02014b50;
constexpr quint32 endMark = 0x06054b50, end64Mark = 0x06064b50, locatorMark = 0x07064b50;
constexpr quint32 saidElsewhere = std::numeric_limits<quint32>::max();
constexpr quint16 zipVersion = 45; ///< of the format, to read it: with Zip64
constexpr qint64 longestLine = 16 << 20;

constexpr std::array<quint32, 256> crcTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit) {
            value = (value & 1) != 0 ? 0xedb88320U ^ (value >> 1) : value >> 1;
        }
        table[i] = value;
    }
    return table;
}();

/// ISO 3309, as ZIP wants it; begins and goes on with what it gave before.
quint32 crcOf(quint32 before, const QByteArray &bytes)
{
    quint32 crc = ~before;
    for (const char byte : bytes) {
        crc = crcTable[(crc ^ static_cast<unsigned char>(byte)) & 0xff] ^ (crc >> 8);
    }
    return ~crc;
}

template <typename Number> void put(QByteArray &bytes, Number value)
{
    const Number little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

} // namespace

ZipWriter::ZipWriter(const QString &file, qint64 plainLimit)
    : m_file(file)
    , m_plainLimit(plainLimit)
{
    m_file.setDirectWriteFallback(false);
}

Result<void> ZipWriter::open()
{
    return m_file.open(QIODevice::WriteOnly) ? Result<void>()
                                             : fail(ErrorCode::FileUnwritable, m_file.fileName(), m_file.errorString());
}

Result<void> ZipWriter::put(const QByteArray &bytes)
{
    return m_file.write(bytes) == bytes.size()
        ? Result<void>()
        : fail(ErrorCode::FileUnwritable, m_file.fileName(), m_file.errorString());
}

/// In front of a file nobody knows yet how long it gets: its sizes stand in 64 bits, and in 32 in the directory as
/// well, where they fit.
QByteArray ZipWriter::header(const Entry &entry, bool central) const
{
    const bool isLong = !central || entry.size >= m_plainLimit, isFar = central && entry.at >= m_plainLimit;
    QByteArray extra;
    for (const qint64 value : isLong ? QVector<qint64>{entry.size, entry.size} : QVector<qint64>()) {
        exchange::put<qint64>(extra, value);
    }
    if (isFar) {
        exchange::put<qint64>(extra, entry.at);
    }
    QByteArray bytes;
    exchange::put(bytes, central ? centralMark : localMark);
    if (central) {
        exchange::put(bytes, zipVersion); // made by, as MS-DOS
    }
    exchange::put(bytes, zipVersion);
    exchange::put<quint16>(bytes, 0x0800); // names are UTF-8
    exchange::put<quint16>(bytes, 0); // stored
    exchange::put<quint32>(bytes, 0x00210000); // 1 January 1980: the manifest says when
    exchange::put<quint32>(bytes, entry.crc);
    exchange::put<quint32>(bytes, isLong ? saidElsewhere : static_cast<quint32>(entry.size));
    exchange::put<quint32>(bytes, isLong ? saidElsewhere : static_cast<quint32>(entry.size));
    exchange::put<quint16>(bytes, static_cast<quint16>(entry.name.size()));
    exchange::put<quint16>(bytes, static_cast<quint16>(extra.isEmpty() ? 0 : 4 + extra.size()));
    if (central) {
        bytes.append(10, '\0'); // no comment, first disk, no attributes
        exchange::put<quint32>(bytes, isFar ? saidElsewhere : static_cast<quint32>(entry.at));
    }
    bytes += entry.name;
    if (!extra.isEmpty()) {
        exchange::put<quint16>(bytes, 1); // Zip64
        exchange::put<quint16>(bytes, static_cast<quint16>(extra.size()));
    }
    return bytes + extra;
}

/// Of the archive, whose directory begins at `at`.
QByteArray ZipWriter::ending(qint64 at, qint64 directoryBytes) const
{
    const auto count = static_cast<quint16>(m_entries.size());
    const bool isFar = at >= m_plainLimit;
    QByteArray tail;
    if (isFar) {
        exchange::put(tail, end64Mark);
        exchange::put<qint64>(tail, 44); // bytes that follow
        exchange::put(tail, zipVersion);
        exchange::put(tail, zipVersion);
        exchange::put<qint64>(tail, 0); // this disk, first disk
        exchange::put<qint64>(tail, count);
        exchange::put<qint64>(tail, count);
        exchange::put<qint64>(tail, directoryBytes);
        exchange::put<qint64>(tail, at);
        exchange::put(tail, locatorMark);
        exchange::put<quint32>(tail, 0); // disk
        exchange::put<qint64>(tail, at + directoryBytes);
        exchange::put<quint32>(tail, 1); // disks
    }
    exchange::put(tail, endMark);
    exchange::put<quint32>(tail, 0); // this disk, first disk
    exchange::put<quint16>(tail, count);
    exchange::put<quint16>(tail, count);
    exchange::put<quint32>(tail, static_cast<quint32>(directoryBytes));
    exchange::put<quint32>(tail, isFar ? saidElsewhere : static_cast<quint32>(at));
    exchange::put<quint16>(tail, 0);
    return tail;
}

Result<void> ZipWriter::begin(const QString &name)
{
    m_entries.append({name.toUtf8(), 0, 0, m_file.pos()});
    m_hash.reset();
    return put(header(m_entries.last(), false));
}

Result<void> ZipWriter::write(const QByteArray &bytes)
{
    Entry &entry = m_entries.last();
    entry.crc = crcOf(entry.crc, bytes);
    entry.size += bytes.size();
    m_hash.addData(bytes);
    return put(bytes);
}

Result<QByteArray> ZipWriter::end()
{
    const qint64 behind = m_file.pos();
    const bool patched
        = m_file.seek(m_entries.last().at) && m_file.write(header(m_entries.last(), false)) > 0 && m_file.seek(behind);
    return patched ? Result<QByteArray>(m_hash.result())
                   : fail(ErrorCode::FileUnwritable, m_file.fileName(), m_file.errorString());
}

Result<void> ZipWriter::commit()
{
    const qint64 at = m_file.pos();
    QByteArray directory;
    for (const Entry &entry : std::as_const(m_entries)) {
        directory += header(entry, true);
    }
    if (auto written = put(directory + ending(at, directory.size())); !written) {
        return written;
    }
    return m_file.commit() ? Result<void>() : fail(ErrorCode::FileUnwritable, m_file.fileName(), m_file.errorString());
}

ZipReader::ZipReader(std::unique_ptr<ZipArchive> archive)
    : m_archive(std::move(archive))
{
}

Result<std::unique_ptr<ZipReader>> ZipReader::open(const QString &file)
{
    auto archive = ZipArchive::open(file);
    return archive ? Result<std::unique_ptr<ZipReader>>(std::unique_ptr<ZipReader>(new ZipReader(std::move(*archive))))
                   : fail(archive.error());
}

Result<QByteArray> ZipReader::readLines(const QString &name, const std::function<bool(const QByteArray &line)> &line)
{
    const auto stream = m_archive->stream(name);
    if (!stream) {
        return fail(stream.error());
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(64 << 10, Qt::Uninitialized);
    QByteArray rest; // the beginning of a line that the next piece ends
    while (true) {
        const auto got = (*stream)->read(piece.data(), piece.size());
        if (!got) {
            return fail(got.error());
        }
        if (*got == 0) {
            return rest.isEmpty() || line(rest) ? Result<QByteArray>(hash.result()) : fail(ErrorCode::Cancelled);
        }
        const QByteArrayView bytes = QByteArrayView(piece).first(*got);
        hash.addData(bytes.toByteArray());
        qsizetype from = 0;
        for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', from)) {
            rest.append(bytes.sliced(from, end - from));
            from = end + 1;
            if (!line(std::exchange(rest, {}))) {
                return fail(ErrorCode::Cancelled);
            }
        }
        rest.append(bytes.sliced(from));
        if (rest.size() > longestLine) {
            return fail(ErrorCode::FileInvalid, m_archive->file().fileName(), name + u" holds no lines"_s);
        }
    }
}

} // namespace metaflow::exchange
