#include "app/sandbox/sql/ExprTranslator.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

namespace {

/// A text beside a time is read as a time.
void alignTimes(Typed *left, Typed *right)
{
    const auto lift = [](Typed *value, const Typed &other) {
        if (other.type == u"TIMESTAMP" && value->type != u"TIMESTAMP") {
            *value = {u"mf_timestamp(%1)"_s.arg(value->sql), u"TIMESTAMP"_s};
        }
    };
    lift(left, *right);
    lift(right, *left);
}

QString numberType(const QString &text)
{
    if (text.contains(u'e', Qt::CaseInsensitive)) {
        return u"DOUBLE"_s;
    }
    const qsizetype dot = text.indexOf(u'.');
    if (dot >= 0) {
        return u"DECIMAL(%1,%2)"_s.arg(text.size() - 1).arg(text.size() - dot - 1);
    }
    return text.size() > 9 ? u"BIGINT"_s : u"INT"_s;
}

} // namespace

bool hasAggregate(const Expr &expr)
{
    return (expr.kind == Expr::Kind::Call && isAggregate(expr.text))
        || std::any_of(expr.args.begin(), expr.args.end(), hasAggregate);
}

bool namesBareColumn(const Expr &expr)
{
    if (expr.kind == Expr::Kind::Call && isAggregate(expr.text)) {
        return false;
    }
    return expr.kind == Expr::Kind::Column || expr.kind == Expr::Kind::Star
        || std::any_of(expr.args.begin(), expr.args.end(), namesBareColumn);
}

SqlResult<Typed> ExprTranslator::translate(const Expr &expr)
{
    Typed out = visit(expr);
    if (m_error) {
        return tl::unexpected(*m_error);
    }
    return out;
}

Typed ExprTranslator::take(SqlResult<Typed> result)
{
    if (!result) {
        m_error = m_error.value_or(result.error());
        return {u"NULL"_s, u"VOID"_s};
    }
    return std::move(*result);
}

Typed ExprTranslator::visit(const Expr &expr)
{
    switch (expr.kind) {
    case Expr::Kind::Null:
        return {u"NULL"_s, u"VOID"_s};
    case Expr::Kind::Boolean:
        return {expr.text == u"true" ? u"1"_s : u"0"_s, u"BOOLEAN"_s};
    case Expr::Kind::Number:
        return {expr.text, numberType(expr.text)};
    case Expr::Kind::String:
        return {sqliteText(expr.text), u"STRING"_s};
    case Expr::Kind::Column:
        return take(m_scope.find(expr.path).map([](const ScopeColumn &column) { return column.value; }));
    case Expr::Kind::Star:
        return take(
            tl::unexpected(SqlError{u"INVALID_USAGE_OF_STAR_OR_REGEX"_s, u"42000"_s, u"Invalid usage of '*'."_s}));
    case Expr::Kind::Parameter:
        return parameter(expr.text);
    case Expr::Kind::Call:
        return call(expr);
    case Expr::Kind::Cast:
        return take(castTo(visit(expr.args.front()), expr.text));
    case Expr::Kind::Field:
        return expr.args.front().text == u"current_version" ? take(versionField(expr.text, m_session))
                                                            : take(tl::unexpected(notSupported(u"field access"_s)));
    case Expr::Kind::Unary: {
        const Typed inner = visit(expr.args.front());
        return {u"(%1 %2)"_s.arg(expr.text, inner.sql), expr.text == u"NOT" ? u"BOOLEAN"_s : inner.type};
    }
    case Expr::Kind::Binary:
        return binary(expr);
    case Expr::Kind::In:
        return list(expr);
    case Expr::Kind::Between:
        return between(expr);
    case Expr::Kind::Like:
        return like(expr);
    case Expr::Kind::IsNull:
        return {
            u"(%1 IS %2NULL)"_s.arg(visit(expr.args.front()).sql, expr.negated ? u"NOT "_s : QString()), u"BOOLEAN"_s};
    case Expr::Kind::Case:
        return caseWhen(expr);
    }
    return {};
}

