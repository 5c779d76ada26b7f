#pragma once

#include <QString>

#include <memory>

namespace metaflow::ui {

class MainWindow;
struct Context;

/// Pages of the window, in the order of Ctrl+1 … Ctrl+7.
enum WindowPage {
    GeneratePageIndex,
    ReviewPageIndex,
    ImportPageIndex,
    HistoryPageIndex,
    DashboardPageIndex,
    FilesPageIndex,
    SettingsPageIndex
};

struct WindowStart {
    bool practice = false; ///< starts the practice round at once
    bool offline = false; ///< there is something to review already: begin there
    bool welcome = false; ///< nothing was ever configured: the first steps lie over the pages
};

/// A plan to the Import page, a CSV or Excel file to Files; anything else is left alone.
void openFile(MainWindow &window, const QString &file);

/// The main window with its pages and the ways between them. Pages know nothing of each other.
[[nodiscard]] std::unique_ptr<MainWindow> makeWindow(Context &context, const WindowStart &start);

} // namespace metaflow::ui
