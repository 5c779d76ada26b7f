#pragma once

#include "core/model/Run.h"

namespace metaflow::generation {

/// A column or a nested field that stands in the data block.
struct PromptColumn {
    QString name; ///< promptName() of it
    QString type;
    QStringList samples = {}; ///< as they may leave
    QString comment = {}; ///< as it may leave; empty: none
    QString reference = {}; ///< `customers.customer_id` where it is a foreign key
    int kinds = 0; ///< different values, where that says something
    int nullPercent = 0;
    QStringList sources = {}; ///< `orders.amount`: what it is made from under another name
    QStringList tags = {}; ///< as they may leave
    friend bool operator==(const PromptColumn &, const PromptColumn &) = default;
};

/// What stands in front of a text that is no column's of this table.
struct PromptNote {
    QString name, text;
    friend bool operator==(const PromptNote &, const PromptNote &) = default;
};

/// One table, or a slice of a wide one, as a model sees it.
struct PromptTable {
    QString schema, name;
    QString comment;
    QStringList primaryKey;
    std::optional<qint64> rows = std::nullopt;
    QStringList sources = {}; ///< tables that it is made from
    QStringList tags = {}; ///< as they may leave
    bool tableAsked = true; ///< else only its columns are
    QVector<PromptColumn> asked = {};
    QVector<PromptColumn> known = {}; ///< described already: context
    QStringList others = {}; ///< names of further columns
    QVector<PromptNote> terms = {}; ///< of the glossary
    QVector<PromptNote> examples = {}; ///< accepted descriptions of similar objects
    friend bool operator==(const PromptTable &, const PromptTable &) = default;
};

/// How a column or a field is called in a prompt, and by that name its answer is tied back: `amount`,
/// `address.geo.lat`; a part of a field with a dot is quoted. Empty for a table.
[[nodiscard]] QString promptName(const ObjectPath &object);
/// The user message: the data block between two lines with `marker`, then the task once more. What all slices of a
/// table have in common comes first. README.md of this folder documents the shape; the sandbox reads it.
[[nodiscard]] QString renderPrompt(const PromptTable &table, const QString &marker);
/// A tag that nobody can have guessed and that does not occur in the text; from a salt, so that tests are stable. The
/// same for all slices of a table, so that a provider's cache holds what they have in common.
[[nodiscard]] QString markerFor(const PromptTable &table, const QByteArray &salt);

} // namespace metaflow::generation
