#include "app/sandbox/sql/Tokenizer.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isWordCharacter(QChar c)
{
    return isDigit(c) || c == u'_' || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

class Lexer {
public:
    Lexer(const QString &text, const LiteralRules &rules)
        : m_text(text)
        , m_rules(rules)
    {
    }

    [[nodiscard]] SqlResult<std::vector<Token>> run()
    {
        while (m_good && skipBlank() && m_at < m_text.size()) {
            next();
        }
        if (!m_good) {
            return tl::unexpected(m_error);
        }
        begin();
        add(Token::Kind::End, {});
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
    }

    void begin()
    {
        m_start = m_at;
        for (; m_counted < m_start; ++m_counted) {
            if (m_text.at(m_counted) == u'\n') {
                ++m_line;
                m_lineStart = m_counted + 1;
            }
        }
    }

    void add(Token::Kind kind, const QString &text)
    {
        m_tokens.push_back(
            {kind, text, m_text.sliced(m_start, m_at - m_start), m_line, static_cast<int>(m_start - m_lineStart)});
    }

    void refuse(qsizetype at)
    {
        m_good = false;
        m_error = syntaxError(m_text.sliced(at, 1), m_line, static_cast<int>(at - m_lineStart));
    }

    bool skipBlank()
    {
        for (;;) {
            if (peek().isSpace()) {
                ++m_at;
            } else if (peek() == u'-' && peek(1) == u'-') {
                skipLine();
            } else if (peek() == u'/' && peek(1) == u'*') {
                if (!skipBracketed()) {
                    return false;
                }
            } else {
                return true;
            }
        }
    }

    void skipLine()
    {
        while (m_at < m_text.size() && peek() != u'\n') {
            m_at += peek() == u'\\' && peek(1) == u'\n' ? 2 : 1;
        }
    }

    /// Bracketed comments nest on Databricks, unlike in SQLite.
    bool skipBracketed()
    {
        begin();
        int depth = 0;
        do {
            if (m_at >= m_text.size()) {
                refuse(m_start);
                m_error.condition = u"UNCLOSED_BRACKETED_COMMENT"_s;
                return false;
            }
            if (peek() == u'/' && peek(1) == u'*') {
                ++depth;
                m_at += 2;
            } else if (peek() == u'*' && peek(1) == u'/') {
                --depth;
                m_at += 2;
            } else {
                ++m_at;
            }
        } while (depth > 0);
        return true;
    }

    void next()
    {
        begin();
        const QChar c = peek();
        const bool raw = (c == u'r' || c == u'R') && (peek(1) == u'\'' || peek(1) == u'"');
        const bool binary = (c == u'x' || c == u'X') && (peek(1) == u'\'' || peek(1) == u'"');
        if (raw) {
            rawString();
        } else if (binary) {
            hexDigits();
        } else if (c == u'\'' || c == u'"') {
            string(c);
        } else if (c == u'`') {
            quotedName();
        } else if (isDigit(c) || (c == u'.' && isDigit(peek(1)))) {
            number();
        } else if (isWordCharacter(c)) {
            word();
        } else if (c == u':' && peek(1) != u':' && isWordCharacter(peek(1))) {
            parameter();
        } else {
            symbol();
        }
    }

    void rawString()
    {
        const qsizetype end = m_text.indexOf(peek(1), m_at + 2);
        if (end < 0) {
            refuse(m_at);
            return;
        }
        const QString inner = m_text.sliced(m_at + 2, end - m_at - 2);
        m_at = end + 1;
        add(Token::Kind::String, inner);
    }

    /// X'1F': an odd number of digits gets a zero in front.
    void hexDigits()
    {
        const qsizetype end = m_text.indexOf(peek(1), m_at + 2);
        const QString digits = end < 0 ? QString() : m_text.sliced(m_at + 2, end - m_at - 2);
        const bool good = end >= 0 && std::all_of(digits.begin(), digits.end(), [](QChar c) {
            return isDigit(c) || (c.toLower() >= u'a' && c.toLower() <= u'f');
        });
        if (!good) {
            refuse(m_at);
            if (end >= 0) {
                m_error.condition = u"INVALID_TYPED_LITERAL"_s;
                m_error.sqlState = u"42604"_s;
                m_error.text = u"The value of the typed literal \"X\" is invalid: '"_s + digits + u"'."_s;
            }
            return;
        }
        m_at = end + 1;
        add(Token::Kind::Binary, digits.size() % 2 == 0 ? digits : u'0' + digits);
    }

    void string(QChar quote)
    {
        QString inner;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (peek() == u'\\' && m_at + 1 < m_text.size()) { // the quote after it does not end the literal
                inner += peek();
                ++m_at;
            } else if (peek() == quote && m_rules.doubledQuotes && peek(1) == quote) {
                inner += m_rules.escapes ? u"\\"_s : QString();
                ++m_at;
            } else if (peek() == quote) {
                ++m_at;
                add(Token::Kind::String, m_rules.escapes ? unescapeLiteral(inner) : inner);
                return;
            }
            inner += peek();
        }
        refuse(m_start);
    }

    void quotedName()
    {
        QString name;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (peek() == u'`' && peek(1) == u'`') {
                ++m_at;
            } else if (peek() == u'`') {
                ++m_at;
                if (name.isEmpty()) {
                    break;
                }
                add(Token::Kind::QuotedName, name);
                return;
            }
            name.append(peek());
        }
        refuse(m_start);
    }

    void digits()
    {
        while (isDigit(peek())) {
            ++m_at;
        }
    }

    /// 1, 1.5, .5, 1e9, 1L, 1.5BD; a run such as 1abc is a name on Databricks, and none that we need.
    void number()
    {
        digits();
        if (peek() == u'.' && isDigit(peek(1))) {
            ++m_at;
            digits();
        }
        if (peek().toLower() == u'e'
            && (isDigit(peek(1)) || ((peek(1) == u'-' || peek(1) == u'+') && isDigit(peek(2))))) {
            m_at += 2;
            digits();
        }
        const QString value = m_text.sliced(m_start, m_at - m_start);
        while (u"LlSsYyDdFfBb"_s.contains(peek()) && !peek().isNull()) {
            ++m_at;
        }
        if (isWordCharacter(peek())) {
            refuse(m_start);
            return;
        }
        add(Token::Kind::Number, value);
    }

    void word()
    {
        while (isWordCharacter(peek())) {
            ++m_at;
        }
        add(Token::Kind::Word, m_text.sliced(m_start, m_at - m_start));
    }

    void parameter()
    {
        ++m_at;
        while (isWordCharacter(peek())) {
            ++m_at;
        }
        add(Token::Kind::Parameter, m_text.sliced(m_start + 1, m_at - m_start - 1));
    }

    void symbol()
    {
        static const std::array<QStringView, 8> two = {u"<=", u">=", u"<>", u"!=", u"==", u"||", u"::", u"->"};
        const QStringView rest = QStringView(m_text).sliced(m_at);
        if (rest.startsWith(u"<=>")) {
            m_at += 3;
        } else if (std::any_of(two.begin(), two.end(), [&](QStringView s) { return rest.startsWith(s); })) {
            m_at += 2;
        } else if (u"().,;=<>+-*/%"_s.contains(peek())) {
            ++m_at;
        } else {
            refuse(m_at);
            return;
        }
        add(Token::Kind::Symbol, m_text.sliced(m_start, m_at - m_start));
    }

    const QString &m_text;
    LiteralRules m_rules;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
    qsizetype m_counted = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
    bool m_good = true;
    SqlError m_error;
    std::vector<Token> m_tokens;
};

} // namespace

SqlResult<std::vector<Token>> tokenize(const QString &text, const LiteralRules &rules)
{
    return Lexer(text, rules).run();
}

} // namespace metaflow::sandbox::sql
