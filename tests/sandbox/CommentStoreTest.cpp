#include "app/sandbox/catalog/StateFile.h"
#include "app/sandbox/sql/Execution.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox {

namespace {

catalog::Table table(const QString &name, const QString &kind = u"MANAGED"_s)
{
    catalog::Table out;
    out.catalog = u"c"_s;
    out.schema = u"s"_s;
    out.name = name;
    out.kind = kind;
    for (const QString &column : {u"a"_s, u"b"_s, u"we`ird. 😀"_s}) {
        out.columns.push_back({column, u"STRING"_s, {}, {}, {}, true});
    }
    return out;
}

} // namespace

class CommentStoreTest : public ::testing::Test {
protected:
    CommentStoreTest()
    {
        catalog.add(table(u"t"_s));
        catalog.add(table(u"v"_s, u"VIEW"_s));
        catalog.add(table(u"f"_s, u"FOREIGN"_s));
        session.catalog = u"c"_s;
        session.schema = u"s"_s;
    }

    /// Runs a statement; empty, or the condition it failed with.
    QString run(const QString &text)
    {
        sql::Execution execution(workspace, session, text);
        if (const auto begun = execution.begin(); !begun) {
            return begun.error().condition;
        }
        const auto finished = execution.finish({});
        return finished ? QString() : finished.error().condition;
    }

    catalog::Catalog catalog;
    catalog::RowDatabase rows;
    sql::Workspace workspace{catalog, rows, {}};
    sql::Session session;
};

TEST_F(CommentStoreTest, WritesEachFormAndCountsOneVersionEach)
{
    EXPECT_EQ(run(u"COMMENT ON TABLE c.s.t IS 'table'"_s), QString());
    EXPECT_EQ(run(u"COMMENT ON COLUMN T.A IS 'column'"_s), QString());
    EXPECT_EQ(run(u"ALTER TABLE t ALTER COLUMN b COMMENT 'x', `we``ird. 😀` COMMENT 'y'"_s), QString());
    const catalog::Table *found = catalog.find(u"c"_s, u"s"_s, u"t"_s);
    EXPECT_EQ(found->comment, u"table"_s);
    EXPECT_EQ(found->columns.at(0).comment, u"column"_s);
    EXPECT_EQ(found->columns.at(2).comment, u"y"_s);
    EXPECT_EQ(found->version, 3);
}

TEST_F(CommentStoreTest, KeepsNullApartFromEmpty)
{
    EXPECT_EQ(run(u"COMMENT ON TABLE t IS ''"_s), QString());
    EXPECT_EQ(catalog.find(u"c"_s, u"s"_s, u"t"_s)->comment, u""_s);
    EXPECT_EQ(run(u"COMMENT ON TABLE t IS NULL"_s), QString());
    EXPECT_EQ(catalog.find(u"c"_s, u"s"_s, u"t"_s)->comment, std::nullopt);
}

TEST_F(CommentStoreTest, WritesNothingIfOneColumnOfSeveralIsWrong)
{
    EXPECT_EQ(
        run(u"ALTER TABLE t ALTER COLUMN a COMMENT 'x', nope COMMENT 'y'"_s), u"UNRESOLVED_COLUMN.WITH_SUGGESTION"_s);
    EXPECT_EQ(catalog.find(u"c"_s, u"s"_s, u"t"_s)->columns.at(0).comment, std::nullopt);
    EXPECT_EQ(catalog.find(u"c"_s, u"s"_s, u"t"_s)->version, 0);
}

TEST_F(CommentStoreTest, RefusesWhatDatabricksRefuses)
{
    EXPECT_EQ(run(u"COMMENT ON TABLE c.s.nope IS 'x'"_s), u"TABLE_OR_VIEW_NOT_FOUND"_s);
    EXPECT_EQ(run(u"ALTER TABLE v ALTER COLUMN a COMMENT 'x'"_s), u"EXPECT_TABLE_NOT_VIEW.USE_ALTER_VIEW"_s);
    EXPECT_EQ(run(u"COMMENT ON COLUMN v.a IS 'x'"_s), QString());
    EXPECT_EQ(run(u"ALTER TABLE f ALTER COLUMN a COMMENT 'x'"_s), u"UNSUPPORTED_FEATURE"_s);
    EXPECT_EQ(run(u"ALTER TABLE t ALTER COLUMN a COMMENT 'x', A COMMENT 'y'"_s), u"NOT_SUPPORTED_CHANGE_SAME_COLUMN"_s);
}

TEST_F(CommentStoreTest, LetsTheSecondOfTwoRacingWritesFail)
{
    sql::Execution first(workspace, session, u"COMMENT ON TABLE t IS 'one'"_s);
    sql::Execution second(workspace, session, u"COMMENT ON COLUMN t.a IS 'two'"_s);
    ASSERT_TRUE(first.begin());
    ASSERT_TRUE(second.begin());
    EXPECT_TRUE(first.finish({}));
    const auto lost = second.finish({});
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().condition, u"DELTA_METADATA_CHANGED"_s);
    EXPECT_EQ(lost.error().sqlState, u"2D521"_s);
    EXPECT_EQ(catalog.find(u"c"_s, u"s"_s, u"t"_s)->columns.at(0).comment, std::nullopt);
}

