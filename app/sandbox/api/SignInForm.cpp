#include "app/sandbox/api/SignInForm.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::api {

namespace {

QString decoded(QByteArray text)
{
    text.replace('+', ' ');
    return QUrl::fromPercentEncoding(text);
}

} // namespace

QHash<QString, QString> readForm(const QByteArray &text)
{
    QHash<QString, QString> form;
    for (const QByteArray &field : text.split('&')) {
        const qsizetype equals = field.indexOf('=');
        if (equals > 0) {
            form.insert(decoded(field.first(equals)), decoded(field.sliced(equals + 1)));
        }
    }
    return form;
}

QHash<QString, QString> readQueryForm(const Request &request)
{
    QHash<QString, QString> form;
    for (const auto &[name, value] : request.query.queryItems(QUrl::FullyDecoded)) {
        form.insert(name, value);
    }
    return form;
}

Reply signInError(int status, const QString &error, const QString &description)
{
    Reply reply = jsonReply({{u"error"_s, error}, {u"error_description"_s, description}}, status);
    reply.headers.emplace_back("Cache-Control", "no-store");
    return reply;
}

bool isLoopbackRedirect(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool loopback
        = url.host() == u"localhost" || url.host() == u"127.0.0.1" || url.host() == u"::1"; // RFC 8252, 7.3
    return url.isValid() && url.scheme() == u"http" && loopback && url.port() > 0 && url.path().isEmpty()
        && !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty();
}

QString challengeOf(const QString &verifier)
{
    static const QRegularExpression shape(u"^[A-Za-z0-9._~-]{43,128}$"_s);
    if (!shape.match(verifier).hasMatch()) {
        return {};
    }
    const QByteArray digest = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString originOf(const Request &request)
{
    return (request.secure ? u"https://"_s : u"http://"_s) + QString::fromLatin1(request.headers.value("host"));
}

} // namespace metaflow::sandbox::api
