#include "core/databricks/Statement.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::databricks {

namespace {

struct Known {
    QLatin1StringView text; ///< a condition's name, or the beginning of it up to a dot
    ErrorCode code;
};

/// By the condition's name in brackets: the English text beside it changes with versions.
constexpr std::array conditions = {
    Known{"PARSE_SYNTAX_ERROR"_L1, ErrorCode::SyntaxRefused},
    Known{"PARSE_EMPTY_STATEMENT"_L1, ErrorCode::SyntaxRefused},
    Known{"UNSUPPORTED_FEATURE"_L1, ErrorCode::SyntaxRefused}, // .PARAMETER_MARKER_IN_UNEXPECTED_STATEMENT
    Known{"TABLE_OR_VIEW_NOT_FOUND"_L1, ErrorCode::TableNotFound},
    Known{"DELTA_TABLE_NOT_FOUND"_L1, ErrorCode::TableNotFound},
    Known{"SCHEMA_NOT_FOUND"_L1, ErrorCode::TableNotFound},
    Known{"NO_SUCH_CATALOG_EXCEPTION"_L1, ErrorCode::TableNotFound},
    Known{"UNRESOLVED_COLUMN"_L1, ErrorCode::ColumnNotFound},
    Known{"DELTA_COLUMN_NOT_FOUND"_L1, ErrorCode::ColumnNotFound},
    Known{"FIELD_NOT_FOUND"_L1, ErrorCode::ColumnNotFound},
    Known{"INSUFFICIENT_PERMISSIONS"_L1, ErrorCode::Forbidden},
    Known{"PERMISSION_DENIED"_L1, ErrorCode::Forbidden},
    Known{"DELTA_METADATA_CHANGED"_L1, ErrorCode::ConcurrentChange},
    Known{"DELTA_CONCURRENT_WRITE"_L1, ErrorCode::ConcurrentChange},
    Known{"DELTA_CONCURRENT_APPEND"_L1, ErrorCode::ConcurrentChange},
    Known{"DELTA_PROTOCOL_CHANGED"_L1, ErrorCode::ConcurrentChange},
};

constexpr std::array states = {
    Known{"42601"_L1, ErrorCode::SyntaxRefused},
    Known{"42P01"_L1, ErrorCode::TableNotFound},
    Known{"42704"_L1, ErrorCode::TableNotFound},
    Known{"42703"_L1, ErrorCode::ColumnNotFound},
    Known{"42501"_L1, ErrorCode::Forbidden},
    Known{"2D521"_L1, ErrorCode::ConcurrentChange},
};

/// `status.error.error_code`, where neither of the others says more.
constexpr std::array serviceCodes = {
    Known{"CANCELLED"_L1, ErrorCode::Cancelled},
    Known{"UNAUTHENTICATED"_L1, ErrorCode::Unauthenticated},
    Known{"RESOURCE_EXHAUSTED"_L1, ErrorCode::RateLimited},
    Known{"DEADLINE_EXCEEDED"_L1, ErrorCode::Timeout},
    Known{"TEMPORARILY_UNAVAILABLE"_L1, ErrorCode::ServerError},
    Known{"SERVICE_UNDER_MAINTENANCE"_L1, ErrorCode::ServerError},
    Known{"WORKSPACE_TEMPORARILY_UNAVAILABLE"_L1, ErrorCode::ServerError},
};

/// `[UNRESOLVED_COLUMN.WITH_SUGGESTION] …` or, for privileges, `PERMISSION_DENIED: …`.
QString conditionOf(const QString &message)
{
    static const QRegularExpression pattern(uR"(\[([A-Z][A-Z0-9_]*)[.\]]|^([A-Z][A-Z_]+): )"_s);
    const auto match = pattern.match(message);
    return match.captured(1) + match.captured(2);
}

template <size_t n> std::optional<ErrorCode> find(const std::array<Known, n> &table, const QString &text)
{
    const auto at = std::find_if(table.begin(), table.end(), [&](const Known &known) { return known.text == text; });
    return at == table.end() ? std::nullopt : std::optional(at->code);
}

ErrorCode codeOf(const QString &sqlState, const QString &errorCode, const QString &message)
{
    if (const auto code = find(conditions, conditionOf(message))) {
        return *code;
    }
    if (const auto code = find(states, sqlState)) {
        return *code;
    }
    // The one text we read: it has neither a condition nor a state of its own (observed, wire/databricks.md 2.4).
    if (message.startsWith("Inline byte limit exceeded"_L1)) {
        return ErrorCode::ResultTooLarge;
    }
    return find(serviceCodes, errorCode).value_or(ErrorCode::StatementFailed);
}

} // namespace

Error classifyStatementError(
    const QString &sqlState, const QString &errorCode, const QString &message, const QString &subject)
{
    return {codeOf(sqlState, errorCode, message), subject, message, {}};
}

} // namespace metaflow::databricks
