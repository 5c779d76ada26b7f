#include "core/generation/Sampling.h"

#include "core/catalog/CatalogReader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

constexpr int rowsPerTable = 20; ///< enough to tell a code list from names
constexpr int valuesPerColumn = 3;
constexpr int statementsAtOnce = 8;

/// Shared by the workers of one sampling; they run on one thread, one after the other between awaits.
struct Progressing {
    Asked asked;
    PrivacyMode mode = PrivacyMode::None;
    qsizetype next = 0;
    Samples samples;
    std::optional<Error> stopped;
};

bool endsSampling(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
    case ErrorCode::NotSignedIn:
    case ErrorCode::Unauthenticated:
    case ErrorCode::Unreachable:
    case ErrorCode::TlsFailed:
    case ErrorCode::InsecureAddress:
    case ErrorCode::WarehouseStopped:
        return true;
    default:
        return false;
    }
}

/// Only what is asked about is read at all.
TableInfo askedPart(const AskedTable &asked)
{
    TableInfo part = asked.table;
    part.columns.clear();
    for (const int column : asked.columns) {
        part.columns << asked.table.columns.at(column);
    }
    return part;
}

QHash<QString, QStringList> releasableOf(
    const QVector<privacy::ColumnSamples> &read, const TableInfo &table, PrivacyMode mode)
{
    QHash<QString, QStringList> released;
    for (privacy::ColumnSamples samples : read) {
        for (const ColumnInfo &column : table.columns) {
            if (column.name == samples.column) {
                samples.masked = samples.masked || column.masked || isTaggedPersonal(column.tags);
            }
        }
        samples.masked = samples.masked || isTaggedPersonal(table.tags);
        released.insert(samples.column, privacy::releasable(samples, mode, valuesPerColumn));
    }
    return released;
}

QCoro::Task<> sampleSome(Context context, Progressing *shared, std::stop_token stop)
{
    while (shared->next < shared->asked.tables.size() && !shared->stopped) {
        const TableInfo table = askedPart(shared->asked.tables.at(shared->next++));
        if (std::none_of(table.columns.cbegin(), table.columns.cend(), catalog::maySample)) {
            continue; // no statement, no values
        }
        ++shared->samples.statements;
        const auto read = co_await catalog::sampleTable(*context.session, table, rowsPerTable, stop);
        if (read) {
            shared->samples.byTable.insert(table.path, releasableOf(*read, table, shared->mode));
        } else if (endsSampling(read.error().code)) {
            shared->stopped = read.error();
        }
    }
}

} // namespace

bool isTaggedPersonal(const QStringList &tags)
{
    static const QRegularExpression personal(
        u"(?:^|[^a-z])(?:pii|phi|gdpr|dsgvo|personal|sensitive|confidential|restricted)(?:[^a-z]|$)|^class\\.|personenbezogen"_s,
        QRegularExpression::CaseInsensitiveOption);
    return std::any_of(tags.cbegin(), tags.cend(), [](const QString &tag) { return personal.match(tag).hasMatch(); });
}

QCoro::Task<Result<Samples>> sampleTables(Context context, Asked asked, PrivacyMode mode, std::stop_token stop)
{
    if (mode == PrivacyMode::None) {
        co_return Samples();
    }
    Progressing shared;
    shared.asked = std::move(asked);
    shared.mode = mode;
    std::vector<QCoro::Task<>> workers;
    for (int i = 0; i < statementsAtOnce; ++i) {
        workers.push_back(sampleSome(context, &shared, stop));
    }
    for (QCoro::Task<> &worker : workers) {
        co_await worker;
    }
    if (shared.stopped) {
        co_return fail(*shared.stopped);
    }
    co_return std::move(shared.samples);
}

} // namespace metaflow::generation
