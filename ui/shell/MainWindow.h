#pragma once

#include <QMainWindow>

#include <functional>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace metaflow::ui {

class KeySheet;
class Page;
class WorkIndicator;
struct Context;

/// Navigation at the left, one page at a time, a status line below. Knows pages only as Page: ui/window puts them in.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Context &context);
    ~MainWindow() override;

    /// The page is built when it is first shown, so that the window stands at once.
    void addPage(const QString &iconName, const QString &title, std::function<Page *()> build);
    void showPage(int index);
    [[nodiscard]] Page *page(int index); ///< builds it if need be
    [[nodiscard]] int currentPage() const;
    void showKeys();
    /// Lays something over navigation and pages, whose keys rest meanwhile. Takes it.
    void cover(QWidget *over);
    void uncover(); ///< back to the page that was shown
    [[nodiscard]] bool isCovered() const { return m_cover != nullptr; }
    /// Calls `then`, after a question where leaving now would lose something; not at all if the person stays.
    void leave(const QString &question, const QString &yes, std::function<void()> then);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// A plan or a file of rows was dropped anywhere on the window. What MetaFlow does not open is refused in words.
    void fileDropped(const QString &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Entry {
        QString iconName;
        std::function<Page *()> build;
        Page *page = nullptr;
    };
    void buildStatusBar();
    void addShortcuts();
    void paintIcons();
    void refresh();
    [[nodiscard]] QStringList unfinished() const;
    void saveState();
    void restoreState();

    Context &m_context;
    QStackedWidget *m_places; ///< navigation and pages, and what lies over them
    QWidget *m_inside, *m_cover = nullptr;
    QListWidget *m_navigation;
    QStackedWidget *m_stack;
    QLabel *m_status;
    WorkIndicator *m_work;
    KeySheet *m_keys = nullptr;
    QVector<Entry> m_entries;
    bool m_closeAnyway = false;
};

} // namespace metaflow::ui
