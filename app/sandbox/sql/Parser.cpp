#include "app/sandbox/sql/Parser.h"

#include "app/sandbox/sql/SelectParser.h"

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

namespace {

SqlError unbound(const QString &name)
{
    return {u"UNBOUND_SQL_PARAMETER"_s, u"42P02"_s,
        u"Found the unbound parameter: %1. Please, fix `args` and provide a mapping of the parameter."_s.arg(name)};
}

class StatementParser {
public:
    StatementParser(TokenStream &tokens, const Dialect &dialect)
        : m_tokens(tokens)
        , m_dialect(dialect)
    {
    }

    Statement statement()
    {
        if (m_tokens.atWord(u"SELECT")) {
            return SelectParser(m_tokens).query();
        }
        if (m_tokens.acceptWords({u"COMMENT", u"ON"})) {
            return comment();
        }
        if (m_tokens.acceptWords({u"ALTER", u"TABLE"})) {
            return alter(false);
        }
        if (m_tokens.acceptWords({u"ALTER", u"VIEW"})) {
            return alter(true);
        }
        if (m_tokens.acceptWord(u"SHOW")) {
            return show();
        }
        if (m_tokens.acceptWord(u"DESCRIBE") || m_tokens.acceptWord(u"DESC")) {
            m_tokens.acceptWord(u"TABLE");
            return Describe{name()};
        }
        m_tokens.refuse();
        return Select{};
    }

private:
    Statement comment()
    {
        CommentOn out;
        if (m_tokens.acceptWord(u"COLUMN")) {
            out.target = CommentOn::Target::Column;
        } else if (m_tokens.acceptWord(u"CATALOG")) {
            out.target = CommentOn::Target::Catalog;
        } else if (m_tokens.acceptWord(u"SCHEMA") || m_tokens.acceptWord(u"DATABASE")) {
            out.target = CommentOn::Target::Schema;
        } else {
            m_tokens.expectWord(u"TABLE");
        }
        out.path = name();
        m_tokens.expectWord(u"IS");
        out.text = text();
        return out;
    }

    Statement alter(bool view)
    {
        const QStringList table = name();
        if (m_tokens.acceptWords({u"SET", u"TBLPROPERTIES"})) {
            return properties(table, view);
        }
        if (view) {
            m_tokens.refuse(); // ALTER VIEW … ALTER COLUMN … COMMENT does not exist
        }
        if (!m_tokens.acceptWord(u"ALTER")) {
            m_tokens.expectWord(u"CHANGE");
        }
        m_tokens.acceptWord(u"COLUMN");
        AlterColumns out{table, {}};
        do {
            AlterColumns::Change change;
            change.column = dottedName(m_tokens);
            m_tokens.expectWord(u"COMMENT");
            change.text = text();
            out.changes.push_back(std::move(change));
            if (m_tokens.atSymbol(u",") && !m_dialect.severalColumnsInAlter()) {
                m_tokens.refuse();
            }
        } while (m_tokens.acceptSymbol(u","));
        return out;
    }

    Statement properties(const QStringList &table, bool view)
    {
        m_tokens.expectSymbol(u"(");
        if (m_tokens.peek().kind != Token::Kind::String || m_tokens.peek().text != u"comment") {
            m_tokens.refuse();
        }
        m_tokens.take();
        m_tokens.expectSymbol(u"=");
        SetCommentProperty out{table, view, text()};
        m_tokens.expectSymbol(u")");
        return out;
    }

    Statement show()
    {
        Show out;
        if (m_tokens.acceptWord(u"CATALOGS")) {
            return out;
        }
        if (m_tokens.acceptWord(u"SCHEMAS") || m_tokens.acceptWord(u"DATABASES")) {
            out.what = Show::What::Schemas;
        } else {
            m_tokens.expectWord(u"TABLES");
            out.what = Show::What::Tables;
        }
        if (m_tokens.acceptWord(u"IN") || m_tokens.acceptWord(u"FROM")) {
            out.in = dottedName(m_tokens);
        }
        return out;
    }

    /// Adjacent literals are one; NULL takes the comment away; a marker only where the emulated version allows it.
    CommentText text()
    {
        if (m_tokens.acceptWord(u"NULL")) {
            return std::nullopt;
        }
        if (m_tokens.peek().kind == Token::Kind::Parameter && m_dialect.markersInComments()) {
            return parameter(m_tokens.take().text);
        }
        if (m_tokens.peek().kind != Token::Kind::String) {
            m_tokens.refuse();
        }
        QString value;
        while (m_tokens.peek().kind == Token::Kind::String) {
            value += m_tokens.take().text;
        }
        return value;
    }

    CommentText parameter(const QString &marker)
    {
        const auto found = m_dialect.parameters.constFind(marker);
        if (found == m_dialect.parameters.cend()) {
            m_tokens.refuse(unbound(marker));
            return std::nullopt;
        }
        return found->value;
    }

    QStringList name()
    {
        const bool call = m_tokens.atWord(u"IDENTIFIER") && m_tokens.atSymbol(u"(", 1);
        if (!call) {
            return dottedName(m_tokens);
        }
        if (!m_dialect.markersInComments()) {
            m_tokens.refuse();
            return {};
        }
        m_tokens.take();
        m_tokens.take();
        const CommentText value = text();
        m_tokens.expectSymbol(u")");
        auto inner = tokenize(value.value_or(QString()));
        if (!inner) {
            m_tokens.refuse(inner.error());
            return {};
        }
        TokenStream stream(std::move(*inner));
        const QStringList parts = dottedName(stream);
        if (stream.error() || !stream.atEnd()) {
            m_tokens.refuse({u"IDENTIFIER_EXPRESSION_NOT_VALID"_s, u"42601"_s, value.value_or(QString())});
        }
        return parts;
    }

    TokenStream &m_tokens;
    const Dialect &m_dialect;
};

} // namespace

SqlResult<Statement> parse(const QString &text, const Dialect &dialect)
{
    auto tokens = tokenize(text);
    if (!tokens) {
        return tl::unexpected(tokens.error());
    }
    TokenStream stream(std::move(*tokens));
    Statement out = StatementParser(stream, dialect).statement();
    stream.acceptSymbol(u";");
    if (!stream.atEnd() && !stream.error()) {
        stream.refuse();
    }
    if (stream.error()) {
        return tl::unexpected(*stream.error());
    }
    return out;
}

} // namespace metaflow::sandbox::sql
