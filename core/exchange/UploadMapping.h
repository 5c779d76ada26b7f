#pragma once

#include "core/exchange/Upload.h"

#include <array>

namespace metaflow::exchange {

/// Which column of a file means what, the first one where two mean the same.
class UploadColumns {
public:
    UploadColumns(QStringList header, const QVector<UploadField> &mapping);
    [[nodiscard]] bool has(UploadField field) const { return at(field) >= 0; }
    [[nodiscard]] int at(UploadField field) const { return m_places.at(static_cast<size_t>(field)); } ///< -1: nowhere
    /// As the file calls it; where it has none as an export does.
    [[nodiscard]] QString name(UploadField field) const;
    /// The one that the text is read from.
    [[nodiscard]] UploadField textField() const;
    [[nodiscard]] const QStringList &header() const { return m_header; }

private:
    QStringList m_header;
    std::array<int, 16> m_places{};
};

/// What the columns as a whole lack or have twice: missing_column, duplicate_column.
[[nodiscard]] QVector<UploadProblem> columnProblems(
    const TableFileShape &shape, const QVector<UploadField> &mapping, UploadAs as);

} // namespace metaflow::exchange
