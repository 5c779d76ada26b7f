#include "core/exchange/ExcelText.h"
#include "core/exchange/XlsxValues.h"
#include "tests/exchange/UploadFixture.h"

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

/// A cell of Excel holds less than a text may have: what was cut on the way out must not come back as somebody's words.
class UploadCutTest : public UploadContract {
protected:
    /// As it is read from a workbook of ours.
    static QString cut(const QString &text)
    {
        qint64 cells = 0;
        const QString inACell
            = exchange::withoutXlsxEscapes(QString::fromUtf8(exchange::excelText(text.toUtf8(), &cells)));
        EXPECT_EQ(cells, 1);
        return inACell;
    }
    QString decided(const Item &item, const QString &text, const QString &status)
    {
        return verdicts(decisionHeader + rowOf(item, text, status), UploadAs::Decisions).mid(2);
    }
    QString suggested(const QString &column, const QString &text)
    {
        return verdicts(u"catalog,schema,table,column,text\nmain,sales,orders,%1,%2\n"_s.arg(column, text).toUtf8())
            .mid(2);
    }
    const QString words = u"long "_s.repeated(8'000), signs = u"_x0041_"_s.repeated(6'000);
};

INSTANTIATE_TEST_SUITE_P(Sqlite, UploadCutTest, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, UploadCutTest, ::testing::Values(store::Dialect::Postgres));

} // namespace

TEST_P(UploadCutTest, AnUntouchedWorkbookHasNoDifference)
{
    store::Offer first = offer(u"orders"_s, u"a"_s, words), second = offer(u"orders"_s, u"b"_s, signs);
    first.original = words + u'!';
    ASSERT_EQ(offerAll({first, second}).size(), 2);
    exchange::ExportOptions options;
    options.format = exchange::Format::Excel;
    exchange::UploadRequest request;
    request.file = exported(options);
    for (const UploadAs as : {UploadAs::Suggestions, UploadAs::Decisions}) {
        request.as = as;
        EXPECT_EQ(verdictsOf(*preview(request)), u"2 unchanged|3 unchanged"_s);
    }
}

TEST_P(UploadCutTest, ACutTextIsNeitherAnEditNorASuggestionNorApproved)
{
    const Item item = offered(u"orders"_s, u"a"_s, words);
    const QString refused = u"invalid cut_text current_value"_s;
    for (const QString &text : {cut(words), u"Better: "_s + cut(words).mid(8),
             u"much shorter by now"_s + QString::fromUtf8(exchange::excelCutSign)}) {
        EXPECT_EQ(decided(item, text, u"approved"_s), refused);
        EXPECT_EQ(suggested(u"a"_s, text), text == cut(words) ? u"unchanged"_s : u"invalid cut_text text"_s);
    }
    EXPECT_EQ(decided(item, cut(words), u"pending"_s), u"unchanged"_s);
    EXPECT_EQ(decided(item, u"Better: "_s + cut(words).mid(8), u"pending"_s), refused);
    EXPECT_EQ(decided(item, u"short and whole"_s, u"pending"_s), u"edit"_s);
    EXPECT_EQ(suggested(u"new"_s, cut(signs)), u"invalid cut_text text"_s);
    EXPECT_EQ(suggested(u"new"_s, u"so on […]"_s), u"new"_s) << "too short to be one";
}

TEST_P(UploadCutTest, ACutOriginalIsNotTakenForWhatTheCatalogHeld)
{
    const QByteArray header = "catalog,schema,table,column,original_value,text\n";
    const QByteArray cells = cut(words).toUtf8() + ",text\n";
    EXPECT_EQ(verdicts(header + "main,sales,orders,new," + cells), u"2 invalid cut_text original_value"_s);
    store::Offer unread = offer(u"orders"_s, u"a"_s, u"the model's"_s);
    unread.originalKnown = false;
    const ItemId id = offerAll({unread}).first();
    EXPECT_EQ(uploaded(header + "main,sales,orders,a," + cells).accepted, 1);
    EXPECT_EQ(item(id).current, u"text"_s);
    EXPECT_FALSE(item(id).originalKnown);
}

} // namespace metaflow::testing
