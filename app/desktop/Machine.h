#pragma once

#include "app/composition/Services.h"
#include "ui/shell/MachineServices.h"

#include <QObject>

#include <memory>
#include <vector>

namespace metaflow::ui {
class ConnectionState;
}

namespace metaflow::app {

/// What pages may do about this machine and the store, over the services of one window. What the window does about
/// itself is Desktop's to fill in.
class Machine {
public:
    Machine(Services &services, const Folders &folders);
    ~Machine(); ///< nobody waits for a password any more; then for what still runs
    Machine(const Machine &) = delete;
    Machine &operator=(const Machine &) = delete;

    [[nodiscard]] ui::MachineServices &pages() { return m_pages; }
    /// Who decides, at which workspace, with which model; outlives the use of what needs it. None: the system account.
    void use(ui::ConnectionState *connection) { m_connection = connection; }
    /// Of that store, as long as this lives.
    [[nodiscard]] SecretSource *passwordOf(const store::StoreUrl &url);

private:
    void fillStore();
    void fillRoles();
    void fillAdoption();
    void fillHealth();
    [[nodiscard]] Person person() const;
    [[nodiscard]] QFuture<Result<databricks::Profile>> profile();
    [[nodiscard]] QFuture<Result<providers::ModelAccess>> model();
    [[nodiscard]] Job<QVector<health::HealthCheck>> examine();

    Services &m_services;
    Folders m_folders;
    ui::ConnectionState *m_connection = nullptr;
    ui::MachineServices m_pages;
    QObject m_here; ///< what is asked one after the other ends with this
    std::vector<std::unique_ptr<StorePassword>> m_passwords;
    Workers m_workers; ///< last: what runs there uses the rest
};

} // namespace metaflow::app
