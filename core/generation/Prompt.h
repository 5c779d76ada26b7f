#pragma once

#include "core/model/Run.h"

namespace metaflow::generation {

/// A column that stands in the data block.
struct PromptColumn {
    QString name, type;
    QStringList samples; ///< as they may leave
    QString comment; ///< as it may leave; empty: none
    QString reference; ///< `customers.customer_id` where it is a foreign key
    friend bool operator==(const PromptColumn &, const PromptColumn &) = default;
};

/// One table, or a slice of a wide one, as a model sees it.
struct PromptTable {
    QString schema, name;
    QString comment;
    QStringList primaryKey;
    bool tableAsked = true; ///< else only its columns are
    QVector<PromptColumn> asked;
    QVector<PromptColumn> known; ///< described already: context
    QStringList others; ///< names of further columns, asked in other slices
    friend bool operator==(const PromptTable &, const PromptTable &) = default;
};

/// The user message: the data block between two lines with `marker`, then the task once more.
/// README.md of this folder documents the shape; the sandbox reads it.
[[nodiscard]] QString renderPrompt(const PromptTable &table, const QString &marker);
/// A tag that nobody can have guessed and that does not occur in the text; from a salt, so that tests are stable.
[[nodiscard]] QString markerFor(const PromptTable &table, const QByteArray &salt);

} // namespace metaflow::generation
