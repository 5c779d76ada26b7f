#pragma once

#include <QDate>
#include <QStringList>
#include <QVector>

namespace metaflow::providers {

/// A model that somebody with this key may ask.
struct ModelOffer {
    QString name;
    QDate shutdown; ///< as the provider says; invalid where it says nothing
    friend bool operator==(const ModelOffer &, const ModelOffer &) = default;
};
[[nodiscard]] QStringList namesOf(const QVector<ModelOffer> &offers);

} // namespace metaflow::providers
