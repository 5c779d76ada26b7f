#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace metaflow {

/// What a caller decides on. `core/wording` has one sentence and one next step for each; the names are stable and stand
/// as `code` in JSON output (see errorCodeName()).
enum class ErrorCode {
    Internal, ///< our own mistake
    Cancelled,
    WrongUsage, ///< a command line or an option that makes no sense
    NotSignedIn, ///< no host or no token known
    KeyMissing, ///< no key for this model provider
    KeyStoreLocked,
    SignInRefused, ///< by the sign-in server; `detail` is its code, `access_denied` and such
    SignInExpired, ///< the refresh token is of no use any more: a person has to sign in again
    SignInMismatch, ///< what came back belongs to another sign-in (state, issuer): nothing of it is used
    NoFreePort, ///< of those that a sign-in may listen on
    // transport
    Unreachable, ///< refused, unknown host, reset before an answer
    TlsFailed,
    InsecureAddress, ///< plain HTTP to anything but loopback
    Timeout,
    CutBody, ///< the answer ended early: the outcome of a write is unknown
    Redirected, ///< a 3xx; never followed, because credentials would travel along
    NotJson, ///< a proxy page or a truncated document
    UnexpectedAnswer, ///< JSON, but not the shape the protocol promises
    // service
    BadRequest,
    Unauthenticated, ///< 401
    Forbidden, ///< 403, INSUFFICIENT_PERMISSIONS
    NotFound,
    Conflict, ///< 409, or a stale item version
    RateLimited, ///< 429
    ServerError, ///< 5xx
    StatementFailed, ///< FAILED inside HTTP 200, not classified below
    SyntaxRefused, ///< PARSE_SYNTAX_ERROR: the warehouse does not know this form
    TableNotFound,
    ColumnNotFound,
    ConcurrentChange, ///< SQLSTATE 2D521: somebody else's commit came first
    ResultTooLarge,
    ResultGone,
    WarehouseStopped,
    LiteralProbeFailed, ///< the warehouse reads string literals by other rules: nothing may be written
    // model
    ModelUnknown,
    ModelRefused,
    ModelAnswerEmpty,
    ModelAnswerCut, ///< finish_reason length
    ModelAnswerLost, ///< the connection broke while it came, also when asked again: may have been paid
    ModelAnswerInvalid, ///< not JSON, or not our schema
    ColumnMissingInAnswer,
    RequestTooLarge,
    BillingStopped,
    BudgetReached,
    PriceUnknown, ///< a budget, but no price to hold against it
    // store
    Storage, ///< the database said no
    StoreBusy,
    StoreReadOnly,
    StoreFull,
    StoreCorrupt,
    StoreNewer, ///< made by a newer MetaFlow
    StoreUnreachable,
    StoreNotEmpty, ///< a store is moved into an empty place only
    StoreInUse, ///< somebody else has it open, and what is asked for needs it alone
    StoreSignIn, ///< the server refused user or password
    RoleTooSmall, ///< the store's role does not allow it; `detail` is the role that does
    StoreNeedsAdoption, ///< a database of the earlier tool that nobody adopted yet: opening it changes nothing
    NothingToAdopt, ///< no database of the earlier tool there
    BackupInvalid, ///< cannot be restored; `detail` says what is wrong with it
    ToolMissing, ///< a program that this needs is not installed; `subject` names it
    ItemNotFound,
    RunNotFound,
    RunErased, ///< its prompts are gone, so nothing of it can be sent again
    RunOutdated, ///< what it would send is more than may leave by now
    PlanNotFound,
    TextNotStorable, ///< NUL or a lone surrogate
    TemplateNotFound,
    TemplateInvalid, ///< `subject` is `name:line:column`, `detail` the problem's code and the name that stands there
    TermNotFound,
    TermInvalid, ///< of the glossary; `detail` is the problem's code
    // import
    PlanFileDamaged, ///< hash does not fit
    PlanForOtherStore,
    PlanForOtherSource,
    PlanStale,
    CatalogDrifted,
    ReadBackDiffers,
    NotApplied, ///< planned, and the catalog is still as it was
    Locked, ///< another process holds the apply lock
    RunLocked, ///< another process sends this run
    NotPermitted, ///< a policy of the store forbids it (four-eyes, foreign row)
    SourceUnknown,
    // files
    FileUnreadable,
    FileUnwritable,
    FileInvalid,
    UploadRefused, ///< rows of a file that cannot be taken, and all or none was asked for; `detail` is how many
    // practice
    PracticeNotStarted,
};

/// Stable snake_case name, e.g. `rate_limited`.
[[nodiscard]] QString errorCodeName(ErrorCode code);
/// The way back; nothing for a name this version does not know.
[[nodiscard]] std::optional<ErrorCode> errorCodeFromName(QStringView name);

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString subject = {}; ///< a host, a table path, a file; may be shown
    QString detail = {}; ///< what the other side said; for the log, never a secret
    std::optional<std::chrono::milliseconds> retryAfter = {};
    int attempts = 0; ///< of a request, where one failed
    int possiblyRepeated = 0; ///< those of them that the server may have acted on
    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace metaflow

Q_DECLARE_METATYPE(metaflow::Error)
