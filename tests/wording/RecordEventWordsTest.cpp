#include "core/wording/RecordEventWords.h"
#include "core/wording/Wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::wording {

namespace {

RecordEvent event(const QString &kind, const QJsonObject &facts)
{
    RecordEvent event;
    event.kind = kind;
    event.facts = QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact));
    return event;
}

/// As they are written today, one of each kind and shape.
const QVector<RecordEvent> &written()
{
    static const QVector<RecordEvent> events = {
        event(u"export"_s,
            {{u"what"_s, u"items"_s}, {u"file"_s, u"items.csv"_s}, {u"rows"_s, 12}, {u"bytes"_s, 99},
                {u"sha256"_s, u"ab12"_s}, {u"format"_s, u"csv"_s}, {u"text_mode"_s, u"safe"_s}}),
        event(u"export"_s,
            {{u"what"_s, u"plan"_s}, {u"file"_s, u"p.mfplan"_s}, {u"format"_s, u"mfplan"_s}, {u"plan"_s, u"p-7"_s},
                {u"hash"_s, u"cd34"_s}}),
        event(u"export"_s, {{u"what"_s, u"record"_s}, {u"file"_s, u"r.zip"_s}, {u"format"_s, u"package"_s}}),
        event(u"erasure"_s,
            {{u"what"_s, u"item"_s}, {u"item"_s, 5}, {u"history_rows"_s, 3}, {u"rows"_s, QJsonArray{1, 2, 3}},
                {u"texts"_s, 2}, {u"requests"_s, 1}, {u"changes"_s, 0}}),
        event(u"erasure"_s, {{u"what"_s, u"run"_s}, {u"run"_s, 8}, {u"requests"_s, 40}}),
        event(u"policy"_s,
            {{u"policy"_s, u"four_eyes"_s}, {u"catalog"_s, u"main"_s}, {u"for"_s, u"plans"_s}, {u"before"_s, false},
                {u"after"_s, true}}),
        event(u"policy"_s,
            {{u"policy"_s, u"privacy"_s}, {u"source"_s, u"ws"_s}, {u"catalog"_s, u"main"_s}, {u"mode"_s, u"masked"_s}}),
        event(u"policy"_s,
            {{u"policy"_s, u"privacy_pattern"_s}, {u"name"_s, u"badge"_s}, {u"pattern"_s, u"B[0-9]+"_s},
                {u"applies_to"_s, u"value"_s}}),
        event(u"policy"_s, {{u"policy"_s, u"privacy_pattern"_s}, {u"name"_s, u"badge"_s}, {u"removed"_s, true}}),
        event(u"policy"_s, {{u"retention_days"_s, 7}, {u"before"_s, 30}}),
        event(u"plan_approved"_s, {{u"plan"_s, u"p-7"_s}, {u"hash"_s, u"cd34"_s}}),
        event(u"record_key"_s, {{u"public_key"_s, u"ef56"_s}}),
        event(u"anchor"_s, {{u"after"_s, u"41"_s}}),
        event(u"anchor_kept"_s,
            {{u"anchor"_s, 1}, {u"store_id"_s, u"s-1"_s}, {u"position"_s, u"42"_s}, {u"hash"_s, u"aa"_s},
                {u"time"_s, u"t"_s}, {u"key"_s, u"k"_s}, {u"signature"_s, u"sig"_s}}),
        event(u"glossary"_s,
            {{u"action"_s, u"set"_s}, {u"terms"_s, 1},
                {u"entries"_s, QJsonArray{QJsonObject{{u"term"_s, u"GMV"_s}, {u"meaning"_s, u"all sales"_s}}}}}),
        event(u"template"_s,
            {{u"action"_s, u"saved"_s}, {u"name"_s, u"short"_s}, {u"version"_s, 3},
                {u"scope"_s, QJsonObject{{u"catalog"_s, u"main"_s}, {u"schema"_s, u""_s}}}, {u"sha256"_s, u"ab"_s}}),
        event(u"template"_s, {{u"action"_s, u"retired"_s}, {u"name"_s, u"short"_s}}),
        event(u"template_trial"_s,
            {{u"phase"_s, u"sent"_s}, {u"source"_s, 1}, {u"table"_s, u"[\"main\",\"sales\",\"orders\"]"_s},
                {u"draft"_s, 4}, {u"previous"_s, 3}, {u"model"_s, u"gpt"_s}, {u"cost_usd"_s, u"0.01"_s}}),
        event(u"export"_s,
            {{u"what"_s, u"plan"_s}, {u"part"_s, u"came_undone"_s}, {u"plan"_s, u"p-7"_s}, {u"format"_s, u"dbt"_s},
                {u"kind"_s, u"models"_s}, {u"file"_s, u"undone.yml"_s}, {u"rows"_s, 4}, {u"sha256"_s, u"aa"_s}}),
        event(u"plan_settled"_s,
            {{u"plan"_s, u"p-8"_s}, {u"hash"_s, u"cd35"_s}, {u"approved"_s, false}, {u"settled"_s, 3}}),
        event(u"role"_s, {{u"user"_s, u"rita"_s}, {u"before"_s, u""_s}, {u"after"_s, u"reader"_s}}),
        event(u"role"_s, {{u"user"_s, u"rita"_s}, {u"before"_s, u"steward"_s}, {u"after"_s, u""_s}}),
        event(u"restored"_s, {{u"file"_s, u"b.sqlite"_s}, {u"position"_s, 41}, {u"hash"_s, u"aa"_s}}),
        event(u"moved"_s, {{u"from"_s, u"sqlite:/a"_s}, {u"to"_s, u"postgresql://b/c"_s}}),
        event(u"upload"_s,
            {{u"file"_s, u"in.csv"_s}, {u"sha256"_s, u"ab34"_s}, {u"rows"_s, 9}, {u"accepted"_s, 4},
                {u"unchanged"_s, 3}, {u"as"_s, u"decisions"_s}, {u"valid_only"_s, true}, {u"left_out"_s, 2},
                {u"batch"_s, u"b-1"_s}}),
    };
    return events;
}

} // namespace

