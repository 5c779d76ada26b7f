#include "core/health/WorkspaceChecks.h"

#include "core/databricks/ApiError.h"
#include "core/databricks/WorkspaceRequest.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::health {

namespace {

const QString catalogApi = u"/api/2.1/unity-catalog"_s;
constexpr int mostPages = 20; ///< of one list; a server that never ends is not followed

/// Who asks, as the workspace knows them.
struct Identity {
    QString user; ///< empty where it does not say
    QStringList names; ///< in which grants may name them
};

bool isAboutTheSignIn(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongUsage:
    case ErrorCode::NotSignedIn:
    case ErrorCode::KeyMissing:
    case ErrorCode::KeyStoreLocked:
    case ErrorCode::SignInRefused:
    case ErrorCode::SignInExpired:
    case ErrorCode::SignInMismatch:
    case ErrorCode::ToolMissing:
    case ErrorCode::Unauthenticated:
        return true;
    default:
        return false;
    }
}

/// Somebody answered who knows us, but did not want to say that.
bool isAnsweredAnyway(ErrorCode code)
{
    return code == ErrorCode::Forbidden || code == ErrorCode::NotFound || code == ErrorCode::BadRequest;
}

/// RFC 9110, 5.6.7; invalid where there is none.
QDateTime dateOf(const net::HttpResponse &response)
{
    QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(response.header("date")).section(u' ', 1, 4), u"dd MMM yyyy HH:mm:ss"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

Identity identityOf(const QJsonObject &me)
{
    Identity identity{me.value("userName"_L1).toString(), {u"account users"_s}};
    identity.names << identity.user;
    for (const QJsonValue &group : me.value("groups"_L1).toArray()) {
        identity.names << group.toObject().value("display"_L1).toString();
    }
    return identity;
}

QString encoded(const QString &name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name));
}

/// One question: a doctor is not patient.
QCoro::Task<Result<net::HttpResponse>> ask(
    net::HttpClient *http, databricks::Session *session, QString path, std::stop_token stop)
{
    const databricks::Profile profile = session->profile();
    net::HttpRequest request = databricks::workspaceRequest(profile, path);
    request.quiet = 10s;
    request.deadline = 20s;
    request.maxAttempts = 2;
    auto sending = databricks::sendSigned(http, profile, std::move(request), std::move(stop));
    co_return co_await std::move(sending);
}

QCoro::Task<Result<QJsonObject>> askJson(
    net::HttpClient *http, databricks::Session *session, QString path, std::stop_token stop)
{
    auto asking = ask(http, session, std::move(path), std::move(stop));
    const Result<net::HttpResponse> response = co_await std::move(asking);
    if (!response) {
        co_return fail(response.error());
    }
    co_return databricks::jsonAnswer(*response, session->profile().host);
}

/// All pages of a list as one; `field` is where its entries stand.
QCoro::Task<Result<QJsonObject>> askList(
    net::HttpClient *http, databricks::Session *session, QString path, QString field, std::stop_token stop)
{
    QJsonArray all;
    QString token;
    for (int page = 0; page < mostPages; ++page) {
        const QString more = token.isEmpty() ? QString() : u"&page_token="_s + encoded(token);
        auto asking = askJson(http, session, path + u"?max_results=0"_s + more, stop);
        const Result<QJsonObject> answer = co_await std::move(asking);
        if (!answer) {
            co_return fail(answer.error());
        }
        for (const QJsonValue &entry : answer->value(field).toArray()) {
            all.append(entry);
        }
        token = answer->value("next_page_token"_L1).toString();
        if (token.isEmpty()) {
            break;
        }
    }
    QJsonObject whole;
    whole.insert(field, all);
    co_return whole;
}

QCoro::Task<Result<Rights>> askRights(
    net::HttpClient *http, databricks::Session *session, QString securable, QStringList mine, std::stop_token stop)
{
    auto asking = askList(http, session, catalogApi + u"/effective-permissions/"_s + securable,
        u"privilege_assignments"_s, std::move(stop));
    const Result<QJsonObject> answer = co_await std::move(asking);
    if (!answer) {
        co_return fail(answer.error());
    }
    co_return rightsOf(*answer, mine);
}

