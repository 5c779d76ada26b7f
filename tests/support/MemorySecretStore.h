#pragma once

#include "core/secrets/KeyStore.h"

#include <QHash>
#include <QPromise>

#include <mutex>

namespace metaflow::testing {

/// A key store that forgets; can be locked.
class MemorySecretStore final : public secrets::KeyStore {
public:
    bool locked = false;
    /// Locked as QtKeychain shows it (see KeychainStore): nothing is found, nothing is there to be removed.
    bool blind = false;

    [[nodiscard]] QFuture<Result<Secret>> read(const QString &name) override
    {
        const std::scoped_lock lock(m_mutex);
        if (locked || blind || !m_secrets.contains(name)) {
            return ready<Secret>(fail(locked ? ErrorCode::KeyStoreLocked : ErrorCode::KeyMissing, name));
        }
        return ready<Secret>(m_secrets.value(name));
    }
    [[nodiscard]] QFuture<Result<void>> write(const QString &name, const Secret &secret) override
    {
        const std::scoped_lock lock(m_mutex);
        if (locked || blind) {
            return ready<void>(fail(ErrorCode::KeyStoreLocked, name));
        }
        m_secrets.insert(name, secret);
        return ready<void>({});
    }
    [[nodiscard]] QFuture<Result<void>> remove(const QString &name) override
    {
        const std::scoped_lock lock(m_mutex);
        if (locked) {
            return ready<void>(fail(ErrorCode::KeyStoreLocked, name));
        }
        if (!blind) {
            m_secrets.remove(name);
        }
        return ready<void>({});
    }

private:
    template <typename T> static QFuture<Result<T>> ready(Result<T> result)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(std::move(result));
        promise.finish();
        return promise.future();
    }
    std::mutex m_mutex; // callable from any thread, as the real ones
    QHash<QString, Secret> m_secrets;
};

} // namespace metaflow::testing
