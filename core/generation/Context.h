#pragma once

#include "core/base/Engine.h"
#include "core/base/Workers.h"
#include "core/databricks/Session.h"
#include "core/net/HttpClient.h"
#include "core/providers/Prices.h"
#include "core/store/Store.h"

namespace metaflow::generation {

class Limiters;
class LiveRuns;

/// What the coroutines of this folder work with. Copied into each by value; what it points to outlives them all.
struct Context {
    Engine *engine;
    Workers *workers;
    Clock *clock;
    net::HttpClient *http;
    databricks::Session *session;
    store::Store *store;
    const providers::Prices *prices;
    Limiters *limiters = nullptr; ///< of the process; none: each run for itself
    LiveRuns *live = nullptr; ///< those that it sends now
};

} // namespace metaflow::generation
