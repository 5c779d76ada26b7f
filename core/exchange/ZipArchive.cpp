#include "core/exchange/ZipArchive.h"

#include "core/exchange/ZipStreams.h"

#include <QtEndian>

#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

constexpr quint32 localSign = 0x04034b50, centralSign = 0x02014b50, endSign = 0x06054b50, end64Sign = 0x06064b50,
                  locatorSign = 0x07064b50;
constexpr qint64 localHead = 30, centralHead = 46, endHead = 22, end64Head = 56, locatorHead = 20;
constexpr qint64 mostComment = 0xffff, mostDirectory = 16 << 20;
constexpr int mostEntries = 65'536;
constexpr quint32 seeExtra = std::numeric_limits<quint32>::max();

template <typename Number> Number numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.data() + at);
}

/// Zip64: those of size, packed size and place that did not fit stand here, in this order. False where it is broken.
bool readExtra(QByteArrayView extra, ZipEntry &entry)
{
    while (extra.size() >= 4) {
        const auto id = numberAt<quint16>(extra, 0);
        const qsizetype count = numberAt<quint16>(extra, 2);
        if (count > extra.size() - 4) {
            return true; // not ours to judge: some programs leave odd bytes here
        }
        QByteArrayView field = extra.sliced(4, count);
        for (qint64 *value : {&entry.size, &entry.packed, &entry.at}) {
            if (id != 1 || *value != seeExtra) {
                continue;
            }
            if (field.size() < 8) {
                return false;
            }
            *value = numberAt<qint64>(field, 0);
            field = field.sliced(8);
        }
        extra = extra.sliced(4 + count);
    }
    return true;
}

/// The entry, and how long its record is; nothing where it is broken.
std::optional<std::pair<ZipEntry, qsizetype>> entryAt(QByteArrayView directory)
{
    if (directory.size() < centralHead || numberAt<quint32>(directory, 0) != centralSign) {
        return std::nullopt;
    }
    const qsizetype nameBytes = numberAt<quint16>(directory, 28), extraBytes = numberAt<quint16>(directory, 30);
    const qsizetype all = centralHead + nameBytes + extraBytes + numberAt<quint16>(directory, 32);
    if (all > directory.size()) {
        return std::nullopt;
    }
    ZipEntry entry{directory.sliced(centralHead, nameBytes).toByteArray(), numberAt<quint16>(directory, 8),
        numberAt<quint16>(directory, 10), numberAt<quint32>(directory, 16), numberAt<quint32>(directory, 20),
        numberAt<quint32>(directory, 24), numberAt<quint32>(directory, 42)};
    const bool isFine = readExtra(directory.sliced(centralHead + nameBytes, extraBytes), entry) && entry.size >= 0
        && entry.packed >= 0 && entry.at >= 0;
    return isFine ? std::optional(std::pair(entry, all)) : std::nullopt;
}

} // namespace

ZipArchive::ZipArchive(const QString &file)
    : m_file(file)
{
}

Failure ZipArchive::broken(const QString &why) const
{
    return fail(ErrorCode::FileInvalid, m_file.fileName(), u"broken_zip "_s + why);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &file)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive(file));
    if (!archive->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fail(ErrorCode::FileUnreadable, file, archive->m_file.errorString());
    }
    if (auto read = archive->readDirectory(); !read) {
        return fail(read.error());
    }
    return archive;
}

Result<QByteArray> ZipArchive::bytes(qint64 at, qint64 count)
{
    if (at < 0 || count < 0 || at > m_file.size() - count || !m_file.seek(at)) {
        return broken(u"points beyond its end"_s);
    }
    const QByteArray read = m_file.read(count);
    return read.size() == count ? Result<QByteArray>(read) : broken(u"cannot be read"_s);
}

/// The end stands at the end, but for a comment behind it.
Result<void> ZipArchive::readDirectory()
{
    const qint64 size = m_file.size();
    const auto tail = bytes(std::max<qint64>(0, size - endHead - mostComment), std::min(size, endHead + mostComment));
    if (!tail) {
        return fail(tail.error());
    }
    qsizetype end = tail->size() - endHead;
    while (end >= 0
        && (numberAt<quint32>(*tail, end) != endSign
            || numberAt<quint16>(*tail, end + 20) != tail->size() - end - endHead)) {
        --end;
    }
    if (end < 0) {
        return broken(u"has no directory at its end"_s);
    }
    qint64 directoryBytes = numberAt<quint32>(*tail, end + 12), directoryAt = numberAt<quint32>(*tail, end + 16);
    if (end >= locatorHead && numberAt<quint32>(*tail, end - locatorHead) == locatorSign) {
        const auto end64 = bytes(numberAt<qint64>(*tail, end - locatorHead + 8), end64Head);
        if (!end64 || numberAt<quint32>(*end64, 0) != end64Sign) {
            return broken(u"has no directory at its end"_s);
        }
        directoryBytes = numberAt<qint64>(*end64, 40);
        directoryAt = numberAt<qint64>(*end64, 48);
    }
    if (directoryBytes > mostDirectory) {
        return broken(u"has too many files"_s);
    }
    const auto directory = bytes(directoryAt, directoryBytes);
    return directory ? readEntries(*directory) : fail(directory.error());
}

Result<void> ZipArchive::readEntries(QByteArrayView directory)
{
    while (!directory.isEmpty()) {
        const auto next = entryAt(directory);
        if (!next) {
            return broken(u"has a broken directory"_s);
        }
        const QString name = QString::fromUtf8(next->first.name).replace(u'\\', u'/'); // of old programs of Windows
        if (m_entries.contains(name) || m_entries.size() == mostEntries) {
            return broken(u"has a file twice or too many: "_s + name.left(80));
        }
        m_entries.insert(name, next->first);
        directory = directory.sliced(next->second);
    }
    return {};
}

Result<std::unique_ptr<ZipStream>> ZipArchive::stream(const QString &name)
{
    const auto entry = m_entries.constFind(name);
    if (entry == m_entries.constEnd()) {
        return broken(name + u" is missing"_s);
    }
    if ((entry->flags & 1) != 0) {
        return fail(ErrorCode::FileInvalid, m_file.fileName(), u"locked "_s + name);
    }
    if (entry->method != 0 && entry->method != 8) {
        return fail(ErrorCode::FileInvalid, m_file.fileName(), u"unknown_packing %1 %2"_s.arg(name).arg(entry->method));
    }
    const auto head = bytes(entry->at, localHead + entry->name.size());
    if (!head || numberAt<quint32>(*head, 0) != localSign || !head->endsWith(entry->name)
        || numberAt<quint16>(*head, 26) != entry->name.size() || numberAt<quint16>(*head, 8) != entry->method) {
        return broken(name + u" begins with another head"_s);
    }
    const qint64 at = entry->at + head->size() + numberAt<quint16>(*head, 28);
    if (entry->packed > m_file.size() || at > m_file.size() - entry->packed) {
        return broken(name + u" points beyond its end"_s);
    }
    return makeZipStream(m_file, *entry, at);
}

} // namespace metaflow::exchange
