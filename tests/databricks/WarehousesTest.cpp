#include "tests/databricks/FakeWorkspace.h"

using namespace Qt::StringLiterals;

namespace metaflow::databricks {

class WarehousesTest : public SessionFixture {
protected:
    Result<QVector<Warehouse>> warehouses()
    {
        return testing::waitFor(
            engine.submit([this](std::stop_token stop) { return session.warehouses(std::move(stop)); }));
    }
};

TEST_F(WarehousesTest, AreListedOverAllPagesAlsoBehindAnEmptyOne)
{
    workspace.server.enqueue(testing::FakeReply::json(R"({"next_page_token":"a b/c"})"));
    workspace.server.enqueue(testing::FakeReply::json(
        R"({"warehouses":[{"id":"1","name":"Größe","state":"STOPPED"}],"next_page_token":"2"})"));
    workspace.server.enqueue(testing::FakeReply::json(R"({"warehouses":[{"id":"2","name":"B","state":"RUNNING"}]})"));
    const auto all = warehouses();
    ASSERT_TRUE(all);
    EXPECT_EQ(*all, (QVector<Warehouse>{{u"1"_s, u"Größe"_s, u"STOPPED"_s}, {u"2"_s, u"B"_s, u"RUNNING"_s}}));
    EXPECT_EQ(workspace.server.requests().at(1).target, "/api/2.0/sql/warehouses?page_token=a%20b%2Fc");
}

TEST_F(WarehousesTest, NeedNoWarehouseInTheProfileButASignIn)
{
    Profile profile = workspace.profile();
    profile.warehouseId.clear();
    session.use(profile);
    workspace.server.enqueue(testing::FakeReply::json("{}"));
    EXPECT_TRUE(warehouses());
    workspace.server.enqueue(testing::FakeReply::withStatus(401));
    EXPECT_EQ(warehouses().error().code, ErrorCode::Unauthenticated);
    workspace.server.enqueue(testing::FakeReply::json("<html>"));
    EXPECT_EQ(warehouses().error().code, ErrorCode::NotJson);
}

} // namespace metaflow::databricks
