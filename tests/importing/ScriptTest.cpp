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

TEST(PlanScriptTest, AHashDoesNotGetOutOfItsCommentEither)
{
    Plan plan;
    plan.hash = u"a\nDROP TABLE t;"_s;
    const auto script = planScript(plan);
    ASSERT_TRUE(script);
    EXPECT_EQ(script->count('\n'), 1) << script->constData();
}

TEST(PlanScriptTest, WhatCameUndoneHasAScriptThatSaysSo)
{
    Plan plan;
    plan.id = PlanId(u"p-1"_s);
    plan.hash = u"ab12"_s;
    PlanStatement planned;
    planned.sql = u"COMMENT ON TABLE t IS 'what the plan writes'"_s;
    plan.statements = {planned};
    const auto change = [](const QStringList &path, const QString &text, const QString &type) {
        Change made;
        made.object = {path};
        made.tableType = type;
        made.ours = text;
        made.verdict = Verdict::Replace;
        return made;
    };
    const QVector<Change> changes{change({u"m"_s, u"s"_s, u"t"_s, u"a"_s}, u"it's"_s, u"MANAGED"_s),
        change({u"m"_s, u"s"_s, u"t"_s, u"b"_s}, u"two\nlines"_s, u"MANAGED"_s),
        change({u"m"_s, u"s"_s, u"v"_s, u"a"_s}, u":c"_s, u"VIEW"_s)};
    Forms forms;
    forms.parameters = true; // a script has literals all the same
    const auto script = undoneScript(plan, changes, forms);
    ASSERT_TRUE(script);
    EXPECT_EQ(script->statements, 2);
    EXPECT_EQ(script->bytes,
        "-- MetaFlow plan p-1, SHA-256 ab12\n"
        "-- Came undone: imported before, and the catalog held again what stood there before that.\n"
        "ALTER TABLE `m`.`s`.`t` ALTER COLUMN `a` COMMENT 'it\\'s', `b` COMMENT 'two\nlines';\n"
        "COMMENT ON COLUMN `m`.`s`.`v`.`a` IS ':c';\n");
    forms.severalColumns = false;
    EXPECT_EQ(undoneScript(plan, changes, forms)->statements, 3) << "the forms that the warehouse takes";
    EXPECT_EQ(undoneScript(plan, {}, forms)->statements, 0);
}

TEST(PlanScriptTest, WhatCameUndoneAndFitsNoLiteralIsRefused)
{
    Change change;
    change.object = {{u"m"_s, u"s"_s, u"t"_s}};
    change.ours = QString(QChar(0));
    const auto script = undoneScript({}, {change}, {});
    ASSERT_FALSE(script);
    EXPECT_EQ(script.error().code, ErrorCode::TextNotStorable);
}

} // namespace
} // namespace metaflow::importing
