// The small parts around the review list: what is copied, what a cell filters by, saved filters, choosers, where it was
// left.
#include "ui/review/AskLine.h"
#include "ui/review/CellMenu.h"
#include "ui/review/FacetBox.h"
#include "ui/review/RowText.h"
#include "ui/review/SavedFilters.h"
#include "ui/review/ViewMemory.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

Item sample()
{
    Item item;
    item.object = {{u"main"_s, u"sales"_s, u"orders"_s, u"id"_s}};
    item.dataType = u"STRING"_s;
    item.current = u"The number."_s;
    item.status = Status::Approved;
    return item;
}

} // namespace

TEST(RowText, IsALineARowPartedByTabs)
{
    EXPECT_EQ(rowsAsText({sample()}), u"main\tsales\torders\tid\tSTRING\tapproved\tThe number.\n"_s);
    Item table = sample();
    table.object = {{u"main"_s, u"sales"_s, u"orders"_s}};
    table.dataType.clear();
    EXPECT_EQ(rowsAsText({table}), u"main\tsales\torders\t\t\tapproved\tThe number.\n"_s);
}

TEST(RowText, QuotesWhatWouldBreakARowAndDisarmsFormulas)
{
    const auto text = [](const QString &current) {
        Item item = sample();
        item.current = current;
        return rowsAsText({item}).section(u"approved\t"_s, 1);
    };
    EXPECT_EQ(text(u"a\tb"_s), u"\"a\tb\"\n"_s);
    EXPECT_EQ(text(u"a\nb"_s), u"\"a\nb\"\n"_s);
    EXPECT_EQ(text(u"say \"no\""_s), u"\"say \"\"no\"\"\"\n"_s);
    EXPECT_EQ(text(u"=HYPERLINK(\"http://x\")"_s), u"\"'=HYPERLINK(\"\"http://x\"\")\"\n"_s);
    for (const QString &formula : {u"+1"_s, u"-1"_s, u"@x"_s}) {
        EXPECT_EQ(text(formula), u'\'' + formula + u'\n');
    }
}

TEST(CellMenu, KnowsWhatACellFiltersBy)
{
    Item item = sample();
    item.method = u"openai_gpt-6-luna"_s;
    item.textAuthor = u"ann"_s;
    item.reviewedBy = u"bob"_s;
    item.assignedTo = u"eve"_s;
    item.score = 70;
    item.findings = {{u"too_long"_s, Severity::Warning, 0, 0, {}, true}, {u"hedging"_s, Severity::Warning, 0, 0, {}}};
    using Column = ItemModel::Column;
    using Words = QVector<FilterWord>;
    EXPECT_EQ(wordsOfCell(item, Column::Status), (Words{{u"status"_s, u"approved"_s}}));
    EXPECT_EQ(wordsOfCell(item, Column::Object),
        (Words{{u"catalog"_s, u"main"_s}, {u"schema"_s, u"sales"_s}, {u"table"_s, u"orders"_s}}));
    EXPECT_EQ(wordsOfCell(item, Column::Column), (Words{{u"column"_s, u"id"_s}}));
    EXPECT_EQ(wordsOfCell(item, Column::Type), (Words{{u"type"_s, u"STRING"_s}}));
    EXPECT_EQ(wordsOfCell(item, Column::Score), (Words{{u"score"_s, u"70"_s}}));
    EXPECT_EQ(wordsOfCell(item, Column::Findings), (Words{{u"check"_s, u"hedging"_s}})); // not the dismissed one
    EXPECT_EQ(wordsOfCell(item, Column::Author), (Words{{u"author"_s, u"ann"_s}}));
    EXPECT_EQ(wordsOfCell(item, Column::Model), (Words{{u"model"_s, u"openai_gpt-6-luna"_s}}));
    EXPECT_EQ(wordsOfCell(item, Column::Reviewer), (Words{{u"by"_s, u"bob"_s}}));
    EXPECT_EQ(wordsOfCell(item, Column::Assigned), (Words{{u"for"_s, u"eve"_s}}));
    EXPECT_TRUE(wordsOfCell(item, Column::Text).isEmpty());
    EXPECT_TRUE(wordsOfCell(Item(), Column::Reviewer).isEmpty());
}

TEST(CellMenu, EachColumnHasASortOfItsOwn)
{
    QVector<ItemSort> sorts;
    for (int column = 0; column < ItemModel::columns; ++column) {
        const ItemSort sort = sortOfColumn(static_cast<ItemModel::Column>(column));
        EXPECT_FALSE(sorts.contains(sort)) << column;
        sorts << sort;
    }
}

