#pragma once

#include "core/base/Interfaces.h"
#include "core/providers/Capabilities.h"
#include "core/providers/ModelAccess.h"
#include "core/providers/Provider.h"

#include <memory>

namespace metaflow {
class Workers;
}
namespace metaflow::net {
class HttpClient;
}
namespace metaflow::providers {

class Prices;

/// What an adapter works with; all of it outlives the adapter.
struct ProviderParts {
    net::HttpClient &http;
    Workers &workers;
    const Prices &prices;
    SecretSource *workspace = nullptr; ///< the workspace's sign-in, for `databricks`
};

/// Names for ModelAccess::provider.
[[nodiscard]] QStringList providerNames();
/// The adapter for `access.provider`. `learnt` is what an earlier run kept of this model (capabilitiesSetting()).
/// WrongUsage for a name that is none of providerNames(); NotSignedIn for `databricks` without a workspace.
[[nodiscard]] Result<std::unique_ptr<Provider>> makeProvider(
    const ProviderParts &parts, const ModelAccess &access, const std::optional<Capabilities> &learnt = {});

} // namespace metaflow::providers
