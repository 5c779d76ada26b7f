#include "app/sandbox/sql/ExprParser.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

namespace {

Expr make(Expr::Kind kind, const QString &text, std::vector<Expr> args = {})
{
    Expr expr;
    expr.kind = kind;
    expr.text = text;
    expr.args = std::move(args);
    return expr;
}

Expr binary(const QString &symbol, Expr left, Expr right)
{
    std::vector<Expr> both;
    both.push_back(std::move(left));
    both.push_back(std::move(right));
    return make(Expr::Kind::Binary, symbol, std::move(both));
}

bool isComparison(const Token &token)
{
    static const QSet<QString> symbols
        = {u"="_s, u"=="_s, u"<>"_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s, u"<=>"_s};
    return token.kind == Token::Kind::Symbol && symbols.contains(token.text);
}

/// left(…) and TIMESTAMP'…' begin an expression although they are words of a clause as well.
bool mayBegin(const TokenStream &tokens)
{
    if (tokens.atWord(u"TIMESTAMP")) {
        return tokens.peek(1).kind == Token::Kind::String;
    }
    return tokens.atSymbol(u"(", 1)
        && (tokens.atWord(u"LEFT") || tokens.atWord(u"RIGHT") || tokens.atWord(u"RLIKE") || tokens.atWord(u"LIKE"));
}

} // namespace

bool endsClause(const Token &token)
{
    static const QSet<QString> words
        = {u"FROM"_s, u"WHERE"_s, u"GROUP"_s, u"HAVING"_s, u"ORDER"_s, u"LIMIT"_s, u"OFFSET"_s, u"UNION"_s, u"EXCEPT"_s,
            u"INTERSECT"_s, u"JOIN"_s, u"LEFT"_s, u"RIGHT"_s, u"INNER"_s, u"FULL"_s, u"CROSS"_s, u"ON"_s, u"USING"_s,
            u"AS"_s, u"TABLESAMPLE"_s, u"AND"_s, u"OR"_s, u"NOT"_s, u"WHEN"_s, u"THEN"_s, u"ELSE"_s, u"END"_s, u"IS"_s,
            u"IN"_s, u"LIKE"_s, u"ILIKE"_s, u"RLIKE"_s, u"REGEXP"_s, u"BETWEEN"_s, u"ASC"_s, u"DESC"_s, u"NULLS"_s,
            u"LATERAL"_s, u"WINDOW"_s, u"NATURAL"_s, u"ANTI"_s, u"SEMI"_s, u"VERSION"_s, u"TIMESTAMP"_s};
    return token.kind == Token::Kind::Word && words.contains(token.text.toUpper());
}

Expr ExprParser::expression()
{
    Expr left = conjunction();
    while (m_tokens.acceptWord(u"OR")) {
        left = binary(u"OR"_s, std::move(left), conjunction());
    }
    return left;
}

Expr ExprParser::conjunction()
{
    Expr left = negation();
    while (m_tokens.acceptWord(u"AND")) {
        left = binary(u"AND"_s, std::move(left), negation());
    }
    return left;
}

Expr ExprParser::negation()
{
    if (m_tokens.acceptWord(u"NOT")) {
        return make(Expr::Kind::Unary, u"NOT"_s, {negation()});
    }
    return predicate();
}

Expr ExprParser::predicate()
{
    Expr left = sum();
    while (!m_tokens.atEnd()) {
        if (isComparison(m_tokens.peek())) {
            const QString symbol = m_tokens.take().text;
            left = binary(symbol, std::move(left), sum());
            continue;
        }
        const bool tail = m_tokens.atWord(u"IS") || m_tokens.atWord(u"IN") || m_tokens.atWord(u"LIKE")
            || m_tokens.atWord(u"ILIKE") || m_tokens.atWord(u"RLIKE") || m_tokens.atWord(u"REGEXP")
            || m_tokens.atWord(u"BETWEEN") || m_tokens.atWord(u"NOT");
        if (!tail) {
            break;
        }
        left = predicateTail(std::move(left));
    }
    return left;
}

Expr ExprParser::predicateTail(Expr left)
{
    Expr out;
    if (m_tokens.acceptWord(u"IS")) {
        return isTail(std::move(left));
    }
    out.negated = m_tokens.acceptWord(u"NOT");
    out.args.push_back(std::move(left));
    if (m_tokens.acceptWord(u"IN")) {
        out.kind = Expr::Kind::In;
        m_tokens.expectSymbol(u"(");
        for (Expr &value : list()) {
            out.args.push_back(std::move(value));
        }
        m_tokens.expectSymbol(u")");
    } else if (m_tokens.atWord(u"LIKE") || m_tokens.atWord(u"ILIKE")) {
        out.kind = Expr::Kind::Like;
        out.text = m_tokens.take().text.toUpper();
        out.args.push_back(sum());
    } else if (m_tokens.acceptWord(u"RLIKE") || m_tokens.acceptWord(u"REGEXP")) {
        out.kind = Expr::Kind::Like;
        out.text = u"RLIKE"_s;
        out.args.push_back(sum());
    } else if (m_tokens.acceptWord(u"BETWEEN")) {
        out.kind = Expr::Kind::Between;
        out.args.push_back(sum());
        m_tokens.expectWord(u"AND");
        out.args.push_back(sum());
    } else {
        m_tokens.refuse();
    }
    return out;
}

