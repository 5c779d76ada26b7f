#pragma once

#include <QDateTime>
#include <QFile>

namespace metaflow::exchange {

/// Tells whether somebody wrote to an open file since its hash was taken.
struct FileStamp {
    qint64 bytes = 0;
    QDateTime changed;
    [[nodiscard]] static FileStamp of(const QFile &file)
    {
        return {file.size(), file.fileTime(QFileDevice::FileModificationTime)};
    }
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

} // namespace metaflow::exchange
