#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

#include <functional>
#include <utility>
#include <vector>

namespace metaflow::sandbox::http {

struct Request {
    QByteArray method;
    QString target; ///< as received
    QString path; ///< the target without its query
    QStringList segments; ///< of the path, each decoded: a name may hold a slash
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    bool secure = false; ///< came by TLS
    QString user; ///< who the token belongs to; empty for the control endpoints
    qint64 journalEntry = -1;
};

/// How an answer leaves. All but Whole are faults.
enum class Delivery {
    Whole,
    CloseBefore, ///< not a byte
    Cut, ///< half of the body, then an orderly close
    Reset, ///< half of the body, then RST
    Drip,
    Stall, ///< half of the body, then silence
    Hang, ///< silence
    HeadOnly, ///< the head, then silence
    Twice, ///< the same bytes again, which nobody asked for
    Chunked, ///< in chunks that end inside a character
    Gzip,
    Bom, ///< behind a byte order mark
    Late, ///< whole, but two seconds later
};

struct Reply {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    Delivery delivery = Delivery::Whole;
    qint64 inputTokens = -1; ///< for the journal
    qint64 outputTokens = -1;
    QString fault; ///< what struck while it was made, for the journal
};

using Respond = std::function<void(Reply)>;
using Handler = std::function<void(const Request &, Respond)>;

[[nodiscard]] Reply jsonReply(const QJsonObject &object, int status = 200);
/// `{"error_code":…,"message":…}`, as the workspace says no.
[[nodiscard]] Reply workspaceError(int status, const QString &code, const QString &message);
/// `{"error":{"message","type","param","code"}}`, as a model provider says no.
[[nodiscard]] Reply modelError(
    int status, const QString &type, const QString &code, const QString &message, const QString &param = {});
/// The HTML page of an edge or a proxy that stands before the service.
[[nodiscard]] Reply pageReply(int status, const QByteArray &title);
[[nodiscard]] Request parseRequest(const QByteArray &method, const QByteArray &target, QByteArray body);

} // namespace metaflow::sandbox::http
