#include "core/wording/ErrorWords.h"

#include <QCoreApplication>

#include <array>

namespace metaflow::wording {

namespace {

// Each row: what happened (%1 is the subject), the noun where there is no subject, what was kept and what to do.
constexpr std::array words = {
    ErrorWords{ErrorCode::NotSignedIn, QT_TRANSLATE_NOOP("wording", "There is no sign-in for %1."),
        QT_TRANSLATE_NOOP("wording", "a workspace"),
        QT_TRANSLATE_NOOP("wording",
            "Set DATABRICKS_HOST, DATABRICKS_TOKEN and DATABRICKS_WAREHOUSE_ID, or name a profile of "
            "~/.databrickscfg.")},
    ErrorWords{ErrorCode::KeyMissing, QT_TRANSLATE_NOOP("wording", "There is no key for %1."),
        QT_TRANSLATE_NOOP("wording", "the model provider"),
        QT_TRANSLATE_NOOP("wording",
            "Set OPENAI_API_KEY, or put the key into a file that only you may read and name it with --secret-file.")},
    ErrorWords{ErrorCode::KeyStoreLocked, QT_TRANSLATE_NOOP("wording", "The key store is locked."),
        QT_TRANSLATE_NOOP("wording", "MetaFlow"),
        QT_TRANSLATE_NOOP("wording", "Unlock it and try again; nothing was sent.")},
    ErrorWords{ErrorCode::Unreachable, QT_TRANSLATE_NOOP("wording", "%1 could not be reached."),
        QT_TRANSLATE_NOOP("wording", "The server"),
        QT_TRANSLATE_NOOP(
            "wording", "Check the address and the network, then do the same again; what was done so far is kept.")},
    ErrorWords{ErrorCode::TlsFailed, QT_TRANSLATE_NOOP("wording", "The certificate of %1 is not trusted."),
        QT_TRANSLATE_NOOP("wording", "the server"),
        QT_TRANSLATE_NOOP("wording",
            "Nothing was sent. Check the address, the clock of this machine and, behind a company proxy, its "
            "certificate.")},
    ErrorWords{ErrorCode::InsecureAddress,
        QT_TRANSLATE_NOOP("wording", "%1 has no encryption, and plain HTTP is only allowed on this machine."),
        QT_TRANSLATE_NOOP("wording", "The address"),
        QT_TRANSLATE_NOOP("wording", "Use an address that begins with https://.")},
    ErrorWords{ErrorCode::Timeout, QT_TRANSLATE_NOOP("wording", "%1 did not answer in time."),
        QT_TRANSLATE_NOOP("wording", "The server"),
        QT_TRANSLATE_NOOP(
            "wording", "What was done so far is kept. Try again, or pick a larger warehouse or a smaller selection.")},
    ErrorWords{ErrorCode::CutBody,
        QT_TRANSLATE_NOOP("wording", "The answer of %1 ended early, so its outcome is not known."),
        QT_TRANSLATE_NOOP("wording", "the server"),
        QT_TRANSLATE_NOOP("wording",
            "Nothing is repeated by itself. Do the same again: MetaFlow looks at what arrived before it goes on.")},
    ErrorWords{ErrorCode::Redirected,
        QT_TRANSLATE_NOOP("wording",
            "%1 sent us to another address, which MetaFlow does not follow, because the token would travel along."),
        QT_TRANSLATE_NOOP("wording", "The server"),
        QT_TRANSLATE_NOOP("wording", "Use the address that the browser shows after signing in.")},
    ErrorWords{ErrorCode::NotJson,
        QT_TRANSLATE_NOOP(
            "wording", "%1 answered with something that is not JSON, often the page of a proxy or a sign-in."),
        QT_TRANSLATE_NOOP("wording", "The server"),
        QT_TRANSLATE_NOOP(
            "wording", "Check the address and whether a proxy stands between; what was done so far is kept.")},
    ErrorWords{ErrorCode::UnexpectedAnswer,
        QT_TRANSLATE_NOOP("wording", "%1 answered in a form that MetaFlow does not know."),
        QT_TRANSLATE_NOOP("wording", "The server"),
        QT_TRANSLATE_NOOP("wording", "What was done so far is kept. Try again; if it stays, the log says what came.")},
    ErrorWords{ErrorCode::BadRequest, QT_TRANSLATE_NOOP("wording", "%1 refused the request as wrong."),
        QT_TRANSLATE_NOOP("wording", "The server"),
        QT_TRANSLATE_NOOP("wording", "Nothing was changed. The details say what it did not like.")},
    ErrorWords{ErrorCode::Unauthenticated,
        QT_TRANSLATE_NOOP("wording", "%1 does not accept the token or key: it is wrong or has expired."),
        QT_TRANSLATE_NOOP("wording", "The server"),
        QT_TRANSLATE_NOOP("wording", "Get a new one and sign in again; what was done so far is kept.")},
    ErrorWords{ErrorCode::Forbidden, QT_TRANSLATE_NOOP("wording", "You may not do that on %1."),
        QT_TRANSLATE_NOOP("wording", "this object"),
        QT_TRANSLATE_NOOP(
            "wording", "Ask its owner or an admin for the permission, or leave it out; the rest is not affected.")},
    ErrorWords{ErrorCode::NotFound, QT_TRANSLATE_NOOP("wording", "%1 does not exist there."),
        QT_TRANSLATE_NOOP("wording", "What was asked for"),
        QT_TRANSLATE_NOOP("wording", "Check the name and the address.")},
    ErrorWords{ErrorCode::Conflict, QT_TRANSLATE_NOOP("wording", "%1 was changed by somebody else meanwhile."),
        QT_TRANSLATE_NOOP("wording", "The item"),
        QT_TRANSLATE_NOOP("wording", "Nothing was overwritten. Read it again, then decide on what stands there now.")},
    ErrorWords{ErrorCode::RateLimited, QT_TRANSLATE_NOOP("wording", "%1 asks us to slow down and kept doing so."),
        QT_TRANSLATE_NOOP("wording", "The service"),
        QT_TRANSLATE_NOOP("wording",
            "What was done so far is kept. Wait a little and do the same again, or ask for fewer at a time with "
            "--max-in-flight.")},
    ErrorWords{ErrorCode::ServerError,
        QT_TRANSLATE_NOOP("wording", "%1 has a fault of its own and did not recover while we tried again."),
        QT_TRANSLATE_NOOP("wording", "The service"),
        QT_TRANSLATE_NOOP("wording", "What was done so far is kept; do the same again later.")},
    ErrorWords{ErrorCode::StatementFailed,
        QT_TRANSLATE_NOOP("wording", "The warehouse could not run a statement on %1."),
        QT_TRANSLATE_NOOP("wording", "the catalog"),
        QT_TRANSLATE_NOOP("wording", "Nothing else was affected. The details hold its own words.")},
    ErrorWords{ErrorCode::SyntaxRefused,
        QT_TRANSLATE_NOOP("wording", "The warehouse does not know the form of a statement on %1."),
        QT_TRANSLATE_NOOP("wording", "the catalog"),
        QT_TRANSLATE_NOOP(
            "wording", "Nothing was changed. An older warehouse may need an update; the details hold its own words.")},
    ErrorWords{ErrorCode::TableNotFound, QT_TRANSLATE_NOOP("wording", "The table %1 is not there (any more)."),
        QT_TRANSLATE_NOOP("wording", "in question"),
        QT_TRANSLATE_NOOP("wording", "Scan the catalog again; its texts are kept.")},
    ErrorWords{ErrorCode::ColumnNotFound, QT_TRANSLATE_NOOP("wording", "The column %1 is not there (any more)."),
        QT_TRANSLATE_NOOP("wording", "in question"),
        QT_TRANSLATE_NOOP("wording", "Scan the catalog again; its text is kept.")},
    ErrorWords{ErrorCode::ConcurrentChange,
        QT_TRANSLATE_NOOP("wording", "Somebody else changed %1 at the same moment."),
        QT_TRANSLATE_NOOP("wording", "the table"),
        QT_TRANSLATE_NOOP("wording", "Nothing was overwritten. Do the same again.")},
    ErrorWords{ErrorCode::ResultTooLarge,
        QT_TRANSLATE_NOOP("wording", "The answer about %1 is too large for one result."),
        QT_TRANSLATE_NOOP("wording", "the catalog"), QT_TRANSLATE_NOOP("wording", "Choose fewer schemas or tables.")},
    ErrorWords{ErrorCode::ResultGone,
        QT_TRANSLATE_NOOP("wording", "The result of %1 is no longer kept by the warehouse."),
        QT_TRANSLATE_NOOP("wording", "a statement"),
        QT_TRANSLATE_NOOP("wording", "Do the same again; nothing was changed.")},
    ErrorWords{ErrorCode::WarehouseStopped,
        QT_TRANSLATE_NOOP("wording", "The warehouse %1 is stopped, was deleted or did not start."),
        QT_TRANSLATE_NOOP("wording", "in use"),
        QT_TRANSLATE_NOOP(
            "wording", "Start it, or choose another with DATABRICKS_WAREHOUSE_ID, and do the same again.")},
    ErrorWords{ErrorCode::LiteralProbeFailed,
        QT_TRANSLATE_NOOP("wording",
            "The warehouse %1 reads texts by other rules than MetaFlow writes them, so nothing may be written."),
        QT_TRANSLATE_NOOP("wording", "in use"),
        QT_TRANSLATE_NOOP("wording",
            "The catalog is unchanged. Use another warehouse, or write the texts by hand from `plan show`.")},
    ErrorWords{ErrorCode::ModelUnknown, QT_TRANSLATE_NOOP("wording", "The model %1 does not exist at this address."),
        QT_TRANSLATE_NOOP("wording", "in use"),
        QT_TRANSLATE_NOOP("wording", "Name one with --model; `metaflow-cli doctor` asks the address which it has.")},
    ErrorWords{ErrorCode::ModelRefused, QT_TRANSLATE_NOOP("wording", "The model declined to describe %1."),
        QT_TRANSLATE_NOOP("wording", "a table"),
        QT_TRANSLATE_NOOP("wording", "No description was made up. Write it by hand, or try another model.")},
    ErrorWords{ErrorCode::ModelAnswerEmpty, QT_TRANSLATE_NOOP("wording", "The model gave an empty answer about %1."),
        QT_TRANSLATE_NOOP("wording", "a table"),
        QT_TRANSLATE_NOOP("wording", "No description was made up. Do the same again, or try another model.")},
    ErrorWords{ErrorCode::ModelAnswerCut,
        QT_TRANSLATE_NOOP("wording", "The answer of the model about %1 was cut off at its length limit."),
        QT_TRANSLATE_NOOP("wording", "a table"),
        QT_TRANSLATE_NOOP(
            "wording", "No description was made up. Ask for fewer columns at a time with --columns-per-request.")},
    ErrorWords{ErrorCode::ModelAnswerLost,
        QT_TRANSLATE_NOOP("wording", "The answer of the model about %1 broke off on its way, also when asked again."),
        QT_TRANSLATE_NOOP("wording", "a table"),
        QT_TRANSLATE_NOOP(
            "wording", "It may have been paid. No description was made up; do the same again to ask once more.")},
    ErrorWords{ErrorCode::ModelAnswerInvalid,
        QT_TRANSLATE_NOOP("wording", "The answer of the model about %1 is not in the form that was asked for."),
        QT_TRANSLATE_NOOP("wording", "a table"),
        QT_TRANSLATE_NOOP("wording", "No description was made up. Do the same again, or try another model.")},
    ErrorWords{ErrorCode::ColumnMissingInAnswer,
        QT_TRANSLATE_NOOP("wording", "The model left out %1, also when asked again."),
        QT_TRANSLATE_NOOP("wording", "a column"),
        QT_TRANSLATE_NOOP(
            "wording", "The others are kept. Do the same again for what is missing, or write it by hand.")},
    ErrorWords{ErrorCode::RequestTooLarge,
        QT_TRANSLATE_NOOP("wording", "The request about %1 is longer than the model takes."),
        QT_TRANSLATE_NOOP("wording", "a table"),
        QT_TRANSLATE_NOOP("wording",
            "Ask for fewer columns at a time with --columns-per-request, or choose a model with a larger window.")},
    ErrorWords{ErrorCode::BillingStopped,
        QT_TRANSLATE_NOOP("wording", "The provider %1 stopped the account: no credit or its limit is reached."),
        QT_TRANSLATE_NOOP("wording", "of the model"),
        QT_TRANSLATE_NOOP("wording",
            "What was done so far is kept. Settle it with the provider, then do the same again: the run goes on.")},
    ErrorWords{ErrorCode::BudgetReached, QT_TRANSLATE_NOOP("wording", "The budget of %1 is used up."),
        QT_TRANSLATE_NOOP("wording", "this run"),
        QT_TRANSLATE_NOOP("wording",
            "Everything that was paid for is kept. Give a larger --budget and do the same again: the run goes on.")},
    ErrorWords{ErrorCode::PriceUnknown,
        QT_TRANSLATE_NOOP("wording", "Nobody knows what %1 costs, so a budget cannot be kept."),
        QT_TRANSLATE_NOOP("wording", "this model"),
        QT_TRANSLATE_NOOP("wording",
            "Nothing was sent. Put its price into model-prices.json (0 for a model of your own), or go without a "
            "budget.")},
};

} // namespace

std::span<const ErrorWords> serviceErrorWords()
{
    return words;
}

} // namespace metaflow::wording
