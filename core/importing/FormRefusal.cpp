#include "core/importing/FormRefusal.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

bool isFormRefused(const Error &error)
{
    return error.code == ErrorCode::SyntaxRefused || isViewRefused(error);
}

bool isViewRefused(const Error &error)
{
    // The first condition in the text is the warehouse's; whatever follows may be the name of an object.
    static const QRegularExpression pattern(uR"(\[([A-Z][A-Z0-9_]*)[.\]])"_s);
    const QString condition = pattern.match(error.detail).captured(1);
    return error.code == ErrorCode::StatementFailed
        && (condition == "EXPECT_TABLE_NOT_VIEW"_L1 || condition == "UNSUPPORTED_VIEW_OPERATION"_L1);
}

} // namespace metaflow::importing
