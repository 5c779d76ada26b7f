#include "ui/shell/ConnectionState.h"

namespace metaflow::ui {

ConnectionState::ConnectionState(catalog::CatalogService &catalog, bool practice, Person remembered, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_practice(practice)
    , m_remembered(std::move(remembered))
{
}

void ConnectionState::connectTo(const databricks::Profile &profile)
{
    m_job.cancel();
    m_job = m_catalog.connect(profile);
    Q_EMIT changed();
    m_job.then(this, [this, profile](const Result<catalog::Connected> &connected) {
        if (connected) {
            m_connected = *connected;
            m_profile = profile;
        }
        Q_EMIT changed();
        if (!connected) {
            Q_EMIT failed(connected.error());
        }
    });
}

} // namespace metaflow::ui
