#include "core/review/RecordService.h"

#include "core/base/Engine.h"
#include "core/base/Workers.h"
#include "core/store/Drafts.h"
#include "core/store/Groups.h"
#include "core/store/Items.h"
#include "core/store/Sources.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/TemporaryStore.h"

#include <gtest/gtest.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace metaflow::review {

namespace {

using testing::waitFor;

const Person ann{u"ann@example.com"_s, UserSource::Workspace};

class RecordServiceTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        const auto made = temporary.write([this](store::Connection &connection) -> Result<store::OfferOutcome> {
            store::Source seen;
            seen.host = u"http://127.0.0.1:1"_s;
            seen.metastoreId = u"meta"_s;
            const auto known = store::rememberSource(connection, seen);
            if (!known) {
                return fail(known.error());
            }
            store::Offer offer;
            offer.source = known->id;
            offer.object = {{u"main"_s, u"sales"_s, u"orders"_s}};
            offer.text = u"Every order"_s;
            return store::offerTexts(connection, {offer}, Actor{ann, {}}, temporary.clock().now());
        });
        ASSERT_TRUE(made);
        item = made->items.first();
    }
    QString path(const QString &name) { return folder.filePath(name); }

    testing::TemporaryStore temporary;
    QTemporaryDir folder;
    store::Drafts drafts{folder.filePath(u"drafts.sqlite"_s)};
    testing::MemorySecretStore keys;
    Workers workers;
    Engine engine{Engine::Threading::OwnThread};
    RecordService service{engine, workers, temporary.store(), drafts, keys};
    ItemId item;
};

} // namespace

TEST_F(RecordServiceTest, MakesAKeyOnceAndAnchorsWithIt)
{
    const QString storeId = temporary.opened()->storeId;
    const auto first = waitFor(service.anchor(path(u"a"_s), ann));
    ASSERT_TRUE(first) << qPrintable(first.error().detail);
    const auto kept = waitFor(keys.read(store::recordKeyName(storeId)));
    ASSERT_TRUE(kept);
    EXPECT_EQ(store::SigningKey::fromSecret(*kept)->publicKey(), first->key);
    const auto second = waitFor(service.anchor(path(u"a"_s), ann));
    ASSERT_TRUE(second);
    EXPECT_EQ(second->key, first->key);
    const auto verdict = waitFor(service.verify(path(u"a"_s)));
    ASSERT_TRUE(verdict);
    EXPECT_TRUE(verdict->ok);
    EXPECT_EQ(verdict->anchors, 2);
    EXPECT_EQ(verdict->unproven.first(), (RecordDoubt{u"after_anchor"_s, 0}));
    const auto events = waitFor(service.events({}));
    ASSERT_TRUE(events);
    ASSERT_EQ(events->size(), 3);
    EXPECT_EQ(events->last().kind, u"record_key"_s);
    EXPECT_FALSE(events->last().facts.contains(QString::fromLatin1(kept->reveal())));
}

TEST_F(RecordServiceTest, GivesARecordThatNamesAKeyNoNewOneWhenTheKeyStoreIsLockedOrEmpty)
{
    keys.locked = true;
    EXPECT_EQ(waitFor(service.anchor(path(u"a"_s), ann)).error().code, ErrorCode::KeyStoreLocked);
    EXPECT_FALSE(QFile::exists(path(u"a"_s)));
    keys.locked = false;
    ASSERT_TRUE(waitFor(service.anchor(path(u"a"_s), ann)));
    keys.locked = true;
    EXPECT_EQ(waitFor(service.anchor(path(u"a"_s), ann)).error().code, ErrorCode::KeyStoreLocked);
    keys.locked = false;
    const QString name = store::recordKeyName(temporary.opened()->storeId);
    ASSERT_TRUE(waitFor(keys.remove(name)));
    EXPECT_EQ(waitFor(service.anchor(path(u"a"_s), ann)).error().code, ErrorCode::KeyMissing);
    EXPECT_FALSE(waitFor(keys.read(name)));
    EXPECT_EQ(waitFor(service.verify(path(u"a"_s)))->anchors, 1);
}

TEST_F(RecordServiceTest, TakesAKeyFromOutside)
{
    const auto key = store::SigningKey::make();
    const auto anchor = waitFor(service.anchor(path(u"a"_s), ann, key->secret()));
    ASSERT_TRUE(anchor);
    EXPECT_EQ(anchor->key, key->publicKey());
    EXPECT_EQ(waitFor(service.anchor(path(u"a"_s), ann, Secret("no key"))).error().code, ErrorCode::FileInvalid);
    EXPECT_EQ(waitFor(service.anchor(path(u"no/such/folder/a"_s), ann, key->secret())).error().code,
        ErrorCode::FileUnwritable);
    EXPECT_EQ(waitFor(service.verify(path(u"none"_s))).error().code, ErrorCode::FileUnreadable);
}

