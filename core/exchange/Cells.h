#pragma once

#include "core/exchange/Columns.h"
#include "core/store/ItemStream.h"

#include <vector>

namespace metaflow::exchange {

/// One cell as it goes into a file. Its bytes live as long as the row it was read from.
struct CellValue {
    enum class Type {
        Null,
        Text, ///< UTF-8
        Number,
        Flag, ///< a number of 0 or 1
        Json, ///< compact
        Time, ///< as isoTime() writes it
    };
    Type type = Type::Null;
    QByteArrayView bytes = {};
    qint64 number = 0;
};
using CellRow = std::vector<CellValue>;

template <typename Row> [[nodiscard]] QVector<FileColumn> fileColumns(const QVector<Column<Row>> &columns)
{
    return {columns.begin(), columns.end()};
}

/// Turns rows of the store into rows of a file: what is stored as it goes out is passed on, anything else is read as
/// ItemRows does it and written again.
class StoredRows {
public:
    explicit StoredRows(QVector<FileColumn> columns);
    /// What to stream for them.
    [[nodiscard]] const store::RowColumns &selected() const { return m_selected; }
    [[nodiscard]] const CellRow &read(store::RowCells &row);

private:
    /// The last cell of a column that had to be made anew: many rows hold the same.
    struct Made {
        QByteArray stored, bytes;
        CellValue::Type type = CellValue::Type::Null;
    };
    void readObject(store::RowCells &row);
    void readNames(store::RowCells &row);
    [[nodiscard]] CellValue objectCell(Stored stored);
    [[nodiscard]] CellValue part(size_t number, bool orNull) const;
    [[nodiscard]] CellValue fields();
    [[nodiscard]] CellValue numberCell(Stored stored, int from, store::RowCells &row) const;
    [[nodiscard]] CellValue textCell(Stored stored, QByteArrayView text, Made &made) const;

    QVector<FileColumn> m_columns;
    std::vector<int> m_from; ///< where a column stands in the row of the stream
    store::RowColumns m_selected;
    std::vector<Made> m_made;
    CellRow m_cells;
    std::vector<QByteArrayView> m_parts; ///< of the object
    std::vector<QByteArray> m_partBytes; ///< where they are no views into the row
    QByteArrayView m_path; ///< as stored; null where it has to be made
    QByteArray m_pathBytes, m_fieldBytes;
};

/// The same of values.
class ValueRows {
public:
    template <typename Row> [[nodiscard]] const CellRow &read(const QVector<Column<Row>> &columns, const Row &row)
    {
        m_cells.clear();
        m_bytes.resize(static_cast<size_t>(columns.size()));
        for (qsizetype i = 0; i < columns.size(); ++i) {
            add(columns.at(i).stored, columns.at(i).value(row), m_bytes[static_cast<size_t>(i)]);
        }
        return m_cells;
    }

private:
    void add(Stored stored, const QJsonValue &value, QByteArray &bytes);
    CellRow m_cells;
    std::vector<QByteArray> m_bytes;
};

} // namespace metaflow::exchange
