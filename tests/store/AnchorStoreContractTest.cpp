#include "core/store/AnchorStore.h"
#include "tests/store/Forger.h"
#include "tests/store/StoreContract.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

/// Two stores of one kind: the second keeps the anchors of the first.
class AnchorStoreContract : public StoreContract {
protected:
    void SetUp() override
    {
        StoreContract::SetUp();
        if (!IsSkipped()) {
            forger = std::make_unique<Forger>(temporary());
            second = std::make_unique<TemporaryStore>(GetParam());
            ASSERT_TRUE(second->opened());
        }
    }
    QString storeId() { return temporary().opened()->storeId; }
    Result<store::Anchor> anchorOf(TemporaryStore &of)
    {
        auto announced = of.write(
            [&](store::Connection &connection) { return announceAnchor(connection, key, anna.person, now()); });
        return announced ? of.read([&](store::Connection &connection) { return anchorHead(connection, key, now()); })
                         : fail(announced.error());
    }
    Result<store::Anchor> kept(TemporaryStore &of)
    {
        auto anchor = anchorOf(of);
        auto done = anchor ? second->write([&](store::Connection &connection) {
            return store::keepAnchor(connection, *anchor, anna.person, now());
        })
                           : fail(anchor.error());
        return done ? anchor : fail(done.error());
    }
    Result<HistoryVerdict> verifyKept()
    {
        const auto anchors = store::readKeptAnchors(second->url(), storeId());
        if (!anchors) {
            return fail(anchors.error());
        }
        return waitFor(temporary().store().bulk([&](store::Connection &connection) -> Result<HistoryVerdict> {
            auto verdict = verifyHistory(connection);
            EXPECT_TRUE(verdict && checkAnchors(connection, *anchors, second->url().text(), *verdict));
            return verdict;
        }));
    }
    std::unique_ptr<TemporaryStore> second;
    std::unique_ptr<Forger> forger;
    store::SigningKey key = *store::SigningKey::make();
};

INSTANTIATE_TEST_SUITE_P(Sqlite, AnchorStoreContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, AnchorStoreContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(AnchorStoreContract, KeepsAnAnchorInItsOwnChain)
{
    (void)threeDecided();
    ASSERT_TRUE(kept(temporary()));
    const auto anchor = kept(temporary());
    ASSERT_TRUE(anchor);
    const auto read = store::readKeptAnchors(second->url(), storeId());
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 2);
    EXPECT_EQ(read->last().anchor, *anchor);
    EXPECT_LT(read->first().number, read->last().number);
    const auto verdict = verifyKept();
    ASSERT_TRUE(verdict);
    EXPECT_TRUE(verdict->ok) << qPrintable(verdict->reason);
    EXPECT_EQ(verdict->anchors, 2);
    EXPECT_EQ(verdict->unproven.at(0), (RecordDoubt{u"after_anchor"_s, 0}));
    EXPECT_EQ(verdict->unproven.at(1), (RecordDoubt{u"before_anchor"_s, 4}));
    const auto itsOwn
        = waitFor(second->store().bulk([](store::Connection &connection) { return verifyHistory(connection); }));
    ASSERT_TRUE(itsOwn);
    EXPECT_TRUE(itsOwn->ok);
    EXPECT_EQ(itsOwn->links, 2);
}

TEST_P(AnchorStoreContract, ShowsATailThatWasCutAndAChainThatWasMadeAnew)
{
    (void)threeDecided();
    ASSERT_TRUE(kept(temporary()));
    forger->alterRow(
        2, [](auto &fields) { fields.user = u"eve"_s; }, Reseal::Chain);
    EXPECT_TRUE(verify().ok); // nothing of the chain itself shows it
    const auto madeAnew = verifyKept();
    ASSERT_TRUE(madeAnew);
    EXPECT_FALSE(madeAnew->ok);
    EXPECT_EQ(madeAnew->reason, u"anchor_contradicted"_s);
    EXPECT_EQ(madeAnew->faults.first().name, second->url().text());
    forger->cutTail(3);
    const auto cut = verifyKept();
    ASSERT_TRUE(cut);
    EXPECT_EQ(cut->reason, u"tail_cut"_s);
    EXPECT_EQ(cut->unproven.first().code, u"tail"_s);
}

TEST_P(AnchorStoreContract, LeavesOtherStoresAnchorsOutUnlessNobodySignedThem)
{
    (void)threeDecided();
    TemporaryStore third(GetParam());
    ASSERT_TRUE(third.opened());
    ASSERT_TRUE(kept(third));
    EXPECT_EQ(verifyKept().error().code, ErrorCode::NotFound);
    ASSERT_TRUE(kept(temporary()));
    EXPECT_EQ(store::readKeptAnchors(second->url(), storeId())->size(), 1);
    // Hidden as if it were another store's: the signature says that it is not what was signed.
    const QString hidden = u"UPDATE record_events SET facts = replace(facts, '%1', 'another') WHERE kind = "
                           "'anchor_kept'"_s.arg(storeId());
    ASSERT_TRUE(second->tamper(hidden));
    const auto verdict = verifyKept();
    ASSERT_TRUE(verdict);
    EXPECT_EQ(verdict->reason, u"anchor_forged"_s);
    const auto itsOwn
        = waitFor(second->store().bulk([](store::Connection &connection) { return verifyHistory(connection); }));
    ASSERT_TRUE(itsOwn);
    EXPECT_FALSE(itsOwn->ok); // and its own chain says so too
}

TEST_P(AnchorStoreContract, TheStoreItselfKeepsNone)
{
    (void)threeDecided();
    const auto refused = store::readKeptAnchors(temporary().url(), storeId());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(refused.error().detail, u"same_store"_s);
}

TEST(AnchorStoreTest, ReadingMakesNoStore)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"none.db"_s);
    const auto url = store::StoreUrl::parse(u"sqlite:"_s + path);
    ASSERT_TRUE(url);
    const auto read = store::readKeptAnchors(*url, u"x"_s);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::StoreUnreachable);
    EXPECT_FALSE(QFile::exists(path));
}

TEST_P(AnchorStoreContract, AnEmptyRecordHasItsKeyInTheFirstLink)
{
    const auto anchor = kept(temporary());
    ASSERT_TRUE(anchor);
    EXPECT_EQ(anchor->position, 1);
    (void)threeDecided();
    const auto verdict = verifyKept();
    ASSERT_TRUE(verdict);
    EXPECT_TRUE(verdict->ok);
    for (const RecordDoubt &doubt : verdict->unproven) { // nothing stood there before
        EXPECT_NE(doubt.code, u"before_anchor"_s);
    }
}

} // namespace metaflow::testing
