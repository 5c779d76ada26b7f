#include "app/sandbox/sql/QueryChecks.h"

#include "app/sandbox/sql/ExprText.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

namespace {

using Check = SqlResult<void>;

/// A column outside of every aggregate and of every grouped expression, if there is one.
const Expr *bareColumn(const Expr &expr, const QSet<QString> &grouped)
{
    if ((expr.kind == Expr::Kind::Call && isAggregate(expr.text)) || grouped.contains(exprText(expr))) {
        return nullptr;
    }
    if (expr.kind == Expr::Kind::Column || expr.kind == Expr::Kind::Star) {
        return &expr;
    }
    for (const Expr &arg : expr.args) {
        if (const Expr *found = bareColumn(arg, grouped)) {
            return found;
        }
    }
    return nullptr;
}

Check checkNesting(const Expr &expr, bool within = false)
{
    const bool aggregate = expr.kind == Expr::Kind::Call && isAggregate(expr.text);
    if (aggregate && within) {
        return tl::unexpected(SqlError{u"NESTED_AGGREGATE_FUNCTION"_s, u"42607"_s,
            u"It is not allowed to use an aggregate function in the argument of another aggregate function. Please use "
            u"the inner aggregate function in a sub-query."_s});
    }
    for (const Expr &arg : expr.args) {
        if (Check inner = checkNesting(arg, within || aggregate); !inner) {
            return inner;
        }
    }
    return {};
}

SqlResult<QSet<QString>> groupedTexts(const Select &select, const std::vector<SelectItem> &items)
{
    QSet<QString> out;
    for (const Expr &key : select.groupBy) {
        if (hasAggregate(key)) {
            return tl::unexpected(SqlError{u"GROUP_BY_AGGREGATE"_s, u"42903"_s,
                u"Aggregate functions are not allowed in GROUP BY, but found "_s + exprText(key) + u'.'});
        }
        if (!isOrdinal(key)) {
            out.insert(exprText(key));
            continue;
        }
        const qlonglong place = key.text.toLongLong();
        if (place < 1 || place > static_cast<qlonglong>(items.size())) {
            return tl::unexpected(SqlError{u"GROUP_BY_POS_OUT_OF_RANGE"_s, u"42805"_s,
                u"GROUP BY position %1 is not in select list (valid range is [1, %2])."_s.arg(place).arg(
                    items.size())});
        }
        out.insert(exprText(items.at(static_cast<size_t>(place) - 1).expr));
    }
    return out;
}

Check checkBare(const Expr &expr, const QSet<QString> &grouped, bool hasGroupBy)
{
    const Expr *bare = bareColumn(expr, grouped);
    if (!bare) {
        return {};
    }
    if (!hasGroupBy) {
        return tl::unexpected(
            SqlError{u"MISSING_GROUP_BY"_s, u"42803"_s, u"The query does not include a GROUP BY clause."_s});
    }
    const QString text = exprText(*bare);
    return tl::unexpected(SqlError{u"MISSING_AGGREGATION"_s, u"42803"_s,
        u"The non-aggregating expression \""_s + text
            + u"\" is based on columns which are not participating in the GROUP BY clause. Add the columns or the "
              u"expression to the GROUP BY, aggregate the expression, or use \"any_value("_s
            + text + u")\" if you do not care which of the values within a group is returned."_s});
}

} // namespace

bool isOrdinal(const Expr &expr)
{
    return expr.kind == Expr::Kind::Number && !expr.text.contains(u'.');
}

bool isAggregate(const QString &name)
{
    static const QSet<QString> names = {
        u"count"_s, u"min"_s, u"max"_s, u"any_value"_s, u"avg"_s, u"sum"_s, u"count_if"_s, u"approx_count_distinct"_s};
    return names.contains(name);
}

bool hasAggregate(const Expr &expr)
{
    return (expr.kind == Expr::Kind::Call && isAggregate(expr.text))
        || std::any_of(expr.args.begin(), expr.args.end(), hasAggregate);
}

SqlResult<void> checkAggregates(const Select &select, const std::vector<SelectItem> &items)
{
    if (select.where && hasAggregate(*select.where)) {
        return tl::unexpected(SqlError{u"INVALID_WHERE_CONDITION"_s, u"42903"_s,
            u"The WHERE condition \""_s + exprText(*select.where)
                + u"\" contains invalid expressions. Rewrite the query to avoid window functions, aggregate functions, "
                  u"and generator functions in the WHERE clause."_s});
    }
    const SqlResult<QSet<QString>> grouped = groupedTexts(select, items);
    if (!grouped) {
        return tl::unexpected(grouped.error());
    }
    bool aggregates = !select.groupBy.empty() || select.having.has_value();
    for (const SelectItem &item : items) {
        if (Check nested = checkNesting(item.expr); !nested) {
            return nested;
        }
        aggregates = aggregates || hasAggregate(item.expr);
    }
    if (!aggregates) {
        return {};
    }
    for (const SelectItem &item : items) {
        if (Check good = checkBare(item.expr, *grouped, !select.groupBy.empty()); !good) {
            return good;
        }
    }
    return {};
}

SqlResult<void> checkLimit(const QString &clause, const Expr &expr, const QString &type)
{
    const auto invalid = [&](const QString &kind, const QString &what) {
        return tl::unexpected(SqlError{u"INVALID_LIMIT_LIKE_EXPRESSION."_s + kind, u"42K0E"_s,
            u"The limit like expression \""_s + exprText(expr) + u"\" is invalid. The "_s + clause
                + u" expression must "_s + what});
    };
    if (type != u"INT") {
        return invalid(u"DATA_TYPE"_s, u"be integer type, but got \""_s + type + u"\"."_s);
    }
    if (expr.kind == Expr::Kind::Unary && expr.text == u"-") {
        return invalid(u"IS_NEGATIVE"_s, u"be equal to or greater than 0, but got "_s + exprText(expr) + u'.');
    }
    return {};
}

} // namespace metaflow::sandbox::sql
