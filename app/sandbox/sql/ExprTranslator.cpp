#include "app/sandbox/sql/ExprTranslator.h"

#include "app/sandbox/sql/Coercion.h"
#include "app/sandbox/sql/ExprText.h"

#include <QSet>

#include <climits>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

namespace {

QString numberType(const QString &text)
{
    if (text.contains(u'e', Qt::CaseInsensitive)) {
        return u"DOUBLE"_s;
    }
    const qsizetype dot = text.indexOf(u'.');
    if (dot >= 0) {
        return u"DECIMAL(%1,%2)"_s.arg(text.size() - 1).arg(text.size() - dot - 1);
    }
    bool fits = false;
    const qint64 value = text.toLongLong(&fits);
    return !fits ? u"DECIMAL(%1,0)"_s.arg(text.size()) : value > INT_MAX ? u"BIGINT"_s : u"INT"_s;
}

SqlError differing(const Expr &whole, const Typed &left, const Typed &right)
{
    return typeMismatch(u"BINARY_OP_DIFF_TYPES"_s, exprText(whole),
        u"the left and right operands of the binary operator have incompatible types (\""_s + left.type + u"\" and \""_s
            + right.type + u"\")."_s);
}

} // namespace

SqlResult<Typed> ExprTranslator::condition(const Expr &expr, const QString &mismatch)
{
    SqlResult<Typed> out = translate(expr);
    if (out && out->type != u"BOOLEAN" && out->type != u"VOID") {
        if (mismatch == u"JOIN_CONDITION_IS_NOT_BOOLEAN_TYPE") {
            return tl::unexpected(SqlError{mismatch, u"42K09"_s,
                u"The join condition \""_s + exprText(expr) + u"\" has the invalid type \""_s + out->type
                    + u"\", expected \"BOOLEAN\"."_s});
        }
        return tl::unexpected(typeMismatch(
            mismatch, exprText(expr), u"Filter condition type must be BOOLEAN, got "_s + out->type + u'.'));
    }
    return out;
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
    case Expr::Kind::Bytes:
        return {u"x'"_s + expr.text + u'\'', u"BINARY"_s};
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
        return take(castTo(visit(expr.args.front()), expr.text, expr.distinct));
    case Expr::Kind::Field:
        return expr.args.front().text == u"current_version" ? take(versionField(expr.text, m_session))
                                                            : take(tl::unexpected(notSupported(u"field access"_s)));
    case Expr::Kind::Unary:
        return unary(expr);
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
            u'(' + visit(expr.args.front()).sql + (expr.negated ? u" IS NOT NULL)"_s : u" IS NULL)"_s), u"BOOLEAN"_s};
    case Expr::Kind::IsBoolean:
        return {u'(' + flag(expr.args.front(), expr).sql + (expr.negated ? u" IS NOT "_s : u" IS "_s)
                + (expr.text == u"true" ? u"1)"_s : u"0)"_s),
            u"BOOLEAN"_s};
    case Expr::Kind::Collate:
        return collation(expr);
    case Expr::Kind::Case:
        return caseWhen(expr);
    }
    return {};
}

Typed ExprTranslator::unary(const Expr &expr)
{
    if (expr.text == u"NOT") {
        return {u"(NOT "_s + flag(expr.args.front(), expr).sql + u')', u"BOOLEAN"_s};
    }
    const Typed inner = visit(expr.args.front());
    const auto number = arithmetic(u"+"_s, inner, {u"0"_s, isWhole(inner.type) ? inner.type : u"INT"_s});
    if (!number) {
        return take(tl::unexpected(typeMismatch(u"UNEXPECTED_INPUT_TYPE"_s, exprText(expr),
            u"The first parameter requires the (\"NUMERIC\") type, however \""_s + exprText(expr.args.front())
                + u"\" has the type \""_s + inner.type + u"\"."_s)));
    }
    const bool text = inner.type == u"STRING"; // read as a number by the sum
    return {u'(' + expr.text + u' ' + (text ? number->sql : inner.sql) + u')', text ? number->type : inner.type};
}

/// An operand that must be true, false or unknown: SQLite takes any number for one.
Typed ExprTranslator::flag(const Expr &expr, const Expr &whole)
{
    Typed value = visit(expr);
    if (value.type == u"STRING") {
        return take(castTo(value, u"BOOLEAN"_s));
    }
    if (value.type != u"BOOLEAN" && value.type != u"VOID") {
        return take(tl::unexpected(typeMismatch(u"BINARY_OP_WRONG_TYPE"_s, exprText(whole),
            u"the binary operator requires the input type \"BOOLEAN\", not \""_s + value.type + u"\"."_s)));
    }
    return value;
}

