#pragma once

#include "core/importing/ImportService.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace metaflow::ui {

/// Below a plan: what it would do in numbers, the button that does it, progress, and the way back.
class ApplyBar : public QFrame {
    Q_OBJECT
public:
    explicit ApplyBar(QWidget *parent = nullptr);

    void show(const Plan &plan, bool connected);
    void start();
    void show(const Progress &progress);
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void applyWanted();
    void cancelWanted();
    void saveWanted();
    void openWanted();
    void undoWanted();

private:
    QLabel *m_summary, *m_rate;
    QProgressBar *m_bar;
    QPushButton *m_save, *m_open, *m_apply, *m_cancel, *m_undo;
    bool m_running = false;
};

} // namespace metaflow::ui
