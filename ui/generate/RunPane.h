#pragma once

#include "ui/generate/RequestModel.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace metaflow::ui {

/// What the services can do with a run while it works. A button stands there only where its deed is possible.
struct RunAbilities {
    bool pause = false; ///< and resume
    bool retryFailed = false; ///< while the others are still being sent
    bool raiseBudget = false; ///< in mid-run
};

/// A run while it works (rate, time left, cost of the budget, in flight, failures as they come) and what came of it.
class RunPane : public QWidget {
    Q_OBJECT
public:
    explicit RunPane(generation::GenerationService &service, QWidget *parent = nullptr);
    /// The seam for what a run can be told while it works.
    void setAbilities(const RunAbilities &abilities);
    void start(const Run &run, const QString &what);
    void showProgress(const Progress &progress);
    void setPaused(bool paused); ///< what the run was told, before it shows it itself
    void readFailuresAgain(); ///< some were opened again
    void setLimits(const generation::RunLimits &limits); ///< they changed in mid-run
    void finish(const generation::RunReport &report, bool priceKnown);
    void fail(const QString &why);
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool isPaused() const; ///< by a person, while it is here
    [[nodiscard]] int percent() const;
    [[nodiscard]] const Run &run() const { return m_run; }

Q_SIGNALS:
    void cancelWanted();
    void pauseWanted();
    void resumeWanted();
    void retryWanted();
    void budgetWanted();
    void goOnWanted(const metaflow::Run &run); ///< an ended one: what is left, and what failed
    void retryBareWanted(const metaflow::Run &run); ///< of an ended one: what failed, by names and types alone
    void reviewWanted(metaflow::RunId run);
    void requestsWanted(const metaflow::Run &run);
    void failed(const metaflow::Error &error); ///< the list of failures could not be read

private:
    [[nodiscard]] QWidget *buildFacts();
    [[nodiscard]] QWidget *buildFailures();
    void showFailures();
    void showButtons();
    void showCost();
    void showEnd(const generation::RunReport &report, bool priceKnown);

    QStackedWidget *m_places;
    QLabel *m_title, *m_rate, *m_cost, *m_end, *m_failureTitle;
    QProgressBar *m_bar;
    QPushButton *m_cancel, *m_pause, *m_retry, *m_budget, *m_goOn, *m_bare, *m_review, *m_requests;
    QTableView *m_failures;
    generation::GenerationService &m_service;
    RequestModel m_model;
    RunAbilities m_abilities;
    Run m_run;
    Progress m_progress;
    qint64 m_failuresAsked = 0;
    bool m_running = false;
};

} // namespace metaflow::ui
