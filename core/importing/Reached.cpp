#include "core/importing/Reached.h"

#include "core/importing/CommentReads.h"

namespace metaflow::importing {

namespace {

/// Too many requests may also be the answer to a question about a statement that is under way.
bool nobodyKnows(const QString &errorCode)
{
    const auto code = errorCodeFromName(errorCode);
    return code && (isOutcomeUnknown(*code) || code == ErrorCode::RateLimited);
}

} // namespace

Reached::Reached(const Plan &plan)
{
    for (const PlanStatement &statement : plan.statements) {
        if (statement.state == StatementState::Sent || statement.state == StatementState::Succeeded
            || statement.state == StatementState::Unknown) {
            QString &id = m_ids[statement.derived ? statement.derivedFrom : statement.number];
            if (!statement.statementId.isEmpty()) {
                id = statement.statementId;
            }
        }
    }
}

bool Reached::mayStand(const Change &change) const
{
    if (!isWritten(change.verdict)) {
        return false;
    }
    switch (change.state) {
    case ChangeState::Applied:
        return true;
    case ChangeState::Open:
        return m_ids.contains(change.statement);
    case ChangeState::Failed:
        return isGarbled(change) || (nobodyKnows(change.errorCode) && m_ids.contains(change.statement));
    default:
        return false;
    }
}

bool isGarbled(const Change &change)
{
    return change.state == ChangeState::Failed && change.errorCode == errorCodeName(ErrorCode::ReadBackDiffers);
}

} // namespace metaflow::importing
