#include "app/desktop/Arguments.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::app {

TEST(Arguments, OpensPlansAndFilesOfRows)
{
    for (const QString &file : {u"april.mfplan"_s, u"texts.csv"_s, u"a b.XLSX"_s, u"/tmp/rows.tsv"_s}) {
        const auto read = parseArguments({u"metaflow"_s, u"--profile"_s, u"team"_s, file});
        ASSERT_TRUE(read) << qPrintable(file);
        EXPECT_EQ(read->file, file);
        EXPECT_EQ(read->profile, u"team"_s);
    }
    EXPECT_TRUE(usage().contains(u".xlsx"_s));
}

TEST(Arguments, RefusesAnyOtherFileAndASecondOne)
{
    for (const QStringList &words :
        {QStringList{u"metaflow"_s, u"picture.png"_s}, QStringList{u"metaflow"_s, u"old.xls"_s},
            QStringList{u"metaflow"_s, u"a.csv"_s, u"b.csv"_s}, QStringList{u"metaflow"_s, u"--nonsense"_s}}) {
        const auto read = parseArguments(words);
        ASSERT_FALSE(read) << qPrintable(words.last());
        EXPECT_EQ(read.error().code, ErrorCode::WrongUsage);
        EXPECT_TRUE(read.error().subject.contains(words.last()) || words.size() == 2)
            << qPrintable(read.error().subject);
    }
    EXPECT_TRUE(parseArguments({u"metaflow"_s})->file.isEmpty());
}

} // namespace metaflow::app