TEST(RecordEventWordsTest, EveryKindThatIsWrittenHasASentenceAndAName)
{
    for (const RecordEvent &each : written()) {
        const EventWords words = describe(each);
        ASSERT_FALSE(words.sentence.isEmpty()) << qPrintable(each.kind + each.facts);
        EXPECT_TRUE(words.sentence.endsWith(u'.') || words.sentence.endsWith(u"front."_s))
            << qPrintable(words.sentence);
        EXPECT_FALSE(words.text().contains(u'{') || words.text().contains(u"%"_s)) << qPrintable(words.text());
        EXPECT_NE(describeEvent(each.kind), each.kind);
    }
}

TEST(RecordEventWordsTest, TheSentenceHoldsTheFacts)
{
    const auto said = [](qsizetype number) { return describe(written().at(number)).sentence; };
    EXPECT_TRUE(said(0).startsWith(u"To the file “items.csv” as CSV: items. 12 row"_s)) << qPrintable(said(0));
    EXPECT_TRUE(said(1).contains(u"plan p-7"_s)) << qPrintable(said(1));
    EXPECT_TRUE(said(3).contains(u"item 5"_s) && said(3).contains(u"3 row"_s)) << qPrintable(said(3));
    EXPECT_TRUE(said(4).contains(u"run 8"_s) && said(4).contains(u"40 request"_s)) << qPrintable(said(4));
    EXPECT_EQ(said(5), u"Plans for the catalog main need a second person from here on."_s);
    EXPECT_EQ(said(6), u"From the catalog main a model gets masked values from here on."_s);
    EXPECT_TRUE(said(8).contains(u"removed"_s)) << qPrintable(said(8));
    EXPECT_TRUE(said(9).contains(u"7 day"_s) && said(9).contains(u"30 day"_s)) << qPrintable(said(9));
    EXPECT_TRUE(said(11).contains(u"ef56"_s)) << qPrintable(said(11));
    EXPECT_TRUE(said(12).contains(u"41"_s)) << qPrintable(said(12));
    EXPECT_TRUE(said(13).contains(u"s-1"_s) && said(13).contains(u"42"_s)) << qPrintable(said(13));
    EXPECT_TRUE(said(14).endsWith(u": GMV."_s)) << qPrintable(said(14));
    EXPECT_EQ(said(15), u"Version 3 of the template “short” was saved."_s);
    EXPECT_TRUE(said(17).contains(u"main.sales.orders"_s) && said(17).contains(u"$0.01"_s)) << qPrintable(said(17));
    EXPECT_TRUE(said(18).contains(u"what came undone of plan p-7"_s)) << qPrintable(said(18));
    EXPECT_TRUE(said(19).contains(u"p-8"_s) && said(19).contains(u"3 description"_s)) << qPrintable(said(19));
    EXPECT_EQ(said(20), u"“rita” is reader of this store from here on."_s);
    EXPECT_EQ(said(21), u"“rita” has no role in this store any more; before: steward."_s);
    EXPECT_TRUE(said(22).contains(u"b.sqlite"_s) && said(22).contains(u"link 41"_s)) << qPrintable(said(22));
    EXPECT_EQ(said(23), u"The store was moved from sqlite:/a to postgresql://b/c."_s);
    EXPECT_TRUE(said(24).contains(u"“in.csv”"_s) && said(24).contains(u"decisions"_s) && said(24).contains(u"9 row"_s)
        && said(24).contains(u"something: 4"_s) && said(24).contains(u"already: 3"_s)
        && said(24).contains(u"left out: 2"_s))
        << qPrintable(said(24));
    EXPECT_EQ(describe(written().at(24)).more, (QStringList{u"batch: b-1"_s, u"SHA-256: ab34"_s}));
}

