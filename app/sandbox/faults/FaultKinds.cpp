#include "app/sandbox/faults/FaultKinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::faults {

const std::vector<FaultKind> &faultKinds()
{
    static const std::vector<FaultKind> kinds = {
        // transport
        {u"closed_before_answer"_s, Side::Both, u"the connection is closed before a byte; nothing was done"_s},
        {u"reply_lost"_s, Side::Both, u"the request is carried out, then the connection is closed before a byte"_s},
        {u"cut_body"_s, Side::Both, u"status 200 and a Content-Length, then the body ends half-way"_s},
        {u"reset_mid_body"_s, Side::Both, u"the connection is reset half-way through the body"_s},
        {u"drip_feed"_s, Side::Both, u"the answer comes a few bytes at a time, for about two seconds"_s},
        {u"hang"_s, Side::Both, u"no answer for ten minutes; nothing was done"_s},
        {u"stall_mid_body"_s, Side::Both, u"half of the body, then nothing for ten minutes"_s},
        {u"hang_after_head"_s, Side::Both, u"status line and headers, then nothing for ten minutes"_s},
        {u"answered_twice"_s, Side::Both, u"the same answer comes a second time on the connection"_s},
        {u"html_proxy_page"_s, Side::Both, u"status 200 with a proxy's HTML page; nothing was done"_s},
        {u"empty_body"_s, Side::Both, u"status 200 with no body; nothing was done"_s},
        {u"redirect_307"_s, Side::Both, u"a redirect to another address, where credentials must not go"_s},
        {u"login_redirect"_s, Side::Both, u"a redirect to a page that asks to sign in; nothing was done"_s},
        {u"chunked_body"_s, Side::Both, u"the body comes in chunks that end inside a character"_s},
        {u"gzip_body"_s, Side::Both, u"the body is gzipped, whether or not the client asked for that"_s},
        {u"bom_body"_s, Side::Both, u"a byte order mark stands before the JSON"_s},
        {u"late_answer"_s, Side::Both, u"the request is carried out, the answer comes two seconds later"_s},
        // service
        {u"unauthorized_401"_s, Side::Both, u"the token or key is not valid any more"_s},
        {u"forbidden_403"_s, Side::Both, u"the caller may not do this"_s},
        {u"not_found_404"_s, Side::Both, u"no such statement, warehouse or model"_s},
        {u"conflict_409"_s, Side::Both, u"the request met another one: ABORTED, nothing was done"_s},
        {u"rate_limited_429"_s, Side::Both, u"too many requests, with Retry-After: 1"_s},
        {u"rate_limited_429_date"_s, Side::Both, u"too many requests, Retry-After as an HTTP date two seconds ahead"_s},
        {u"rate_limited_429_bare"_s, Side::Both, u"too many requests, without Retry-After"_s},
        {u"server_error_500"_s, Side::Both, u"an internal error, as JSON"_s},
        {u"bad_gateway_502"_s, Side::Both, u"an edge's HTML page with status 502"_s},
        {u"unavailable_503"_s, Side::Both, u"temporarily unavailable, with Retry-After: 1"_s},
        {u"unavailable_503_bare"_s, Side::Both, u"temporarily unavailable, without Retry-After"_s},
        {u"timeout_504"_s, Side::Both, u"an edge's HTML page with status 504"_s},
        {u"statement_failed"_s, Side::Statement, u"FAILED inside HTTP 200 with INTERNAL_ERROR"_s},
        {u"statement_canceled"_s, Side::Statement, u"CANCELED by somebody, without an error object"_s},
        {u"statement_closed"_s, Side::Statement, u"done, but the result is gone (CLOSED)"_s},
        {u"statement_forgotten"_s, Side::Statement,
            u"a question about a statement finds that nobody knows it any more (404)"_s},
        {u"cancel_ignored"_s, Side::Statement, u"a cancel is accepted, but the statement goes on to its end"_s},
        {u"unknown_state"_s, Side::Statement, u"a state that no document names, while the statement runs"_s},
        {u"unknown_fields"_s, Side::Statement, u"an answer with fields and values that no document names"_s},
        {u"numbers_as_text"_s, Side::Statement, u"the 64-bit numbers of an answer come as texts"_s},
        {u"inline_limit"_s, Side::Statement, u"the result is too large for INLINE: FAILED inside HTTP 200"_s},
        {u"links_disabled"_s, Side::Statement, u"EXTERNAL_LINKS are refused with 400"_s},
        {u"link_expired"_s, Side::Statement, u"the presigned address of a chunk is refused with 403"_s},
        {u"warehouse_start_failed"_s, Side::Statement, u"the warehouse does not start: STOPPED, its health says why"_s},
        {u"warehouse_deleted"_s, Side::Statement, u"somebody deletes the warehouse: DELETED, statements find none"_s},
        {u"slow_warehouse"_s, Side::Statement, u"the statement is PENDING for five seconds while a warehouse starts"_s},
        {u"token_expires"_s, Side::Both,
            u"401: the bearer token has ended, from this call on; another one must be fetched, a personal one is dead"_s},
        // sign-in
        {u"no_discovery"_s, Side::SignIn, u"404 where the OAuth endpoints are looked up"_s},
        {u"signin_denied"_s, Side::SignIn, u"the person says no: error=access_denied comes back, and no code"_s},
        {u"signin_wrong_state"_s, Side::SignIn, u"the code comes back with another state than was sent"_s},
        {u"token_endpoint_503"_s, Side::SignIn, u"the token endpoint is down, with Retry-After: 1"_s},
        {u"refresh_token_dead"_s, Side::SignIn, u"400 'Refresh token is invalid': only a new sign-in helps"_s},
        {u"expires_in_text"_s, Side::SignIn, u"expires_in is a text, \"3600\", not a number"_s},
        // catalog
        {u"forbidden_table"_s, Side::Statement,
            u"that share of the tables refuses SELECT and MODIFY, always the same ones"_s},
        {u"conflict_2d521"_s, Side::Statement, u"a write loses a race: DELTA_METADATA_CHANGED, nothing is written"_s},
        {u"comment_changed"_s, Side::Statement,
            u"somebody else writes the same comment while a write runs, which then loses the race"_s},
        {u"table_dropped"_s, Side::Statement, u"somebody drops the table that a write is about to change"_s},
        {u"table_renamed"_s, Side::Statement, u"somebody renames the table that a write is about to change"_s},
        {u"column_dropped"_s, Side::Statement, u"somebody drops the column that a write is about to change"_s},
        {u"column_retyped"_s, Side::Statement, u"somebody gives the column that a write changes another type"_s},
        {u"lists_unordered"_s, Side::Statement, u"a list of catalogs, schemas or tables comes in no order"_s},
        {u"truncated_comment"_s, Side::Statement, u"a comment is stored without its second half"_s},
        {u"altered_comment"_s, Side::Statement, u"a comment is stored with its apostrophes and backslashes dropped"_s},
        {u"view_comment_refused"_s, Side::Statement,
            u"COMMENT ON TABLE is refused for a view (EXPECT_TABLE_NOT_VIEW); ALTER VIEW … SET TBLPROPERTIES goes"_s},
        {u"view_comment_unsupported"_s, Side::Statement, u"the same as UNSUPPORTED_FEATURE"_s},
        {u"lineage_unavailable_503"_s, Side::Statement, u"503 for every question about lineage"_s},
        {u"lineage_keys_missing"_s, Side::Statement, u"lineage comes as {}: neither upstreams nor downstreams"_s},
        {u"stale_information_schema"_s, Side::Statement,
            u"information_schema shows a write late, by stale_ms of the weather (3000); REST and DESCRIBE show it at once"_s},
        {u"last_altered_stands"_s, Side::Statement, u"a comment does not move last_altered and updated_at"_s},
        {u"doubled_quotes"_s, Side::Statement, u"in a literal '' is one quote: 'It''s' is It's and not Its"_s},
        {u"escapes_off"_s, Side::Statement, u"backslashes in literals escape nothing (escapedStringLiterals)"_s},
        // model
        {u"not_json"_s, Side::Model, u"the answer's text is prose"_s},
        {u"fenced_json"_s, Side::Model, u"the answer's JSON stands in a Markdown fence"_s},
        {u"missing_column"_s, Side::Model, u"one column is left out"_s},
        {u"extra_column"_s, Side::Model, u"one column too many, that nobody asked for"_s},
        {u"duplicate_column"_s, Side::Model, u"one column twice, with two texts"_s},
        {u"wrong_names"_s, Side::Model, u"the columns' names come in capitals with blanks"_s},
        {u"answer_truncated"_s, Side::Model, u"the answer ends early, finish_reason length"_s},
        {u"refusal"_s, Side::Model, u"the model refuses; content is null"_s},
        {u"content_filter"_s, Side::Model, u"finish_reason content_filter; content is null"_s},
        {u"empty_answer"_s, Side::Model, u"content is an empty text"_s},
        {u"null_content"_s, Side::Model, u"content is null, without a refusal"_s},
        {u"reasoning_used_up"_s, Side::Model,
            u"content is empty, finish_reason length: hidden reasoning took all that was allowed, and is billed"_s},
        {u"schema_violated"_s, Side::Model,
            u"JSON that breaks the sent schema: a key too many, too few, a wrong type"_s},
        {u"think_before_json"_s, Side::Model, u"<think> text stands before the JSON"_s},
        {u"long_text"_s, Side::Model, u"one text is longer than 5,000 characters"_s},
        {u"empty_text"_s, Side::Model, u"one text inside the JSON is empty"_s},
        {u"answers_half_as_long"_s, Side::Model, u"every text has half of its words"_s},
        {u"answers_twice_as_long"_s, Side::Model, u"every text has twice its words"_s},
        {u"tier_changed"_s, Side::Model, u"the answer's service_tier is not the one that was wished"_s},
        {u"usage_missing"_s, Side::Model, u"the answer says nothing of tokens"_s},
        {u"insufficient_quota"_s, Side::Model, u"429 of the kind that waiting does not mend"_s},
        {u"context_too_long"_s, Side::Model, u"400 context_length_exceeded"_s},
        // errors of a model provider, in its words
        {u"unsupported_value_400"_s, Side::Model, u"400 unsupported_value for reasoning_effort"_s},
        {u"unsupported_parameter_400"_s, Side::Model, u"400 unsupported_parameter for max_completion_tokens"_s},
        {u"unknown_parameter_400"_s, Side::Model, u"400 unknown_parameter for store"_s},
        {u"invalid_value_400"_s, Side::Model, u"400 invalid_value for max_completion_tokens"_s},
        {u"schema_refused_400"_s, Side::Model, u"400 for response_format: the model knows no json_schema"_s},
        {u"prompt_filtered_400"_s, Side::Model, u"400 content_policy_violation: the prompt itself is refused"_s},
        {u"tier_refused_400"_s, Side::Model, u"400 for service_tier: not for this project"_s},
        {u"wrong_organization_401"_s, Side::Model, u"401: the key belongs to another organization"_s},
        {u"ip_not_allowed_401"_s, Side::Model, u"401: the address is not on the allow-list"_s},
        {u"unsupported_region_403"_s, Side::Model, u"403: not in this country or region"_s},
        {u"model_shut_down_404"_s, Side::Model, u"404 model_not_found: the model has ended"_s},
        {u"request_timeout_408"_s, Side::Model, u"408 as JSON"_s},
        {u"too_large_413"_s, Side::Model, u"a proxy's HTML page with status 413"_s},
        {u"token_limited_429"_s, Side::Model,
            u"429 of the type tokens, with Retry-After: 2 and retry-after-ms: 1574"_s},
        {u"request_too_large_429"_s, Side::Model, u"429 Request too large: no waiting makes it fit"_s},
        {u"slow_down_429"_s, Side::Model, u"429 slow_down, with Retry-After: 1"_s},
        {u"slow_down_503"_s, Side::Model, u"503 slow_down, as it was said before, with Retry-After: 1"_s},
        {u"flex_refused_429"_s, Side::Model, u"429: no flex capacity, nothing is charged"_s},
        {u"credit_balance_429"_s, Side::Model, u"429 credit_balance_exhausted: waiting does not mend it"_s},
        {u"organization_spend_429"_s, Side::Model, u"429 organization_spend_limit_exceeded"_s},
        {u"project_spend_429"_s, Side::Model, u"429 project_spend_limit_exceeded"_s},
        {u"organization_usage_429"_s, Side::Model, u"429 organization_usage_limit_exceeded"_s},
        {u"edge_520"_s, Side::Model, u"an edge's HTML page with status 520"_s},
        {u"edge_521"_s, Side::Model, u"an edge's HTML page with status 521"_s},
        {u"edge_522"_s, Side::Model, u"an edge's HTML page with status 522"_s},
        {u"edge_523"_s, Side::Model, u"an edge's HTML page with status 523"_s},
        {u"edge_524"_s, Side::Model, u"an edge's HTML page with status 524"_s},
        {u"rate_limited_429_float"_s, Side::Model, u"too many requests, Retry-After: 0.35"_s},
        {u"rate_limited_429_61s"_s, Side::Model, u"too many requests, Retry-After: 61"_s},
        {u"rate_limited_429_121s"_s, Side::Model, u"too many requests, Retry-After: 121"_s},
        {u"rate_limited_429_negative"_s, Side::Model, u"too many requests, Retry-After: -1"_s},
        {u"rate_limited_429_garbage"_s, Side::Model, u"too many requests, Retry-After in words"_s},
        {u"rate_limited_429_ms"_s, Side::Model, u"too many requests, retry-after-ms: 250 and nothing else"_s},
        {u"rate_limited_429_final"_s, Side::Model, u"too many requests, x-should-retry: false"_s},
        {u"should_retry_true_400"_s, Side::Model, u"400 with x-should-retry: true"_s},
        {u"should_retry_false_500"_s, Side::Model, u"500 with x-should-retry: false"_s},
        {u"injection_obeyed"_s, Side::Model,
            u"texts do what a sample or a comment in the prompt demands; else a link and a shell command"_s},
    };
    return kinds;
}

