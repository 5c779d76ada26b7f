#include "app/sandbox/sql/ExprText.h"

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

namespace {

QString listed(const std::vector<Expr> &args, size_t from = 0)
{
    QStringList out;
    for (size_t i = from; i < args.size(); ++i) {
        out.append(exprText(args.at(i)));
    }
    return out.join(u", "_s);
}

QString tailText(const Expr &expr)
{
    const QString negation = expr.negated ? u" NOT "_s : u" "_s;
    const QString first = u'(' + exprText(expr.args.front());
    switch (expr.kind) {
    case Expr::Kind::In:
        return first + negation + u"IN ("_s + listed(expr.args, 1) + u"))"_s;
    case Expr::Kind::Between:
        return first + negation + u"BETWEEN "_s + exprText(expr.args.at(1)) + u" AND "_s + exprText(expr.args.at(2))
            + u')';
    case Expr::Kind::Like:
        return first + negation + expr.text + u' ' + exprText(expr.args.at(1)) + u')';
    case Expr::Kind::IsBoolean:
        return first + u" IS"_s + negation + expr.text + u')';
    default:
        return first + u" IS"_s + negation + u"NULL)"_s;
    }
}

} // namespace

QString exprText(const Expr &expr)
{
    switch (expr.kind) {
    case Expr::Kind::Null:
        return u"NULL"_s;
    case Expr::Kind::Bytes:
        return u"X'"_s + expr.text + u'\'';
    case Expr::Kind::Column:
        return expr.path.last().toLower();
    case Expr::Kind::Star:
        return u"*"_s;
    case Expr::Kind::Parameter:
        return u':' + expr.text;
    case Expr::Kind::Call:
        return expr.text + (expr.distinct ? u"(DISTINCT "_s : u"("_s) + listed(expr.args) + u')';
    case Expr::Kind::Cast:
        return u"CAST("_s + exprText(expr.args.front()) + u" AS "_s + expr.text + u')';
    case Expr::Kind::Field:
        return exprText(expr.args.front()) + u'.' + expr.text.toLower();
    case Expr::Kind::Unary:
        return u"("_s + expr.text + u' ' + exprText(expr.args.front()) + u')';
    case Expr::Kind::Binary:
        return u'(' + exprText(expr.args.at(0)) + u' ' + expr.text + u' ' + exprText(expr.args.at(1)) + u')';
    case Expr::Kind::Collate:
        return exprText(expr.args.front()) + u" COLLATE "_s + expr.text;
    case Expr::Kind::Case:
        return u"CASE "_s + listed(expr.args) + u" END"_s;
    case Expr::Kind::In:
    case Expr::Kind::Between:
    case Expr::Kind::Like:
    case Expr::Kind::IsNull:
    case Expr::Kind::IsBoolean:
        return tailText(expr);
    default:
        return expr.text;
    }
}

} // namespace metaflow::sandbox::sql
