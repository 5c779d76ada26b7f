#pragma once

#include "core/model/Snapshot.h"

#include <QRegularExpression>
#include <QSet>

namespace metaflow {

/// A selection made ready to be asked about many objects: patterns compiled, ticked objects hashed. Does not look at
/// `changedSince`.
class SelectionMatcher {
public:
    explicit SelectionMatcher(const Selection &selection);
    /// Whether anything of the table may be meant.
    [[nodiscard]] bool matches(const ObjectPath &table) const;
    /// Whether this very object is meant, given that its table matches: all are unless some are named.
    [[nodiscard]] bool takes(const ObjectPath &object) const;

private:
    [[nodiscard]] bool matchesGlob(const ObjectPath &table) const;

    struct Glob {
        QRegularExpression expression;
        bool withSchema = false;
    };
    QString m_catalog; ///< these three case-folded
    QSet<QString> m_schemas;
    QSet<QString> m_tables, m_objects, m_tablesOfObjects; ///< keys without a source
    QVector<Glob> m_globs;
};

} // namespace metaflow
