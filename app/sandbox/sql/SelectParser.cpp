#include "app/sandbox/sql/SelectParser.h"

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

Select SelectParser::query()
{
    Select out = core();
    while (m_tokens.acceptWord(u"UNION")) {
        m_tokens.expectWord(u"ALL");
        out.unionAll.push_back(core());
    }
    order(&out);
    if (m_tokens.acceptWord(u"LIMIT") && !m_tokens.acceptWord(u"ALL")) {
        out.limit = m_expr.expression();
    }
    if (m_tokens.acceptWord(u"OFFSET")) {
        out.offset = m_expr.expression();
    }
    return out;
}

Select SelectParser::core()
{
    Select out;
    m_tokens.expectWord(u"SELECT");
    out.distinct = m_tokens.acceptWord(u"DISTINCT");
    do {
        out.items.push_back(item());
    } while (m_tokens.acceptSymbol(u","));
    if (m_tokens.acceptWord(u"FROM")) {
        from(&out);
    }
    if (m_tokens.acceptWord(u"WHERE")) {
        out.where = m_expr.expression();
    }
    if (m_tokens.acceptWords({u"GROUP", u"BY"})) {
        out.groupBy = m_expr.list();
    }
    if (m_tokens.acceptWord(u"HAVING")) {
        out.having = m_expr.expression();
    }
    return out;
}

SelectItem SelectParser::item()
{
    SelectItem out;
    out.expr = m_expr.expression();
    out.alias = alias();
    return out;
}

QString SelectParser::alias()
{
    if (m_tokens.acceptWord(u"AS")) {
        return m_tokens.expectName();
    }
    const Token &next = m_tokens.peek();
    const bool bare = next.kind == Token::Kind::Word && !endsClause(next);
    return bare || next.kind == Token::Kind::QuotedName ? m_tokens.take().text : QString();
}

void SelectParser::from(Select *select)
{
    select->from.push_back(relation());
    while (!m_tokens.atEnd()) {
        QString kind = m_tokens.acceptSymbol(u",") ? u"CROSS JOIN"_s : joinKind();
        if (kind.isEmpty()) {
            return;
        }
        Relation next = relation();
        next.join = kind;
        if (kind != u"CROSS JOIN") {
            joinCondition(&next);
        }
        select->from.push_back(std::move(next));
    }
}

QString SelectParser::joinKind()
{
    if (m_tokens.acceptWord(u"JOIN") || m_tokens.acceptWords({u"INNER", u"JOIN"})) {
        return u"JOIN"_s;
    }
    if (m_tokens.acceptWords({u"LEFT", u"JOIN"}) || m_tokens.acceptWords({u"LEFT", u"OUTER", u"JOIN"})) {
        return u"LEFT JOIN"_s;
    }
    return m_tokens.acceptWords({u"CROSS", u"JOIN"}) ? u"CROSS JOIN"_s : QString();
}

void SelectParser::joinCondition(Relation *relation)
{
    if (m_tokens.acceptWord(u"ON")) {
        relation->on = m_expr.expression();
        return;
    }
    m_tokens.expectWord(u"USING");
    m_tokens.expectSymbol(u"(");
    do {
        relation->usingColumns.append(m_tokens.expectName());
    } while (m_tokens.acceptSymbol(u","));
    m_tokens.expectSymbol(u")");
}

Relation SelectParser::relation()
{
    Relation out;
    if (m_tokens.acceptSymbol(u"(")) {
        out.query = std::make_shared<const Select>(query());
        m_tokens.expectSymbol(u")");
    } else {
        out.path = objectName(m_tokens, m_dialect, IdentifierClause::Always);
        if (m_tokens.atSymbol(u"(")) {
            m_tokens.refuse({u"UNRESOLVABLE_TABLE_VALUED_FUNCTION"_s, u"42883"_s,
                u"Could not resolve `"_s + out.path.join(u"`.`"_s) + u"` to a table-valued function."_s});
        }
    }
    if (m_tokens.acceptWord(u"TABLESAMPLE")) {
        sample(&out);
    }
    out.alias = alias();
    return out;
}

void SelectParser::sample(Relation *relation)
{
    m_tokens.expectSymbol(u"(");
    const Token amount = m_tokens.take();
    if (amount.kind != Token::Kind::Number) {
        m_tokens.refuse();
    } else if (m_tokens.acceptWord(u"PERCENT")) {
        relation->samplePercent = amount.text.toDouble();
    } else {
        m_tokens.expectWord(u"ROWS");
        relation->sampleRows = amount.text.toLongLong();
    }
    m_tokens.expectSymbol(u")");
    if (m_tokens.acceptWord(u"REPEATABLE")) {
        m_tokens.expectSymbol(u"(");
        m_tokens.take();
        m_tokens.expectSymbol(u")");
    }
}

void SelectParser::order(Select *select)
{
    if (!m_tokens.acceptWords({u"ORDER", u"BY"})) {
        return;
    }
    do {
        OrderItem out;
        out.expr = m_expr.expression();
        out.descending = m_tokens.acceptWord(u"DESC");
        if (!out.descending) {
            m_tokens.acceptWord(u"ASC");
        }
        if (m_tokens.acceptWord(u"NULLS")) {
            out.nulls = m_tokens.acceptWord(u"FIRST") ? u"FIRST"_s : u"LAST"_s;
            if (out.nulls == u"LAST") {
                m_tokens.expectWord(u"LAST");
            }
        }
        select->orderBy.push_back(std::move(out));
    } while (m_tokens.acceptSymbol(u","));
}

} // namespace metaflow::sandbox::sql
