#pragma once

#include "core/exchange/TableFile.h"
#include "core/model/Decision.h"

namespace metaflow::exchange {

/// What a column of an uploaded file means.
enum class UploadField {
    Ignore,
    Id, ///< of an item, from an export
    Version, ///< of that item when it was exported
    Source, ///< `source_id` of an export
    Catalog,
    Schema,
    Table,
    Column, ///< empty: the table itself
    Path, ///< `object_path`: JSON array; where it stands it decides about the object
    Type, ///< `metadata_type`
    Original,
    Generated,
    Current, ///< the text, where it is there; else Generated is
    Status,
    Method,
    TextMode, ///< see CsvWriter: a guard is taken off where it says safe
};
/// Header of the column in an export, e.g. `catalog_name`; empty for Ignore.
[[nodiscard]] QString uploadFieldName(UploadField field);
[[nodiscard]] QVector<UploadField> allUploadFields();
/// Which column means what, by its name; case, spaces and underscores do not count. One entry a column. Of a name that
/// stands there twice the second is ignored, which a preview lists.
[[nodiscard]] QVector<UploadField> guessMapping(const QStringList &header);

enum class UploadAs { Suggestions, Decisions };

struct UploadRequest {
    QString file;
    TableFileOptions options;
    QVector<UploadField> mapping; ///< one a column; empty: guessMapping()
    UploadAs as = UploadAs::Suggestions;
    SourceId source; ///< whose objects; none: the workspace scanned last, or of the item
};

/// What a row would do.
enum class RowVerdict {
    New, ///< an object without an item: it gets one with this text
    Offer, ///< the text comes to stand beside, or in place of one nobody decided on
    Edit, ///< a decision: another text
    Approve,
    Reject,
    Unchanged, ///< nothing: what it says is so already
    Conflict, ///< the item moved on since the export
    Invalid, ///< see the problems
};

/// Something wrong with a cell or a row. Codes of CsvReader.h, and: missing_column, duplicate_column (of the file, line
/// of the header), missing_value, unknown_status, unknown_type, unknown_mode, bad_number, bad_path, bad_kind (path and
/// names differ), unknown_object (a decision on an item that is not there), other_object (the id is another object's),
/// not_from_export (a decision without id and version), no_decision (a status nobody decides by a file: `imported`,
/// back to `pending`), security_finding and would_replace (an approval that nobody makes in bulk), too_long (255
/// characters of a name, 65,535 bytes of a text), cut_text (an export to Excel cut it: it is nobody's text),
/// not_storable (NUL or half a character), same_object (the line that has it first in the text), more_problems (how
/// many more the row has, in the text). Of a conflict, in reports alone: conflict.
struct UploadProblem {
    QString code;
    int line = 0; ///< of the file, from 1; of Excel the row
    QString column; ///< its header; empty: the row as a whole
    QString text; ///< what stands there, cut short
    friend bool operator==(const UploadProblem &, const UploadProblem &) = default;
};

struct UploadRow {
    int line = 0;
    RowVerdict verdict = RowVerdict::Unchanged;
    ObjectPath object;
    QString text; ///< of the file
    QString now; ///< the item's; for a conflict what stands there by now
    std::optional<Status> status, statusNow; ///< of the file (decisions), of the item
    ItemRef item; ///< as the store holds it; none: New
    int exportedVersion = 0; ///< 0: the row has none
    QVector<UploadProblem> problems;
    bool hasText = true; ///< the file has a column of texts
    SourceId source = {}; ///< of its item, else of the one it gets
    Comment original = {}; ///< of the file: what the catalog held, it says; the base of a new item
    QString method = {}; ///< of the file: how its text came about, it says
    friend bool operator==(const UploadRow &, const UploadRow &) = default;
    [[nodiscard]] bool isChange() const
    {
        return verdict != RowVerdict::Unchanged && verdict != RowVerdict::Conflict && verdict != RowVerdict::Invalid;
    }
};

/// Everything an upload would do, before it does it. `rows` may be 100,000 and more: share it.
struct UploadPreview {
    UploadRequest request;
    TableFileShape shape;
    QVector<UploadRow> rows; ///< in the order of the file, each row of it once
    QVector<UploadProblem> problems; ///< of the file and of all rows, in order
    int counts[8] = {}; ///< by RowVerdict
    SourceId source; ///< of new items; none where nothing was scanned
    [[nodiscard]] int count(RowVerdict verdict) const { return counts[static_cast<int>(verdict)]; }
    /// Rows that would do something.
    [[nodiscard]] int changes() const;
    /// Every row can be taken: no problem, no conflict.
    [[nodiscard]] bool isClean() const;
    /// The file lacks a column: nothing of it can be taken, and no row of it was looked at.
    [[nodiscard]] bool isUnreadable() const;
};

struct UploadOutcome {
    int rows = 0; ///< of the file
    int accepted = 0; ///< that did something
    int unchanged = 0;
    int rejected = 0, conflicts = 0; ///< left out, because only the valid rows were asked for
    BatchId batch; ///< of decisions: what undo takes back; else none
    QString sha256; ///< hex
};

} // namespace metaflow::exchange
