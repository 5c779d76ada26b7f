#pragma once

#include "core/base/Result.h"

#include <QUrl>

namespace metaflow::net {

/// `localhost` and the loopback addresses of both protocols: traffic that never leaves this machine.
[[nodiscard]] bool isLoopback(const QString &host);
/// Only https, or http to this machine. InsecureAddress; WrongUsage for what is no web address at all.
[[nodiscard]] Result<void> checkAddress(const QUrl &url);

} // namespace metaflow::net
