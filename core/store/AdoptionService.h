#pragma once

#include "core/base/Job.h"
#include "core/store/Adoption.h"

namespace metaflow {
class Clock;
class SecretSource;
class Workers;
} // namespace metaflow

namespace metaflow::store {

// Adoption of a database that no Store has open: opening one would refuse it (StoreNeedsAdoption). On a worker each;
// what is given by reference outlives the job.

/// Changes nothing. NothingToAdopt, and as Connection::open and Connection::run.
[[nodiscard]] Job<AdoptionPreview> previewStore(Workers &workers, StoreUrl url, SecretSource *password = nullptr);

struct AdoptionWish {
    /// Where the catalog is: the host of a workspace, or number or id of a source that the store knows. Empty: the one
    /// that was named before, or none yet.
    QString source;
    QString backupFolder; ///< the backup before goes here; empty: none is made
    std::function<Result<Person>(Connection &)> person; ///< who adopts
    Via via;
};
/// Backs up, migrates, adopts. A second call takes in what came since. NothingToAdopt, SourceUnknown, ToolMissing
/// (pg_dump) and what else BackupService::create says; what migrate() and adopt() say.
[[nodiscard]] Job<AdoptionReport> adoptStore(
    Workers &workers, Clock &clock, StoreUrl url, AdoptionWish wish, SecretSource *password = nullptr);

} // namespace metaflow::store
