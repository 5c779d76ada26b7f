#include "core/model/CatalogNote.h"
#include "core/wording/Wording.h"

#include "core/model/History.h"
#include "core/wording/ErrorWords.h"

#include <QSet>

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::wording {
namespace {

constexpr int codeCount = static_cast<int>(ErrorCode::PracticeNotStarted) + 1;

TEST(WordingTest, EveryErrorCodeHasItsOwnSentenceAndANextStep)
{
    for (int i = 0; i < codeCount; ++i) {
        const auto code = static_cast<ErrorCode>(i);
        const Sentence bare = describe(Error{code, {}, {}, {}});
        EXPECT_NE(bare.what, errorCodeName(code)) << i;
        EXPECT_TRUE(bare.what.endsWith(u'.')) << qPrintable(bare.what);
        EXPECT_TRUE(bare.what.front().isUpper()) << qPrintable(bare.what);
        EXPECT_FALSE(bare.text().contains(u'%')) << qPrintable(bare.text());
        EXPECT_FALSE(bare.todo.isEmpty()) << qPrintable(bare.what);
        EXPECT_TRUE(bare.todo.endsWith(u'.')) << qPrintable(bare.todo);
    }
}

TEST(WordingTest, NoErrorCodeIsWordedTwice)
{
    std::vector<int> seen(codeCount);
    for (const auto rows : {serviceErrorWords(), localErrorWords()}) {
        for (const ErrorWords &row : rows) {
            ++seen.at(static_cast<size_t>(row.code));
        }
    }
    EXPECT_EQ(std::count(seen.begin(), seen.end(), 1), codeCount);
}

TEST(WordingTest, NamesTheSubjectAsItIs)
{
    const Sentence sentence = describe(Error{ErrorCode::Forbidden, u"main.sales.`a%1b`"_s, {}, {}});
    EXPECT_EQ(sentence.what, u"You may not do that on main.sales.`a%1b`."_s);
    EXPECT_TRUE(describe(Error{ErrorCode::Unreachable, u"localhost"_s, {}, {}}).what.startsWith(u"localhost could"));
}

TEST(WordingTest, AReasonOfOurOwnHasASentenceOfItsOwn)
{
    const Sentence sentence = describe(Error{ErrorCode::NotFound, u"a%2b"_s, u"no_table_matches x%1, y*"_s, {}});
    EXPECT_EQ(sentence.what, u"No table of the catalog a%2b matches x%1, y*."_s);
    const Sentence key = describe(Error{ErrorCode::KeyMissing, u"https://m/v1"_s, u"no_model_key M_API_KEY"_s, {}});
    EXPECT_TRUE(key.what.contains(u"https://m/v1"_s)) << qPrintable(key.what);
    EXPECT_TRUE(key.todo.startsWith(u"Set M_API_KEY"_s)) << qPrintable(key.todo);
    EXPECT_EQ(describe(Error{ErrorCode::NotFound, u"x"_s, u"anything else"_s, {}}).what, u"x does not exist there."_s);
}

TEST(WordingTest, WhoeverHasNoCommandLineIsToldWhereInTheWindowTheNextStepIs)
{
    for (const ErrorCode code :
        {ErrorCode::NotSignedIn, ErrorCode::KeyMissing, ErrorCode::RoleTooSmall, ErrorCode::TlsFailed}) {
        const QString todo = describe(Error{code, {}, {}, {}}).todo;
        EXPECT_TRUE(todo.contains(u"Settings, "_s)) << qPrintable(todo);
    }
}

TEST(WordingTest, AChangeThatWasLeftOutSaysNothingOfTheOthers)
{
    Change change;
    change.object.parts = {u"a"_s, u"b"_s, u"t%1"_s};
    for (const auto &code : {u"catalog_drifted"_s, u"plan_stale"_s, u"table_not_found"_s, u"not_applied"_s}) {
        change.errorCode = code;
        const Sentence sentence = describe(change);
        EXPECT_TRUE(sentence.what.contains(u"a.b.t%1"_s)) << qPrintable(sentence.what);
        EXPECT_FALSE(sentence.text().contains(u"Nothing was written"_s)) << qPrintable(sentence.text());
    }
}

TEST(WordingTest, EveryCheckOfTheDesignHasASentence)
{
    for (const auto &id : {u"empty"_s, u"too_short"_s, u"too_long"_s, u"restates_name"_s, u"names_type"_s,
             u"quotes_sample"_s, u"personal_data"_s, u"secret"_s, u"hedging"_s, u"boilerplate"_s, u"markup"_s,
             u"link"_s, u"sql"_s, u"duplicate_sibling"_s}) {
        EXPECT_NE(describe(Finding{id, Severity::Warning, 0, 0, {}}), id) << qPrintable(id);
    }
}

TEST(WordingTest, EveryActionOfTheHistoryIsWorded)
{
    for (const QLatin1StringView name : {action::approved, action::rejected, action::edited, action::imported,
             action::importFailed, action::generated, action::erased, action::offered, action::uploaded,
             action::adopted, action::needsWork, action::undone, action::rolledBack, action::catalogChanged,
             action::dismissed, action::assigned, action::commented, action::typeChanged}) {
        EXPECT_FALSE(describeAction(name).contains(u'_')) << name.data();
    }
}

TEST(WordingTest, SaysWhatAnImportFoundAndLeft)
{
    HistoryRow row;
    row.object.parts = {u"a"_s, u"b"_s, u"t"_s};
    row.action = action::imported;
    row.comment = catalogNoteToJson({std::nullopt, u"ours"_s, {}});
    EXPECT_EQ(describeNote(row), u"(no comment) became “ours”"_s);
    row.action = action::rolledBack;
    row.comment = catalogNoteToJson({u"ours"_s, u"theirs"_s, {}});
    EXPECT_EQ(describeNote(row), u"“ours” became “theirs”"_s);
    row.action = action::importFailed;
    row.comment = catalogNoteToJson({u"theirs"_s, u"theirs"_s, u"forbidden"_s});
    EXPECT_TRUE(describeNote(row).startsWith(u"still “theirs”. "_s)) << qPrintable(describeNote(row));
    EXPECT_FALSE(describeNote(row).contains(u'{'));
    row.comment = u"forbidden"_s; // as earlier versions wrote it
    EXPECT_FALSE(describeNote(row).contains(u'{'));
    row.action = action::approved;
    row.comment = catalogNoteToJson({u"a"_s, u"b"_s, {}});
    EXPECT_EQ(describeNote(row), row.comment) << "a person's words are no note";
}

TEST(WordingTest, EveryFaultAndDoubtOfTheRecordIsWorded)
{
    const auto fault = [](BadPlace place, const char *reason) {
        RecordFault one{place, QString::fromLatin1(reason), 5, 9, 3, u"guard_x"_s};
        const QString words = describe(one);
        EXPECT_NE(words, one.reason);
        EXPECT_FALSE(words.contains(u'%')) << qPrintable(words);
        return words;
    };
    for (const char *reason : {"row_changed", "rows_resealed", "row_missing", "row_inserted", "link_changed",
             "link_missing", "item_missing"}) {
        fault(BadPlace::HistoryRow, reason);
    }
    for (const char *reason :
        {"tail_cut", "anchor_contradicted", "anchor_forged", "anchor_of_other_store", "anchor_key_unknown"}) {
        fault(BadPlace::Anchor, reason);
    }
    for (const char *reason : {"trigger_missing", "trigger_changed", "trigger_added"}) {
        EXPECT_TRUE(fault(BadPlace::Trigger, reason).contains(u"guard_x"_s));
    }
    EXPECT_NE(fault(BadPlace::Event, "row_changed"), fault(BadPlace::HistoryRow, "row_changed"));
    EXPECT_EQ(fault(BadPlace::HistoryRow, "rows_resealed").count(u'5')
            + fault(BadPlace::HistoryRow, "rows_resealed").count(u'9'),
        2);
    for (const char *code :
        {"tail", "after_anchor", "before_anchor", "who", "when", "earlier_tool", "erased", "items"}) {
        const RecordDoubt doubt{QString::fromLatin1(code), 2};
        EXPECT_NE(describe(doubt), doubt.code);
        EXPECT_FALSE(describe(doubt).contains(u'%'));
    }
}

TEST(WordingTest, AnErasedTextIsNoMissingOne)
{
    HistoryRow row;
    EXPECT_EQ(describeText(row, {}), u"(no comment)"_s);
    EXPECT_EQ(describeText(row, u"text"_s), u"text"_s);
    row.erased = true;
    EXPECT_EQ(describeText(row, {}), u"(erased)"_s);
}

TEST(WordingTest, LeavesAPersonsOwnWordsAlone)
{
    EXPECT_EQ(describeReason(u"please mention the unit"_s), u"please mention the unit"_s);
    EXPECT_NE(describeReason(u"rolled_back"_s), u"rolled_back"_s);
}

TEST(WordingTest, SaysBothTypesOfAChangedOne)
{
    EXPECT_EQ(describeReason(u"type_changed:INT>BIGINT"_s), u"Its type was INT and is BIGINT now."_s);
    EXPECT_EQ(describeReason(u"type_changed:array<int>>map<string,array<int>>"_s),
        u"Its type was array<int> and is map<string,array<int>> now."_s);
    EXPECT_EQ(describeReason(u"type_changed:struct<`a>b`:int>>string"_s),
        u"Its type was struct<`a>b`:int> and is string now."_s);
    EXPECT_EQ(describeReason(u"type_changed:%2>%1"_s), u"Its type was %2 and is %1 now."_s);
    EXPECT_EQ(describeReason(u"type_changed:"_s), u"Its type in the catalog is another one now."_s);
}

TEST(WordingTest, SaysHowADecisionCameIn)
{
    EXPECT_EQ(describeVia({u"key"_s, 1}), u"by key"_s);
    EXPECT_EQ(describeVia({u"group"_s, 12}), u"in a group, one of 12"_s);
    EXPECT_EQ(describeVia({u"own words"_s, 1}), u"own words"_s);
}

TEST(WordingTest, NamesTheModelOfAMethod)
{
    EXPECT_EQ(describeMethod(u"openai_gpt-6_luna"_s), u"written by the model gpt-6_luna (openai)"_s);
    EXPECT_EQ(describeMethod(u"manual"_s), u"written by hand"_s);
}

TEST(WordingTest, VerdictsAndStatusesDiffer)
{
    QSet<QString> verdicts;
    for (int i = 0; i <= static_cast<int>(Verdict::CameUndone); ++i) {
        verdicts.insert(describe(static_cast<Verdict>(i)));
    }
    EXPECT_EQ(verdicts.size(), static_cast<int>(Verdict::CameUndone) + 1);
    QSet<QString> statuses;
    for (const Status status : allStatuses) {
        statuses.insert(describe(status));
    }
    EXPECT_EQ(statuses.size(), static_cast<int>(allStatuses.size()));
}

TEST(WordingTest, FilesGetTheSameSentences)
{
    const Sentences sentences;
    EXPECT_EQ(sentences.sentence(u"forbidden"_s, {u"a.b.c"_s}),
        describe(Error{ErrorCode::Forbidden, u"a.b.c"_s, {}, {}}).text());
    EXPECT_EQ(sentences.sentence(u"add"_s, {}), describe(Verdict::Add));
}

} // namespace
} // namespace metaflow::wording
