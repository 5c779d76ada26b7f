#include "core/secrets/KeyNames.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::secrets {

TEST(KeyNamesTest, KnowsNamesAndAgesOverARestart)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"keys.json"_s);
    const QDateTime day({2026, 11, 26}, {12, 0}, Qt::UTC);
    EXPECT_TRUE(KeyNames(file).all().isEmpty());
    ASSERT_TRUE(KeyNames(file).add(u"record/1"_s, day));
    ASSERT_TRUE(KeyNames(file).add(u"model openai"_s, day));
    ASSERT_TRUE(KeyNames(file).add(u"record/1"_s, day.addDays(1)));
    const QVector<KeyNames::Entry> all = {{u"model openai"_s, day}, {u"record/1"_s, day.addDays(1)}};
    EXPECT_EQ(KeyNames(file).all(), all);
    EXPECT_EQ(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    ASSERT_TRUE(KeyNames(file).remove(u"model openai"_s));
    EXPECT_EQ(KeyNames(file).all().size(), 1);
    EXPECT_EQ(KeyNames(folder.filePath(u"no/such/file"_s)).add(u"x"_s, day).error().code, ErrorCode::FileUnwritable);
}

} // namespace metaflow::secrets