TEST(SavedFilters, AreThereAgainForTheirStoreAlone)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    {
        SavedFilters saved(file, u"one"_s);
        QSignalSpy changed(&saved, &SavedFilters::changed);
        saved.save(u"Sales, mine"_s, u"schema:sales for:me \"free text\""_s);
        saved.save(u"Worst"_s, u"sort:score"_s);
        saved.save(u"WORST"_s, u"sort:-score"_s); // the same name: another line
        saved.rename(1, u"sales, MINE"_s); // is taken
        saved.rename(0, QString());
        EXPECT_EQ(changed.count(), 5);
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return SavedFilters(file, u"one"_s).all() == saved.all() && saved.all().size() == 2; }));
    }
    SavedFilters again(file, u"one"_s);
    EXPECT_EQ(again.all(),
        (QVector<SavedFilter>{
            {u"Sales, mine"_s, u"schema:sales for:me \"free text\""_s}, {u"WORST"_s, u"sort:-score"_s}}));
    EXPECT_TRUE(SavedFilters(file, u"two"_s).all().isEmpty());
    again.remove(0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return SavedFilters(file, u"one"_s).all().size() == 1; }));
}

TEST(SavedFilters, WorkWithoutAFile)
{
    SavedFilters saved({}, u"one"_s);
    saved.save(u"A"_s, u"b"_s);
    EXPECT_EQ(saved.all().size(), 1);
}

TEST(FacetBox, ShowsCountsAndIsWalkedByKey)
{
    FacetBox box(u"Schema"_s, u"Any schema"_s);
    const QAbstractItemModelTester tester(box.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy chosen(&box, &FacetBox::chosen);
    box.offer({{u"hr"_s, u"hr"_s, 1200}, {u"sales"_s, u"sales"_s, 3}}, {});
    EXPECT_EQ(box.currentText(), u"Schema"_s);
    EXPECT_EQ(box.itemData(1, Qt::AccessibleTextRole).toString(), u"hr, "_s + QLocale().toString(1200));
    EXPECT_EQ(chosen.count(), 0); // filling is nobody's choice
    QTest::keyClick(&box, Qt::Key_Down);
    QTest::keyClick(&box, Qt::Key_Down);
    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen.last().first().toString(), u"sales"_s);
    EXPECT_TRUE(box.property("activeFilter").toBool());
    QTest::keyClick(&box, Qt::Key_Home);
    EXPECT_EQ(chosen.last().first().toString(), QString());
    EXPECT_FALSE(box.property("activeFilter").toBool());
    box.offer({{u"sales"_s, u"sales"_s, 3}}, u"gone"_s); // what is chosen stays on offer
    EXPECT_EQ(box.currentText(), u"gone"_s);
    EXPECT_EQ(chosen.count(), 3);
}

TEST(AskLine, TakesANumberedAnswerWhereOnlyWhatWasPutThereStands)
{
    AskLine line(u"edit"_s, u"Who"_s);
    QSignalSpy given(&line, &AskLine::given), cancelled(&line, &AskLine::cancelled);
    line.setRecent({u"ann"_s, u"bob"_s});
    line.ask(u"Who"_s, {}, u"ann"_s);
    auto *edit = line.findChild<QLineEdit *>(u"edit"_s);
    QTest::keyClick(edit, Qt::Key_2);
    ASSERT_EQ(given.count(), 1);
    EXPECT_EQ(given.first().first().toString(), u"bob"_s);
    line.ask(u"Who"_s, {});
    QTest::keyClicks(edit, u"x2"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_EQ(given.last().first().toString(), u"x2"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    EXPECT_EQ(cancelled.count(), 1);
    EXPECT_TRUE(line.isHidden());
}

TEST(ViewMemory, KnowsTomorrowWhereItWasLeft)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    EXPECT_FALSE(ViewMemory(file, u"one"_s).left());
    const ViewMemory::Place place{u"schema:\"my sales\" x"_s, ItemId(7), 12};
    {
        ViewMemory memory(file, u"one"_s);
        memory.note(place); // closed before its timer
    }
    EXPECT_EQ(ViewMemory(file, u"one"_s).left(), place);
    EXPECT_FALSE(ViewMemory(file, u"two"_s).left());
    ViewMemory memory(file, u"one"_s);
    memory.note({QString(), ItemId(8), 0}); // everything is a list as well; killed later, nothing is closed
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const auto left = ViewMemory(file, u"one"_s).left();
        return left && left->item == ItemId(8) && left->line.isEmpty();
    }));
}

} // namespace metaflow::ui
