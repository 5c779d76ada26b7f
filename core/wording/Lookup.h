#pragma once

#include <QCoreApplication>

#include <span>

namespace metaflow::wording {

/// A code of the store or of a check, and its words.
struct Words {
    const char *code;
    const char *words; ///< source text in context `wording`
};

[[nodiscard]] inline QString translated(const char *words)
{
    return QCoreApplication::translate("wording", words);
}

/// Null where no row has this code.
[[nodiscard]] inline QString find(std::span<const Words> rows, const QString &code)
{
    for (const Words &row : rows) {
        if (code == QLatin1String(row.code)) {
            return translated(row.words);
        }
    }
    return {};
}

/// Codes that nobody worded are shown as they are: better a code than nothing.
[[nodiscard]] inline QString orCode(const QString &words, const QString &code)
{
    return words.isNull() ? code : words;
}

} // namespace metaflow::wording
