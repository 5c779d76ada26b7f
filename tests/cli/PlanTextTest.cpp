#include "app/cli/Applying.h"
#include "app/cli/Output.h"
#include "app/cli/Plans.h"
#include "tests/cli/Sink.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::cli {
namespace {

/// What a plan and an apply say to people and to scripts.
class PlanTextTest : public ::testing::Test {
protected:
    PlanTextTest()
    {
        report.plan.id = PlanId(u"p1"_s);
        report.tableCommits = 1;
        report.counts = {{u"add"_s, 3}, {u"unchanged"_s, 9}, {u"replace"_s, 2}, {u"conflict"_s, 1}};
    }
    QString words()
    {
        showPlan(plain, report, u"p.mfplan"_s);
        return QString::fromUtf8(data.text());
    }
    TableSigns signs(const QString &table) const
    {
        return {{{u"c"_s, u"s"_s, table}}, {Sign::Stream, Sign::RecentWrite}, {u"nightly load"_s}};
    }

    Sink data, said;
    Output plain{Output::Form::Text, data.file(), said.file()};
    Output json{Output::Form::Json, data.file(), said.file()};
    importing::PlanReport report;
};

TEST_F(PlanTextTest, WhatIsReplacedStandsFirstAndWhatStaysLast)
{
    const QString text = words();
    const auto at = [&](const QString &word) { return text.indexOf(word); };
    EXPECT_EQ(at(u"     2  replace"_s), 0) << qPrintable(text);
    EXPECT_LT(at(u"conflict:"_s), at(u"add:"_s)) << qPrintable(text);
    EXPECT_LT(at(u"add:"_s), at(u"unchanged:"_s)) << qPrintable(text);
}

TEST_F(PlanTextTest, SignsThatNobodyCouldReadAreNotSaidToBeNone)
{
    const QString text = words();
    EXPECT_TRUE(text.contains(u"not readable"_s)) << qPrintable(text);
    EXPECT_FALSE(text.contains(u"none seen"_s)) << qPrintable(text);
    EXPECT_EQ(planJson(report).value(u"stream_signs"_s), u"not_readable"_s);
}

TEST_F(PlanTextTest, NoneSeenIsNotSafe)
{
    report.plan.facts.signsRead = true;
    const QString text = words();
    EXPECT_TRUE(text.contains(u"none seen"_s)) << qPrintable(text);
    EXPECT_FALSE(text.contains(u"safe"_s, Qt::CaseInsensitive)) << qPrintable(text);
    EXPECT_EQ(planJson(report).value(u"stream_signs"_s), u"none_seen"_s);
}

TEST_F(PlanTextTest, SeenSaysWhereAndWhat)
{
    report.plan.facts.tableSigns = {signs(u"t"_s)};
    const QString text = words();
    EXPECT_TRUE(text.contains(u"c.s.t: a stream, a recent write (nightly load)"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"Not every kind"_s)) << qPrintable(text);
    const QJsonObject made = planJson(report);
    EXPECT_EQ(made.value(u"stream_signs"_s), u"seen"_s);
    const QJsonValue first = made.value(u"signs"_s)[0];
    EXPECT_EQ(first[u"object"_s][u"table"_s], u"t"_s);
    EXPECT_EQ(first[u"seen"_s], (QJsonArray{u"stream"_s, u"recent_write"_s}));
    EXPECT_EQ(first[u"which"_s], QJsonArray{u"nightly load"_s});
    EXPECT_EQ(made.value(u"counts"_s)[u"came_undone"_s], 0);
    EXPECT_EQ(made.value(u"privileges_read"_s), false);
}

TEST_F(PlanTextTest, ManyTablesWithSignsAreCut)
{
    for (int i = 0; i < 25; ++i) {
        report.plan.facts.tableSigns << signs(u"t%1"_s.arg(i));
    }
    const QString text = words();
    EXPECT_TRUE(text.contains(u"c.s.t19:"_s) && !text.contains(u"c.s.t20:"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"and 5 more table(s)"_s)) << qPrintable(text);
    EXPECT_EQ(planJson(report).value(u"signs"_s).toArray().size(), 25);
}

TEST_F(PlanTextTest, DerivedStatementsAreListedWithTheOneTheyComeFrom)
{
    importing::ApplyReport applied;
    PlanStatement planned, derived;
    planned.number = 1;
    planned.sql = u"ALTER TABLE planned"_s;
    derived.number = 2;
    derived.sql = u"ALTER TABLE derived"_s;
    derived.derived = true;
    derived.derivedFrom = 1;
    derived.table.parts = {u"c"_s, u"s"_s, u"t"_s};
    derived.state = StatementState::Succeeded;
    derived.statementId = u"01ef"_s;
    applied.plan.statements = {planned, derived};
    applied.derivedStatements = 1;
    showApplied(json, applied);
    const QJsonObject made = QJsonDocument::fromJson(data.text()).object();
    EXPECT_EQ(made.value(u"derived_statements"_s), 1);
    ASSERT_EQ(made.value(u"derived"_s).toArray().size(), 1);
    const QJsonValue only = made.value(u"derived"_s)[0];
    EXPECT_EQ(only[u"derived_from"_s], 1);
    EXPECT_EQ(only[u"sql"_s], u"ALTER TABLE derived"_s);
    EXPECT_EQ(only[u"object"_s][u"table"_s], u"t"_s);
    EXPECT_EQ(only[u"state"_s], u"succeeded"_s);

    Sink words, errors;
    Output text(Output::Form::Text, words.file(), errors.file());
    showApplied(text, applied);
    EXPECT_TRUE(words.text().contains("2, from 1:")) << words.text().constData();
    EXPECT_TRUE(words.text().contains("ALTER TABLE derived"));
    EXPECT_FALSE(words.text().contains("ALTER TABLE planned"));
}

} // namespace
} // namespace metaflow::cli
