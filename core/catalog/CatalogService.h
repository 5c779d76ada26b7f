#pragma once

#include "core/base/Job.h"
#include "core/databricks/Profile.h"
#include "core/databricks/SessionInfo.h"
#include "core/model/Snapshot.h"
#include "core/store/Snapshots.h"
#include "core/store/Sources.h"

#include <QHash>

namespace metaflow {
class Engine;
class Workers;
} // namespace metaflow
namespace metaflow::databricks {
class Session;
}
namespace metaflow::store {
class Store;
}

namespace metaflow::catalog {

struct Connected {
    store::Source source;
    databricks::SessionInfo session;
    Person person; ///< who decides from now on
    friend bool operator==(const Connected &, const Connected &) = default;
};

struct ScanReport {
    SourceId source;
    int tables = 0;
    int columns = 0;
    int statements = 0;
    std::chrono::milliseconds elapsed{0};
    store::SnapshotChanges changes;
    QStringList notRead; ///< optional parts that failed alone: "keys", "tags", "masks"
    int facts = 0; ///< items that learnt of another comment or type in the catalog
};

/// A schema's tables with how much of them is described: what the tree shows, from the stored snapshot.
struct TreeTable {
    ObjectPath path;
    QString type;
    int columns = 0;
    int undescribed = 0; ///< columns without a comment, and the table itself where it has none
    QString notCommentable; ///< reason code, e.g. `foreign_table`; empty where it can be commented
    bool hasFields = false; ///< there are nested fields that take comments
    friend bool operator==(const TreeTable &, const TreeTable &) = default;
};

/// Everything that reads the catalog. Callable from any thread.
class CatalogService {
public:
    CatalogService(Engine &engine, Workers &workers, databricks::Session &session, store::Store &store);

    /// Signs in, probes, finds the source in the store.
    [[nodiscard]] Job<Connected> connect(databricks::Profile profile);
    [[nodiscard]] Job<QVector<databricks::Warehouse>> warehouses();
    /// Names of the catalogs the person may use, without `system` and such.
    [[nodiscard]] Job<QStringList> catalogs();
    /// Reads catalog (or the chosen schemas) with a handful of statements and stores the snapshot. Its progress counts
    /// statements. SourceUnknown, NotFound, and what Session::execute() and Store::write() say.
    [[nodiscard]] Job<ScanReport> scan(SourceId source, Selection selection);
    /// From the stored snapshot; sends nothing.
    [[nodiscard]] Job<QVector<TreeTable>> tree(SourceId source, QString catalog);
    /// Names alone, the first `most` by name; of all stored snapshots.
    [[nodiscard]] Job<QVector<ObjectPath>> scannedTables(SourceId source, int most = 1'000);

private:
    Engine &m_engine;
    Workers &m_workers;
    databricks::Session &m_session;
    store::Store &m_store;
};

} // namespace metaflow::catalog
