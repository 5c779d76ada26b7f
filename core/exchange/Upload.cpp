#include "core/exchange/Upload.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

int UploadPreview::changes() const
{
    return count(RowVerdict::New) + count(RowVerdict::Offer) + count(RowVerdict::Edit) + count(RowVerdict::Approve)
        + count(RowVerdict::Reject);
}

bool UploadPreview::isClean() const
{
    return problems.isEmpty() && count(RowVerdict::Invalid) == 0 && count(RowVerdict::Conflict) == 0;
}

bool UploadPreview::isUnreadable() const
{
    return std::any_of(problems.begin(), problems.end(),
        [](const UploadProblem &problem) { return problem.code == "missing_column"_L1; });
}

} // namespace metaflow::exchange
