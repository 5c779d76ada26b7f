#pragma once

#include "tests/house/SourceTree.h"

namespace metaflow::house {

struct Include {
    QString name; ///< as written between the brackets or quotes
    int line = 0;
    bool quoted = false;
    friend bool operator==(const Include &, const Include &) = default;
};

/// Who includes what, read from the lines; nothing is compiled.
class IncludeGraph {
public:
    explicit IncludeGraph(const SourceTree &tree);

    [[nodiscard]] QList<Include> of(const QString &path) const { return m_includes.value(path); }
    [[nodiscard]] QStringList files() const { return m_includes.keys(); }
    [[nodiscard]] bool holds(const QString &path) const { return m_includes.contains(path); }

    /// The shortest way from `start` to an include that `forbidden` names: "a.h > b.h > Engine.h"; empty if there is
    /// none.
    template <typename Predicate> [[nodiscard]] QString wayTo(const QString &start, Predicate forbidden) const
    {
        QMap<QString, QString> ways{{start, start}};
        QStringList open{start};
        while (!open.isEmpty()) {
            const QString path = open.takeFirst();
            for (const Include &include : of(path)) {
                const QString way = ways.value(path) + QStringLiteral(" > ") + include.name;
                if (forbidden(include)) {
                    return way;
                }
                if (holds(include.name) && !ways.contains(include.name)) {
                    ways.insert(include.name, way);
                    open.append(include.name);
                }
            }
        }
        return {};
    }

private:
    QMap<QString, QList<Include>> m_includes;
};

} // namespace metaflow::house