QStringList prefixes(Side side)
{
    switch (side) {
    case Side::Statement:
        return {u"statement."_s};
    case Side::Model:
        return {u"model."_s};
    case Side::Write:
        return {u"write."_s, u"statement."_s};
    case Side::Poll:
        return {u"poll."_s, u"statement."_s};
    case Side::SignIn:
        return {u"signin."_s};
    case Side::Both:
        break;
    }
    return {};
}

bool isFaultKind(const QString &name)
{
    const auto known = [&](const QString &prefix, std::initializer_list<Side> sides) {
        return std::any_of(faultKinds().begin(), faultKinds().end(), [&](const FaultKind &kind) {
            return prefix + kind.name == name && std::count(sides.begin(), sides.end(), kind.side) > 0;
        });
    };
    // Write and Poll are drawn where an answer leaves, so only what can happen to any answer can be kept to them.
    return known({}, {Side::Both, Side::Statement, Side::Model, Side::SignIn})
        || known(u"statement."_s, {Side::Both, Side::Statement}) || known(u"model."_s, {Side::Both, Side::Model})
        || known(u"write."_s, {Side::Both}) || known(u"poll."_s, {Side::Both})
        || known(u"signin."_s, {Side::Both, Side::SignIn});
}

} // namespace metaflow::sandbox::faults
