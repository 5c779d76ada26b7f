#include "core/health/Doctor.h"

#include "core/base/Engine.h"
#include "core/databricks/Session.h"
#include "core/generation/GenerationService.h"
#include "core/review/ReviewService.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::health {

namespace {

constexpr qint64 leastRoom = 200'000'000; ///< bytes: a store of 100,000 items and its write-ahead log
constexpr auto forgivenSkew = 5min;

using Checks = QVector<HealthCheck>;

struct Rooms {
    store::Store *store;
    databricks::Session *session;
    generation::GenerationService *generation;
    review::ReviewService *review;
};

bool isRunning(const QVector<databricks::Warehouse> &warehouses, const QString &id)
{
    return std::any_of(warehouses.begin(), warehouses.end(),
        [&](const databricks::Warehouse &warehouse) { return warehouse.id == id && warehouse.state == u"RUNNING"; });
}

HealthCheck historyCheck(const Result<HistoryVerdict> &verdict)
{
    if (!verdict) {
        return checkOf(u"history"_s, verdict.error());
    }
    if (!verdict->ok) {
        return checkOf(u"history"_s, Error{ErrorCode::StoreCorrupt, verdict->reason, {}, {}});
    }
    return checkOf(u"history"_s, QString());
}

QCoro::Task<Checks> examineStore(Rooms rooms, Result<store::StoreInfo> info)
{
    Checks checks;
    if (!info) {
        checks << checkOf(u"store"_s, info.error());
        co_return checks;
    }
    checks << checkOf(u"store"_s, info->url);
    const auto verifying = rooms.review->verifyHistory().future();
    checks << historyCheck(co_await verifying);
    HistoryFilter newest;
    newest.limit = 1;
    const auto reading = rooms.review->history(newest).future();
    const Result<QVector<HistoryRow>> rows = co_await reading;
    const QDateTime event = rows && !rows->isEmpty() ? rows->first().time : QDateTime();
    checks << checkClock(rooms.store->clock().now(), event);
    if (rooms.store->url().dialect == store::Dialect::Sqlite) {
        checks << checkDisk(QFileInfo(rooms.store->url().path).absolutePath());
    }
    co_return checks;
}

/// The probes: who we are, and whether the warehouse reads texts as we write them.
HealthCheck privilegesCheck(const Result<databricks::SessionInfo> &session, const QString &warehouse)
{
    if (!session) {
        return checkOf(u"privileges"_s, session.error());
    }
    if (!session->literalsAgree) {
        return checkOf(u"privileges"_s, Error{ErrorCode::LiteralProbeFailed, warehouse, {}, {}});
    }
    return checkOf(u"privileges"_s, session->user);
}

/// Over REST alone, unless the warehouse runs anyway.
QCoro::Task<Checks> examineWorkspace(Rooms rooms, Result<databricks::Profile> profile, std::stop_token stop)
{
    Checks checks;
    if (!profile) {
        checks << checkOf(u"profile"_s, profile.error());
        co_return checks;
    }
    checks << checkOf(u"profile"_s, profile->host);
    rooms.session->use(*profile);
    const auto warehouses = co_await rooms.session->warehouses(stop);
    if (!warehouses) {
        checks << checkOf(u"workspace"_s, warehouses.error());
        co_return checks;
    }
    checks << checkOf(u"workspace"_s, profile->host);
    checks << checkWarehouse(*warehouses, profile->warehouseId);
    if (isRunning(*warehouses, profile->warehouseId)) {
        const auto session = co_await rooms.session->connect(stop);
        checks << privilegesCheck(session, profile->warehouseId);
    }
    co_return checks;
}

QCoro::Task<Checks> examineModel(Rooms rooms, Result<providers::ModelAccess> model)
{
    Checks checks;
    if (!model) {
        checks << checkOf(u"model_key"_s, model.error());
        co_return checks;
    }
    checks << checkOf(u"model_key"_s, model->baseUrl);
    const auto asking = rooms.generation->models(*model).future();
    const Result<QStringList> models = co_await asking;
    if (!models) {
        checks << checkOf(u"model"_s, models.error());
    } else if (!models->contains(model->model)) {
        checks << checkOf(u"model"_s, Error{ErrorCode::ModelUnknown, model->model, models->join(u", "_s), {}});
    } else {
        checks << checkOf(u"model"_s, model->model);
    }
    co_return checks;
}

QCoro::Task<Result<Checks>> examineAll(Rooms rooms, Surroundings surroundings, std::stop_token stop)
{
    Checks checks = co_await examineStore(rooms, surroundings.store);
    checks << checkLog(surroundings.logFile);
    checks += co_await examineWorkspace(rooms, surroundings.profile, stop);
    checks += co_await examineModel(rooms, surroundings.model);
    co_return checks;
}

} // namespace

