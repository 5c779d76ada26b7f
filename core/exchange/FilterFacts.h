#pragma once

#include "core/exchange/ExportService.h"

#include <QJsonObject>

namespace metaflow::exchange {

/// What an export was narrowed to, as the record and the file say it: every part that is set. A long text or list
/// stands there as its hash or number.
[[nodiscard]] QJsonObject filterFacts(const ExportOptions &options);

} // namespace metaflow::exchange