/// A catalog with its changes in a state file, and the same after a restart.
class StateFileTest : public CommentStoreTest {
protected:
    void SetUp() override
    {
        std::vector<catalog::Change> none;
        state = std::make_unique<catalog::StateFile>();
        ASSERT_TRUE(state->open(file, &identity, &none));
        catalog.setListener([this](const catalog::Change &change) { state->append(change); });
    }
    void restart()
    {
        state = std::make_unique<catalog::StateFile>();
        std::vector<catalog::Change> changes;
        again = {};
        ASSERT_TRUE(state->open(file, &again, &changes));
        fresh.clear();
        fresh.add(table(u"t"_s));
        fresh.add(table(u"v"_s));
        for (const catalog::Change &change : changes) {
            fresh.replay(change);
        }
    }
    std::optional<QString> column(size_t index)
    {
        return fresh.find(u"c"_s, u"s"_s, u"t"_s)->columns.at(index).comment;
    }

    const QTemporaryDir folder;
    const QString file = folder.filePath(u"state"_s);
    catalog::Identity identity = catalog::makeIdentity(5);
    catalog::Identity again;
    std::unique_ptr<catalog::StateFile> state;
    catalog::Catalog fresh;
};

TEST_F(StateFileTest, SurvivesAlsoWithATornLastLine)
{
    run(uR"(COMMENT ON TABLE t IS 'a\nb "quoted" \\')"_s);
    run(u"COMMENT ON COLUMN t.a IS 'gone soon'"_s);
    run(u"COMMENT ON COLUMN t.a IS NULL"_s);
    catalog.drop({u"c"_s, u"s"_s, u"v"_s});
    QFile torn(file);
    ASSERT_TRUE(torn.open(QIODevice::Append));
    torn.write("{\"path\":[\"c\",\"s\"");
    torn.close();
    restart();
    EXPECT_EQ(again.metastoreId, identity.metastoreId);
    EXPECT_EQ(again.token, identity.token);
    EXPECT_EQ(fresh.find(u"c"_s, u"s"_s, u"t"_s)->comment, u"a\nb \"quoted\" \\"_s);
    EXPECT_EQ(column(0), std::nullopt);
    EXPECT_EQ(fresh.find(u"c"_s, u"s"_s, u"t"_s)->version, 3);
    EXPECT_EQ(fresh.find(u"c"_s, u"s"_s, u"v"_s), nullptr);
}

TEST_F(StateFileTest, HoldsACommitOfSeveralColumnsWholeOrNotAtAll)
{
    run(u"ALTER TABLE t ALTER COLUMN a COMMENT 'one', b COMMENT 'one'"_s);
    run(u"ALTER TABLE t ALTER COLUMN a COMMENT 'two', b COMMENT 'two'"_s);
    QFile killed(file); // in the middle of the last write
    ASSERT_TRUE(killed.open(QIODevice::ReadWrite));
    ASSERT_TRUE(killed.resize(killed.size() - 12));
    killed.close();
    restart();
    EXPECT_EQ(column(0), u"one"_s);
    EXPECT_EQ(column(1), u"one"_s);
    EXPECT_EQ(fresh.find(u"c"_s, u"s"_s, u"t"_s)->version, 1);
}

TEST_F(StateFileTest, KeepsOfEachObjectWhatHoldsNow)
{
    run(u"ALTER TABLE t ALTER COLUMN a COMMENT 'one', b COMMENT 'one'"_s);
    run(u"COMMENT ON COLUMN t.A IS 'two'"_s);
    for (int restarts = 0; restarts < 2; ++restarts) {
        restart();
        EXPECT_EQ(column(0), u"two"_s);
        EXPECT_EQ(column(1), u"one"_s);
        EXPECT_EQ(fresh.find(u"c"_s, u"s"_s, u"t"_s)->version, 2);
    }
    state.reset();
    QFile kept(file);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll().count("\"one\""), 1);
}

TEST_F(StateFileTest, RemembersWhenATableWasAltered)
{
    run(u"COMMENT ON TABLE t IS 'x'"_s);
    catalog::Table *written = catalog.find(u"c"_s, u"s"_s, u"t"_s);
    ASSERT_GT(written->alteredMs, 0);
    restart();
    EXPECT_EQ(fresh.find(u"c"_s, u"s"_s, u"t"_s)->alteredMs, written->alteredMs);
    catalog.setListener([this](const catalog::Change &change) { state->append(change); });
    catalog.drop({u"c"_s, u"s"_s, u"t"_s, u"b"_s});
    restart();
    EXPECT_EQ(fresh.find(u"c"_s, u"s"_s, u"t"_s)->alteredMs, written->alteredMs);
    EXPECT_EQ(fresh.find(u"c"_s, u"s"_s, u"t"_s)->version, 2);
}

TEST(IdentityTest, IsTheSameForTheSameSeedButForItsTokens)
{
    const catalog::Identity one = catalog::makeIdentity(3);
    const catalog::Identity same = catalog::makeIdentity(3);
    EXPECT_EQ(one.metastoreId, same.metastoreId);
    EXPECT_EQ(one.warehouseId.size(), 16);
    EXPECT_NE(one.token, same.token);
    EXPECT_NE(one.metastoreId, catalog::makeIdentity(4).metastoreId);
    EXPECT_NE(catalog::makeIdentity({}).metastoreId, catalog::makeIdentity({}).metastoreId);
}

} // namespace metaflow::sandbox
