#include "core/databricks/Session.h"

#include "core/databricks/ApiError.h"
#include "core/databricks/Probes.h"
#include "core/databricks/StatementRun.h"
#include "core/databricks/WorkspaceRequest.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace metaflow::databricks {

namespace {

Result<void> checkSignIn(const Profile &profile, bool needsWarehouse)
{
    const QString missing = profile.host.isEmpty() ? u"host"_s : !profile.canSignIn() ? u"token"_s : u"warehouse_id"_s;
    const bool complete
        = !profile.host.isEmpty() && profile.canSignIn() && (!needsWarehouse || !profile.warehouseId.isEmpty());
    return complete ? Result<void>() : fail(ErrorCode::NotSignedIn, profile.host, missing);
}

void addWarehouses(const QJsonObject &page, QVector<Warehouse> &all)
{
    for (const QJsonValue &value : page.value("warehouses"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        all.append(
            {entry.value("id"_L1).toString(), entry.value("name"_L1).toString(), entry.value("state"_L1).toString()});
    }
}

QString warehousesPath(const QString &pageToken)
{
    const QString path = u"/api/2.0/sql/warehouses"_s;
    return pageToken.isEmpty() ? path
                               : path + u"?page_token="_s + QString::fromLatin1(QUrl::toPercentEncoding(pageToken));
}

} // namespace

Session::Session(net::HttpClient &http, Clock &clock, Workers *workers)
    : m_http(http)
    , m_clock(clock)
    , m_workers(workers)
{
}

void Session::use(Profile profile)
{
    ++m_use;
    m_profile = std::move(profile);
    m_pace = {};
    m_info = {};
    m_connected = false;
}

QCoro::Task<Result<SessionInfo>> Session::connect(std::stop_token stop)
{
    const int use = m_use;
    SessionInfo known;
    known.host = m_profile.host;
    known.workspaceId = m_profile.workspaceId;
    known.practice = m_profile.isLoopback();
    RunStatement run = [this, stop](Statement statement) { return execute(std::move(statement), stop); };
    Result<SessionInfo> info = co_await probe(std::move(known), std::move(run));
    if (info && use != m_use) { // somebody chose another workspace meanwhile
        co_return fail(ErrorCode::Cancelled, info->host);
    }
    if (info) {
        m_info = *info;
        m_connected = true;
    }
    co_return info;
}

bool Session::isConnected() const
{
    return m_connected;
}

const SessionInfo &Session::info() const
{
    return m_info;
}

const Profile &Session::profile() const
{
    return m_profile;
}

QCoro::Task<Result<StatementResult>> Session::execute(
    Statement statement, std::stop_token stop, std::function<void(QString)> onStatementId)
{
    const Profile profile = m_profile; // use() may come while we wait: this statement stays where it began
    if (const auto complete = checkSignIn(profile, true); !complete) {
        co_return fail(complete.error());
    }
    StatementRun run(m_http, m_clock, m_workers, m_pace, profile, std::move(statement), std::move(stop));
    co_return co_await run.run(std::move(onStatementId));
}

QCoro::Task<Result<QVector<Warehouse>>> Session::warehouses(std::stop_token stop)
{
    const Profile profile = m_profile;
    if (const auto complete = checkSignIn(profile, false); !complete) {
        co_return fail(complete.error());
    }
    QVector<Warehouse> all;
    QString token;
    do {
        net::HttpRequest request = workspaceRequest(profile, warehousesPath(token));
        const Result<net::HttpResponse> response = co_await sendSigned(&m_http, profile, std::move(request), stop);
        if (!response) {
            co_return fail(response.error());
        }
        const Result<QJsonObject> page = jsonAnswer(*response, profile.host);
        if (!page) {
            co_return fail(page.error());
        }
        addWarehouses(*page, all);
        const QString next = page->value("next_page_token"_L1).toString();
        token = next == token ? QString() : next; // a page may be empty and still have a next one
    } while (!token.isEmpty());
    co_return all;
}

} // namespace metaflow::databricks
