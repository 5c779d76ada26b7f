#pragma once

#include "core/secrets/KeyStore.h"

#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

namespace metaflow::secrets {

/// The key ring of the desktop, by QtKeychain. Never falls back to plain text. Jobs run on the main thread, whose event
/// loop the backends need.
///
/// Measured with QtKeychain 0.13.2: a locked key ring, also one unlocked with a wrong password, reads as "entry not
/// found". So KeyMissing never means "free to overwrite", and nothing here writes because a read found nothing.
class KeychainStore final : public KeyStore {
public:
    explicit KeychainStore(
        QString service = QStringLiteral("metaflow"), std::chrono::milliseconds limit = std::chrono::seconds(30));
    [[nodiscard]] QFuture<Result<Secret>> read(const QString &name) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &name, const Secret &secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &name) override;

private:
    QString m_service;
    std::chrono::milliseconds m_limit;
};

} // namespace metaflow::secrets
