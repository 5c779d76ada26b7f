#include "tests/gui/StartFixture.h"
#include "ui/exchange/FilesPage.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

using FilesRole = StartFixture;

TEST_F(FilesRole, AReaderLooksAtAFileTakesNothingOfItAndMayExport)
{
    desk.add(u"orders"_s, 1);
    machine->membership = {metaflow::Role::Reader, true};
    const auto page = build<ui::FilesPage>(desk);
    page->resize(1160, 660);
    page->show();
    page->activate();
    EXPECT_TRUE(find<QLabel>(page.get(), "uploadForbidden")->text().contains(u"reader"_s));
    desk.dialogs.file = desk.folder.filePath(u"a.csv"_s);
    QFile out(desk.dialogs.file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write("catalog,schema,table,column,description\r\nmain,sales,orders,c1,Another.\r\n");
    out.close();
    press(page.get(), "uploadChoose");
    ASSERT_TRUE(until([&] {
        const auto *take = page->findChild<QPushButton *>(u"uploadTake"_s);
        return take != nullptr && take->isVisible();
    }));
    EXPECT_FALSE(find<QPushButton>(page.get(), "uploadTake")->isEnabled());
    EXPECT_TRUE(find<QLabel>(page.get(), "uploadWhy")->text().contains(u"reader"_s));
    press(page.get(), "uploadClose");
    EXPECT_TRUE(find<QPushButton>(page.get(), "exportStart")->isEnabled());
}

} // namespace metaflow::testing
