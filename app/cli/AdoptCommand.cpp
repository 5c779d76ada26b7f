#include "app/cli/Command.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "app/composition/People.h"
#include "core/base/Workers.h"
#include "core/store/AdoptionService.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

/// What it works with instead of the services' store, which cannot be opened yet.
struct Adopter {
    Adopter(app::Services &services, const store::StoreUrl &where)
        : url(where)
        , password(services.passwordOf(where))
    {
    }
    store::StoreUrl url;
    std::unique_ptr<app::StorePassword> password;
    Workers workers;
};

void addAdoptOptions(QCommandLineParser &parser)
{
    parser.addOption({u"source"_s,
        Text::tr("Where the catalog of these items is: the workspace's host, or an id that the store knows."),
        u"HOST|ID"_s});
    parser.addOption({u"dry-run"_s, Text::tr("Only shows what would be done.")});
    parser.addOption({u"no-backup"_s, Text::tr("Does it without a backup before.")});
}

QJsonObject previewJson(const store::AdoptionPreview &preview)
{
    const QJsonObject byStatus{{u"pending"_s, preview.byStatus[0]}, {u"approved"_s, preview.byStatus[1]},
        {u"edited"_s, preview.byStatus[2]}, {u"rejected"_s, preview.byStatus[3]},
        {u"unknown"_s, preview.unknownStatus}};
    return {{u"adopted_before"_s, preview.adopted}, {u"items"_s, preview.items}, {u"history_rows"_s, preview.history},
        {u"duplicates"_s, preview.duplicates}, {u"nan_columns"_s, preview.nanColumns}, {u"by_status"_s, byStatus},
        {u"unknown_statuses"_s, QJsonArray::fromStringList(preview.unknownStatuses)},
        {u"without_source"_s, preview.withoutSource},
        {u"added_columns"_s, QJsonArray::fromStringList(preview.addedColumns)},
        {u"added_tables"_s, QJsonArray::fromStringList(preview.addedTables)}};
}

void sayStatuses(Output &out, const store::AdoptionPreview &preview)
{
    out.text(Text::tr("  pending %1, approved %2, edited %3, rejected %4")
                 .arg(preview.byStatus[0])
                 .arg(preview.byStatus[1])
                 .arg(preview.byStatus[2])
                 .arg(preview.byStatus[3]));
    if (preview.unknownStatus > 0) {
        out.text(Text::tr("  %1 with a status that MetaFlow does not know (%2): they stay as they are and count as "
                          "pending")
                     .arg(preview.unknownStatus)
                     .arg(preview.unknownStatuses.join(u", "_s)));
    }
    if (preview.duplicates > 0) {
        out.text(
            Text::tr("  %1 are duplicates: of each object the newest accepted one is the one to review, the others "
                     "stay beside it and are never planned")
                .arg(preview.duplicates));
    }
    if (preview.nanColumns > 0) {
        out.text(Text::tr("  %1 have the text NaN instead of no column: they become descriptions of the table")
                     .arg(preview.nanColumns));
    }
}

void sayPreview(Output &out, const store::StoreUrl &url, const store::AdoptionPreview &preview)
{
    out.text(url.text());
    out.text(preview.adopted ? Text::tr("Since it was adopted the earlier tool wrote %1 items and %2 rows of history.")
                                   .arg(preview.items)
                                   .arg(preview.history)
                             : Text::tr("The earlier tool's database: %1 items, %2 rows of history.")
                                   .arg(preview.items)
                                   .arg(preview.history));
    sayStatuses(out, preview);
    if (preview.withoutSource > 0) {
        out.text(Text::tr("Items of which nobody said yet where their catalog is: %1.").arg(preview.withoutSource));
    }
    if (!preview.addedColumns.isEmpty() || !preview.addedTables.isEmpty()) {
        out.text(Text::tr("Added to its tables: %1").arg(preview.addedColumns.join(u", "_s)));
        out.text(Text::tr("Added beside them: %1").arg(preview.addedTables.join(u", "_s)));
        out.text(Text::tr("Nothing is taken away or renamed: the earlier tool goes on reading and writing."));
    }
}

void tellPreview(Output &out, const store::StoreUrl &url, const store::AdoptionPreview &preview, bool mayDoIt)
{
    if (out.isJson()) {
        out.document({{u"adopted"_s, false}, {u"url"_s, url.text()}, {u"items"_s, preview.items},
            {u"duplicates"_s, preview.duplicates}, {u"preview"_s, previewJson(preview)}});
    } else {
        sayPreview(out, url, preview);
    }
    if (mayDoIt) {
        out.say(Text::tr("Nothing was changed. The same with --yes does it; close the earlier tool's app meanwhile."));
    }
}

