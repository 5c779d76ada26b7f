#include "core/store/Snapshots.h"
#include "tests/exchange/UploadFixture.h"

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

class UploadPreviewTest : public UploadContract {
protected:
    /// main.sales.Orders with the columns `Amount` and `a.b`, as the catalog spells them.
    void scan()
    {
        Snapshot snapshot;
        snapshot.source = source();
        snapshot.catalog = u"main"_s;
        snapshot.readAt = now();
        TableInfo table;
        table.path = {{u"main"_s, u"sales"_s, u"Orders"_s}};
        table.type = u"MANAGED"_s;
        table.columns = {
            {u"Amount"_s, 1, u"decimal(10,2)"_s, true, {}, false, {}}, {u"a.b"_s, 2, u"string"_s, true, {}, false, {}}};
        snapshot.tables = {table};
        ASSERT_TRUE(
            temporary().write([snapshot](store::Connection &open) { return store::storeSnapshot(open, snapshot); }));
    }
    const QByteArray header = "catalog_name,schema_name,table_name,column_name,metadata_type,generated_value\n";
};

INSTANTIATE_TEST_SUITE_P(Sqlite, UploadPreviewTest, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, UploadPreviewTest, ::testing::Values(store::Dialect::Postgres));

} // namespace

TEST_P(UploadPreviewTest, EachRowSaysWhatItWouldDoAndNothingIsDone)
{
    const Item pending = offered(u"orders"_s, u"a"_s, u"the model's"_s);
    const Item decided = approved(u"b"_s, u"accepted"_s);
    const auto made = preview(header
        + "main,sales,orders,a,description,better\nmain,sales,orders,b,comment,other\n"
          "main,sales,orders,B,,accepted\nMAIN,Sales,orders,c,description,fresh\nmain,sales,orders,,,about orders\n");
    EXPECT_EQ(verdictsOf(*made), u"2 offer|3 offer|4 invalid same_object|5 new|6 new"_s);
    EXPECT_EQ(made->rows.at(0).now, u"the model's"_s);
    EXPECT_EQ(made->rows.at(0).text, u"better"_s);
    EXPECT_EQ(made->rows.at(0).item, (ItemRef{pending.id, pending.version}));
    EXPECT_EQ(made->rows.at(2).problems.first().text, u"3"_s) << "the line that has it first";
    EXPECT_TRUE(made->rows.at(4).object.isTable()) << "an empty cell is no column called NaN";
    EXPECT_EQ(made->changes(), 4);
    EXPECT_EQ(made->count(RowVerdict::Invalid), 1);
    EXPECT_FALSE(made->isClean());
    EXPECT_EQ(item(pending.id), pending);
    EXPECT_EQ(item(decided.id), decided);
    EXPECT_EQ(list({}).size(), 2);
}

TEST_P(UploadPreviewTest, WhatStandsThereAlreadyIsNoDifference)
{
    offered(u"orders"_s, u"a"_s, u"the model's"_s);
    const Item decided = approved(u"b"_s, u"accepted"_s);
    EXPECT_EQ(verdicts(header + "main,sales,orders,a,,the model's\nmain,sales,orders,b,,accepted\n"),
        u"2 unchanged|3 unchanged"_s);
    const QByteArray other = header + "main,sales,orders,b,,waits beside\n";
    EXPECT_EQ(uploaded(other).accepted, 1);
    EXPECT_EQ(item(decided.id), decided) << "a decided item stays as it is";
    EXPECT_EQ(verdicts(other), u"2 unchanged"_s) << "it waits there already";
}

TEST_P(UploadPreviewTest, TheEarlierToolsNaNIsATableUnlessThereIsSuchAColumn)
{
    const Item table = offered(u"orders"_s, {}, u"about orders"_s);
    auto made = preview(header + "main,sales,orders,NaN,description,other\n");
    EXPECT_EQ(made->rows.at(0).item.id, table.id);
    made = preview(header + "main,sales,fresh,NaN,description,other\n");
    EXPECT_TRUE(made->rows.at(0).object.isTable());
    const Item column = offered(u"orders"_s, u"NaN"_s, u"not a number"_s);
    made = preview(header + "main,sales,orders,NaN,description,other\n");
    EXPECT_EQ(made->rows.at(0).item.id, column.id);
}