/// Whether a catalog belongs to one of these names, which is no row among its grants.
QCoro::Task<bool> isOwn(
    net::HttpClient *http, databricks::Session *session, QString catalog, QStringList mine, std::stop_token stop)
{
    auto asking = askList(http, session, catalogApi + u"/catalogs"_s, u"catalogs"_s, std::move(stop));
    const Result<QJsonObject> answer = co_await std::move(asking);
    const QJsonArray catalogs = answer ? answer->value("catalogs"_L1).toArray() : QJsonArray();
    co_return std::any_of(catalogs.begin(), catalogs.end(), [&](const QJsonValue &entry) {
        return entry[u"name"].toString().compare(catalog, Qt::CaseInsensitive) == 0
            && mine.contains(entry[u"owner"].toString(), Qt::CaseInsensitive);
    });
}

/// Whether they may certainly not write comments there: they hold something, and it is not that, neither on the catalog
/// nor on those of its schemas that were looked at. Of whom nothing is told (an admin) nothing is certain. As
/// importing/Grants.h, without a statement.
QCoro::Task<Result<bool>> isRefused(
    net::HttpClient *http, databricks::Session *session, ScannedCatalog catalog, QStringList mine, std::stop_token stop)
{
    auto asking = askRights(http, session, u"catalog/"_s + encoded(catalog.name), mine, stop);
    Result<Rights> rights = co_await std::move(asking);
    if (!rights) {
        co_return fail(rights.error());
    }
    if (!rights->told || (rights->uses && rights->modifies)) {
        co_return false;
    }
    auto owning = isOwn(http, session, catalog.name, mine, stop);
    const bool own = co_await std::move(owning);
    if (own) {
        co_return false;
    }
    for (const QString &schema : catalog.schemas) {
        if (rights->modifies) {
            break;
        }
        auto looking = askRights(http, session, u"schema/"_s + encoded(catalog.name + u'.' + schema), mine, stop);
        const Result<Rights> inside = co_await std::move(looking);
        rights->modifies = !inside || inside->modifies;
    }
    co_return !rights->uses || !rights->modifies;
}

QCoro::Task<HealthCheck> checkPrivileges(net::HttpClient *http, databricks::Session *session, Identity identity,
    Result<QVector<ScannedCatalog>> scanned, std::stop_token stop)
{
    const QString name = u"privileges"_s;
    if (!scanned) {
        co_return unmadeCheck(name, scanned.error());
    }
    if (scanned->isEmpty() || identity.user.isEmpty()) {
        co_return unmadeCheck(name, scanned->isEmpty() ? u"nothing_scanned"_s : u"user_unknown"_s);
    }
    QStringList refused, fine;
    std::optional<Error> last;
    for (const ScannedCatalog &catalog : *scanned) {
        auto asking = isRefused(http, session, catalog, identity.names, stop);
        const Result<bool> answer = co_await std::move(asking);
        if (!answer) {
            last = answer.error();
        } else {
            (*answer ? refused : fine) << catalog.name;
        }
    }
    if (!refused.isEmpty()) {
        co_return warningCheck(name, u"no_modify"_s, refused.join(u", "_s), identity.user);
    }
    co_return fine.isEmpty() ? unmadeCheck(name, *last) : wellCheck(name, fine.join(u", "_s), identity.user);
}

QCoro::Task<HealthCheck> checkLiterals(databricks::Session *session, HealthCheck warehouse, std::stop_token stop)
{
    const QString name = u"literals"_s;
    if (warehouse.verdict != HealthVerdict::Ok || warehouse.measured != "RUNNING"_L1) {
        co_return unmadeCheck(name, u"warehouse_not_running"_s);
    }
    auto connecting = session->connect(std::move(stop));
    const auto info = co_await std::move(connecting);
    if (!info) {
        co_return failedCheck(name, info.error());
    }
    co_return info->literalsAgree
        ? wellCheck(name, info->host, info->dbsqlVersion)
        : failedCheck(name, Error{ErrorCode::LiteralProbeFailed, session->profile().warehouseId, {}, {}});
}

/// The rest of the checks once one of them has said why.
void leaveOut(QVector<HealthCheck> &checks, const QStringList &names, const Error &error)
{
    for (const QString &name : names) {
        checks << unmadeCheck(name, error);
    }
}

