#pragma once

#include "core/base/Result.h"
#include "core/model/Run.h"

namespace metaflow::providers {

struct Price {
    QString provider, model;
    double inputPerMillion = 0, cachedPerMillion = 0, outputPerMillion = 0; ///< USD
    int contextWindow = 0, maxOutput = 0;
    friend bool operator==(const Price &, const Price &) = default;
};

/// The price list: the file shipped as a resource, rows of a user's file over it. A model that is not in it costs
/// nothing known: `std::nullopt`, and the quote says so.
class Prices {
public:
    /// FileUnreadable, FileInvalid. A user's file that does not exist is none.
    [[nodiscard]] static Result<Prices> load(const QString &userFile = {});
    /// A dated name (`gpt-4o-2024-08-06`) that has no row of its own costs what its model costs.
    [[nodiscard]] std::optional<Price> find(const QString &provider, const QString &model) const;
    /// Whole micro-dollars, rounded up; 0 for an unknown model.
    [[nodiscard]] qint64 cost(const QString &provider, const QString &model, const Usage &usage) const;
    [[nodiscard]] QStringList models(const QString &provider) const;

private:
    QVector<Price> m_prices;
};

/// Tokens as o200k_base counts them, exactly (byte-pair merging over the shipped ranks; loaded on first use, off the
/// GUI thread).
[[nodiscard]] qint64 countTokens(const QString &text);

} // namespace metaflow::providers