Typed ExprTranslator::binary(const Expr &expr)
{
    const Typed left = visit(expr.args.at(0));
    const Typed right = visit(expr.args.at(1));
    if (expr.text == u"AND" || expr.text == u"OR") {
        return {u"(%1 %2 %3)"_s.arg(left.sql, expr.text, right.sql), u"BOOLEAN"_s};
    }
    if (expr.text == u"||") {
        return take(callFunction(u"concat"_s, {left, right}, false, m_session));
    }
    if (expr.text == u"/") {
        return {u"(CAST(%1 AS REAL)/%2)"_s.arg(left.sql, right.sql), u"DOUBLE"_s};
    }
    if (expr.text == u"+" || expr.text == u"-" || expr.text == u"*" || expr.text == u"%") {
        return {u"(%1%2%3)"_s.arg(left.sql, expr.text, right.sql), left.type};
    }
    return comparison(expr.text, left, right);
}

Typed ExprTranslator::comparison(const QString &symbol, Typed left, Typed right)
{
    alignTimes(&left, &right);
    QString sqlite = symbol == u"==" ? u"="_s : symbol;
    if (symbol == u"<=>") {
        sqlite = u" IS "_s;
    }
    return {u'(' + left.sql + sqlite + right.sql + u')', u"BOOLEAN"_s};
}

Typed ExprTranslator::list(const Expr &expr)
{
    Typed left = visit(expr.args.front());
    QStringList values;
    for (size_t i = 1; i < expr.args.size(); ++i) {
        Typed value = visit(expr.args.at(i));
        alignTimes(&left, &value);
        values.append(value.sql);
    }
    return {u"(%1 %2IN (%3))"_s.arg(left.sql, expr.negated ? u"NOT "_s : QString(), values.join(u',')), u"BOOLEAN"_s};
}

Typed ExprTranslator::between(const Expr &expr)
{
    const Typed value = visit(expr.args.at(0));
    const Typed low = comparison(u">="_s, value, visit(expr.args.at(1)));
    const Typed high = comparison(u"<="_s, value, visit(expr.args.at(2)));
    return {u"(%1(%2 AND %3))"_s.arg(expr.negated ? u"NOT "_s : QString(), low.sql, high.sql), u"BOOLEAN"_s};
}

Typed ExprTranslator::like(const Expr &expr)
{
    const Typed value = visit(expr.args.at(0));
    const Typed pattern = visit(expr.args.at(1));
    const QString anyCase = expr.text == u"ILIKE" ? u"1"_s : u"0"_s;
    const QString match = u"mf_like(%1,%2,%3)"_s.arg(value.sql, pattern.sql, anyCase);
    return {expr.negated ? u"(NOT "_s + match + u')' : match, u"BOOLEAN"_s};
}

Typed ExprTranslator::call(const Expr &expr)
{
    std::vector<Typed> args;
    for (const Expr &arg : expr.args) {
        const bool star = arg.kind == Expr::Kind::Star && expr.text == u"count";
        args.push_back(star ? Typed{u"*"_s, u"BIGINT"_s} : visit(arg));
    }
    return take(callFunction(expr.text, args, expr.distinct, m_session));
}

Typed ExprTranslator::caseWhen(const Expr &expr)
{
    QString sql = u"(CASE"_s;
    QString type;
    size_t i = 0;
    for (; i + 1 < expr.args.size(); i += 2) {
        const Typed value = visit(expr.args.at(i + 1));
        sql += u" WHEN %1 THEN %2"_s.arg(visit(expr.args.at(i)).sql, value.sql);
        type = type.isEmpty() || type == u"VOID" ? value.type : type;
    }
    if (i < expr.args.size()) {
        const Typed value = visit(expr.args.at(i));
        sql += u" ELSE "_s + value.sql;
        type = type == u"VOID" ? value.type : type;
    }
    return {sql + u" END)"_s, type};
}

Typed ExprTranslator::parameter(const QString &name)
{
    const auto found = m_session.dialect.parameters.constFind(name);
    if (found == m_session.dialect.parameters.cend()) {
        return take(tl::unexpected(SqlError{u"UNBOUND_SQL_PARAMETER"_s, u"42P02"_s,
            u"Found the unbound parameter: %1. Please, fix `args` and provide a mapping of the parameter."_s.arg(
                name)}));
    }
    if (!found->value) {
        return {u"NULL"_s, found->type};
    }
    const Typed text{sqliteText(*found->value), u"STRING"_s};
    return take(castTo(text, found->type));
}

} // namespace metaflow::sandbox::sql