Doctor::Doctor(Engine &engine, store::Store &store, databricks::Session &session,
    generation::GenerationService &generation, review::ReviewService &review)
    : m_engine(engine)
    , m_store(store)
    , m_session(session)
    , m_generation(generation)
    , m_review(review)
{
}

Job<QVector<HealthCheck>> Doctor::examine(Surroundings surroundings)
{
    const Rooms rooms{&m_store, &m_session, &m_generation, &m_review};
    return m_engine.submit([rooms, surroundings = std::move(surroundings)](
                               std::stop_token stop) { return examineAll(rooms, surroundings, std::move(stop)); });
}

HealthCheck checkOf(const QString &name, const QString &subject)
{
    return {name, true, u"ok"_s, subject, {}};
}

HealthCheck checkOf(const QString &name, const Error &error)
{
    return {name, false, errorCodeName(error.code), error.subject, error.detail};
}

HealthCheck checkDisk(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.isWritable()) {
        return checkOf(u"disk"_s, Error{ErrorCode::StoreReadOnly, folder, {}, {}});
    }
    const QStorageInfo storage(folder);
    if (storage.isValid() && storage.bytesAvailable() < leastRoom) {
        return checkOf(u"disk"_s, Error{ErrorCode::StoreFull, folder, {}, {}});
    }
    return checkOf(u"disk"_s, folder);
}

HealthCheck checkClock(const QDateTime &now, const QDateTime &newestEvent)
{
    if (newestEvent.isValid() && newestEvent > now.addMSecs(std::chrono::milliseconds(forgivenSkew).count())) {
        return {u"clock"_s, false, u"clock_wrong"_s, isoTime(newestEvent), {}};
    }
    return checkOf(u"clock"_s, isoTime(now));
}

HealthCheck checkWarehouse(const QVector<databricks::Warehouse> &warehouses, const QString &id)
{
    if (id.isEmpty()) {
        return {u"warehouse"_s, false, u"not_configured"_s, {}, {}};
    }
    const auto found = std::find_if(warehouses.begin(), warehouses.end(),
        [&](const databricks::Warehouse &warehouse) { return warehouse.id == id; });
    if (found == warehouses.end()) {
        return checkOf(u"warehouse"_s, Error{ErrorCode::NotFound, id, {}, {}});
    }
    if (found->state.startsWith(u"DELET")) {
        return checkOf(u"warehouse"_s, Error{ErrorCode::WarehouseStopped, id, found->state, {}});
    }
    return checkOf(u"warehouse"_s, u"%1 (%2)"_s.arg(found->name, found->state));
}

HealthCheck checkLog(const QString &file)
{
    const QFileInfo info(file);
    const bool writable = info.exists() ? info.isWritable() : QFileInfo(info.absolutePath()).isWritable();
    return writable ? checkOf(u"log"_s, file) : checkOf(u"log"_s, Error{ErrorCode::FileUnwritable, file, {}, {}});
}

} // namespace metaflow::health
