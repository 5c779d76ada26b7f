#pragma once

#include "core/base/Interfaces.h"
#include "core/secrets/KeyRing.h"
#include "core/secrets/SecretLookup.h"
#include "core/store/StoreUrl.h"

namespace metaflow::app {

/// The password of one database: kept in the key ring, else `$CREDENTIALS_DIRECTORY/pgpassword`, else PGPASSWORD.
/// KeyMissing where there is none: whoever asks leaves it to ~/.pgpass then. A locked key ring is said only where
/// nobody gave a password elsewhere.
class KeyRingPassword final : public SecretSource {
public:
    KeyRingPassword(secrets::KeyRing &keys, const store::StoreUrl &url)
        : m_keys(keys)
        , m_name(secrets::storeKeyName(url.user, url.host, url.port, url.database))
    {
    }
    [[nodiscard]] QFuture<Result<Secret>> secret() override
    {
        return m_keys.read(m_name).then([](const Result<Secret> &kept) -> Result<Secret> {
            if (kept) {
                return kept;
            }
            const auto given = secrets::namedSecret(
                QStringLiteral("PGPASSWORD"), QProcessEnvironment::systemEnvironment(), QString());
            if (given && *given) {
                return **given;
            }
            return given ? kept : fail(given.error());
        });
    }

private:
    secrets::KeyRing &m_keys;
    QString m_name;
};

} // namespace metaflow::app
