#pragma once

#include "app/composition/Services.h"
#include "app/desktop/Arguments.h"
#include "app/desktop/Machine.h"
#include "ui/shell/Context.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/KeyMap.h"
#include "ui/shell/Rechecker.h"
#include "ui/shell/StallMonitor.h"
#include "ui/shell/Trace.h"

#include <QEventLoopLocker>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <vector>

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
    void takeSessionKeys();
    void makeServices(const store::StoreUrl &url);
    void openStore();
    void openNow();
    void openOther(const QString &url); ///< another store than the one that is open; empty: this machine's
    void storeOpened(const store::StoreInfo &info);
    void show(const Opened &what);
    void showFailure(const Error &error, const QString &again = {}); ///< `again`: what the button says; else to try it
    void showWaiting(const QString &what); ///< where there is no window for longer than a moment
    void fillMachine();
    void keepChoices(const UserChoices &choices);
    void askForBackup(); ///< which one; then restore()
    void restore(const QString &file);
    void previewAdoption();
    void askToAdopt(const store::AdoptionPreview &found);
    void adopt(bool backUp);
    void askWithoutBackup(const Error &missing);
    void backUp(); ///< once a day while the program is used
    void hold(); ///< Qt does not quit meanwhile, until there is a window again
    void later(std::function<void()> then); ///< what asks is part of what goes
    void leave(const QString &question, const QString &yes, std::function<void()> then);
    [[nodiscard]] bool isFirstRun(const store::StoreInfo &info) const;
    void eraseDue(); ///< prompts, answers and samples whose time is over: at the start and once a day
    [[nodiscard]] std::function<void()> reopen(bool practice);
    [[nodiscard]] Result<store::StoreUrl> storeUrl() const;
    [[nodiscard]] store::StoreUrl ownStore() const;
    [[nodiscard]] QString signInName() const;
    [[nodiscard]] ui::Context makeContext(const QString &storeId);

    Arguments m_arguments;
    bool m_practice = false;
    UserChoices m_choices;
    std::optional<QString> m_store; ///< chosen in this window: before arguments and environment
    std::vector<std::pair<QString, Secret>> m_sessionKeys; ///< on their way from one window to the next
    std::optional<QEventLoopLocker> m_opening; ///< between two windows there is none, and Qt would quit
    ui::Theme *m_theme;
    Folders m_folders;
    ui::Trace m_trace;
    ui::StallMonitor m_stalls;
    ui::WidgetDialogs m_dialogs;
    QThreadPool m_writer; ///< of one thread: the last choice is what stays
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<practice::PracticeWorkspace> m_workspace;
    std::unique_ptr<ui::ConnectionState> m_connection;
    std::unique_ptr<ui::TeamServices> m_team;
    std::unique_ptr<ui::KeyMap> m_keys;
    std::unique_ptr<ui::Rechecker> m_rechecker;
    std::optional<ui::Context> m_context;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<QWidget> m_failure; ///< or what is waited for
    QTimer m_erasing, m_backups, m_slow;
};

} // namespace metaflow::app
