#include "app/sandbox/model/ErrorFaults.h"

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::model {

namespace {

using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

/// In messages {model}, {tier}, {requested} and {half} stand for what the request says.
struct ErrorFault {
    QString kind;
    int status;
    QString type;
    QString code;
    QString param;
    QString message;
    Headers headers = {};
};

const QString &invalidRequest()
{
    static const QString type = u"invalid_request_error"_s;
    return type;
}

std::vector<ErrorFault> badRequests()
{
    const QString type = invalidRequest();
    return {
        {u"context_too_long"_s, 400, type, u"context_length_exceeded"_s, u"messages"_s,
            u"This model's maximum context length is {half} tokens. However, your messages resulted in {requested} "
            u"tokens. "
            "Please reduce the length of the messages."_s},
        {u"unsupported_value_400"_s, 400, type, u"unsupported_value"_s, u"reasoning_effort"_s,
            u"Unsupported value: 'reasoning_effort' does not support 'none' with this model."_s},
        {u"unsupported_parameter_400"_s, 400, type, u"unsupported_parameter"_s, u"max_completion_tokens"_s,
            u"Unsupported parameter: 'max_completion_tokens' is not supported with this model. Use 'max_tokens' instead."_s},
        {u"unknown_parameter_400"_s, 400, type, u"unknown_parameter"_s, u"store"_s, u"Unknown parameter: 'store'."_s},
        {u"invalid_value_400"_s, 400, type, u"invalid_value"_s, u"max_completion_tokens"_s,
            u"Invalid value for 'max_completion_tokens'."_s},
        {u"schema_refused_400"_s, 400, type, {}, u"response_format"_s,
            u"Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model."_s},
        {u"prompt_filtered_400"_s, 400, type, u"content_policy_violation"_s, {},
            u"Your request was rejected as a result of our safety system."_s},
        {u"tier_refused_400"_s, 400, type, {}, u"service_tier"_s,
            u"Service tier '{tier}' is not available for this project."_s},
    };
}

std::vector<ErrorFault> callerErrors()
{
    const QString type = invalidRequest();
    return {
        {u"wrong_organization_401"_s, 401, type, u"mismatched_organization"_s, {},
            u"OpenAI-Organization header should match organization for API key."_s},
        {u"ip_not_allowed_401"_s, 401, type, u"ip_not_authorized"_s, {},
            u"Your IP address is not on the allow-list of this project."_s},
        {u"unsupported_region_403"_s, 403, u"request_forbidden"_s, u"unsupported_country_region_territory"_s, {},
            u"Country, region, or territory not supported."_s},
        {u"model_shut_down_404"_s, 404, type, u"model_not_found"_s, {}, u"The model `{model}` has been deprecated."_s},
        {u"request_timeout_408"_s, 408, u"timeout"_s, u"request_timeout"_s, {}, u"The request timed out."_s},
    };
}

ErrorFault billing(const QString &kind, const QString &code, const QString &message)
{
    return {kind, 429, u"insufficient_quota"_s, code, {}, message};
}

std::vector<ErrorFault> limitErrors()
{
    return {
        {u"token_limited_429"_s, 429, u"tokens"_s, u"rate_limit_exceeded"_s, {},
            u"Rate limit reached for {model} in organization org-practice on tokens per min (TPM): Limit 2000000, Used "
            "1999000, Requested {requested}. Please try again in 1.574s."_s,
            {{"Retry-After", "2"}, {"retry-after-ms", "1574"}, {"x-ratelimit-reset-tokens", "1.574s"}}},
        {u"request_too_large_429"_s, 429, u"tokens"_s, u"rate_limit_exceeded"_s, {},
            u"Request too large for {model} in organization org-practice on tokens per min (TPM): Limit {half}, "
            u"Requested "
            "{requested}. The input or output tokens must be reduced in order to run successfully."_s,
            {{"x-ratelimit-limit-tokens", "{half}"}}},
        {u"slow_down_429"_s, 429, u"rate_limit_error"_s, u"slow_down"_s, {},
            u"Your traffic grew too fast. Slow down and increase it gradually."_s, {{"Retry-After", "1"}}},
        {u"slow_down_503"_s, 503, u"service_unavailable_error"_s, u"slow_down"_s, {},
            u"Slow Down: your request rate is impacting our service."_s, {{"Retry-After", "1"}}},
        {u"flex_refused_429"_s, 429, u"rate_limit_error"_s, u"resource_unavailable"_s, {},
            u"Resource unavailable: there is no flex capacity for {model} now. You were not charged."_s},
        billing(u"insufficient_quota"_s, u"insufficient_quota"_s,
            u"You exceeded your current quota, please check your plan and billing details."_s),
        billing(u"credit_balance_429"_s, u"credit_balance_exhausted"_s, u"Your credit balance is exhausted."_s),
        billing(u"organization_spend_429"_s, u"organization_spend_limit_exceeded"_s,
            u"Your organization reached its spend limit."_s),
        billing(u"project_spend_429"_s, u"project_spend_limit_exceeded"_s, u"This project reached its spend limit."_s),
        billing(u"organization_usage_429"_s, u"organization_usage_limit_exceeded"_s,
            u"Your organization reached its approved usage limit."_s),
    };
}

ErrorFault waiting(const QString &form, const Headers &headers)
{
    return {u"rate_limited_429_"_s + form, 429, u"requests"_s, u"rate_limit_exceeded"_s, {},
        u"Rate limit reached for {model} on requests per min (RPM)."_s, headers};
}

/// The odd forms of a hint when to come back, and the header that decides over the status.
std::vector<ErrorFault> waitingHints()
{
    return {
        waiting(u"float"_s, {{"Retry-After", "0.35"}}),
        waiting(u"61s"_s, {{"Retry-After", "61"}}),
        waiting(u"121s"_s, {{"Retry-After", "121"}}),
        waiting(u"negative"_s, {{"Retry-After", "-1"}}),
        waiting(u"garbage"_s, {{"Retry-After", "in a moment"}}),
        waiting(u"ms"_s, {{"retry-after-ms", "250"}}),
        waiting(u"final"_s, {{"x-should-retry", "false"}}),
        {u"should_retry_true_400"_s, 400, invalidRequest(), u"invalid_value"_s, {}, u"This passes: ask again."_s,
            {{"x-should-retry", "true"}}},
        {u"should_retry_false_500"_s, 500, u"server_error"_s, u"server_error"_s, {},
            u"This does not pass: do not ask again."_s, {{"x-should-retry", "false"}}},
    };
}

struct PageFault {
    QString kind;
    int status;
    QByteArray title;
};

/// Not the service, but an edge or a proxy before it.
const std::vector<PageFault> &pageFaults()
{
    static const std::vector<PageFault> pages = {{u"too_large_413"_s, 413, "413 Request Entity Too Large"},
        {u"edge_520"_s, 520, "520 Web server is returning an unknown error"},
        {u"edge_521"_s, 521, "521 Web server is down"}, {u"edge_522"_s, 522, "522 Connection timed out"},
        {u"edge_523"_s, 523, "523 Origin is unreachable"}, {u"edge_524"_s, 524, "524 A timeout occurred"}};
    return pages;
}

const std::vector<ErrorFault> &errorFaults()
{
    static const std::vector<ErrorFault> all = [] {
        std::vector<ErrorFault> out;
        for (const auto &part : {badRequests(), callerErrors(), limitErrors(), waitingHints()}) {
            out.insert(out.end(), part.begin(), part.end());
        }
        return out;
    }();
    return all;
}

QString filled(QString text, const ChatRequest &chat)
{
    const qint64 requested = std::max({chat.inputTokens, chat.maxTokens, qint64(2)});
    return text.replace(u"{model}"_s, chat.model)
        .replace(u"{tier}"_s, chat.serviceTier.isEmpty() ? u"default"_s : chat.serviceTier)
        .replace(u"{requested}"_s, QString::number(requested))
        .replace(u"{half}"_s, QString::number(requested / 2));
}

} // namespace

std::optional<http::Reply> drawErrorFault(faults::Weather &weather, const ChatRequest &chat)
{
    for (const ErrorFault &fault : errorFaults()) {
        if (weather.strikes(fault.kind, faults::Side::Model)) {
            http::Reply reply
                = http::modelError(fault.status, fault.type, fault.code, filled(fault.message, chat), fault.param);
            for (const auto &[name, value] : fault.headers) {
                reply.headers.emplace_back(name, filled(QString::fromLatin1(value), chat).toLatin1());
            }
            reply.fault = fault.kind;
            return reply;
        }
    }
    for (const PageFault &fault : pageFaults()) {
        if (weather.strikes(fault.kind, faults::Side::Model)) {
            http::Reply reply = http::pageReply(fault.status, fault.title);
            reply.fault = fault.kind;
            return reply;
        }
    }
    return std::nullopt;
}

} // namespace metaflow::sandbox::model
