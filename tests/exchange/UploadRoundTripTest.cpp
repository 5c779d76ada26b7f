#include "core/store/Texts.h"
#include "tests/exchange/UploadFixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

/// What goes out comes in again and is the same, whatever it is.
class UploadRoundTripTest : public UploadContract {
protected:
    void SetUp() override
    {
        UploadContract::SetUp();
        if (IsSkipped()) {
            return;
        }
        QVector<store::Offer> offers;
        for (const QString &text : hostile()) {
            store::Offer one = offer(u"orders"_s, u"c%1"_s.arg(offers.size()), text);
            one.original = offers.size() % 2 == 0 ? Comment() : Comment(text);
            offers << one;
        }
        for (const QString &name : {u"=1+1"_s, u"'quoted"_s, u"a.b"_s, u"`tick`"_s, u"NaN"_s, u"line\nbreak"_s,
                 u"Größe"_s, u"\ufeffmark"_s, u"\u202eright"_s, u"\"both\","_s}) {
            offers << offer(u"orders"_s, name, u"about a hostile name"_s)
                   << offer(name, {}, u"about a hostile table"_s);
        }
        store::Offer nested = offer(u"orders"_s, u"address"_s, u"a nested one"_s);
        nested.object.parts << u"the.city"_s;
        ASSERT_EQ(offerAll(offers + QVector<store::Offer>{nested}).size(), offers.size() + 1);
        const auto ids = list({});
        ASSERT_EQ(decide(decision(Decision::Kind::Approve, {item(ids.at(1))}), u"one"_s).changed, 1);
        ASSERT_EQ(decide(decision(Decision::Kind::Reject, {item(ids.at(2))}), u"two"_s).changed, 1);
    }

    static QStringList hostile()
    {
        QFile file(QStringLiteral(METAFLOW_SOURCE_DIR) + u"/tests/data/naughty_strings.json"_s);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QStringList texts{u"=1+1"_s, u"'quoted"_s, u"''"_s, u"a \"b\", c\r\nd"_s, u"\r"_s, u"\tx"_s, u" y "_s,
            u"ends in \\"_s, u"\ufeffmark"_s, u"_x0041_"_s, u"1e5"_s, u"TRUE"_s, u"2024-01-02"_s};
        const QJsonArray naughty = QJsonDocument::fromJson(file.readAll()).array();
        for (const QJsonValue &each : naughty) {
            if (!each.toString().isEmpty() && store::isStorable(each.toString())) {
                texts << each.toString();
            }
        }
        return texts;
    }

    void expectNoDifference(const QString &file)
    {
        for (const UploadAs as : {UploadAs::Suggestions, UploadAs::Decisions}) {
            exchange::UploadRequest request;
            request.file = file;
            request.as = as;
            const auto made = preview(request);
            EXPECT_EQ(made->rows.size(), list({}).size());
            EXPECT_EQ(made->count(RowVerdict::Unchanged), made->rows.size());
            int shown = 0;
            for (const exchange::UploadRow &row : made->rows) {
                if (row.verdict != RowVerdict::Unchanged && ++shown < 5) {
                    ADD_FAILURE() << row.line << " " << qPrintable(row.object.display()) << ": «"
                                  << qPrintable(row.text) << "» is not «" << qPrintable(row.now) << "» "
                                  << qPrintable(row.problems.value(0).code) << " "
                                  << qPrintable(row.problems.value(0).column) << " "
                                  << row.problems.value(0).text.toUtf8().toPercentEncoding().constData();
                }
            }
        }
    }
};

INSTANTIATE_TEST_SUITE_P(Sqlite, UploadRoundTripTest, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, UploadRoundTripTest, ::testing::Values(store::Dialect::Postgres));

} // namespace

TEST_P(UploadRoundTripTest, AnUntouchedCsvExportHasNoDifference)
{
    for (const bool exact : {false, true}) {
        exchange::ExportOptions options;
        options.exact = exact;
        expectNoDifference(exported(options));
    }
}

TEST_P(UploadRoundTripTest, AnUntouchedWorkbookHasNoDifference)
{
    exchange::ExportOptions options;
    options.format = exchange::Format::Excel;
    expectNoDifference(exported(options));
}

TEST_P(UploadRoundTripTest, AnExportMakesAnEmptyStoreWhatThisOneHolds)
{
    const auto ids = list({});
    QFile file(exported());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QHash<QString, QString> texts;
    for (const ItemId id : ids) {
        texts.insert(item(id).object.toJson(), item(id).current);
    }
    UploadContract::SetUp(); // another store
    const auto outcome = uploaded(bytes);
    EXPECT_EQ(outcome.accepted, texts.size());
    const auto there = list({});
    ASSERT_EQ(there.size(), texts.size());
    for (const ItemId id : there) {
        EXPECT_EQ(item(id).current, texts.value(item(id).object.toJson())) << qPrintable(item(id).object.display());
        EXPECT_EQ(item(id).status, Status::Pending) << "suggestions decide nothing";
    }
}

} // namespace metaflow::testing
