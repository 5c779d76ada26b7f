#include "app/sandbox/sql/Tokenizer.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

namespace {

/// What the only string literal of a text means.
QString literal(const QString &text, const LiteralRules &rules = {})
{
    const auto tokens = tokenize(text, rules);
    return tokens && tokens->size() == 2 && tokens->front().kind == Token::Kind::String ? tokens->front().text : u"?"_s;
}

struct Case {
    QString written;
    QString meant;
};

} // namespace

TEST(TokenizerTest, DecodesBackslashEscapes)
{
    const std::vector<Case> cases = {{uR"('a\'b\\c')"_s, uR"(a'b\c)"_s}, {uR"('\n\t\r\b')"_s, u"\n\t\r\b"_s},
        {uR"('\Z')"_s, QString(QChar(0x1A))}, {uR"('C:\\new')"_s, uR"(C:\new)"_s}, {uR"('C:\new')"_s, u"C:\new"_s},
        {uR"('\%\_')"_s, uR"(\%\_)"_s}, {uR"('\q')"_s, u"q"_s}, {uR"('\u00e4')"_s, u"ä"_s},
        {uR"('\U0001F600')"_s, u"😀"_s}, {uR"('\uD83D\uDE00')"_s, u"😀"_s}, {uR"('\0')"_s, QString(QChar(u'\0'))},
        {uR"('\"\`\x41')"_s, u"\"`x41"_s}, {uR"('\101')"_s, u"A"_s}, {u"'raw\nline'"_s, u"raw\nline"_s},
        {uR"('end\\')"_s, uR"(end\)"_s}};
    for (const Case &c : cases) {
        EXPECT_EQ(literal(c.written), c.meant) << c.written.toStdString();
    }
}

TEST(TokenizerTest, LeavesRawLiteralsAlone)
{
    EXPECT_EQ(literal(uR"(r'a\nb')"_s), uR"(a\nb)"_s);
    EXPECT_EQ(literal(uR"(R"it's")"_s), u"it's"_s);
}

TEST(TokenizerTest, TakesDoubleQuotesForStrings)
{
    EXPECT_EQ(literal(uR"("it's \"so\"")"_s), uR"(it's "so")"_s);
}

TEST(TokenizerTest, SeesTwoLiteralsWhereAnApostropheIsDoubled)
{
    const auto tokens = tokenize(u"'It''s'"_s);
    ASSERT_TRUE(tokens);
    ASSERT_EQ(tokens->size(), 3u);
    EXPECT_EQ(tokens->at(0).text + tokens->at(1).text, u"Its"_s);
}

TEST(TokenizerTest, ReadsLiteralsByTheSessionsSettings)
{
    struct Both {
        QString written;
        QString doubled;
        QString unescaped;
    };
    const std::vector<Both> cases = {{u"'It''s'"_s, u"It's"_s, u"?"_s}, {u"''''"_s, u"'"_s, u"?"_s},
        {u"''"_s, u""_s, u""_s}, {u"\"a\"\"b'\""_s, u"a\"b'"_s, u"?"_s}, {uR"('a\\''b')"_s, uR"(a\'b)"_s, u"?"_s},
        {uR"('a\'b\\c')"_s, uR"(a'b\c)"_s, uR"(a\'b\\c)"_s}, {uR"('C:\new')"_s, u"C:\new"_s, uR"(C:\new)"_s},
        {uR"(r'a\nb')"_s, uR"(a\nb)"_s, uR"(a\nb)"_s}};
    for (const Both &c : cases) {
        EXPECT_EQ(literal(c.written, {.doubledQuotes = true, .escapes = true}), c.doubled) << c.written.toStdString();
        EXPECT_EQ(literal(c.written, {.doubledQuotes = false, .escapes = false}), c.unescaped)
            << c.written.toStdString();
    }
    EXPECT_EQ(literal(uR"('It''s \')"_s, {.doubledQuotes = true, .escapes = false}), u"?"_s); // not the end even so
}

TEST(TokenizerTest, ReadsBytesByTheirHexDigits)
{
    const auto tokens = tokenize(u"x'4D46' X\"f\" x"_s);
    ASSERT_TRUE(tokens);
    EXPECT_EQ(tokens->at(0).kind, Token::Kind::Binary);
    EXPECT_EQ(tokens->at(0).text, u"4D46"_s);
    EXPECT_EQ(tokens->at(1).text, u"0f"_s);
    EXPECT_EQ(tokens->at(2).kind, Token::Kind::Word);
    EXPECT_EQ(tokenize(u"x'0g'"_s).error().condition, u"INVALID_TYPED_LITERAL"_s);
    EXPECT_EQ(tokenize(u"x'00"_s).error().condition, u"PARSE_SYNTAX_ERROR"_s);
}

TEST(TokenizerTest, HalvesDoubledBackticks)
{
    const auto tokens = tokenize(u"`a``b . \"x\" 'y' 😀`"_s);
    ASSERT_TRUE(tokens);
    EXPECT_EQ(tokens->front().kind, Token::Kind::QuotedName);
    EXPECT_EQ(tokens->front().text, u"a`b . \"x\" 'y' 😀"_s);
}

TEST(TokenizerTest, SkipsCommentsAlsoNestedOnes)
{
    const auto tokens = tokenize(u"a -- b 'c\n /* d /* e */ f */ g"_s);
    ASSERT_TRUE(tokens);
    ASSERT_EQ(tokens->size(), 3u);
    EXPECT_EQ(tokens->at(1).text, u"g"_s);
    EXPECT_EQ(tokens->at(1).line, 2);
}

TEST(TokenizerTest, TellsMarkersFromCasts)
{
    const auto tokens = tokenize(u":name a::INT =:c"_s);
    ASSERT_TRUE(tokens);
    EXPECT_EQ(tokens->at(0).kind, Token::Kind::Parameter);
    EXPECT_EQ(tokens->at(0).text, u"name"_s);
    EXPECT_TRUE(tokens->at(2).isSymbol(u"::"));
    EXPECT_EQ(tokens->at(5).kind, Token::Kind::Parameter);
}

TEST(TokenizerTest, RefusesWhatHasNoEndAndWhatIsNoCharacterOfSql)
{
    for (const QString &text : {u"'open"_s, u"'ends in \\'"_s, u"`open"_s, u"``"_s, u"/* open"_s, u"[name]"_s,
             u"a ? b"_s, u"größe"_s, u"@x"_s, u"#x"_s, u"$1"_s}) {
        EXPECT_FALSE(tokenize(text)) << text.toStdString();
    }
}

} // namespace metaflow::sandbox::sql
