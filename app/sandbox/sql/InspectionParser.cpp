#include "app/sandbox/sql/InspectionParser.h"

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

namespace {

bool acceptIn(TokenStream &tokens)
{
    return tokens.acceptWord(u"IN") || tokens.acceptWord(u"FROM");
}

/// `IN a.b` and then `[LIKE] 'pattern'`; both may be missing.
void narrowing(TokenStream &tokens, const Dialect &dialect, bool within, Show *out)
{
    if (within && acceptIn(tokens)) {
        out->in = objectName(tokens, dialect, IdentifierClause::LikeMarkers);
    }
    if (tokens.acceptWord(u"LIKE") || tokens.peek().kind == Token::Kind::String) {
        out->pattern = literalText(tokens, dialect.coalescesEverywhere());
    }
}

/// `SHOW COLUMNS IN t IN s`: the schema of the second IN belongs before the table.
void columns(TokenStream &tokens, const Dialect &dialect, Show *out)
{
    if (!acceptIn(tokens)) {
        tokens.refuse();
    }
    out->in = objectName(tokens, dialect, IdentifierClause::LikeMarkers);
    if (acceptIn(tokens)) {
        out->in = objectName(tokens, dialect, IdentifierClause::LikeMarkers) + out->in.mid(out->in.size() - 1);
    }
}

void properties(TokenStream &tokens, const Dialect &dialect, Show *out)
{
    out->in = objectName(tokens, dialect, IdentifierClause::LikeMarkers);
    if (tokens.acceptSymbol(u"(")) {
        const bool quoted = tokens.peek().kind == Token::Kind::String;
        out->pattern = quoted ? tokens.take().text : dottedName(tokens).join(u'.');
        tokens.expectSymbol(u")");
    }
}

/// A word only means something here if a name follows: a table may be called catalog, schema or history.
bool acceptBeforeName(TokenStream &tokens, QStringView word)
{
    const Token::Kind next = tokens.peek(1).kind;
    return (next == Token::Kind::Word || next == Token::Kind::QuotedName) && !tokens.atWord(u"AS", 1)
        && tokens.acceptWord(word);
}

Describe history(TokenStream &tokens, const Dialect &dialect)
{
    Describe out;
    out.what = Describe::What::History;
    out.name = objectName(tokens, dialect, IdentifierClause::Always);
    if (tokens.acceptWord(u"LIMIT")) {
        if (tokens.peek().kind != Token::Kind::Number) {
            tokens.refuse();
        }
        out.limit = tokens.take().text.toLongLong();
    }
    return out;
}

} // namespace

Show parseShow(TokenStream &tokens, const Dialect &dialect)
{
    using What = Show::What;
    Show out;
    if (tokens.acceptWord(u"CATALOGS")) {
        narrowing(tokens, dialect, false, &out);
        return out;
    }
    if (tokens.acceptWord(u"COLUMNS")) {
        out.what = What::Columns;
        columns(tokens, dialect, &out);
        return out;
    }
    if (tokens.acceptWord(u"TBLPROPERTIES")) {
        out.what = What::Properties;
        properties(tokens, dialect, &out);
        return out;
    }
    if (tokens.acceptWord(u"SCHEMAS") || tokens.acceptWord(u"DATABASES")) {
        out.what = What::Schemas;
    } else if (tokens.acceptWord(u"VIEWS")) {
        out.what = What::Views;
    } else if (tokens.acceptWord(u"VOLUMES")) {
        out.what = What::Volumes;
    } else {
        tokens.expectWord(u"TABLES");
        out.what = What::Tables;
    }
    narrowing(tokens, dialect, true, &out);
    return out;
}

Describe parseDescribe(TokenStream &tokens, const Dialect &dialect)
{
    if (acceptBeforeName(tokens, u"HISTORY")) {
        return history(tokens, dialect);
    }
    Describe out;
    if (acceptBeforeName(tokens, u"CATALOG")) {
        out.what = Describe::What::Catalog;
    } else if (acceptBeforeName(tokens, u"SCHEMA") || acceptBeforeName(tokens, u"DATABASE")) {
        out.what = Describe::What::Schema;
    } else {
        acceptBeforeName(tokens, u"TABLE");
    }
    out.extended = acceptBeforeName(tokens, u"EXTENDED")
        || (out.what == Describe::What::Table && acceptBeforeName(tokens, u"FORMATTED"));
    out.name = objectName(tokens, dialect, IdentifierClause::Always);
    if (out.what == Describe::What::Table && tokens.acceptWords({u"AS", u"JSON"})) {
        out.json = true;
        if (!out.extended) {
            tokens.refuse({u"DESCRIBE_JSON_NOT_EXTENDED"_s, u"0A000"_s,
                u"DESCRIBE TABLE ... AS JSON only supported when [EXTENDED|FORMATTED] is specified. For example: "
                u"DESCRIBE EXTENDED <tableName> AS JSON is supported but DESCRIBE <tableName> AS JSON is not."_s});
        }
    }
    return out;
}

} // namespace metaflow::sandbox::sql
