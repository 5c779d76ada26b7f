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

private:
    Typed visit(const Expr &expr);
    Typed binary(const Expr &expr);
    Typed comparison(const QString &symbol, Typed left, Typed right);
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

/// True if a column is named outside of an aggregate although the expression or a neighbour aggregates.
[[nodiscard]] bool namesBareColumn(const Expr &expr);
[[nodiscard]] bool hasAggregate(const Expr &expr);

} // namespace metaflow::sandbox::sql
