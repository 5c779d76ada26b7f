#include "app/composition/StorePassword.h"

namespace metaflow::app {

void StorePassword::use(std::shared_ptr<SecretSource> source)
{
    const std::scoped_lock lock(m_mutex);
    m_source = std::move(source);
}

void StorePassword::end()
{
    use(nullptr);
    m_pending.end();
}

QFuture<Result<Secret>> StorePassword::secret()
{
    // Under the mutex until it is asked: what it asks must not go in between.
    std::unique_lock lock(m_mutex);
    if (!m_source) {
        const std::scoped_lock known(m_last->mutex);
        return QtFuture::makeReadyFuture(m_last->answer);
    }
    auto asked = m_source->secret();
    lock.unlock();
    return m_pending.watch(asked.then([last = m_last](const Result<Secret> &answer) {
        if (answer || answer.error().code == ErrorCode::KeyMissing) { // that is one, too: libpq's own ways
            const std::scoped_lock known(last->mutex);
            last->answer = answer;
        }
        return answer;
    }));
}

} // namespace metaflow::app
