#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QFuture>
#include <QStringList>

namespace metaflow {

/// The secret that is valid now, for whoever must send one: `app` wires it.
class SecretSource {
public:
    virtual ~SecretSource() = default;
    /// NotSignedIn, KeyMissing, KeyStoreLocked.
    [[nodiscard]] virtual QFuture<Result<Secret>> secret() = 0;
    /// Another one, after a server refused `refused` with a 401. Unauthenticated where there is none, as here: a key
    /// that a person made is not renewed.
    [[nodiscard]] virtual QFuture<Result<Secret>> another(const Secret &)
    {
        return QtFuture::makeReadyFuture(Result<Secret>(fail(ErrorCode::Unauthenticated)));
    }
};

/// Sentences for codes, for files that hold some (a report, a dictionary): `core/wording` implements it, `app` wires
/// it.
class Wording {
public:
    virtual ~Wording() = default;
    [[nodiscard]] virtual QString sentence(const QString &code, const QStringList &arguments) const = 0;
};

} // namespace metaflow
