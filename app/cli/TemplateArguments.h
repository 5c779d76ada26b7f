#pragma once

#include "app/cli/Arguments.h"
#include "app/cli/Output.h"
#include "core/generation/TemplateText.h"

namespace metaflow::cli {

/// What of a template stands on the command line. All readers: WrongUsage, FileUnreadable, FileInvalid (no UTF-8).

/// `[--catalog GLOB] [--schema GLOB] [--table GLOB]`.
void addScopeOptions(QCommandLineParser &parser);
[[nodiscard]] TemplateScope readScope(const Arguments &arguments);
/// `[--length L] [--style S] [--language CODE] [--instructions-file FILE]`.
void addContentOptions(QCommandLineParser &parser);
/// The options over what `base` says.
[[nodiscard]] Result<TemplateContent> readContent(const Arguments &arguments, TemplateContent base);
/// A text file as it is, without a byte order mark.
[[nodiscard]] Result<QString> readTextFile(const QString &name);
/// `main.sales.orders`; a part with a dot stands in backticks.
[[nodiscard]] Result<ObjectPath> readTableName(const QString &name);

[[nodiscard]] QJsonObject templateJson(const PromptTemplate &one);
[[nodiscard]] QJsonArray problemsJson(const QVector<generation::TemplateProblem> &problems);
/// Problems as words, one a line.
void sayProblems(Output &out, const QVector<generation::TemplateProblem> &problems);

} // namespace metaflow::cli
