#include "core/net/NetworkSettings.h"

#include "core/base/EnumNames.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace metaflow::net {

namespace {

constexpr EnumNames<NetworkSettings::Proxy, 3> proxyNames{{"system"_L1, "none"_L1, "own"_L1}};
constexpr int highestPort = 65535;

Result<QList<QSslCertificate>> certificatesIn(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, name, file.errorString());
    }
    const auto certificates = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (certificates.isEmpty()) {
        return fail(ErrorCode::FileInvalid, name, u"no certificate"_s);
    }
    return certificates;
}

Result<void> check(const NetworkSettings &settings)
{
    const bool complete = !settings.proxyHost.isEmpty() && settings.proxyPort > 0 && settings.proxyPort <= highestPort;
    if (settings.proxy == NetworkSettings::Proxy::Own && !complete) {
        return fail(ErrorCode::FileInvalid, settings.proxyHost, u"proxy host and port"_s);
    }
    const auto trusted = trustWith(settings.caFile);
    if (trusted) {
        return {};
    }
    return fail(ErrorCode::FileInvalid, settings.caFile, trusted.error().detail);
}

} // namespace

QString proxyKeyName(const NetworkSettings &settings)
{
    return u"proxy %1:%2"_s.arg(settings.proxyHost).arg(settings.proxyPort);
}

Result<NetworkSettings> loadNetworkSettings(const QString &name)
{
    QFile file(name);
    if (!file.exists()) {
        return NetworkSettings();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, name, file.errorString());
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    const QJsonObject json = document.object();
    const auto proxy = proxyNames.value(json.value("proxy"_L1).toString(u"system"_s));
    if (!document.isObject() || !proxy) {
        return fail(ErrorCode::FileInvalid, name, u"proxy"_s);
    }
    return NetworkSettings{*proxy, json.value("proxy_host"_L1).toString(), json.value("proxy_port"_L1).toInt(),
        json.value("proxy_user"_L1).toString(), json.value("ca_file"_L1).toString()};
}

Result<void> saveNetworkSettings(const QString &name, const NetworkSettings &settings)
{
    if (auto good = check(settings); !good) {
        return good;
    }
    const QJsonObject json{{u"proxy"_s, proxyNames.name(settings.proxy)}, {u"proxy_host"_s, settings.proxyHost},
        {u"proxy_port"_s, settings.proxyPort}, {u"proxy_user"_s, settings.proxyUser}, {u"ca_file"_s, settings.caFile}};
    QSaveFile file(name);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(json).toJson()) > 0 && file.commit();
    return written ? Result<void>() : fail(ErrorCode::FileUnwritable, name, file.errorString());
}

Result<std::optional<QSslConfiguration>> trustWith(const QString &caFile)
{
    if (caFile.isEmpty()) {
        return std::nullopt;
    }
    const auto own = certificatesIn(caFile);
    if (!own) {
        return fail(own.error());
    }
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    trust.setProtocol(QSsl::TlsV1_2OrLater);
    // All at once: a list of its own ends OpenSSL's way of fetching the system's when they are needed.
    trust.setCaCertificates(QSslConfiguration::systemCaCertificates() + *own);
    return trust;
}

} // namespace metaflow::net
