#include "tests/support/CliProcess.h"
#include "tests/support/RunLoop.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

constexpr uint nobody = 65534;

/// A process of a user without rights; as root through setpriv, since of a process of root nothing would be seen.
class OrdinaryProcess {
public:
    explicit OrdinaryProcess(const QStringList &command)
    {
        const QStringList lowered{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
        const QStringList words = (geteuid() == 0 ? lowered : QStringList()) + command;
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        environment.insert(u"LD_LIBRARY_PATH"_s, qEnvironmentVariable("LD_LIBRARY_PATH"));
        environment.insert(u"HOME"_s, u"/nonexistent"_s);
        m_process.setProcessEnvironment(environment);
        m_process.start(words.first(), words.mid(1));
        m_process.waitForStarted();
    }
    ~OrdinaryProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// Whom its files in /proc belong to: itself, or root where nobody may look in.
    [[nodiscard]] uint owner() const { return QFileInfo(proc(u"environ"_s)).ownerId(); }
    [[nodiscard]] uint user() const
    {
        for (const QByteArray &line : content(u"status"_s).split('\n')) {
            if (line.startsWith("Uid:")) {
                return line.mid(4).simplified().split(' ').value(1).toUInt();
            }
        }
        return 0;
    }
    [[nodiscard]] QByteArray program() const { return content(u"comm"_s).trimmed(); }
    [[nodiscard]] QByteArray coreLimit() const
    {
        for (const QByteArray &line : content(u"limits"_s).split('\n')) {
            if (line.startsWith("Max core file size")) {
                return line.mid(18).simplified();
            }
        }
        return {};
    }

private:
    [[nodiscard]] QString proc(const QString &name) const
    {
        return u"/proc/%1/%2"_s.arg(QString::number(m_process.processId()), name);
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(proc(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QProcess m_process;
};

class CoreDumpTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (geteuid() == 0 && QStandardPaths::findExecutable(u"setpriv"_s).isEmpty()) {
            GTEST_SKIP() << "needs setpriv";
        }
    }
    const uint user = geteuid() == 0 ? nobody : geteuid();
};

} // namespace

/// It waits for a key on its standard input meanwhile.
TEST_F(CoreDumpTest, TheShellLeavesNoneAndLetsNobodyLookIn)
{
    const OrdinaryProcess shell(
        {QStringLiteral(METAFLOW_BIN_DIR) + u"/metaflow-cli"_s, u"keys"_s, u"set"_s, u"openai"_s});
    if (!QTest::qWaitFor([&] { return shell.program() == "metaflow-cli" && shell.user() == user; }, 10'000)) {
        GTEST_SKIP() << "the build folder is closed to other users";
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return shell.owner() == 0; }, 10'000)) << shell.owner();
    EXPECT_EQ(shell.coreLimit(), "0 0 bytes");
}

/// What would be seen of a program that does nothing about it.
TEST_F(CoreDumpTest, AnotherProgramBelongsToItsUser)
{
    const OrdinaryProcess other({u"cat"_s});
    ASSERT_TRUE(QTest::qWaitFor([&] { return other.program() == "cat" && other.user() == user; }, 10'000));
    EXPECT_EQ(other.owner(), user);
}

} // namespace metaflow::testing
