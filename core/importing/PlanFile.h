#pragma once

#include "core/base/Result.h"
#include "core/model/Plan.h"

#include <QByteArray>

namespace metaflow::importing {

/// The `.mfplan` file: JSON Lines in UTF-8. First a header, then one line a statement with its changes, then one line a
/// change without statement, last `{"sha256":"…"}` over all bytes before. It says what a plan is, nothing of what
/// became of it, so a plan has the same bytes before and after it was applied.
class PlanFile {
public:
    /// All lines but the last.
    [[nodiscard]] static QByteArray body(const Plan &plan);
    [[nodiscard]] static QString hash(const Plan &plan); ///< SHA-256 of body(), hex
    [[nodiscard]] static QByteArray bytes(const Plan &plan);

    /// PlanFileDamaged (the hash does not fit), FileInvalid (it does, but this is no plan that we know). The source's
    /// row id and all states are not in a file.
    [[nodiscard]] static Result<Plan> parse(const QByteArray &bytes, const QString &file);

    /// Whole or not at all, then read back. FileUnwritable, StoreFull.
    [[nodiscard]] static Result<QString> save(const Plan &plan, const QString &file);
    /// FileUnreadable and what parse() says.
    [[nodiscard]] static Result<Plan> load(const QString &file);
};

} // namespace metaflow::importing
