#include "core/review/CheckService.h"

#include "core/base/Engine.h"
#include "core/base/Workers.h"
#include "core/review/CheckContexts.h"
#include "core/review/ReviewService.h"
#include "core/store/CheckRows.h"
#include "core/store/Settings.h"
#include "core/store/Sources.h"
#include "tests/support/TemporaryStore.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::review {

namespace {

using testing::waitFor;

const Person ann{u"ann@example.com"_s, UserSource::Workspace};

class CheckServiceTest : public ::testing::TestWithParam<store::Dialect> {
protected:
    void SetUp() override
    {
        if (GetParam() == store::Dialect::Postgres && !testing::TemporaryStore::hasPostgres()) {
            GTEST_SKIP() << "needs a PostgreSQL server";
        }
        temporary.emplace(GetParam());
        ASSERT_TRUE(temporary->opened());
        service.emplace(engine, workers, temporary->store());
        review.emplace(temporary->store());
    }
    void TearDown() override { engine.drain(); }

    /// Items with a text each, `table.column` by name.
    QVector<ItemId> offer(const QVector<std::pair<QString, QString>> &texts)
    {
        QVector<store::Offer> offers;
        const SourceId known = source();
        for (const auto &[name, text] : texts) {
            store::Offer offer;
            offer.source = known;
            offer.object = {QStringList{u"main"_s, u"sales"_s} + name.split(u'.')};
            offer.dataType = u"string"_s;
            offer.ordinal = static_cast<int>(offers.size());
            offer.text = text;
            offers << offer;
        }
        const auto made = temporary->write([&](store::Connection &connection) {
            return store::offerTexts(connection, offers, Actor{ann, {}}, temporary->clock().now());
        });
        EXPECT_TRUE(made);
        return made ? made->items : QVector<ItemId>();
    }
    SourceId source()
    {
        const auto known = temporary->write([](store::Connection &connection) {
            store::Source seen;
            seen.host = u"http://127.0.0.1:1"_s;
            seen.metastoreId = u"meta"_s;
            return store::rememberSource(connection, seen);
        });
        return known ? known->id : SourceId();
    }
    Item item(ItemId id)
    {
        return temporary->read([id](store::Connection &connection) { return store::item(connection, id); })
            .value_or(Item());
    }
    void decide(Decision::Kind kind, const QVector<ItemId> &ids, const QString &text = {})
    {
        Decision decision;
        decision.kind = kind;
        decision.text = text;
        decision.actor = {ann, {u"key"_s, 1}};
        for (const ItemId id : ids) {
            decision.items.append({id, item(id).version});
        }
        const auto done = waitFor(review->decide(decision));
        ASSERT_TRUE(done);
        ASSERT_TRUE(done->skipped.isEmpty());
    }
    RecheckOutcome recheck(RecheckScope scope = RecheckScope::Outdated, const ItemFilter &filter = {})
    {
        const auto outcome = waitFor(service->recheck(filter, scope));
        EXPECT_TRUE(outcome);
        return outcome.value_or(RecheckOutcome());
    }
    static QStringList checksOf(const Item &item)
    {
        QStringList ids;
        for (const Finding &finding : item.findings) {
            ids << finding.check;
        }
        return ids;
    }

    Engine engine{Engine::Threading::OwnThread};
    Workers workers;
    std::optional<testing::TemporaryStore> temporary;
    std::optional<CheckService> service;
    std::optional<ReviewService> review;
};

constexpr auto buyer = "Buyer as the shop knows them.";

} // namespace

INSTANTIATE_TEST_SUITE_P(Sqlite, CheckServiceTest, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, CheckServiceTest, ::testing::Values(store::Dialect::Postgres));

TEST_P(CheckServiceTest, ChecksOnceWhatWasNotCheckedAndNoMoreUntilSomethingChanges)
{
    const auto ids
        = offer({{u"orders"_s, u"Baskets that were paid for."_s}, {u"orders.a"_s, u"Probably the buyer."_s}});
    EXPECT_EQ(recheck(), (RecheckOutcome{2, 2})); // they had no score at all
    EXPECT_EQ(item(ids.at(0)).score, 100);
    EXPECT_EQ(checksOf(item(ids.at(1))), QStringList{u"hedging"_s});
    EXPECT_EQ(recheck(), RecheckOutcome());
    EXPECT_EQ(recheck(RecheckScope::All), (RecheckOutcome{2, 0}));
    EXPECT_EQ(item(ids.at(1)).version, 1) << "nobody decided anything";
}

TEST_P(CheckServiceTest, OtherSettingsMakeFindingsOutOfDate)
{
    const auto ids = offer({{u"orders.a"_s, u"Probably the buyer."_s}});
    ASSERT_EQ(recheck().checked, 1);
    const auto set = waitFor(service->setCheck(u"hedging"_s, {checks::Level::Error, {}}));
    ASSERT_TRUE(set);
    EXPECT_EQ(waitFor(service->settings()).value(), *set);
    EXPECT_EQ(recheck(), (RecheckOutcome{1, 1}));
    EXPECT_EQ(item(ids.first()).findings.first().severity, Severity::Security);
    ASSERT_TRUE(waitFor(service->setCheck(u"hedging"_s, {checks::Level::Off, {}})));
    EXPECT_EQ(recheck(), (RecheckOutcome{1, 1}));
    EXPECT_EQ(item(ids.first()).score, 100);
}

