#include "core/checks/CheckTable.h"
#include "core/checks/Checks.h"
#include "core/wording/Wording.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::wording {

TEST(CheckWordsTest, EveryCheckOfTheTableHasASentenceOfItsOwn)
{
    QSet<QString> sentences;
    for (const checks::Check &check : checks::allChecks()) {
        const QString id = check.id;
        const QString sentence = describe(Finding{id, Severity::Warning, 0, 0, {}});
        EXPECT_NE(sentence, id);
        EXPECT_FALSE(sentence.contains(u'%')) << qPrintable(sentence);
        sentences.insert(sentence);
        const bool counts = check.threshold.unit != checks::Threshold::Unit::None;
        EXPECT_EQ(!describeThreshold(id).isEmpty(), counts) << qPrintable(id);
    }
    EXPECT_EQ(static_cast<size_t>(sentences.size()), checks::allChecks().size());
}

TEST(CheckWordsTest, ArgumentsStandInTheSentenceAsTheyAre)
{
    EXPECT_EQ(describe(Finding{u"glossary"_s, Severity::Warning, 0, 3, {u"%2"_s, u"100%1"_s}}),
        u"The text does not use the word that the glossary has for it. It says “%2”; the term is “100%1”."_s);
    EXPECT_EQ(describe(Finding{u"too_long"_s, Severity::Info, 0, 0, {u"640"_s, u"500"_s}}),
        u"The text is longer than it should be. It has 640 characters, and 500 are the limit."_s);
}

TEST(CheckWordsTest, AScoreSaysWhatTookHowMuch)
{
    const QVector<Finding> findings{{u"hedging"_s, Severity::Warning, 0, 8, {}},
        {u"hedging"_s, Severity::Warning, 9, 8, {}}, {u"style"_s, {}, 0, 0, {}}};
    EXPECT_EQ(describeScore(findings),
        u"100 \u2212 15 \u2212 5 = 80\n\u221215: The text guesses (likely, possibly) instead of saying.\n\u22125: A "
        u"slip of the "
        "pen: doubled space, sign or word, or a missing period."_s);
    EXPECT_EQ(describeScore({}), u"100: no check found anything."_s);
    EXPECT_TRUE(
        describeScore({{u"empty"_s, {}, 0, 0, {}}, {u"link"_s, {}, 0, 0, {}}}).contains(u"= 0 (never below 0)"_s));
}

TEST(CheckWordsTest, SaysWhatIsWrongWithASetting)
{
    const auto said = [](const QString &id, const checks::CheckSetting &setting) {
        return describeCheckSetting(checks::changed({}, id, setting).error());
    };
    EXPECT_EQ(said(u"spelling"_s, {}), u"There is no check called “spelling”."_s);
    EXPECT_EQ(said(u"link"_s, {{}, 3}), u"The check link goes by no number."_s);
    EXPECT_EQ(said(u"too_short"_s, {{}, 0}), u"The number of too_short is from 1 to 500."_s);
}

} // namespace metaflow::wording
