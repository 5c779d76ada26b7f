#pragma once

#include "core/base/Result.h"

#include <QFile>
#include <QHash>
#include <QStringList>

#include <memory>

namespace metaflow::exchange {

/// A file in an archive, as the directory at its end says; what it announces is not believed.
struct ZipEntry {
    QByteArray name;
    quint16 flags = 0, method = 0;
    quint32 crc = 0;
    qint64 packed = 0, size = 0, at = 0;
};

/// Bytes of one file, unpacked a piece at a time in constant memory. Lives no longer than its archive.
class ZipStream {
public:
    virtual ~ZipStream() = default;
    /// How many bytes came; 0 at the end, which fits in size and checksum. FileInvalid: `broken_zip`, `too_large` or
    /// `zip_bomb` with the entry.
    [[nodiscard]] virtual Result<qint64> read(char *to, qint64 most) = 0;
};

/// Reads a ZIP archive, stored and deflated (up to 4 GB a file), with Zip64. Everything in it is hostile input: at most
/// 65,536 files, no name twice, nothing allocated by what it announces.
class ZipArchive {
public:
    /// FileUnreadable; FileInvalid where it is none.
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(const QString &file);
    [[nodiscard]] bool contains(const QString &name) const { return m_entries.contains(name); }
    [[nodiscard]] QStringList names() const { return m_entries.keys(); }
    /// FileInvalid: `broken_zip` where it is not there or its head is another, `locked` with a password,
    /// `unknown_packing`.
    [[nodiscard]] Result<std::unique_ptr<ZipStream>> stream(const QString &name);
    [[nodiscard]] QFile &file() { return m_file; }

private:
    explicit ZipArchive(const QString &file);
    [[nodiscard]] Result<void> readDirectory();
    [[nodiscard]] Result<void> readEntries(QByteArrayView directory);
    [[nodiscard]] Result<QByteArray> bytes(qint64 at, qint64 count);
    [[nodiscard]] Failure broken(const QString &why) const;

    QFile m_file;
    QHash<QString, ZipEntry> m_entries;
};

} // namespace metaflow::exchange
