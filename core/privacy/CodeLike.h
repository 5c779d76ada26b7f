#pragma once

#include <QStringList>

namespace metaflow::privacy {

/// Do these values of one text column look like codes that say nothing about a person: few distinct, short, without
/// spaces, no detector hit, no known name, no natural words unless they come again and again? `values` with repeats.
[[nodiscard]] bool isCodeLike(const QStringList &values);

} // namespace metaflow::privacy
