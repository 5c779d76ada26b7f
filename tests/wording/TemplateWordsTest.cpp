#include "core/wording/TemplateWords.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::wording {
namespace {

TEST(TemplateWordsTest, EveryProblemOfATemplateHasASentenceWithItsPlaceAndName)
{
    for (const auto &code : {u"not_storable"_s, u"too_long"_s, u"unclosed_tag"_s, u"unclosed_section"_s,
             u"wrong_close"_s, u"too_deep"_s, u"partial"_s, u"delimiters"_s, u"unknown_name"_s, u"depends_on_table"_s,
             u"renders_to_nothing"_s, u"data_missing"_s, u"answer_missing"_s, u"bad_name"_s, u"unknown_language"_s,
             u"instructions_too_long"_s, u"pattern_too_long"_s}) {
        const QString sentence = describe(generation::TemplateProblem{code, 3, 14, u"a%1b"_s});
        EXPECT_TRUE(sentence.startsWith(u"Line 3, column 14: "_s)) << qPrintable(sentence);
        EXPECT_FALSE(sentence.endsWith(code)) << qPrintable(sentence) << " is the bare code";
        EXPECT_FALSE(QString(sentence).remove(u"a%1b"_s).contains(u'%')) << qPrintable(sentence);
    }
    EXPECT_EQ(describe(generation::TemplateProblem{u"unknown_name"_s, 3, 14, u"tabel"_s}),
        u"Line 3, column 14: there is no name \u201ctabel\u201d."_s);
    EXPECT_EQ(describe(generation::TemplateProblem{u"too_long"_s, 0, 0, u"9000"_s}),
        u"The template has 9000 characters; 8,000 is the limit."_s);
}

TEST(TemplateWordsTest, EveryProblemOfARowHasASentence)
{
    for (const auto &code : {u"wrong_encoding"_s, u"open_quote"_s, u"stray_quote"_s, u"ragged_row"_s, u"no_header"_s,
             u"unknown_column"_s, u"missing_column"_s, u"twice"_s, u"unknown_mode"_s, u"no_term"_s, u"no_meaning"_s,
             u"unknown_kind"_s, u"too_long"_s, u"line_break"_s, u"too_many_avoided"_s, u"separator"_s,
             u"avoids_itself"_s, u"not_storable"_s}) {
        const QString sentence = describe(exchange::CsvProblem{code, 7, 2, u"x"_s});
        EXPECT_TRUE(sentence.startsWith(u"Line 7, column 2: "_s)) << qPrintable(sentence);
        EXPECT_FALSE(sentence.endsWith(code)) << qPrintable(sentence) << " is the bare code";
    }
    EXPECT_TRUE(describe(exchange::CsvProblem{u"ragged_row"_s, 7, 0, u"x"_s}).startsWith(u"Line 7: "_s));
}

} // namespace
} // namespace metaflow::wording
