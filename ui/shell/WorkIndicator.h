#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace metaflow::ui {

/// In the status line: what goes on on some page, whichever page is shown. A click goes there.
class WorkIndicator : public QWidget {
    Q_OBJECT
public:
    explicit WorkIndicator(QWidget *parent = nullptr);
    /// `percent` below 0: it has ended. An empty text: nothing goes on.
    void show(int page, const QString &text, int percent);

Q_SIGNALS:
    void chosen(int page);

private:
    QPushButton *m_text;
    QProgressBar *m_bar;
    int m_page = 0;
};

} // namespace metaflow::ui
