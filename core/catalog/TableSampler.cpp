#include "core/catalog/CatalogReader.h"
#include "core/catalog/CatalogSql.h"
#include "core/databricks/Session.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::catalog {

namespace {

/// No text, or none that says anything.
constexpr std::array unreadableTypes
    = {"BINARY"_L1, "VARIANT"_L1, "GEOGRAPHY"_L1, "GEOMETRY"_L1, "OBJECT"_L1, "VOID"_L1};

bool isReadable(const ColumnInfo &column)
{
    return std::none_of(unreadableTypes.begin(), unreadableTypes.end(),
        [&](QLatin1StringView type) { return column.type.startsWith(type, Qt::CaseInsensitive); });
}

bool isMasked(const ColumnInfo &column)
{
    return column.masked || isTaggedPersonal(column.tags);
}

} // namespace

bool isTaggedPersonal(const QStringList &tags)
{
    static const QRegularExpression personal(u"pii|personal|(?:^|[^a-z])(?:phi|gdpr|dsgvo|sensitive|confidential|"
                                             "restricted)(?:[^a-z]|$)|^class\\.|personenbezogen"_s,
        QRegularExpression::CaseInsensitiveOption);
    return std::any_of(tags.cbegin(), tags.cend(), [](const QString &tag) { return personal.match(tag).hasMatch(); });
}

bool maySample(const ColumnInfo &column)
{
    return !isMasked(column) && isReadable(column);
}

QCoro::Task<Result<QVector<privacy::ColumnSamples>>> sampleTable(
    databricks::Session &session, TableInfo table, int rows, std::stop_token stop)
{
    QVector<privacy::ColumnSamples> samples;
    QVector<ColumnInfo> asked;
    QVector<qsizetype> places;
    for (const ColumnInfo &column : table.columns) {
        if (maySample(column)) {
            places << samples.size();
            asked << column;
        }
        samples.append({column.name, column.type, isMasked(column), {}});
    }
    if (asked.isEmpty()) {
        co_return samples; // nothing may be asked for: no statement
    }
    databricks::Statement statement = sampleStatement(table.path, asked, rows);
    const auto result = co_await session.execute(std::move(statement), stop);
    if (!result) {
        co_return fail(result.error());
    }
    for (const databricks::Row &row : result->rows) {
        for (qsizetype i = 0; i < places.size(); ++i) {
            samples[places[i]].values.append(row.value(i));
        }
    }
    co_return samples;
}

} // namespace metaflow::catalog
