#include "core/importing/PlanMaterial.h"
#include "tests/store/Forger.h"
#include "tests/store/StoreContract.h"

using namespace Qt::StringLiterals;

namespace metaflow::testing {

/// What a plan leaves out of what somebody else put into the store.
class ForgedPlan : public StoreContract {
protected:
    QSet<ItemId> leftOut()
    {
        const SourceId from = source();
        const auto material = temporary().read([&](store::Connection &connection) {
            return importing::gatherMaterial(connection, from, importing::PlanOptions());
        });
        EXPECT_TRUE(material);
        return material ? material->outside : QSet<ItemId>();
    }
};

INSTANTIATE_TEST_SUITE_P(Sqlite, ForgedPlan, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, ForgedPlan, ::testing::Values(store::Dialect::Postgres));

TEST_P(ForgedPlan, TakesNoTextThatAForgedRowVouchesFor)
{
    for (const Reseal reseal : {Reseal::Nothing, Reseal::Row}) {
        SetUp(); // a store of its own
        if (IsSkipped()) {
            return;
        }
        const auto items = threeDecided();
        EXPECT_TRUE(leftOut().isEmpty());
        Forger forger(temporary());
        forger.alterRow(
            5, [](store::HistoryFields &fields) { fields.newText = u"forged"_s; }, reseal);
        forger.run(u"UPDATE metadata_items SET current_value = 'forged' WHERE id = %1"_s.arg(items.at(1).id.value()));
        EXPECT_EQ(leftOut(), QSet<ItemId>{items.at(1).id});
    }
}

TEST_P(ForgedPlan, TakesNoTextThatWasPutAtAnotherObject)
{
    const auto items = threeDecided();
    Forger forger(temporary());
    forger.run(u"UPDATE metadata_items SET object_path = '[\"main\",\"hr\",\"t\",\"c\"]' WHERE id = %1"_s.arg(
        items.at(2).id.value()));
    EXPECT_EQ(leftOut(), QSet<ItemId>{items.at(2).id});
}

} // namespace metaflow::testing
