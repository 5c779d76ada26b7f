#include "ui/exchange/FileLook.h"

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr int rowsRead = 50; // of the file's beginning: the first ones may be empty in a column
constexpr int valuesShown = 3;
constexpr int valueLength = 60;

} // namespace

Result<FileLook> lookInto(const QString &file, const exchange::TableFileOptions &options)
{
    const auto table = exchange::TableFile::open(file, options);
    if (!table) {
        return fail(table.error());
    }
    FileLook look{(*table)->shape(), {}};
    QVector<QStringList> values(look.shape.header.size());
    int rows = 0;
    const auto read = (*table)->read(
        [&](const exchange::CsvRow &row) {
            for (qsizetype column = 0; column < qMin(values.size(), row.cells.size()); ++column) {
                const QString &cell = row.cells.at(column);
                if (!cell.isEmpty() && values.at(column).size() < valuesShown) {
                    values[column] << cell.left(valueLength).simplified();
                }
            }
            return ++rows < rowsRead;
        },
        [](const exchange::CsvProblem &) {}); // the preview lists them
    if (!read && read.error().code != ErrorCode::Cancelled) {
        return fail(read.error());
    }
    for (const QStringList &each : std::as_const(values)) {
        look.samples << each.join(u" · "_s);
    }
    return look;
}

} // namespace metaflow::ui
