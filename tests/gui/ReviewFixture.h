#pragma once

#include "tests/gui/Desk.h"
#include "ui/review/ItemModel.h"
#include "ui/review/ReviewPage.h"
#include "ui/review/ReviewTable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPlainTextEdit>

#include <gtest/gtest.h>

namespace metaflow::testing {

/// The review page over a real store, on the offscreen screen.
class ReviewFixture : public ::testing::Test {
protected:
    /// A table `orders` with so many columns; the page is shown, the first row painted.
    void open(int columns)
    {
        ids = desk.add(QStringLiteral("orders"), columns);
        show();
    }
    void show()
    {
        page = std::make_unique<ui::ReviewPage>(*desk.context);
        tester = std::make_unique<QAbstractItemModelTester>(model());
        page->resize(1160, 660);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->activate();
        ASSERT_TRUE(showsRow(0));
    }
    /// Waits until the row is current and its item's text was painted.
    [[nodiscard]] bool showsRow(int row)
    {
        return QTest::qWaitFor([&] {
            return table()->currentIndex().row() == row && row < model()->rowCount()
                && lastPainted() == QString::number(model()->refs().at(row).id.value());
        });
    }
    void press(Qt::Key key) { QTest::keyClick(table(), key); }
    [[nodiscard]] ui::ReviewTable *table() { return find<ui::ReviewTable>(page.get(), "reviewTable"); }
    [[nodiscard]] ui::ItemModel *model() { return qobject_cast<ui::ItemModel *>(table()->model()); }
    [[nodiscard]] QPlainTextEdit *editor() { return find<QPlainTextEdit>(page.get(), "textEditor"); }
    /// Position of the first such line in the trace; -1: none.
    [[nodiscard]] int traceIndex(const char *event, ItemId id)
    {
        const QStringList lines = desk.traceLines();
        const QString wanted
            = QStringLiteral("\"event\":\"%1\",\"id\":\"%2\"").arg(QLatin1String(event)).arg(id.value());
        for (int i = 0; i < lines.size(); ++i) {
            if (lines.at(i).contains(wanted)) {
                return i;
            }
        }
        return -1;
    }
    [[nodiscard]] QString lastPainted()
    {
        const QStringList painted = desk.traceLines().filter(QStringLiteral("row_painted"));
        return painted.isEmpty() ? QString()
                                 : painted.last().section(QLatin1String("\"id\":\""), 1).section(u'"', 0, 0);
    }

    Desk desk;
    QVector<ItemId> ids;
    std::unique_ptr<ui::ReviewPage> page;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace metaflow::testing
