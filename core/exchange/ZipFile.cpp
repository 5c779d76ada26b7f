#include "core/exchange/ZipFile.h"

#include <QtEndian>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

constexpr quint32 localMark = 0x04034b50;
constexpr quint32 centralMark = 0x02014b50;
constexpr quint32 endMark = 0x06054b50;
constexpr qint64 localBytes = 30;
constexpr qint64 centralBytes = 46;
constexpr qint64 endBytes = 22;
constexpr qint64 longestLine = 16 << 20;
constexpr qint64 mostBytes = std::numeric_limits<quint32>::max() - (1 << 20);

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

template <typename Number> Number take(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

} // namespace

ZipWriter::ZipWriter(const QString &file)
    : m_file(file)
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
    if (m_file.pos() + bytes.size() > mostBytes) {
        return fail(ErrorCode::FileUnwritable, m_file.fileName(), u"larger than 4 GB"_s);
    }
    return m_file.write(bytes) == bytes.size()
        ? Result<void>()
        : fail(ErrorCode::FileUnwritable, m_file.fileName(), m_file.errorString());
}

QByteArray ZipWriter::header(const Entry &entry, bool central)
{
    QByteArray bytes;
    exchange::put(bytes, central ? centralMark : localMark);
    if (central) {
        exchange::put<quint16>(bytes, 20); // made by version 2.0, as MS-DOS
    }
    exchange::put<quint16>(bytes, 20);
    exchange::put<quint16>(bytes, 0x0800); // names are UTF-8
    exchange::put<quint16>(bytes, 0); // stored
    exchange::put<quint32>(bytes, 0x00210000); // 1 January 1980: the manifest says when
    exchange::put<quint32>(bytes, entry.crc);
    exchange::put<quint32>(bytes, static_cast<quint32>(entry.size));
    exchange::put<quint32>(bytes, static_cast<quint32>(entry.size));
    exchange::put<quint16>(bytes, static_cast<quint16>(entry.name.size()));
    exchange::put<quint16>(bytes, 0);
    if (central) {
        bytes.append(10, '\0'); // no comment, first disk, no attributes
        exchange::put<quint32>(bytes, static_cast<quint32>(entry.at));
    }
    return bytes + entry.name;
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
    QByteArray tail;
    exchange::put(tail, endMark);
    exchange::put<quint32>(tail, 0); // this disk, first disk
    exchange::put<quint16>(tail, static_cast<quint16>(m_entries.size()));
    exchange::put<quint16>(tail, static_cast<quint16>(m_entries.size()));
    exchange::put<quint32>(tail, static_cast<quint32>(directory.size()));
    exchange::put<quint32>(tail, static_cast<quint32>(at));
    exchange::put<quint16>(tail, 0);
    if (auto written = put(directory + tail); !written) {
        return written;
    }
    return m_file.commit() ? Result<void>() : fail(ErrorCode::FileUnwritable, m_file.fileName(), m_file.errorString());
}

ZipReader::ZipReader(const QString &file)
    : m_file(file)
{
}

Failure ZipReader::invalid(const QString &why) const
{
    return fail(ErrorCode::FileInvalid, m_file.fileName(), why);
}

Result<std::unique_ptr<ZipReader>> ZipReader::open(const QString &file)
{
    std::unique_ptr<ZipReader> reader(new ZipReader(file));
    if (!reader->m_file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, file, reader->m_file.errorString());
    }
    if (auto read = reader->readDirectory(); !read) {
        return fail(read.error());
    }
    return reader;
}

/// Ours has no comment behind it, so the end stands where the file ends.
Result<void> ZipReader::readDirectory()
{
    const qint64 size = m_file.size();
    if (size < endBytes || !m_file.seek(size - endBytes)) {
        return invalid(u"no archive"_s);
    }
    const QByteArray tail = m_file.read(endBytes);
    const qint64 directoryBytes = take<quint32>(tail, 12);
    const qint64 directoryAt = take<quint32>(tail, 16);
    if (take<quint32>(tail, 0) != endMark || directoryAt + directoryBytes + endBytes != size
        || !m_file.seek(directoryAt)) {
        return invalid(u"no archive of ours"_s);
    }
    const QByteArray directory = m_file.read(directoryBytes);
    for (qsizetype at = 0; at + centralBytes <= directory.size();) {
        const qsizetype nameBytes = take<quint16>(directory, at + 28);
        const Entry entry{take<quint32>(directory, at + 16), take<quint32>(directory, at + 20),
            take<quint32>(directory, at + 42) + localBytes + nameBytes};
        const bool isStored = take<quint32>(directory, at) == centralMark && take<quint16>(directory, at + 10) == 0;
        if (!isStored || entry.at + entry.size > directoryAt || at + centralBytes + nameBytes > directory.size()) {
            return invalid(u"no archive of ours"_s);
        }
        m_entries.insert(QString::fromUtf8(directory.mid(at + centralBytes, nameBytes)), entry);
        at += centralBytes + nameBytes;
    }
    return {};
}

Result<QByteArray> ZipReader::readLines(const QString &name, const std::function<bool(const QByteArray &line)> &line)
{
    const auto found = m_entries.constFind(name);
    if (found == m_entries.constEnd() || !m_file.seek(found->at)) {
        return invalid(name + u" is missing"_s);
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    quint32 crc = 0;
    for (qint64 left = found->size; left > 0;) {
        QByteArray bytes = m_file.readLine(std::min(left, longestLine) + 1);
        if (bytes.isEmpty() || bytes.size() > left || (!bytes.endsWith('\n') && bytes.size() < left)) {
            return invalid(name + u" holds no lines"_s);
        }
        left -= bytes.size();
        crc = crcOf(crc, bytes);
        hash.addData(bytes);
        bytes.chop(bytes.endsWith('\n') ? 1 : 0);
        if (!line(bytes)) {
            return fail(ErrorCode::Cancelled);
        }
    }
    return crc == found->crc ? Result<QByteArray>(hash.result()) : invalid(name + u": checksum"_s);
}

} // namespace metaflow::exchange
