#pragma once

#include "core/importing/FormsMemory.h"

namespace metaflow {
class Clock;
class Workers;
} // namespace metaflow
namespace metaflow::databricks {
class Session;
}
namespace metaflow::store {
class Store;
}

namespace metaflow::importing {

/// What every part of an import leans on; all of it outlives the engine's tasks. A value, so that coroutines take it
/// by value.
struct Context {
    Workers &workers;
    Clock &clock;
    databricks::Session &session;
    store::Store &store;
    std::shared_ptr<FormsMemory> forms; // shared: the service may go before its last job has ended
};

} // namespace metaflow::importing
