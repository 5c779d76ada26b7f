#pragma once

#include <QRegularExpression>
#include <QVector>

namespace metaflow::ui {

/// `orders_*, stg_*; hr.*`: globs over table names, or over schema and table where there is a dot. Case-insensitive,
/// `*` and `?` alone mean something.
class TablePattern {
public:
    [[nodiscard]] static TablePattern parse(const QString &line);
    [[nodiscard]] bool isEmpty() const { return m_globs.isEmpty(); }
    [[nodiscard]] bool matches(const QString &schema, const QString &table) const;

private:
    struct Glob {
        QRegularExpression expression;
        bool withSchema = false; ///< over `schema.table`
    };
    QVector<Glob> m_globs;
};

} // namespace metaflow::ui
