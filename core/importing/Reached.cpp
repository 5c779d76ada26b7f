#include "core/importing/Reached.h"

#include "core/base/Error.h"

namespace metaflow::importing {

Reached::Reached(const Plan &plan)
{
    for (const PlanStatement &statement : plan.statements) {
        if (statement.state == StatementState::Sent || statement.state == StatementState::Succeeded
            || statement.state == StatementState::Unknown) {
            m_ids.insert(statement.derived ? statement.derivedFrom : statement.number, statement.statementId);
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
        return change.errorCode == errorCodeName(ErrorCode::ReadBackDiffers);
    default:
        return false;
    }
}

} // namespace metaflow::importing
