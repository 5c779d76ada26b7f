#include "core/databricks/Probes.h"
#include "tests/databricks/FakeWorkspace.h"

using namespace Qt::StringLiterals;

namespace metaflow::databricks {

class ProbesTest : public SessionFixture {
protected:
    /// A warehouse that knows the probes; `literal` is what it makes of the literal.
    void answer(const QString &version, const QString &literal, bool metastore = true)
    {
        workspace.onStatement = [=](const QString &id, const QJsonObject &body) {
            const QString sql = body.value("statement"_L1).toString();
            if (sql.startsWith("SELECT 'a"_L1)) {
                return FakeWorkspace::succeeded(id, {u"probe"_s}, {QJsonArray{literal}});
            }
            if (!sql.contains("current_metastore()"_L1)) {
                return FakeWorkspace::succeeded(id, {u"u"_s, u"v"_s}, {QJsonArray{u"ada@example.org"_s, version}});
            }
            return metastore ? FakeWorkspace::succeeded(
                       id, {u"u"_s, u"v"_s, u"m"_s}, {QJsonArray{u"ada@example.org"_s, version, u"aws:eu:1"_s}})
                             : FakeWorkspace::failed(id, u"42883"_s, u"[UNRESOLVED_ROUTINE] current_metastore"_s);
        };
    }
};

TEST_F(ProbesTest, AskWhoWhichVersionAndWhichMetastoreInOneStatement)
{
    answer(u"2026.20"_s, uR"(a'b\c)"_s);
    EXPECT_FALSE(session.isConnected());
    const auto info = connect();
    ASSERT_TRUE(info);
    EXPECT_EQ(workspace.statements.size(), 2);
    EXPECT_EQ(workspace.statements.last().value("statement"_L1).toString(), uR"(SELECT 'a\'b\\c' AS probe)"_s);
    EXPECT_EQ(info->user, u"ada@example.org"_s);
    EXPECT_EQ(info->metastoreId, u"aws:eu:1"_s);
    EXPECT_EQ(info->dbsqlVersion, u"2026.20"_s);
    EXPECT_TRUE(info->literalsAgree);
    EXPECT_TRUE(info->commentParameters);
    EXPECT_TRUE(info->practice);
    EXPECT_TRUE(session.isConnected());
    EXPECT_EQ(session.info(), *info);
    EXPECT_EQ(info->person(), (Person{u"ada@example.org"_s, UserSource::Sandbox}));
}

TEST_F(ProbesTest, DoWithoutTheMetastoreWhereItIsNotKnown)
{
    answer(u"2025.35"_s, uR"(a'b\c)"_s, false);
    const auto info = connect();
    ASSERT_TRUE(info);
    EXPECT_EQ(info->metastoreId, QString());
    EXPECT_EQ(info->user, u"ada@example.org"_s);
    EXPECT_FALSE(info->commentParameters);
    EXPECT_TRUE(info->literalsAgree);
}

TEST_F(ProbesTest, NoticeAWarehouseThatReadsLiteralsByOtherRules)
{
    answer(u"2026.20"_s, uR"(a\'b\\c)"_s);
    EXPECT_FALSE(connect()->literalsAgree);
    answer(u"2026.20"_s, u"ab\\c"_s);
    EXPECT_FALSE(connect()->literalsAgree);
}

TEST_F(ProbesTest, FailWithTheSignInAndLeaveTheSessionUnconnected)
{
    answer(u"2026.20"_s, uR"(a'b\c)"_s);
    ASSERT_TRUE(connect());
    session.use(workspace.profile());
    workspace.server.enqueue(testing::FakeReply::withStatus(401));
    EXPECT_EQ(connect().error().code, ErrorCode::Unauthenticated);
    EXPECT_FALSE(session.isConnected());
    EXPECT_TRUE(connect());
    EXPECT_TRUE(session.isConnected());
}

TEST(CommentParametersTest, ComparesVersionsAsNumbers)
{
    EXPECT_TRUE(takesCommentParameters(u"2025.40"_s));
    EXPECT_TRUE(takesCommentParameters(u"2026.2"_s));
    EXPECT_TRUE(takesCommentParameters(u"2025.100"_s));
    EXPECT_FALSE(takesCommentParameters(u"2025.5"_s));
    EXPECT_FALSE(takesCommentParameters(u"2024.90"_s));
    EXPECT_FALSE(takesCommentParameters({}));
}

} // namespace metaflow::databricks
