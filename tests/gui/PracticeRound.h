#pragma once

#include "app/desktop/Desktop.h"

#include <QTemporaryDir>
#include <QWidget>

#include <chrono>

namespace metaflow::testing {

/// The whole job in the real window on the practice workspace, by clicks and keys on object names. Each step waits
/// until the window shows its result and says whether it did.
class PracticeRound {
public:
    explicit PracticeRound(QSize size = {1280, 800});
    ~PracticeRound();

    [[nodiscard]] bool start(); ///< window, workspace, scan, quote
    [[nodiscard]] bool generate();
    [[nodiscard]] bool openReview();
    [[nodiscard]] bool acceptOne(); ///< by key; the next row is shown
    [[nodiscard]] bool editOne(const QString &text);
    [[nodiscard]] bool rejectOne(const QString &reason);
    [[nodiscard]] bool acceptTheRest();
    [[nodiscard]] bool plan();
    [[nodiscard]] bool apply();
    [[nodiscard]] bool stopApplying(); ///< after the first statements were written
    [[nodiscard]] bool planTheWayBack();
    [[nodiscard]] bool openHistory();
    [[nodiscard]] bool verify();

    [[nodiscard]] bool quoteOneAtATime(); ///< then a run lasts a while, and can be paused in the middle
    void goTo(Qt::Key page); ///< Ctrl+1 … Ctrl+5
    void latency(int milliseconds); ///< of the practice workspace, from now on
    void weather(const QByteArray &json); ///< the same for all that POST /sandbox/weather takes
    void control(const QByteArray &target, const QByteArray &json); ///< any other control call of the workspace
    [[nodiscard]] bool click(const char *button);
    [[nodiscard]] bool until(
        const std::function<bool()> &condition, std::chrono::seconds limit = std::chrono::seconds(60));
    [[nodiscard]] QWidget *window() const;
    [[nodiscard]] app::Desktop &desktop() { return *m_desktop; }
    [[nodiscard]] QString bannerText(const char *page) const;
    template <typename Widget> [[nodiscard]] Widget *widget(const char *name) const
    {
        return window() ? window()->findChild<Widget *>(QLatin1String(name)) : nullptr;
    }

private:
    /// Presses the keys of a decision on the list's row; done once the next row's text is painted: a key before that
    /// would do nothing.
    [[nodiscard]] bool decide(const std::function<void()> &press);
    static void type(QWidget *into, const QString &text);
    [[nodiscard]] bool currentRowIsPainted() const;
    QTemporaryDir m_home;
    QSize m_size;
    std::unique_ptr<app::Desktop> m_desktop;
};

} // namespace metaflow::testing
