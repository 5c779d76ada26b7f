#include "core/practice/PracticeWorkspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QProcess>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::practice {

namespace {

Q_LOGGING_CATEGORY(lcPractice, "metaflow.practice", QtInfoMsg)

constexpr int endLimitMs = 1000; ///< for the child to end by the end of its stdin; usually it takes 10 ms
constexpr qsizetype keptErrors = 2000; ///< characters of stderr that an error shows

#ifdef Q_OS_WIN
constexpr QLatin1StringView programName("metaflow-sandbox.exe");
#else
constexpr QLatin1StringView programName("metaflow-sandbox");
#endif

} // namespace

struct PracticeWorkspace::Process {
    using Access = Result<PracticeAccess>;

    QString program;
    QStringList arguments;
    QProcess process;
    QTimer limit;
    QByteArray errors;
    std::optional<Error> verdict; ///< why it is being killed
    std::optional<QPromise<Access>> promise; // only between start and the ready line
    QFuture<Access> future;

    void begin();
    void readLine();
    void finish(Access access);
    void giveUp(const QString &why);
    void kill(Error why);
    void ended(int code, QProcess::ExitStatus status);
};

void PracticeWorkspace::Process::begin()
{
    promise.emplace();
    promise->start();
    future = promise->future();
    if (!QFileInfo(program).isExecutable()) {
        finish(fail(ErrorCode::PracticeNotStarted, program, u"no such program"_s));
        return;
    }
    errors.clear();
    verdict.reset();
    process.start(program, arguments);
    limit.start();
}

void PracticeWorkspace::Process::readLine()
{
    if (!promise || verdict || !process.canReadLine()) {
        return;
    }
    Access access = readyLine(process.readLine());
    if (access) {
        finish(std::move(access));
    } else {
        kill(access.error());
    }
}

void PracticeWorkspace::Process::finish(Access access)
{
    if (!promise) {
        return;
    }
    limit.stop();
    promise->addResult(std::move(access));
    promise->finish();
    promise.reset();
}

void PracticeWorkspace::Process::giveUp(const QString &why)
{
    errors += process.readAllStandardError();
    const QString said = QString::fromUtf8(errors.right(keptErrors)).trimmed();
    finish(fail(ErrorCode::PracticeNotStarted, program, said.isEmpty() ? why : said));
}

/// What does not answer must be gone before anybody is told so: then another start can work.
void PracticeWorkspace::Process::kill(Error why)
{
    limit.stop();
    verdict = std::move(why);
    process.kill();
}

void PracticeWorkspace::Process::ended(int code, QProcess::ExitStatus status)
{
    qCInfo(lcPractice, "practice workspace ended with %d", code);
    if (verdict) {
        finish(fail(*std::exchange(verdict, {})));
    } else {
        giveUp(status == QProcess::NormalExit ? u"it ended with code %1"_s.arg(code) : process.errorString());
    }
}

PracticeWorkspace::PracticeWorkspace(
    QString stateFile, QStringList extraArguments, QString program, std::chrono::milliseconds startLimit)
    : m_process(std::make_unique<Process>())
{
    Process &p = *m_process;
    p.program
        = program.isEmpty() ? QDir(QCoreApplication::applicationDirPath()).filePath(programName) : std::move(program);
    p.arguments = QStringList{u"--until-eof"_s} + std::move(extraArguments);
    if (!stateFile.isEmpty()) {
        p.arguments << u"--state"_s << std::move(stateFile);
    }
    p.limit.setSingleShot(true);
    p.limit.setInterval(startLimit);
    QObject::connect(&p.limit, &QTimer::timeout, &p.process, [&p] {
        p.kill({ErrorCode::PracticeNotStarted, p.program, u"no ready line in time"_s, {}});
    });
    QObject::connect(&p.process, &QProcess::readyReadStandardOutput, &p.process, [&p] { p.readLine(); });
    QObject::connect(&p.process, &QProcess::readyReadStandardError, &p.process,
        [&p] { p.errors = (p.errors + p.process.readAllStandardError()).right(keptErrors); });
    QObject::connect(&p.process, &QProcess::errorOccurred, &p.process, [&p](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) { // after all others `finished` comes
            p.giveUp(p.process.errorString());
        }
    });
    QObject::connect(&p.process, &QProcess::finished, &p.process,
        [&p](int code, QProcess::ExitStatus status) { p.ended(code, status); });
}

PracticeWorkspace::~PracticeWorkspace()
{
    // What finishes from here on is nobody's news. The child goes by the end of its stdin; ~QProcess would kill it at
    // once, and say so on stderr.
    QProcess &process = m_process->process;
    process.disconnect();
    m_process->finish(fail(ErrorCode::Cancelled));
    process.closeWriteChannel();
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(endLimitMs)) {
        process.kill();
        process.waitForFinished(endLimitMs);
    }
}

Job<PracticeAccess> PracticeWorkspace::start()
{
    Process &p = *m_process;
    if (p.process.state() == QProcess::NotRunning && !p.promise) {
        p.begin();
    }
    return Job<PracticeAccess>(p.future);
}

Result<PracticeAccess> readyLine(const QByteArray &line)
{
    const QJsonObject ready = QJsonDocument::fromJson(line).object();
    const auto text = [&](QLatin1StringView key) { return ready.value(key).toString(); };
    PracticeAccess access;
    access.profile.name = u"practice"_s;
    access.profile.host = text("host"_L1);
    access.profile.token = Secret(text("token"_L1).toUtf8());
    access.profile.warehouseId = text("warehouse_id"_L1);
    access.profile.authType = u"pat"_s;
    access.model.provider = u"openai"_s;
    access.model.baseUrl = text("base_url"_L1);
    access.model.model = u"practice-writer"_s;
    access.model.key = Secret(text("api_key"_L1).toUtf8());
    if (access.profile.host.isEmpty() || access.model.baseUrl.isEmpty() || access.profile.token.isEmpty()) {
        return fail(ErrorCode::PracticeNotStarted, programName, u"its first line is no ready line"_s);
    }
    return access;
}

} // namespace metaflow::practice
