#pragma once

#include "core/exchange/Cells.h"

#include <QMap>

#include <functional>

namespace metaflow::exchange {

/// Counts the rows of a workbook as they go by: by status of items and action of the history, in total and for each
/// schema.
class ExcelSummary {
public:
    /// Of rows with these columns; what is counted stands in `category`.
    void begin(const QString &sheet, const QVector<FileColumn> &columns, const QString &category);
    void add(const CellRow &cells);
    [[nodiscard]] QVector<FileColumn> columns() const;
    /// Calls `row` for each row of the summary until it says false.
    void forEach(const std::function<bool(const CellRow &cells)> &row) const;

private:
    using Counts = QMap<QByteArray, qint64>;
    struct Group {
        QByteArray sheet;
        Counts total;
        QMap<std::pair<QByteArray, QByteArray>, Counts> schemas; ///< by catalog and schema
    };
    [[nodiscard]] CellRow rowOf(
        const QByteArray &sheet, const std::pair<QByteArray, QByteArray> &schema, const Counts &counts) const;

    size_t m_catalog = 0, m_schema = 0, m_category = 0; ///< columns of the rows
    QVector<Group> m_groups; ///< one a sheet
    QVector<QByteArray> m_categories; ///< columns of the summary: the statuses, then the actions
};

} // namespace metaflow::exchange
