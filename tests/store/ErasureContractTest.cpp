#include "core/store/Erasure.h"
#include "core/store/Plans.h"
#include "core/store/Requests.h"
#include "core/store/Retention.h"
#include "core/store/Runs.h"
#include "tests/store/Forger.h"
#include "tests/store/StoreContract.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

using Kind = Decision::Kind;

/// A text that somebody has a right to have erased: "Zöe" tells whether other spellings of it are found as well.
class ErasureContract : public StoreContract {
protected:
    void SetUp() override
    {
        StoreContract::SetUp();
        if (!IsSkipped()) {
            forger = std::make_unique<Forger>(temporary());
        }
    }
    Result<store::ErasedText> erase(ItemId id)
    {
        return temporary().write(
            [&](store::Connection &connection) { return eraseItemText(connection, id, anna, now()); });
    }
    qint64 rowsWith(const QString &table, const QString &columns)
    {
        return forger->number(u"SELECT count(*) FROM %1 WHERE %2 LIKE '%marker%'"_s.arg(table, columns));
    }
    /// Nowhere in the files, once the log is emptied.
    void expectGone(const QByteArray &text)
    {
        ASSERT_TRUE(waitFor(temporary().store().bulk(store::emptyLog)));
        const QFileInfo store(temporary().url().path);
        for (const QFileInfo &file : store.dir().entryInfoList(QDir::Files)) {
            QFile in(file.filePath());
            ASSERT_TRUE(in.open(QIODevice::ReadOnly));
            EXPECT_FALSE(in.readAll().contains(text)) << qPrintable(file.fileName()) << " holds " << text.constData();
        }
    }
    const QString marker = u"marker of Zöe's private note"_s;
    std::unique_ptr<Forger> forger;
};

INSTANTIATE_TEST_SUITE_P(Sqlite, ErasureContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, ErasureContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(ErasureContract, TakesEveryTextAndTheChainStillHolds)
{
    const Item first = offered(u"t"_s, u"a"_s, marker + u" one"_s);
    const Item kept = offered(u"t"_s, u"b"_s, u"another text"_s);
    Decision edit = decision(Kind::Edit, {first});
    edit.text = marker + u" two"_s;
    edit.comment = u"because of "_s + marker;
    (void)decide(edit, u"b1"_s);
    Decision doubt = decision(Kind::NeedsWork, {item(first.id)});
    doubt.comment = marker;
    (void)decide(doubt, u"b2"_s);
    EXPECT_GT(rowsWith(u"approval_history"_s, u"new_value"_s), 0);
    const auto preview
        = temporary().read([&](store::Connection &connection) { return previewErasure(connection, first.id); });
    const auto erased = erase(first.id);
    ASSERT_TRUE(erased) << qPrintable(erased.error().detail);
    EXPECT_EQ(preview, *erased);
    EXPECT_EQ(erased->historyRows, 3);
    EXPECT_TRUE(erased->alsoAt.isEmpty());
    const HistoryVerdict verdict = verify();
    EXPECT_TRUE(verdict.ok) << qPrintable(verdict.reason) << verdict.changedOutside.size();
    EXPECT_TRUE(verdict.unproven.contains(RecordDoubt{u"erased"_s, 3}));
    const Item left = item(first.id);
    EXPECT_EQ(left.current, QString());
    EXPECT_EQ(left.status, Status::Pending);
    EXPECT_TRUE(left.needsWork);
    EXPECT_EQ(left.needsWorkReason, u"erased"_s);
    EXPECT_EQ(item(kept.id), kept);
    HistoryFilter filter;
    filter.item = first.id;
    const auto rows = history(filter);
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(rows.first().action, action::erased);
    EXPECT_FALSE(rows.first().erased);
    EXPECT_TRUE(rows.at(1).erased && !rows.at(1).newText);
    if (isSqlite()) {
        expectGone("marker of");
        expectGone("private note");
    }
}

TEST_P(ErasureContract, TheItemStaysErasedUntilSomebodyHereWritesAgain)
{
    const Item held = offered(u"t"_s, u"a"_s, marker);
    ASSERT_TRUE(erase(held.id));
    forger->run(u"UPDATE metadata_items SET current_value = 'forged' WHERE id = %1"_s.arg(held.id.value()));
    EXPECT_EQ(verify().changedOutside, QVector<ItemId>{held.id});
    forger->run(u"UPDATE metadata_items SET current_value = '' WHERE id = %1"_s.arg(held.id.value()));
    Decision edit = decision(Kind::Edit, {item(held.id)});
    edit.text = u"a new text"_s;
    EXPECT_EQ(decide(edit, u"b"_s).changed, 1);
    EXPECT_TRUE(verify().ok);
    ASSERT_TRUE(erase(held.id)); // and once more
    EXPECT_TRUE(verify().ok);
}

TEST_P(ErasureContract, UndoListsWhatItCannotBringBack)
{
    const auto items = threeDecided();
    const QVector<Item> two = {item(items.at(0).id), item(items.at(1).id)};
    (void)decide(decision(Kind::Reject, two), u"both"_s);
    ASSERT_TRUE(erase(items.at(0).id));
    const auto undone = undo(u"both"_s, u"u"_s);
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->changed, 1);
    ASSERT_EQ(undone->skipped.size(), 1);
    EXPECT_EQ(undone->skipped.first().item, items.at(0).id);
    EXPECT_EQ(undone->skipped.first().reason, errorCodeName(ErrorCode::NotPermitted));
    EXPECT_TRUE(verify().ok);
}