/// What became of the first question; whether there is any sense in a second one.
bool judgeFirst(const Result<net::HttpResponse> &response, const Result<QJsonObject> &me,
    const databricks::Profile &profile, qint64 took, QVector<HealthCheck> &checks)
{
    Error error = me ? Error{} : me.error();
    if (me || isAnsweredAnyway(error.code)) {
        checks << wellCheck(u"profile"_s, profile.host, me ? me->value("userName"_L1).toString() : QString())
               << wellCheck(u"workspace"_s, profile.host, QString::number(took));
        return true;
    }
    if (isAboutTheSignIn(error.code)) {
        const bool answered = response.has_value();
        if (error.code == ErrorCode::Unauthenticated) { // there is a model's key as well
            error.detail = u"workspace_token "_s + error.detail;
        }
        checks << failedCheck(u"profile"_s, error)
               << (answered ? wellCheck(u"workspace"_s, profile.host, QString::number(took))
                            : unmadeCheck(u"workspace"_s, error));
    } else {
        checks << unmadeCheck(u"profile"_s, error) << failedCheck(u"workspace"_s, error);
    }
    return false;
}

} // namespace

QCoro::Task<WorkspaceFinding> examineWorkspace(net::HttpClient *http, databricks::Session *session,
    Result<databricks::Profile> profile, Result<QVector<ScannedCatalog>> scanned, std::stop_token stop)
{
    WorkspaceFinding found;
    const QStringList later{u"warehouse"_s, u"literals"_s, u"privileges"_s};
    if (!profile) {
        found.checks << failedCheck(u"profile"_s, profile.error()) << unmadeCheck(u"workspace"_s, profile.error());
        leaveOut(found.checks, later, profile.error());
        co_return found;
    }
    session->use(*profile);
    QElapsedTimer timer;
    timer.start();
    auto asking = ask(http, session, u"/api/2.0/preview/scim/v2/Me"_s, stop);
    const Result<net::HttpResponse> response = co_await std::move(asking);
    const Result<QJsonObject> me = response ? databricks::jsonAnswer(*response, profile->host) : fail(response.error());
    found.time = response ? dateOf(*response) : QDateTime();
    found.signedIn = judgeFirst(response, me, *profile, timer.elapsed(), found.checks);
    if (!found.signedIn) {
        leaveOut(found.checks, later, me.error());
        co_return found;
    }
    Result<QJsonObject> answer = fail(ErrorCode::NotFound);
    if (!profile->warehouseId.isEmpty()) {
        auto looking = askJson(http, session, u"/api/2.0/sql/warehouses/"_s + encoded(profile->warehouseId), stop);
        answer = co_await std::move(looking);
    }
    const HealthCheck warehouse = checkWarehouse(profile->warehouseId, answer);
    auto reading = checkLiterals(session, warehouse, stop);
    const HealthCheck literals = co_await std::move(reading);
    auto granting = checkPrivileges(http, session, identityOf(me.value_or(QJsonObject())), std::move(scanned), stop);
    const HealthCheck privileges = co_await std::move(granting);
    found.checks << warehouse << literals << privileges;
    co_return found;
}

HealthCheck checkWarehouse(const QString &id, const Result<QJsonObject> &answer)
{
    const QString name = u"warehouse"_s;
    if (id.isEmpty()) {
        return {name, HealthVerdict::Failed, u"not_configured"_s};
    }
    if (!answer) {
        Error error = answer.error();
        if (error.code == ErrorCode::BadRequest) { // an id of the wrong form: wire/databricks.md 2.5
            error.code = ErrorCode::NotFound;
        }
        error.subject = id;
        return failedCheck(name, error);
    }
    const QString state = answer->value("state"_L1).toString();
    const QJsonObject health = answer->value("health"_L1).toObject();
    const bool ill = state == "STOPPED"_L1 && health.value("status"_L1).toString() == "FAILED"_L1;
    if (ill || state.startsWith("DELET"_L1)) {
        const QString why = ill ? health.value("summary"_L1).toString() : state;
        return failedCheck(name, Error{ErrorCode::WarehouseStopped, id, why, {}});
    }
    return wellCheck(name, answer->value("name"_L1).toString(id), state);
}

Rights rightsOf(const QJsonObject &answer, const QStringList &mine)
{
    Rights rights;
    for (const QJsonValue &assignment : answer.value("privilege_assignments"_L1).toArray()) {
        if (!mine.contains(assignment[u"principal"].toString(), Qt::CaseInsensitive)) {
            continue;
        }
        for (const QJsonValue &line : assignment[u"privileges"].toArray()) {
            const QString held = line[u"privilege"].toString();
            const bool all = held == "ALL_PRIVILEGES"_L1;
            rights.told = true;
            rights.uses = rights.uses || all || held == "USE_CATALOG"_L1;
            rights.modifies = rights.modifies || all || held == "MODIFY"_L1 || held == "MANAGE"_L1;
        }
    }
    return rights;
}

} // namespace metaflow::health
