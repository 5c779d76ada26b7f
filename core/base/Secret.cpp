#include "core/base/Secret.h"

#include <cstring>

namespace metaflow {

void wipe(QByteArray &bytes) noexcept
{
    if (bytes.isDetached()) {
        explicit_bzero(bytes.data(), static_cast<size_t>(bytes.size()));
    }
}

Secret::Secret(QByteArray value)
    : m_bytes(value.cbegin(), value.cend())
{
    metaflow::wipe(value);
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
{
    other.m_bytes.clear();
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        other.m_bytes.clear();
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

QByteArray Secret::reveal() const
{
    return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())};
}

void Secret::wipe() noexcept
{
    if (!m_bytes.empty()) {
        explicit_bzero(m_bytes.data(), m_bytes.size());
    }
    m_bytes.clear();
}

} // namespace metaflow
