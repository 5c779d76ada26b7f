#pragma once

#include "core/exchange/Upload.h"

#include <functional>

namespace metaflow::exchange {

/// See UploadService::writeReport().
[[nodiscard]] Result<bool> writeUploadReport(
    const UploadPreview &preview, const QString &file, const std::function<QString(const UploadProblem &)> &sentence);

} // namespace metaflow::exchange
