#include "core/store/AdoptionService.h"

#include "core/base/Clock.h"
#include "core/base/Interfaces.h"
#include "core/base/Workers.h"
#include "core/store/BackupService.h"
#include "core/store/Backups.h"
#include "core/store/Migrations.h"
#include "core/store/Roles.h"
#include "core/store/SealedWrite.h"
#include "core/store/Sources.h"
#include "core/store/Store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

Result<std::unique_ptr<Connection>> openUnadopted(const StoreUrl &url, SecretSource *password)
{
    if (url.dialect == Dialect::Sqlite) { // the earlier tool has none; and opening would make the file
        return fail(ErrorCode::NothingToAdopt, url.text());
    }
    auto secret = passwordFrom(password);
    return secret ? openBeside({url, *std::move(secret)}) : fail(secret.error());
}

/// NothingToAdopt also for a store of ours that the tool never saw.
Result<AdoptionPreview> lookAt(Connection &connection)
{
    auto preview = previewAdoption(connection);
    if (preview && !preview->adopted && preview->items == 0 && preview->addedTables.isEmpty()) {
        return fail(ErrorCode::NothingToAdopt, connection.url().text());
    }
    return preview;
}

/// As Profile writes them.
QString hostOf(const QString &text)
{
    QString host = text.contains("://"_L1) ? text : u"https://"_s + text;
    while (host.endsWith(u'/')) {
        host.chop(1);
    }
    return host;
}

bool isHost(const QString &text)
{
    return text.contains(u'.') || text.contains(u':');
}

/// Nothing where none is named. A host that the store does not know yet becomes a source; a scan learns the rest of it.
Result<std::optional<SourceId>> namedSource(Connection &connection, const QString &text)
{
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const auto known = sources(connection);
    if (!known) {
        return fail(known.error());
    }
    const auto found = std::find_if(known->begin(), known->end(), [&](const Source &one) {
        return text == QString::number(one.id.value()) || text == one.metastoreId || text == one.workspaceId
            || one.host.compare(hostOf(text), Qt::CaseInsensitive) == 0;
    });
    if (found != known->end()) {
        return found->id;
    }
    if (!isHost(text)) {
        return fail(ErrorCode::SourceUnknown, text);
    }
    return rememberSource(connection, Source{{}, hostOf(text), {}, {}, false}).map([](const Source &made) {
        return std::optional(made.id);
    });
}

Result<void> migrateAdopted(Connection &connection, const QDateTime &now)
{
    const auto steps = migrations(connection.dialect());
    auto done = steps ? migrate(connection, *steps, now) : Result<void>(fail(steps.error()));
    return done ? grantAgain(connection) : done;
}

Result<AdoptionReport> adoptWish(Connection &connection, const AdoptionWish &wish, const QDateTime &now)
{
    auto before = lookAt(connection); // before there is anything of ours in it
    if (before && before->addedTables.contains(u"sources"_s) && !wish.source.isEmpty() && !isHost(wish.source)) {
        return fail(ErrorCode::SourceUnknown, wish.source); // said while nothing was changed
    }
    auto done = before ? migrateAdopted(connection, now) : Result<void>(fail(before.error()));
    if (done) { // the tool's own rows first: sealed, they say what it did to its items
        done = writeSealed(connection, now, [](Connection &) { return Result<void>(); });
    }
    const auto person = done ? wish.person(connection) : fail(done.error());
    if (!person) {
        return fail(person.error());
    }
    Result<AdoptionReport> report = AdoptionReport();
    done = writeSealed(connection, now, [&](Connection &open) -> Result<void> {
        const auto source = namedSource(open, wish.source);
        report = source ? adopt(open, *source, {*person, wish.via}, now) : fail(source.error());
        return report ? Result<void>() : Result<void>(fail(report.error()));
    });
    if (!done) {
        return fail(done.error());
    }
    report->before = *std::move(before);
    return report;
}

using Promise = std::shared_ptr<QPromise<Result<AdoptionReport>>>;

void answerAdoption(const Promise &promise, Result<AdoptionReport> report)
{
    promise->addResult(std::move(report));
    promise->finish();
}

/// A Store that is never opened: its backups work on connections of their own.
struct Beside {
    Beside(const StoreUrl &url, Clock &clock, Workers &workers, const QString &folder, SecretSource *password)
        : store(url, clock)
        , backups(store, workers, folder, password)
    {
    }
    Store store;
    BackupService backups;
};

} // namespace

Job<AdoptionPreview> previewStore(Workers &workers, StoreUrl url, SecretSource *password)
{
    return Job<AdoptionPreview>(workers.run([url = std::move(url), password]() -> Result<AdoptionPreview> {
        const auto connection = openUnadopted(url, password);
        return connection ? lookAt(**connection) : fail(connection.error());
    }));
}

Job<AdoptionReport> adoptStore(Workers &workers, Clock &clock, StoreUrl url, AdoptionWish wish, SecretSource *password)
{
    auto promise = std::make_shared<QPromise<Result<AdoptionReport>>>();
    promise->start();
    Job<AdoptionReport> job(promise->future());
    const QString folder = wish.backupFolder;
    const auto go = [&workers, &clock, url, wish = std::move(wish), password, promise](const QString &backup) {
        auto adopting = workers.run([url, wish, password, promise, backup, now = clock.now()] {
            const auto connection = openUnadopted(url, password);
            auto report = connection ? adoptWish(**connection, wish, now) : fail(connection.error());
            if (report) {
                report->backup = backup;
            }
            answerAdoption(promise, std::move(report));
            return true;
        });
        Q_UNUSED(adopting)
    };
    if (folder.isEmpty() || url.dialect == Dialect::Sqlite) {
        go({});
        return job;
    }
    auto beside = std::make_shared<Beside>(url, clock, workers, folder, password);
    auto chained = beside->backups.create(u"migration"_s).future().then([beside, go, promise](Result<Backup> made) {
        made ? go(made->file) : answerAdoption(promise, fail(made.error()));
    });
    Q_UNUSED(chained)
    return job;
}

} // namespace metaflow::store
