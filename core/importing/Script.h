#pragma once

#include "core/base/Result.h"
#include "core/importing/StatementWriter.h"
#include "core/model/Plan.h"

#include <QByteArray>

namespace metaflow::importing {

/// The planned statements as one script for people who apply it by other means: one a line unless a text has line feeds
/// of its own, parameters as literals, a comment with id and hash in front. UTF-8. TextNotStorable.
[[nodiscard]] Result<QByteArray> planScript(const Plan &plan);

struct UndoneScript {
    QByteArray bytes;
    int statements = 0;
};
/// The same for what came undone alone, which has no statements in the plan: a line more in front says so. `changes`
/// have the verdicts of what is written (see undoneTexts()). TextNotStorable.
[[nodiscard]] Result<UndoneScript> undoneScript(const Plan &plan, QVector<Change> changes, const Forms &forms);

} // namespace metaflow::importing
