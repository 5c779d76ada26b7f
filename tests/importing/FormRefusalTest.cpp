#include "core/importing/FormRefusal.h"

#include "core/databricks/Statement.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

Error errorOf(const QString &sqlState, const QString &message)
{
    return databricks::classifyStatementError(sqlState, {}, message, u"main.s.v"_s);
}

} // namespace

TEST(FormRefusalTest, AFormIsRefusedForItsSyntaxOrForTheKindOfItsObject)
{
    EXPECT_TRUE(isFormRefused(errorOf(u"42601"_s, u"[PARSE_SYNTAX_ERROR] Syntax error at or near ','"_s)));
    EXPECT_TRUE(isFormRefused(errorOf(u"0A000"_s, u"[UNSUPPORTED_FEATURE.X] The feature is not supported"_s)));
    const Error view = errorOf(u"42809"_s,
        u"[EXPECT_TABLE_NOT_VIEW.NO_ALTERNATIVE] 'COMMENT ON TABLE' expects a table but main.s.v is a view."_s);
    EXPECT_TRUE(isFormRefused(view));
    EXPECT_TRUE(isViewRefused(view));
    EXPECT_FALSE(isViewRefused(errorOf(u"42601"_s, u"[PARSE_SYNTAX_ERROR] Syntax error"_s)));
}

TEST(FormRefusalTest, WhoMayNotOrMetAFailureIsNotAFormRefused)
{
    for (const auto &[state, message] :
        {std::pair{u"42501"_s, u"[INSUFFICIENT_PERMISSIONS] User does not have MODIFY"_s},
            std::pair{u"XX000"_s, u"[INTERNAL_ERROR] Query failed"_s},
            std::pair{u"XX000"_s, u"[INTERNAL_ERROR] `[EXPECT_TABLE_NOT_VIEW.X]` is the name of a table"_s},
            std::pair{u"42P01"_s, u"[TABLE_OR_VIEW_NOT_FOUND] main.s.v"_s},
            std::pair{u"2D521"_s, u"[DELTA_METADATA_CHANGED] MetadataChangedException"_s}}) {
        EXPECT_FALSE(isFormRefused(errorOf(state, message))) << qPrintable(message);
    }
}

} // namespace metaflow::importing
