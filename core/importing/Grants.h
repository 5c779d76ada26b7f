#pragma once

#include "core/model/ObjectPath.h"

#include <QCoroTask>

#include <QSet>
#include <QVector>

#include <stop_token>

namespace metaflow::databricks {
class Session;
}

namespace metaflow::importing {

/// On which tables whoever is signed in certainly may not write a comment: they hold something there, it is not MODIFY,
/// MANAGE or ALL PRIVILEGES, by no group of theirs, and neither table, schema nor catalog is theirs. Of whom nothing is
/// told there (an admin), nothing is certain. A view's columns ask for more than that, which is not looked for.
struct Grants {
    bool read = false; ///< false: of at least one catalog nothing could be read
    QSet<QString> refused; ///< keys of tables (no source id)
    [[nodiscard]] bool refuses(const ObjectPath &table) const { return refused.contains(table.key(SourceId{})); }
    friend bool operator==(const Grants &, const Grants &) = default;
};

/// One statement a catalog of these tables, each of which may fail. Given up after 30 s.
[[nodiscard]] QCoro::Task<Grants> readGrants(
    databricks::Session &session, QVector<ObjectPath> tables, std::stop_token stop);

/// Tables by their catalog, in the order in which catalogs first appear.
[[nodiscard]] QVector<QVector<ObjectPath>> byCatalog(const QVector<ObjectPath> &tables);

} // namespace metaflow::importing
