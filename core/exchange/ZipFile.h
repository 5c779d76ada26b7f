#pragma once

#include "core/exchange/ZipArchive.h"

#include <QCryptographicHash>
#include <QSaveFile>

#include <functional>

namespace metaflow::exchange {

/// Writes a ZIP archive of files as they are, not packed: every program opens it, and a million rows pass through in
/// constant memory. Of any length: with Zip64, as Python's zipfile has it. There whole or not at all. FileUnwritable.
class ZipWriter {
public:
    /// `plainLimit`: what is as large as that, or begins as far behind, is said the long way.
    explicit ZipWriter(const QString &file, qint64 plainLimit = 0xffff'ffff);
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
    [[nodiscard]] QByteArray header(const Entry &entry, bool central) const;
    [[nodiscard]] QByteArray ending(qint64 at, qint64 directoryBytes) const;
    QSaveFile m_file;
    qint64 m_plainLimit;
    QVector<Entry> m_entries;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// Reads the lines of an archive of ours, packed anew or not. Everything in it is hostile input.
class ZipReader {
public:
    /// As ZipArchive::open.
    [[nodiscard]] static Result<std::unique_ptr<ZipReader>> open(const QString &file);
    [[nodiscard]] bool contains(const QString &name) const { return m_archive->contains(name); }
    /// Each line without its break; gives the SHA-256 of the whole. FileInvalid where the name is not there, a line is
    /// longer than 16 MB or the checksum does not fit; Cancelled where `line` says no.
    [[nodiscard]] Result<QByteArray> readLines(
        const QString &name, const std::function<bool(const QByteArray &line)> &line);

private:
    explicit ZipReader(std::unique_ptr<ZipArchive> archive);
    std::unique_ptr<ZipArchive> m_archive;
};

} // namespace metaflow::exchange
