#pragma once

#include "core/checks/CheckSettings.h"
#include "core/generation/Offers.h"
#include "core/providers/Prices.h"
#include "core/providers/Provider.h"

#include <optional>

namespace metaflow::generation {

/// What becomes of an answer.
struct Taken {
    QVector<store::Offer> offers;
    /// What is asked in its place: one for what is missing (never after a repair), or the two halves where it was cut.
    QVector<Request> more;
    std::optional<Error> error; ///< what is missing, or why there is nothing
};

/// For a worker.
[[nodiscard]] Taken takeAnswer(const Run &run, const Request &request, const providers::ChatAnswer &answer,
    const providers::Prices &prices, const QByteArray &salt, const checks::Standards &standards = {});

} // namespace metaflow::generation
