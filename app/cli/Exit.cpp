#include "app/cli/Exit.h"

namespace metaflow::cli {

ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongUsage:
    case ErrorCode::PriceUnknown:
    case ErrorCode::TemplateNotFound:
    case ErrorCode::TermNotFound:
    case ErrorCode::TermInvalid:
        return ExitCode::WrongUsage;
    case ErrorCode::Cancelled:
        return ExitCode::Cancelled;
    case ErrorCode::NotSignedIn:
    case ErrorCode::KeyMissing:
    case ErrorCode::KeyStoreLocked:
    case ErrorCode::SignInRefused:
    case ErrorCode::SignInExpired:
    case ErrorCode::SignInMismatch:
    case ErrorCode::StoreSignIn:
    case ErrorCode::Unauthenticated:
        return ExitCode::NotSignedIn;
    case ErrorCode::Locked:
    case ErrorCode::RunLocked:
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreInUse:
        return ExitCode::Locked;
    case ErrorCode::BudgetReached:
        return ExitCode::Budget;
    case ErrorCode::PlanStale:
    case ErrorCode::PlanForOtherStore:
    case ErrorCode::PlanForOtherSource:
    case ErrorCode::CatalogDrifted:
    case ErrorCode::NotPermitted:
        return ExitCode::Refused;
    default:
        return ExitCode::Failed;
    }
}

ExitCode exitCodeForName(const QString &errorCodeName)
{
    if (errorCodeName.isEmpty()) {
        return ExitCode::Done;
    }
    return exitCodeFor(errorCodeFromName(errorCodeName).value_or(ErrorCode::Internal));
}

} // namespace metaflow::cli
