#pragma once

#include "core/base/Result.h"

#include <QString>

namespace metaflow::store {

enum class Dialect { Sqlite, Postgres };

/// Where a store is: `sqlite:PATH` or `postgresql://user@host:port/db?schema=metadata_enrichment&sslmode=verify-full`,
/// with `&sslrootcert=FILE` for a company's own certificates, and with `&lakebase=INSTANCE` where the workspace gives
/// the password of the moment (then `sslmode=require` unless said).
/// Never holds a password: that comes from the key store, PGPASSWORD or ~/.pgpass.
struct StoreUrl {
    Dialect dialect = Dialect::Sqlite;
    QString path; ///< SQLite: the file
    QString host, user, database;
    int port = 5432;
    QString schema; ///< PostgreSQL: `metadata_enrichment` unless said
    QString sslMode; ///< PostgreSQL: `verify-full` unless said, or `prefer` on a loopback host
    QString sslRootCert; ///< PostgreSQL: whom to trust, a PEM file; empty: the system's
    QString lakebase; ///< PostgreSQL: the Lakebase instance that this database is; empty: none
    friend bool operator==(const StoreUrl &, const StoreUrl &) = default;

    /// WrongUsage with what is wrong; a password inside is refused.
    [[nodiscard]] static Result<StoreUrl> parse(const QString &text);
    [[nodiscard]] QString text() const; ///< the way back
};

} // namespace metaflow::store
