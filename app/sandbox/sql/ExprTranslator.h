#pragma once

#include "app/sandbox/sql/Ast.h"
#include "app/sandbox/sql/FunctionTable.h"

namespace metaflow::sandbox::sql {

/// One expression of a query as SQLite text with its Databricks type. The first failure sticks.
class ExprTranslator {
public:
    ExprTranslator(const Session &session, const Scope &scope)
        : m_session(session)
        , m_scope(scope)
    {
    }

    [[nodiscard]] SqlResult<Typed> translate(const Expr &expr);
    /// The same for a WHERE, HAVING or ON, which must be true or false; `mismatch` names the condition if not.
    [[nodiscard]] SqlResult<Typed> condition(
        const Expr &expr, const QString &mismatch = QStringLiteral("FILTER_NOT_BOOLEAN"));

private:
    Typed visit(const Expr &expr);
    Typed binary(const Expr &expr);
    Typed unary(const Expr &expr);
    Typed flag(const Expr &expr, const Expr &whole);
    Typed collation(const Expr &expr);
    Typed comparison(const QString &symbol, Typed left, Typed right, const Expr &whole);
    Typed list(const Expr &expr);
    Typed between(const Expr &expr);
    Typed like(const Expr &expr);
    Typed call(const Expr &expr);
    Typed caseWhen(const Expr &expr);
    Typed parameter(const QString &name);
    Typed take(SqlResult<Typed> result);

    const Session &m_session;
    const Scope &m_scope;
    std::optional<SqlError> m_error;
};

} // namespace metaflow::sandbox::sql
