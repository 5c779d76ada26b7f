#include "core/providers/DatabricksServing.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::providers {

namespace {

QUrl listOf(const QString &baseUrl)
{
    QUrl url(baseUrl);
    url.setPath(u"/api/2.0/serving-endpoints"_s);
    return url;
}

/// Others embed, complete or rank, and one that is still starting would answer nothing but errors.
bool answersChats(const QJsonObject &endpoint)
{
    return endpoint.value(u"task"_s).toString() == "llm/v1/chat"_L1
        && endpoint.value(u"state"_s).toObject().value(u"ready"_s).toString() == "READY"_L1;
}

} // namespace

DatabricksServing::DatabricksServing(net::HttpClient &http, Workers &workers, const Prices &prices,
    const ModelAccess &access, const Capabilities &capabilities, SecretSource &signIn)
    : m_chat(http, workers, prices, access, capabilities, &signIn)
    , m_list(listOf(access.baseUrl))
{
}

QCoro::Task<Result<ChatAnswer>> DatabricksServing::send(QByteArray body, std::stop_token stop)
{
    return m_chat.send(std::move(body), std::move(stop));
}

QCoro::Task<Result<QVector<ModelOffer>>> DatabricksServing::offers(std::stop_token stop)
{
    auto asking = m_chat.get(m_list, std::move(stop));
    const Result<QJsonObject> page = co_await std::move(asking);
    if (!page) {
        co_return fail(page.error());
    }
    QVector<ModelOffer> offers;
    for (const QJsonValue &value : page->value(u"endpoints"_s).toArray()) {
        const QJsonObject endpoint = value.toObject();
        const QString name = endpoint.value(u"name"_s).toString();
        if (!name.isEmpty() && answersChats(endpoint)) {
            offers.append({name, {}});
        }
    }
    std::sort(offers.begin(), offers.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    co_return offers;
}

QCoro::Task<Result<QStringList>> DatabricksServing::models(std::stop_token stop)
{
    auto asking = offers(std::move(stop));
    const Result<QVector<ModelOffer>> offered = co_await std::move(asking);
    if (!offered) {
        co_return fail(offered.error());
    }
    co_return namesOf(*offered);
}

QString servingUrl(QString workspaceHost)
{
    while (workspaceHost.endsWith(u'/')) {
        workspaceHost.chop(1);
    }
    return workspaceHost + u"/serving-endpoints"_s;
}

} // namespace metaflow::providers