void sayDone(Output &out, const store::AdoptionReport &report)
{
    if (!report.backup.isEmpty()) {
        out.text(Text::tr("Backup: %1").arg(report.backup));
    }
    out.text(Text::tr("Adopted: %1 items; duplicates marked: %2, NaN mended: %3, rows of history written: %4.")
                 .arg(report.keyed)
                 .arg(report.marked)
                 .arg(report.mended)
                 .arg(report.historyRows));
    if (report.sourced > 0) {
        out.text(Text::tr("Items that now belong to a workspace and can be planned: %1.").arg(report.sourced));
    }
    if (report.leftOut > 0) {
        out.text(Text::tr("%1 wait: they were changed past the record. Decide on them, then do the same again.")
                     .arg(report.leftOut));
    }
}

void tellDone(Output &out, const store::AdoptionReport &report, const store::StoreInfo &info, bool isNamed)
{
    if (out.isJson()) {
        out.document(
            {{u"adopted"_s, true}, {u"store_id"_s, info.storeId}, {u"url"_s, info.url}, {u"items"_s, info.items},
                {u"history_rows"_s, info.historyRows}, {u"store_schema_version"_s, info.schemaVersion},
                {u"duplicates"_s, info.duplicates}, {u"new_items"_s, report.keyed}, {u"marked"_s, report.marked},
                {u"mended"_s, report.mended}, {u"sourced"_s, report.sourced}, {u"waiting"_s, report.leftOut},
                {u"backup"_s, report.backup.isEmpty() ? QJsonValue() : QJsonValue(report.backup)},
                {u"preview"_s, previewJson(report.before)}});
    } else {
        sayDone(out, report);
    }
    if (!isNamed && report.sourced == 0) {
        out.say(Text::tr("They can be reviewed now. For a plan say where their catalog is: "
                         "`metaflow-cli store adopt --source HOST`."));
    }
}

store::AdoptionWish wishOf(const Arguments &arguments, const app::Folders &folders)
{
    store::AdoptionWish wish;
    wish.source = arguments.value(u"source"_s);
    wish.backupFolder = arguments.has(u"no-backup"_s) ? QString() : folders.backups();
    wish.person = [remembered = app::People(folders.peopleFile()).only()](
                      store::Connection &connection) { return app::actingPerson(connection, remembered); };
    wish.via = {u"shell"_s, 1};
    return wish;
}

QCoro::Task<Answer> carryOut(Shell *shell, std::shared_ptr<Adopter> adopter, store::AdoptionWish wish)
{
    const bool isNamed = !wish.source.isEmpty();
    auto adopting = store::adoptStore(
        adopter->workers, shell->services().clock(), adopter->url, std::move(wish), adopter->password.get());
    const auto report = co_await shell->finish(std::move(adopting));
    if (!report) {
        if (report.error().code == ErrorCode::ToolMissing) {
            shell->out().say(Text::tr("Nothing was changed. With --no-backup it goes without a backup."));
        }
        co_return fail(report.error());
    }
    const auto info = co_await shell->openStore();
    if (!info) {
        co_return fail(info.error());
    }
    tellDone(shell->out(), *report, *info, isNamed);
    co_return report->leftOut > 0 ? ExitCode::Partly : ExitCode::Done;
}

QCoro::Task<Answer> adopt(Shell *shell, Arguments arguments)
{
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    const auto url = shell->storeUrl();
    if (!url) {
        co_return fail(url.error());
    }
    const auto started = co_await shell->start();
    if (!started) {
        co_return fail(started.error());
    }
    auto adopter = std::make_shared<Adopter>(shell->services(), *url);
    auto looking = store::previewStore(adopter->workers, *url, adopter->password.get());
    const auto preview = co_await shell->finish(std::move(looking));
    if (!preview) {
        co_return fail(preview.error());
    }
    const bool isOnlyLook = arguments.has(u"dry-run"_s) || !shell->globals().yes;
    if (isOnlyLook) {
        tellPreview(shell->out(), *url, *preview, !arguments.has(u"dry-run"_s));
        co_return ExitCode::Done;
    }
    auto wish = wishOf(arguments, app::Folders::ofUser(false));
    auto adopting = carryOut(shell, adopter, std::move(wish));
    co_return co_await adopting;
}

} // namespace

std::vector<Command> adoptCommands()
{
    return {{u"store adopt"_s, u"[--source HOST|ID] [--dry-run] [--no-backup]"_s,
        Text::tr("Takes over the earlier tool's database; --yes does it, without it shows what would change."),
        addAdoptOptions, adopt}};
}

} // namespace metaflow::cli
