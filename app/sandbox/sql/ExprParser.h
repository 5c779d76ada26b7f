#pragma once

#include "app/sandbox/sql/Ast.h"
#include "app/sandbox/sql/NameParser.h"

namespace metaflow::sandbox::sql {

/// Expressions by Spark's precedence: OR, AND, NOT, predicates, + - ||, * / %, unary, :: and field access.
class ExprParser {
public:
    ExprParser(TokenStream &tokens, const Dialect &dialect)
        : m_tokens(tokens)
        , m_dialect(dialect)
    {
    }

    [[nodiscard]] Expr expression();
    /// `BIGINT`, `DECIMAL(10,2)`, `ARRAY<STRING>`; upper case, no blanks.
    [[nodiscard]] QString dataType();
    [[nodiscard]] std::vector<Expr> list();

private:
    Expr conjunction();
    Expr negation();
    Expr predicate();
    Expr predicateTail(Expr left);
    Expr sum();
    Expr product();
    Expr unary();
    Expr postfix();
    Expr primary();
    Expr word();
    Expr call(const QString &name);
    Expr cast(bool trying);
    Expr caseExpression();
    Expr columnPath(QString first);
    Expr stringLiteral();
    Expr isTail(Expr left);
    Expr typedLiteral(const QString &type);

    TokenStream &m_tokens;
    const Dialect &m_dialect;
};

/// `WHERE`, `FROM`, …: words that end an expression or a relation, so that they are never taken for an alias.
[[nodiscard]] bool endsClause(const Token &token);

} // namespace metaflow::sandbox::sql
