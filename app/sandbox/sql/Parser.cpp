#include "app/sandbox/sql/Parser.h"

#include "app/sandbox/sql/InspectionParser.h"
#include "app/sandbox/sql/SelectParser.h"

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

namespace {

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
            return SelectParser(m_tokens, m_dialect).query();
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
            return parseShow(m_tokens, m_dialect);
        }
        if (m_tokens.acceptWord(u"DESCRIBE") || m_tokens.acceptWord(u"DESC")) {
            return parseDescribe(m_tokens, m_dialect);
        }
        m_tokens.refuseAt(strangeWord());
        return Select{};
    }

private:
    /// Where Databricks stumbles in a statement of SQLite's that begins like one of its own.
    [[nodiscard]] size_t strangeWord() const
    {
        static const std::vector<std::pair<QStringList, size_t>> beginnings
            = {{{u"INSERT"_s, u"OR"_s}, 1}, {{u"REPLACE"_s, u"INTO"_s}, 1}, {{u"UPDATE"_s, u"OR"_s}, 3},
                {{u"CREATE"_s, u"VIRTUAL"_s}, 1}, {{u"CREATE"_s, u"TRIGGER"_s}, 1},
                {{u"CREATE"_s, u"TEMP"_s, u"TRIGGER"_s}, 2}, {{u"DROP"_s, u"TRIGGER"_s}, 1},
                {{u"EXPLAIN"_s, u"QUERY"_s}, 1}, {{u"BEGIN"_s, u"IMMEDIATE"_s}, 1}, {{u"VACUUM"_s, u"INTO"_s}, 2}};
        for (const auto &[words, place] : beginnings) {
            bool fits = true;
            for (qsizetype i = 0; i < words.size(); ++i) {
                fits = fits && m_tokens.atWord(words.at(i), static_cast<size_t>(i));
            }
            if (fits) {
                return place;
            }
        }
        return 0;
    }

    Statement comment()
    {
        using Target = CommentOn::Target;
        CommentOn out;
        if (m_tokens.acceptWord(u"COLUMN")) {
            out.target = Target::Column;
        } else if (m_tokens.acceptWord(u"CATALOG")) {
            out.target = Target::Catalog;
        } else if (m_tokens.acceptWord(u"SCHEMA") || m_tokens.acceptWord(u"DATABASE")) {
            out.target = Target::Schema;
        } else if (m_tokens.acceptWord(u"VOLUME")) {
            out.target = Target::Volume;
        } else {
            m_tokens.expectWord(u"TABLE");
        }
        out.path = name();
        m_tokens.expectWord(u"IS");
        out.text = textOrNull();
        return out;
    }

    Statement alter(bool view)
    {
        const QStringList table = name();
        if (m_tokens.acceptWords({u"SET", u"TBLPROPERTIES"})) {
            return properties(table, view);
        }
        if (m_tokens.acceptWords({u"UNSET", u"TBLPROPERTIES"})) {
            return removal(table, view);
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
            change.column = name();
            m_tokens.expectWord(u"COMMENT");
            change.text = textOrNull();
            out.changes.push_back(std::move(change));
            if (m_tokens.atSymbol(u",") && !m_dialect.severalColumnsInAlter()) {
                m_tokens.refuseExtra();
            }
        } while (m_tokens.acceptSymbol(u","));
        return out;
    }

    Statement properties(const QStringList &table, bool view)
    {
        m_tokens.expectSymbol(u"(");
        commentKey();
        m_tokens.acceptSymbol(u"=");
        SetCommentProperty out{table, view, text()};
        m_tokens.expectSymbol(u")");
        return out;
    }

    Statement removal(const QStringList &table, bool view)
    {
        UnsetCommentProperty out{table, view, m_tokens.acceptWords({u"IF", u"EXISTS"})};
        m_tokens.expectSymbol(u"(");
        commentKey();
        m_tokens.expectSymbol(u")");
        return out;
    }

    /// A property's key is a literal or a dotted name, and matters by its case.
    void commentKey()
    {
        const bool quoted = m_tokens.peek().kind == Token::Kind::String;
        const QString key = quoted ? m_tokens.take().text : dottedName(m_tokens).join(u'.');
        if (!m_tokens.error() && key != u"comment") {
            m_tokens.refuse(notSupported(u"table properties other than comment in this practice workspace"_s));
        }
    }

    CommentText textOrNull() { return m_tokens.acceptWord(u"NULL") ? std::nullopt : text(); }

    /// A literal, or a marker where the emulated version allows one.
    CommentText text()
    {
        if (m_tokens.peek().kind == Token::Kind::Parameter && m_dialect.markersInComments()) {
            return boundText(m_tokens, m_dialect, m_tokens.take().text);
        }
        return literalText(m_tokens, m_dialect.coalescesEverywhere());
    }

    QStringList name() { return objectName(m_tokens, m_dialect, IdentifierClause::LikeMarkers); }

    TokenStream &m_tokens;
    const Dialect &m_dialect;
};

tl::unexpected<SqlError> located(SqlError error, const QString &text)
{
    if (error.statement.isEmpty()) {
        error.statement = text;
    }
    return tl::unexpected(std::move(error));
}

} // namespace

SqlResult<Statement> parse(const QString &text, const Dialect &dialect)
{
    auto tokens = tokenize(text, dialect.literals);
    if (!tokens) {
        return located(tokens.error(), text);
    }
    TokenStream stream(std::move(*tokens));
    Statement out = StatementParser(stream, dialect).statement();
    stream.acceptSymbol(u";");
    if (!stream.atEnd() && !stream.error()) {
        stream.refuseExtra();
    }
    if (stream.error()) {
        return located(*stream.error(), text);
    }
    return out;
}

} // namespace metaflow::sandbox::sql
