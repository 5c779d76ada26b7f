#include "ui/shell/Rechecker.h"

#include <utility>

namespace metaflow::ui {

Rechecker::Rechecker(review::CheckService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
}

Rechecker::~Rechecker()
{
    m_job.cancel();
}

void Rechecker::start(review::RecheckScope scope)
{
    if (m_running) {
        const bool all = scope == review::RecheckScope::All || m_scope == review::RecheckScope::All
            || m_next == review::RecheckScope::All;
        m_next = all ? review::RecheckScope::All : review::RecheckScope::Outdated;
        m_job.cancel(); // it checks by what held before; what it has done stays
        return;
    }
    m_running = true;
    m_scope = scope;
    m_job = m_service.recheck({}, scope);
    m_job.onProgress(this, [this](const Progress &progress) { Q_EMIT progressed(progress); });
    m_job.then(this, [this](const Result<review::RecheckOutcome> &outcome) { ended(outcome); });
}

void Rechecker::ended(const Result<review::RecheckOutcome> &outcome)
{
    m_running = false;
    if (const auto next = std::exchange(m_next, std::nullopt)) {
        start(*next);
        return;
    }
    if (outcome) {
        Q_EMIT finished(*outcome);
    } else if (outcome.error().code != ErrorCode::Cancelled) {
        Q_EMIT failed(outcome.error());
    }
}

} // namespace metaflow::ui
