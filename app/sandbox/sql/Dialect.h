#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace metaflow::sandbox::sql {

/// `2026.20`: compared as two numbers, since 2025.9 is older than 2025.40.
struct DbsqlVersion {
    int year = 2026;
    int release = 20;
    friend auto operator<=>(const DbsqlVersion &, const DbsqlVersion &) = default;
    [[nodiscard]] QString text() const { return QStringLiteral("%1.%2").arg(year).arg(release); }
};

[[nodiscard]] std::optional<DbsqlVersion> parseVersion(const QString &text);

struct Parameter {
    std::optional<QString> value; ///< none for NULL
    QString type = QStringLiteral("STRING");
};

/// What the session's settings make of string literals.
struct LiteralRules {
    bool doubledQuotes = false; ///< 'It''s' is It's; otherwise it is two literals that stand side by side: Its
    bool escapes = true; ///< off by spark.sql.parser.escapedStringLiterals: a backslash stays what it is
};

/// What a parser has to know of the warehouse and of the request.
struct Dialect {
    DbsqlVersion version = {};
    QHash<QString, Parameter> parameters = {};
    LiteralRules literals = {};

    /// Markers where a literal may stand, and IDENTIFIER() nearly everywhere (wire/databricks.md 6.4).
    [[nodiscard]] bool markersInComments() const { return version >= DbsqlVersion{2025, 40}; }
    /// Literals side by side are one everywhere, not only in expressions (wire/databricks.md 6.3).
    [[nodiscard]] bool coalescesEverywhere() const { return version >= DbsqlVersion{2025, 40}; }
    /// The first warehouse version with the form is not documented; this is the switch that tests turn.
    [[nodiscard]] bool severalColumnsInAlter() const { return version >= DbsqlVersion{2025, 10}; }
};

} // namespace metaflow::sandbox::sql