TEST(RecordEventWordsTest, WhatTheSentenceLeavesOutIsListedBehindIt)
{
    EXPECT_EQ(describe(written().first()).more, (QStringList{u"bytes: 99"_s, u"SHA-256: ab12"_s}));
    const QString glossary = describe(written().at(14)).text();
    EXPECT_TRUE(glossary.contains(u"all sales"_s)) << qPrintable(glossary);
    const EventWords scope = describe(written().at(15));
    EXPECT_TRUE(scope.more.contains(u"for: catalog: main"_s)) << qPrintable(scope.text());
}

TEST(RecordEventWordsTest, AKindOrFactsThatNobodyWordedAreShownAsTheyAre)
{
    const EventWords words
        = describe(event(u"of_tomorrow"_s, {{u"colour"_s, u"red"_s}, {u"on"_s, true}, {u"parts"_s, QJsonArray{1, 2}}}));
    EXPECT_TRUE(words.sentence.isEmpty());
    EXPECT_EQ(words.line(), u"colour: red; on: yes; parts: 1, 2"_s);
    EXPECT_EQ(words.text(), u"colour: red\non: yes\nparts: 1, 2"_s);
    EXPECT_EQ(describe(event(u"policy"_s, {{u"policy"_s, u"of_tomorrow"_s}})).line(), u"policy: of_tomorrow"_s);
    RecordEvent broken;
    broken.kind = u"export"_s;
    broken.facts = u"no json"_s;
    EXPECT_EQ(describe(broken).line(), u"facts: no json"_s);
    broken.facts.clear();
    EXPECT_EQ(describe(broken).line(), QString());
}

TEST(RecordEventWordsTest, NamesStayWhatTheyAre)
{
    const QString name = u"%1 %2 <b>x</b>\n%n.csv"_s;
    const EventWords words = describe(
        event(u"export"_s, {{u"what"_s, u"items"_s}, {u"file"_s, name}, {u"rows"_s, 1}, {u"format"_s, u"%1"_s}}));
    EXPECT_TRUE(words.text().contains(name)) << qPrintable(words.text());
    EXPECT_FALSE(words.line().contains(u'\n'));
    const EventWords kept = describe(event(u"plan_approved"_s, {{u"plan"_s, u"%2"_s}, {u"hash"_s, u"h"_s}}));
    EXPECT_EQ(kept.sentence, u"Plan %2 was approved; its hash is h."_s);
}

TEST(RecordEventWordsTest, AnAnchorInAnotherStoreIsNamedByItsEvent)
{
    RecordFault fault;
    fault.place = BadPlace::Anchor;
    fault.reason = u"tail_cut"_s;
    fault.number = 7;
    fault.position = 12;
    EXPECT_TRUE(describe(fault).contains(u"line 7"_s)) << qPrintable(describe(fault));
    fault.name = u"sqlite:/mnt/%1.db"_s;
    const QString said = describe(fault);
    EXPECT_TRUE(said.contains(u"event 7 of the store sqlite:/mnt/%1.db"_s) && said.contains(u"link 12"_s))
        << qPrintable(said);
}

TEST(RecordEventWordsTest, WhatStoodThereBeforeTheFirstAnchorIsADoubtOfItsOwn)
{
    const QString said = describe(RecordDoubt{u"before_anchor"_s, 3});
    EXPECT_TRUE(said.contains(u"before the oldest anchor"_s) && said.contains(u'3')) << qPrintable(said);
}

} // namespace metaflow::wording
