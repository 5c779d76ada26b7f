#include "app/sandbox/http/Message.h"

#include "core/base/JsonText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::http {

Reply jsonReply(const QJsonObject &object, int status)
{
    Reply reply;
    reply.status = status;
    reply.body = jsonText(QJsonDocument(object));
    return reply;
}

Reply workspaceError(int status, const QString &code, const QString &message)
{
    return jsonReply({{u"error_code"_s, code}, {u"message"_s, message}, {u"details"_s, QJsonArray()}}, status);
}

Reply modelError(int status, const QString &type, const QString &code, const QString &message, const QString &param)
{
    const QJsonValue where = param.isEmpty() ? QJsonValue() : QJsonValue(param);
    const QJsonObject error{{u"message"_s, message}, {u"type"_s, type}, {u"param"_s, where},
        {u"code"_s, code.isEmpty() ? QJsonValue() : QJsonValue(code)}};
    return jsonReply({{u"error"_s, error}}, status);
}

Reply pageReply(int status, const QByteArray &title)
{
    Reply reply;
    reply.status = status;
    reply.contentType = "text/html; charset=utf-8";
    reply.body = "<!DOCTYPE html>\n<html><head><title>" + title + "</title></head><body><h1>" + title
        + "</h1><p>This page was made by a proxy.</p></body></html>\n";
    return reply;
}

Request parseRequest(const QByteArray &method, const QByteArray &target, QByteArray body)
{
    Request request;
    request.method = method;
    request.target = QString::fromUtf8(target);
    const qsizetype mark = target.indexOf('?');
    const QByteArray path = mark < 0 ? target : target.first(mark);
    request.path = QString::fromUtf8(path);
    for (const QByteArray &segment : path.split('/')) {
        if (!segment.isEmpty()) {
            request.segments.append(QUrl::fromPercentEncoding(segment));
        }
    }
    if (mark >= 0) {
        // a plus is a blank here, as for every server that reads a query as a form; QUrlQuery leaves it alone
        request.query = QUrlQuery(QString::fromUtf8(target.sliced(mark + 1).replace('+', "%20")));
    }
    request.body = std::move(body);
    return request;
}

} // namespace metaflow::sandbox::http
