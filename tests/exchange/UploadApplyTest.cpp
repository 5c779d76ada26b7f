#include "core/exchange/UploadReport.h"
#include "tests/exchange/StrictCsv.h"
#include "tests/exchange/UploadFixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

class UploadApplyTest : public UploadContract {
protected:
    QStringList textsOf(ItemId id)
    {
        QStringList texts;
        const auto read = temporary().read([&](store::Connection &c) { return store::textsOf(c, id); });
        for (const ItemText &text : read.value_or(QVector<ItemText>())) {
            texts << text.text;
        }
        return texts;
    }
    const QByteArray header = "catalog,schema,table,column,original_value,text,generation_method\n";
};

INSTANTIATE_TEST_SUITE_P(Sqlite, UploadApplyTest, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, UploadApplyTest, ::testing::Values(store::Dialect::Postgres));

} // namespace

TEST_P(UploadApplyTest, TextsComeInAsSuggestionsOfTheUploader)
{
    const Item pending = offered(u"orders"_s, u"a"_s, u"the model's"_s);
    const Item accepted = approved(u"b"_s, u"accepted"_s);
    const auto outcome = uploaded(header
        + "main,sales,orders,a,,better text of ours,gpt-4\nmain,sales,orders,b,,beside it,\n"
          "main,sales,orders,c,old comment,a fresh text,\n");
    EXPECT_EQ(outcome.rows, 3);
    EXPECT_EQ(outcome.accepted, 3);
    EXPECT_TRUE(outcome.batch.isNone());
    const Item replaced = item(pending.id);
    EXPECT_EQ(replaced.current, u"better text of ours"_s);
    EXPECT_EQ(replaced.status, Status::Pending);
    EXPECT_EQ(replaced.method, u"upload"_s);
    EXPECT_EQ(replaced.textAuthor, ben.person.name);
    EXPECT_EQ(replaced.dataType, pending.dataType) << "a file knows nothing of types";
    EXPECT_TRUE(replaced.score.has_value());
    EXPECT_EQ(replaced.generationMetadata[u"upload"_s][u"method"_s].toString(), u"gpt-4"_s);
    EXPECT_EQ(replaced.generationMetadata[u"upload"_s][u"line"_s].toInt(), 2);
    EXPECT_EQ(item(accepted.id), accepted) << "what is decided stays";
    EXPECT_EQ(textsOf(accepted.id).last(), u"beside it"_s);
    const QVector<ItemId> all = list({});
    ASSERT_EQ(all.size(), 3);
    ItemFilter third;
    third.column = u"c"_s;
    const Item fresh = item(list(third).value(0));
    EXPECT_EQ(fresh.original, Comment(u"old comment"_s));
    EXPECT_TRUE(fresh.originalKnown);
    EXPECT_EQ(fresh.createdBy, ben.person.name);
    HistoryFilter filter;
    filter.item = fresh.id;
    EXPECT_EQ(history(filter).first().action, QString(action::uploaded));
    EXPECT_TRUE(verify().ok);
}

TEST_P(UploadApplyTest, NothingAPersonWroteIsReplacedByASuggestion)
{
    store::Offer annas = offer(u"orders"_s, u"a"_s, u"anna's words"_s);
    annas.origin = TextOrigin::Upload;
    annas.author = anna.person.name;
    const ItemId id = offerAll({annas}).first();
    EXPECT_EQ(uploaded(header + "main,sales,orders,a,,ben's words,\n").accepted, 1);
    EXPECT_EQ(item(id).current, u"anna's words"_s);
    EXPECT_EQ(textsOf(id), (QStringList{u"anna's words"_s, u"ben's words"_s}));
    EXPECT_EQ(verdicts(header + "main,sales,orders,a,,ben's words,\n"), u"2 unchanged"_s);
}

TEST_P(UploadApplyTest, ARejectedItemIsNotPendingAgainBecauseOfAFile)
{
    const Item before = offered(u"orders"_s, u"a"_s, u"the model's"_s);
    ASSERT_EQ(decide(decision(Decision::Kind::Reject, {before}), u"reject"_s).changed, 1);
    const Item rejected = item(before.id);
    const QByteArray file = header + "main,sales,orders,a,,ben's words,\n";
    EXPECT_EQ(uploaded(file).accepted, 1);
    EXPECT_EQ(item(before.id), rejected);
    EXPECT_EQ(textsOf(before.id), (QStringList{u"the model's"_s, u"ben's words"_s}));
    EXPECT_EQ(verdicts(file), u"2 unchanged"_s) << "it waits there already";
    EXPECT_TRUE(verify().ok);
}

TEST_P(UploadApplyTest, WhatAScanKnowsOfTheCatalogIsNotForgotten)
{
    store::Offer read = offer(u"orders"_s, u"a"_s, u"the model's"_s);
    read.original = u"in the catalog"_s;
    const ItemId id = offerAll({read}).first();
    EXPECT_EQ(uploaded(header + "main,sales,orders,a,another claim,mine,\n").accepted, 1);
    EXPECT_EQ(item(id).current, u"mine"_s);
    EXPECT_EQ(item(id).original, Comment(u"in the catalog"_s));
    EXPECT_TRUE(item(id).originalKnown);
}

