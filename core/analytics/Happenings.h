#pragma once

#include "core/analytics/ItemFigures.h"
#include "core/model/History.h"

namespace metaflow::analytics {

/// What a day and a person are made of.
[[nodiscard]] const QStringList &generatedActions();
[[nodiscard]] const QStringList &decidedActions(); ///< approved, edited, rejected
[[nodiscard]] const QStringList &importedActions();

/// Rows of the record that one day, place, person and action have in common.
struct Happened {
    QString day;
    SchemaKey schema;
    QString action, person;
    qint64 rows = 0;
};
/// Those that are not summed up yet.
[[nodiscard]] Result<QVector<Happened>> notSummedUp(store::Connection &connection);
/// Fills days and reviewers from what is summed up and what is not.
[[nodiscard]] Result<void> countHappenings(
    store::Connection &connection, const QVector<Happened> &fresh, Report &report);
/// How often something happened in each schema that may have made, moved or imported items.
[[nodiscard]] Result<QMap<SchemaKey, qint64>> movesBySchema(
    store::Connection &connection, const QVector<Happened> &fresh);

/// Sums up the next links of the chain; within a transaction that writes. False: there are no more.
[[nodiscard]] Result<bool> sumUp(store::Connection &connection);
/// So many rows cost a report more than it may take.
inline constexpr qint64 tooManyFresh = 20'000;

} // namespace metaflow::analytics