/// NULL, TRUE, FALSE, UNKNOWN or DISTINCT FROM; any other value after IS is SQLite's.
Expr ExprParser::isTail(Expr left)
{
    Expr out;
    out.kind = Expr::Kind::IsNull;
    out.negated = m_tokens.acceptWord(u"NOT");
    if (m_tokens.acceptWords({u"DISTINCT", u"FROM"})) {
        Expr same = binary(u"<=>"_s, std::move(left), sum());
        return out.negated ? same : make(Expr::Kind::Unary, u"NOT"_s, {std::move(same)});
    }
    if (m_tokens.atWord(u"TRUE") || m_tokens.atWord(u"FALSE")) {
        out.kind = Expr::Kind::IsBoolean;
        out.text = m_tokens.take().text.toLower();
    } else if (!m_tokens.acceptWord(u"UNKNOWN")) {
        m_tokens.expectWord(u"NULL");
    }
    out.args.push_back(std::move(left));
    return out;
}

Expr ExprParser::sum()
{
    Expr left = product();
    while (m_tokens.atSymbol(u"+") || m_tokens.atSymbol(u"-") || m_tokens.atSymbol(u"||")) {
        const QString symbol = m_tokens.take().text;
        left = binary(symbol, std::move(left), product());
    }
    return left;
}

Expr ExprParser::product()
{
    Expr left = unary();
    while (m_tokens.atSymbol(u"*") || m_tokens.atSymbol(u"/") || m_tokens.atSymbol(u"%")) {
        const QString symbol = m_tokens.take().text;
        left = binary(symbol, std::move(left), unary());
    }
    return left;
}

Expr ExprParser::unary()
{
    if (m_tokens.atSymbol(u"-") || m_tokens.atSymbol(u"+")) {
        const QString symbol = m_tokens.take().text;
        return make(Expr::Kind::Unary, symbol, {unary()});
    }
    return postfix();
}

Expr ExprParser::postfix()
{
    Expr left = primary();
    for (;;) {
        if (m_tokens.acceptSymbol(u"::")) {
            const QString type = dataType();
            left = make(Expr::Kind::Cast, type, {std::move(left)});
        } else if (left.kind == Expr::Kind::Call && m_tokens.acceptSymbol(u".")) {
            const QString field = m_tokens.expectName();
            left = make(Expr::Kind::Field, field, {std::move(left)});
        } else if (m_tokens.acceptWord(u"COLLATE")) {
            left = make(Expr::Kind::Collate, m_tokens.expectName(), {std::move(left)});
        } else {
            return left;
        }
    }
}

Expr ExprParser::primary()
{
    const Token token = m_tokens.peek();
    switch (token.kind) {
    case Token::Kind::String:
        return stringLiteral();
    case Token::Kind::Binary:
        m_tokens.take();
        return make(Expr::Kind::Bytes, token.text);
    case Token::Kind::Number:
        m_tokens.take();
        return make(Expr::Kind::Number, token.text);
    case Token::Kind::Parameter:
        m_tokens.take();
        return make(Expr::Kind::Parameter, token.text);
    case Token::Kind::QuotedName:
        m_tokens.take();
        return columnPath(token.text);
    case Token::Kind::Word:
        return word();
    default:
        break;
    }
    if (m_tokens.acceptSymbol(u"(")) {
        Expr inner = expression();
        m_tokens.expectSymbol(u")");
        return inner;
    }
    if (m_tokens.acceptSymbol(u"*")) {
        return make(Expr::Kind::Star, {});
    }
    m_tokens.refuse();
    return {};
}

/// Literals that stand side by side are one: 'It''s' is Its.
Expr ExprParser::stringLiteral()
{
    QString value;
    while (m_tokens.peek().kind == Token::Kind::String) {
        value += m_tokens.take().text;
    }
    return make(Expr::Kind::String, value);
}

