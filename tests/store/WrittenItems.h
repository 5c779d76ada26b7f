#pragma once

#include "core/store/Items.h"
#include "core/store/Sources.h"

// What the processes that are killed decide on.
namespace metaflow::testing {

inline const Actor writer{{QStringLiteral("writer"), UserSource::SystemAccount}, {QStringLiteral("key"), 1}};

/// The items of the store; so many are made where there are none.
inline Result<QVector<ItemRef>> writtenItems(store::Connection &connection, int count, const QDateTime &now)
{
    const auto there = listItems(connection, {});
    if (!there || !there->isEmpty()) {
        return there;
    }
    const QString name = QStringLiteral("m");
    const auto source = rememberSource(connection, store::Source{{}, QStringLiteral("h"), {}, name, true});
    if (!source) {
        return fail(source.error());
    }
    QVector<store::Offer> offers;
    for (int i = 0; i < count; ++i) {
        store::Offer offer;
        offer.source = source->id;
        offer.object.parts = {QStringLiteral("main"), QStringLiteral("s"), QStringLiteral("t%1").arg(i)};
        offer.text = QStringLiteral("text");
        offers << offer;
    }
    const auto offered = offerTexts(connection, offers, writer, now);
    return offered ? listItems(connection, {}) : fail(offered.error());
}

} // namespace metaflow::testing
