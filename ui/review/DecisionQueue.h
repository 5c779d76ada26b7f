#pragma once

#include "core/review/ReviewService.h"

#include <QObject>
#include <QTimer>

namespace metaflow::ui {

/// Sends decisions to the store, one after the other, in the order they were made. What the store cannot take now
/// (locked, full, away) waits here and is tried again until it is saved.
class DecisionQueue : public QObject {
    Q_OBJECT
public:
    explicit DecisionQueue(review::ReviewService &review, QObject *parent = nullptr);

    void submit(const Decision &decision);
    [[nodiscard]] bool isBusy() const { return m_running; }
    /// Items of decisions that wait for the store.
    [[nodiscard]] int unsaved() const;
    void retryNow();

Q_SIGNALS:
    void committed(const metaflow::Decision &decision, const metaflow::DecisionOutcome &outcome);
    void postponed(const metaflow::Decision &decision, const metaflow::Error &error); ///< once a decision
    void refused(const metaflow::Decision &decision, const metaflow::Error &error); ///< never going to be saved

private:
    struct Waiting {
        Decision decision;
        Decision rest; ///< what the store has not taken yet: all, or the last of its items
        DecisionOutcome done; ///< what it has
        bool told = false;
    };
    void next();
    void tell(const Error &error);
    void answered(const Result<DecisionOutcome> &outcome);
    void keepRest(const DecisionOutcome &outcome); ///< the store took some of the first one

    review::ReviewService &m_review;
    QVector<Waiting> m_waiting; ///< the first one is on its way while m_running
    bool m_running = false;
    Error m_lastError;
    QTimer m_retry;
    QTimer m_slow; ///< so long the person waits for the next row; then the decision waits alone
};

} // namespace metaflow::ui
