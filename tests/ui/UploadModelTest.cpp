#include "ui/exchange/MappingModel.h"
#include "ui/exchange/PreviewModel.h"
#include "ui/exchange/UploadTexts.h"
#include "ui/shell/FileKind.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

using exchange::RowVerdict;
using exchange::UploadAs;
using exchange::UploadField;

namespace {

exchange::UploadRow row(int line, RowVerdict verdict, const QString &column)
{
    exchange::UploadRow made;
    made.line = line;
    made.verdict = verdict;
    made.object = {{u"main"_s, u"sales"_s, u"orders"_s, column}};
    made.text = u"of the file\nin two lines"_s;
    made.now = u"now"_s;
    made.item = {verdict == RowVerdict::New ? ItemId() : ItemId(line), 1};
    if (verdict == RowVerdict::Invalid) {
        made.problems = {{u"missing_value"_s, line, u"table_name"_s, {}}};
    }
    return made;
}

std::shared_ptr<exchange::UploadPreview> preview()
{
    auto made = std::make_shared<exchange::UploadPreview>();
    const std::array verdicts = {RowVerdict::Offer, RowVerdict::Invalid, RowVerdict::New, RowVerdict::Offer};
    for (int i = 0; i < 4; ++i) {
        const RowVerdict verdict = verdicts.at(static_cast<size_t>(i));
        made->rows << row(i + 2, verdict, u"c%1"_s.arg(i));
        made->problems += made->rows.last().problems;
        ++made->counts[static_cast<int>(verdict)];
    }
    made->problems.prepend({u"duplicate_column"_s, 1, u"note"_s, {}});
    return made;
}

} // namespace

TEST(PreviewModel, ListsAllRowsOrThoseOfOneVerdict)
{
    PreviewModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 0);
    const auto shown = preview();
    model.show(shown, std::make_shared<PreviewIndex>(indexOf(*shown)));
    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.index(0, PreviewModel::Text).data().toString(), u"of the file in two lines"_s);
    model.showOnly(RowVerdict::Offer);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.rowAt(1)->line, 5);
    model.showOnly(RowVerdict::Conflict);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.rowAt(0), nullptr);
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(PreviewModel, SpeaksTheStateOfARowInEveryCell)
{
    PreviewModel model;
    const auto shown = preview();
    model.show(shown, std::make_shared<PreviewIndex>(indexOf(*shown)));
    const QString spoken = model.index(1, PreviewModel::Line).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(u"main.sales.orders.c1"_s)) << qPrintable(spoken);
    EXPECT_TRUE(spoken.contains(u"table_name"_s)) << qPrintable(spoken);
    EXPECT_EQ(model.index(1, PreviewModel::Text).data(Qt::AccessibleTextRole).toString(), spoken);
}

TEST(PreviewIndex, KnowsWhatNoRowSaysAndWhichItemsAreMeant)
{
    const PreviewIndex index = indexOf(*preview());
    ASSERT_EQ(index.ofFile.size(), 1);
    EXPECT_EQ(index.ofFile.first().code, u"duplicate_column"_s);
    EXPECT_EQ(index.items, (QVector<ItemId>{ItemId(2), ItemId(5)})) << "a new one has no id yet";
    EXPECT_EQ(index.of(RowVerdict::Invalid), QVector<int>{1});
}

TEST(PreviewIndex, AHundredThousandRowsShareOneValue)
{
    auto many = std::make_shared<exchange::UploadPreview>();
    many->rows.fill(row(2, RowVerdict::Offer, u"c"_s), 100'000);
    PreviewModel model;
    model.show(many, std::make_shared<PreviewIndex>(indexOf(*many)));
    EXPECT_EQ(model.rowCount(), 100'000);
    EXPECT_EQ(model.rowAt(99'999), &many->rows.at(99'999)) << "no copy";
}

TEST(MappingModel, FlagsWhatIsChosenTwiceAndSaysThatItChanged)
{
    MappingModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    FileLook look;
    look.shape.header = {u"a"_s, u"b"_s, u"c"_s};
    look.samples = {u"1 · 2"_s, {}, {}};
    model.setFile(look, {UploadField::Catalog, UploadField::Schema});
    EXPECT_EQ(model.mapping().size(), 3) << "what is not said is left out";
    EXPECT_EQ(model.used(), 2);
    EXPECT_EQ(model.index(0, MappingModel::Sample).data().toString(), u"1 · 2"_s);
    QSignalSpy chosen(&model, &MappingModel::chosen);
    const QModelIndex last = model.index(2, MappingModel::Meaning);
    EXPECT_TRUE(model.setData(last, static_cast<int>(UploadField::Catalog)));
    EXPECT_EQ(chosen.size(), 1);
    EXPECT_TRUE(model.index(0, MappingModel::Meaning).data().toString().contains(u"twice"_s));
    EXPECT_FALSE(model.setData(model.index(2, MappingModel::Header), 1));
}

TEST(UploadTexts, SaysWhatIsToBeChosenUntilAllIsThere)
{
    using enum UploadField;
    const auto lack = [](const QVector<UploadField> &mapping, UploadAs as = UploadAs::Suggestions) {
        return mappingLack(mapping, as);
    };
    EXPECT_TRUE(lack({}).contains(u"catalog"_s));
    EXPECT_TRUE(lack({Catalog, Schema, Table}).contains(u"description"_s));
    EXPECT_TRUE(lack({Catalog, Schema, Table, Current}).isEmpty());
    EXPECT_TRUE(lack({Path, Generated}).isEmpty());
    EXPECT_TRUE(lack({Catalog, Schema, Table, Current, Current}).contains(u"same"_s));
    EXPECT_TRUE(lack({Catalog, Schema, Table, Current}, UploadAs::Decisions).contains(u"export"_s));
    EXPECT_TRUE(lack({Id, Version, Status}, UploadAs::Decisions).isEmpty());
    for (const UploadField field : exchange::allUploadFields()) {
        EXPECT_FALSE(fieldWord(field).isEmpty());
    }
}

TEST(FileKind, GoesByTheEndOfTheName)
{
    EXPECT_EQ(fileKindOf(u"/a/b.MFPLAN"_s), FileKind::Plan);
    EXPECT_EQ(fileKindOf(u"b.csv"_s), FileKind::Rows);
    EXPECT_EQ(fileKindOf(u"b.xlsx"_s), FileKind::Rows);
    EXPECT_EQ(fileKindOf(u"b.xls"_s), FileKind::Other);
    EXPECT_EQ(fileKindOf(u"csv"_s), FileKind::Other);
    EXPECT_EQ(fileKindOf({}), FileKind::Other);
    EXPECT_TRUE(notOpened(u"/a/b.xls"_s).contains(u"b.xls"_s));
}

} // namespace metaflow::ui
