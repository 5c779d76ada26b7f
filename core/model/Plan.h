#pragma once

#include "core/model/Item.h"

#include <QVector>

namespace metaflow {

enum class Verdict {
    Add, ///< the catalog has no comment
    Replace, ///< it has one, and replacing was chosen
    ReplaceNotChosen, ///< it has one, and nobody chose to replace it: left out
    Unchanged, ///< the catalog equals ours
    Conflict, ///< the catalog differs from the base, or the base is unknown and the catalog is not empty: left out
    Missing, ///< the object is gone
    NotPermitted,
    NotSupported,
    ChangedOutside, ///< the item no longer equals its last sealed history row: left out
    CameUndone, ///< we imported it and the catalog holds again what stood there before: left out
};
[[nodiscard]] QString verdictName(Verdict verdict); ///< snake_case, as in files and JSON
[[nodiscard]] std::optional<Verdict> verdictFromName(QStringView name);
/// Only add and replace become part of a statement.
[[nodiscard]] inline bool isWritten(Verdict verdict)
{
    return verdict == Verdict::Add || verdict == Verdict::Replace;
}

enum class ChangeState { Open, Applied, Unchanged, Failed, Refused };
[[nodiscard]] QString changeStateName(ChangeState state);
[[nodiscard]] ChangeState changeStateFromName(QStringView name);

/// What says that somebody builds on a table's versions, or is writing to it just now.
enum class Sign { Stream, Pipeline, MaterializedView, RecentWrite };
[[nodiscard]] QString signName(Sign sign);
[[nodiscard]] std::optional<Sign> signFromName(QStringView name);

/// The signs of one table that a plan commits to. Nothing seen never means safe.
struct TableSigns {
    ObjectPath table;
    QVector<Sign> seen;
    QStringList which; ///< what was seen, as displayed: names of readers, times of writes
    friend bool operator==(const TableSigns &, const TableSigns &) = default;
};

/// What a plan found out about its tables beside their comments.
struct PlanFacts {
    QVector<TableSigns> tableSigns; ///< tables with a sign only
    bool signsRead = false; ///< false: at least one kind of sign could not be looked for
    bool privilegesRead = false; ///< false: who may write what is not known beforehand
    friend bool operator==(const PlanFacts &, const PlanFacts &) = default;
};

/// One comment to write (or to leave): a row of `import_changes`.
struct Change {
    ItemId item;
    int itemVersion = 0;
    ObjectPath object;
    QString tableType;
    Comment base; ///< when generated
    bool baseKnown = true;
    Comment catalog; ///< when planned: what the guard compares with and what a rollback restores
    Comment ours; ///< NULL only in a rollback
    Verdict verdict = Verdict::Add;
    int statement = 0; ///< number of its statement, 0 where it has none
    ChangeState state = ChangeState::Open;
    Comment readBack; ///< after apply
    QString errorCode;
    QString errorDetail;
    friend bool operator==(const Change &, const Change &) = default;
};

struct StatementParameter {
    QString name;
    Comment value; ///< NULL allowed
    friend bool operator==(const StatementParameter &, const StatementParameter &) = default;
};

enum class StatementState { Open, Sent, Succeeded, Failed, Unknown };
[[nodiscard]] QString statementStateName(StatementState state);
[[nodiscard]] StatementState statementStateFromName(QStringView name);

/// One statement, to the byte: a row of `import_statements`. `Sent` is committed before the bytes leave.
struct PlanStatement {
    int number = 0; ///< 1, 2, … within the plan; derived ones go on counting
    ObjectPath table;
    QString sql;
    QVector<StatementParameter> parameters;
    bool derived = false; ///< made during apply because a column of the planned one had to be left out
    int derivedFrom = 0;
    StatementState state = StatementState::Open;
    QString statementId; ///< Databricks' id
    QString errorCode;
    QString errorDetail;
    friend bool operator==(const PlanStatement &, const PlanStatement &) = default;
};

enum class PlanKind { Import, Rollback };
enum class PlanState { Created, Applying, Applied, PartlyApplied, Refused };
[[nodiscard]] QString planStateName(PlanState state);
[[nodiscard]] PlanState planStateFromName(QStringView name);

struct Plan {
    PlanId id;
    PlanKind kind = PlanKind::Import;
    PlanId rollbackOf; ///< none for an import
    QString storeId;
    SourceId source;
    QString sourceKey; ///< metastore id, else workspace id, else host: what a file names
    QString host;
    Person createdBy;
    QDateTime createdAt;
    QString hash; ///< SHA-256 of the file's lines before the last, hex
    PlanState state = PlanState::Created;
    int format = 2; ///< of the file; a stored plan keeps its own, so that its hash still fits
    PlanFacts facts; ///< since format 2
    QVector<Change> changes;
    QVector<PlanStatement> statements;
    friend bool operator==(const Plan &, const Plan &) = default;
};

} // namespace metaflow
