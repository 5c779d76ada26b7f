#pragma once

#include "ui/importing/PlanOverview.h"
#include "core/base/Progress.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace metaflow::ui {

/// Below a plan: what it would do in numbers and what to know about it, the button that does it, progress, and the way
/// back.
class ApplyBar : public QFrame {
    Q_OBJECT
public:
    explicit ApplyBar(QWidget *parent = nullptr);

    void show(const Plan &plan, const PlanOverview &overview, bool connected);
    void start(bool writes = true);
    void show(const Progress &progress);
    void staysPaused(); ///< it was asked to go on, and may not
    /// Who approved the plan as a second person. `needed`: without that it is not applied; `able`: whoever looks at it
    /// may be that person.
    void setApproval(const std::optional<Person> &by, bool needed, bool able = false);
    void forbid(const QString &why); ///< applying and taking back; before show(). Empty: they may be done
    [[nodiscard]] int first() const; ///< of its statements that are to be applied; 0: all
    [[nodiscard]] bool isPaused() const { return m_paused; }

Q_SIGNALS:
    void applyWanted();
    void cancelWanted();
    void pauseWanted();
    void resumeWanted();
    void undoWanted();
    void approveWanted();

private:
    void buildLayout();
    void showCanary(const Plan &plan);
    void labelApply();
    void showPaused(bool paused);
    QLabel *m_summary, *m_facts, *m_approval, *m_canaryLabel;
    QProgressBar *m_bar;
    QSpinBox *m_canary;
    QPushButton *m_apply, *m_cancel, *m_pause, *m_undo, *m_approve;
    QString m_forbidden;
    PlanOverview m_overview;
    PlanState m_state = PlanState::Created;
    bool m_connected = false;
    bool m_approvalMissing = false;
    bool m_running = false;
    bool m_paused = false;
    bool m_asked = false; ///< to pause or to go on, and no progress has answered yet
};

} // namespace metaflow::ui
