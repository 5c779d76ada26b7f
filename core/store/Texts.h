#pragma once

#include "core/base/Result.h"
#include "core/model/ObjectPath.h"

#include <QVariant>

#include <optional>

namespace metaflow::store {

/// False for NUL, lone surrogates, U+FFFE and U+FFFF: not every database keeps them.
[[nodiscard]] bool isStorable(const QString &text);
/// TextNotStorable, with `subject`.
[[nodiscard]] Result<void> checkStorable(const QString &text, const QString &subject);
/// What another server said, for the log columns: what is not storable becomes U+FFFD.
[[nodiscard]] QString storable(QString text);
[[nodiscard]] std::optional<QString> storable(const std::optional<QString> &comment);

/// Case-folded, alike on both databases.
[[nodiscard]] QString folded(const QString &text);
/// What free text searches: names and text of one item, folded.
[[nodiscard]] QString searchText(const ObjectPath &object, const QString &text);

/// QtSql writes a null QString as NULL; these say which one is meant.
[[nodiscard]] QVariant bindText(const QString &text); ///< never NULL
[[nodiscard]] QVariant bindTextOrNull(const QString &text); ///< NULL where empty
[[nodiscard]] QVariant bindComment(const std::optional<QString> &comment);
[[nodiscard]] QVariant bindTime(const QDateTime &time); ///< ISO text; NULL where invalid
[[nodiscard]] QVariant bindId(qint64 id); ///< NULL where 0
[[nodiscard]] QVariant bindFlag(bool flag);

} // namespace metaflow::store
