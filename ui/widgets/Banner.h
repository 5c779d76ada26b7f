#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace metaflow {
struct Error;
}

namespace metaflow::ui {

/// A line at the top of a page: what happened and what to do. Stays until it is closed or something newer is said;
/// never takes the focus.
class Banner : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Info, Good, Error };
    explicit Banner(QWidget *parent = nullptr);

    void show(Kind kind, const QString &what, const QString &todo = {});
    /// By core/wording. A cancelled job says nothing: the person did it.
    void show(const Error &error);
    /// A button in the banner, two at most; they go with the next show().
    void offer(const QString &action, std::function<void()> then);
    void clear();
    [[nodiscard]] QString text() const;

private:
    QLabel *m_what, *m_todo;
    void run(const std::function<void()> &then);
    QPushButton *m_action, *m_other, *m_close;
    std::function<void()> m_then, m_otherThen;
};

} // namespace metaflow::ui