/// Texts compare by their bytes here, as in UTF8_BINARY; Databricks has more, but none by SQLite's names.
Typed ExprTranslator::collation(const Expr &expr)
{
    Typed value = visit(expr.args.front());
    const QString name = expr.text.toUpper();
    if (name == u"UTF8_BINARY") {
        return value;
    }
    if (name.startsWith(u"UTF8_") || name.startsWith(u"UNICODE")) {
        return take(tl::unexpected(notSupported(u"the collation "_s + name + u" in this practice workspace"_s)));
    }
    return take(tl::unexpected(SqlError{u"COLLATION_INVALID_NAME"_s, u"42704"_s,
        u"The value `"_s + expr.text
            + u"` does not represent a correct collation name. Suggested valid collation names: [`UTF8_BINARY`]."_s}));
}

Typed ExprTranslator::binary(const Expr &expr)
{
    if (expr.text == u"AND" || expr.text == u"OR") {
        const QString left = flag(expr.args.at(0), expr).sql;
        return {u'(' + left + u' ' + expr.text + u' ' + flag(expr.args.at(1), expr).sql + u')', u"BOOLEAN"_s};
    }
    const Typed left = visit(expr.args.at(0));
    const Typed right = visit(expr.args.at(1));
    if (expr.text == u"||") {
        return take(callFunction(u"concat"_s, {left, right}, false, m_session));
    }
    static const QStringList sums = {u"+"_s, u"-"_s, u"*"_s, u"/"_s, u"%"_s};
    if (!sums.contains(expr.text)) {
        return comparison(expr.text, left, right, expr);
    }
    const auto result = arithmetic(expr.text, left, right);
    return result ? *result : take(tl::unexpected(differing(expr, left, right)));
}

Typed ExprTranslator::comparison(const QString &symbol, Typed left, Typed right, const Expr &whole)
{
    if (!align(&left, &right)) {
        return take(tl::unexpected(differing(whole, left, right)));
    }
    QString sqlite = symbol == u"==" ? u"="_s : symbol;
    if (symbol == u"<=>") {
        sqlite = u" IS "_s;
    }
    return {u'(' + left.sql + sqlite + right.sql + u')', u"BOOLEAN"_s};
}

/// An IN of SQLite's where all values meet the left side alike: a chain of OR may not be longer than a thousand.
Typed ExprTranslator::list(const Expr &expr)
{
    const Typed left = visit(expr.args.front());
    QStringList values;
    QStringList equal;
    QSet<QString> lefts;
    for (size_t i = 1; i < expr.args.size(); ++i) {
        Typed one = left;
        Typed value = visit(expr.args.at(i));
        if (!align(&one, &value)) {
            return take(tl::unexpected(differing(expr, one, value)));
        }
        lefts.insert(one.sql);
        values.append(value.sql);
        equal.append(one.sql + u'=' + value.sql);
    }
    const QString found = lefts.size() == 1 ? *lefts.cbegin() + u" IN ("_s + values.join(u',') + u')'
                                            : u'(' + equal.join(u" OR "_s) + u')';
    return {(expr.negated ? u"(NOT "_s : u"("_s) + found + u')', u"BOOLEAN"_s};
}

Typed ExprTranslator::between(const Expr &expr)
{
    const Typed value = visit(expr.args.at(0));
    const Typed low = comparison(u">="_s, value, visit(expr.args.at(1)), expr);
    const Typed high = comparison(u"<="_s, value, visit(expr.args.at(2)), expr);
    return {u"(%1(%2 AND %3))"_s.arg(expr.negated ? u"NOT "_s : QString(), low.sql, high.sql), u"BOOLEAN"_s};
}

Typed ExprTranslator::like(const Expr &expr)
{
    const QString value = onText(visit(expr.args.at(0))).sql;
    const QString pattern = onText(visit(expr.args.at(1))).sql;
    const QString match = expr.text == u"RLIKE"
        ? u"mf_rlike("_s + value + u',' + pattern + u')'
        : u"mf_like("_s + value + u',' + pattern + (expr.text == u"ILIKE" ? u",1)"_s : u",0)"_s);
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
        const QString when = flag(expr.args.at(i), expr).sql;
        const Typed value = visit(expr.args.at(i + 1));
        sql += u" WHEN "_s + when + u" THEN "_s + value.sql;
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
        return take(tl::unexpected(unboundParameter(name)));
    }
    if (!found->value) {
        return {u"NULL"_s, found->type};
    }
    const Typed text{sqliteText(*found->value), u"STRING"_s};
    return take(castTo(text, found->type));
}

} // namespace metaflow::sandbox::sql
