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
    [[nodiscard]] QString message() const;
};

template <typename T> using SqlResult = tl::expected<T, SqlError>;

[[nodiscard]] SqlError syntaxError(const QString &near, int line, int column);
[[nodiscard]] SqlError tableNotFound(const QString &name);
[[nodiscard]] SqlError columnNotFound(const QString &name, const QStringList &known);
[[nodiscard]] SqlError noPrivilege(
    const QString &privilege, const QString &name, const QString &kind = QStringLiteral("Table"));
[[nodiscard]] SqlError metadataChanged(const QString &table);
[[nodiscard]] SqlError notSupported(const QString &what);

} // namespace metaflow::sandbox::sql
