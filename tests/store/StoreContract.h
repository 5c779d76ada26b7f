#pragma once

#include "core/store/History.h"
#include "core/store/Items.h"
#include "tests/support/TemporaryStore.h"

#include <gtest/gtest.h>

#include <memory>

namespace metaflow::testing {

/// What holds for a store holds on both databases.
class StoreContract : public ::testing::TestWithParam<store::Dialect> {
protected:
    void SetUp() override;

    TemporaryStore &temporary() { return *m_temporary; }
    QDateTime now() { return m_temporary->clock().now(); }
    SourceId source();
    /// An offer of a model for a column (or a table, where `column` is empty) of main.sales.
    store::Offer offer(const QString &table, const QString &column, const QString &text);
    /// Offers and gives the item.
    Item offered(const QString &table, const QString &column, const QString &text);
    QVector<ItemId> offerAll(const QVector<store::Offer> &offers);
    Item item(ItemId id);
    /// Three items, one decision each: rows 1-3 are `generated` in one link, 4-6 `approved` in a link each.
    QVector<Item> threeDecided();
    DecisionOutcome decide(const Decision &decision, const QString &batch);
    Decision decision(Decision::Kind kind, const QVector<Item> &items);
    Result<DecisionOutcome> undo(const QString &batch, const QString &as);
    HistoryVerdict verify();
    /// What verify() says once somebody who is not us has run this, triggers switched off.
    HistoryVerdict after(const QString &sql);
    bool isSqlite() const { return GetParam() == store::Dialect::Sqlite; }
    QVector<ItemId> list(const ItemFilter &filter);
    QVector<HistoryRow> history(const HistoryFilter &filter = {});

    Actor anna{{QStringLiteral("anna@example.com"), UserSource::Workspace}, {QStringLiteral("key"), 1}};
    Actor ben{{QStringLiteral("ben@example.com"), UserSource::Workspace}, {QStringLiteral("key"), 1}};

private:
    std::unique_ptr<TemporaryStore> m_temporary;
    SourceId m_source;
};

} // namespace metaflow::testing
