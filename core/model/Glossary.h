#pragma once

#include <QStringList>

namespace metaflow {

/// What the team calls a thing: a row of `glossary_terms`.
struct GlossaryTerm {
    QString term;
    QString kind; ///< `term` or `acronym`
    QString meaning; ///< of an acronym the words it stands for
    QStringList avoid; ///< words that stand for the term and should not be used
    friend bool operator==(const GlossaryTerm &, const GlossaryTerm &) = default;
};

} // namespace metaflow
