// What a scan does to items of which the catalog holds something else by now.
#include "core/model/CatalogNote.h"
#include "core/store/CatalogSeen.h"
#include "tests/store/StoreContract.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::testing {

using Kind = Decision::Kind;
using FactKind = store::CatalogFact::Kind;

class CatalogSeenContract : public StoreContract {
protected:
    Item made(const QString &column, const Comment &base, bool known = true)
    {
        store::Offer one = offer(u"orders"_s, column, u"ours"_s);
        one.original = base;
        one.originalKnown = known;
        one.dataType = u"INT"_s;
        return item(offerAll({one}).value(0));
    }
    /// A scan later: what it sees of each object; everything else is as it was read.
    int scan(const QHash<QString, store::Seen> &seen)
    {
        temporary().clock().advance(1min);
        store::Scanned scanned{source(), u"main"_s, {}, now(), {}};
        scanned.look = [&](const QString &key, const ObjectPath &) { return seen.value(key); };
        const auto facts
            = temporary().read([&](store::Connection &c) { return store::factsOfScan(c, scanned); }).value();
        for (const auto &part : {facts.comments, facts.types}) {
            const auto done = temporary().write(
                [&](store::Connection &c) { return store::recordCatalogFacts(c, part, anna, now()); });
            EXPECT_TRUE(done) << qPrintable(done ? QString() : done.error().detail);
        }
        return static_cast<int>(facts.comments.size() + facts.types.size());
    }
    int scanned(const Item &one, const Comment &comment, const QString &type = u"INT"_s)
    {
        return scan({{one.object.key(source()), {comment, type}}});
    }
    QVector<HistoryRow> rowsOf(ItemId id, QLatin1StringView action)
    {
        HistoryFilter filter;
        filter.item = id;
        filter.action = action;
        return history(filter);
    }
    void approve(ItemId id)
    {
        ASSERT_EQ(decide(decision(Kind::Approve, {item(id)}), u"approve-%1"_s.arg(++m_batches)).changed, 1);
    }
    void imports(ItemId id)
    {
        approve(id);
        const store::CatalogFact fact{id, FactKind::Imported, item(id).current, PlanId(u"p"_s), {}, {}};
        ASSERT_TRUE(
            temporary().write([&](store::Connection &c) { return store::recordCatalogFacts(c, {fact}, anna, now()); }));
        ASSERT_EQ(item(id).status, Status::Imported);
    }

private:
    int m_batches = 0;
};

