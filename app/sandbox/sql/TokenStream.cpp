#include "app/sandbox/sql/TokenStream.h"

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

TokenStream::TokenStream(std::vector<Token> tokens)
    : m_tokens(std::move(tokens))
{
}

const Token &TokenStream::peek(size_t ahead) const
{
    return m_tokens.at(std::min(m_at + ahead, m_tokens.size() - 1));
}

Token TokenStream::take()
{
    Token token = peek();
    if (m_at + 1 < m_tokens.size()) {
        ++m_at;
    }
    return token;
}

bool TokenStream::acceptWord(QStringView word)
{
    if (!atWord(word)) {
        return false;
    }
    take();
    return true;
}

bool TokenStream::acceptSymbol(QStringView symbol)
{
    if (!atSymbol(symbol)) {
        return false;
    }
    take();
    return true;
}

bool TokenStream::acceptWords(std::initializer_list<QStringView> words)
{
    size_t ahead = 0;
    for (const QStringView word : words) {
        if (!atWord(word, ahead++)) {
            return false;
        }
    }
    m_at += words.size();
    return true;
}

void TokenStream::expectWord(QStringView word)
{
    if (!acceptWord(word)) {
        refuse();
    }
}

void TokenStream::expectSymbol(QStringView symbol)
{
    if (!acceptSymbol(symbol)) {
        refuse();
    }
}

QString TokenStream::expectName()
{
    if (peek().kind == Token::Kind::Word || peek().kind == Token::Kind::QuotedName) {
        return take().text;
    }
    refuse();
    return {};
}

void TokenStream::refuse()
{
    refuseAt(0);
}

void TokenStream::refuseAt(size_t ahead)
{
    const Token &token = peek(ahead);
    refuse(syntaxError(token.source, token.line, token.column));
}

void TokenStream::refuseExtra()
{
    refuse(syntaxError(peek().source, peek().line, peek().column, u": extra input '"_s + peek().source + u'\''));
}

void TokenStream::refuse(SqlError error)
{
    if (!m_error) {
        m_error = std::move(error);
    }
    m_at = m_tokens.size() - 1;
}

} // namespace metaflow::sandbox::sql