Expr ExprParser::word()
{
    if (endsClause(m_tokens.peek()) && !mayBegin(m_tokens)) {
        m_tokens.refuse();
        return {};
    }
    if (m_tokens.acceptWord(u"NULL")) {
        return make(Expr::Kind::Null, {});
    }
    if (m_tokens.atWord(u"TRUE") || m_tokens.atWord(u"FALSE")) {
        return make(Expr::Kind::Boolean, m_tokens.take().text.toLower());
    }
    if (m_tokens.acceptWord(u"CASE")) {
        return caseExpression();
    }
    if (atIdentifierClause(m_tokens)) {
        Expr out = make(Expr::Kind::Column, {});
        out.path = objectName(m_tokens, m_dialect, IdentifierClause::Always);
        return out;
    }
    const QString name = m_tokens.take().text;
    if (m_tokens.peek().kind == Token::Kind::String) {
        return typedLiteral(name.toUpper());
    }
    if (!m_tokens.atSymbol(u"(")) {
        return columnPath(name);
    }
    if (name.compare(u"CAST", Qt::CaseInsensitive) == 0 || name.compare(u"TRY_CAST", Qt::CaseInsensitive) == 0) {
        return cast(name.size() > 4);
    }
    return call(name);
}

/// DATE'2024-01-05'. Any other word before a literal is no alias, as in SQLite, but a type that has no literals.
Expr ExprParser::typedLiteral(const QString &type)
{
    if (type == u"DATE" || type == u"TIMESTAMP") {
        return make(Expr::Kind::Cast, type, {stringLiteral()});
    }
    if (type == u"INTERVAL" || type.startsWith(u"TIMESTAMP_")) {
        m_tokens.refuse(notSupported(type + u" literals in this practice workspace"_s));
    }
    m_tokens.refuse({u"UNSUPPORTED_TYPED_LITERAL"_s, u"0A000"_s,
        u"Literals of the type \""_s + type
            + u"\" are not supported. Supported types are \"DATE\", \"TIMESTAMP_NTZ\", \"TIMESTAMP_LTZ\", "
              u"\"TIMESTAMP\", \"INTERVAL\", \"X\"."_s});
    return {};
}

Expr ExprParser::call(const QString &name)
{
    Expr out = make(Expr::Kind::Call, name.toLower());
    m_tokens.expectSymbol(u"(");
    out.distinct = m_tokens.acceptWord(u"DISTINCT");
    if (!m_tokens.atSymbol(u")")) {
        out.args = list();
    }
    m_tokens.expectSymbol(u")");
    return out;
}

Expr ExprParser::cast(bool trying)
{
    Expr out = make(Expr::Kind::Cast, {});
    out.distinct = trying;
    m_tokens.expectSymbol(u"(");
    out.args.push_back(expression());
    m_tokens.expectWord(u"AS");
    out.text = dataType();
    m_tokens.expectSymbol(u")");
    return out;
}

Expr ExprParser::caseExpression()
{
    Expr out = make(Expr::Kind::Case, {});
    std::optional<Expr> compared; // CASE a WHEN b is CASE WHEN a = b
    if (!m_tokens.atWord(u"WHEN")) {
        compared = expression();
        m_tokens.atWord(u"WHEN") ? void() : m_tokens.refuse();
    }
    while (m_tokens.acceptWord(u"WHEN")) {
        Expr when = expression();
        out.args.push_back(compared ? binary(u"="_s, *compared, std::move(when)) : std::move(when));
        m_tokens.expectWord(u"THEN");
        out.args.push_back(expression());
    }
    if (m_tokens.acceptWord(u"ELSE")) {
        out.args.push_back(expression());
    }
    m_tokens.expectWord(u"END");
    return out;
}

Expr ExprParser::columnPath(QString first)
{
    Expr out = make(Expr::Kind::Column, {});
    out.path.append(std::move(first));
    while (m_tokens.atSymbol(u".")) {
        m_tokens.take();
        if (m_tokens.acceptSymbol(u"*")) {
            out.kind = Expr::Kind::Star;
            return out;
        }
        out.path.append(m_tokens.expectName());
    }
    return out;
}

std::vector<Expr> ExprParser::list()
{
    std::vector<Expr> out;
    do {
        out.push_back(expression());
    } while (m_tokens.acceptSymbol(u","));
    return out;
}

QString ExprParser::dataType()
{
    QString type = m_tokens.expectName().toUpper();
    if (m_tokens.acceptSymbol(u"(")) {
        type += u'(' + m_tokens.take().text;
        if (m_tokens.acceptSymbol(u",")) {
            type += u',' + m_tokens.take().text;
        }
        m_tokens.expectSymbol(u")");
        type += u')';
    } else if (m_tokens.acceptSymbol(u"<")) {
        type += u'<' + dataType();
        while (m_tokens.acceptSymbol(u",")) {
            type += u',' + dataType();
        }
        m_tokens.expectSymbol(u">");
        type += u'>';
    }
    return type;
}

} // namespace metaflow::sandbox::sql
