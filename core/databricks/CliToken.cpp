#include "core/databricks/CliToken.h"

#include "core/databricks/Once.h"

#include <QCoroFuture>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QProcess>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::databricks {

namespace {

constexpr auto cliPatience = 60s; ///< it may ask the network
constexpr std::chrono::milliseconds unknownLife = 10min;
constexpr qint64 leastBytes = 1 << 20; ///< a smaller one is the command line of before, which knows no tokens
constexpr qsizetype longestComplaint = 300;

Result<QString> cliProgram(const QString &path)
{
    QStringList candidates{path};
    if (path.isEmpty()) {
        candidates = qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
        std::for_each(candidates.begin(), candidates.end(), [](QString &folder) { folder += u"/databricks"_s; });
    }
    bool legacy = false;
    for (const QString &candidate : std::as_const(candidates)) {
        const QFileInfo file(candidate);
        const bool there = file.isFile() && file.isExecutable();
        if (there && file.size() >= leastBytes) {
            return file.absoluteFilePath();
        }
        legacy = legacy || there;
    }
    return fail(ErrorCode::ToolMissing, u"databricks"_s, legacy ? u"legacy"_s : path);
}

struct Said {
    int exitCode = -1;
    QByteArray out;
    QString complaint;
};

QCoro::Task<Result<Said>> runCli(Clock *clock, QString program, QStringList arguments, std::stop_token stop)
{
    const Once<Said> first;
    QObject context;
    auto *process = new QProcess; // whoever deletes a running one waits for its end
    QObject::connect(process, &QProcess::finished, process, [process, first](int code, QProcess::ExitStatus how) {
        first.answer(Said{how == QProcess::NormalExit ? code : -1, process->readAllStandardOutput(),
            QString::fromUtf8(process->readAllStandardError()).simplified().left(longestComplaint)});
        process->deleteLater();
    });
    QObject::connect(process, &QProcess::errorOccurred, process, [process, first, program](auto error) {
        if (error == QProcess::FailedToStart) {
            first.answer(fail(ErrorCode::ToolMissing, u"databricks"_s, program));
            process->deleteLater();
        }
    });
    clock->after(cliPatience, &context, [first] { first.answer(fail(ErrorCode::Timeout, u"databricks"_s)); });
    const std::stop_callback onStop(stop, [first] { first.answer(fail(ErrorCode::Cancelled)); });
    process->setStandardInputFile(QProcess::nullDevice());
    const QPointer<QProcess> running(process);
    process->start(program, arguments);
    const QFuture<Result<Said>> answer = first.future();
    Result<Said> said = co_await answer;
    if (running) {
        running->kill(); // nothing where it has ended
    }
    co_return said;
}

/// `2026-11-27T12:00:00.123456789+01:00`: Qt wants no more than milliseconds.
std::chrono::milliseconds lifeUntil(const QString &expiry, const QDateTime &now)
{
    const qsizetype dot = expiry.indexOf(u'.');
    QString text = expiry;
    if (dot > 0) {
        const auto end = std::find_if(text.begin() + dot + 1, text.end(), [](QChar c) { return !c.isDigit(); });
        text.remove(dot, end - text.begin() - dot);
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? std::chrono::milliseconds(std::max<qint64>(now.msecsTo(time), 0)) : unknownLife;
}

Result<Grant> grantOf(const Said &said, const Profile &profile, const QDateTime &now)
{
    if (said.exitCode != 0) { // a program for people: the way out that it names is all there is to go by
        const bool over = said.complaint.contains("databricks auth login"_L1);
        return fail(over ? ErrorCode::SignInExpired : ErrorCode::SignInRefused, profile.host,
            u"databricks-cli "_s + said.complaint);
    }
    const QJsonObject json = QJsonDocument::fromJson(said.out).object();
    Grant grant{bearerIn(json.value("access_token"_L1)), {}, lifeUntil(json.value("expiry"_L1).toString(), now)};
    if (grant.access.isEmpty()) {
        return fail(ErrorCode::UnexpectedAnswer, profile.host, u"databricks auth token"_s);
    }
    return grant;
}

} // namespace

QCoro::Task<Result<Grant>> tokenOfCli(Clock *clock, Profile profile, bool forced, std::stop_token stop)
{
    const auto program = cliProgram(profile.cliPath);
    if (!program) {
        co_return fail(program.error());
    }
    QStringList arguments{u"auth"_s, u"token"_s};
    arguments << (profile.name.isEmpty() ? QStringList{u"--host"_s, profile.host}
                                         : QStringList{u"--profile"_s, profile.name});
    auto running = runCli(clock, *program, forced ? arguments + QStringList{u"--force-refresh"_s} : arguments, stop);
    Result<Said> said = co_await std::move(running);
    if (forced && said && said->exitCode != 0) { // before 0.296 there is no such option
        auto again = runCli(clock, *program, arguments, stop);
        said = co_await std::move(again);
    }
    co_return said ? grantOf(*said, profile, clock->now()) : fail(said.error());
}

} // namespace metaflow::databricks
