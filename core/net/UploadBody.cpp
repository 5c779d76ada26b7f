#include "core/net/UploadBody.h"

#include <cstring>

namespace metaflow::net {

UploadBody::UploadBody(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 UploadBody::bytesAvailable() const
{
    return m_body.size() - m_position;
}

qint64 UploadBody::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min(maxSize, bytesAvailable());
    if (size == 0) {
        return -1; // the end, not "wait for more"
    }
    std::memcpy(data, m_body.constData() + m_position, static_cast<size_t>(size));
    m_position += size;
    return size;
}

} // namespace metaflow::net
