#pragma once

#include <QString>

class QMimeData;

namespace metaflow::ui {

/// What MetaFlow opens, by the end of a file's name alone: nothing is read.
enum class FileKind {
    Other,
    Plan, ///< .mfplan
    Rows, ///< CSV and Excel
};
[[nodiscard]] FileKind fileKindOf(const QString &file);
/// The first of the dragged files that MetaFlow opens; else the first one at all; empty where no file is dragged.
[[nodiscard]] QString draggedFile(const QMimeData *dragged);
/// Of a dialog that opens files of rows.
[[nodiscard]] QString rowsFilter();
/// Why a file is not opened.
[[nodiscard]] QString notOpened(const QString &file);

} // namespace metaflow::ui
