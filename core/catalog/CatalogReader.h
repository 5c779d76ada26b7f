#pragma once

#include "core/databricks/Statement.h"
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
/// to 2 more where one of the optional ones fails; keys, tags and masks may each fail alone (snapshot.notRead).
[[nodiscard]] QCoro::Task<Result<ReadCatalog>> readCatalog(databricks::Session &session, SourceId source,
    QString catalog, QStringList schemas, std::stop_token stop, Workers *workers = nullptr);
/// Comments of some tables as they are now: one statement a schema. For guard and read back.
[[nodiscard]] QCoro::Task<Result<Snapshot>> readComments(databricks::Session &session, SourceId source, QString catalog,
    QString schema, QStringList tables, std::stop_token stop);
/// One statement for a few rows of a table: values as text, each cut to 200 characters by the server. Masked and binary
/// columns are not read. Given up after 30 s (Timeout).
[[nodiscard]] QCoro::Task<Result<QVector<privacy::ColumnSamples>>> sampleTable(
    databricks::Session &session, TableInfo table, int rows, std::stop_token stop);

} // namespace metaflow::catalog
