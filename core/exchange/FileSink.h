#pragma once

#include "core/base/Result.h"
#include "core/exchange/FileHash.h"

#include <QSaveFile>

namespace metaflow::exchange {

/// A file that is there whole or not at all, hashed while it is written. FileUnwritable, StoreFull (no space left).
class FileSink {
public:
    explicit FileSink(const QString &file);

    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    [[nodiscard]] Result<void> commit();
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray hash() const { return m_hash.result(); }

private:
    [[nodiscard]] Failure failure() const;

    QSaveFile m_file;
    FileHash m_hash;
    qint64 m_bytes = 0;
};

} // namespace metaflow::exchange
