#include "app/sandbox/api/FaultReplies.h"

#include <QDateTime>
#include <QLocale>
#include <QMap>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::api {

namespace {

using faults::Side;

struct ErrorFault {
    int status;
    QString workspaceCode;
    QString modelType;
    QString modelCode;
    QString message;
};

const QMap<QString, ErrorFault> &errorFaults()
{
    static const ErrorFault tooMany{429, u"REQUEST_LIMIT_EXCEEDED"_s, u"requests"_s, u"rate_limit_exceeded"_s,
        u"Rate limit reached. Please try again later."_s};
    static const ErrorFault unavailable{503, u"TEMPORARILY_UNAVAILABLE"_s, u"service_unavailable_error"_s,
        u"server_is_overloaded"_s, u"Try again later."_s};
    static const QMap<QString, ErrorFault> table = {
        {u"unauthorized_401"_s,
            {401, u"UNAUTHENTICATED"_s, u"invalid_request_error"_s, u"invalid_api_key"_s,
                u"The credential is not valid any more."_s}},
        {u"forbidden_403"_s,
            {403, u"PERMISSION_DENIED"_s, u"invalid_request_error"_s, u"permission_denied"_s,
                u"You are not allowed to do this."_s}},
        {u"not_found_404"_s,
            {404, u"RESOURCE_DOES_NOT_EXIST"_s, u"invalid_request_error"_s, u"model_not_found"_s,
                u"It does not exist."_s}},
        {u"rate_limited_429"_s, tooMany},
        {u"rate_limited_429_date"_s, tooMany},
        {u"rate_limited_429_bare"_s, tooMany},
        {u"conflict_409"_s, {409, u"ABORTED"_s, u"conflict_error"_s, u"conflict"_s, u"The request met another one."_s}},
        {u"server_error_500"_s,
            {500, u"INTERNAL_ERROR"_s, u"server_error"_s, u"server_error"_s, u"The server had an error."_s}},
        {u"unavailable_503"_s, unavailable},
        {u"unavailable_503_bare"_s, unavailable},
    };
    return table;
}

QByteArray httpDate(int secondsAhead)
{
    const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(secondsAhead);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

Reply errorReply(const QString &kind, const ErrorFault &fault, Side side)
{
    Reply reply = side == Side::Model ? modelError(fault.status, fault.modelType, fault.modelCode, fault.message)
                                      : workspaceError(fault.status, fault.workspaceCode, fault.message);
    if (kind == u"rate_limited_429" || kind == u"unavailable_503") {
        reply.headers.emplace_back("Retry-After", "1");
    } else if (kind == u"rate_limited_429_date") {
        reply.headers.emplace_back("Retry-After", httpDate(2));
    }
    return reply;
}

Reply redirect(int status, const QByteArray &location)
{
    Reply reply;
    reply.status = status;
    reply.headers.emplace_back("Location", location);
    return reply;
}

/// Another origin for a client, and nobody's business: the same program under its other name.
QByteArray elsewhere(quint16 port)
{
    return "http://localhost:" + QByteArray::number(port) + "/redirected";
}

} // namespace

Reply loginPage()
{
    return pageReply(200, "Sign in to continue");
}

Struck drawFault(faults::Weather &weather, Side side, quint16 port)
{
    for (auto fault = errorFaults().cbegin(); fault != errorFaults().cend(); ++fault) {
        if (weather.strikes(fault.key(), side)) {
            return {fault.key(), errorReply(fault.key(), *fault, side), true, Delivery::Whole};
        }
    }
    Reply silent;
    silent.delivery = Delivery::CloseBefore;
    Reply hanging;
    hanging.delivery = Delivery::Hang;
    const std::vector<Struck> rest = {
        {u"bad_gateway_502"_s, pageReply(502, "502 Bad Gateway"), true, Delivery::Whole},
        {u"timeout_504"_s, pageReply(504, "504 Gateway Time-out"), true, Delivery::Whole},
        {u"html_proxy_page"_s, pageReply(200, "Sign in to continue"), true, Delivery::Whole},
        {u"empty_body"_s, Reply(), true, Delivery::Whole},
        {u"redirect_307"_s, redirect(307, elsewhere(port)), true, Delivery::Whole},
        {u"login_redirect"_s, redirect(302, loginPath), true, Delivery::Whole},
        {u"closed_before_answer"_s, silent, true, Delivery::Whole},
        {u"hang"_s, hanging, true, Delivery::Whole},
        {u"reply_lost"_s, {}, false, Delivery::CloseBefore},
        {u"cut_body"_s, {}, false, Delivery::Cut},
        {u"reset_mid_body"_s, {}, false, Delivery::Reset},
        {u"drip_feed"_s, {}, false, Delivery::Drip},
        {u"stall_mid_body"_s, {}, false, Delivery::Stall},
        {u"hang_after_head"_s, {}, false, Delivery::HeadOnly},
        {u"answered_twice"_s, {}, false, Delivery::Twice},
        {u"chunked_body"_s, {}, false, Delivery::Chunked},
        {u"gzip_body"_s, {}, false, Delivery::Gzip},
        {u"bom_body"_s, {}, false, Delivery::Bom},
        {u"late_answer"_s, {}, false, Delivery::Late},
    };
    for (const Struck &struck : rest) {
        if (weather.strikes(struck.kind, side)) {
            return struck;
        }
    }
    return {};
}

} // namespace metaflow::sandbox::api
