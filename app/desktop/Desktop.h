#pragma once

#include "app/composition/Services.h"
#include "app/desktop/Arguments.h"
#include "ui/shell/Context.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/KeyMap.h"
#include "ui/shell/Rechecker.h"
#include "ui/shell/StallMonitor.h"
#include "ui/shell/Trace.h"

#include <QEventLoopLocker>
#include <QObject>
#include <QTimer>

namespace metaflow::ui {
class MainWindow;
class Theme;
} // namespace metaflow::ui

namespace metaflow::app {

/// One window over one store: services, practice workspace, connection, pages. Practice has a store of its own, so
/// going from one to the other closes everything and opens it again.
class Desktop : public QObject {
    Q_OBJECT
public:
    /// The theme outlives the desktop; none in tests that do not look at it.
    explicit Desktop(Arguments arguments, ui::Theme *theme = nullptr);
    ~Desktop() override;

    /// Opens the store, then the window; a store that cannot be opened is shown with its reason and a way to try again.
    void open(bool practice);
    [[nodiscard]] ui::MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] ui::StallMonitor &stalls() { return m_stalls; }

Q_SIGNALS:
    void opened();

private:
    struct Opened {
        store::StoreInfo store;
        Person person;
    };
    void close();
    void openStore();
    void storeOpened(const store::StoreInfo &info);
    void show(const Opened &what);
    void showFailure(const Error &error);
    void eraseDue(); ///< prompts, answers and samples whose time is over: at the start and once a day
    [[nodiscard]] std::function<void()> reopen(bool practice);
    [[nodiscard]] Result<store::StoreUrl> storeUrl() const;
    [[nodiscard]] ui::Context makeContext(const QString &storeId);

    Arguments m_arguments;
    bool m_practice = false;
    std::optional<QEventLoopLocker> m_opening; ///< between two windows there is none, and Qt would quit
    ui::Theme *m_theme;
    Folders m_folders;
    ui::Trace m_trace;
    ui::StallMonitor m_stalls;
    ui::WidgetDialogs m_dialogs;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<practice::PracticeWorkspace> m_workspace;
    std::unique_ptr<ui::ConnectionState> m_connection;
    std::unique_ptr<ui::TeamServices> m_team;
    std::unique_ptr<ui::KeyMap> m_keys;
    std::unique_ptr<ui::Rechecker> m_rechecker;
    std::optional<ui::Context> m_context;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<QWidget> m_failure;
    QTimer m_erasing;
};

} // namespace metaflow::app
