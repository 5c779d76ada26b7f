#include "app/sandbox/sql/SelectTranslator.h"

#include "app/sandbox/catalog/InformationSchema.h"
#include "app/sandbox/sql/QueryChecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

namespace {

QString nameOf(const SelectItem &item)
{
    if (!item.alias.isEmpty()) {
        return item.alias;
    }
    const Expr &expr = item.expr;
    switch (expr.kind) {
    case Expr::Kind::Column:
        return expr.path.last();
    case Expr::Kind::Call:
        return expr.text + u"()"_s;
    case Expr::Kind::Cast:
        return nameOf({expr.args.front(), {}});
    default:
        return expr.text;
    }
}

/// A column as the row database holds it; a flag may be a word or a number there.
Typed columnValue(const QString &sql, const QString &type)
{
    return type == u"BOOLEAN" ? Typed{u"(mf_lower(%1) IN ('true','t','1'))"_s.arg(sql), type} : Typed{sql, type};
}

/// The place of an output column that an ORDER BY or GROUP BY names, or 0.
qsizetype outputNamed(const Expr &expr, const std::vector<ResultColumn> &columns)
{
    if (expr.kind != Expr::Kind::Column || expr.path.size() != 1) {
        return 0;
    }
    const auto found = std::find_if(columns.begin(), columns.end(),
        [&](const ResultColumn &column) { return column.name.compare(expr.path.first(), Qt::CaseInsensitive) == 0; });
    return found == columns.end() ? 0 : found - columns.begin() + 1;
}

} // namespace

SelectTranslator::SelectTranslator(
    catalog::Catalog &catalog, catalog::RowDatabase &rows, const Session &session, ReadCheck mayRead)
    : m_catalog(catalog)
    , m_rows(rows)
    , m_session(session)
    , m_mayRead(std::move(mayRead))
{
}

SqlResult<Translated> SelectTranslator::translate(const Select &select)
{
    SqlResult<Translated> out = core(select);
    for (const Select &more : select.unionAll) {
        const SqlResult<Translated> next = out ? core(more) : out;
        if (!next) {
            return next;
        }
        if (next->columns.size() != out->columns.size()) {
            return tl::unexpected(SqlError{u"NUM_COLUMNS_MISMATCH"_s, u"42826"_s,
                u"UNION can only be performed on inputs with the same number of columns."_s});
        }
        out->sql += u" UNION ALL "_s + next->sql;
        m_lastScope = {};
    }
    if (!out) {
        return out;
    }
    const SqlResult<QString> ordered = order(select, *out, m_lastScope);
    const SqlResult<QString> limited = limits(select);
    if (!ordered || !limited) {
        return tl::unexpected(ordered ? limited.error() : ordered.error());
    }
    out->sql += *ordered + *limited;
    return out;
}

SqlResult<Translated> SelectTranslator::core(const Select &select)
{
    Scope scope;
    const SqlResult<QString> sources = from(select, &scope);
    const auto items = sources ? expanded(select, scope) : tl::unexpected(sources.error());
    if (!items) {
        return tl::unexpected(items.error());
    }
    ExprTranslator expressions(m_session, scope);
    Translated out;
    QStringList selected;
    for (const SelectItem &item : *items) {
        const SqlResult<Typed> value = expressions.translate(item.expr);
        if (!value) {
            return tl::unexpected(value.error());
        }
        selected.append(value->sql + u" AS o"_s + QString::number(selected.size()));
        out.columns.push_back({nameOf(item), value->type});
    }
    out.sql = u"SELECT %1%2%3"_s.arg(select.distinct ? u"DISTINCT "_s : QString(), selected.join(u','), *sources);
    if (select.where) {
        const SqlResult<Typed> where = expressions.condition(*select.where);
        if (!where) {
            return tl::unexpected(where.error());
        }
        out.sql += u" WHERE "_s + where->sql;
    }
    const SqlResult<QString> grouped = groups(select, scope);
    if (!grouped) {
        return tl::unexpected(grouped.error());
    }
    out.sql += *grouped;
    m_lastScope = scope;
    return out;
}

