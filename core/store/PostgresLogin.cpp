#include "core/store/PostgresLogin.h"

#include <QDir>
#include <QFile>
#include <QSqlError>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

/// libpq gives no SQLSTATE for a connection that did not come about. A server that speaks another language is taken for
/// unreachable; its words are shown all the same.
constexpr std::array refusals{"authentication failed"_L1, "no password supplied"_L1, "no pg_hba.conf entry"_L1,
    "is not permitted to log in"_L1, "permission denied for database"_L1, "role \""_L1};
constexpr std::array certificateProblems{
    "certificate"_L1, "SSL error"_L1, "does not support SSL"_L1, "SSL negotiation"_L1};

ErrorCode loginCode(const QString &said)
{
    const auto has = [&](QLatin1StringView words) { return said.contains(words, Qt::CaseInsensitive); };
    if (std::any_of(refusals.begin(), refusals.end(), has)) {
        return ErrorCode::StoreSignIn;
    }
    const bool untrusted = std::any_of(certificateProblems.begin(), certificateProblems.end(), has);
    return untrusted ? ErrorCode::TlsFailed : ErrorCode::StoreUnreachable;
}

QString optionText(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

/// Without the probes a machine that went without a word (a laptop that slept) would be waited for for hours. An empty
/// address: what PGHOSTADDR or a service of libpq says is not where the store is.
QString connectOptions(const StoreUrl &url)
{
    QString options
        = u"hostaddr='';connect_timeout=10;application_name=metaflow;keepalives_idle=30;keepalives_interval=10;"
          "keepalives_count=3;tcp_user_timeout=60000;sslmode="_s
        + url.sslMode;
    if (const QString trusted = trustedCertificates(url); !trusted.isEmpty()) {
        options += u";sslrootcert="_s + optionText(trusted);
    }
    return options;
}

} // namespace

/// libpq 15 knows only a file; without one it looks for ~/.postgresql/root.crt alone, where hardly anybody has one.
QString trustedCertificates(const StoreUrl &url)
{
    if (!url.sslRootCert.isEmpty() || !url.sslMode.startsWith("verify"_L1)
        || QFile::exists(QDir::homePath() + u"/.postgresql/root.crt"_s)) {
        return url.sslRootCert;
    }
    for (const auto &system :
        {u"/etc/ssl/certs/ca-certificates.crt"_s, u"/etc/pki/tls/certs/ca-bundle.crt"_s, u"/etc/ssl/cert.pem"_s}) {
        if (QFile::exists(system)) {
            return system;
        }
    }
    return {};
}

Result<void> signIn(QSqlDatabase &database, const StoreUrl &url, const Secret &password)
{
    database.setHostName(url.host);
    database.setPort(url.port);
    database.setDatabaseName(url.database);
    database.setConnectOptions(connectOptions(url));
    // Handed to the driver and not kept by Qt.
    if (database.open(url.user, password.isEmpty() ? QString() : QString::fromUtf8(password.reveal()))) {
        return {};
    }
    const QString said = database.lastError().text();
    return fail(loginCode(said), url.host, said);
}

Result<Secret> passwordOf(
    const QFuture<Result<Secret>> &asked, const std::function<bool(std::chrono::milliseconds)> &pause)
{
    using namespace std::chrono_literals;
    while (!asked.isFinished()) {
        if (!pause(5ms)) {
            return fail(ErrorCode::Cancelled);
        }
    }
    if (asked.resultCount() == 0) {
        return fail(ErrorCode::Cancelled);
    }
    Result<Secret> password = asked.result();
    return !password && password.error().code == ErrorCode::KeyMissing ? Result<Secret>(Secret()) : password;
}

} // namespace metaflow::store
