#pragma once

#include "core/base/Engine.h"
#include "core/base/Workers.h"
#include "core/health/Doctor.h"
#include "core/net/HttpClient.h"
#include "core/providers/Prices.h"
#include "core/review/ReviewService.h"
#include "core/secrets/KeyRing.h"
#include "core/store/BackupService.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/SandboxProcess.h"
#include "tests/support/TemporaryStore.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace metaflow::testing {

/// A machine on which everything is well: a store with a scan, an item, a rule and a backup, a key, a workspace and a
/// model (the sandbox), ready to be broken in one place.
class HealthDesk {
public:
    explicit HealthDesk(const QStringList &sandboxArguments = {}, store::Dialect dialect = store::Dialect::Sqlite);

    /// What the doctor says now, by name.
    [[nodiscard]] QHash<QString, health::HealthCheck> examine();
    [[nodiscard]] Job<QVector<health::HealthCheck>> startExamining() { return doctor().examine(surroundings); }
    [[nodiscard]] health::Doctor doctor();
    /// The names of all that are neither fine nor left out.
    [[nodiscard]] static QStringList ill(const QHash<QString, health::HealthCheck> &checks);
    [[nodiscard]] static QStringList unmade(const QHash<QString, health::HealthCheck> &checks);

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] databricks::Profile &profile() { return *surroundings.profile; }
    [[nodiscard]] providers::ModelAccess &model() { return *surroundings.model; }
    /// A key ring whose one key is so old.
    void takeKeyOf(const QDateTime &since);
    void backUp();

    SandboxProcess sandbox;
    FakeHttpServer fake; ///< for a workspace that the sandbox cannot be
    TemporaryStore temporary;
    health::Surroundings surroundings;
    MemorySecretStore *below = nullptr; ///< the key ring's
    std::optional<providers::Prices> prices;
    ItemId item; ///< the one there is

private:
    void fillStore();

    QTemporaryDir m_folder;
    std::unique_ptr<secrets::KeyRing> m_keys;
    Workers m_workers;
    net::HttpClient m_http{temporary.clock()};
    review::ReviewService m_review{temporary.store()};
    store::BackupService m_backups{temporary.store(), m_workers, m_folder.filePath(QStringLiteral("backups"))};
    Engine m_engine{Engine::Threading::CallingThread}; // goes first: its tasks use the rest
};

} // namespace metaflow::testing
