#include "core/practice/PracticeWorkspace.h"

#include "tests/support/RunLoop.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::practice {
namespace {

const QByteArray ready
    = R"({"host":"http://127.0.0.1:5","token":"t","warehouse_id":"w","base_url":"http://127.0.0.1:5/v1","api_key":"k"})";

/// Shell scripts stand in for the sandbox: they say what a broken one would say.
class PracticeWorkspaceTest : public ::testing::Test {
protected:
    QString script(const QByteArray &body)
    {
        const QString name = folder.filePath(u"sandbox.sh"_s);
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + body + "\n");
        file.close();
        EXPECT_TRUE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        return name;
    }
    QString note() const { return folder.filePath(u"note"_s); }
    QByteArray noted() const
    {
        QFile file(note());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir folder;
};

TEST_F(PracticeWorkspaceTest, HandsOnWhatTheReadyLineSays)
{
    PracticeWorkspace practice(u"/tmp/s p"_s, {u"--latency"_s, u"2"_s},
        script("echo \"$@\" > '" + note().toUtf8() + "'; echo '" + ready + "'; cat > /dev/null"));
    const auto access = testing::waitFor(practice.start());
    ASSERT_TRUE(access) << qPrintable(access.error().detail);
    EXPECT_EQ(access->profile.host, u"http://127.0.0.1:5"_s);
    EXPECT_EQ(access->profile.warehouseId, u"w"_s);
    EXPECT_EQ(access->profile.token.reveal(), "t");
    EXPECT_EQ(access->model.baseUrl, u"http://127.0.0.1:5/v1"_s);
    EXPECT_EQ(access->model.key.reveal(), "k");
    EXPECT_EQ(noted().trimmed(), "--until-eof --latency 2 --state /tmp/s p");
    EXPECT_TRUE(testing::waitFor(practice.start())) << "a second start gives the same";
}

TEST_F(PracticeWorkspaceTest, SaysWhichProgramIsMissing)
{
    PracticeWorkspace practice(folder.filePath(u"state"_s), {}, u"/nowhere/metaflow-sandbox"_s);
    const auto access = testing::waitFor(practice.start());
    ASSERT_FALSE(access);
    EXPECT_EQ(access.error().code, ErrorCode::PracticeNotStarted);
    EXPECT_EQ(access.error().subject, u"/nowhere/metaflow-sandbox"_s);
}

TEST_F(PracticeWorkspaceTest, HandsOnWhatAFailedStartSaidOnStderr)
{
    PracticeWorkspace practice({}, {}, script("echo 'port is taken' >&2; exit 3"));
    const auto access = testing::waitFor(practice.start());
    ASSERT_FALSE(access);
    EXPECT_EQ(access.error().code, ErrorCode::PracticeNotStarted);
    EXPECT_EQ(access.error().detail, u"port is taken"_s);
}

TEST_F(PracticeWorkspaceTest, RefusesAFirstLineThatIsNoReadyLine)
{
    PracticeWorkspace practice({}, {}, script("echo hello; cat > /dev/null"));
    EXPECT_EQ(testing::waitFor(practice.start()).error().code, ErrorCode::PracticeNotStarted);
}

TEST_F(PracticeWorkspaceTest, CanBeStartedAgainAfterAFailure)
{
    PracticeWorkspace practice({}, {},
        script("if [ -e '" + note().toUtf8() + "' ]; then echo '" + ready + "'; cat > /dev/null; fi; touch '"
            + note().toUtf8() + "'; exit 1"));
    EXPECT_FALSE(testing::waitFor(practice.start()));
    EXPECT_TRUE(testing::waitFor(practice.start()));
}

TEST_F(PracticeWorkspaceTest, AChildThatSaysNothingIsEndedSoThatAnotherStartCanWork)
{
    PracticeWorkspace practice({}, {},
        script("if [ -e '" + note().toUtf8() + "' ]; then echo '" + ready + "'; exec cat > /dev/null; fi; echo $$ > '"
            + note().toUtf8() + "'; exec sleep 60"),
        300ms);
    const auto silent = testing::waitFor(practice.start());
    ASSERT_FALSE(silent);
    EXPECT_EQ(silent.error().code, ErrorCode::PracticeNotStarted);
    EXPECT_FALSE(QFile::exists(u"/proc/"_s + QString::fromLatin1(noted().trimmed())));
    EXPECT_TRUE(testing::waitFor(practice.start()));
}

TEST_F(PracticeWorkspaceTest, AChildThatGreetsWronglyIsEndedSoThatAnotherStartCanWork)
{
    PracticeWorkspace practice({}, {},
        script("if [ -e '" + note().toUtf8() + "' ]; then echo '" + ready + "'; else touch '" + note().toUtf8()
            + "'; echo hello; fi; exec cat > /dev/null"));
    EXPECT_EQ(testing::waitFor(practice.start()).error().code, ErrorCode::PracticeNotStarted);
    EXPECT_TRUE(testing::waitFor(practice.start()));
}

TEST_F(PracticeWorkspaceTest, LetsTheChildEndByItselfAndSaysNothing)
{
    auto practice = std::make_unique<PracticeWorkspace>(QString(), QStringList(),
        script("echo '" + ready + "'; cat > /dev/null; echo bye > '" + note().toUtf8() + "'"));
    ASSERT_TRUE(testing::waitFor(practice->start()));
    ::testing::internal::CaptureStderr();
    practice.reset();
    EXPECT_EQ(::testing::internal::GetCapturedStderr(), "");
    EXPECT_EQ(noted().trimmed(), "bye");
}

TEST_F(PracticeWorkspaceTest, EndsTheChildWithItself)
{
    auto practice = std::make_unique<PracticeWorkspace>(
        QString(), QStringList(), script("echo $$ > '" + note().toUtf8() + "'; echo '" + ready + "'; cat > /dev/null"));
    ASSERT_TRUE(testing::waitFor(practice->start()));
    const QString process = u"/proc/"_s + QString::fromLatin1(noted().trimmed());
    EXPECT_TRUE(QFile::exists(process));
    practice.reset();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !QFile::exists(process); }, 5000));
}

} // namespace
} // namespace metaflow::practice
