#include "core/generation/Limiters.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace metaflow::generation {

void SharedLimiter::changed() const
{
    const auto those = waiting; // a copy: who is woken may go
    for (const auto &[who, wake] : those) {
        wake();
    }
}

Limiters::Limiters(Limiter pattern)
    : m_pattern(std::move(pattern))
    , m_salt(16, Qt::Uninitialized)
{
    QRandomGenerator::system()->generate(m_salt.begin(), m_salt.end());
}

std::shared_ptr<SharedLimiter> Limiters::of(const providers::ModelAccess &access)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_salt);
    QByteArray key = access.key.reveal();
    for (const QByteArray &part : {access.baseUrl.toUtf8(), access.model.toUtf8(), key}) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    }
    key.fill('\0');
    std::shared_ptr<SharedLimiter> &limiter = m_limiters[hash.result()];
    if (!limiter) {
        limiter = std::make_shared<SharedLimiter>(m_pattern);
    }
    return limiter;
}

} // namespace metaflow::generation
