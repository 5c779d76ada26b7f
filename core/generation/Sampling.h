#pragma once

#include "core/catalog/Lineage.h"
#include "core/generation/Asking.h"
#include "core/generation/Context.h"
#include "core/generation/Examples.h"
#include "core/generation/Profile.h"
#include "core/generation/PrivacyChoice.h"
#include "core/model/Glossary.h"

namespace metaflow::generation {

/// What was found out about the tables beside what the snapshot holds.
struct Samples {
    QHash<ObjectPath, QHash<QString, QStringList>> byTable; ///< table -> column name -> what may leave
    QHash<ObjectPath, QHash<QString, ColumnProfile>> profiles; ///< likewise
    QHash<ObjectPath, qint64> rows; ///< of tables where nothing had to be counted for it
    catalog::Lineage lineage;
    Examples examples;
    QVector<GlossaryTerm> glossary;
    privacy::OwnPatterns own; ///< of the team: what they match stays here
    int statements = 0;
    QStringList notRead; ///< parts that somewhere could not be read: `samples`, `lineage`, `fields`
};

/// One statement a table, a few at a time, under the privacy mode; none for tables with a row filter or a tag that says
/// they are about people, nor for columns with a mask or such a tag. A table that cannot be read within 30 s is
/// described without samples; an error that no other table could escape (signed out, unreachable, cancelled) is
/// returned.
[[nodiscard]] QCoro::Task<Result<Samples>> sampleTables(
    Context context, Asked asked, EffectivePrivacy privacy, ContextParts parts, std::stop_token stop);
/// The fields of the tables that have structs, one statement each, a few at a time; errors likewise.
struct ReadFields {
    FieldsByTable byTable;
    QHash<ObjectPath, qint64> rows;
    int statements = 0;
    bool complete = true; ///< else a table could not be described
};
[[nodiscard]] QCoro::Task<Result<ReadFields>> readFields(Context context, Asked asked, std::stop_token stop);
/// No other statement of the same session could escape it.
[[nodiscard]] bool stopsAllStatements(ErrorCode code);

} // namespace metaflow::generation