TEST_P(CheckServiceTest, ATermOfTheGlossaryMakesFindingsOutOfDate)
{
    const auto ids = offer({{u"orders.a"_s, u"Client who placed the order."_s}});
    ASSERT_EQ(recheck().checked, 1);
    ASSERT_TRUE(temporary->tamper(u"INSERT INTO glossary_terms (term_key, term, kind, meaning, avoid, updated_by, "
                                  "updated_at) VALUES ('customer', 'Customer', 'term', 'who buys', '[\"client\"]', "
                                  "'ann', '2026-01-01T00:00:00Z')"_s));
    EXPECT_EQ(recheck(), (RecheckOutcome{1, 1}));
    EXPECT_EQ(checksOf(item(ids.first())), QStringList{u"glossary"_s});
    EXPECT_EQ(item(ids.first()).findings.first().arguments, (QStringList{u"Client"_s, u"Customer"_s}));
}

TEST_P(CheckServiceTest, WrongSettingsAreRefusedAndNothingChanges)
{
    const auto refused = waitFor(service->setCheck(u"spelling"_s, {checks::Level::Off, {}}));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::WrongUsage);
    EXPECT_EQ(refused.error().detail, u"unknown_check"_s);
    EXPECT_FALSE(waitFor(service->setLanguage(u"klingon"_s)));
    EXPECT_EQ(waitFor(service->settings()).value(), checks::CheckSettings());
}

TEST_P(CheckServiceTest, SeesSiblingsAndWhatOthersOfTheNameAreSaidToBe)
{
    const QString usual = QString::fromLatin1(buyer);
    const auto ids = offer({{u"orders.customer"_s, usual}, {u"carts.customer"_s, usual}, {u"returns.customer"_s, usual},
        {u"calls.customer"_s, u"Telephone on which the call came in."_s},
        {u"calls.phone"_s, u"Telephone on which the call came in."_s}});
    ASSERT_EQ(recheck().checked, 5);
    EXPECT_EQ(checksOf(item(ids.at(3))), QStringList{u"duplicate_sibling"_s}) << "nobody accepted the other text yet";
    decide(Decision::Kind::Approve, {ids.at(0), ids.at(1)});
    recheck(RecheckScope::All);
    EXPECT_EQ(checksOf(item(ids.at(3))), (QStringList{u"duplicate_sibling"_s, u"duplicate_elsewhere"_s}));
    EXPECT_EQ(item(ids.at(3)).findings.last().arguments, (QStringList{u"2"_s, usual}));
    EXPECT_EQ(checksOf(item(ids.at(2))), QStringList());
    EXPECT_EQ(checksOf(item(ids.at(0))), QStringList()) << "it is no other than itself";
}

/// More than are looked at one by one still count among all.
TEST_P(CheckServiceTest, TheManyOthersOfANameCountEvenWhereTheirTextsAreNotLookedAt)
{
    const QString usual = QString::fromLatin1(buyer);
    QVector<std::pair<QString, QString>> texts;
    constexpr int each = 60;
    for (int i = 0; i < each; ++i) {
        texts.append({u"usual%1.customer"_s.arg(i), usual});
        texts.append({u"other%1.customer"_s.arg(i), u"Somebody that shop number %1 sells shoes to."_s.arg(i)});
    }
    const auto ids = offer(texts);
    const auto one = offer({{u"calls.customer"_s, u"Telephone on which the call came in."_s}}).first();
    const auto more = offer({{u"last.customer"_s, usual}}).first();
    decide(Decision::Kind::Approve, ids);
    recheck(RecheckScope::All);
    EXPECT_EQ(checksOf(item(one)), QStringList()) << "no more than half agree";
    decide(Decision::Kind::Approve, {more});
    recheck(RecheckScope::All);
    EXPECT_EQ(checksOf(item(one)), QStringList{u"duplicate_elsewhere"_s});
    EXPECT_EQ(item(one).findings.first().arguments, (QStringList{u"61"_s, usual}));
}

/// A hundred thousand columns of one name in blocks of some hundred: each block and each item would read and hold all.
TEST_P(CheckServiceTest, TheTextsOfANameAreReadOnceAJobAndFewOfThemAreHeld)
{
    QVector<std::pair<QString, QString>> texts;
    constexpr int count = 3000;
    for (int i = 0; i < count; ++i) {
        texts.append({u"t%1.customer"_s.arg(i), u"Somebody that shop number %1 sells shoes to."_s.arg(i)});
    }
    const QVector<ItemId> ids = offer(texts);
    ASSERT_TRUE(temporary->tamper(u"UPDATE metadata_items SET status = 'approved'"_s));
    store::NamesSeen names;
    qint64 held = 0;
    for (qsizetype from = 0; from < ids.size(); from += 250) {
        const auto contexts
            = temporary->read([&](store::Connection &connection) -> Result<QVector<checks::CheckContext>> {
                  const auto items = store::itemsById(connection, ids.mid(from, 250));
                  return items ? checkContexts(connection, *items, {}, names) : fail(items.error());
              });
        ASSERT_TRUE(contexts);
        for (const checks::CheckContext &context : *contexts) {
            held += context.elsewhere.size();
            int others = context.elsewhereMore;
            for (const auto &other : context.elsewhere) {
                others += other.count;
            }
            ASSERT_EQ(others, count - 1) << "all but itself";
        }
    }
    EXPECT_EQ(names.namesRead(), 1);
    EXPECT_LE(held, count * 50);
}

