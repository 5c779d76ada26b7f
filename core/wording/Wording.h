#pragma once

#include "core/base/Error.h"
#include "core/base/Interfaces.h"
#include "core/health/HealthCheck.h"
#include "core/model/History.h"
#include "core/model/Item.h"
#include "core/model/Person.h"
#include "core/model/Plan.h"
#include "core/model/Run.h"

namespace metaflow::wording {

/// What happened, and what the person can do about it.
struct Sentence {
    QString what;
    QString todo; ///< may be empty
    [[nodiscard]] QString text() const { return todo.isEmpty() ? what : what + QLatin1Char(' ') + todo; }
};

/// Translated; callable from any thread once translators are installed.
[[nodiscard]] Sentence describe(const Error &error);
/// Of a failed one: what was wrong about its answer, or with whoever should have given it.
[[nodiscard]] Sentence describe(const Request &request);
/// Why one change of a plan was left out or failed; what became of the others it does not say.
[[nodiscard]] Sentence describe(const Change &change);
[[nodiscard]] QString describe(const Finding &finding);
/// What a check goes by (`too_short`: fewest characters); empty for a check without a number.
[[nodiscard]] QString describeThreshold(const QString &check);
/// How a score came about, a line each: `100 − 30 − 15 = 55`, then what took how much and why.
[[nodiscard]] QString describeScore(const QVector<Finding> &findings);
/// Why settings of the checks were refused: an error of checks::validate() or checks::changed().
[[nodiscard]] QString describeCheckSetting(const Error &error);
[[nodiscard]] QString describe(Verdict verdict);
[[nodiscard]] QString describe(Status status);
/// Reasons in the store: `rolled_back`, `catalog_changed`, `type_changed:OLD>NEW`, skip reasons of decisions; a
/// person's own words come back as they are.
[[nodiscard]] QString describeReason(const QString &reason);
[[nodiscard]] QString describeAction(const QString &historyAction);
/// How a decision came in: `by key`, `in bulk, one of 12`.
[[nodiscard]] QString describeVia(const Via &via);
/// What a row of the history says beside its action: a person's words as they are, a code in words, of a scan and
/// of an import what stood in the catalog before and what stands there now; empty where it says nothing.
[[nodiscard]] QString describeNote(const HistoryRow &row);
[[nodiscard]] QString describeMethod(const QString &generationMethod);
/// One thing that `history verify` found, with the row, link, trigger or anchor it stands at.
[[nodiscard]] QString describe(const RecordFault &fault);
/// What a check of the record cannot show.
[[nodiscard]] QString describe(const RecordDoubt &doubt);
/// The verdict as a whole: what was looked at and whether it fits. What is not proven follows it, always.
[[nodiscard]] QString describe(const HistoryVerdict &verdict);
/// All doubts of a verdict in one line.
[[nodiscard]] QString describeUnproven(const HistoryVerdict &verdict);
/// An event of the record by its kind: `export` → "export to a file".
[[nodiscard]] QString describeEvent(const QString &kind);
/// The texts of a row before or after: "(erased)", "(no comment)" where there is none, else itself.
[[nodiscard]] QString describeText(const HistoryRow &row, const Comment &text);
/// A line of `doctor`: the name of a check for people (`model_key` → "key of the model").
[[nodiscard]] QString describeCheck(const QString &healthCheck);
[[nodiscard]] Sentence describe(const health::HealthCheck &check);

/// The same behind the interface that files with sentences use: an error code, a check, a verdict, a status or a
/// reason, whichever knows the code first.
class Sentences final : public Wording {
public:
    [[nodiscard]] QString sentence(const QString &code, const QStringList &arguments) const override;
};

} // namespace metaflow::wording
