#pragma once

#include "core/model/ObjectPath.h"

#include <QDateTime>

#include <optional>

namespace metaflow {

enum class TemplateLength { OneSentence, TwoSentences, Paragraph };
[[nodiscard]] QString templateLengthName(TemplateLength length); ///< one_sentence, two_sentences, paragraph
[[nodiscard]] std::optional<TemplateLength> templateLengthFromName(QStringView name);

enum class TemplateStyle { Business, Technical };
[[nodiscard]] QString templateStyleName(TemplateStyle style); ///< business, technical
[[nodiscard]] std::optional<TemplateStyle> templateStyleFromName(QStringView name);

/// `*` and `?` over a whole name, case-insensitive; anything else stands for itself. An empty pattern is any name.
[[nodiscard]] bool matchesPattern(QStringView pattern, QStringView name);

/// Which tables a template is for.
struct TemplateScope {
    QString catalog, schema, table; ///< patterns; an empty one is any
    friend bool operator==(const TemplateScope &, const TemplateScope &) = default;
    [[nodiscard]] bool matches(const ObjectPath &table) const;
};

/// What a version says. It never changes.
struct TemplateContent {
    QString text; ///< Mustache; core/generation/TemplateText.h has the names
    TemplateLength length = TemplateLength::TwoSentences;
    TemplateStyle style = TemplateStyle::Business;
    QString language = QStringLiteral("en"); ///< of the descriptions: ISO 639 code, `pt-BR` where a region matters
    QString instructions; ///< the team's own, free text
    friend bool operator==(const TemplateContent &, const TemplateContent &) = default;
};

/// One version of a named text that asks the model: a row of `prompt_templates`.
struct PromptTemplate {
    QString name;
    int version = 0; ///< 1, 2, … of the name; 0: a draft
    TemplateScope scope;
    TemplateContent content;
    QString createdBy;
    QDateTime createdAt;
    bool retired = false; ///< the whole name is out of use
    friend bool operator==(const PromptTemplate &, const PromptTemplate &) = default;
    [[nodiscard]] QString versionText() const; ///< `describe-1`: goes with every item
};

/// The order in which templates are tried for a table, the first that matches wins: a pattern of the table before one
/// of the schema before one of the catalog; at each of them a literal name before a glob, and of globs the one with
/// more letters of its own; then the newest. `*` alone says as much as no pattern.
[[nodiscard]] bool isMoreSpecific(const PromptTemplate &a, const PromptTemplate &b);

} // namespace metaflow
