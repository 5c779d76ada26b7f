#include "core/exchange/FileSink.h"

#include <cerrno>

namespace metaflow::exchange {

FileSink::FileSink(const QString &file)
    : m_file(file)
{
    m_file.setDirectWriteFallback(false);
}

Result<void> FileSink::open()
{
    errno = 0;
    return m_file.open(QIODevice::WriteOnly) ? Result<void>() : Result<void>(failure());
}

Result<void> FileSink::write(QByteArrayView bytes)
{
    errno = 0;
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size()) {
        return failure();
    }
    m_hash.add(bytes);
    m_bytes += bytes.size();
    return {};
}

Result<void> FileSink::commit()
{
    errno = 0;
    return m_file.commit() ? Result<void>() : Result<void>(failure());
}

Failure FileSink::failure() const
{
    const bool full = errno == ENOSPC || errno == EDQUOT;
    return fail(full ? ErrorCode::StoreFull : ErrorCode::FileUnwritable, m_file.fileName(), m_file.errorString());
}

} // namespace metaflow::exchange
