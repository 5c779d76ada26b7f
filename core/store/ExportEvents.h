#pragma once

#include "core/base/Result.h"
#include "core/model/Person.h"

#include <QFuture>
#include <QJsonObject>

namespace metaflow::store {

class Store;

/// Notes in the record that something left as a file. False where it does not stand there, because whoever exports only
/// reads this store: auditors do, and their file is as good. Errors as Connection::run.
[[nodiscard]] QFuture<Result<bool>> noteExport(Store &store, Person person, QJsonObject facts);
/// The same of what belongs to the store with this id: another store's was exported there, and there it stands.
[[nodiscard]] QFuture<Result<bool>> noteExportOf(Store &store, QString storeId, Person person, QJsonObject facts);

} // namespace metaflow::store