INSTANTIATE_TEST_SUITE_P(Sqlite, CatalogSeenContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, CatalogSeenContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(CatalogSeenContract, AnotherCommentThanTheBaseNeedsWorkWithBothTexts)
{
    for (const bool accepted : {false, true}) {
        const Item before = made(accepted ? u"b"_s : u"a"_s, u"base"_s);
        if (accepted) {
            approve(before.id);
        }
        const Status status = item(before.id).status;
        EXPECT_EQ(scanned(before, u"theirs"_s), 1);
        const Item now = item(before.id);
        EXPECT_EQ(now.status, status);
        EXPECT_TRUE(now.needsWork);
        EXPECT_EQ(now.needsWorkReason, u"catalog_changed"_s);
        EXPECT_EQ(now.original, Comment(u"base"_s));
        EXPECT_EQ(now.catalogValue, Comment(u"theirs"_s));
        EXPECT_TRUE(now.catalogValueKnown);
        EXPECT_EQ(now.current, u"ours"_s);
        const auto rows = rowsOf(before.id, action::catalogChanged);
        ASSERT_EQ(rows.size(), 1);
        EXPECT_EQ(catalogNoteFromJson(rows.first().comment), (CatalogNote{u"base"_s, u"theirs"_s}));
        EXPECT_EQ(scanned(before, u"theirs"_s), 0) << "a second scan has nothing to add";
        EXPECT_EQ(item(before.id), now);
        EXPECT_EQ(scanned(before, u"theirs again"_s), 1);
        EXPECT_EQ(item(before.id).catalogValue, Comment(u"theirs again"_s));
    }
    ItemFilter filter;
    filter.catalogChanged = true;
    EXPECT_EQ(list(filter).size(), 2);
    filter.conflict = true;
    EXPECT_EQ(list(filter).size(), 2);
    EXPECT_TRUE(verify().ok);
}

TEST_P(CatalogSeenContract, WhatWasDecidedBeforeTheScanIsStale)
{
    const Item before = made(u"a"_s, std::nullopt);
    EXPECT_EQ(scanned(before, u"theirs"_s), 1);
    const auto skipped = decide(decision(Kind::Approve, {before}), u"late"_s).skipped;
    ASSERT_EQ(skipped.size(), 1);
    EXPECT_EQ(skipped.first().reason, u"conflict"_s);
}

TEST_P(CatalogSeenContract, TheFlagOfAScanGoesWhenTheBaseIsBack)
{
    const Item before = made(u"a"_s, std::nullopt);
    EXPECT_EQ(scanned(before, u"theirs"_s), 1);
    EXPECT_EQ(scanned(before, u""_s), 1) << "NULL and '' are no comment, both";
    const Item now = item(before.id);
    EXPECT_FALSE(now.needsWork);
    EXPECT_EQ(now.needsWorkReason, QString());
    EXPECT_FALSE(now.catalogValueKnown);
    EXPECT_EQ(scanned(before, std::nullopt), 0);
    EXPECT_EQ(rowsOf(before.id, action::catalogChanged).size(), 2);
    EXPECT_TRUE(verify().ok);
}

TEST_P(CatalogSeenContract, APersonsReasonStays)
{
    const Item before = made(u"a"_s, u"base"_s);
    Decision flag = decision(Kind::NeedsWork, {before});
    flag.comment = u"which unit?"_s;
    ASSERT_EQ(decide(flag, u"flag"_s).changed, 1);
    EXPECT_EQ(scanned(before, u"theirs"_s, u"BIGINT"_s), 2);
    EXPECT_EQ(item(before.id).needsWorkReason, u"which unit?"_s);
    EXPECT_EQ(item(before.id).catalogValue, Comment(u"theirs"_s));
    EXPECT_EQ(item(before.id).dataType, u"BIGINT"_s);
    EXPECT_EQ(scanned(before, u"base"_s), 2);
    EXPECT_TRUE(item(before.id).needsWork);
    EXPECT_EQ(item(before.id).needsWorkReason, u"which unit?"_s);
}

TEST_P(CatalogSeenContract, TheItemsOwnTextIsTheBaseAndNothingElse)
{
    const Item before = made(u"a"_s, std::nullopt);
    approve(before.id);
    EXPECT_EQ(scanned(before, u"ours"_s), 1);
    const Item now = item(before.id);
    EXPECT_EQ(now.status, Status::Approved) << "only a reading back after a write makes it imported";
    EXPECT_FALSE(now.needsWork);
    EXPECT_EQ(now.original, Comment(u"ours"_s));
    EXPECT_FALSE(now.catalogValueKnown);
    EXPECT_EQ(scanned(before, u"ours"_s), 0);
    EXPECT_TRUE(verify().ok);
}

TEST_P(CatalogSeenContract, AnUnknownBaseMakesAConflictWithoutNeedsWork)
{
    const Item before = made(u"a"_s, std::nullopt, false);
    EXPECT_EQ(scanned(before, std::nullopt), 0);
    EXPECT_EQ(scanned(before, u"theirs"_s), 1);
    EXPECT_FALSE(item(before.id).needsWork);
    ItemFilter filter;
    filter.conflict = true;
    EXPECT_EQ(list(filter), QVector<ItemId>{before.id});
    EXPECT_EQ(scanned(before, u"theirs"_s), 0);
    approve(before.id);
    EXPECT_EQ(item(before.id).original, Comment(u"theirs"_s));
    EXPECT_TRUE(item(before.id).originalKnown);
    EXPECT_EQ(scanned(before, u"theirs"_s), 0);
}

TEST_P(CatalogSeenContract, AnImportedItemIsPendingAgain)
{
    const Item before = made(u"a"_s, std::nullopt);
    imports(before.id);
    EXPECT_EQ(scanned(before, u"ours"_s), 0);
    EXPECT_EQ(scanned(before, u"theirs"_s), 1);
    Item now = item(before.id);
    EXPECT_EQ(now.status, Status::Pending);
    EXPECT_EQ(now.needsWorkReason, u"catalog_changed"_s);
    EXPECT_EQ(now.catalogValue, Comment(u"theirs"_s));
    EXPECT_EQ(catalogNoteFromJson(rowsOf(before.id, action::catalogChanged).first().comment),
        (CatalogNote{u"ours"_s, u"theirs"_s}));
    EXPECT_EQ(scanned(before, u"theirs"_s), 0);
    EXPECT_EQ(scanned(before, u"more of theirs"_s), 1);
    EXPECT_EQ(item(before.id).catalogValue, Comment(u"more of theirs"_s));
    EXPECT_TRUE(item(before.id).needsWork);
    EXPECT_EQ(scanned(before, u"ours"_s), 1);
    now = item(before.id);
    EXPECT_FALSE(now.needsWork);
    EXPECT_EQ(now.status, Status::Pending);
    EXPECT_EQ(now.original, Comment(u"ours"_s));
    EXPECT_TRUE(verify().ok);
}

TEST_P(CatalogSeenContract, AnImportAfterTheReadingKnowsBetter)
{
    const Item before = made(u"a"_s, std::nullopt);
    const QDateTime read = now();
    temporary().clock().advance(1s);
    imports(before.id);
    const store::CatalogFact late{before.id, FactKind::CatalogChanged, std::nullopt, {}, {}, {}, {}, read};
    ASSERT_TRUE(
        temporary().write([&](store::Connection &c) { return store::recordCatalogFacts(c, {late}, anna, now()); }));
    EXPECT_EQ(item(before.id).status, Status::Imported);
    EXPECT_TRUE(rowsOf(before.id, action::catalogChanged).isEmpty());
}

TEST_P(CatalogSeenContract, ARejectedItemIsLeftAlone)
{
    const Item before = made(u"a"_s, std::nullopt);
    ASSERT_EQ(decide(decision(Kind::Reject, {before}), u"r"_s).changed, 1);
    EXPECT_EQ(scanned(before, u"theirs"_s, u"STRING"_s), 0);
    EXPECT_EQ(item(before.id).dataType, u"INT"_s);
}

TEST_P(CatalogSeenContract, AnotherTypeNeedsWorkUntilItIsBack)
{
    const Item before = made(u"a"_s, std::nullopt);
    EXPECT_EQ(scanned(before, std::nullopt, u" int "_s), 0) << "the same type";
    EXPECT_EQ(scanned(before, std::nullopt, u"struct<a:int>"_s), 1);
    Item now = item(before.id);
    EXPECT_EQ(now.dataType, u"struct<a:int>"_s);
    EXPECT_EQ(now.needsWorkReason, u"type_changed:INT>struct<a:int>"_s);
    EXPECT_FALSE(now.catalogValueKnown);
    EXPECT_EQ(scanned(before, std::nullopt, u"struct<a:int>"_s), 0);
    EXPECT_EQ(scanned(before, std::nullopt, u"STRING"_s), 1);
    EXPECT_EQ(item(before.id).needsWorkReason, u"type_changed:INT>STRING"_s);
    EXPECT_EQ(scanned(before, std::nullopt, u"INT"_s), 1);
    now = item(before.id);
    EXPECT_FALSE(now.needsWork);
    EXPECT_EQ(now.dataType, u"INT"_s);
    const auto rows = rowsOf(before.id, action::typeChanged);
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(catalogNoteFromJson(rows.last().comment), (CatalogNote{u"INT"_s, u"struct<a:int>"_s}));
    EXPECT_TRUE(verify().ok);
}

TEST_P(CatalogSeenContract, TypeAndCommentTogetherAndOneAfterTheOther)
{
    const Item before = made(u"a"_s, std::nullopt);
    imports(before.id);
    EXPECT_EQ(scanned(before, u"theirs"_s, u"STRING"_s), 2);
    EXPECT_EQ(item(before.id).needsWorkReason, u"type_changed:INT>STRING"_s);
    EXPECT_EQ(item(before.id).status, Status::Pending);
    EXPECT_EQ(item(before.id).catalogValue, Comment(u"theirs"_s));
    EXPECT_EQ(scanned(before, u"theirs"_s, u"INT"_s), 1);
    EXPECT_EQ(item(before.id).needsWorkReason, u"catalog_changed"_s);
    EXPECT_EQ(scanned(before, u"theirs"_s, u"STRING"_s), 1);
    EXPECT_EQ(item(before.id).needsWorkReason, u"type_changed:INT>STRING"_s);
    approve(before.id);
    EXPECT_EQ(item(before.id).original, Comment(u"theirs"_s));
    EXPECT_EQ(scanned(before, u"theirs"_s, u"STRING"_s), 0);
    EXPECT_TRUE(verify().ok);
}

TEST_P(CatalogSeenContract, ANewTextHasTheNewBase)
{
    const Item before = made(u"a"_s, u"base"_s);
    EXPECT_EQ(scanned(before, u"theirs"_s), 1);
    store::Offer again = offer(u"orders"_s, u"a"_s, u"made anew"_s);
    again.original = u"theirs"_s;
    again.dataType = u"INT"_s;
    (void)offerAll({again});
    EXPECT_FALSE(item(before.id).catalogValueKnown);
    EXPECT_EQ(scanned(before, u"theirs"_s), 0);
    EXPECT_EQ(scanned(before, u"base"_s), 1);
    EXPECT_TRUE(item(before.id).needsWork);
}

TEST_P(CatalogSeenContract, HostileTextsComeThroughToTheByte)
{
    const QString nasty = QChar(QChar::ByteOrderMark) + u"a'b\\\"\n\u202E{\"from\":1}"_s;
    const Item before = made(u"a"_s, u"base"_s);
    EXPECT_EQ(scanned(before, nasty), 1);
    EXPECT_EQ(item(before.id).catalogValue, Comment(nasty));
    EXPECT_EQ(catalogNoteFromJson(rowsOf(before.id, action::catalogChanged).first().comment)->to, Comment(nasty));
    EXPECT_EQ(scanned(before, nasty), 0);
    EXPECT_TRUE(verify().ok);
}

} // namespace metaflow::testing
