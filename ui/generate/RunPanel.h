#pragma once

#include "core/generation/GenerationService.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace metaflow::ui {

/// A run while it works (rate, time left, cost, cancel) and what came of it.
class RunPanel : public QFrame {
    Q_OBJECT
public:
    explicit RunPanel(QWidget *parent = nullptr);
    void start(const QString &what);
    void show(const Progress &progress);
    void finish(const generation::RunReport &report, bool priceKnown);
    void fail();

Q_SIGNALS:
    void cancelWanted();
    void reviewWanted(metaflow::RunId run);

private:
    QLabel *m_title, *m_rate;
    QProgressBar *m_bar;
    QPushButton *m_cancel, *m_review;
    RunId m_run;
};

} // namespace metaflow::ui
