#pragma once

#include "app/composition/Services.h"
#include "core/store/Items.h"
#include "ui/shell/Context.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Rechecker.h"
#include "ui/shell/StallMonitor.h"
#include "ui/shell/Trace.h"

#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

namespace metaflow::testing {

/// Answers every question as it was told beforehand, and remembers what was asked.
class AnsweringDialogs final : public ui::Dialogs {
public:
    void ask(QWidget *parent, const ui::Question &question, std::function<void(bool)> then) override;
    void saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
        std::function<void(QString)> then) override;
    void openFile(
        QWidget *parent, const QString &title, const QString &filter, std::function<void(QString)> then) override;

    bool yes = false;
    QString file;
    QVector<ui::Question> asked;
};

/// A store in a temporary folder with the services over it, as a page of the window sees them. The person is ann.
class Desk {
public:
    Desk();
    ~Desk();

    /// Adds pending items of main.sales.<table>: the table itself and its columns c1, c2 …
    QVector<ItemId> add(const QString &table, int columns);
    QVector<ItemId> offer(const QVector<store::Offer> &offers);
    [[nodiscard]] Item item(ItemId id);
    /// Bob, in another window, edits the item.
    void editElsewhere(ItemId id, const QString &text);
    [[nodiscard]] QVector<HistoryRow> history(ItemId id); ///< newest first
    [[nodiscard]] QStringList traceLines() const;

    QTemporaryDir folder;
    AnsweringDialogs dialogs;
    ui::Trace trace;
    std::unique_ptr<app::Services> services;
    std::unique_ptr<ui::ConnectionState> connection;
    std::unique_ptr<ui::TeamServices> team;
    std::unique_ptr<ui::Rechecker> rechecker;
    std::unique_ptr<ui::Context> context;
    ui::StallMonitor stalls; ///< a fixture expects none at its end
};

/// The 50 ms rule of the GUI thread, held by every fixture when its test is over.
void expectNoStall(Desk &desk);

/// A page as the window builds it: its first building and painting may take as long as there.
template <typename Page> std::unique_ptr<Page> build(Desk &desk)
{
    desk.stalls.beginBuild();
    auto page = std::make_unique<Page>(*desk.context);
    desk.stalls.endBuild(page.get());
    return page;
}

/// The widget of this object name; ends the test program where there is none.
template <typename Widget> Widget *find(QWidget *root, const char *name)
{
    auto *found = root->findChild<Widget *>(QLatin1String(name));
    if (!found) {
        qFatal("no widget %s", name);
    }
    return found;
}

} // namespace metaflow::testing