SqlResult<std::vector<SelectItem>> SelectTranslator::expanded(const Select &select, const Scope &scope) const
{
    std::vector<SelectItem> items;
    for (const SelectItem &item : select.items) {
        if (item.expr.kind != Expr::Kind::Star || scope.isEmpty()) {
            items.push_back(item);
            continue;
        }
        const std::vector<QStringList> columns = scope.spelt(item.expr.path);
        if (columns.empty()) {
            return tl::unexpected(SqlError{u"CANNOT_RESOLVE_STAR_EXPAND"_s, u"42704"_s,
                u"Cannot resolve "_s + backticked(item.expr.path)
                    + u".* given input columns. Please check that the specified table or struct exists and is "
                      u"accessible in the input columns."_s});
        }
        for (const QStringList &column : columns) {
            SelectItem one;
            one.expr.kind = Expr::Kind::Column;
            one.expr.path = column;
            items.push_back(one);
        }
    }
    if (const SqlResult<void> good = checkAggregates(select, items); !good) {
        return tl::unexpected(good.error());
    }
    return items;
}

SqlResult<QString> SelectTranslator::from(const Select &select, Scope *scope)
{
    QString sql;
    for (const Relation &held : select.from) {
        const Scope before = *scope;
        const SqlResult<QString> source = relation(held, scope);
        if (!source) {
            return source;
        }
        sql += sql.isEmpty() ? u" FROM "_s + *source : u' ' + held.join + u' ' + *source;
        for (const QString &column : held.usingColumns) {
            scope->merge(column);
        }
        const SqlResult<QString> condition = joinCondition(held, before, *scope);
        if (!condition) {
            return condition;
        }
        sql += *condition;
    }
    return sql;
}

SqlResult<QString> SelectTranslator::joinCondition(const Relation &relation, const Scope &before, const Scope &scope)
{
    if (relation.on) {
        return ExprTranslator(m_session, scope)
            .condition(*relation.on, u"JOIN_CONDITION_IS_NOT_BOOLEAN_TYPE"_s)
            .map([](const Typed &on) { return u" ON "_s + on.sql; });
    }
    QStringList equal;
    for (const QString &column : relation.usingColumns) {
        const SqlResult<ScopeColumn> left = before.find({column});
        std::vector<ScopeColumn> after = scope.all();
        const auto right = std::find_if(after.rbegin(), after.rend(),
            [&](const ScopeColumn &held) { return held.name.compare(column, Qt::CaseInsensitive) == 0; });
        if (!left || right == after.rend()) {
            return tl::unexpected(columnNotFound(backticked({column}), {}));
        }
        equal.append(left->value.sql + u'=' + right->value.sql);
    }
    return equal.isEmpty() ? QString() : u" ON "_s + equal.join(u" AND "_s);
}

SqlResult<QString> SelectTranslator::relation(const Relation &relation, Scope *scope)
{
    const QString handle = u"r%1"_s.arg(m_handles++);
    SqlResult<QString> source = relation.query ? subquery(relation, handle, scope) : table(relation, handle, scope);
    if (!source) {
        return source;
    }
    QString sql = *source;
    if (relation.samplePercent) {
        // every row with that probability; -9223372036854775808 has no absolute value in SQLite
        sql = u"(SELECT * FROM %1 WHERE (random() & 0xFFFFFF) < %2)"_s.arg(
            sql, QString::number(*relation.samplePercent / 100 * 0x1000000, 'f', 0));
    }
    if (relation.sampleRows) {
        sql = u"(SELECT * FROM %1 LIMIT %2)"_s.arg(sql, QString::number(*relation.sampleRows));
    }
    return sql + u" AS "_s + handle;
}

SqlResult<QString> SelectTranslator::subquery(const Relation &relation, const QString &handle, Scope *scope)
{
    const SqlResult<Translated> inner = translate(*relation.query);
    if (!inner) {
        return tl::unexpected(inner.error());
    }
    std::vector<ScopeColumn> columns;
    for (size_t i = 0; i < inner->columns.size(); ++i) {
        columns.push_back({inner->columns.at(i).name, {u"%1.o%2"_s.arg(handle).arg(i), inner->columns.at(i).type}});
    }
    scope->add({relation.alias}, std::move(columns));
    return u'(' + inner->sql + u')';
}

SqlResult<QString> SelectTranslator::table(const Relation &relation, const QString &handle, Scope *scope)
{
    const QStringList path = qualified(relation.path, m_session);
    const QStringList names = relation.alias.isEmpty() ? path : QStringList{relation.alias};
    catalog::Table *found = path.size() == 3 ? m_catalog.find(path.at(0), path.at(1), path.at(2)) : nullptr;
    if (!found) {
        return tl::unexpected(tableNotFound(backticked(relation.path)));
    }
    if (auto refused = m_mayRead(*found)) {
        return tl::unexpected(*refused);
    }
    if (found->system && !found->seed) { // one with rows of its own is read like any other
        return metaTable({found->catalog, found->schema, found->name}, handle, names, scope);
    }
    m_rows.ensureRows(found);
    std::vector<ScopeColumn> columns;
    for (size_t i = 0; i < found->columns.size(); ++i) {
        const catalog::Column &column = found->columns.at(i);
        const QString sql = handle + u'.' + found->rows.columns.value(static_cast<qsizetype>(i));
        columns.push_back({column.name, columnValue(sql, column.type)});
    }
    scope->add(names, std::move(columns));
    return found->rows.relation;
}

