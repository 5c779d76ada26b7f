#pragma once

#include <QString>

namespace metaflow::secrets {

/// The text without what looks like a key, a token or a password: the second line of defence of logs and diagnostics.
/// Nobody writes one there; what another side said may hold one all the same.
[[nodiscard]] QString redacted(QString text);

} // namespace metaflow::secrets