TEST_P(ErasureContract, FollowsTheTextToOthersThatMemoryOfferedItTo)
{
    const Item from = offered(u"t"_s, u"a"_s, marker);
    store::Offer other = offer(u"t2"_s, u"a"_s, u"own text"_s);
    other.suggestions = {{marker, 90, from.object}};
    const QVector<ItemId> ids = offerAll({other});
    const Item same = offered(u"t3"_s, u"a"_s, marker);
    const auto erased = erase(from.id);
    ASSERT_TRUE(erased);
    EXPECT_EQ(erased->alsoAt, QVector<ItemId>{same.id});
    EXPECT_EQ(erased->texts, 2);
    EXPECT_EQ(item(ids.first()).current, u"own text"_s);
    EXPECT_EQ(item(same.id).current, marker);
    EXPECT_EQ(forger->number(u"SELECT count(*) FROM item_texts WHERE item_id = %1"_s.arg(ids.first().value())), 1);
    EXPECT_TRUE(verify().ok);
}

TEST_P(ErasureContract, WhoWasOfferedTheTextIsStillVouchedFor)
{
    const Item from = offered(u"t"_s, u"a"_s, marker);
    const Item other = offered(u"t2"_s, u"a"_s, u"own text"_s);
    (void)decide(decision(Kind::Approve, {other}), u"b"_s);
    store::Offer memory = offer(u"t2"_s, u"a"_s, marker);
    memory.origin = TextOrigin::Memory;
    memory.from = from.object;
    (void)offerAll({memory});
    EXPECT_EQ(history().first().action, action::offered);
    EXPECT_EQ(history().first().comment, marker);
    ASSERT_TRUE(erase(from.id));
    EXPECT_TRUE(verify().ok);
    EXPECT_EQ(rowsWith(u"approval_history"_s, u"comment"_s), 0);
    if (isSqlite()) {
        expectGone("private note");
    }
    forger->run(u"UPDATE metadata_items SET current_value = 'forged' WHERE id = %1"_s.arg(other.id.value()));
    EXPECT_EQ(verify().changedOutside, QVector<ItemId>{other.id});
}

