#pragma once

#include "core/base/Clock.h"
#include "core/base/ProgressSink.h"
#include "core/importing/Verdicts.h"
#include "core/model/Snapshot.h"

#include <QCoroTask>

#include <QSet>

#include <stop_token>

namespace metaflow::databricks {
class Session;
}
namespace metaflow::catalog {
struct TableDescription;
}

namespace metaflow::importing {

/// The comments of some tables as the catalog holds them, one statement a schema, with their age. What is passing (a
/// lost answer, a 5xx) is asked again twice. Engine thread only; errors as Session::execute().
class CommentReads {
public:
    CommentReads(databricks::Session &session, Clock &clock, SourceId source);
    CommentReads(const CommentReads &) = delete;
    CommentReads &operator=(const CommentReads &) = delete;

    /// All schemas of the tables of these objects, some side by side; reports how many are read. Tables of which a
    /// nested field is among them are described one by one as well: information_schema knows no fields.
    [[nodiscard]] QCoro::Task<Result<void>> readAll(
        QVector<ObjectPath> objects, std::stop_token stop, ProgressSink progress = {});
    /// One table again, by the table's own word where the warehouse gives it: information_schema may lag behind.
    [[nodiscard]] QCoro::Task<Result<void>> reread(ObjectPath table, std::stop_token stop);
    /// All of these in that way, some side by side.
    [[nodiscard]] QCoro::Task<Result<void>> rereadAll(QVector<ObjectPath> tables, std::stop_token stop);
    /// What the last read said; not there where it said nothing.
    [[nodiscard]] ObjectNow object(const ObjectPath &path) const;
    /// When the table was last altered in any way, by our clock; invalid where the catalog does not say.
    [[nodiscard]] QDateTime lastAltered(const ObjectPath &table) const;

private:
    struct Schema {
        QString catalog, name;
        QSet<QString> tables;
    };
    [[nodiscard]] QCoro::Task<Result<void>> read(
        QString catalog, QString schema, QStringList tables, std::stop_token stop);
    /// False where that is not to be had.
    [[nodiscard]] QCoro::Task<Result<bool>> describe(ObjectPath table, std::stop_token stop);
    /// Of a table with fields; false where that is of no use.
    [[nodiscard]] QCoro::Task<Result<bool>> describeAgain(ObjectPath table, std::stop_token stop);
    void keep(const catalog::TableDescription &description);
    void keep(const TableInfo &table);
    [[nodiscard]] bool hasFields(const ObjectPath &table) const { return m_withFields.contains(keyOf(table)); }
    [[nodiscard]] QCoro::Task<Result<void>> readSchema(QString key, std::stop_token stop);
    /// What several coroutines take from side by side.
    struct Queue {
        QStringList keys;
        Progress figures;
        ProgressSink progress;
    };
    [[nodiscard]] QCoro::Task<Result<void>> readQueue(std::shared_ptr<Queue> queue, std::stop_token stop);
    using Tables = std::shared_ptr<QVector<ObjectPath>>;
    [[nodiscard]] QCoro::Task<Result<void>> rereadQueue(Tables queue, std::stop_token stop);
    [[nodiscard]] static QCoro::Task<Result<void>> all(std::vector<QCoro::Task<Result<void>>> tasks);
    void keep(const QString &catalog, const QString &schema, const QStringList &asked, const Snapshot &snapshot);
    [[nodiscard]] QString keyOf(const ObjectPath &path) const { return path.key(m_source); }

    databricks::Session &m_session;
    Clock &m_clock;
    SourceId m_source;
    QHash<QString, Schema> m_schemas;
    QSet<QString> m_withFields; ///< keys of tables of which a nested field is asked for
    QHash<QString, QHash<QString, ObjectNow>> m_tables; ///< by table key, then by object key
    QHash<QString, QString> m_altered; ///< by table key: ISO text
};

/// The tables of some objects, each once.
[[nodiscard]] QVector<ObjectPath> tablesOf(const QVector<ObjectPath> &objects);
/// Errors after which nobody knows whether the other side did what it was asked.
[[nodiscard]] bool isOutcomeUnknown(ErrorCode code);
/// One to three seconds: what came first shall be through before we try again.
[[nodiscard]] std::chrono::milliseconds conflictPause();

} // namespace metaflow::importing
