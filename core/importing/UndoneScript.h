#pragma once

#include "core/importing/Context.h"
#include "core/importing/ImportService.h"

#include <QCoroTask>

namespace metaflow::importing {

/// See ImportService::writeUndoneScript().
[[nodiscard]] QCoro::Task<Result<ScriptReport>> runUndoneScript(
    Context context, Plan plan, QString file, Person person);

} // namespace metaflow::importing
