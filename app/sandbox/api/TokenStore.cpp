#include "app/sandbox/api/TokenStore.h"

#include "core/base/JsonText.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::api {

namespace {

constexpr auto unpadded = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray randomText(int bytes)
{
    QByteArray raw(bytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(raw.begin(), raw.end());
    return raw.toBase64(unpadded);
}

/// Three parts as Databricks' have, and as long: a client that cuts a token at some length would show itself. Nobody
/// checks the signature, which is random.
QString accessToken(const Grant &grant, std::chrono::seconds lifetime)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QJsonObject head{{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"at+jwt"_s}};
    const QJsonObject claims{{u"sub"_s, grant.user}, {u"client_id"_s, grant.clientId}, {u"scope"_s, grant.scope},
        {u"iat"_s, now}, {u"exp"_s, now + lifetime.count()}};
    const auto part = [](const QJsonObject &object) { return jsonText(QJsonDocument(object)).toBase64(unpadded); };
    return QString::fromLatin1(part(head) + '.' + part(claims) + '.' + randomText(256));
}

} // namespace

void TokenStore::addPersonal(const QString &token, const QString &user)
{
    Held held;
    held.user = user;
    held.personal = true;
    m_access.insert(token, held);
}

QString TokenStore::admit(const QString &token, qint64 calls)
{
    const auto held = m_access.find(token);
    if (held == m_access.end()) {
        return {};
    }
    held->calls += calls > 0 ? 1 : 0;
    held->refused = held->refused || held->end.hasExpired() || (calls > 0 && held->calls > calls);
    return held->refused ? QString() : held->user;
}

void TokenStore::refuse(const QString &token)
{
    if (const auto held = m_access.find(token); held != m_access.end()) {
        held->refused = true;
    }
}

QString TokenStore::issueAccess(const Grant &grant, std::chrono::seconds lifetime)
{
    const QString token = accessToken(grant, lifetime);
    Held held;
    held.user = grant.user;
    held.end = QDeadlineTimer(lifetime);
    m_access.insert(token, held);
    return token;
}

QString TokenStore::issueRefresh(const Grant &grant)
{
    const QString token = u"doar"_s + QString::fromLatin1(randomText(32));
    m_refresh.insert(token, grant);
    return token;
}

std::optional<Grant> TokenStore::redeemRefresh(const QString &token, const QString &clientId)
{
    const auto grant = m_refresh.constFind(token);
    if (grant == m_refresh.cend() || grant->clientId != clientId) {
        return std::nullopt;
    }
    return m_refresh.take(token);
}

void TokenStore::reset()
{
    m_refresh.clear();
    m_access.removeIf([](QHash<QString, Held>::iterator held) { return !held->personal; });
    for (Held &held : m_access) {
        held.refused = false;
        held.calls = 0;
    }
}

} // namespace metaflow::sandbox::api
