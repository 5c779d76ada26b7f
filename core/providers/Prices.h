#pragma once

#include "core/base/Result.h"
#include "core/model/Run.h"

#include <QDate>
#include <QHash>

#include <memory>
#include <mutex>

namespace metaflow::providers {

/// Other prices for the whole request once its input is longer than that.
struct PriceTier {
    qint64 overInputTokens = 0;
    double inputPerMillion = 0, cachedPerMillion = 0, outputPerMillion = 0; ///< USD
    friend bool operator==(const PriceTier &, const PriceTier &) = default;
};

/// A row of the price list: what a model costs from a day on.
struct Price {
    QString provider, model;
    double inputPerMillion = 0, cachedPerMillion = 0, outputPerMillion = 0; ///< USD
    int contextWindow = 0, maxOutput = 0; ///< tokens; 0: not known
    QDate effectiveFrom; ///< invalid: since ever
    QVector<PriceTier> tiers; ///< the largest `overInputTokens` first
    double cacheWriteMultiplier = 1; ///< of the input price, for tokens written to the provider's cache
    QHash<QString, double> tierMultipliers; ///< by service tier: `flex`, `batch`, `priority`
    QDate shutdown; ///< the model answers no more from then on; invalid: not announced
    QDate asOf; ///< when somebody looked
    QString note;
    bool own = false; ///< from the user's file
    friend bool operator==(const Price &, const Price &) = default;
};

/// What else decides about a request's cost.
struct Billing {
    QDate on; ///< invalid: today (UTC)
    QString serviceTier; ///< of the answer, not of the wish
    qint64 cacheWrittenTokens = 0; ///< part of the input
};

/// The price list: the file shipped as a resource, rows of a user's file over it. A model that is not in it costs
/// nothing known: `std::nullopt`, and the quote says so. Copies share one list, which may be read anew while others
/// use it; any thread.
class Prices {
public:
    Prices();
    /// FileUnreadable, FileInvalid. A user's file that does not exist is none.
    [[nodiscard]] static Result<Prices> load(const QString &userFile = {});
    /// As load(), but a row with a hole costs only itself: it is told in problems(), and its model has no known price.
    [[nodiscard]] static Prices loadWhatCan(const QString &userFile = {});
    /// Reads the user's file again, for all copies.
    void reload(const QString &userFile);

    /// A dated name (`gpt-4o-2024-08-06`) that has no row of its own costs what its model costs. `on` as in Billing.
    [[nodiscard]] std::optional<Price> find(const QString &provider, const QString &model, QDate on = {}) const;
    /// The same by where the model is: nothing for Azure unless the user says it, 0 for the usual local servers.
    [[nodiscard]] std::optional<Price> findAt(
        const QString &provider, const QString &baseUrl, const QString &model, QDate on = {}) const;
    /// Whole micro-dollars of one request, rounded up; 0 for an unknown model.
    [[nodiscard]] qint64 cost(
        const QString &provider, const QString &model, const Usage &usage, const Billing &billing = {}) const;
    /// The same by where the model is, as findAt().
    [[nodiscard]] qint64 costAt(const QString &provider, const QString &baseUrl, const QString &model,
        const Usage &usage, const Billing &billing = {}) const;
    [[nodiscard]] QStringList models(const QString &provider) const;
    [[nodiscard]] QStringList providers() const;
    /// Rows that count on that day, one a model, by provider and model.
    [[nodiscard]] QVector<Price> rows(QDate on = {}) const;
    /// The day from which a model answers no more; invalid where none is known.
    [[nodiscard]] QDate shutdownOf(const QString &provider, const QString &model) const;
    /// How old the shipped list is.
    [[nodiscard]] QDate asOf() const;
    /// FileUnreadable, FileInvalid: `subject` is the file, `detail` the row and the field, such as
    /// `3 openai/gpt-x input_per_mtok_usd`.
    [[nodiscard]] QVector<Error> problems() const;

private:
    struct List;
    struct Shared;
    [[nodiscard]] std::shared_ptr<const List> list() const;
    std::shared_ptr<Shared> m_shared;
};

/// Cost of one request by a row; whole micro-dollars, rounded up.
[[nodiscard]] qint64 costOf(const Price &price, const Usage &usage, const Billing &billing = {});

/// Tokens as o200k_base counts them, exactly (byte-pair merging over the shipped ranks; loaded on first use, off the
/// GUI thread).
[[nodiscard]] qint64 countTokens(const QString &text);

} // namespace metaflow::providers
