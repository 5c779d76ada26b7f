#pragma once

#include "core/databricks/Session.h"
#include "core/generation/LiveRuns.h"
#include "core/generation/OpenRun.h"
#include "core/generation/Scheduler.h"
#include "tests/generation/FakeProvider.h"
#include "tests/generation/GenerationData.h"
#include "tests/support/TemporaryStore.h"

#include <gtest/gtest.h>

namespace metaflow::testing {

/// A real store, a clock that stands still, and runs whose model is a FakeProvider.
class GenerationFixture : public ::testing::Test {
protected:
    explicit GenerationFixture(store::Dialect dialect = store::Dialect::Sqlite)
        : temporary(dialect)
    {
    }
    void SetUp() override;

    [[nodiscard]] generation::Context context();
    [[nodiscard]] SourceId source() const { return m_source; }
    void scan(const QVector<TableInfo> &tables);
    /// A stored run with one request a table, each of a table and one column `id`.
    [[nodiscard]] metaflow::Run prepared(int tables, const GenerationOptions &options);
    [[nodiscard]] metaflow::Run prepared(int tables) { return prepared(tables, options()); }
    [[nodiscard]] static GenerationOptions options();
    [[nodiscard]] static TableInfo numberedTable(int number);

    /// Takes the run up and sends it.
    [[nodiscard]] Job<generation::RunReport> start(const metaflow::Run &run, FakeProvider::Handler handler);
    /// The same until it has ended, the clock moving on all the time.
    [[nodiscard]] generation::RunReport finish(const metaflow::Run &run, FakeProvider::Handler handler);
    [[nodiscard]] generation::RunReport finish(const Job<generation::RunReport> &job);
    [[nodiscard]] QVector<Request> requests(const metaflow::Run &run);
    /// Waits until this many timers are set.
    [[nodiscard]] bool waitForTimers(int count);
    [[nodiscard]] ManualClock &clock() { return temporary.clock(); }

    TemporaryStore temporary;
    FakeProvider::Counts counts;
    Result<providers::Prices> prices = providers::Prices::load();
    generation::LiveRuns live; ///< for the engine thread

private:
    Workers m_workers;
    net::HttpClient m_http{temporary.clock()};
    databricks::Session m_session{m_http, temporary.clock(), &m_workers};
    SourceId m_source;

protected:
    Engine engine{Engine::Threading::OwnThread}; // goes first: its tasks use the rest
};

} // namespace metaflow::testing
