#include "app/sandbox/api/LakebaseApi.h"

#include "core/base/JsonText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::api {

namespace {

/// As long as a real one.
QString randomCredential()
{
    QByteArray raw(600, Qt::Uninitialized);
    QRandomGenerator::system()->generate(raw.begin(), raw.end());
    return u"eyJ"_s + QString::fromLatin1(raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// Sorted; none where one of them is no name.
QStringList instancesIn(const QJsonValue &value)
{
    QStringList names;
    for (const QJsonValue &name : value.toArray()) {
        names.append(name.toString());
    }
    std::sort(names.begin(), names.end());
    return names.contains(QString()) ? QStringList() : names;
}

} // namespace

LakebaseApi::LakebaseApi(faults::Weather &weather)
    : m_weather(weather)
{
}

Reply LakebaseApi::credential(const Request &request)
{
    const QJsonObject wanted = parseJson(request.body).object();
    const QStringList instances = instancesIn(wanted[u"instance_names"]);
    if (instances.isEmpty() || wanted[u"request_id"].toString().isEmpty()) {
        return workspaceError(400, u"INVALID_PARAMETER_VALUE"_s, u"request_id and instance_names are required."_s);
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Given &given = m_given[request.user + u' ' + instances.join(u',')];
    if (given.token.isEmpty() || given.end <= now) {
        given = {randomCredential(), now.addSecs(m_weather.settings().tokenSeconds)};
    }
    Reply reply = jsonReply({{u"token"_s, given.token}, {u"expiration_time"_s, given.end.toString(Qt::ISODateWithMs)}});
    reply.headers.emplace_back("Cache-Control", "no-store");
    return reply;
}

} // namespace metaflow::sandbox::api
