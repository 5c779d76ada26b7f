#pragma once

#include "core/generation/Asking.h"
#include "core/generation/Prompts.h"
#include "core/generation/Sampling.h"
#include "core/providers/Prices.h"
#include "core/providers/Provider.h"

namespace metaflow::generation {

/// What all requests of a run have in common.
struct Rendering {
    GenerationOptions options;
    PrivacyMode mode = PrivacyMode::None;
    Prompts prompts;
    const providers::Prices &prices;
    QByteArray salt; ///< of the markers, fresh for each run
};

/// All requests of a run, numbered from 1, with bodies, hashes and estimates from the exact counter. One a table,
/// slices of `columnsPerRequest` for wide ones (the table is described in the first). Those with the same instructions
/// follow each other. Heavy: for a worker; parts of a run may be rendered side by side and then put inOrder().
[[nodiscard]] QVector<Request> renderRequests(const Asked &asked, const Samples &samples, const Rendering &how);
/// Puts together what was rendered in parts, and numbers it.
[[nodiscard]] QVector<Request> inOrder(QVector<Request> requests);
/// Asks once more for what an answer left out, from what the first request knew.
[[nodiscard]] Request renderRepair(const Request &request, const QVector<int> &missing,
    const GenerationOptions &options, const providers::Prices &prices, const QByteArray &salt);

} // namespace metaflow::generation
