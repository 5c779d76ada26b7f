#pragma once

#include "core/model/Glossary.h"
#include "core/store/Items.h"

namespace metaflow::generation {

/// `customer`, `id` of `CustomerId` or `customer_id`: the words of a name, case-folded.
[[nodiscard]] QStringList nameWords(const QString &name);
/// Those whose words stand side by side in one of the names, at most `limit`, in the order of the glossary.
[[nodiscard]] QVector<GlossaryTerm> termsIn(
    const QStringList &names, const QVector<GlossaryTerm> &glossary, qsizetype limit = 8);

/// A description that the team accepted: shows how it writes, and what its words mean.
struct Example {
    ObjectPath object;
    QString text;
    friend bool operator==(const Example &, const Example &) = default;
};

/// The team's own descriptions, ready to be asked for those that are like a table's.
class Examples {
public:
    Examples() = default;
    /// `accepted`: the newest first; of equally similar ones the newer is taken.
    explicit Examples(const QVector<Item> &accepted);
    /// The newest accepted texts of a catalog, a few hundred. One query for their ids, one for them.
    [[nodiscard]] static Result<Examples> read(store::Connection &connection, SourceId source, const QString &catalog);
    /// At most three with words in common or, where there are fewer, of the same schema; none of the table itself.
    [[nodiscard]] QVector<Example> like(const TableInfo &table) const;
    [[nodiscard]] bool isEmpty() const { return m_examples.isEmpty(); }

private:
    QVector<Example> m_examples;
    QHash<QString, QVector<int>> m_byWord;
    QHash<QString, QVector<int>> m_bySchema; ///< a few each
};

} // namespace metaflow::generation
