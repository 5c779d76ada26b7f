#include "core/base/Error.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow {

namespace {

using CodeName = std::pair<ErrorCode, QLatin1StringView>;

constexpr std::array codeNames = {
    CodeName{ErrorCode::Internal, "internal"_L1},
    CodeName{ErrorCode::Cancelled, "cancelled"_L1},
    CodeName{ErrorCode::WrongUsage, "wrong_usage"_L1},
    CodeName{ErrorCode::NotSignedIn, "not_signed_in"_L1},
    CodeName{ErrorCode::KeyMissing, "key_missing"_L1},
    CodeName{ErrorCode::KeyStoreLocked, "key_store_locked"_L1},
    CodeName{ErrorCode::SignInRefused, "sign_in_refused"_L1},
    CodeName{ErrorCode::SignInExpired, "sign_in_expired"_L1},
    CodeName{ErrorCode::SignInMismatch, "sign_in_mismatch"_L1},
    CodeName{ErrorCode::NoFreePort, "no_free_port"_L1},
    CodeName{ErrorCode::Unreachable, "unreachable"_L1},
    CodeName{ErrorCode::TlsFailed, "tls_failed"_L1},
    CodeName{ErrorCode::InsecureAddress, "insecure_address"_L1},
    CodeName{ErrorCode::Timeout, "timeout"_L1},
    CodeName{ErrorCode::CutBody, "cut_body"_L1},
    CodeName{ErrorCode::Redirected, "redirected"_L1},
    CodeName{ErrorCode::NotJson, "not_json"_L1},
    CodeName{ErrorCode::UnexpectedAnswer, "unexpected_answer"_L1},
    CodeName{ErrorCode::BadRequest, "bad_request"_L1},
    CodeName{ErrorCode::Unauthenticated, "unauthenticated"_L1},
    CodeName{ErrorCode::Forbidden, "forbidden"_L1},
    CodeName{ErrorCode::NotFound, "not_found"_L1},
    CodeName{ErrorCode::Conflict, "conflict"_L1},
    CodeName{ErrorCode::RateLimited, "rate_limited"_L1},
    CodeName{ErrorCode::ServerError, "server_error"_L1},
    CodeName{ErrorCode::StatementFailed, "statement_failed"_L1},
    CodeName{ErrorCode::SyntaxRefused, "syntax_refused"_L1},
    CodeName{ErrorCode::TableNotFound, "table_not_found"_L1},
    CodeName{ErrorCode::ColumnNotFound, "column_not_found"_L1},
    CodeName{ErrorCode::ConcurrentChange, "concurrent_change"_L1},
    CodeName{ErrorCode::ResultTooLarge, "result_too_large"_L1},
    CodeName{ErrorCode::ResultGone, "result_gone"_L1},
    CodeName{ErrorCode::WarehouseStopped, "warehouse_stopped"_L1},
    CodeName{ErrorCode::LiteralProbeFailed, "literal_probe_failed"_L1},
    CodeName{ErrorCode::ModelUnknown, "model_unknown"_L1},
    CodeName{ErrorCode::ModelRefused, "model_refused"_L1},
    CodeName{ErrorCode::ModelAnswerEmpty, "model_answer_empty"_L1},
    CodeName{ErrorCode::ModelAnswerCut, "model_answer_cut"_L1},
    CodeName{ErrorCode::ModelAnswerLost, "model_answer_lost"_L1},
    CodeName{ErrorCode::ModelAnswerInvalid, "model_answer_invalid"_L1},
    CodeName{ErrorCode::ColumnMissingInAnswer, "column_missing_in_answer"_L1},
    CodeName{ErrorCode::RequestTooLarge, "request_too_large"_L1},
    CodeName{ErrorCode::BillingStopped, "billing_stopped"_L1},
    CodeName{ErrorCode::BudgetReached, "budget_reached"_L1},
    CodeName{ErrorCode::PriceUnknown, "price_unknown"_L1},
    CodeName{ErrorCode::Storage, "storage"_L1},
    CodeName{ErrorCode::StoreBusy, "store_busy"_L1},
    CodeName{ErrorCode::StoreReadOnly, "store_read_only"_L1},
    CodeName{ErrorCode::StoreFull, "store_full"_L1},
    CodeName{ErrorCode::StoreCorrupt, "store_corrupt"_L1},
    CodeName{ErrorCode::StoreNewer, "store_newer"_L1},
    CodeName{ErrorCode::StoreUnreachable, "store_unreachable"_L1},
    CodeName{ErrorCode::StoreNotEmpty, "store_not_empty"_L1},
    CodeName{ErrorCode::StoreInUse, "store_in_use"_L1},
    CodeName{ErrorCode::StoreSignIn, "store_sign_in"_L1},
    CodeName{ErrorCode::RoleTooSmall, "role_too_small"_L1},
    CodeName{ErrorCode::StoreNeedsAdoption, "store_needs_adoption"_L1},
    CodeName{ErrorCode::NothingToAdopt, "nothing_to_adopt"_L1},
    CodeName{ErrorCode::BackupInvalid, "backup_invalid"_L1},
    CodeName{ErrorCode::ToolMissing, "tool_missing"_L1},
    CodeName{ErrorCode::ItemNotFound, "item_not_found"_L1},
    CodeName{ErrorCode::RunNotFound, "run_not_found"_L1},
    CodeName{ErrorCode::RunErased, "run_erased"_L1},
    CodeName{ErrorCode::RunOutdated, "run_outdated"_L1},
    CodeName{ErrorCode::PlanNotFound, "plan_not_found"_L1},
    CodeName{ErrorCode::TextNotStorable, "text_not_storable"_L1},
    CodeName{ErrorCode::TemplateNotFound, "template_not_found"_L1},
    CodeName{ErrorCode::TemplateInvalid, "template_invalid"_L1},
    CodeName{ErrorCode::TermNotFound, "term_not_found"_L1},
    CodeName{ErrorCode::TermInvalid, "term_invalid"_L1},
    CodeName{ErrorCode::PlanFileDamaged, "plan_file_damaged"_L1},
    CodeName{ErrorCode::PlanForOtherStore, "plan_for_other_store"_L1},
    CodeName{ErrorCode::PlanForOtherSource, "plan_for_other_source"_L1},
    CodeName{ErrorCode::PlanStale, "plan_stale"_L1},
    CodeName{ErrorCode::CatalogDrifted, "catalog_drifted"_L1},
    CodeName{ErrorCode::ReadBackDiffers, "read_back_differs"_L1},
    CodeName{ErrorCode::NotApplied, "not_applied"_L1},
    CodeName{ErrorCode::Locked, "locked"_L1},
    CodeName{ErrorCode::RunLocked, "run_locked"_L1},
    CodeName{ErrorCode::NotPermitted, "not_permitted"_L1},
    CodeName{ErrorCode::SourceUnknown, "source_unknown"_L1},
    CodeName{ErrorCode::FileUnreadable, "file_unreadable"_L1},
    CodeName{ErrorCode::FileUnwritable, "file_unwritable"_L1},
    CodeName{ErrorCode::FileInvalid, "file_invalid"_L1},
    CodeName{ErrorCode::UploadRefused, "upload_refused"_L1},
    CodeName{ErrorCode::PracticeNotStarted, "practice_not_started"_L1},
};

} // namespace

QString errorCodeName(ErrorCode code)
{
    for (const auto &[known, name] : codeNames) {
        if (known == code) {
            return name;
        }
    }
    return u"internal"_s;
}

std::optional<ErrorCode> errorCodeFromName(QStringView name)
{
    for (const auto &[code, known] : codeNames) {
        if (known == name) {
            return code;
        }
    }
    return std::nullopt;
}

} // namespace metaflow