SqlResult<QString> SelectTranslator::metaTable(
    const QStringList &path, const QString &handle, const QStringList &names, Scope *scope)
{
    const catalog::MetaView *view = catalog::metaView(path.at(2));
    std::vector<ScopeColumn> columns;
    for (const catalog::MetaColumn &column : view->columns) {
        columns.push_back({column.name, {handle + u".\""_s + column.name + u'"', column.type}});
    }
    scope->add(names, std::move(columns));
    if (path.at(0) == u"system" || view->catalogColumn < 0) {
        return u"is_"_s + view->name;
    }
    const QString column = view->columns.at(static_cast<size_t>(view->catalogColumn)).name;
    return u"(SELECT * FROM is_%1 WHERE \"%2\" = %3)"_s.arg(view->name, column, sqliteText(path.at(0)));
}

SqlResult<QString> SelectTranslator::groups(const Select &select, const Scope &scope)
{
    QStringList keys;
    ExprTranslator expressions(m_session, scope);
    for (const Expr &key : select.groupBy) {
        if (isOrdinal(key)) {
            keys.append(key.text);
            continue;
        }
        const SqlResult<Typed> value = expressions.translate(key);
        if (!value) {
            return tl::unexpected(value.error());
        }
        keys.append(value->sql);
    }
    QString sql = keys.isEmpty() ? QString() : u" GROUP BY "_s + keys.join(u',');
    if (select.having) {
        const SqlResult<Typed> having = expressions.condition(*select.having);
        if (!having) {
            return tl::unexpected(having.error());
        }
        sql += u" HAVING "_s + having->sql;
    }
    return sql;
}

SqlResult<QString> SelectTranslator::order(const Select &select, const Translated &out, const Scope &scope)
{
    QStringList keys;
    for (const OrderItem &item : select.orderBy) {
        QString sql;
        const qsizetype place
            = isOrdinal(item.expr) ? item.expr.text.toLongLong() : outputNamed(item.expr, out.columns);
        if (place > static_cast<qsizetype>(out.columns.size()) || (isOrdinal(item.expr) && place < 1)) {
            return tl::unexpected(SqlError{u"ORDER_BY_POS_OUT_OF_RANGE"_s, u"42805"_s,
                u"ORDER BY position %1 is not in select list."_s.arg(place)});
        }
        if (place > 0) {
            sql = QString::number(place);
        } else if (select.distinct && item.expr.kind == Expr::Kind::Column) {
            QStringList known; // what DISTINCT has thrown away cannot order the rest
            for (const ResultColumn &column : out.columns) {
                known.append(backticked({column.name}));
            }
            return tl::unexpected(columnNotFound(backticked(item.expr.path), known));
        } else {
            const SqlResult<Typed> value = ExprTranslator(m_session, scope).translate(item.expr);
            if (!value) {
                return tl::unexpected(value.error());
            }
            sql = value->sql;
        }
        keys.append(sql + (item.descending ? u" DESC"_s : QString())
            + (item.nulls.isEmpty() ? QString() : u" NULLS "_s + item.nulls));
    }
    return keys.isEmpty() ? QString() : u" ORDER BY "_s + keys.join(u',');
}

SqlResult<QString> SelectTranslator::limits(const Select &select)
{
    QString sql;
    const auto clause = [&](const std::optional<Expr> &expr, const QString &word) -> std::optional<SqlError> {
        if (expr) {
            const SqlResult<Typed> value = ExprTranslator(m_session, Scope()).translate(*expr);
            if (!value) {
                return value.error();
            }
            if (const SqlResult<void> good = checkLimit(word.trimmed(), *expr, value->type); !good) {
                return good.error();
            }
            sql += word + value->sql;
        }
        return std::nullopt;
    };
    if (select.offset && !select.limit) {
        sql = u" LIMIT -1"_s; // SQLite has no OFFSET of its own
    }
    std::optional<SqlError> failed = clause(select.limit, u" LIMIT "_s);
    failed = failed ? failed : clause(select.offset, u" OFFSET "_s);
    if (failed) {
        return tl::unexpected(*failed);
    }
    return sql;
}

} // namespace metaflow::sandbox::sql
