#pragma once

#include "ui/shell/Context.h"
#include "ui/shell/Page.h"

#include <QTimer>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QStackedWidget;

namespace metaflow::ui {

class Section;

/// What this machine, the team and the window go by. Sections at the left under three headings, one at a time; typing
/// above them shows those whose labels hold the words.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(Context &context, QWidget *parent = nullptr);

    void activate() override;
    void refresh() override;
    void find() override;
    [[nodiscard]] QString unfinished() const override;
    /// By its id: `accounts`, `secrets`, `store`, `backups`, `network`, `health`, `log`, `templates` …
    void openSection(const QString &id);

Q_SIGNALS:
    void pageWanted(const QString &id); ///< what is no section here: `history`, and `model` while practising

private:
    struct Entry {
        QString id;
        std::function<Section *()> build;
        QListWidgetItem *item = nullptr;
        Section *section = nullptr;
        QString words = {}; ///< of its labels; empty before it is built
        bool team = false; ///< what a team agrees on
    };
    void addMachine();
    void addTeam();
    void addWindow();
    void addHeading(const QString &title);
    void add(const QString &id, const QString &title, std::function<Section *()> build);
    void buildLayout();
    void showSection(int row);
    void build(Entry &entry);
    [[nodiscard]] Entry *current();
    void enterSections(); ///< the first that fits, where the one that is shown does not
    void search();
    void readNext(); ///< words of one section more
    void filter();

    Context &m_context;
    QLineEdit *m_search;
    QLabel *m_none;
    QListWidget *m_sections;
    QStackedWidget *m_stack;
    QString m_heading; ///< of the sections to come
    QVector<Entry> m_entries;
    QTimer m_reading;
};

} // namespace metaflow::ui
