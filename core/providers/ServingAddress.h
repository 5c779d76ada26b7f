#pragma once

#include <QString>

namespace metaflow::providers {

/// `{host}/serving-endpoints`, the base address of a workspace's models. Reaches nothing, so that pages may use it.
[[nodiscard]] QString servingUrl(QString workspaceHost);

} // namespace metaflow::providers
