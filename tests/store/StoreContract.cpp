#include "tests/store/StoreContract.h"

#include "core/store/Sources.h"

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

/// A failed setup step must show; the test goes on with an empty value.
template <typename T> T valueOf(Result<T> result)
{
    if (!result) {
        ADD_FAILURE() << qPrintable(errorCodeName(result.error().code)) << ": " << qPrintable(result.error().subject)
                      << " " << qPrintable(result.error().detail);
        return T{};
    }
    return std::move(*result);
}

} // namespace

void StoreContract::SetUp()
{
    if (GetParam() == store::Dialect::Postgres && !TemporaryStore::hasPostgres()) {
        GTEST_SKIP() << "needs METAFLOW_TEST_POSTGRES (./dev test starts one)";
    }
    m_temporary = std::make_unique<TemporaryStore>(GetParam());
    m_source = {};
    ASSERT_TRUE(m_temporary->opened()) << qPrintable(m_temporary->opened().error().detail);
}

SourceId StoreContract::source()
{
    if (m_source.isNone()) {
        const store::Source seen{{}, u"https://example.cloud"_s, u"12"_s, u"meta-1"_s, false};
        m_source = valueOf(m_temporary->write([seen](store::Connection &connection) {
            return rememberSource(connection, seen);
        })).id;
    }
    return m_source;
}

store::Offer StoreContract::offer(const QString &table, const QString &column, const QString &text)
{
    store::Offer offer;
    offer.source = source();
    offer.object.parts = {u"main"_s, u"sales"_s, table};
    if (!column.isEmpty()) {
        offer.object.parts << column;
        offer.ordinal = 1;
        offer.dataType = u"string"_s;
    }
    offer.text = text;
    offer.method = u"openai_gpt-6-luna"_s;
    offer.author = u"gpt-6-luna"_s;
    return offer;
}

QVector<ItemId> StoreContract::offerAll(const QVector<store::Offer> &offers)
{
    return valueOf(m_temporary->write([&, at = now()](store::Connection &connection) {
        return offerTexts(connection, offers, anna, at);
    })).items;
}

Item StoreContract::offered(const QString &table, const QString &column, const QString &text)
{
    return item(offerAll({offer(table, column, text)}).value(0));
}

Item StoreContract::item(ItemId id)
{
    return valueOf(m_temporary->read([id](store::Connection &connection) { return store::item(connection, id); }));
}

QVector<Item> StoreContract::threeDecided()
{
    const auto ids = offerAll(
        {offer(u"t"_s, u"a"_s, u"one"_s), offer(u"t"_s, u"b"_s, u"two"_s), offer(u"t"_s, u"c"_s, u"three"_s)});
    QVector<Item> items;
    for (const ItemId id : ids) {
        (void)decide(decision(Decision::Kind::Approve, {item(id)}), u"b%1"_s.arg(id.value()));
        items << item(id);
    }
    return items;
}

QVector<ItemId> StoreContract::list(const ItemFilter &filter)
{
    const auto refs
        = valueOf(m_temporary->read([&](store::Connection &connection) { return listItems(connection, filter); }));
    QVector<ItemId> ids;
    for (const ItemRef &ref : refs) {
        ids << ref.id;
    }
    return ids;
}

Decision StoreContract::decision(Decision::Kind kind, const QVector<Item> &items)
{
    Decision decision;
    decision.kind = kind;
    for (const Item &item : items) {
        decision.items.append({item.id, item.version});
    }
    decision.actor = anna;
    return decision;
}

DecisionOutcome StoreContract::decide(const Decision &decision, const QString &batch)
{
    return valueOf(m_temporary->write([&, at = now()](store::Connection &connection) {
        return applyDecision(connection, decision, BatchId(batch), at, {});
    }));
}

Result<DecisionOutcome> StoreContract::undo(const QString &batch, const QString &as)
{
    return m_temporary->write([&, at = now()](store::Connection &connection) {
        return undoBatch(connection, BatchId(batch), BatchId(as), anna, at);
    });
}

HistoryVerdict StoreContract::verify()
{
    return valueOf(
        waitFor(m_temporary->store().bulk([](store::Connection &connection) { return verifyHistory(connection); })));
}

HistoryVerdict StoreContract::after(const QString &sql)
{
    const auto done = m_temporary->tamper(sql);
    EXPECT_TRUE(done) << qPrintable(done ? QString() : done.error().detail);
    return verify();
}

QVector<HistoryRow> StoreContract::history(const HistoryFilter &filter)
{
    return valueOf(
        m_temporary->read([&](store::Connection &connection) { return store::history(connection, filter); }));
}

} // namespace metaflow::testing
