#pragma once

#include "core/generation/GenerationService.h"

namespace metaflow::exchange {

/// The failures of a run as CSV in safe mode, one a row: run_id, request, parent, catalog, schema, table, columns,
/// code, detail, attempts, possibly_billed_twice, input_tokens, output_tokens, cost_usd (empty where no price is
/// known), text_mode. Heavy for many: for a worker. FileUnwritable, StoreFull; then no file is there.
[[nodiscard]] Result<void> writeRunReport(const generation::RunReport &report, const QString &file);
/// Its bytes.
[[nodiscard]] QByteArray runReportCsv(const generation::RunReport &report);

} // namespace metaflow::exchange
