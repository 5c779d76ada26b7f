#pragma once

#include "core/base/Job.h"
#include "core/exchange/DbtExport.h"
#include "core/exchange/RecordPackage.h"
#include "core/model/History.h"
#include "core/model/Item.h"

#include <optional>

namespace metaflow {
class Engine;
}
namespace metaflow::store {
class Store;
}

namespace metaflow::exchange {

enum class Format {
    Csv,
    JsonLines,
    Excel, ///< .xlsx: what was asked for, a summary, and what this file is
    Sql, ///< COMMENT statements of the accepted and imported texts, in the dialect of Databricks
    Html, ///< a data dictionary of the accepted and imported texts: one file, with search
    Tables, ///< the scanned catalog as the Unity Catalog REST API writes it, JSON Lines too
};

/// As the command line and the record of an export name it: csv, jsonl, xlsx, sql, html, tables-jsonl.
[[nodiscard]] QString exportFormatName(Format format);
/// None where there is no such format.
[[nodiscard]] std::optional<Format> exportFormatFromName(QStringView name);

struct ExportOptions {
    Format format = Format::Csv;
    ItemFilter filter;
    bool exact = false; ///< CSV: without the formula guard
    bool history = false; ///< history rows instead of items
    /// The record as a person lists it, rows and events by this filter, instead of items: an event has no
    /// `metadata_item_id`, its kind stands in `action` and its facts in `comment`. Limit and beforeId do not count.
    std::optional<HistoryFilter> record = {};
};

struct ExportReport {
    QString file;
    qint64 rows = 0;
    qint64 bytes = 0;
    QString sha256; ///< hex
    qint64 cutCells = 0; ///< Excel: longer than a cell may be
    bool recorded = true; ///< false: the role of whoever exports only reads the store, and so the record
};

/// Files of items and history: written whole or not at all, read back, recorded as an event. Callable from any thread.
class ExportService {
public:
    explicit ExportService(store::Store &store);
    /// FileUnwritable, StoreFull, Storage, Cancelled.
    [[nodiscard]] Job<ExportReport> write(QString file, ExportOptions options, Person person);
    /// The accepted texts of a plan as a properties file of dbt, an export in the record. See exportPlanForDbt().
    [[nodiscard]] Job<DbtReport> writePlanForDbt(Plan plan, QString file, PlanForDbt what, Person person);
    /// The same for items. Can be cancelled.
    [[nodiscard]] Job<DbtReport> writeItemsForDbt(ItemFilter filter, QString file, DbtKind kind, Person person);
    /// Notes in the record that a package of it goes out: before the anchor that the package holds. As
    /// store::noteExport().
    [[nodiscard]] Job<bool> announcePackage(QString file, Person person);
    /// See writeRecordPackage(). Reports its progress in rows; can be cancelled.
    [[nodiscard]] Job<PackageReport> writePackage(QString file, store::Anchor anchor);

private:
    store::Store &m_store;
};

} // namespace metaflow::exchange
