#pragma once

#include "core/exchange/TableFile.h"

namespace metaflow::ui {

/// What is seen of a file of rows before anybody says what its columns mean.
struct FileLook {
    exchange::TableFileShape shape;
    QStringList samples; ///< of each column the first values in one line; as many as the header has
};
/// Off the GUI thread. As TableFile::open.
[[nodiscard]] Result<FileLook> lookInto(const QString &file, const exchange::TableFileOptions &options);

} // namespace metaflow::ui
