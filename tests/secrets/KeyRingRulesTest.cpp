#include "core/secrets/KeyRing.h"
#include "tests/support/ManualClock.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/RunLoop.h"

#include <QDir>
#include <QFile>
#include <QPromise>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using metaflow::testing::waitFor;

namespace metaflow::secrets {
namespace {

class KeyRingRulesTest : public ::testing::Test {
protected:
    KeyRing ring()
    {
        auto store = std::make_unique<testing::MemorySecretStore>();
        below = store.get();
        return KeyRing(std::move(store), file, clock);
    }
    QStringList names() const
    {
        QStringList all;
        for (const KeyNames::Entry &entry : KeyNames(file).all()) {
            all << entry.name;
        }
        return all;
    }
    static ErrorCode codeOf(const Result<Secret> &kept) { return kept ? ErrorCode::Internal : kept.error().code; }

    QTemporaryDir folder;
    QString file = folder.filePath(u"keys.json"_s);
    testing::ManualClock clock;
    testing::MemorySecretStore *below = nullptr;
};

TEST_F(KeyRingRulesTest, KeepsReplacesAndForgets)
{
    KeyRing keys = ring();
    EXPECT_EQ(codeOf(waitFor(keys.read(u"a"_s))), ErrorCode::KeyMissing);
    ASSERT_TRUE(waitFor(keys.write(u"a"_s, Secret("1"))));
    ASSERT_TRUE(waitFor(keys.write(u"a"_s, Secret("2"))));
    EXPECT_EQ(waitFor(keys.read(u"a"_s))->reveal(), "2");
    EXPECT_EQ(names(), QStringList{u"a"_s});
    ASSERT_TRUE(waitFor(keys.remove(u"a"_s)));
    EXPECT_EQ(codeOf(waitFor(keys.read(u"a"_s))), ErrorCode::KeyMissing);
    EXPECT_EQ(names(), QStringList());
    EXPECT_TRUE(waitFor(keys.remove(u"a"_s))) << "what is not there is removed already";
}

TEST_F(KeyRingRulesTest, TellsALockedKeyStoreFromAMissingKey)
{
    KeyRing keys = ring();
    ASSERT_TRUE(waitFor(keys.write(u"a"_s, Secret("1"))));
    below->blind = true;
    EXPECT_EQ(codeOf(waitFor(keys.read(u"a"_s))), ErrorCode::KeyStoreLocked);
    EXPECT_EQ(codeOf(waitFor(keys.read(u"b"_s))), ErrorCode::KeyMissing) << "nobody ever set it";
    below->blind = false;
    EXPECT_EQ(waitFor(keys.read(u"a"_s))->reveal(), "1");
}

TEST_F(KeyRingRulesTest, SeesANameThatAnotherProgramNoted)
{
    KeyRing keys = ring();
    ASSERT_TRUE(KeyNames(file).add(u"a"_s, clock.now()));
    EXPECT_EQ(codeOf(waitFor(keys.read(u"a"_s))), ErrorCode::KeyStoreLocked);
    EXPECT_EQ(keys.entries().size(), 1);
}

TEST_F(KeyRingRulesTest, ALockedKeyStoreLosesNothing)
{
    KeyRing keys = ring();
    ASSERT_TRUE(waitFor(keys.write(u"a"_s, Secret("1"))));
    keys.keepForSession(u"b"_s, Secret("session"));
    const QDateTime since = keys.entries().first().since;
    below->blind = true;
    clock.advance(std::chrono::hours(24));
    EXPECT_EQ(waitFor(keys.write(u"a"_s, Secret("2"))).error().code, ErrorCode::KeyStoreLocked);
    EXPECT_EQ(waitFor(keys.write(u"b"_s, Secret("2"))).error().code, ErrorCode::KeyStoreLocked);
    EXPECT_EQ(waitFor(keys.read(u"b"_s))->reveal(), "session");
    EXPECT_EQ(waitFor(keys.remove(u"a"_s)).error().code, ErrorCode::KeyStoreLocked) << "it lies there still";
    EXPECT_EQ(names(), QStringList{u"a"_s});
    below->blind = false;
    EXPECT_EQ(waitFor(keys.read(u"a"_s))->reveal(), "1");
    EXPECT_EQ(keys.entries().first().since, since);
}

TEST_F(KeyRingRulesTest, NotesNoNameThatTheKeyStoreDidNotTake)
{
    KeyRing keys = ring();
    below->locked = true;
    EXPECT_FALSE(waitFor(keys.write(u"a"_s, Secret("1"))));
    EXPECT_EQ(names(), QStringList());
    EXPECT_EQ(codeOf(waitFor(keys.read(u"a"_s))), ErrorCode::KeyStoreLocked) << "it said so itself";
}

TEST_F(KeyRingRulesTest, WhatIsKeptForTheSessionComesFirstAndReachesNoFile)
{
    KeyRing keys = ring();
    ASSERT_TRUE(waitFor(keys.write(u"a"_s, Secret("kept"))));
    keys.keepForSession(u"a"_s, Secret("only now"));
    keys.keepForSession(u"b"_s, Secret("only now too"));
    EXPECT_EQ(waitFor(keys.read(u"a"_s))->reveal(), "only now");
    const auto entries = keys.entries();
    ASSERT_EQ(entries.size(), 2);
    EXPECT_TRUE(entries.at(0).session && entries.at(1).session);
    EXPECT_EQ(names(), QStringList{u"a"_s});
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden)) {
        QFile written(folder.filePath(name));
        ASSERT_TRUE(written.open(QIODevice::ReadOnly));
        EXPECT_FALSE(written.readAll().contains("only now")) << qPrintable(name);
    }
    ASSERT_TRUE(waitFor(keys.write(u"a"_s, Secret("newer"))));
    EXPECT_EQ(waitFor(keys.read(u"a"_s))->reveal(), "newer") << "what is kept takes the session's place";
    ASSERT_TRUE(waitFor(keys.remove(u"b"_s)));
    EXPECT_EQ(codeOf(waitFor(keys.read(u"b"_s))), ErrorCode::KeyMissing);
}

