#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "core/base/Workers.h"
#include "core/store/Backups.h"
#include "core/wording/BackupWords.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

QString folder()
{
    return app::Folders::ofUser(false).backups();
}

QJsonObject backupJson(const store::Backup &backup)
{
    const auto known = [](qint64 count) { return count < 0 ? QJsonValue() : QJsonValue(count); };
    return {{u"file"_s, backup.file}, {u"reason"_s, textOrNull(backup.reason)}, {u"made"_s, timeJson(backup.made)},
        {u"bytes"_s, backup.bytes}, {u"items"_s, known(backup.items)}, {u"history_rows"_s, known(backup.historyRows)},
        {u"store_id"_s, textOrNull(backup.storeId)}, {u"ok"_s, backup.ok}, {u"problem"_s, textOrNull(backup.problem)}};
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

void showBackup(Output &out, const store::Backup &backup)
{
    if (out.isJson()) {
        out.document(backupJson(backup));
    } else {
        out.text(backup.file);
        out.text(backup.items < 0
                ? Text::tr("%1; read to its end, its items were not counted.").arg(sizeText(backup.bytes))
                : Text::tr("%1; items: %2, rows of history: %3.")
                      .arg(sizeText(backup.bytes))
                      .arg(backup.items)
                      .arg(backup.historyRows));
    }
    if (!backup.problem.isEmpty()) {
        out.say(wording::describeBackupProblem(backup.problem));
    } else if (!out.isJson()) {
        out.text(Text::tr("It can be restored."));
    }
}

/// Its general sentence goes to whoever called; this is what is wrong with the file.
Failure failed(Output &out, const Error &error)
{
    if (error.code == ErrorCode::BackupInvalid) {
        out.say(wording::describeBackupProblem(error.detail));
    }
    return fail(error);
}

ExitCode exitCodeOf(const store::Backup &backup)
{
    return backup.ok ? ExitCode::Done : ExitCode::Failed;
}

QCoro::Task<Answer> make(Shell *shell, QString file, bool daily)
{
    const auto opened = co_await shell->openStore();
    if (!opened) {
        co_return fail(opened.error());
    }
    store::BackupService &backups = shell->services().backups();
    auto making = daily ? backups.daily() : backups.create(u"asked"_s, file);
    const auto backup = co_await shell->finish(std::move(making));
    if (!backup) {
        co_return failed(shell->out(), backup.error());
    }
    showBackup(shell->out(), *backup);
    // the newest daily one that is young enough was read when it was made
    co_return daily && backup->problem.isEmpty() ? ExitCode::Done : exitCodeOf(*backup);
}

QCoro::Task<Answer> create(Shell *shell, Arguments arguments)
{
    if (arguments.positional().size() > 1) {
        co_return wrongUsage(Text::tr("give one file at most."));
    }
    const QString file = arguments.positional().value(0);
    auto making = make(shell, file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath(), false);
    co_return co_await making;
}

QCoro::Task<Answer> daily(Shell *shell, Arguments arguments)
{
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    auto making = make(shell, QString(), true);
    co_return co_await making;
}

QCoro::Task<Answer> list(Shell *shell, Arguments arguments)
{
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    const auto started = co_await shell->start(); // the store need not open: it may be damaged or gone
    if (!started) {
        co_return fail(started.error());
    }
    auto listing = shell->services().backups().list();
    const auto backups = co_await shell->finish(std::move(listing));
    if (!backups) {
        co_return fail(backups.error());
    }
    QJsonArray array;
    for (const store::Backup &backup : *backups) {
        array.append(QJsonObject{{u"file"_s, backup.file}, {u"reason"_s, backup.reason},
            {u"made"_s, timeJson(backup.made)}, {u"bytes"_s, backup.bytes}, {u"store"_s, backup.storeId}});
        if (!shell->out().isJson()) {
            shell->out().text(u"%1  %2  %3"_s.arg(backup.file, backup.reason, sizeText(backup.bytes)));
        }
    }
    if (shell->out().isJson()) {
        shell->out().document({{u"folder"_s, folder()}, {u"backups"_s, array}});
    } else if (backups->isEmpty()) {
        shell->out().text(Text::tr("No backups yet; they are kept in %1.").arg(folder()));
    }
    co_return ExitCode::Done;
}

QCoro::Task<Result<store::Backup>> read(Shell *shell, QString file)
{
    const auto started = co_await shell->start();
    if (!started) {
        co_return fail(started.error());
    }
    auto reading = shell->services().backups().verify(file);
    co_return co_await shell->finish(std::move(reading));
}

QCoro::Task<Answer> verify(Shell *shell, Arguments arguments)
{
    const auto file = arguments.only(Text::tr("the file of the backup"));
    if (!file) {
        co_return fail(file.error());
    }
    auto reading = read(shell, *file);
    const auto backup = co_await reading;
    if (!backup) {
        co_return fail(backup.error());
    }
    showBackup(shell->out(), *backup);
    co_return exitCodeOf(*backup);
}

QCoro::Task<Result<store::Backup>> restoreNow(Shell *shell, store::StoreUrl url, QString file)
{
    const auto started = co_await shell->start();
    if (!started) {
        co_return fail(started.error());
    }
    Workers workers;
    const auto source = shell->services().passwordOf(url);
    const QDateTime now = shell->services().clock().now();
    auto restoring = workers.run([source = source.get(), now, url = std::move(url), file = std::move(file)] {
        const auto password = store::passwordFrom(url.dialect == store::Dialect::Postgres ? source : nullptr);
        return password ? store::restoreBackup(url, file, now, {}, *password)
                        : Result<store::Backup>(fail(password.error()));
    });
    co_return co_await shell->finish(std::move(restoring));
}

QCoro::Task<Answer> restore(Shell *shell, Arguments arguments)
{
    const auto file = arguments.only(Text::tr("the file of the backup"));
    const auto url = file ? shell->storeUrl() : fail(file.error());
    if (!url) {
        co_return fail(url.error());
    }
    const bool isMeant = shell->globals().yes;
    auto working = isMeant ? restoreNow(shell, *url, *file) : read(shell, *file);
    const auto backup = co_await working;
    if (!backup) {
        co_return failed(shell->out(), backup.error());
    }
    Output &out = shell->out();
    if (out.isJson()) {
        QJsonObject json = backupJson(*backup);
        json.insert(u"restored"_s, isMeant);
        out.document(json);
        co_return exitCodeOf(*backup);
    }
    showBackup(out, *backup);
    if (isMeant) {
        out.text(Text::tr("Restored into %1. What was there is kept beside it under a name with “before restore”.")
                     .arg(url->text()));
    } else if (backup->ok) {
        out.text(Text::tr("Would put it in the place of %1, of %2; what is there now is kept beside it. "
                          "Say --yes to do it.")
                     .arg(url->text(), QLocale().toString(backup->made.toLocalTime(), QLocale::ShortFormat)));
    }
    co_return exitCodeOf(*backup);
}

void noOptions(QCommandLineParser &) { }

} // namespace

std::vector<Command> backupCommands()
{
    return {{u"backup create"_s, u"[FILE]"_s,
                Text::tr("Copies the whole store into a file and reads that again; without FILE into the folder of "
                         "backups, where the newest ten stay."),
                noOptions, create},
        {u"backup daily"_s, {}, Text::tr("The same where the last daily one is older than a day; for a timer."),
            noOptions, daily},
        {u"backup list"_s, {}, Text::tr("The backups in their folder."), noOptions, list},
        {u"backup verify"_s, u"FILE"_s,
            Text::tr("Restores a backup into a temporary place and checks it and its whole record."), noOptions,
            verify},
        {u"backup restore"_s, u"FILE [--yes]"_s,
            Text::tr("Puts a backup in the place of the store; without --yes it only says what it would do."),
            noOptions, restore}};
}

} // namespace metaflow::cli
