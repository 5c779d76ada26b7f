#pragma once

#include "core/exchange/DbtYaml.h"
#include "core/model/Item.h"
#include "core/model/Plan.h"
#include "core/store/Connection.h"

#include <functional>

namespace metaflow::exchange {

/// What of a plan goes to dbt.
struct PlanForDbt {
    bool cameUndone = false; ///< what came undone alone; else what the plan writes
    DbtKind kind = DbtKind::Models;
};

struct DbtReport {
    QString file;
    int texts = 0;
    QVector<ObjectPath> nameTaken; ///< not written: see dbtYaml()
    int leftOut = 0; ///< not written: they wait for a person, or were decided otherwise since
    qint64 bytes = 0;
    QString sha256; ///< hex
    bool recorded = true; ///< as in ExportReport
};

/// Writes the accepted texts of a plan for dbt and reads the file back: whole or not at all. Errors as of
/// importing::writtenTexts(); FileUnwritable, StoreFull.
[[nodiscard]] Result<DbtReport> exportPlanForDbt(
    store::Connection &connection, const Plan &plan, const QString &file, const PlanForDbt &what);

/// The same for the accepted and imported texts of a filter; what is neither is left out without being counted. `goOn`
/// is asked with the texts so far. Cancelled, Storage.
[[nodiscard]] Result<DbtReport> exportItemsForDbt(store::Connection &connection, const ItemFilter &filter,
    const QString &file, DbtKind kind, const std::function<bool(qint64 texts)> &goOn);

} // namespace metaflow::exchange
