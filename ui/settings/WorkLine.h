#pragma once

#include "core/base/Job.h"

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace metaflow::ui {

/// What goes on, how far it is, and the button that stops it. Hidden while nothing does.
class WorkLine : public QWidget {
    Q_OBJECT
public:
    /// The button is called `<name>Cancel`.
    explicit WorkLine(const QString &name, QWidget *parent = nullptr);

    /// Until end(). The button is there for a job that can be stopped.
    template <typename T> void follow(const Job<T> &job, const QString &what, bool stoppable = true)
    {
        begin(what, stoppable ? std::function<void()>([job] { job.cancel(); }) : std::function<void()>());
        job.onProgress(this, [this, number = m_number](const Progress &progress) {
            if (number == m_number) { // else it came too late
                showProgress(progress);
            }
        });
    }
    void end();
    void say(const QString &what);

private:
    void begin(const QString &what, std::function<void()> cancel);
    void showProgress(const Progress &progress);
    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    std::function<void()> m_stop;
    int m_number = 0; ///< of the job that is followed
};

} // namespace metaflow::ui
