#pragma once

#include "core/checks/Checks.h"

#include <QRegularExpression>

namespace metaflow::checks {

// One function a check, or a family that reads the same thing. Inner header of this folder.
using Findings = QVector<Finding>;

[[nodiscard]] Findings findLength(const QString &text, const CheckContext &context); ///< empty, too_short, too_long
[[nodiscard]] Findings findRestatedName(const QString &text, const CheckContext &context);
[[nodiscard]] Findings findNamedType(const QString &text, const CheckContext &context);
[[nodiscard]] Findings findQuotedSamples(const QString &text, const CheckContext &context);
[[nodiscard]] Findings findPersonalData(const QString &text, const CheckContext &context);
[[nodiscard]] Findings findSecrets(const QString &text, const CheckContext &context);
[[nodiscard]] Findings findHedging(const QString &text, const CheckContext &context);
[[nodiscard]] Findings findBoilerplate(const QString &text, const CheckContext &context);
[[nodiscard]] Findings findMarkup(const QString &text, const CheckContext &context);
[[nodiscard]] Findings findLinks(const QString &text, const CheckContext &context);
[[nodiscard]] Findings findSql(const QString &text, const CheckContext &context);
[[nodiscard]] Findings findDuplicateSibling(const QString &text, const CheckContext &context);

/// One finding a match, the matched text as argument (nothing where `quote` is false).
[[nodiscard]] Findings findMatches(const QString &check, Severity severity, const QRegularExpression &expression,
    const QString &text, bool quote = true);
/// Words in lower case, camel and snake case taken apart, plurals without s.
[[nodiscard]] QStringList plainWords(const QString &text);

} // namespace metaflow::checks
