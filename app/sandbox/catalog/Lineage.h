#pragma once

#include "app/sandbox/catalog/Catalog.h"

namespace metaflow::sandbox::catalog {

/// A table that is made of another one, or of files.
struct LineageEdge {
    QStringList source; ///< catalog, schema, table; empty for files
    QString file;
    QStringList target;
    std::vector<std::pair<QString, QString>> columns; ///< source, target
    QString entity; ///< JOB, NOTEBOOK, PIPELINE, or nothing for a view
    qint64 seenMs = 0;
    QString sourceKind = {}; ///< what system.access calls them: TABLE, VIEW, STREAMING_TABLE …
    QString targetKind = {};
};

/// What is made of what: what the resources say of the shipped catalogs, and what the texts of views, materialized
/// views and streaming tables say; the latter two are a pipeline's.
[[nodiscard]] std::vector<LineageEdge> readLineage(Catalog &catalog);

/// The tables a view's text reads, each with its three parts; one that is not in the catalog is left out.
[[nodiscard]] std::vector<const Table *> sourcesOfView(Catalog &catalog, const Table &view);

/// `system.access.table_lineage` and `column_lineage`, for statements to read.
void addLineageTables(const std::vector<LineageEdge> &edges, Catalog *catalog);

} // namespace metaflow::sandbox::catalog
