#pragma once

#include "app/sandbox/sql/SelectTranslator.h"

struct sqlite3;

namespace metaflow::sandbox::sql {

/// A part of a result, its rows already as JSON: `[["1",null],…]`.
struct Chunk {
    qint64 rowOffset = 0;
    qint64 rowCount = 0;
    QByteArray json;
};

struct ResultSet {
    std::vector<ResultColumn> columns; ///< none for DDL
    std::vector<Chunk> chunks;
    qint64 rows = 0;
    qint64 bytes = 0;
    bool truncated = false;
};

struct ResultLimits {
    qint64 rowLimit = -1;
    qint64 byteLimit = -1;
    qint64 chunkRows = 5000;
    qint64 inlineBytes = 26'214'400;
};

/// Collects rows of cells into chunks.
class ResultBuilder {
public:
    ResultBuilder(std::vector<ResultColumn> columns, const ResultLimits &limits);

    /// False once the row limit is reached; that row is not taken.
    bool beginRow();
    void cell(const std::optional<QString> &text);
    void endRow();
    /// Fails beyond the inline limit.
    [[nodiscard]] SqlResult<ResultSet> finish();

private:
    ResultSet m_result;
    ResultLimits m_limits;
    bool m_firstCell = true;
};

/// Runs what the translator made. Fails as Databricks does while it runs (CAST_INVALID_INPUT, DIVIDE_BY_ZERO), and with
/// INTERNAL_ERROR if SQLite refuses the text, which is a mistake of ours.
[[nodiscard]] SqlResult<ResultSet> runQuery(sqlite3 *db, const Translated &query, const ResultLimits &limits);

/// A short answer made by hand, as for SHOW.
[[nodiscard]] SqlResult<ResultSet> tableOf(std::vector<ResultColumn> columns,
    const std::vector<QList<std::optional<QString>>> &rows, const ResultLimits &limits);
/// The same with texts only.
[[nodiscard]] SqlResult<ResultSet> tableOf(
    const QStringList &columns, const std::vector<QList<std::optional<QString>>> &rows, const ResultLimits &limits);

} // namespace metaflow::sandbox::sql
