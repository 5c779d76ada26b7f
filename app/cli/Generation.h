#pragma once

#include "app/cli/Shell.h"

namespace metaflow::cli {

/// What quote, payload and generate begin with: sign in, read the catalog if it never was, prepare the run.
struct Prepared {
    catalog::Connected connected;
    generation::Quote quote;
    QStringList notRead; ///< by the last scan
};
[[nodiscard]] QCoro::Task<Result<Prepared>> prepare(Shell *shell, Arguments arguments, bool fresh);
/// The same for values instead of arguments, on a connected shell.
[[nodiscard]] QCoro::Task<Result<generation::Quote>> prepareRun(
    Shell *shell, catalog::Connected connected, Selection selection, GenerationOptions options, bool fresh);

/// The limits of the run, and those that were typed for this time. WrongUsage.
[[nodiscard]] Result<generation::RunLimits> readLimits(const GenerationOptions &options, const Arguments &arguments);
/// Tells what of the prices cannot be read. FileInvalid, FileUnreadable where a file as a whole cannot and a budget is
/// to be held: it would be held against other prices. A row with a hole costs only its model.
[[nodiscard]] Result<void> checkPrices(Shell &shell, bool withBudget);

/// `12 requests, about 3,400 tokens in and 2,100 out, $0.0012.`
[[nodiscard]] QString quoteText(const generation::Quote &quote);
/// Objects that are left alone, by reason.
void sayReasons(Output &out, const QMap<QString, int> &reasons);
/// By the stored snapshot: NotFound where names were given and none of its tables has one of them; true for a catalog
/// without tables.
[[nodiscard]] QCoro::Task<Result<bool>> requireMatch(Shell *shell, SourceId source, Selection selection);
/// What a scan could not read, and what follows for samples.
[[nodiscard]] QString notReadText(const QStringList &parts);
[[nodiscard]] QJsonObject quoteJson(const generation::Quote &quote);
[[nodiscard]] QJsonObject reportJson(const generation::RunReport &report);
[[nodiscard]] QString reportText(const generation::RunReport &report);
/// `Against the quote: tokens in +1 %, out -3 %, cost -2 %.`
[[nodiscard]] QString comparisonText(const generation::RunReport &report);
/// The comparison where anything was sent; why there was nothing to ask.
void showOutcome(Output &out, const generation::RunReport &report);
/// A failed request with its table, columns, code, reason, attempts.
[[nodiscard]] QJsonObject failureJson(const Request &request);
/// The report as data, its failures as words.
void showReport(Output &out, const generation::RunReport &report);
/// Prompts, answers and samples whose time is over: at the end of each run, because nothing else of a shell goes on
/// from day to day. What fails is told and changes nothing of the answer.
[[nodiscard]] QCoro::Task<> eraseDue(Shell *shell, Person person);
/// 0, 3 with failed requests, or what stopped the run.
[[nodiscard]] ExitCode exitCodeOf(const generation::RunReport &report);

} // namespace metaflow::cli
