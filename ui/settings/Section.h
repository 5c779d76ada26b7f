#pragma once

#include <QWidget>

namespace metaflow {
struct Error;
}

namespace metaflow::ui {

/// One section of the settings page. Built when it is first shown.
class Section : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Shown, or F5: reads again what the store holds.
    virtual void refresh() = 0;
    /// Why leaving now would lose something, as a sentence; empty: nothing.
    [[nodiscard]] virtual QString unfinished() const { return {}; }

Q_SIGNALS:
    void failed(const metaflow::Error &error);
    void done(const QString &what); ///< said in the status line
    void wanted(const QString &section); ///< on to another one, by its id
};

} // namespace metaflow::ui
