#pragma once

#include "tests/gui/Desk.h"
#include "tests/support/RunLoop.h"
#include "core/exchange/Upload.h"
#include "ui/exchange/FilesPage.h"
#include "ui/widgets/Banner.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <gtest/gtest.h>

namespace metaflow::testing {

/// The Files page over a real store, worked by clicks and keys on object names.
class FilesFixture : public ::testing::Test {
protected:
    void open()
    {
        page = build<ui::FilesPage>(desk);
        page->resize(1160, 660);
        page->show();
        QApplication::setActiveWindow(page.get());
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        page->activate();
    }
    void TearDown() override
    {
        page.reset();
        expectNoStall(desk);
    }
    template <typename Widget> Widget *at(const char *name) { return find<Widget>(page.get(), name); }
    template <typename Condition> bool until(Condition condition) { return QTest::qWaitFor(condition, 20'000); }
    void click(const char *name) { QTest::mouseClick(at<QAbstractButton>(name), Qt::LeftButton); }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes)
    {
        QFile out(desk.folder.filePath(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
        return out.fileName();
    }
    [[nodiscard]] QByteArray read(const QString &name)
    {
        QFile in(name);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    /// By the button, as somebody who chooses it in the dialog.
    void bring(const QString &name)
    {
        desk.dialogs.file = name;
        click("uploadChoose");
    }
    /// The preview is there: its button says what it does.
    [[nodiscard]] bool isPreviewed()
    {
        auto *take = page->findChild<QPushButton *>(QStringLiteral("uploadTake"));
        return take != nullptr && take->isVisible();
    }
    [[nodiscard]] QString said() { return page->banner()->isVisible() ? page->banner()->text() : QString(); }
    [[nodiscard]] QString words(const char *name) { return at<QLabel>(name)->text(); }
    [[nodiscard]] QAbstractItemModel *rows() { return at<QTableView>("uploadTable")->model(); }
    [[nodiscard]] QString cell(int row, int column) { return rows()->index(row, column).data().toString(); }
    [[nodiscard]] qint64 items(const ItemFilter &filter = {})
    {
        return waitFor(desk.services->review().count(filter)).value_or(-1);
    }
    /// Of the store, as CSV that can come back.
    [[nodiscard]] QString exported()
    {
        const QString name = desk.folder.filePath(QStringLiteral("exported.csv"));
        const auto done = waitFor(desk.services->exporting().write(name, {}, desk.connection->person()));
        EXPECT_TRUE(done) << qPrintable(done ? QString() : done.error().detail);
        return name;
    }

    Desk desk;
    std::unique_ptr<ui::FilesPage> page;
};

} // namespace metaflow::testing
