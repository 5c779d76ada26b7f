#pragma once

#include "core/model/Run.h"

#include <QSqlQuery>
#include <QVariantList>

namespace metaflow::store {

/// The four columns that a Usage takes: input, cached, output, micro-dollars. `column` moves on.
[[nodiscard]] inline Usage readUsage(const QSqlQuery &row, int &column)
{
    Usage usage;
    for (qint64 *part : {&usage.inputTokens, &usage.cachedTokens, &usage.outputTokens, &usage.costMicroUsd}) {
        *part = row.value(column++).toLongLong();
    }
    return usage;
}

[[nodiscard]] inline QVariantList bindUsage(const Usage &usage)
{
    return {usage.inputTokens, usage.cachedTokens, usage.outputTokens, usage.costMicroUsd};
}

} // namespace metaflow::store
