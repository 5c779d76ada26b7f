#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QFuture>
#include <QString>

namespace metaflow::secrets {

/// Where keys lie on this machine. Callable from any thread; the answer may wait for a person who unlocks the key ring.
class KeyStore {
public:
    virtual ~KeyStore() = default;
    /// KeyMissing also where the key ring is locked: some cannot be told apart (see KeychainStore). KeyStoreLocked.
    [[nodiscard]] virtual QFuture<Result<Secret>> read(const QString &name) = 0;
    /// KeyStoreLocked; Timeout when nobody unlocked it.
    [[nodiscard]] virtual QFuture<Result<void>> write(const QString &name, const Secret &secret) = 0;
    /// As write(); what is not there is removed already.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const QString &name) = 0;
};

/// A key belongs to one provider at one address: a key for one server is never offered to another.
[[nodiscard]] QString modelKeyName(const QString &provider, const QString &baseUrl);

} // namespace metaflow::secrets
