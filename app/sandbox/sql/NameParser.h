#pragma once

#include "app/sandbox/sql/TokenStream.h"

#include <QStringList>

namespace metaflow::sandbox::sql {

/// Where IDENTIFIER() may stand in for a name.
enum class IdentifierClause {
    Always, ///< queries, DESCRIBE: as long as there are markers
    LikeMarkers ///< COMMENT ON, ALTER, SHOW: with the version that takes markers nearly everywhere
};

/// `a.b.c`, as its parts.
[[nodiscard]] QStringList dottedName(TokenStream &tokens);
/// The same, or IDENTIFIER(…) of literals and markers.
[[nodiscard]] QStringList objectName(TokenStream &tokens, const Dialect &dialect, IdentifierClause where);
[[nodiscard]] bool atIdentifierClause(const TokenStream &tokens);

/// A literal, or several side by side; refused if none is here.
[[nodiscard]] QString literalText(TokenStream &tokens, bool coalesces);
/// The value of a marker, which the cursor has passed; refused if nobody bound it.
[[nodiscard]] std::optional<QString> boundText(TokenStream &tokens, const Dialect &dialect, const QString &marker);

} // namespace metaflow::sandbox::sql
