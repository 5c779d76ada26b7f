#include "core/exchange/ExcelSummary.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

size_t placeOf(const QVector<FileColumn> &columns, const QString &name)
{
    const auto found
        = std::find_if(columns.begin(), columns.end(), [&](const FileColumn &column) { return column.name == name; });
    return static_cast<size_t>(found - columns.begin());
}

CellValue countCell(qint64 number)
{
    return {CellValue::Type::Number, {}, number};
}

CellValue wordCell(const QByteArray &word)
{
    return word.isEmpty() ? CellValue() : CellValue{CellValue::Type::Text, word};
}

} // namespace

void ExcelSummary::begin(const QString &sheet, const QVector<FileColumn> &columns, const QString &category)
{
    m_catalog = placeOf(columns, u"catalog_name"_s);
    m_schema = placeOf(columns, u"schema_name"_s);
    m_category = placeOf(columns, category);
    m_groups.append({sheet.toUtf8(), {}, {}});
    if (category == "status"_L1) {
        for (const Status status : allStatuses) {
            m_categories << statusName(status).toUtf8();
        }
    }
}

void ExcelSummary::add(const CellRow &cells)
{
    Group &group = m_groups.last();
    const QByteArray category = cells[m_category].bytes.toByteArray();
    ++group.total[category];
    ++group.schemas[{cells[m_catalog].bytes.toByteArray(), cells[m_schema].bytes.toByteArray()}][category];
    if (!m_categories.contains(category)) {
        m_categories << category;
    }
}

QVector<FileColumn> ExcelSummary::columns() const
{
    QVector<FileColumn> columns{{u"sheet"_s, Stored::Word}, {u"catalog_name"_s, Stored::Word},
        {u"schema_name"_s, Stored::Word}, {u"rows"_s, Stored::Number}};
    for (const QByteArray &category : m_categories) {
        columns.append({QString::fromUtf8(category), Stored::Number});
    }
    return columns;
}

CellRow ExcelSummary::rowOf(
    const QByteArray &sheet, const std::pair<QByteArray, QByteArray> &schema, const Counts &counts) const
{
    CellRow cells{wordCell(sheet), wordCell(schema.first), wordCell(schema.second),
        countCell(std::accumulate(counts.begin(), counts.end(), qint64{0}))};
    for (const QByteArray &category : m_categories) {
        const qint64 count = counts.value(category);
        cells.push_back(count > 0 ? countCell(count) : CellValue());
    }
    return cells;
}

void ExcelSummary::forEach(const std::function<bool(const CellRow &cells)> &row) const
{
    for (const Group &group : m_groups) {
        if (!row(rowOf(group.sheet, {}, group.total))) {
            return;
        }
        for (auto schema = group.schemas.begin(); schema != group.schemas.end(); ++schema) {
            if (!row(rowOf(group.sheet, schema.key(), schema.value()))) {
                return;
            }
        }
    }
}

} // namespace metaflow::exchange