TEST_P(UploadPreviewTest, ANameWithADotIsAFieldOnlyWhereOneIsKnown)
{
    store::Offer field = offer(u"orders"_s, u"address"_s, u"where it goes"_s);
    field.object.parts << u"city"_s;
    const ItemId known = offerAll({field}).first();
    scan();
    const auto made = preview(header
        + "main,sales,orders,address.city,,other\nmain,sales,orders,a.b,,of the column\nmain,sales,orders,x.y,,new\n");
    EXPECT_EQ(verdictsOf(*made), u"2 offer|3 new|4 new"_s);
    EXPECT_EQ(made->rows.at(0).item.id, known);
    EXPECT_EQ(made->rows.at(1).object.parts, (QStringList{u"main"_s, u"sales"_s, u"Orders"_s, u"a.b"_s}));
    EXPECT_EQ(made->rows.at(2).object.parts.last(), u"x.y"_s);
    EXPECT_EQ(
        verdicts(
            "object_path,text\n\"[\"\"main\"\",\"\"sales\"\",\"\"orders\"\",\"\"address\"\",\"\"city\"\"]\",other\n"),
        u"2 offer"_s);
}

TEST_P(UploadPreviewTest, ANewItemIsSpelledAsTheCatalogSpellsIt)
{
    scan();
    ASSERT_EQ(uploaded(header + "MAIN,SALES,ORDERS,AMOUNT,,what was paid\n").accepted, 1);
    const Item made = item(list({}).value(0));
    EXPECT_EQ(made.object.parts, (QStringList{u"main"_s, u"sales"_s, u"Orders"_s, u"Amount"_s}));
    EXPECT_EQ(made.dataType, u"decimal(10,2)"_s);
    EXPECT_EQ(made.ordinal, 1);
    EXPECT_FALSE(made.originalKnown) << "a file without original_value says nothing about the catalog";
}

TEST_P(UploadPreviewTest, WithoutAChosenWorkspaceTheOneScannedLastIsMeant)
{
    scan();
    exchange::UploadRequest request;
    request.file = written(header + "main,sales,orders,amount,,what was paid\n");
    const auto made = preview(request);
    EXPECT_EQ(made->source, source());
    EXPECT_EQ(made->rows.at(0).source, source());
    request.source = SourceId(4711);
    const auto none = waitFor(service().preview(request));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::SourceUnknown);
}

