#include "tests/gui/Desk.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Banner.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

class PlainPage final : public ui::Page {
public:
    PlainPage()
    {
        auto *field = new QLineEdit;
        field->setObjectName(u"field"_s);
        (new QVBoxLayout(body()))->addWidget(field);
    }
    void activate() override { }
};

class Drop : public ::testing::Test {
protected:
    void SetUp() override
    {
        window = std::make_unique<ui::MainWindow>(*desk.context);
        window->addPage(u"file"_s, u"Page"_s, [] { return new PlainPage; });
        window->showPage(0);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    }
    void drop(QWidget *onto, const QList<QUrl> &urls)
    {
        QMimeData data;
        data.setUrls(urls);
        data.setText(u"as a file manager does"_s);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(onto, &enter);
        if (enter.isAccepted()) {
            QDropEvent dropped({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(onto, &dropped);
        }
    }
    Desk desk;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

TEST_F(Drop, AFileOnAFieldIsTheWindowsAndNoText)
{
    QSignalSpy dropped(window.get(), &ui::MainWindow::fileDropped);
    auto *field = find<QLineEdit>(window.get(), "field");
    drop(field, {QUrl::fromLocalFile(u"/tmp/notes.pdf"_s), QUrl::fromLocalFile(u"/tmp/texts.xlsx"_s)});
    ASSERT_EQ(dropped.size(), 1);
    EXPECT_EQ(dropped.first().first().toString(), u"/tmp/texts.xlsx"_s) << "the first that MetaFlow opens";
    EXPECT_TRUE(field->text().isEmpty());
    drop(window.get(), {QUrl::fromLocalFile(u"/tmp/april.mfplan"_s)});
    EXPECT_EQ(dropped.size(), 2);
}

TEST_F(Drop, AnyOtherFileIsRefusedInWords)
{
    QSignalSpy dropped(window.get(), &ui::MainWindow::fileDropped);
    drop(find<QLineEdit>(window.get(), "field"), {QUrl::fromLocalFile(u"/tmp/old.xls"_s)});
    EXPECT_EQ(dropped.size(), 0);
    EXPECT_TRUE(window->page(0)->banner()->text().contains(u"old.xls"_s))
        << qPrintable(window->page(0)->banner()->text());
}

TEST_F(Drop, TextIsStillDroppedIntoAField)
{
    auto *field = find<QLineEdit>(window.get(), "field");
    QMimeData data;
    data.setText(u"words"_s);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(field, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDragLeaveEvent leave;
    QApplication::sendEvent(field, &leave);
}

} // namespace metaflow::testing