TEST_F(KeyRingRulesTest, WithoutAKeyStoreKeepsForTheSessionAlone)
{
    ASSERT_TRUE(KeyNames(file).add(u"kept once"_s, clock.now()));
    KeyRing keys(nullptr, file, clock);
    const auto written = waitFor(keys.write(u"a"_s, Secret("1")));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::KeyStoreLocked);
    EXPECT_EQ(written.error().detail, u"no_key_store"_s);
    EXPECT_EQ(codeOf(waitFor(keys.read(u"a"_s))), ErrorCode::KeyMissing);
    EXPECT_EQ(codeOf(waitFor(keys.read(u"kept once"_s))), ErrorCode::KeyStoreLocked);
    EXPECT_EQ(waitFor(keys.probe()).error().detail, u"no_key_store"_s);
    keys.keepForSession(u"a"_s, Secret("1"));
    EXPECT_EQ(waitFor(keys.read(u"a"_s))->reveal(), "1");
    ASSERT_TRUE(waitFor(keys.remove(u"a"_s)));
    EXPECT_FALSE(waitFor(keys.remove(u"kept once"_s)));
}

TEST_F(KeyRingRulesTest, RemindsOfAKeyAfterNinetyDays)
{
    KeyRing keys = ring();
    ASSERT_TRUE(waitFor(keys.write(u"a"_s, Secret("1"))));
    clock.advance(KeyRing::keyAge());
    EXPECT_FALSE(keys.entries().first().old);
    clock.advance(std::chrono::hours(25));
    EXPECT_TRUE(keys.entries().first().old);
    ASSERT_TRUE(waitFor(keys.write(u"a"_s, Secret("2"))));
    EXPECT_FALSE(keys.entries().first().old) << "set again, it is young again";
}

