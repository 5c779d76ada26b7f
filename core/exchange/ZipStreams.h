#pragma once

#include "core/exchange/ZipArchive.h"

namespace metaflow::exchange {

/// Of an entry whose bytes begin at `at`.
[[nodiscard]] std::unique_ptr<ZipStream> makeZipStream(QFile &file, const ZipEntry &entry, qint64 at);

} // namespace metaflow::exchange
