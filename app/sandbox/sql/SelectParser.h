#pragma once

#include "app/sandbox/sql/ExprParser.h"

namespace metaflow::sandbox::sql {

/// One query: SELECT with joins, subqueries in FROM, UNION ALL, ORDER BY and LIMIT. No WITH, no windows.
class SelectParser {
public:
    explicit SelectParser(TokenStream &tokens)
        : m_tokens(tokens)
        , m_expr(tokens)
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
    ExprParser m_expr;
};

/// `a.b.c` or IDENTIFIER('a.b.c'), as its parts.
[[nodiscard]] QStringList dottedName(TokenStream &tokens);

} // namespace metaflow::sandbox::sql