TEST_F(KeyRingRulesTest, ProbesWithoutWritingAndSeesALock)
{
    KeyRing keys = ring();
    EXPECT_TRUE(waitFor(keys.probe()));
    EXPECT_FALSE(QFile::exists(file));
    ASSERT_TRUE(waitFor(keys.write(u"a"_s, Secret("1"))));
    EXPECT_TRUE(waitFor(keys.probe()));
    below->blind = true;
    EXPECT_EQ(waitFor(keys.probe()).error().code, ErrorCode::KeyStoreLocked);
    below->locked = true;
    EXPECT_EQ(waitFor(keys.probe()).error().code, ErrorCode::KeyStoreLocked);
}

/// Asks a person, who does not answer.
class SilentStore final : public KeyStore {
public:
    SilentStore()
    {
        m_secret.start();
        m_done.start();
    }
    ~SilentStore() override
    {
        m_secret.finish();
        m_done.finish();
    }
    [[nodiscard]] QFuture<Result<Secret>> read(const QString &) override { return m_secret.future(); }
    [[nodiscard]] QFuture<Result<void>> write(const QString &, const Secret &) override { return m_done.future(); }
    [[nodiscard]] QFuture<Result<void>> remove(const QString &) override { return m_done.future(); }

private:
    QPromise<Result<Secret>> m_secret;
    QPromise<Result<void>> m_done;
};

TEST_F(KeyRingRulesTest, AtTheEndNobodyWaitsForAKeyStoreThatDoesNotAnswer)
{
    KeyRing keys(std::make_unique<SilentStore>(), file, clock);
    keys.keepForSession(u"s"_s, Secret("session"));
    const auto reading = keys.read(u"a"_s);
    const auto writing = keys.write(u"a"_s, Secret("1"));
    EXPECT_FALSE(reading.isFinished() || writing.isFinished());
    keys.end();
    ASSERT_TRUE(reading.isFinished() && writing.isFinished());
    EXPECT_EQ(codeOf(reading.result()), ErrorCode::Cancelled);
    EXPECT_EQ(writing.result().error().code, ErrorCode::Cancelled);
    EXPECT_EQ(codeOf(waitFor(keys.read(u"a"_s))), ErrorCode::Cancelled);
    EXPECT_EQ(waitFor(keys.probe()).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(waitFor(keys.read(u"s"_s))->reveal(), "session");
}

TEST_F(KeyRingRulesTest, SaysThatANameCouldNotBeNoted)
{
    file = folder.filePath(u"no/such/folder/keys.json"_s);
    KeyRing keys = ring();
    EXPECT_EQ(waitFor(keys.write(u"a"_s, Secret("1"))).error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(waitFor(keys.read(u"a"_s))->reveal(), "1") << "the key itself is kept";
}

TEST_F(KeyRingRulesTest, TakesManyQuestionsAtOnce)
{
    KeyRing keys = ring();
    std::vector<QFuture<Result<void>>> writes;
    for (int i = 0; i < 50; ++i) {
        writes.push_back(keys.write(u"key %1"_s.arg(i), Secret(QByteArray::number(i))));
    }
    for (const auto &write : writes) {
        ASSERT_TRUE(waitFor(write));
    }
    EXPECT_EQ(names().size(), 50);
    EXPECT_EQ(keys.entries().size(), 50);
}

TEST(KeyNamesOfKindsTest, SayWhoseKeyItIs)
{
    EXPECT_EQ(workspaceKeyName(u"work"_s, u"refresh"_s), u"workspace work refresh"_s);
    EXPECT_EQ(storeKeyName(u"me%1@x"_s, u"DB.example"_s, 5432, u"team"_s),
        u"store postgresql://me%1@x@db.example:5432/team"_s);
}

} // namespace
} // namespace metaflow::secrets
