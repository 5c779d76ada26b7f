#pragma once

#include "app/cli/Arguments.h"
#include "core/model/History.h"
#include "core/model/Item.h"
#include "core/model/Run.h"

#include <QCommandLineParser>

namespace metaflow::cli {

/// Options that several commands share, declared and read in one place each. All readers: WrongUsage.

/// SELECT: `--catalog C [--schema S]… [--table GLOB]… [--changed-since TIME]`.
void addSelectOptions(QCommandLineParser &parser);
[[nodiscard]] Result<Selection> readSelection(const Arguments &arguments);

/// GEN, and where the model is.
void addGenerationOptions(QCommandLineParser &parser);
[[nodiscard]] Result<GenerationOptions> readGeneration(const Arguments &arguments);
/// The same for items that are named already: how they are asked about, without which of a catalog.
void addAskingOptions(QCommandLineParser &parser);
[[nodiscard]] Result<GenerationOptions> readAsking(const Arguments &arguments);
/// `--rpm` and `--tpm`.
void addRateOptions(QCommandLineParser &parser);
/// Of what was prepared before, only limits can be asked for anew.
[[nodiscard]] Result<void> checkResumeOptions(const Arguments &arguments);

/// FILTER.
void addFilterOptions(QCommandLineParser &parser);
[[nodiscard]] Result<ItemFilter> readFilter(const Arguments &arguments);
/// What of FILTER the history does not know is wrong usage there.
[[nodiscard]] Result<void> checkHistoryOptions(const Arguments &arguments);
/// FILTER as the history knows it.
[[nodiscard]] Result<HistoryFilter> readHistoryFilter(const Arguments &arguments);

/// `12.50` dollars in micro-dollars; nothing where it is no amount of money.
[[nodiscard]] std::optional<qint64> microUsd(const QString &text);

/// `--model` and `--base-url` for commands without GEN.
void addModelOptions(QCommandLineParser &parser);

} // namespace metaflow::cli
