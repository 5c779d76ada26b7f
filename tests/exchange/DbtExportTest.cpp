// Accepted texts of the store for dbt: only those, whole or not at all, and in the record.
#include "core/exchange/ExportService.h"
#include "core/store/Items.h"
#include "core/store/Sources.h"
#include "core/store/Store.h"
#include "tests/support/RunLoop.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {
namespace {

using testing::waitFor;

const Person ann{u"ann@example.com"_s, UserSource::Workspace};

class DbtExportTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(waitFor(store.open()));
        const QVector<QStringList> paths{{u"main"_s, u"sales"_s, u"orders"_s},
            {u"main"_s, u"sales"_s, u"orders"_s, u"id"_s}, {u"main"_s, u"sales"_s, u"orders"_s, u"note"_s},
            {u"main"_s, u"crm"_s, u"orders"_s}, {u"main"_s, u"crm"_s, u"people"_s}};
        const auto made = waitFor(store.write([&](store::Connection &connection) -> Result<store::OfferOutcome> {
            store::Source seen;
            seen.host = u"http://127.0.0.1:1"_s;
            const auto source = store::rememberSource(connection, seen);
            if (!source) {
                return fail(source.error());
            }
            QVector<store::Offer> offers;
            for (const QStringList &path : paths) {
                store::Offer offer;
                offer.source = source->id;
                offer.object = {path};
                offer.ordinal = path.size() > 3 ? 1 : 0;
                offer.text = u"About "_s + path.last();
                offer.method = u"manual"_s;
                offers << offer;
            }
            return store::offerTexts(connection, offers, Actor{ann, {}}, clock.now());
        }));
        ASSERT_TRUE(made);
        ids = made->items;
    }

    void decide(Decision::Kind kind, const QVector<ItemId> &which)
    {
        const auto decided = waitFor(store.write([&](store::Connection &connection) -> Result<DecisionOutcome> {
            const auto items = store::itemsById(connection, which);
            if (!items) {
                return fail(items.error());
            }
            Decision decision;
            decision.kind = kind;
            decision.actor = {ann, {}};
            for (const Item &item : *items) {
                decision.items << ItemRef{item.id, item.version};
            }
            const BatchId batch(QUuid::createUuid().toString(QUuid::WithoutBraces));
            return store::applyDecision(connection, decision, batch, clock.now(), {});
        }));
        ASSERT_TRUE(decided && decided->skipped.isEmpty());
    }
    Result<DbtReport> write(const ItemFilter &filter, DbtKind kind)
    {
        return waitFor(service.writeItemsForDbt(filter, file, kind, ann));
    }
    QByteArray written() const
    {
        QFile in(file);
        EXPECT_TRUE(in.open(QIODevice::ReadOnly));
        return in.readAll();
    }
    /// Facts of the exports in the record, oldest first.
    QVector<QJsonObject> exports()
    {
        const auto read = waitFor(store.read([](store::Connection &connection) -> Result<QVector<QJsonObject>> {
            QVector<QJsonObject> facts;
            return connection
                .forEach(u"SELECT facts FROM record_events WHERE kind = 'export' ORDER BY id"_s, {},
                    [&](const QSqlQuery &row) {
                        facts << QJsonDocument::fromJson(row.value(0).toString().toUtf8()).object();
                    })
                .map([&] { return facts; });
        }));
        EXPECT_TRUE(read);
        return read.value_or(QVector<QJsonObject>());
    }

    QTemporaryDir folder;
    SystemClock clock;
    store::Store store{store::StoreUrl::parse(u"sqlite:"_s + folder.filePath(u"s.db"_s)).value(), clock};
    ExportService service{store};
    QVector<ItemId> ids;
    const QString file = folder.filePath(u"schema.yml"_s);
};

TEST_F(DbtExportTest, OnlyWhatIsAcceptedLeavesAndTheRecordSaysSo)
{
    decide(Decision::Kind::Approve, {ids.at(0), ids.at(1)});
    decide(Decision::Kind::Reject, {ids.at(4)});
    const auto report = write({}, DbtKind::Models);
    ASSERT_TRUE(report);
    EXPECT_EQ(written(), R"(# MetaFlow: descriptions for dbt
version: 2

models:
  # "main"."sales"
  - name: "orders"
    description: "About orders"
    columns:
      - name: "id"
        description: "About id"
)");
    EXPECT_EQ(report->texts, 2);
    EXPECT_EQ(report->bytes, written().size());
    EXPECT_EQ(report->sha256.toLatin1(), QCryptographicHash::hash(written(), QCryptographicHash::Sha256).toHex());
    const auto found = exports();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first(),
        (QJsonObject{{u"what"_s, u"items"_s}, {u"format"_s, u"dbt"_s}, {u"kind"_s, u"models"_s},
            {u"file"_s, u"schema.yml"_s}, {u"rows"_s, 2}, {u"bytes"_s, report->bytes}, {u"sha256"_s, report->sha256}}));
}

TEST_F(DbtExportTest, WhatAsksForWorkStaysHome)
{
    decide(Decision::Kind::Approve, {ids.at(4)});
    decide(Decision::Kind::NeedsWork, {ids.at(4)});
    const auto report = write({}, DbtKind::Models);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->texts, 0);
    EXPECT_TRUE(written().endsWith("models: []\n")) << written().constData();
}

TEST_F(DbtExportTest, TheFilterHoldsAndSourcesHaveTheirSchemas)
{
    decide(Decision::Kind::Approve, ids);
    const auto models = write({}, DbtKind::Models);
    ASSERT_TRUE(models);
    EXPECT_EQ(models->nameTaken.size(), 2) << "two tables called orders";
    EXPECT_EQ(models->texts, 1);
    const auto sources = write({}, DbtKind::Sources);
    ASSERT_TRUE(sources);
    EXPECT_EQ(sources->texts, 5);
    EXPECT_TRUE(sources->nameTaken.isEmpty());
    EXPECT_TRUE(written().contains("- name: \"crm\"\n    database: \"main\"\n    schema: \"crm\"\n"));
    ItemFilter sales;
    sales.schema = u"sales"_s;
    const auto some = write(sales, DbtKind::Models);
    ASSERT_TRUE(some);
    EXPECT_EQ(some->texts, 3);
    EXPECT_FALSE(written().contains("people"));
}

TEST_F(DbtExportTest, AFileThatCannotBeWrittenIsNoExport)
{
    decide(Decision::Kind::Approve, ids);
    const auto report
        = waitFor(service.writeItemsForDbt({}, folder.filePath(u"no/such/schema.yml"_s), DbtKind::Models, ann));
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::FileUnwritable);
    EXPECT_TRUE(exports().isEmpty());
}

TEST_F(DbtExportTest, APlanThatTheStoreDoesNotKnowIsRefused)
{
    Plan foreign;
    foreign.id = PlanId(u"p"_s);
    const auto report = waitFor(service.writePlanForDbt(foreign, file, {}, ann));
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::PlanFileDamaged) << "it does not have its hash";
    EXPECT_FALSE(QFile::exists(file));
    EXPECT_TRUE(exports().isEmpty());
}

} // namespace
} // namespace metaflow::exchange