TEST_P(UploadPreviewTest, WhatCannotBeTakenIsNamedByLineColumnAndReason)
{
    const QByteArray wide = "id,version,catalog,schema,table,column,object_path,metadata_type,text,status,text_mode\n";
    const auto row = [&](const QByteArray &cells) { return verdicts(wide + cells + "\n"); };
    EXPECT_EQ(row("x,1,main,sales,t,c,,,text,,"), u"2 invalid bad_number id"_s);
    EXPECT_EQ(row("1,-3,main,sales,t,c,,,text,,"), u"2 invalid bad_number version"_s);
    EXPECT_EQ(row(",,main,,t,c,,,text,,"), u"2 invalid missing_value schema"_s);
    EXPECT_EQ(row(",,main,sales,t,c,,,,,"), u"2 invalid missing_value text"_s);
    EXPECT_EQ(row(",,main,sales,t,c,no path,,text,,"), u"2 invalid bad_path object_path"_s);
    EXPECT_EQ(row(",,main,sales,t,c,\"[\"\"main\"\",\"\"sales\"\"]\",,text,,"), u"2 invalid bad_path object_path"_s);
    EXPECT_EQ(row(",,main,sales,t,c,\"[\"\"main\"\",\"\"sales\"\",\"\"u\"\",\"\"c\"\"]\",,text,,"),
        u"2 invalid bad_kind table"_s);
    EXPECT_EQ(
        row(",,main,sales,t,c,\"[\"\"main\"\",\"\"sales\"\",\"\"t\"\"]\",,text,,"), u"2 invalid bad_kind column"_s);
    EXPECT_EQ(row(",,main,sales,t,c,,tag,text,,"), u"2 invalid unknown_type metadata_type"_s);
    EXPECT_EQ(row(",,main,sales,t,c,,,text,done,"), u"2 invalid unknown_status status"_s);
    EXPECT_EQ(row(",,main,sales,t,c,,,text,Approved ,"), u"2 new"_s) << "people type it so";
    EXPECT_EQ(row(",,main,sales,t,c,,,text,,maybe"), u"2 invalid unknown_mode text_mode"_s);
    EXPECT_EQ(row(",,main,sales,t," + QByteArray(256, 'c') + ",,,text,,"), u"2 invalid too_long column"_s);
    EXPECT_EQ(row(",,main,sales,t," + QByteArray("\xf0\x9f\x98\x80").repeated(255) + ",,,text,,"), u"2 new"_s)
        << "characters, not halves of them";
    EXPECT_EQ(row(",,main,sales,t,c,,," + QByteArray(65'536, 'x') + ",,"), u"2 invalid too_long text"_s);
    EXPECT_EQ(row(",,main,sales,t,c,,," + QByteArray(65'535, 'x') + ",,"), u"2 new"_s);
    EXPECT_EQ(row(",,main,sales,t,c,,," + QByteArray("a\0b", 3) + ",,"), u"2 invalid not_storable text"_s);
    EXPECT_EQ(row(",,main,sales,,,\"[\"\"main\"\",\"\"sales\"\",\"\"t\\ud800\"\"]\",,text,,").section(u' ', 1, 1),
        u"invalid"_s);
}

TEST_P(UploadPreviewTest, WhatTheReaderOfTheFileSaysStandsAtItsRow)
{
    const auto made = preview(header + "main,sales,t,a,,one\nmain,sales,t\nmain,sales,t,c,,three\n");
    EXPECT_EQ(verdictsOf(*made).section(u'|', 0, 0), u"2 new"_s);
    EXPECT_TRUE(verdictsOf(*made).section(u'|', 1, 1).startsWith(u"3 invalid ragged_row"_s));
    EXPECT_EQ(verdictsOf(*made).section(u'|', 2, 2), u"4 new"_s);
    EXPECT_EQ(made->problems.size(), 1);
}

TEST_P(UploadPreviewTest, OfVeryManyProblemsInALineSomeAreKeptAndTheOthersCounted)
{
    const auto made = preview(header + QByteArray("a\"b,").repeated(500) + "\nmain,sales,t,a,,one\n");
    ASSERT_EQ(made->rows.size(), 2);
    EXPECT_EQ(made->rows.at(0).verdict, RowVerdict::Invalid);
    ASSERT_EQ(made->rows.at(0).problems.size(), 101);
    EXPECT_EQ(made->rows.at(0).problems.last(), (exchange::UploadProblem{u"more_problems"_s, 2, {}, u"400"_s}));
    EXPECT_EQ(made->rows.at(1).verdict, RowVerdict::New);
    const QByteArray fields = "a" + QByteArray(".a").repeated(200'000);
    EXPECT_EQ(verdicts(header + "main,sales,t," + fields + ",,one\n"), u"2 invalid too_long column_name"_s);
    const QByteArray path = "\"[\"\"a\"\"" + QByteArray(",\"\"a\"\"").repeated(50'000) + "]\",one\n";
    EXPECT_EQ(verdicts("object_path,text\n" + path), u"2 invalid bad_path object_path"_s);
}

TEST_P(UploadPreviewTest, AFileWithoutAColumnItNeedsIsNotLookedAt)
{
    const auto made = preview("catalog,schema,description\nmain,sales,x\n");
    EXPECT_TRUE(made->isUnreadable());
    EXPECT_TRUE(made->rows.isEmpty());
    ASSERT_EQ(made->problems.size(), 1);
    EXPECT_EQ(made->problems.first(), (exchange::UploadProblem{u"missing_column"_s, 1, u"table_name"_s, {}}));
    const auto outcome = apply(made, true);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::UploadRefused);
}

TEST_P(UploadPreviewTest, ColumnsAreMappedByHand)
{
    using enum exchange::UploadField;
    exchange::UploadRequest request;
    request.file = written("wo;welches;wovon;was\nmain;sales;orders;about orders\n");
    request.source = source();
    request.mapping = {Catalog, Schema, Table, Current};
    EXPECT_EQ(verdictsOf(*preview(request)), u"2 new"_s);
}

TEST_P(UploadPreviewTest, OnlyASafeExportHasAGuardThatIsTakenOff)
{
    const QByteArray names = "catalog,schema,table,column,text,text_mode\n";
    const auto textOf = [&](const QByteArray &cells) { return preview(names + cells + "\n")->rows.at(0); };
    EXPECT_EQ(textOf("main,sales,t,c,'=1+1,safe").text, u"=1+1"_s);
    EXPECT_EQ(textOf("main,sales,t,c,''quoted',safe").text, u"'quoted'"_s) << "one of them";
    EXPECT_EQ(textOf("main,sales,t,c,'=1+1,exact").text, u"'=1+1"_s);
    EXPECT_EQ(textOf("main,sales,t,c,'=1+1,").text, u"'=1+1"_s);
    EXPECT_EQ(textOf("main,sales,t,'-c,text,safe").object.column(), u"-c"_s) << "names have it, too";
    EXPECT_EQ(preview("catalog,schema,table,text\nmain,sales,t,'tis\n")->rows.at(0).text, u"'tis"_s)
        << "a file that says nothing is taken as it is";
}

TEST_P(UploadPreviewTest, AnItemThatMovedSinceTheExportIsAConflictWithBothTexts)
{
    const Item before = offered(u"orders"_s, u"a"_s, u"first"_s);
    const Item untouched = offered(u"orders"_s, u"b"_s, u"stays"_s);
    const QByteArray file
        = decisionHeader + rowOf(before, u"from the file"_s, u"pending"_s) + rowOf(untouched, u"stays"_s, u"pending"_s);
    Decision edit = decision(Decision::Kind::Edit, {before});
    edit.text = u"another's"_s;
    ASSERT_EQ(decide(edit, u"edit"_s).changed, 1);
    ASSERT_EQ(decide(decision(Decision::Kind::Approve, {untouched}), u"approve"_s).changed, 1);
    for (const UploadAs as : {UploadAs::Suggestions, UploadAs::Decisions}) {
        const auto made = preview(file, as);
        EXPECT_EQ(verdictsOf(*made), u"2 conflict|3 unchanged"_s);
        EXPECT_EQ(made->rows.at(0).text, u"from the file"_s);
        EXPECT_EQ(made->rows.at(0).now, u"another's"_s);
        EXPECT_EQ(made->rows.at(0).exportedVersion, before.version);
        EXPECT_FALSE(apply(made));
        const auto outcome = apply(made, true);
        ASSERT_TRUE(outcome);
        EXPECT_EQ(outcome->conflicts, 1);
        EXPECT_EQ(outcome->accepted, 0);
    }
    EXPECT_EQ(item(before.id).current, u"another's"_s);
}

TEST_P(UploadPreviewTest, AnExportOfAnotherStoreIsAFileOfTextsLikeAnyOther)
{
    const Item one = offered(u"orders"_s, u"a"_s, u"first"_s);
    Item there = one;
    there.id = ItemId(one.id.value() + 1'000);
    there.version = 7;
    EXPECT_EQ(verdicts(decisionHeader + rowOf(there, u"from there"_s, u"approved"_s)), u"2 offer"_s);
    const Item other = offered(u"orders"_s, u"b"_s, u"second"_s);
    there.id = other.id;
    EXPECT_EQ(verdicts(decisionHeader + rowOf(there, u"from there"_s, u"approved"_s)), u"2 offer"_s);
}

TEST_P(UploadPreviewTest, IsStoppedWithinASecond)
{
    QByteArray file = header;
    for (int i = 0; i < 50'000; ++i) {
        file += "main,sales,t" + QByteArray::number(i / 50) + ",c" + QByteArray::number(i % 50) + ",,a text\n";
    }
    exchange::UploadRequest request;
    request.file = written(file);
    request.source = source();
    const auto job = service().preview(request);
    job.cancel();
    const auto stopped = waitFor(job, std::chrono::seconds(1));
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

TEST_P(UploadPreviewTest, AFileThatCannotBeReadSaysSo)
{
    exchange::UploadRequest request;
    request.file = folder.filePath(u"none.csv"_s);
    const auto none = waitFor(service().preview(request));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::FileUnreadable);
    const auto empty = waitFor(service().look(written({}), {}));
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().code, ErrorCode::FileInvalid);
    const auto made = preview(header);
    EXPECT_TRUE(made->isClean()) << "no rows are no mistake";
    EXPECT_EQ(made->rows.size(), 0);
}

} // namespace metaflow::testing
