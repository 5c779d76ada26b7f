#include "core/base/Error.h"

#include <gtest/gtest.h>

#include <QSet>

namespace metaflow {

TEST(ErrorTest, GivesEveryCodeANameOfItsOwnThatLeadsBack)
{
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(ErrorCode::PracticeNotStarted); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        const QString name = errorCodeName(code);
        EXPECT_FALSE(names.contains(name)) << qPrintable(name);
        names.insert(name);
        EXPECT_EQ(errorCodeFromName(name), code) << qPrintable(name);
    }
    EXPECT_EQ(errorCodeFromName(u"no_such_code"), std::nullopt);
}

} // namespace metaflow
