#pragma once

#include "core/exchange/Upload.h"

namespace metaflow::ui {

/// What a column of a file means, for people.
[[nodiscard]] QString fieldWord(exchange::UploadField field);
/// Columns that mean what another one means already, `Ignore` aside.
[[nodiscard]] QVector<bool> meantTwice(const QVector<exchange::UploadField> &mapping);
/// What is to be chosen before anything can be read from these columns, as a sentence; empty: nothing.
[[nodiscard]] QString mappingLack(const QVector<exchange::UploadField> &mapping, exchange::UploadAs as);

[[nodiscard]] QString verdictTitle(exchange::RowVerdict verdict); ///< of all rows that have it: `New`
[[nodiscard]] QString verdictSentence(exchange::RowVerdict verdict); ///< of one

/// What taking this file does, as its button says it.
[[nodiscard]] QString takeText(const exchange::UploadPreview &preview);
/// The numbers of it before somebody says yes.
[[nodiscard]] QString takeNumbers(const exchange::UploadPreview &preview, bool validOnly);
/// What became of it, and what was left out or left alone.
[[nodiscard]] QString takenText(const exchange::UploadOutcome &outcome, exchange::UploadAs as);
[[nodiscard]] QString takenRest(const exchange::UploadOutcome &outcome, exchange::UploadAs as);

/// `1.2 MB · CSV · UTF-8 …`: what the choosers beside it do not say.
[[nodiscard]] QString shapeText(const exchange::TableFileShape &shape);

} // namespace metaflow::ui
