#include "core/providers/ProviderFactory.h"

#include "core/providers/DatabricksServing.h"

using namespace Qt::StringLiterals;

namespace metaflow::providers {

QStringList providerNames()
{
    return {u"openai"_s, u"databricks"_s};
}

Result<std::unique_ptr<Provider>> makeProvider(
    const ProviderParts &parts, const ModelAccess &access, const std::optional<Capabilities> &learnt)
{
    const Capabilities capabilities
        = learnt.value_or(defaultCapabilities(access.provider, access.baseUrl, access.model));
    if (access.provider == "openai"_L1) {
        return std::make_unique<OpenAiChat>(parts.http, parts.workers, parts.prices, access, capabilities, nullptr);
    }
    if (access.provider != "databricks"_L1) {
        return fail(ErrorCode::WrongUsage, access.provider);
    }
    if (!parts.workspace) {
        return fail(ErrorCode::NotSignedIn, QUrl(access.baseUrl).host());
    }
    return std::make_unique<DatabricksServing>(
        parts.http, parts.workers, parts.prices, access, capabilities, *parts.workspace);
}

} // namespace metaflow::providers