TEST_P(UploadApplyTest, TheRecordHoldsTheHashOfTheBytesAndWhatBecameOfThem)
{
    const QByteArray bytes = header + "main,sales,orders,a,,text,\n";
    const auto outcome = uploaded(bytes);
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    EXPECT_EQ(outcome.sha256, hash);
    const auto events = uploadEvents();
    ASSERT_EQ(events.size(), 1);
    EXPECT_EQ(events.first().person, ben.person);
    const QJsonObject facts = QJsonDocument::fromJson(events.first().facts.toUtf8()).object();
    EXPECT_EQ(facts.value(u"sha256"_s).toString(), hash);
    EXPECT_EQ(facts.value(u"file"_s).toString(), u"in.csv"_s);
    EXPECT_EQ(facts.value(u"rows"_s).toInt(), 1);
    EXPECT_EQ(facts.value(u"accepted"_s).toInt(), 1);
    EXPECT_EQ(facts.value(u"as"_s).toString(), u"suggestions"_s);
    EXPECT_FALSE(facts.value(u"valid_only"_s).toBool(true));
    EXPECT_TRUE(verify().ok);
}

TEST_P(UploadApplyTest, OneWrongRowKeepsAllOutUnlessTheOthersAreAskedFor)
{
    const auto made = preview(header + "main,sales,orders,a,,text,\nmain,,orders,b,,text,\n");
    const auto refused = apply(made);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::UploadRefused);
    EXPECT_TRUE(list({}).isEmpty());
    EXPECT_TRUE(uploadEvents().isEmpty());
    const auto partly = apply(made, true);
    ASSERT_TRUE(partly);
    EXPECT_EQ(partly->rows, 2);
    EXPECT_EQ(partly->accepted, 1);
    EXPECT_EQ(partly->rejected, 1);
    EXPECT_EQ(list({}).size(), 1);
    EXPECT_TRUE(uploadEvents().first().facts.contains(u"\"left_out\":1"_s));
}

TEST_P(UploadApplyTest, AnItemThatSomebodyMadeMeanwhileIsNotOverwritten)
{
    const auto made = preview(header + "main,sales,orders,a,,text,\nmain,sales,orders,b,,text,\n");
    const Item quicker = offered(u"orders"_s, u"a"_s, u"quicker"_s);
    const auto refused = apply(made);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::UploadRefused);
    EXPECT_EQ(list({}).size(), 1);
    const auto partly = apply(made, true);
    ASSERT_TRUE(partly);
    EXPECT_EQ(partly->conflicts, 1);
    EXPECT_EQ(item(quicker.id), quicker);
}

TEST_P(UploadApplyTest, StoppedItLeavesNothingBehind)
{
    QByteArray file = header;
    for (int i = 0; i < 6'000; ++i) {
        file += "main,sales,t" + QByteArray::number(i / 50) + ",c" + QByteArray::number(i % 50) + ",,a text,\n";
    }
    const auto made = preview(file);
    const auto job = service().apply(made, false, ben.person);
    job.cancel();
    const auto stopped = waitFor(job, std::chrono::minutes(1));
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(list({}).isEmpty());
    EXPECT_TRUE(uploadEvents().isEmpty());
    const auto whole = apply(made);
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->accepted, 6'000);
    EXPECT_EQ(list({}).size(), 6'000);
}

TEST_P(UploadApplyTest, TheReportListsEveryRowThatWasNotTaken)
{
    const Item before = offered(u"orders"_s, u"a"_s, u"first"_s);
    Decision edit = decision(Decision::Kind::Edit, {before});
    edit.text = u"=another's"_s;
    ASSERT_EQ(decide(edit, u"edit"_s).changed, 1);
    Item other = before;
    other.id = {};
    const QByteArray wrong = "x" + rowOf(other, u"text"_s, {});
    const auto made = preview(decisionHeader + rowOf(before, u"mine"_s, {}) + wrong);
    const QString file = folder.filePath(u"report.csv"_s);
    const auto sentence = [](const exchange::UploadProblem &problem) { return u"because of "_s + problem.code; };
    ASSERT_TRUE(waitFor(service().writeReport(made, file, sentence)));
    QFile in(file);
    ASSERT_TRUE(in.open(QIODevice::ReadOnly));
    const auto rows = parseStrictCsv(in.readAll());
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 3);
    EXPECT_EQ(rows->at(1).at(0), u"2"_s);
    EXPECT_EQ(rows->at(1).at(2), u"conflict"_s);
    EXPECT_EQ(rows->at(1).at(3), u"because of conflict"_s);
    EXPECT_EQ(rows->at(1).at(5), u"main.sales.orders.a"_s);
    EXPECT_EQ(rows->at(1).at(6), u"mine"_s);
    EXPECT_EQ(rows->at(1).at(7), u"'=another's"_s) << "no cell is a formula";
    EXPECT_EQ(rows->at(2).at(1), u"id"_s);
    EXPECT_EQ(rows->at(2).at(2), u"bad_number"_s);
    EXPECT_EQ(rows->at(2).at(4), u"x0"_s);
    const auto nowhere = waitFor(service().writeReport(made, folder.filePath(u"no/such/r.csv"_s), sentence));
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, ErrorCode::FileUnwritable);
}

} // namespace metaflow::testing