TEST_P(CheckServiceTest, AnEditIsCheckedByWhatTheTeamSaysAndByItsNeighbours)
{
    const auto ids = offer({{u"orders.a"_s, u"Buyer of the goods."_s}, {u"orders.b"_s, u"Seller of the goods."_s}});
    ASSERT_TRUE(waitFor(service->setCheck(u"too_short"_s, {checks::Level::Error, 40})));
    decide(Decision::Kind::Edit, {ids.at(0)}, u"Seller of the goods."_s);
    EXPECT_EQ(checksOf(item(ids.at(0))), (QStringList{u"too_short"_s, u"duplicate_sibling"_s}));
    EXPECT_EQ(item(ids.at(0)).findings.first().severity, Severity::Security);
}

TEST_P(CheckServiceTest, AnEditAndItsUndoAreCheckedAgainNextTime)
{
    const auto ids = offer({{u"orders.a"_s, u"Buyer of the goods."_s}});
    ASSERT_EQ(recheck().checked, 1);
    decide(Decision::Kind::Edit, ids, u"Seller of the goods."_s);
    EXPECT_EQ(recheck().checked, 1);
    ASSERT_TRUE(waitFor(review->undo({}, {ann, {u"key"_s, 1}})));
    EXPECT_EQ(recheck().checked, 1);
    EXPECT_EQ(recheck().checked, 0);
}

TEST_P(CheckServiceTest, FindingsOfATextThatIsGoneAreNotWritten)
{
    const auto ids = offer({{u"orders.a"_s, u"Buyer of the goods."_s}});
    const store::CheckRow late{{ids.first(), item(ids.first()).version}, {{u"empty"_s, {}, 0, 0, {}}}, 0, 7};
    decide(Decision::Kind::Edit, ids, u"Seller of the goods."_s);
    const auto written
        = temporary->write([&](store::Connection &connection) { return store::writeChecks(connection, {late}); });
    EXPECT_EQ(written.value_or(-1), 0);
    EXPECT_EQ(item(ids.first()).score, 100);
}

TEST_P(CheckServiceTest, ManyItemsGoInBlocksAndCanBeStopped)
{
    QVector<std::pair<QString, QString>> texts;
    for (int i = 0; i < 600; ++i) {
        texts.append({u"t%1.c%2"_s.arg(i / 50).arg(i), u"Buyer number %1 of the goods."_s.arg(i)});
    }
    offer(texts);
    auto job = service->recheck({}, RecheckScope::All);
    job.cancel();
    const auto stopped = waitFor(job);
    EXPECT_TRUE(stopped || stopped.error().code == ErrorCode::Cancelled);
    EXPECT_EQ(recheck(RecheckScope::All).checked, 600);
    ItemFilter some;
    some.table = u"t3"_s;
    EXPECT_EQ(recheck(RecheckScope::All, some).checked, 50);
    some.limit = 7;
    EXPECT_EQ(recheck(RecheckScope::All, some).checked, 7);
}

TEST_P(CheckServiceTest, ADetailHasWhatItsEditorChecksBy)
{
    const auto ids = offer({{u"orders.a"_s, u"Buyer of the goods."_s}, {u"orders.b"_s, u"Seller of the goods."_s}});
    ASSERT_TRUE(waitFor(service->setLanguage(u"de"_s)));
    const auto detail = waitFor(review->detail(ids.first()));
    ASSERT_TRUE(detail);
    EXPECT_EQ(detail->checking.standards.settings.language, u"de"_s);
    EXPECT_EQ(detail->checking.siblingTexts, QStringList{u"Seller of the goods."_s});
}

TEST_P(CheckServiceTest, ADamagedSettingIsSaidAndStopsNoEdit)
{
    const auto ids = offer({{u"orders.a"_s, u"Buyer of the goods."_s}});
    ASSERT_TRUE(temporary->write([](store::Connection &connection) -> Result<bool> {
        return store::setSetting(connection, u"checks"_s, u"{\"checks\":"_s).map([] { return true; });
    }));
    const auto settings = waitFor(service->settings());
    ASSERT_FALSE(settings);
    EXPECT_EQ(settings.error().code, ErrorCode::FileInvalid);
    decide(Decision::Kind::Edit, ids, u"Seller."_s);
    EXPECT_EQ(checksOf(item(ids.first())), QStringList{u"too_short"_s});
    ASSERT_TRUE(waitFor(service->setSettings({}))) << "setting all of them mends it";
    EXPECT_TRUE(waitFor(service->settings()));
}

} // namespace metaflow::review
