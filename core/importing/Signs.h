#pragma once

#include "core/importing/CommentReads.h"
#include "core/model/Plan.h"

namespace metaflow::importing {

/// What was seen of who builds on some tables, and whether each kind of sign could be looked for at all.
struct Signs {
    QVector<TableSigns> seen; ///< tables with a sign only, in the order they were asked for
    bool read = false; ///< false: at least one kind could not be looked for
    friend bool operator==(const Signs &, const Signs &) = default;
};

/// A table of the plan that a statement writes to.
struct WrittenTable {
    ObjectPath path;
    QString type;
    friend bool operator==(const WrittenTable &, const WrittenTable &) = default;
};
/// The tables that a plan's statements will make a version of, each once; what only the catalog keeps (comments of
/// plain views) makes none.
[[nodiscard]] QVector<WrittenTable> writtenTables(const QVector<Change> &changes);

/// Streaming tables and materialized views, by the tables' own types and by who reads them (one statement a catalog,
/// which may fail; given up after 30 s), pipelines that read them, and changes of the last minutes by what `reads` has
/// read. `reads` outlives the task.
[[nodiscard]] QCoro::Task<Signs> readSigns(databricks::Session &session, QVector<WrittenTable> tables,
    const CommentReads *reads, QDateTime now, std::stop_token stop);

} // namespace metaflow::importing
