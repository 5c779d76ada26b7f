#include "core/wording/UploadWords.h"
#include "core/wording/Wording.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace Qt::StringLiterals;

namespace metaflow::wording {
namespace {

const QStringList problemCodes = {u"wrong_encoding"_s, u"open_quote"_s, u"stray_quote"_s, u"ragged_row"_s,
    u"no_header"_s, u"missing_column"_s, u"duplicate_column"_s, u"missing_value"_s, u"unknown_status"_s,
    u"unknown_type"_s, u"unknown_mode"_s, u"bad_number"_s, u"bad_path"_s, u"bad_kind"_s, u"unknown_object"_s,
    u"other_object"_s, u"not_from_export"_s, u"no_decision"_s, u"security_finding"_s, u"would_replace"_s, u"too_long"_s,
    u"cut_text"_s, u"more_problems"_s, u"not_storable"_s, u"same_object"_s, u"conflict"_s};

} // namespace

TEST(UploadWordsTest, EveryProblemHasASentenceWithItsPlace)
{
    for (const QString &code : problemCodes) {
        const exchange::UploadProblem problem{code, 7, u"c%1%2"_s, u"a%1b"_s};
        const QString sentence = describe(problem);
        EXPECT_TRUE(sentence.startsWith(u"Line 7, column c%1%2: "_s)) << qPrintable(sentence);
        EXPECT_FALSE(sentence.endsWith(code)) << qPrintable(sentence) << " is the bare code";
        const QString said = describeUploadReason(problem);
        EXPECT_FALSE(QString(said).remove(u"c%1%2"_s).remove(u"a%1b"_s).contains(u'%')) << qPrintable(said);
        EXPECT_TRUE(describe(exchange::UploadProblem{code, 7, {}, u"x"_s}).startsWith(u"Line 7: "_s));
    }
    EXPECT_EQ(describe(exchange::UploadProblem{u"unknown_status"_s, 7, u"status"_s, u"done"_s}),
        u"Line 7, column status: “done” is no status: pending, approved, edited, rejected or imported."_s);
    EXPECT_EQ(describeUploadReason({u"of_tomorrow"_s, 1, {}, {}}), u"of_tomorrow"_s);
    const exchange::UploadProblem hostile{u"unknown_status"_s, 7, u"\u001b[2J"_s, u"a\n\u009b31mb"_s};
    EXPECT_TRUE(describe(hostile).startsWith(u"Line 7, column \ufffd[2J: “a\ufffd\ufffd31mb”"_s)) << "to a terminal";
}

TEST(UploadWordsTest, EveryVerdictHasANameAndAWord)
{
    QSet<QString> names;
    for (int verdict = 0; verdict <= static_cast<int>(exchange::RowVerdict::Invalid); ++verdict) {
        names << rowVerdictName(static_cast<exchange::RowVerdict>(verdict));
        EXPECT_FALSE(describe(static_cast<exchange::RowVerdict>(verdict)).isEmpty());
    }
    EXPECT_EQ(names.size(), 8);
    EXPECT_EQ(rowVerdictName(exchange::RowVerdict::Conflict), u"conflict"_s);
}

TEST(UploadWordsTest, EveryReasonWhyAFileIsNotReadHasASentenceOfItsOwn)
{
    const QString general = describe(Error{ErrorCode::FileInvalid, u"f.xlsx"_s}).what;
    QSet<QString> sentences;
    for (const auto &reason : {u"not_a_table"_s, u"locked"_s, u"old_excel"_s, u"ods"_s, u"xlsb"_s, u"zip_bomb"_s,
             u"too_large"_s, u"row_too_long"_s, u"no_header"_s, u"no_sheet"_s, u"broken_zip"_s, u"unknown_packing"_s,
             u"broken_xml"_s, u"changed"_s, u"unknown_encoding"_s, u"bad_delimiter"_s}) {
        const Sentence said = describe(Error{ErrorCode::FileInvalid, u"f.xlsx"_s, reason + u" sheet1.xml:7"_s});
        EXPECT_NE(said.what, general) << qPrintable(reason);
        EXPECT_FALSE(sentences.contains(said.what)) << qPrintable(reason) << " says what another one says";
        sentences << said.what;
        EXPECT_TRUE(said.what.contains(u"f.xlsx"_s)) << qPrintable(said.what);
        EXPECT_FALSE(said.text().contains(u'%')) << qPrintable(said.text());
        EXPECT_FALSE(said.todo.isEmpty()) << qPrintable(reason);
    }
    EXPECT_TRUE(describe(Error{ErrorCode::FileInvalid, u"f.xlsx"_s, u"broken_xml sheet1.xml:7 an end"_s})
                    .what.contains(u"sheet1.xml:7"_s));
}

} // namespace metaflow::wording