TEST_F(RecordServiceTest, AnchorsInASecondStoreAndHoldsThemAgainstTheRecord)
{
    const auto url = store::StoreUrl::parse(u"sqlite:"_s + path(u"second.db"_s));
    ASSERT_TRUE(url);
    EXPECT_EQ(waitFor(service.verifyAgainst(*url)).error().code, ErrorCode::StoreUnreachable);
    const auto anchor = waitFor(service.anchor(path(u"a"_s), ann, {}, *url)); // the store is made
    ASSERT_TRUE(anchor) << qPrintable(anchor.error().detail);
    EXPECT_TRUE(QFile::exists(path(u"a"_s)));
    ASSERT_TRUE(waitFor(service.anchor({}, ann, {}, *url)));
    const auto verdict = waitFor(service.verifyAgainst(*url));
    ASSERT_TRUE(verdict) << qPrintable(verdict.error().detail);
    EXPECT_TRUE(verdict->ok);
    EXPECT_EQ(verdict->anchors, 2);
    EXPECT_EQ(verdict->unproven.first(), (RecordDoubt{u"after_anchor"_s, 0}));
}

TEST_F(RecordServiceTest, AnAnchorThatNobodyCouldKeepIsNotNoted)
{
    QFile file(path(u"file"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const auto nowhere = store::StoreUrl::parse(u"sqlite:"_s + path(u"file/second.db"_s));
    EXPECT_FALSE(waitFor(service.anchor({}, ann, {}, *nowhere)));
    const auto itself = waitFor(service.anchor({}, ann, {}, temporary.url()));
    ASSERT_FALSE(itself);
    EXPECT_EQ(itself.error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(itself.error().detail, u"same_store"_s);
    const auto events = waitFor(service.events({}));
    ASSERT_TRUE(events);
    EXPECT_TRUE(events->isEmpty());
}

TEST_F(RecordServiceTest, AnErasureTakesTheDraftsToo)
{
    const QString storeId = temporary.opened()->storeId;
    ASSERT_TRUE(waitFor(drafts.save(storeId, {{item, 1}, u"a secret draft"_s})));
    const auto erased = waitFor(service.erase(item, Actor{ann, {}}));
    ASSERT_TRUE(erased) << qPrintable(erased.error().detail);
    EXPECT_TRUE(waitFor(drafts.all(storeId))->isEmpty());
    ASSERT_TRUE(waitFor(drafts.save(storeId, {{item, 2}, u"typed since"_s})));
    EXPECT_EQ(waitFor(service.dropErasedDrafts()), 0);
    ASSERT_TRUE(waitFor(drafts.save(storeId, {{item, 1}, u"on another machine"_s})));
    EXPECT_EQ(waitFor(service.dropErasedDrafts()), 1);
    EXPECT_TRUE(waitFor(service.verify())->ok);
    EXPECT_EQ(waitFor(service.previewErasure(ItemId(99))).error().code, ErrorCode::ItemNotFound);
}

TEST_F(RecordServiceTest, AnErasureTakesTheWordsBegunOnAPlanToo)
{
    const QString storeId = temporary.opened()->storeId;
    const QString mine = store::planWords + QString::number(item.value());
    const QString another = store::planWords + QString::number(item.value() + 1);
    ASSERT_TRUE(waitFor(drafts.saveWords(storeId, {mine, u"a secret, worded anew"_s})));
    ASSERT_TRUE(waitFor(drafts.saveWords(storeId, {another, u"about something else"_s})));
    temporary.clock().advance(QDateTime::currentDateTimeUtc() - temporary.clock().now() + std::chrono::hours(1));
    const auto erased = waitFor(service.erase(item, Actor{ann, {}}));
    ASSERT_TRUE(erased) << qPrintable(erased.error().detail);
    const auto left = waitFor(drafts.wordsOf(storeId, store::planWords));
    ASSERT_TRUE(left);
    ASSERT_EQ(left->size(), 1);
    EXPECT_EQ(left->first().about, another);
}

TEST_F(RecordServiceTest, AnErasureTakesTheWordsAboutTheObjectAndItsGroupFromTheFileToo)
{
    const QString storeId = temporary.opened()->storeId;
    const auto held = waitFor(temporary.store().read([&](store::Connection &c) { return store::item(c, item); }));
    ASSERT_TRUE(held);
    const QString object = store::objectWords + held->object.key(held->source);
    const QString group = store::groupWords + store::wordsName(store::groupOf(*held));
    const QString other = store::groupWords + store::wordsName({u"name"_s, u"string"_s, {}});
    for (const QString &about : {object, group, other}) {
        const QString text = about == other ? u"harmless"_s : u"private words"_s;
        ASSERT_TRUE(waitFor(drafts.saveWords(storeId, {about, text})));
    }
    temporary.clock().advance(QDateTime::currentDateTimeUtc() - temporary.clock().now() + std::chrono::hours(1));
    ASSERT_TRUE(waitFor(service.erase(item, Actor{ann, {}})));
    const auto left = waitFor(drafts.wordsOf(storeId, {}));
    ASSERT_TRUE(left);
    EXPECT_EQ(*left, (QVector<store::Drafts::Words>{{other, u"harmless"_s}}));
    for (const QString &name : {u"drafts.sqlite"_s, u"drafts.sqlite-wal"_s}) {
        QFile file(path(name));
        EXPECT_FALSE(file.open(QIODevice::ReadOnly) && file.readAll().contains("private words")) << qPrintable(name);
    }
}

} // namespace metaflow::review
