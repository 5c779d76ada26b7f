#pragma once

#include "app/sandbox/sql/ExprParser.h"

namespace metaflow::sandbox::sql {

/// One query: SELECT with joins, subqueries in FROM, UNION ALL, ORDER BY and LIMIT. No WITH, no windows.
class SelectParser {
public:
    SelectParser(TokenStream &tokens, const Dialect &dialect)
        : m_tokens(tokens)
        , m_dialect(dialect)
        , m_expr(tokens, dialect)
    {
    }

    [[nodiscard]] Select query();

private:
    Select core();
    SelectItem item();
    void from(Select *select);
    Relation relation();
    QString joinKind();
    void joinCondition(Relation *relation);
    void sample(Relation *relation);
    void order(Select *select);
    QString alias();

    TokenStream &m_tokens;
    const Dialect &m_dialect;
    ExprParser m_expr;
};

} // namespace metaflow::sandbox::sql
