#pragma once

#include "core/base/Result.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QSaveFile>

#include <functional>

namespace metaflow::exchange {

/// Writes a ZIP archive of files as they are, not packed: every program opens it, and a million rows pass through in
/// constant memory. Without the extension for more than 4 GB. There whole or not at all. FileUnwritable.
class ZipWriter {
public:
    explicit ZipWriter(const QString &file);
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> begin(const QString &name);
    [[nodiscard]] Result<void> write(const QByteArray &bytes);
    [[nodiscard]] Result<QByteArray> end(); ///< SHA-256 of what was written since begin()
    [[nodiscard]] Result<void> commit();
    [[nodiscard]] qint64 bytes() const { return m_file.pos(); }

private:
    struct Entry {
        QByteArray name;
        quint32 crc = 0;
        qint64 size = 0, at = 0;
    };
    [[nodiscard]] Result<void> put(const QByteArray &bytes);
    [[nodiscard]] static QByteArray header(const Entry &entry, bool central);
    QSaveFile m_file;
    QVector<Entry> m_entries;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// Reads what ZipWriter wrote; a packed archive is refused. Everything in it is hostile input.
class ZipReader {
public:
    /// FileUnreadable; FileInvalid where it is no such archive.
    [[nodiscard]] static Result<std::unique_ptr<ZipReader>> open(const QString &file);
    [[nodiscard]] bool contains(const QString &name) const { return m_entries.contains(name); }
    /// Each line without its break; gives the SHA-256 of the whole. FileInvalid where the name is not there, a line is
    /// longer than 16 MB or the checksum does not fit; Cancelled where `line` says no.
    [[nodiscard]] Result<QByteArray> readLines(
        const QString &name, const std::function<bool(const QByteArray &line)> &line);

private:
    struct Entry {
        quint32 crc = 0;
        qint64 size = 0, at = 0;
    };
    explicit ZipReader(const QString &file);
    [[nodiscard]] Result<void> readDirectory();
    [[nodiscard]] Failure invalid(const QString &why) const;
    QFile m_file;
    QHash<QString, Entry> m_entries;
};

} // namespace metaflow::exchange
