#include "core/databricks/Statement.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::databricks {

namespace {

ErrorCode codeOf(const QString &sqlState, const QString &message, const QString &errorCode = u"BAD_REQUEST"_s)
{
    return classifyStatementError(sqlState, errorCode, message, {}).code;
}

} // namespace

TEST(StatementErrorTest, GoesByTheConditionInBrackets)
{
    EXPECT_EQ(codeOf({}, u"[PARSE_SYNTAX_ERROR] Syntax error at or near ','"_s), ErrorCode::SyntaxRefused);
    EXPECT_EQ(codeOf({}, u"[TABLE_OR_VIEW_NOT_FOUND] The table `a`.`b` cannot be found"_s), ErrorCode::TableNotFound);
    EXPECT_EQ(codeOf({}, u"[UNRESOLVED_COLUMN.WITH_SUGGESTION] A column `x`"_s), ErrorCode::ColumnNotFound);
    EXPECT_EQ(codeOf({}, u"org.apache…: [DELTA_METADATA_CHANGED] MetadataChanged"_s), ErrorCode::ConcurrentChange);
    EXPECT_EQ(codeOf({}, u"[INSUFFICIENT_PERMISSIONS] no"_s), ErrorCode::Forbidden);
    EXPECT_EQ(codeOf({}, u"PERMISSION_DENIED: User does not have MODIFY on Table 'a.b'"_s), ErrorCode::Forbidden);
    EXPECT_EQ(codeOf(u"0A000"_s, u"[UNSUPPORTED_FEATURE.PARAMETER_MARKER_IN_UNEXPECTED_STATEMENT] x"_s),
        ErrorCode::SyntaxRefused);
}

TEST(StatementErrorTest, GoesByTheSqlStateWhereTheConditionIsUnknown)
{
    EXPECT_EQ(codeOf(u"42601"_s, u"[SOMETHING_NEW] x"_s), ErrorCode::SyntaxRefused);
    EXPECT_EQ(codeOf(u"42P01"_s, u"x"_s), ErrorCode::TableNotFound);
    EXPECT_EQ(codeOf(u"42703"_s, u"x"_s), ErrorCode::ColumnNotFound);
    EXPECT_EQ(codeOf(u"42501"_s, u"x"_s), ErrorCode::Forbidden);
    EXPECT_EQ(codeOf(u"2D521"_s, u"x"_s), ErrorCode::ConcurrentChange);
}

TEST(StatementErrorTest, KnowsEveryConflictOfConcurrentCommits)
{
    for (const auto &condition : {u"DELTA_METADATA_CHANGED"_s, u"DELTA_CONCURRENT_WRITE"_s,
             u"DELTA_CONCURRENT_APPEND"_s, u"DELTA_PROTOCOL_CHANGED"_s}) {
        const QString message = u"[%1] The table changed meanwhile"_s;
        EXPECT_EQ(codeOf({}, message.arg(condition)), ErrorCode::ConcurrentChange) << qPrintable(condition);
        EXPECT_EQ(codeOf(u"2D521"_s, message.arg(condition + u".WITH_A_REASON"_s)), ErrorCode::ConcurrentChange);
    }
}

TEST(StatementErrorTest, KnowsTheInlineLimitAndTheServicesOwnCodes)
{
    EXPECT_EQ(codeOf({}, u"Inline byte limit exceeded. Statements executed with disposition=INLINE …"_s),
        ErrorCode::ResultTooLarge);
    EXPECT_EQ(codeOf({}, u"x"_s, u"CANCELLED"_s), ErrorCode::Cancelled);
    EXPECT_EQ(codeOf({}, u"x"_s, u"TEMPORARILY_UNAVAILABLE"_s), ErrorCode::ServerError);
    EXPECT_EQ(codeOf({}, u"x"_s, u"SOMETHING_NEW"_s), ErrorCode::StatementFailed);
}

TEST(StatementErrorTest, IsNotFooledByEnglishWordsOrNamesInTheMessage)
{
    EXPECT_EQ(codeOf(u"22012"_s, u"[DIVIDE_BY_ZERO] table not found PARSE_SYNTAX_ERROR"_s), ErrorCode::StatementFailed);
    const Error error = classifyStatementError(u"42P01"_s, {}, u"[X] y"_s, u"main.a.b"_s);
    EXPECT_EQ(error.subject, u"main.a.b"_s);
    EXPECT_EQ(error.detail, u"[X] y"_s);
}

} // namespace metaflow::databricks
