#include "core/store/Anchors.h"
#include "tests/store/Forger.h"
#include "tests/store/StoreContract.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

class AnchorContract : public StoreContract {
protected:
    void SetUp() override
    {
        StoreContract::SetUp();
        if (!IsSkipped()) {
            forger = std::make_unique<Forger>(temporary());
        }
    }
    Result<store::Anchor> anchored(const store::SigningKey &with)
    {
        auto announced = temporary().write(
            [&](store::Connection &connection) { return announceAnchor(connection, with, anna.person, now()); });
        auto anchor = announced
            ? temporary().read([&](store::Connection &connection) { return anchorHead(connection, with, now()); })
            : fail(announced.error());
        return anchor ? store::appendAnchor(file, *anchor).map([&] { return *anchor; }) : anchor;
    }
    HistoryVerdict verifyAnchored()
    {
        const auto anchors = store::readAnchors(file);
        EXPECT_TRUE(anchors);
        return waitFor(temporary().store().bulk([&](store::Connection &connection) {
            auto verdict = verifyHistory(connection);
            EXPECT_TRUE(verdict && checkAnchors(connection, anchors.value(), *verdict));
            return verdict;
        })).value();
    }
    void rewriteFile(const std::function<void(QByteArray &)> &change)
    {
        QFile in(file);
        ASSERT_TRUE(in.open(QIODevice::ReadWrite));
        QByteArray bytes = in.readAll();
        change(bytes);
        in.resize(0);
        in.write(bytes);
    }
    QTemporaryDir folder;
    QString file = folder.filePath(u"anchors.jsonl"_s);
    store::SigningKey key = *store::SigningKey::make();
    std::unique_ptr<Forger> forger;
};

INSTANTIATE_TEST_SUITE_P(Sqlite, AnchorContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, AnchorContract, ::testing::Values(store::Dialect::Postgres));

TEST(SigningKeyTest, SignsAsTheStandardSays)
{
    // RFC 8032, 7.1, test 2
    const auto key
        = store::SigningKey::fromSecret(Secret("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
    ASSERT_TRUE(key);
    EXPECT_EQ(key->publicKey().toHex(), "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    const auto signature = key->sign(QByteArray::fromHex("72"));
    ASSERT_TRUE(signature);
    EXPECT_EQ(signature->toHex(),
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302a"
        "ee"
        "b00d291612bb0c00");
    EXPECT_TRUE(store::isSignedBy(key->publicKey(), QByteArray::fromHex("72"), *signature));
    EXPECT_FALSE(store::isSignedBy(key->publicKey(), QByteArray::fromHex("73"), *signature));
    EXPECT_FALSE(store::isSignedBy("short", "x", *signature));
    EXPECT_EQ(store::SigningKey::fromSecret(Secret("4ccd")).error().code, ErrorCode::FileInvalid);
    EXPECT_EQ(store::SigningKey::fromSecret(key->secret())->publicKey(), key->publicKey());
}

TEST_P(AnchorContract, NamesTheKeyOnceAndSignsTheHeadThatHoldsTheEvent)
{
    (void)threeDecided();
    const auto first = anchored(key);
    ASSERT_TRUE(first) << qPrintable(first.error().detail);
    EXPECT_EQ(first->position, 5); // four links of work, one of key and event
    ASSERT_TRUE(anchored(key));
    EXPECT_EQ(forger->number(u"SELECT count(*) FROM record_events WHERE kind = 'record_key'"_s), 1);
    EXPECT_EQ(forger->number(u"SELECT count(*) FROM record_events WHERE kind = 'anchor'"_s), 2);
    EXPECT_EQ(
        QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup), QFile::Permissions());
    (void)offered(u"t"_s, u"later"_s, u"text"_s);
    const HistoryVerdict verdict = verifyAnchored();
    EXPECT_TRUE(verdict.ok) << qPrintable(verdict.reason);
    EXPECT_EQ(verdict.anchors, 2);
    EXPECT_EQ(verdict.unproven.first(), (RecordDoubt{u"after_anchor"_s, 1}));
}

TEST_P(AnchorContract, GivesARecordNoSecondKey)
{
    (void)threeDecided();
    ASSERT_TRUE(anchored(key));
    const auto other = anchored(*store::SigningKey::make());
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, ErrorCode::NotPermitted);
}

TEST_P(AnchorContract, SeesATailThatWasCut)
{
    (void)threeDecided();
    ASSERT_TRUE(anchored(key));
    for (const int keep : {4, 3}) { // with the event that names the key, and further
        forger->cutTail(keep);
        EXPECT_TRUE(verify().faults.isEmpty()); // without the anchor nothing of the chain shows it
        const HistoryVerdict verdict = verifyAnchored();
        EXPECT_EQ(verdict.reason, u"tail_cut"_s);
        EXPECT_EQ(verdict.place, BadPlace::Anchor);
        EXPECT_EQ(verdict.unproven.first().code, u"tail"_s);
    }
}

TEST_P(AnchorContract, SeesAChainThatWasMadeAnew)
{
    (void)threeDecided();
    ASSERT_TRUE(anchored(key));
    forger->alterRow(
        2, [](auto &fields) { fields.user = u"eve"_s; }, Reseal::Chain);
    EXPECT_TRUE(verify().ok);
    const HistoryVerdict verdict = verifyAnchored();
    EXPECT_FALSE(verdict.ok);
    EXPECT_EQ(verdict.reason, u"anchor_contradicted"_s);
    EXPECT_EQ(verdict.faults.first().position, 5);
}

TEST_P(AnchorContract, TakesNoAnchorThatNobodySigned)
{
    (void)threeDecided();
    ASSERT_TRUE(anchored(key));
    rewriteFile([](QByteArray &bytes) { bytes.replace("\"position\":\"5\"", "\"position\":\"4\""); });
    EXPECT_EQ(verifyAnchored().reason, u"anchor_forged"_s);
    rewriteFile([](QByteArray &bytes) { bytes = "no anchor\n"; });
    EXPECT_EQ(verifyAnchored().reason, u"anchor_forged"_s);
    rewriteFile([](QByteArray &bytes) { bytes = "\n"; });
    EXPECT_EQ(store::readAnchors(file).error().code, ErrorCode::FileInvalid);
}

TEST_P(AnchorContract, KnowsAnotherStoresAnchorAndAnotherKeys)
{
    (void)threeDecided();
    ASSERT_TRUE(anchored(key));
    const auto other = *store::SigningKey::make();
    auto anchor = temporary().read([&](store::Connection &connection) { return anchorHead(connection, other, now()); });
    ASSERT_TRUE(anchor && store::appendAnchor(file, *anchor));
    EXPECT_EQ(verifyAnchored().reason, u"anchor_key_unknown"_s);
    rewriteFile([&](QByteArray &bytes) {
        anchor->storeId = u"another"_s;
        anchor->key = key.publicKey();
        anchor->signature = *key.sign(anchor->message());
        bytes = anchor->toLine();
    });
    EXPECT_EQ(verifyAnchored().reason, u"anchor_of_other_store"_s);
}

TEST_P(AnchorContract, AnEmptyRecordHasNoHeadToSign)
{
    const auto anchor
        = temporary().read([&](store::Connection &connection) { return anchorHead(connection, key, now()); });
    ASSERT_FALSE(anchor);
    EXPECT_EQ(anchor.error().code, ErrorCode::NotFound);
}

} // namespace metaflow::testing
