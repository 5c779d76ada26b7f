#include "app/composition/ChoicesFile.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

class ChoicesFile : public ::testing::Test {
protected:
    QTemporaryDir folder;
    QString file = folder.filePath(u"choices.json"_s);
};

} // namespace

TEST_F(ChoicesFile, WhatWasChosenComesBackAndNobodyElseMayReadIt)
{
    const UserChoices chosen{u"postgresql://ann@db.example.net:5432/team"_s, u"work"_s, u"w1"_s, u"openai"_s,
        u"https://api.example.net/v1"_s, u"writer"_s, true};
    ASSERT_TRUE(app::saveChoices(file, chosen));
    EXPECT_EQ(app::loadChoices(file), chosen);
    EXPECT_FALSE(QFile::permissions(file)
        & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther));
}

TEST_F(ChoicesFile, NoFileIsNoChoice)
{
    EXPECT_EQ(app::loadChoices(file), UserChoices());
}

TEST_F(ChoicesFile, ADamagedFileIsSaidAndAFolderThatIsMissingToo)
{
    QFile damaged(file);
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly) && damaged.write("{\"store\":") > 0);
    damaged.close();
    const auto loaded = app::loadChoices(file);
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().code, ErrorCode::FileInvalid);
    const auto saved = app::saveChoices(folder.filePath(u"nowhere/choices.json"_s), {});
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::FileUnwritable);
}

} // namespace metaflow::testing
