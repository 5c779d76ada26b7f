#include "core/exchange/GlossaryCsv.h"
#include "core/exchange/GlossaryFiles.h"
#include "tests/support/TemporaryStore.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {
namespace {

using testing::waitFor;

QString rejectedIn(const QByteArray &bytes)
{
    QStringList lines;
    for (const CsvProblem &problem : readGlossaryCsv(bytes).problems) {
        lines << u"%1 %2:%3"_s.arg(problem.code).arg(problem.line).arg(problem.column);
    }
    return lines.join(u'|');
}

const QVector<GlossaryTerm> terms = {{u"ARR"_s, u"acronym"_s, u"annual recurring revenue"_s, {u"run rate"_s, u"a,b"_s}},
    {u"=SUM(A1)"_s, u"term"_s, u"-1 is \"no\", +1 is yes"_s, {u"@x"_s}}, {u"'quoted"_s, u"term"_s, u"it's so"_s, {}},
    {u"K\u00e4ufer"_s, u"term"_s, u"who buys \U0001F600"_s, {}}};

TEST(GlossaryCsvTest, ComesBackAsItWentOutAndNoCellIsAFormula)
{
    const QByteArray bytes = glossaryCsv(terms);
    EXPECT_TRUE(bytes.startsWith("term,kind,meaning,avoid,text_mode\r\n")) << bytes.constData();
    const CsvTable raw = readCsv(bytes);
    ASSERT_EQ(raw.rows.size(), 4);
    for (const CsvRow &row : raw.rows) {
        for (const QString &cell : row.cells) {
            EXPECT_FALSE(!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front())) << qPrintable(cell);
        }
    }
    EXPECT_EQ(readGlossaryCsv(bytes).terms, terms);
    EXPECT_EQ(rejectedIn(bytes), QString());
    EXPECT_EQ(readGlossaryCsv("\xef\xbb\xbf" + bytes).terms, terms);
}

TEST(GlossaryCsvTest, AFileOfSomebodyElseIsTakenAsItIs)
{
    const auto read = readGlossaryCsv("Meaning;TERM\n'tis;'t\nx; y \n");
    EXPECT_EQ(read.terms, (QVector<GlossaryTerm>{{u"'t"_s, u"term"_s, u"'tis"_s, {}}, {u"y"_s, u"term"_s, u"x"_s, {}}}))
        << "no text_mode: no guard to take off";
    EXPECT_TRUE(read.problems.isEmpty());
    EXPECT_EQ(readGlossaryCsv("term,meaning,avoid\na,b, c ;; d\n").terms.first().avoid, (QStringList{u"c"_s, u"d"_s}));
}

TEST(GlossaryCsvTest, EveryRowThatIsWrongIsNamedWithItsLineAndColumn)
{
    EXPECT_EQ(rejectedIn("term\nx\n"), u"missing_column 1:0"_s);
    EXPECT_EQ(rejectedIn("term,meaning,owner\nx,y,z\n"), u"unknown_column 1:3"_s);
    EXPECT_EQ(rejectedIn("term,meaning,Term\nx,y,z\n"), u"twice 1:3"_s);
    EXPECT_EQ(rejectedIn("kind,term,meaning\nword,a,b\nterm,,b\nterm,c,\nACRONYM,d,e\n"),
        u"unknown_kind 2:1|no_term 3:2|no_meaning 4:3"_s);
    EXPECT_EQ(rejectedIn("term,meaning\nArr,x\nb,y\naRR,z\n"), u"twice 4:1"_s);
    EXPECT_EQ(rejectedIn("term,meaning\na,\"b\nc\"\n"), u"line_break 2:2"_s);
    EXPECT_EQ(rejectedIn("meaning,term\nb,\"a\tb\"\n"), u"line_break 2:2"_s);
    EXPECT_EQ(rejectedIn("term,meaning\na," + QByteArray(2'001, 'x') + "\n"), u"too_long 2:2"_s);
    EXPECT_EQ(rejectedIn("term,meaning,avoid\na,b,A\n"), u"avoids_itself 2:3"_s);
    EXPECT_EQ(rejectedIn("term,meaning,text_mode\na,b,maybe\n"), u"unknown_mode 2:3"_s);
    EXPECT_EQ(rejectedIn("term,meaning\na\n"), u"ragged_row 2:2"_s);
    EXPECT_EQ(rejectedIn("term,meaning\nK\xe4,b\n"), u"wrong_encoding 2:2"_s);
}

class GlossaryFilesTest : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(temporary.opened()); }
    QString written(const QByteArray &bytes)
    {
        QFile file(folder.filePath(u"in.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QVector<GlossaryTerm> stored() { return temporary.read(store::glossary).value_or(QVector<GlossaryTerm>()); }

    testing::TemporaryStore temporary;
    QTemporaryDir folder;
    GlossaryFiles files{temporary.store()};
    const Person anna{u"anna@example.com"_s, UserSource::Workspace};
};

TEST_F(GlossaryFilesTest, OutAndInAgainChangesNothing)
{
    const auto first = waitFor(files.read(written(glossaryCsv(terms)), false, anna));
    ASSERT_TRUE(first);
    EXPECT_EQ(first->outcome, (store::GlossaryOutcome{4, 0, 0}));
    EXPECT_EQ(stored().size(), 4);
    const QString out = folder.filePath(u"out.csv"_s);
    const auto report = waitFor(files.write(out, anna));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->rows, 4);
    EXPECT_EQ(report->sha256.size(), 64);
    const auto again = waitFor(files.read(out, false, anna));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->outcome, (store::GlossaryOutcome{0, 0, 4}));
}

TEST_F(GlossaryFilesTest, OneWrongRowKeepsAllOfThemOut)
{
    const auto report = waitFor(files.read(written("term,meaning\na,b\n,c\n"), false, anna));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->rows, 1);
    ASSERT_EQ(report->problems.size(), 1);
    EXPECT_EQ(report->outcome, store::GlossaryOutcome());
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(GlossaryFilesTest, ADryRunSaysWhatWouldChangeAndChangesNothing)
{
    ASSERT_TRUE(waitFor(files.read(written("term,meaning\na,b\nc,d\n"), false, anna)));
    const auto report = waitFor(files.read(written("term,meaning\nA,other\nc,d\ne,f\n"), true, anna));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->outcome, (store::GlossaryOutcome{1, 1, 1}));
    EXPECT_EQ(stored().size(), 2);
}

TEST_F(GlossaryFilesTest, FilesThatCannotBeReadOrWrittenSaySo)
{
    EXPECT_EQ(waitFor(files.read(folder.filePath(u"none.csv"_s), false, anna)).error().code, ErrorCode::FileUnreadable);
    EXPECT_EQ(
        waitFor(files.write(folder.filePath(u"no/such/folder.csv"_s), anna)).error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(waitFor(files.read(written(QByteArray(17 * 1024 * 1024, 'x')), false, anna)).error().code,
        ErrorCode::FileInvalid);
}

} // namespace
} // namespace metaflow::exchange
