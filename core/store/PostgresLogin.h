#pragma once

#include "core/base/Interfaces.h"
#include "core/store/StoreUrl.h"

#include <QSqlDatabase>

#include <chrono>
#include <functional>

namespace metaflow::store {

/// Opens what `url` names. An empty password leaves it to libpq's own ways: PGPASSWORD, ~/.pgpass.
/// StoreSignIn, TlsFailed, StoreUnreachable, each with the server's words as detail.
[[nodiscard]] Result<void> signIn(QSqlDatabase &database, const StoreUrl &url, const Secret &password);

/// The file of certificates that libpq is to trust; empty: its own ways.
[[nodiscard]] QString trustedCertificates(const StoreUrl &url);

/// What a source says, once it does; a missing key is an empty one. `pause` waits for so long and says false where
/// nobody wants to know any more: then Cancelled. Only for threads that nobody waits for.
[[nodiscard]] Result<Secret> passwordOf(
    const QFuture<Result<Secret>> &asked, const std::function<bool(std::chrono::milliseconds)> &pause);

} // namespace metaflow::store
