#pragma once

#include "core/base/Progress.h"
#include "core/exchange/Upload.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace metaflow::ui {

/// Below a preview: the button that does what it shows and says so, or why it cannot be pressed; what runs, and how to
/// stop it.
class TakeBar : public QFrame {
    Q_OBJECT
public:
    explicit TakeBar(QWidget *parent = nullptr);
    /// `forbidden`: why nobody takes a file here; empty: they may.
    void show(const exchange::UploadPreview &preview, const QString &forbidden);
    void showNothing(const QString &why); ///< there is no preview
    void showTaken(); ///< it was taken: once is enough
    void start(const QString &what, bool stoppable);
    void show(const Progress &progress);
    [[nodiscard]] bool validOnly() const;

Q_SIGNALS:
    void takeWanted();
    void stopWanted();
    void againWanted();
    void reportWanted();

private:
    void buildLayout();
    void showIdle();
    [[nodiscard]] QString whyNot() const; ///< empty: it can be taken
    void showMay();
    QLabel *m_why;
    QProgressBar *m_bar;
    QCheckBox *m_validOnly;
    QPushButton *m_stop, *m_again, *m_report, *m_take;
    QString m_what; ///< that runs
    QString m_forbidden, m_lacking; ///< why it cannot be taken; why not all of it
    int m_changes = 0, m_out = 0;
};

} // namespace metaflow::ui