TEST_P(ErasureContract, TakesPromptAnswerAndSamplesOfTheRequestsThatHoldIt)
{
    const Item held = offered(u"t"_s, u"a"_s, marker);
    const auto requestWith = [&](const QByteArray &body, const QByteArray &answer, int number) {
        Request request;
        request.number = number;
        request.table = held.object.tablePath();
        request.targets = {{{{u"main"_s, u"other"_s, u"x"_s}}, u"string"_s, 0, u"old"_s, {u"sample"_s}}};
        request.body = body;
        request.answer = answer;
        request.state = RequestState::Done;
        return request;
    };
    const QByteArray inner = QJsonDocument(QJsonObject{{u"text"_s, marker}}).toJson(QJsonDocument::Compact);
    const QByteArray outer
        = QJsonDocument(QJsonObject{{u"content"_s, QString::fromUtf8(inner)}}).toJson(QJsonDocument::Compact);
    const SourceId from = source();
    const auto made = temporary().write([&](store::Connection &connection) {
        metaflow::Run run;
        run.source = from;
        run.createdBy = u"anna"_s;
        run.createdAt = now();
        QVector<Request> requests
            = {requestWith(outer, {}, 1), requestWith("{}", inner, 2), requestWith("{}", "{}", 3)};
        return insertRun(connection, run, requests);
    });
    ASSERT_TRUE(made) << qPrintable(made.error().detail);
    const auto erased = erase(held.id);
    ASSERT_TRUE(erased);
    EXPECT_EQ(erased->requests, 2);
    EXPECT_EQ(forger->number(u"SELECT count(*) FROM generation_requests WHERE body IS NULL AND answer IS NULL"_s), 2);
    EXPECT_EQ(forger->number(u"SELECT count(*) FROM generation_requests WHERE body IS NOT NULL"_s), 1);
}

TEST_P(ErasureContract, LeavesNoPlanThatKnowsItAndNoneThatCouldRollItBack)
{
    const Item held = offered(u"t"_s, u"a"_s, marker);
    Plan plan;
    plan.id = PlanId(u"p1"_s);
    plan.source = source();
    plan.createdBy = anna.person;
    plan.createdAt = now();
    Change change;
    change.item = held.id;
    change.object = held.object;
    change.base = marker;
    change.catalog = marker;
    change.ours = marker;
    change.statement = 1;
    change.state = ChangeState::Applied;
    plan.changes = {change};
    PlanStatement statement;
    statement.number = 1;
    statement.table = held.object.tablePath();
    statement.sql = u"COMMENT ON COLUMN t.a IS '"_s + marker + u"'"_s;
    plan.statements = {statement};
    ASSERT_TRUE(temporary().write([&](store::Connection &connection) { return insertPlan(connection, plan); }));
    const auto applied = [&] {
        return temporary().read([&](store::Connection &connection) { return appliedChanges(connection, {held.id}); });
    };
    ASSERT_EQ(applied()->size(), 1);
    ASSERT_TRUE(erase(held.id));
    EXPECT_TRUE(applied()->isEmpty()); // NULL would be taken for what stood there before
    const auto left = temporary().read([&](store::Connection &connection) { return store::plan(connection, plan.id); });
    ASSERT_TRUE(left);
    EXPECT_EQ(left->changes.first().state, ChangeState::Refused);
    EXPECT_EQ(left->changes.first().ours, Comment());
    EXPECT_EQ(left->statements.first().sql, QString());
    if (isSqlite()) {
        expectGone("private note");
    }
}

TEST_P(ErasureContract, SaysWhichItemAndNeverWhatStoodThere)
{
    const Item held = offered(u"t"_s, u"a"_s, marker);
    ASSERT_TRUE(erase(held.id));
    EXPECT_EQ(forger->number(u"SELECT count(*) FROM record_events WHERE kind = 'erasure'"_s), 1);
    EXPECT_EQ(rowsWith(u"record_events"_s, u"facts"_s), 0);
    const auto erased = temporary().read(store::erasedItems);
    EXPECT_EQ(erased, (QVector<ItemRef>{{held.id, 2}}));
    EXPECT_EQ(erase(ItemId(99)).error().code, ErrorCode::ItemNotFound);
}

} // namespace metaflow::testing
