#include "core/generation/Sampling.h"

#include "core/catalog/CatalogReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

constexpr int rowsPerTable = 20; ///< enough to tell a code list from names
constexpr int fewestRows = 5;
constexpr qsizetype mostCells = 20'000; ///< of one answer; a wide table gives fewer rows
constexpr int statementsAtOnce = 8;

/// Shared by the workers of one sampling; they run on one thread, one after the other between awaits.
struct Progressing {
    Asked asked;
    EffectivePrivacy privacy;
    ContextParts parts;
    qsizetype next = 0;
    Samples samples;
    bool complete = true;
    std::optional<Error> stopped;
};

/// Only what is asked about is read at all, and nothing of people.
TableInfo askedPart(const AskedTable &asked)
{
    TableInfo part = asked.table;
    part.columns.clear();
    if (part.rowFiltered || catalog::isTaggedPersonal(part.tags)) {
        return part;
    }
    for (const int at : asked.columns) {
        const ColumnInfo &column = asked.table.columns.at(at);
        if (catalog::maySample(column)) {
            part.columns << column;
        }
    }
    return part;
}

int rowsFor(const TableInfo &part)
{
    return std::clamp(static_cast<int>(mostCells / part.columns.size()), fewestRows, rowsPerTable);
}

/// Values that may leave; with samples switched off the least and the greatest are left, which are profile.
QStringList released(const privacy::ColumnSamples &read, const EffectivePrivacy &privacy, const ContextParts &parts)
{
    if (!parts.samples && !(parts.profile && hasRange(read.dataType))) {
        return {};
    }
    constexpr int valuesPerColumn = 3;
    return parts.profile ? privacy::releasable(tellingFirst(read), privacy.mode, worthShowing(read), privacy.own)
                         : privacy::releasable(read, privacy.mode, valuesPerColumn, privacy.own);
}

void take(Progressing *shared, const TableInfo &table, const QVector<privacy::ColumnSamples> &read, int asked)
{
    QHash<QString, QStringList> values;
    QHash<QString, ColumnProfile> profiles;
    for (const privacy::ColumnSamples &column : read) {
        values.insert(column.column, released(column, shared->privacy, shared->parts));
        if (const ColumnProfile profile = profileOf(column); shared->parts.profile && profile != ColumnProfile()) {
            profiles.insert(column.column, profile);
        }
    }
    const qsizetype rows = read.isEmpty() ? 0 : read.first().values.size();
    if (shared->parts.profile && rows > 0 && rows < asked) { // the whole table was seen
        shared->samples.rows.insert(table.path, rows);
    }
    shared->samples.byTable.insert(table.path, values);
    shared->samples.profiles.insert(table.path, profiles);
}

QCoro::Task<> sampleSome(Context context, Progressing *shared, std::stop_token stop)
{
    while (shared->next < shared->asked.tables.size() && !shared->stopped) {
        const TableInfo table = askedPart(shared->asked.tables.at(shared->next++));
        if (table.columns.isEmpty()) {
            continue; // no statement, no values
        }
        ++shared->samples.statements;
        const int rows = rowsFor(table);
        const auto read = co_await catalog::sampleTable(*context.session, table, rows, stop);
        if (read) {
            take(shared, table, *read, rows);
        } else if (stopsAllStatements(read.error().code)) {
            shared->stopped = read.error();
        } else {
            shared->complete = false;
        }
    }
}

/// Likewise, for the tables of which fields are to be read.
struct Describing {
    QVector<ObjectPath> tables;
    qsizetype next = 0;
    ReadFields read;
    std::optional<Error> stopped;
};

QCoro::Task<> describeSome(Context context, Describing *shared, std::stop_token stop)
{
    while (shared->next < shared->tables.size() && !shared->stopped) {
        const ObjectPath table = shared->tables.at(shared->next++);
        ++shared->read.statements;
        auto described = co_await catalog::describeTable(*context.session, table, stop);
        if (described) {
            shared->read.byTable.insert(table, std::move(described->fields));
            if (described->rows) {
                shared->read.rows.insert(table, *described->rows);
            }
        } else if (stopsAllStatements(described.error().code)) {
            shared->stopped = described.error();
        } else {
            shared->read.complete = false;
        }
    }
}

QCoro::Task<> allOf(std::vector<QCoro::Task<>> workers)
{
    for (QCoro::Task<> &worker : workers) {
        co_await worker;
    }
}

} // namespace

bool stopsAllStatements(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
    case ErrorCode::NotSignedIn:
    case ErrorCode::SignInExpired:
    case ErrorCode::SignInRefused:
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

QCoro::Task<Result<Samples>> sampleTables(
    Context context, Asked asked, EffectivePrivacy privacy, ContextParts parts, std::stop_token stop)
{
    if (privacy.mode == PrivacyMode::None || (!parts.samples && !parts.profile)) {
        co_return Samples();
    }
    Progressing shared;
    shared.asked = std::move(asked);
    shared.privacy = std::move(privacy);
    shared.parts = parts;
    std::vector<QCoro::Task<>> workers;
    for (int i = 0; i < statementsAtOnce; ++i) {
        workers.push_back(sampleSome(context, &shared, stop));
    }
    co_await allOf(std::move(workers));
    if (shared.stopped) {
        co_return fail(*shared.stopped);
    }
    if (!shared.complete) {
        shared.samples.notRead << u"samples"_s;
    }
    co_return std::move(shared.samples);
}

QCoro::Task<Result<ReadFields>> readFields(Context context, Asked asked, std::stop_token stop)
{
    Describing shared;
    for (const AskedTable &table : asked.tables) {
        if (table.hasMoreFields) {
            shared.tables << table.table.path;
        }
    }
    std::vector<QCoro::Task<>> workers;
    for (int i = 0; i < statementsAtOnce && i < shared.tables.size(); ++i) {
        workers.push_back(describeSome(context, &shared, stop));
    }
    co_await allOf(std::move(workers));
    if (shared.stopped) {
        co_return fail(*shared.stopped);
    }
    co_return std::move(shared.read);
}

} // namespace metaflow::generation
