#pragma once

#include "core/base/Secret.h"

#include <QString>

namespace metaflow::providers {

/// Where a model is and with which key. A value for services and pages; the key never leaves memory.
struct ModelAccess {
    QString provider; ///< `openai`: chat completions at any base address; `databricks`: a workspace's model serving
    QString baseUrl; ///< ends in /v1, or in /serving-endpoints
    QString model; ///< of `databricks`: the endpoint's name
    Secret key; ///< of `databricks`: none, it is signed in as the workspace is
    friend bool operator==(const ModelAccess &, const ModelAccess &) = default;
};

} // namespace metaflow::providers
