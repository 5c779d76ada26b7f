#include "app/sandbox/sql/NameParser.h"

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

namespace {

/// Literals and markers tied by ||: what IDENTIFIER() takes must be known while the statement is read.
std::optional<QString> constantText(TokenStream &tokens, const Dialect &dialect)
{
    QString out;
    do {
        std::optional<QString> part;
        if (tokens.peek().kind == Token::Kind::Parameter) {
            part = boundText(tokens, dialect, tokens.take().text);
        } else {
            part = literalText(tokens, true);
        }
        if (!part) {
            return std::nullopt;
        }
        out += *part;
    } while (tokens.acceptSymbol(u"||"));
    return out;
}

/// The name that IDENTIFIER() was given; a message about it shows that text, not the statement.
QStringList innerName(TokenStream &tokens, const QString &text)
{
    auto inner = tokenize(text);
    if (!inner) {
        inner.error().statement = text;
        tokens.refuse(inner.error());
        return {};
    }
    TokenStream stream(std::move(*inner));
    QStringList parts = dottedName(stream);
    if (!stream.error() && !stream.atEnd()) {
        stream.refuseExtra();
    }
    if (stream.error()) {
        SqlError error = *stream.error();
        error.statement = text;
        tokens.refuse(std::move(error));
    }
    return parts;
}

} // namespace

QStringList dottedName(TokenStream &tokens)
{
    QStringList parts{tokens.expectName()};
    while (tokens.acceptSymbol(u".")) {
        parts.append(tokens.expectName());
    }
    return parts;
}

bool atIdentifierClause(const TokenStream &tokens)
{
    return tokens.atWord(u"IDENTIFIER") && tokens.atSymbol(u"(", 1);
}

QStringList objectName(TokenStream &tokens, const Dialect &dialect, IdentifierClause where)
{
    if (!atIdentifierClause(tokens)) {
        return dottedName(tokens);
    }
    if (where == IdentifierClause::LikeMarkers && !dialect.markersInComments()) {
        tokens.take();
        tokens.refuse();
        return {};
    }
    tokens.take();
    tokens.take();
    const std::optional<QString> value = constantText(tokens, dialect);
    tokens.expectSymbol(u")");
    if (tokens.error()) {
        return {};
    }
    if (!value) {
        tokens.refuse({u"NOT_A_CONSTANT_STRING.NULL"_s, u"42601"_s,
            u"The expression used for the routine or clause `IDENTIFIER` must be a constant STRING which is NOT NULL. "
            u"The expression evaluates to NULL."_s});
        return {};
    }
    return innerName(tokens, *value);
}

QString literalText(TokenStream &tokens, bool coalesces)
{
    if (tokens.peek().kind != Token::Kind::String) {
        tokens.refuse();
        return {};
    }
    QString value = tokens.take().text;
    while (coalesces && tokens.peek().kind == Token::Kind::String) {
        value += tokens.take().text;
    }
    return value;
}

std::optional<QString> boundText(TokenStream &tokens, const Dialect &dialect, const QString &marker)
{
    const auto found = dialect.parameters.constFind(marker);
    if (found == dialect.parameters.cend()) {
        tokens.refuse(unboundParameter(marker));
        return std::nullopt;
    }
    return found->value;
}

} // namespace metaflow::sandbox::sql
