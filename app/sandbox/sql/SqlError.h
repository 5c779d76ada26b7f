#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace metaflow::sandbox::sql {

/// How a statement fails inside HTTP 200: Databricks names a condition in brackets and gives an SQLSTATE.
struct SqlError {
    QString condition;
    QString sqlState;
    QString text;
    QString errorCode = QStringLiteral("BAD_REQUEST");
    int line = 0; ///< where the parser stumbled, from 1; 0 for what has no place
    int column = 0; ///< from 0
    QString statement = {}; ///< shown with a marker below that place
    [[nodiscard]] QString message() const;
};

template <typename T> using SqlResult = tl::expected<T, SqlError>;

[[nodiscard]] SqlError syntaxError(const QString &near, int line, int column, const QString &hint = {});
[[nodiscard]] SqlError tableNotFound(const QString &name);
[[nodiscard]] SqlError columnNotFound(const QString &name, const QStringList &known);
/// `object`: Table 'a.b.c', Schema 'a.b', …
[[nodiscard]] SqlError noPrivilege(const QString &privilege, const QString &object);
[[nodiscard]] SqlError metadataChanged(const QString &table);
[[nodiscard]] SqlError notSupported(const QString &what);
/// Databricks' own texts for what an expression does wrong; `expression` as written.
[[nodiscard]] SqlError typeMismatch(const QString &kind, const QString &expression, const QString &what);
[[nodiscard]] SqlError castInvalid(const QString &value, const QString &type);
[[nodiscard]] SqlError routineNotFound(const QString &name);
[[nodiscard]] SqlError unboundParameter(const QString &name);

} // namespace metaflow::sandbox::sql
