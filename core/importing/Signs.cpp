#include "core/importing/Signs.h"

#include "core/catalog/Lineage.h"
#include "core/databricks/Session.h"
#include "core/importing/Grants.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

Q_LOGGING_CATEGORY(lcSigns, "metaflow.import.signs", QtInfoMsg)

namespace {

constexpr qint64 recentSeconds = 15 * 60; ///< whoever wrote that lately may be about to write again
constexpr qsizetype mostShown = 20; ///< of one table; nobody reads more

std::optional<Sign> signOfType(const QString &type)
{
    return type == "STREAMING_TABLE"_L1  ? std::optional(Sign::Stream)
        : type == "MATERIALIZED_VIEW"_L1 ? std::optional(Sign::MaterializedView)
                                         : std::nullopt;
}

/// What is collected of one table.
struct Collected {
    QSet<Sign> seen;
    QSet<QString> which;
    void add(Sign sign, const QString &what)
    {
        seen.insert(sign);
        which.insert(what);
    }
    [[nodiscard]] TableSigns of(const ObjectPath &table) const
    {
        TableSigns signs{table, QVector<Sign>(seen.cbegin(), seen.cend()), which.values()};
        std::sort(signs.seen.begin(), signs.seen.end());
        signs.which.sort(); // a plan's bytes are the same whatever the order of the answer
        signs.which = signs.which.mid(0, mostShown);
        return signs;
    }
};
using ByTable = QHash<ObjectPath, Collected>;

void addDownstream(const QVector<catalog::Downstream> &readers, ByTable *found)
{
    for (const catalog::Downstream &reader : readers) {
        if (const auto sign = signOfType(reader.targetType)) {
            (*found)[reader.table].add(*sign, reader.target.display());
        }
        if (!reader.pipeline.isEmpty()) {
            (*found)[reader.table].add(Sign::Pipeline, reader.pipeline);
        }
    }
}

/// False where the catalog does not say of each table when it was changed.
bool addOwn(const QVector<WrittenTable> &tables, const CommentReads &reads, const QDateTime &now, ByTable *found)
{
    bool known = true;
    for (const WrittenTable &table : tables) {
        if (const auto sign = signOfType(table.type)) {
            (*found)[table.path].add(*sign, table.path.display());
        }
        const QDateTime altered = reads.lastAltered(table.path);
        known = known && altered.isValid();
        if (altered.isValid() && altered.secsTo(now) < recentSeconds) {
            (*found)[table.path].add(Sign::RecentWrite, isoTime(altered));
        }
    }
    return known;
}

} // namespace

QVector<WrittenTable> writtenTables(const QVector<Change> &changes)
{
    QVector<WrittenTable> tables;
    QSet<ObjectPath> seen;
    for (const Change &change : changes) {
        const ObjectPath table = change.object.tablePath();
        if (isWritten(change.verdict) && change.tableType != "VIEW"_L1 && !seen.contains(table)) {
            seen.insert(table);
            tables.append({table, change.tableType});
        }
    }
    return tables;
}

QCoro::Task<Signs> readSigns(databricks::Session &session, QVector<WrittenTable> tables, const CommentReads *reads,
    QDateTime now, std::stop_token stop)
{
    Signs signs;
    ByTable found;
    signs.read = addOwn(tables, *reads, now, &found);
    QVector<ObjectPath> paths;
    for (const WrittenTable &table : tables) {
        paths << table.path;
    }
    const auto catalogs = byCatalog(paths);
    for (const QVector<ObjectPath> &ofCatalog : catalogs) {
        const auto readers = co_await catalog::readDownstream(session, ofCatalog, now.date(), stop);
        if (readers) {
            addDownstream(*readers, &found);
            continue;
        }
        signs.read = false; // not seen is not safe anyway, and here nobody even looked
        qCInfo(lcSigns).noquote() << "not read:" << errorCodeName(readers.error().code);
        if (stop.stop_requested()) {
            break;
        }
    }
    for (const ObjectPath &path : paths) {
        if (const auto of = found.constFind(path); of != found.cend()) {
            signs.seen << of->of(path);
        }
    }
    co_return signs;
}

} // namespace metaflow::importing
