#pragma once

#include "core/exchange/UploadMapping.h"

#include <functional>

namespace metaflow::exchange {

/// A row as the file says it, before the store was asked.
struct UploadDraft {
    UploadRow row; ///< line, object, text, status, version, original, method, problems
    ItemId id; ///< of an export
    SourceId source; ///< of an export
    QVector<ObjectPath> others; ///< what its names may mean as well, best first: a nested field; the table ("NaN")
    bool isCut = false; ///< its text was cut by an export to Excel; see UploadJudge
};

/// A whole file, row by row.
struct UploadFile {
    TableFileShape shape;
    QVector<UploadField> mapping;
    QVector<UploadProblem> problems; ///< of its columns and of what stands before the first row
    QVector<UploadDraft> drafts; ///< in the order of the file
};

/// `goOn`: asked now and then with how many rows there were so far. As TableFile::open and read; FileInvalid
/// `too_large line N LIMIT` also where its rows and problems would take more memory than that. A file without a column
/// that it needs is not read.
[[nodiscard]] Result<UploadFile> readUpload(const UploadRequest &request, const std::function<bool(qint64 rows)> &goOn);

/// Says what is wrong with the row; it is left out.
void refuse(UploadRow &row, const QString &code, const QString &column = {}, const QString &text = {});
/// The same name in any case: no two objects of a table differ by case alone.
[[nodiscard]] bool isSameObject(const ObjectPath &a, const ObjectPath &b);

} // namespace metaflow::exchange
