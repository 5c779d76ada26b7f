#pragma once

#include "core/exchange/Columns.h"
#include "core/exchange/CsvWriter.h"
#include "core/exchange/ExportService.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace metaflow::exchange {

/// Turns rows into bytes of the chosen format.
class RowWriter {
public:
    explicit RowWriter(const ExportOptions &options);

    template <typename Row> void header(const QVector<Column<Row>> &columns)
    {
        if (m_format == Format::JsonLines) {
            return;
        }
        for (const Column<Row> &column : columns) {
            m_csv.text(column.name);
        }
        endHeader();
    }

    template <typename Row> void row(const QVector<Column<Row>> &columns, const Row &row)
    {
        if (m_format == Format::JsonLines) {
            QJsonObject object;
            for (const Column<Row> &column : columns) {
                object.insert(column.name, column.value(row));
            }
            jsonLine(object);
            return;
        }
        for (const Column<Row> &column : columns) {
            cell(column.value(row));
        }
        endRow();
    }

    [[nodiscard]] QByteArray take();

private:
    void cell(const QJsonValue &value);
    void endHeader();
    void endRow(); ///< with the mode in the last column
    void jsonLine(const QJsonObject &object);

    Format m_format;
    QString m_mode;
    CsvWriter m_csv;
    QByteArray m_json;
};

/// Reads the file again: bytes by hash, and the rows in it. FileUnwritable where it is not what was written.
[[nodiscard]] Result<void> checkFile(
    const QString &file, Format format, const QByteArray &expectedHash, qint64 expectedRows);

} // namespace metaflow::exchange
