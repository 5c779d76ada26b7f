#pragma once

#include "core/model/Glossary.h"
#include "core/model/Person.h"
#include "core/store/Connection.h"

#include <QVector>

namespace metaflow::store {

/// All terms, by their folded spelling. One query.
[[nodiscard]] Result<QVector<GlossaryTerm>> glossary(Connection &connection);

struct GlossaryOutcome {
    int added = 0, changed = 0, unchanged = 0;
    friend bool operator==(const GlossaryOutcome &, const GlossaryOutcome &) = default;
};
/// Adds terms and replaces those that are there already (case does not count), as a set; what changed is recorded as
/// one event. No two of them may fold to the same. TextNotStorable.
[[nodiscard]] Result<GlossaryOutcome> setTerms(
    Connection &connection, const QVector<GlossaryTerm> &terms, const Person &person, const QDateTime &now);
/// Recorded as an event. TermNotFound.
[[nodiscard]] Result<bool> removeTerm(
    Connection &connection, const QString &term, const Person &person, const QDateTime &now);

} // namespace metaflow::store
