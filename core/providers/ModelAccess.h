#pragma once

#include "core/base/Secret.h"

#include <QString>

namespace metaflow::providers {

/// Where a model is and with which key. A value for services and pages; the key never leaves memory.
struct ModelAccess {
    QString provider; ///< `openai`: chat completions at any base address
    QString baseUrl; ///< ends in /v1
    QString model;
    Secret key;
    friend bool operator==(const ModelAccess &, const ModelAccess &) = default;
};

} // namespace metaflow::providers
