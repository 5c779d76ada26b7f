#pragma once

#include "core/review/CheckService.h"

#include <QObject>

namespace metaflow::ui {

/// Brings the findings of all items up to date while people work: at the start, after a run, after a change of the
/// settings. Never two at once: whoever asks meanwhile gets another round at the end of this one.
class Rechecker : public QObject {
    Q_OBJECT
public:
    explicit Rechecker(review::CheckService &service, QObject *parent = nullptr);
    ~Rechecker() override;
    void start(review::RecheckScope scope = review::RecheckScope::Outdated);
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(const metaflow::Progress &progress); ///< in items
    void finished(const metaflow::review::RecheckOutcome &outcome); ///< of one round
    void failed(const metaflow::Error &error);

private:
    void ended(const Result<review::RecheckOutcome> &outcome);
    review::CheckService &m_service;
    Job<review::RecheckOutcome> m_job;
    review::RecheckScope m_scope = review::RecheckScope::Outdated; ///< of the round that goes on
    std::optional<review::RecheckScope> m_next;
    bool m_running = false;
};

} // namespace metaflow::ui
