#pragma once

#include <QByteArrayView>

namespace metaflow::store {

/// The row on which a stream stands, as the database has it: for whoever turns bytes into bytes.
class RowCells {
public:
    virtual ~RowCells() = default;
    /// UTF-8, there until the next row; a null view is NULL.
    [[nodiscard]] virtual QByteArrayView text(int column) = 0;
    [[nodiscard]] virtual qint64 number(int column) = 0; ///< 0 for NULL
    [[nodiscard]] virtual bool isNull(int column) = 0;
};

} // namespace metaflow::store
