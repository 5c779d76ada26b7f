#pragma once

#include "core/base/Workers.h"
#include "core/review/RecordService.h"
#include "core/store/History.h"
#include "core/store/Items.h"
#include "tests/gui/Desk.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/RunLoop.h"
#include "ui/history/HistoryPage.h"
#include "ui/widgets/Banner.h"

#include <QApplication>
#include <QFile>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTableView>

#include <gtest/gtest.h>

namespace metaflow::testing {

/// The history page over a real store, on the offscreen screen.
class HistoryFixture : public ::testing::Test {
protected:
    /// Not shown yet.
    void make()
    {
        desk.context->record = &record;
        page = build<ui::HistoryPage>(desk);
        page->resize(1160, 660);
    }
    void open()
    {
        make();
        page->show();
        QApplication::setActiveWindow(page.get());
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        page->activate();
        ASSERT_TRUE(until([this] { return rows() > 0; }));
    }
    template <typename Widget> Widget *at(const char *name) { return find<Widget>(page.get(), name); }
    template <typename Condition> bool until(Condition condition) { return QTest::qWaitFor(condition, 10000); }
    QTableView *list() { return at<QTableView>("historyTable"); }
    int rows() { return list()->model()->rowCount(); }
    QString cell(int row, int column) { return list()->model()->index(row, column).data().toString(); }
    /// Events of the record, a millisecond apart, all later than what is there.
    void addEvents(int count) { addEvents(count, QDateTime::currentDateTimeUtc().addSecs(1)); }
    void addEvents(int count, const QDateTime &start)
    {
        const auto written = waitFor(desk.services->store().write([start, count](store::Connection &open) {
            Result<int> done = count;
            for (int i = 0; i < count && done; ++i) {
                const QJsonObject facts{{QStringLiteral("what"), QStringLiteral("items")},
                    {QStringLiteral("file"), QStringLiteral("f%1.csv").arg(i)},
                    {QStringLiteral("format"), QStringLiteral("csv")}};
                const auto noted = store::appendEvent(open, QStringLiteral("export"),
                    {QStringLiteral("ann"), UserSource::SystemAccount}, facts, start.addMSecs(i));
                done = noted ? done : fail(noted.error());
            }
            return done;
        }));
        ASSERT_TRUE(written);
    }
    /// Ann edits the item.
    void edit(ItemId id, const QString &text)
    {
        Decision decision;
        decision.kind = Decision::Kind::Edit;
        decision.items = {{id, desk.item(id).version}};
        decision.text = text;
        decision.actor = desk.connection->actor(QStringLiteral("key"));
        const auto done = waitFor(desk.services->review().decide(decision));
        ASSERT_TRUE(done && done->changed == 1);
    }
    /// Somebody who owns the database changes something behind the record's back, triggers off meanwhile.
    void tamper(const QString &sql)
    {
        const auto raw = store::Connection::open(desk.services->store().url(), QStringLiteral("raw"));
        ASSERT_TRUE(raw);
        QStringList off;
        QStringList on;
        ASSERT_TRUE((*raw)->forEach(QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"), {},
            [&](const QSqlQuery &row) {
                off << QStringLiteral("DROP TRIGGER ") + row.value(0).toString();
                on << row.value(1).toString();
            }));
        for (const QString &statement : off + QStringList{sql} + on) {
            ASSERT_TRUE((*raw)->run(statement)) << qPrintable(statement);
        }
    }
    /// As somebody who scrolls on and on; true as soon as so many rows are there.
    bool scrollTo(int wanted)
    {
        return until([this, wanted] {
            list()->scrollToBottom();
            return rows() >= wanted;
        });
    }
    /// What is shown of each row, without holding up the window.
    QSet<QString> notes()
    {
        QSet<QString> notes;
        for (int row = 0; row < rows(); ++row) {
            notes.insert(cell(row, ui::HistoryModel::Note));
            if (row % 100 == 0) {
                QCoreApplication::processEvents();
            }
        }
        return notes;
    }
    void chooseExport(int which)
    {
        click("exportButton");
        auto *menu = find<QMenu>(page.get(), "exportMenu");
        ASSERT_GT(menu->actions().size(), which);
        trigger(menu, which);
    }
    /// As Qt does it: first the menu goes.
    static void trigger(QMenu *menu, int which)
    {
        QAction *action = menu->actions().at(which);
        menu->close();
        action->trigger();
    }
    static QByteArray written(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    QString said() { return page->banner()->text(); }
    void click(const char *name) { QTest::mouseClick(at<QPushButton>(name), Qt::LeftButton); }
    void press(Qt::Key key) { QTest::keyClick(page->focusWidget(), key); } ///< where the focus is
    QString text(const char *name) { return at<QPlainTextEdit>(name)->toPlainText(); }
    QString words(const char *name) { return at<QLabel>(name)->text(); }
    void TearDown() override
    {
        page.reset();
        expectNoStall(desk);
    }

    Desk desk;
    MemorySecretStore keys;
    Workers workers;
    review::RecordService record{
        desk.services->engine(), workers, desk.services->store(), desk.services->drafts(), keys};
    /// One whose store cannot be opened.
    store::Store nowhere{brokenUrl(), desk.services->store().clock()};
    review::RecordService broken{desk.services->engine(), workers, nowhere, desk.services->drafts(), keys};
    std::unique_ptr<ui::HistoryPage> page;

private:
    store::StoreUrl brokenUrl()
    {
        QFile file(desk.folder.filePath(QStringLiteral("file")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return store::StoreUrl::parse(
            QStringLiteral("sqlite:") + desk.folder.filePath(QStringLiteral("file/no.sqlite")))
            .value();
    }
};

} // namespace metaflow::testing
