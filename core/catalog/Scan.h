#pragma once

#include "core/base/ProgressSink.h"
#include "core/catalog/CatalogService.h"
#include "core/store/CatalogSeen.h"

#include <QCoroTask>

#include <stop_token>

namespace metaflow::catalog {

/// Reads, stores, compares with what items were made beside; CatalogService::scan() on the engine. Names of catalog and
/// schemas match whatever their case. NotFound, with nothing stored, where one is not there.
/// Cancelled before the first item is touched, or not at all.
[[nodiscard]] QCoro::Task<Result<ScanReport>> scanCatalog(databricks::Session *session, store::Store *store,
    Workers *workers, SourceId source, Selection selection, std::stop_token stop, ProgressSink progress = {});
/// Names of the catalogs somebody may describe: without those of the platform itself.
[[nodiscard]] QCoro::Task<Result<QStringList>> listCatalogs(databricks::Session *session, std::stop_token stop);
/// What the snapshot says about objects of items: those whose comment or type is not what the text was made beside.
/// `schemas`: those that were read; empty: all. An item that was imported since the snapshot was read (an apply beside
/// the scan) says nothing about it.
[[nodiscard]] Result<store::ScanFacts> changedSinceBase(
    store::Connection &connection, const Snapshot &snapshot, const QStringList &schemas = {});
/// The source that these probes describe.
[[nodiscard]] store::Source sourceOf(const databricks::SessionInfo &info);

} // namespace metaflow::catalog
