#pragma once

#include "core/base/Job.h"
#include "core/model/Person.h"
#include "core/store/StoreUrl.h"

namespace metaflow {
class Clock;
class SecretSource;
class Workers;
} // namespace metaflow

namespace metaflow::store {

class Store;

struct MoveReport {
    QString from, to; ///< addresses
    qint64 items = 0, historyRows = 0, links = 0, rows = 0; ///< rows of all tables
    bool verified = false; ///< the record was verified in the new place, and both heads are equal
    friend bool operator==(const MoveReport &, const MoveReport &) = default;
};

/// Copies the open store into an empty one, table by table, ids, links and hashes as they are, then verifies the record
/// there. The old store stays as it is and gets a last row of the record that says where it went; the new one has that
/// row too, and both carry the same id, so that plans made before can still be applied. Nobody else writes to the old
/// one meanwhile. One transaction in the new place: all or nothing. Roles are not copied: they are of the server. `by`:
/// nobody means the system account. StoreNotEmpty, StoreUnreachable, StoreSignIn, StoreBusy (somebody writes),
/// StoreCorrupt (`record_broken`), TextNotStorable (a table; a text there holds NUL), Cancelled, and what reading and
/// writing say.
[[nodiscard]] Job<MoveReport> moveStore(
    Store &from, Workers &workers, StoreUrl to, SecretSource *password = nullptr, Person by = {});

} // namespace metaflow::store
