#include "core/databricks/LakebaseSignIn.h"

#include "core/base/Await.h"
#include "core/databricks/ApiError.h"
#include "core/databricks/WorkspaceRequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::databricks {

namespace {

constexpr std::chrono::milliseconds spareLife = 5min;
constexpr std::chrono::milliseconds longestCredential = 1h; ///< whatever the clock of this machine makes of its end

} // namespace

LakebaseSignIn::LakebaseSignIn(Engine &engine, net::HttpClient &http, Clock &clock, Find find, QString instance)
    : m_engine(engine)
    , m_http(http)
    , m_clock(clock)
    , m_find(std::move(find))
    , m_instance(std::move(instance))
{
}

QFuture<Result<Secret>> LakebaseSignIn::secret()
{
    return m_engine
        .submit([self = shared_from_this()](std::stop_token stop) { return credential(self, std::move(stop)); })
        .future();
}

QCoro::Task<Result<Secret>> LakebaseSignIn::credential(Self self, std::stop_token stop)
{
    if (self->m_clock.elapsed() < self->m_goodUntil) {
        co_return Result<Secret>(self->m_known);
    }
    auto finding = unlessStopped(self->m_find(), stop);
    const Result<Profile> profile = co_await std::move(finding);
    if (!profile || !profile->canSignIn()) {
        co_return profile ? fail(ErrorCode::NotSignedIn, profile->host, u"token"_s) : fail(profile.error());
    }
    const QJsonObject wish = self->isProvisioned()
        ? QJsonObject{{u"request_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
            {u"instance_names"_s, QJsonArray{self->m_instance}}}
        : QJsonObject{{u"endpoint"_s, self->m_instance}};
    net::HttpRequest request = workspaceRequest(
        *profile, self->isProvisioned() ? u"/api/2.0/database/credentials"_s : u"/api/2.0/postgres/credentials"_s);
    request.method = "POST";
    request.body = QJsonDocument(wish).toJson(QJsonDocument::Compact);
    request.deadline = 30s;
    auto sending = sendSigned(&self->m_http, *profile, std::move(request), std::move(stop));
    const Result<net::HttpResponse> response = co_await std::move(sending);
    const auto answer = response ? jsonAnswer(*response, profile->host) : fail(response.error());
    co_return answer ? self->take(*answer, profile->host) : fail(answer.error());
}

Result<Secret> LakebaseSignIn::take(const QJsonObject &answer, const QString &host)
{
    const Secret token(answer.value("token"_L1).toString().toUtf8());
    if (token.isEmpty()) {
        return fail(ErrorCode::UnexpectedAnswer, host, u"credentials"_s);
    }
    const QString text = answer.value(isProvisioned() ? "expiration_time"_L1 : "expire_time"_L1).toString();
    const QDateTime end = QDateTime::fromString(text, Qt::ISODateWithMs);
    const auto life = std::chrono::milliseconds(end.isValid() ? m_clock.now().msecsTo(end) : 0); // none: used once
    m_known = token;
    m_goodUntil = m_clock.elapsed() + std::min(life, longestCredential) - spareLife;
    return token;
}

} // namespace metaflow::databricks
