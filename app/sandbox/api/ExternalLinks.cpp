#include "app/sandbox/api/ExternalLinks.h"

#include "app/sandbox/api/StatementJson.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::api {

namespace {

constexpr qint64 validMs = 15 * 60 * 1000;
/// The header that a client must send along; its value is part of the credential.
constexpr char keyHeader[] = "x-storage-key";
constexpr char keyValue[] = "practice";

} // namespace

Reply storageError(int status, const QByteArray &code, const QByteArray &message)
{
    Reply reply;
    reply.status = status;
    reply.contentType = "application/xml";
    reply.body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code + "</Code><Message>" + message
        + "</Message></Error>";
    return reply;
}

ExternalLinks::ExternalLinks()
    : m_secret(QByteArray::number(QRandomGenerator::system()->generate64()))
{
}

QString ExternalLinks::sign(const QString &path, const QString &expires) const
{
    const QByteArray text = (path + u'?' + expires).toUtf8();
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(text, m_secret, QCryptographicHash::Sha256).toHex().first(32));
}

QJsonObject ExternalLinks::linkTo(const QString &statementId, const sql::ResultSet &result, size_t index) const
{
    const sql::Chunk &chunk = result.chunks.at(index);
    const QDateTime end = QDateTime::currentDateTimeUtc().addMSecs(validMs);
    const QString expires = QString::number(end.toMSecsSinceEpoch());
    const QString path = u"/storage/%1/%2"_s.arg(statementId).arg(index);
    // the other name of this program: for a client another origin
    const QString link
        = u"http://localhost:%1%2?expires=%3&signature=%4"_s.arg(m_port).arg(path, expires, sign(path, expires));
    QJsonObject object = chunkHead(statementId, result, index);
    object.insert(u"external_link"_s, link);
    object.insert(u"expiration"_s, end.toString(Qt::ISODate));
    object.insert(u"byte_count"_s, chunk.json.size());
    object.insert(u"http_headers"_s, QJsonObject{{QLatin1String(keyHeader), QLatin1String(keyValue)}});
    return object;
}

tl::expected<ExternalLinks::Place, Reply> ExternalLinks::resolve(const Request &request, bool expired) const
{
    if (request.headers.contains("authorization")) {
        return tl::unexpected(storageError(400, "InvalidArgument", "Only one auth mechanism allowed."));
    }
    const QString expires = request.query.queryItemValue(u"expires"_s);
    if (sign(request.path, expires) != request.query.queryItemValue(u"signature"_s)) {
        return tl::unexpected(storageError(403, "SignatureDoesNotMatch", "The signature does not match."));
    }
    if (request.headers.value(keyHeader) != keyValue) {
        return tl::unexpected(storageError(403, "AccessDenied", "A header that was signed is missing."));
    }
    if (expired || expires.toLongLong() < QDateTime::currentMSecsSinceEpoch()) {
        return tl::unexpected(storageError(403, "AccessDenied", "Request has expired."));
    }
    return Place{request.segments.value(1), static_cast<size_t>(request.segments.value(2).toULongLong())};
}

} // namespace metaflow::sandbox::api
