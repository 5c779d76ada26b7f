#include "core/importing/Script.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::importing {
namespace {

TEST(PlanScriptTest, PutsLiteralsInPlaceOfMarkersAndNowhereElse)
{
    Plan plan;
    PlanStatement statement;
    statement.sql = u"COMMENT ON COLUMN `a`.`:c`.`it``s :c` IS :c"_s;
    statement.parameters = {{u"c"_s, u"it's \\ :c"_s}};
    PlanStatement taken = statement;
    taken.sql = u"COMMENT ON TABLE t IS :c"_s;
    taken.parameters = {{u"c"_s, std::nullopt}};
    PlanStatement literal;
    literal.sql = u"ALTER TABLE t ALTER COLUMN x COMMENT 'a \\' :c b'"_s;
    literal.parameters = {{u"c"_s, u"never"_s}};
    plan.statements = {statement, taken, literal};
    const auto script = planScript(plan);
    ASSERT_TRUE(script);
    const QList<QByteArray> lines = script->split('\n');
    EXPECT_EQ(lines.at(1), "COMMENT ON COLUMN `a`.`:c`.`it``s :c` IS 'it\\'s \\\\ :c';");
    EXPECT_EQ(lines.at(2), "COMMENT ON TABLE t IS NULL;");
    EXPECT_EQ(lines.at(3), "ALTER TABLE t ALTER COLUMN x COMMENT 'a \\' :c b';");
}

TEST(PlanScriptTest, LeavesOutWhatThePlanDoesNotSay)
{
    Plan plan;
    PlanStatement planned, derived;
    planned.sql = u"COMMENT ON TABLE t IS 'a'"_s;
    derived.sql = u"COMMENT ON TABLE t IS 'b'"_s;
    derived.derived = true;
    plan.statements = {planned, derived};
    EXPECT_EQ(*planScript(plan), "-- MetaFlow plan , SHA-256 \nCOMMENT ON TABLE t IS 'a';\n");
}

TEST(PlanScriptTest, AnIdDoesNotGetOutOfItsComment)
{
    Plan plan;
    plan.id = PlanId(u"1\nDROP TABLE t;\u2028--"_s);
    const auto script = planScript(plan);
    ASSERT_TRUE(script);
    EXPECT_EQ(script->count('\n'), 1) << script->constData();
    EXPECT_FALSE(script->contains(QString(QChar(0x2028)).toUtf8()));
}

TEST(PlanScriptTest, WhatNoLiteralHoldsIsRefused)
{
    Plan plan;
    PlanStatement statement;
    statement.sql = u"COMMENT ON TABLE t IS :c"_s;
    statement.parameters = {{u"c"_s, QString(QChar(0))}};
    plan.statements = {statement};
    const auto script = planScript(plan);
    ASSERT_FALSE(script);
    EXPECT_EQ(script.error().code, ErrorCode::TextNotStorable);
}

} // namespace
} // namespace metaflow::importing
