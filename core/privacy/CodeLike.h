#pragma once

#include <QStringList>

namespace metaflow::privacy {

/// Do these values of one text column look like codes that say nothing about a person: few distinct, short, without
/// spaces, no detector hit, no known name, no natural words unless they come again and again and either the column's
/// name or some of them say that they are kinds or states? `values` with repeats.
[[nodiscard]] bool isCodeLike(const QStringList &values, bool kindName);
/// The column's name says that its values are kinds, states or units: `status`, `currency_cd`.
[[nodiscard]] bool isKindName(const QString &columnName);
/// A word for a state or a kind in some language: `open`, `closed`, `aktiv`.
[[nodiscard]] bool isKindWord(const QString &value);

} // namespace metaflow::privacy
