#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QByteArray>

namespace metaflow::store {

/// An Ed25519 key of the record: what its anchors are signed with. Kept as 64 hex digits.
class SigningKey {
public:
    /// FileInvalid with the reason in `detail`: not 64 hex digits.
    [[nodiscard]] static Result<SigningKey> fromSecret(const Secret &hexSeed);
    /// From the system's generator. Internal.
    [[nodiscard]] static Result<SigningKey> make();

    [[nodiscard]] Secret secret() const; ///< for a key store
    [[nodiscard]] const QByteArray &publicKey() const { return m_publicKey; } ///< 32 bytes
    /// 64 bytes. Internal.
    [[nodiscard]] Result<QByteArray> sign(const QByteArray &message) const;

private:
    SigningKey(Secret seed, QByteArray publicKey);
    [[nodiscard]] static Result<SigningKey> fromSeed(const Secret &seed);
    Secret m_seed;
    QByteArray m_publicKey;
};

/// False also for anything that is no key or no signature.
[[nodiscard]] bool isSignedBy(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature);
/// Where the key of a store's record lies in a key store.
[[nodiscard]] QString recordKeyName(const QString &storeId);

} // namespace metaflow::store
