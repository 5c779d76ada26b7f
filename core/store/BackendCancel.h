#pragma once

#include "core/store/StoreUrl.h"

namespace metaflow {
class SecretSource;
}

namespace metaflow::store {

/// Asks the server to end what this backend is doing, through a short connection of its own on a pool thread: the
/// caller (often the window) does not wait, and Qt's driver cannot do it over the connection that is busy. The password
/// is asked for anew: the one of the busy connection may be long over.
void cancelBackend(const StoreUrl &url, qint64 backend, SecretSource *passwords);

} // namespace metaflow::store
