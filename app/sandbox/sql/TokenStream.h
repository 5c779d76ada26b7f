#pragma once

#include "app/sandbox/sql/Tokenizer.h"

#include <optional>

namespace metaflow::sandbox::sql {

/// A cursor over tokens. The first refusal sticks and moves to the end, so that a parser needs no check after each
/// step.
class TokenStream {
public:
    explicit TokenStream(std::vector<Token> tokens);

    [[nodiscard]] const Token &peek(size_t ahead = 0) const;
    [[nodiscard]] bool atEnd() const { return peek().kind == Token::Kind::End; }
    [[nodiscard]] bool atWord(QStringView word, size_t ahead = 0) const { return peek(ahead).isWord(word); }
    [[nodiscard]] bool atSymbol(QStringView symbol, size_t ahead = 0) const { return peek(ahead).isSymbol(symbol); }

    Token take();
    bool acceptWord(QStringView word);
    bool acceptSymbol(QStringView symbol);
    /// All of them in this order, or none.
    bool acceptWords(std::initializer_list<QStringView> words);
    void expectWord(QStringView word);
    void expectSymbol(QStringView symbol);
    /// A bare word or a name in backticks.
    [[nodiscard]] QString expectName();

    void refuse();
    /// At a token further on.
    void refuseAt(size_t ahead);
    /// What stands here is one token too many.
    void refuseExtra();
    void refuse(SqlError error);
    [[nodiscard]] const std::optional<SqlError> &error() const { return m_error; }

private:
    std::vector<Token> m_tokens;
    size_t m_at = 0;
    std::optional<SqlError> m_error;
};

} // namespace metaflow::sandbox::sql
