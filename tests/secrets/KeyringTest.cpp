#include "core/secrets/KeychainStore.h"
#include "core/secrets/KeyRing.h"
#include "tests/support/ManualClock.h"
#include "tests/support/RunLoop.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <string>

using namespace Qt::StringLiterals;

namespace metaflow::secrets {

class KeyringTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) {
            GTEST_SKIP() << "needs a session bus with a key ring";
        }
    }
    KeychainStore store{u"metaflow-test"_s};
    const QString name = modelKeyName(u"openai"_s, u"http://127.0.0.1:1/v1"_s);
};

TEST_F(KeyringTest, KeepsAKeyAndForgetsItWhenAsked)
{
    ASSERT_TRUE(testing::waitFor(store.write(name, Secret("sk-ü-1"))));
    const auto read = testing::waitFor(store.read(name));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->reveal(), "sk-ü-1");
    ASSERT_TRUE(testing::waitFor(store.remove(name)));
    EXPECT_EQ(testing::waitFor(store.read(name)).error().code, ErrorCode::KeyMissing);
    EXPECT_TRUE(testing::waitFor(store.remove(name)));
}

TEST_F(KeyringTest, TakesANewKeyInThePlaceOfAnOlderOne)
{
    ASSERT_TRUE(testing::waitFor(store.write(name, Secret("sk-1"))));
    ASSERT_TRUE(testing::waitFor(store.write(name, Secret("sk-2"))));
    EXPECT_EQ(testing::waitFor(store.read(name))->reveal(), "sk-2");
    EXPECT_TRUE(testing::waitFor(store.remove(name)));
    EXPECT_EQ(testing::waitFor(store.read(name)).error().code, ErrorCode::KeyMissing);
}

TEST_F(KeyringTest, OffersAKeyToNoOtherAddress)
{
    ASSERT_TRUE(testing::waitFor(store.write(name, Secret("sk-1"))));
    const QString other = modelKeyName(u"openai"_s, u"https://elsewhere.example/v1"_s);
    EXPECT_EQ(testing::waitFor(store.read(other)).error().code, ErrorCode::KeyMissing);
    EXPECT_TRUE(testing::waitFor(store.remove(name)));
}

/// What a desktop session does that starts anew: with the password of before, or with another one, which leaves the key
/// ring locked. This program runs itself in it.
class SessionsTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        for (const QString &tool : {u"dbus-run-session"_s, u"dbus-send"_s, u"gnome-keyring-daemon"_s}) {
            if (QStandardPaths::findExecutable(tool).isEmpty()) {
                GTEST_SKIP() << "needs " << qPrintable(tool);
            }
        }
    }
    /// Runs one of the tests below in a session of its own; `fine`, or what it said.
    std::string session(const QString &password, const QString &test)
    {
        // Our daemon has to be there before anybody asks: the bus would start another one.
        const QString script = u"printf '%s' \"$1\" | gnome-keyring-daemon --foreground --unlock --components=secrets "
                               ">/dev/null 2>&1 &\n"
                               "daemon=$!\n"
                               "until dbus-send --session --print-reply --dest=org.freedesktop.DBus / "
                               "org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q true\n"
                               "do sleep 0.05; done\n"
                               "\"$2\" --gtest_filter=\"InSession.$3\"\n"
                               "end=$?\n"
                               "kill $daemon\n"
                               "exit $end\n"_s;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"GNOME_KEYRING_CONTROL"_s}) {
            environment.remove(name); // nobody is asked for the password
        }
        environment.insert(u"HOME"_s, folder.path());
        environment.insert(u"XDG_DATA_HOME"_s, folder.filePath(u"data"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
        environment.insert(u"METAFLOW_TEST_SESSION"_s, folder.path());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"dbus-run-session"_s,
            {u"--"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, password, QCoreApplication::applicationFilePath(), test});
        const bool fine = process.waitForFinished(50'000) && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
        return fine ? "fine" : process.readAll().toStdString();
    }
    QTemporaryDir folder;
};

TEST_F(SessionsTest, ALockedKeyRingIsToldFromAMissingKeyAndLosesNothing)
{
    EXPECT_EQ(session(u"right"_s, u"KeepsAKey"_s), "fine");
    EXPECT_EQ(session(u"wrong"_s, u"FindsItLocked"_s), "fine");
    EXPECT_EQ(session(u"right"_s, u"FindsTheKeyAgain"_s), "fine");
}

/// The other side of SessionsTest.
class InSession : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (folder.isEmpty()) {
            GTEST_SKIP() << "runs inside of SessionsTest";
        }
    }
    const QString folder = qEnvironmentVariable("METAFLOW_TEST_SESSION");
    testing::ManualClock clock;
    KeyRing keys{
        std::make_unique<KeychainStore>(u"metaflow-test"_s, std::chrono::seconds(10)), folder + u"/keys.json"_s, clock};
};

TEST_F(InSession, KeepsAKey)
{
    ASSERT_TRUE(testing::waitFor(keys.write(u"record/1"_s, Secret("signing"))));
    EXPECT_TRUE(testing::waitFor(keys.probe()));
}

TEST_F(InSession, FindsItLocked)
{
    EXPECT_EQ(testing::waitFor(keys.read(u"record/1"_s)).error().code, ErrorCode::KeyStoreLocked);
    EXPECT_EQ(testing::waitFor(keys.probe()).error().code, ErrorCode::KeyStoreLocked);
    EXPECT_FALSE(testing::waitFor(keys.write(u"record/1"_s, Secret("another"))));
    EXPECT_FALSE(testing::waitFor(keys.remove(u"record/1"_s)));
    EXPECT_EQ(keys.entries().size(), 1);
}

TEST_F(InSession, FindsTheKeyAgain)
{
    const auto kept = testing::waitFor(keys.read(u"record/1"_s));
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->reveal(), "signing");
    EXPECT_TRUE(testing::waitFor(keys.probe()));
}

} // namespace metaflow::secrets
