#pragma once

#include "core/base/Engine.h"
#include "core/base/Workers.h"
#include "core/databricks/Session.h"
#include "core/importing/ImportService.h"
#include "core/net/HttpClient.h"
#include "core/store/Items.h"
#include "core/store/Sources.h"
#include "core/store/Store.h"
#include "tests/support/RunLoop.h"
#include "tests/support/SandboxProcess.h"

#include <QMap>
#include <QTemporaryDir>

namespace metaflow::testing {

/// Comment by object, as `GET /sandbox/comments` tells it. Equal maps are byte-equal catalogs, NULL apart from ''.
using CatalogComments = QMap<QStringList, Comment>;

[[nodiscard]] CatalogComments commentsOf(SandboxProcess &sandbox);
/// How many writes became a table version.
[[nodiscard]] int tableVersions(SandboxProcess &sandbox);
/// The statements that write, as the sandbox's journal has them.
[[nodiscard]] std::vector<QJsonObject> writesOf(SandboxProcess &sandbox);
/// How many of them are not answered yet or have not come to their end: what a kill at this moment leaves in flight.
/// Only where every write makes a table version: no views, no faults.
[[nodiscard]] int writesInFlight(SandboxProcess &sandbox);
[[nodiscard]] QStringList pathOf(const QString &table, const QString &column = {}); ///< in synthetic.main

[[nodiscard]] databricks::Profile profileOf(const SandboxProcess &sandbox);

/// The real time, until a test says that more of it has passed.
class SkippingClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return m_real.now(); }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_real.elapsed() + m_skipped; }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override
    {
        m_real.after(delay, context, std::move(then));
    }
    void skip(std::chrono::milliseconds by) { m_skipped += by; }

private:
    SystemClock m_real;
    std::chrono::milliseconds m_skipped{0};
};

/// One installation of MetaFlow connected to a sandbox: everything real, nothing between. One object a process that
/// shares the store stands for another process.
class Installation {
public:
    /// `storeUrl` may also be the file of an SQLite store.
    Installation(databricks::Profile profile, const QString &storeUrl);
    ~Installation();

    [[nodiscard]] Result<SourceId> connect();
    /// Items with these texts, generated from what the catalog says now, and approved.
    [[nodiscard]] Result<QVector<ItemId>> approve(
        const CatalogComments &catalog, const QMap<QStringList, QString> &texts, const QString &type = {});
    [[nodiscard]] Result<Item> item(ItemId id);
    [[nodiscard]] Result<Plan> stored(const PlanId &id);

    [[nodiscard]] Result<importing::PlanReport> plan(importing::PlanOptions options = {});
    [[nodiscard]] Result<importing::ApplyReport> apply(const Plan &plan, importing::ApplyOptions options = {});
    [[nodiscard]] Result<importing::PlanReport> rollback(importing::RollbackTarget target);

    [[nodiscard]] Actor actor() const { return {person(), Via{QStringLiteral("import"), 1}}; }
    [[nodiscard]] Person person() const { return {QStringLiteral("ann@example.com"), UserSource::Sandbox}; }

    SkippingClock clock;
    store::Store store;
    net::HttpClient http;
    databricks::Session session;
    Workers workers;
    SourceId source;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<importing::ImportService> service;

private:
    databricks::Profile m_profile;
};

} // namespace metaflow::testing
