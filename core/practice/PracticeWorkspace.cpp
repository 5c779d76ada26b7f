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

constexpr auto startLimit = 20s; ///< a cold disk and a large --catalog; usually it takes 100 ms
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
    std::optional<QPromise<Access>> promise; // only between start and the ready line
    QFuture<Access> future;

    void begin();
    void readLine();
    void finish(Access access);
    void giveUp(const QString &why);
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
    process.start(program, arguments);
    limit.start(startLimit);
}

void PracticeWorkspace::Process::readLine()
{
    if (promise && process.canReadLine()) {
        finish(readyLine(process.readLine()));
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

PracticeWorkspace::PracticeWorkspace(QString stateFile, QStringList extraArguments, QString program)
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
    QObject::connect(&p.limit, &QTimer::timeout, &p.process, [&p] { p.giveUp(u"no ready line in time"_s); });
    QObject::connect(&p.process, &QProcess::readyReadStandardOutput, &p.process, [&p] { p.readLine(); });
    QObject::connect(&p.process, &QProcess::readyReadStandardError, &p.process,
        [&p] { p.errors = (p.errors + p.process.readAllStandardError()).right(keptErrors); });
    QObject::connect(&p.process, &QProcess::errorOccurred, &p.process,
        [&p](QProcess::ProcessError) { p.giveUp(p.process.errorString()); });
    QObject::connect(&p.process, &QProcess::finished, &p.process, [&p](int code, QProcess::ExitStatus) {
        qCInfo(lcPractice, "practice workspace ended with %d", code);
        p.giveUp(u"it ended with code %1"_s.arg(code));
    });
}

PracticeWorkspace::~PracticeWorkspace()
{
    // What finishes from here on is nobody's news; ~QProcess ends a child that does not go by the end of its stdin.
    m_process->process.disconnect();
    m_process->finish(fail(ErrorCode::Cancelled));
    m_process->process.closeWriteChannel();
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
