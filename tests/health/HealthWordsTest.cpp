#include "core/wording/HealthWords.h"

#include "core/wording/Wording.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::wording {
namespace {

using health::HealthCheck;

TEST(HealthWordsTest, EveryCheckHasANameAndASentenceForBeingFine)
{
    for (const QString &name : health::healthCheckNames()) {
        EXPECT_NE(describeCheck(name), QString());
        const Sentence measured = describe(health::wellCheck(name, u"THIS"_s, u"2026-11-22"_s));
        const Sentence plain = describe(health::wellCheck(name, u"THIS"_s));
        for (const QString &what : {measured.what, plain.what}) {
            EXPECT_FALSE(what.contains(u'%')) << qPrintable(name + u": "_s + what);
        }
        EXPECT_NE(measured.what, u"ok"_s) << qPrintable(name);
    }
}

TEST(HealthWordsTest, WhatIsNotRightComesWithANextStep)
{
    const QVector<HealthCheck> ill{health::warningCheck(u"size"_s, u"mostly_free"_s, u"f"_s, u"70000000"_s),
        health::warningCheck(u"migrations"_s, u"migrations_pending"_s, u"6"_s),
        health::warningCheck(u"history"_s, u"history_broken"_s, u"3"_s, u"1"_s),
        health::warningCheck(u"outside"_s, u"changed_outside"_s, {}, u"2"_s),
        health::warningCheck(u"backup"_s, u"no_backup"_s),
        health::warningCheck(u"backup"_s, u"backup_old"_s, u"f"_s, u"2026-11-22T12:00:00.000Z"_s),
        health::warningCheck(u"backup"_s, u"backup_bad"_s, u"f"_s, u"2026-11-22T12:00:00.000Z"_s),
        health::warningCheck(u"clock"_s, u"clock_wrong"_s, {}, u"-400"_s),
        health::warningCheck(u"clock"_s, u"clock_behind"_s, u"2026-11-22T12:00:00.000Z"_s),
        health::warningCheck(u"keys"_s, u"keys_old"_s, u"openai"_s, u"100"_s),
        health::warningCheck(u"warehouse"_s, u"not_configured"_s),
        health::warningCheck(u"privileges"_s, u"no_modify"_s, u"main"_s, u"ann"_s),
        health::warningCheck(u"shutdown"_s, u"model_ended"_s, u"m"_s, u"2026-11-22"_s),
        health::warningCheck(u"shutdown"_s, u"model_ends"_s, u"m"_s, u"2026-11-22"_s),
        health::warningCheck(u"prices"_s, u"prices_old"_s, {}, u"2026-11-22"_s),
        health::warningCheck(u"prices"_s, u"prices_unread"_s, u"f"_s),
        health::failedCheck(u"store"_s, Error{ErrorCode::StoreNewer, {}, {}, {}})};
    for (const HealthCheck &check : ill) {
        const Sentence sentence = describe(check);
        EXPECT_NE(sentence.what, check.code);
        EXPECT_FALSE(sentence.what.contains(u'%')) << qPrintable(sentence.what);
        EXPECT_FALSE(sentence.todo.isEmpty()) << qPrintable(sentence.what);
    }
}

TEST(HealthWordsTest, WhatWasNotCheckedSaysWhy)
{
    for (const QString &code : {u"nothing_scanned"_s, u"user_unknown"_s, u"warehouse_not_running"_s, u"no_key_store"_s,
             u"no_models"_s, u"not_signed_in"_s}) {
        const QString what = describe(health::unmadeCheck(u"privileges"_s, code)).what;
        EXPECT_TRUE(what.startsWith(u"Not checked: "_s)) << qPrintable(what);
        EXPECT_FALSE(what.contains(code)) << qPrintable(what);
    }
}

TEST(HealthWordsTest, FiguresReadAsSizesAndDays)
{
    const QString free = describe(health::wellCheck(u"disk"_s, u"/data"_s, u"5368709120"_s)).what;
    EXPECT_TRUE(free.contains(u"GiB"_s) || free.contains(u"GB"_s)) << qPrintable(free);
    EXPECT_FALSE(free.contains(u"5368709120"_s));
}

TEST(HealthWordsTest, EachHelpHasAButton)
{
    for (const QString &name : health::healthCheckNames()) {
        const auto help = health::helpFor(health::warningCheck(name, u"x"_s));
        EXPECT_EQ(describeHelp(help).isEmpty(), help == health::HelpAction::None) << qPrintable(name);
        EXPECT_EQ(health::helpFor(health::wellCheck(name)), health::HelpAction::None);
    }
}

TEST(HealthWordsTest, TheLastRunsAreOneLineEach)
{
    EXPECT_EQ(describeRuns({}), u"Nothing was generated or imported yet."_s);
    health::RunFigures figures;
    figures.runs = 2;
    figures.requests = 200;
    figures.succeeded = 199;
    figures.median = std::chrono::milliseconds(1500);
    figures.costMicroUsd = 3250;
    const QString line = describeRuns(figures);
    EXPECT_TRUE(line.contains(u"99 %"_s)) << "not rounded up to all";
    EXPECT_TRUE(line.contains(u"1.5"_s));
    EXPECT_TRUE(line.contains(u"$0.003250"_s)) << qPrintable(line);
}

} // namespace
} // namespace metaflow::wording
