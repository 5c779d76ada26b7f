#pragma once

#include "tests/gui/Desk.h"
#include "tests/support/RunLoop.h"
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
        page = build<ui::ReviewPage>(desk);
        tester = std::make_unique<QAbstractItemModelTester>(
            model(), QAbstractItemModelTester::FailureReportingMode::Fatal); // QtTest's mode needs a QtTest program
        page->resize(1160, 660);
        page->show();
        QApplication::setActiveWindow(page.get());
        QTest::keyRelease(page.get(), Qt::Key_Control); // held by the test before
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

/// Text mode: keys type, drafts are kept, nobody's words are lost.
class ReviewTextFixture : public ReviewFixture {
protected:
    /// The table `orders` alone, proposed with this text.
    void openText(const QString &text, const Comment &original = {})
    {
        store::Offer offer;
        offer.object = {{QStringLiteral("main"), QStringLiteral("sales"), QStringLiteral("orders")}};
        offer.original = original;
        offer.text = text;
        ids = desk.offer({offer});
        show();
    }
    void type(const QString &text)
    {
        press(Qt::Key_E);
        ASSERT_TRUE(editor()->hasFocus());
        retype(text);
    }
    /// In the editor, wherever the focus came from.
    void retype(const QString &text)
    {
        editor()->selectAll();
        QTest::keyClicks(editor(), text);
    }
    void accept() { QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] QVector<store::Drafts::Draft> drafts()
    {
        return waitFor(desk.services->drafts().all(desk.context->storeId)).value_or(QVector<store::Drafts::Draft>());
    }
};

} // namespace metaflow::testing
