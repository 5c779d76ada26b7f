#pragma once

#include "app/cli/Command.h"
#include "core/model/Decision.h"

namespace metaflow::cli {

/// Which items: ids as they were typed, or a filter.
struct Meant {
    QVector<ItemId> ids;
    ItemFilter filter;
};
/// `usual`: the statuses that a filter without `--status` means. WrongUsage for what is no id, for ids beside a filter,
/// and for neither of both without `--yes`.
[[nodiscard]] Result<Meant> readMeant(const Arguments &arguments, const Shell &shell, QVector<Status> usual);
/// The one id that was typed. WrongUsage.
[[nodiscard]] Result<Meant> readOne(const Arguments &arguments);

/// Opens the store, lists what is meant and decides on exactly that.
[[nodiscard]] QCoro::Task<Answer> decideOn(Shell *shell, Meant meant, Decision decision);
/// 0 all done, 3 some were skipped or not reached, 130 cancelled.
[[nodiscard]] ExitCode exitCodeOf(const DecisionOutcome &outcome);
/// What became of it: words, or the JSON answer of cli.md.
void showOutcome(Shell *shell, const DecisionOutcome &outcome);

} // namespace metaflow::cli
