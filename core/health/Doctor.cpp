#include "core/health/Doctor.h"

#include "core/base/Engine.h"
#include "core/base/Workers.h"
#include "core/databricks/Session.h"
#include "core/databricks/WorkspaceSignIn.h"
#include "core/health/MachineChecks.h"
#include "core/health/ModelChecks.h"
#include "core/health/StoreChecks.h"
#include "core/health/WorkspaceChecks.h"
#include "core/model/Role.h"
#include "core/review/ReviewService.h"
#include "core/secrets/KeyRing.h"
#include "core/store/BackupService.h"
#include "core/store/Settings.h"
#include "core/store/Store.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::health {

namespace {

using Checks = QVector<HealthCheck>;

/// Says which check is in hand.
class Rounds {
public:
    explicit Rounds(ProgressSink sink)
        : m_sink(std::move(sink))
    {
    }
    void at(const QString &check)
    {
        const QStringList names = healthCheckNames();
        Progress progress{names.indexOf(check), names.size()};
        progress.doing = check;
        m_sink.report(std::move(progress));
    }

private:
    ProgressSink m_sink;
};

bool isFile(const store::Store &store)
{
    return store.url().dialect == store::Dialect::Sqlite;
}

QCoro::Task<Result<HistoryVerdict>> verify(review::ReviewService *review, std::stop_token stop)
{
    const auto verifying = review->verifyHistory();
    const std::stop_callback onStop(stop, [&verifying] { verifying.cancel(); });
    const auto future = verifying.future();
    co_return co_await future;
}

/// What one connection told.
struct StoreLook {
    QString storeId;
    Checks checks;
};

QCoro::Task<Result<StoreLook>> lookInto(store::Store *store)
{
    const auto looking = store->bulk([](store::Connection &connection) -> Result<StoreLook> {
        return StoreLook{store::setting(connection, u"store_id"_s).value_or(std::nullopt).value_or(QString()),
            {checkStore(connection), checkIntegrity(connection), checkSize(connection), checkMigrations(connection)}};
    });
    co_return co_await looking;
}

/// Of another store, where both are known.
bool isForeign(const store::Backup &backup, const QString &storeId)
{
    return !backup.storeId.isEmpty() && !storeId.isEmpty() && !storeId.startsWith(backup.storeId);
}

/// On a team's server the backups are its admins' business. A store that does not open is when they matter most.
QCoro::Task<HealthCheck> examineBackups(Doctor::Parts parts, StoreLook look)
{
    const bool isAdmin
        = look.checks.isEmpty() || isFile(parts.store) || look.checks.constFirst().measured == roleName(Role::Admin);
    if (!isAdmin) {
        co_return unmadeCheck(u"backup"_s, errorCodeName(ErrorCode::RoleTooSmall));
    }
    const auto listing = parts.backups.list().future();
    Result<QVector<store::Backup>> backups = co_await listing;
    if (backups) {
        backups->removeIf([&](const store::Backup &backup) { return isForeign(backup, look.storeId); });
    }
    co_return checkBackup(backups, parts.store.clock().now());
}

QCoro::Task<Checks> examineStore(
    Doctor::Parts parts, std::optional<Error> unopened, Rounds rounds, std::stop_token stop)
{
    rounds.at(u"store"_s);
    Result<StoreLook> look = fail(unopened.value_or(Error{}));
    if (!unopened) {
        auto looking = lookInto(&parts.store);
        look = co_await std::move(looking);
    }
    auto listing = examineBackups(parts, look.value_or(StoreLook()));
    const HealthCheck backup = co_await std::move(listing);
    if (!look) {
        Checks none{failedCheck(u"store"_s, look.error()), backup};
        for (const auto &name : {u"integrity"_s, u"size"_s, u"migrations"_s, u"history"_s, u"outside"_s}) {
            none << unmadeCheck(name, look.error());
        }
        co_return none;
    }
    rounds.at(u"history"_s);
    auto verifying = verify(&parts.review, std::move(stop));
    const Result<HistoryVerdict> verdict = co_await std::move(verifying);
    co_return look->checks << checkHistory(verdict) << checkOutside(verdict) << backup;
}

qint64 bytesOf(const store::StoreUrl &url)
{
    return QFileInfo(url.path).size() + QFileInfo(url.path + u"-wal"_s).size();
}

QCoro::Task<Checks> examineMachine(Doctor::Parts parts, Surroundings surroundings, Rounds rounds)
{
    rounds.at(u"disk"_s);
    const auto looking = parts.workers.run([url = parts.store.url(), surroundings] {
        const bool file = url.dialect == store::Dialect::Sqlite;
        const QString folder = file ? QFileInfo(url.path).absolutePath() : surroundings.folders.value(0);
        QStringList folders = surroundings.folders;
        folders << (file ? QStringList{folder} : QStringList());
        folders.removeDuplicates();
        return Checks{checkDisk(folder, file ? bytesOf(url) : 0), checkFolders(folders), checkLog(surroundings.logFile),
            checkNetwork(surroundings.networkFile)};
    });
    Checks checks = co_await looking;
    rounds.at(u"key_store"_s);
    const auto probing = parts.keys.probe();
    const Result<void> probed = co_await probing;
    const auto keys = parts.keys.entries();
    checks << checkKeyStore(probed, keys) << checkKeys(keys, parts.store.clock().now());
    co_return checks;
}

QCoro::Task<QDateTime> newestEvent(review::ReviewService *review)
{
    HistoryFilter newest;
    newest.limit = 1;
    const auto reading = review->history(newest).future();
    const Result<QVector<HistoryRow>> rows = co_await reading;
    co_return rows && !rows->isEmpty() ? rows->constFirst().time : QDateTime();
}

QCoro::Task<Result<QVector<ScannedCatalog>>> catalogsOf(store::Store *store, Result<databricks::Profile> profile)
{
    const QString host = profile ? profile->host : QString();
    const auto reading
        = store->bulk([host](store::Connection &connection) { return scannedCatalogs(connection, host); });
    co_return co_await reading;
}

/// Workspace, model and the clock, which the workspace knows better.
QCoro::Task<Checks> examineServices(Doctor::Parts parts, Surroundings surroundings, Rounds rounds, std::stop_token stop)
{
    Clock &clock = parts.store.clock();
    Result<QVector<ScannedCatalog>> scanned = fail(surroundings.storeError.value_or(Error{}));
    ClockFacts times;
    if (!surroundings.storeError) {
        auto reading = catalogsOf(&parts.store, surroundings.profile);
        scanned = co_await std::move(reading);
        auto looking = newestEvent(&parts.review);
        times.newestEvent = co_await std::move(looking);
    }
    rounds.at(u"profile"_s);
    databricks::Session session(parts.http, clock, &parts.workers);
    auto visiting = examineWorkspace(&parts.http, &session, surroundings.profile, std::move(scanned), stop);
    WorkspaceFinding workspace = co_await std::move(visiting);
    times.now = clock.now();
    times.server = workspace.time;
    rounds.at(u"model_key"_s);
    const QString address = surroundings.model ? surroundings.model->baseUrl : QString();
    databricks::WorkspaceSignIn signIn(session, address);
    const providers::ProviderParts tools{parts.http, parts.workers, parts.prices, &signIn};
    auto asking = examineModel(tools, &clock, surroundings.model, workspace.signedIn, std::move(stop));
    workspace.checks += co_await std::move(asking);
    workspace.checks << checkClock(times) << checkPrices(parts.prices, times.now.date());
    co_return workspace.checks;
}

QCoro::Task<Result<Checks>> examineAll(
    Doctor::Parts parts, Surroundings surroundings, std::stop_token stop, ProgressSink sink)
{
    const Rounds rounds(std::move(sink));
    auto storing = examineStore(parts, surroundings.storeError, rounds, stop);
    Checks checks = co_await std::move(storing);
    auto looking = examineMachine(parts, surroundings, rounds);
    checks += co_await std::move(looking);
    auto asking = examineServices(parts, surroundings, rounds, stop);
    checks += co_await std::move(asking);
    if (stop.stop_requested()) {
        co_return fail(ErrorCode::Cancelled);
    }
    const QStringList order = healthCheckNames();
    std::sort(checks.begin(), checks.end(),
        [&](const HealthCheck &a, const HealthCheck &b) { return order.indexOf(a.name) < order.indexOf(b.name); });
    co_return checks;
}

} // namespace

Doctor::Doctor(Parts parts)
    : m_parts(parts)
{
}

Job<QVector<HealthCheck>> Doctor::examine(Surroundings surroundings)
{
    return m_parts.engine.submit(
        [parts = m_parts, surroundings = std::move(surroundings)](std::stop_token stop, ProgressSink sink) {
            return examineAll(parts, surroundings, std::move(stop), std::move(sink));
        });
}

Job<RunFigures> Doctor::figures()
{
    return Job(m_parts.store.bulk([](store::Connection &connection) { return runFigures(connection); }));
}

} // namespace metaflow::health
