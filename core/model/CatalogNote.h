#pragma once

#include "core/model/History.h"
#include "core/model/Snapshot.h"

namespace metaflow {

/// What a row of the history that is about the catalog says in its comment: from what to what (`catalog_changed`,
/// `type_changed`; `imported`, `rolled_back`, `import_failed`: what stood there before and what was read there
/// afterwards). NULL and '' are kept apart.
struct CatalogNote {
    Comment from, to;
    QString error = {}; ///< `import_failed`: the error code
    friend bool operator==(const CatalogNote &, const CatalogNote &) = default;
};
[[nodiscard]] QString catalogNoteToJson(
    const CatalogNote &note); ///< `{"from":null,"to":"theirs"}`, after a failure with `error`
[[nodiscard]] std::optional<CatalogNote> catalogNoteFromJson(const QString &json); ///< nothing for anything else

/// That of a row which is about the catalog; nothing for any other.
[[nodiscard]] std::optional<CatalogNote> catalogNoteOf(const HistoryRow &row);

/// The reason `type_changed:OLD>NEW`. A type may hold `>` itself, so that only who knows one of both can tell the
/// other.
[[nodiscard]] QString typeChangedReason(const QString &from, const QString &to);
/// OLD of such a reason; empty where it is none, or speaks of another new type.
[[nodiscard]] QString typeBefore(const QString &reason, const QString &to);

} // namespace metaflow
