#pragma once

#include "core/catalog/CatalogService.h"
#include "core/providers/ModelAccess.h"

#include <QObject>

#include <optional>

namespace metaflow::ui {

/// Which workspace the window works with, and as whom. Without a connection reviewing goes on under the name that the
/// workspace last confirmed, else under the system account.
class ConnectionState : public QObject {
    Q_OBJECT
public:
    /// `remembered`: who decides until a workspace has named somebody.
    ConnectionState(catalog::CatalogService &catalog, bool practice, Person remembered, QObject *parent = nullptr);

    [[nodiscard]] bool isConnected() const { return m_connected.has_value(); }
    [[nodiscard]] bool isConnecting() const { return m_job.isRunning(); }
    [[nodiscard]] bool isPractice() const { return m_practice; }
    [[nodiscard]] const catalog::Connected &connected() const { return *m_connected; }
    /// What the connection was made with.
    [[nodiscard]] const databricks::Profile &profile() const { return m_profile; }
    [[nodiscard]] SourceId source() const { return m_connected ? m_connected->source.id : SourceId(); }
    [[nodiscard]] Person person() const { return m_connected ? m_connected->person : m_remembered; }
    [[nodiscard]] Actor actor(const QString &via, int count = 1) const { return {person(), {via, count}}; }

    void connectTo(const databricks::Profile &profile);

    /// What the practice workspace offers as its model; empty elsewhere.
    [[nodiscard]] const std::optional<providers::ModelAccess> &offeredModel() const { return m_model; }
    void offerModel(const providers::ModelAccess &model) { m_model = model; }

    /// What this session last generated with; before that, what the practice workspace offers. Empty: nobody chose.
    [[nodiscard]] const std::optional<providers::ModelAccess> &model() const { return m_used ? m_used : m_model; }
    void useModel(const providers::ModelAccess &model) { m_used = model; }

Q_SIGNALS:
    void changed();
    void failed(const metaflow::Error &error);

private:
    catalog::CatalogService &m_catalog;
    bool m_practice;
    Person m_remembered;
    Job<catalog::Connected> m_job;
    std::optional<catalog::Connected> m_connected;
    databricks::Profile m_profile;
    std::optional<providers::ModelAccess> m_model, m_used;
};

} // namespace metaflow::ui
