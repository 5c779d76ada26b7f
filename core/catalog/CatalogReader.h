#pragma once

#include "core/base/ProgressSink.h"
#include "core/model/Snapshot.h"
#include "core/privacy/Privacy.h"

#include <QCoroTask>

#include <stop_token>

namespace metaflow {
class Workers;
}
namespace metaflow::databricks {
class Session;
}

namespace metaflow::catalog {

struct ReadCatalog {
    Snapshot snapshot;
    int statements = 0;
};

/// Tables, columns, keys, tags and masks of a catalog (or some of its schemas) by information_schema: 4 statements, up
/// to 3 more where an optional one fails, and as many as it takes where a part is more than one answer holds. Keys,
/// tags and masks may each fail alone (snapshot.notRead). `progress` counts statements.
[[nodiscard]] QCoro::Task<Result<ReadCatalog>> readCatalog(databricks::Session &session, SourceId source,
    QString catalog, QStringList schemas, std::stop_token stop, Workers *workers = nullptr, ProgressSink progress = {});
/// Comments of some tables as they are now: one statement a schema, a few where their comments are more than one answer
/// holds. For guard and read back. `lastAltered` is ISO text by our own clock, empty where the catalog does not say.
[[nodiscard]] QCoro::Task<Result<Snapshot>> readComments(databricks::Session &session, SourceId source, QString catalog,
    QString schema, QStringList tables, std::stop_token stop);
/// A Unity Catalog tag of a table or a column says that its values are about people: `pii`, `class.email`,
/// `sensitivity=personal` …
[[nodiscard]] bool isTaggedPersonal(const QStringList &tags);
/// Whether a column is asked for values at all: not where it is masked or tagged as personal, nor where it is binary.
[[nodiscard]] bool maySample(const ColumnInfo &column);
/// One statement for a few rows of a table: values as text, each cut to 200 characters by the server. Masked and binary
/// columns are not read. Given up after 30 s (Timeout).
[[nodiscard]] QCoro::Task<Result<QVector<privacy::ColumnSamples>>> sampleTable(
    databricks::Session &session, TableInfo table, int rows, std::stop_token stop);

} // namespace metaflow::catalog
