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
        {u"late_answer"_s, Side::Both, u"the request is carried out, the answer comes three seconds later"_s},
        {u"html_proxy_page"_s, Side::Both, u"status 200 with a proxy's HTML page; nothing was done"_s},
        {u"empty_body"_s, Side::Both, u"status 200 with no body; nothing was done"_s},
        {u"redirect_307"_s, Side::Both, u"a redirect to another address, where credentials must not go"_s},
        {u"login_redirect"_s, Side::Both, u"a redirect to a page that asks to sign in; nothing was done"_s},
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
        {u"lineage_unavailable_503"_s, Side::Statement, u"503 for every question about lineage"_s},
        {u"lineage_keys_missing"_s, Side::Statement, u"lineage comes as {}: neither upstreams nor downstreams"_s},
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
        {u"usage_missing"_s, Side::Model, u"the answer says nothing of tokens"_s},
        {u"insufficient_quota"_s, Side::Model, u"429 of the kind that waiting does not mend"_s},
        {u"context_too_long"_s, Side::Model, u"400 context_length_exceeded"_s},
        {u"injection_obeyed"_s, Side::Model, u"texts hold a link and a shell command, as if a sample had said so"_s},
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
