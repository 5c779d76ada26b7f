#include "tests/gui/StartFixture.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/RunLoop.h"
#include "ui/settings/SettingsPage.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

class Accounts : public StartFixture {
protected:
    void open()
    {
        page = build<ui::SettingsPage>(desk);
        page->resize(1160, 700);
        page->show();
        QApplication::setActiveWindow(page.get());
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        page->activate();
    }
    template <typename Widget> Widget *at(const char *name) { return find<Widget>(page.get(), name); }
    QTableWidget *list() { return at<QTableWidget>("accountList"); }
    void writeTwoProfiles()
    {
        const QByteArray one = "host = " + sandbox->host().toUtf8() + "\ntoken = " + sandbox->token().toUtf8() + "\n";
        writeConfig("[DEFAULT]\n" + one + "warehouse_id = w-old\n\n[STAGE]\n" + one);
    }
    void openSignIn()
    {
        if (!at<QLineEdit>("signInHost")->isVisible()) {
            press(page.get(), "accountOther");
        }
        type(page.get(), "signInHost", sandbox->host());
    }
    [[nodiscard]] QStringList visibleSections()
    {
        QStringList titles;
        auto *sections = at<QListWidget>("settingsSections");
        for (int row = 0; row < sections->count(); ++row) {
            if (!sections->item(row)->isHidden()) {
                titles << sections->item(row)->text();
            }
        }
        return titles;
    }
    std::unique_ptr<ui::SettingsPage> page;
};

} // namespace

TEST_F(Accounts, ThoseOfTheConfigFileAreListedAndOneIsMadeTheDefaultWithItsWarehouse)
{
    startSandbox();
    writeTwoProfiles();
    open();
    ASSERT_TRUE(until([this] { return list()->rowCount() == 2; }));
    EXPECT_EQ(list()->item(1, 0)->text(), u"STAGE"_s);
    EXPECT_EQ(list()->item(1, 3)->text(), u"~/.databrickscfg"_s);
    EXPECT_FALSE(at<QPushButton>("accountOut")->isEnabled()) << "it was not made here";
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    press(page.get(), "accountWarehouse");
    auto *warehouses = at<QListWidget>("warehouseList");
    ASSERT_TRUE(until([&] { return warehouses->count() == 1; }));
    const QSignalSpy said(page.get(), &ui::Page::statusChanged);
    press(page.get(), "warehouseUse");
    ASSERT_TRUE(until([&] { return !kept.isEmpty() && !said.isEmpty(); }));
    EXPECT_TRUE(said.last().first().toString().contains(u"STAGE is the default"_s));
    EXPECT_EQ(kept.last().account, u"STAGE"_s);
    EXPECT_EQ(kept.last().warehouse, sandbox->warehouseId());
    ASSERT_TRUE(until([this] { return list()->item(1, 4)->text().contains(u"default"_s); }));
    list()->setCurrentCell(0, 0);
    press(page.get(), "accountDefault");
    EXPECT_EQ(kept.last().account, u"DEFAULT"_s);
    EXPECT_EQ(kept.last().warehouse, u"w-old"_s);
}

TEST_F(Accounts, ASignInMadeHereIsKeptListedAndForgottenAfterAQuestion)
{
    startSandbox();
    open();
    ASSERT_TRUE(until([this] { return at<QLabel>("accountsEmpty")->isVisible(); }));
    openSignIn();
    choose(page.get(), "signInWay", 1);
    type(page.get(), "signInToken", sandbox->token());
    press(page.get(), "signInButton");
    ASSERT_TRUE(until([this] { return list()->rowCount() == 1; }));
    EXPECT_EQ(list()->item(0, 3)->text(), u"made here"_s);
    ASSERT_EQ(keys->entries().size(), 1);
    const QString name = keys->entries().first().name;
    EXPECT_EQ(waitFor(keyStore->read(name))->reveal(), sandbox->token().toUtf8());
    ASSERT_TRUE(until([this] { return at<QListWidget>("warehouseList")->count() == 1; })) << "that comes next";
    press(page.get(), "warehouseUse");
    ASSERT_TRUE(until([this] { return at<QLabel>("accountsBelow")->text().isEmpty(); }));
    const auto own = waitFor(accounts->accounts());
    ASSERT_TRUE(own && own->size() == 1);
    EXPECT_EQ(own->first().warehouseId, sandbox->warehouseId());

    desk.dialogs.yes = false;
    ASSERT_TRUE(until([this] { return at<QPushButton>("accountOut")->isEnabled(); }));
    press(page.get(), "accountOut");
    ASSERT_EQ(desk.dialogs.asked.size(), 1);
    EXPECT_EQ(list()->rowCount(), 1);
    desk.dialogs.yes = true;
    press(page.get(), "accountOut");
    ASSERT_TRUE(until([this] { return list()->rowCount() == 0; }));
    EXPECT_TRUE(keys->entries().isEmpty());
    EXPECT_FALSE(waitFor(keyStore->read(name)));
    EXPECT_TRUE(kept.last().account.isEmpty());
}

TEST_F(Accounts, TheBrowserIsSentToTheWorkspaceAndItsAnswerSignsIn)
{
    startSandbox();
    QNetworkAccessManager browser; // the practice workspace asks nobody for a password
    QUrl shown;
    machine->openBrowser = [&](const QUrl &where) {
        shown = where;
        auto *reply = browser.get(QNetworkRequest(where));
        QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    };
    open();
    openSignIn();
    choose(page.get(), "signInWay", 0);
    press(page.get(), "signInButton");
    ASSERT_TRUE(until([this] { return list()->rowCount() == 1; })) << qPrintable(note(page.get(), "signInHostNote"));
    EXPECT_TRUE(shown.path().contains(u"authorize"_s));
    EXPECT_EQ(list()->item(0, 2)->text(), u"browser"_s);
    EXPECT_FALSE(at<QWidget>("signInPage")->isVisible());
}

TEST_F(Accounts, WaitingForTheBrowserShowsThePageAndStopsWhenTold)
{
    startSandbox();
    machine->openBrowser = [](const QUrl &) {};
    open();
    openSignIn();
    choose(page.get(), "signInWay", 0);
    press(page.get(), "signInButton");
    auto *link = at<QLineEdit>("signInPage");
    ASSERT_TRUE(until([&] { return link->isVisible(); }));
    EXPECT_TRUE(link->text().startsWith(sandbox->host()));
    EXPECT_EQ(at<QPushButton>("signInButton")->accessibleName(), u"Stop waiting"_s);
    press(page.get(), "signInButton");
    ASSERT_TRUE(until([&] { return !link->isVisible(); }));
    EXPECT_TRUE(at<QLineEdit>("signInHost")->isEnabled());
    EXPECT_TRUE(note(page.get(), "signInHostNote").isEmpty()) << "whoever stops needs no reason";
    press(page.get(), "signInButton");
    ASSERT_TRUE(until([&] { return link->isVisible(); }));
    at<QLineEdit>("signInToken")->setText(u"dapi-of-this-one"_s);
    press(page.get(), "accountOther");
    EXPECT_FALSE(link->isVisible()) << "another one is meant";
    EXPECT_TRUE(at<QLineEdit>("signInHost")->hasFocus());
    EXPECT_TRUE(at<QLineEdit>("signInToken")->text().isEmpty());
}

TEST_F(Accounts, TheModelOfTheFirstStepsIsChosenAgain)
{
    startSandbox();
    open();
    QTest::keyClick(at<QListWidget>("settingsSections"), Qt::Key_Down);
    ASSERT_TRUE(at<QWidget>("modelSection")->isVisible());
    type(page.get(), "startAddress", sandbox->baseUrl());
    type(page.get(), "startKey", sandbox->apiKey());
    QTest::keyClick(at<QLineEdit>("startKey"), Qt::Key_Return);
    ASSERT_TRUE(until([this] { return !at<QComboBox>("startModel")->currentText().isEmpty(); }));
    press(page.get(), "startModelUse");
    ASSERT_TRUE(until([this] { return !kept.isEmpty(); }));
    EXPECT_EQ(kept.last().baseUrl, sandbox->baseUrl());
    EXPECT_EQ(kept.last().model, at<QComboBox>("startModel")->currentText());
}

TEST_F(Accounts, SearchingShowsTheSectionsWhoseLabelsHaveTheWord)
{
    open();
    const QStringList all = visibleSections();
    ASSERT_TRUE(all.contains(u"Accounts"_s) && all.contains(u"Retention"_s));
    EXPECT_EQ(all.first(), u"This machine"_s);
    page->find();
    auto *search = at<QLineEdit>("settingsSearch");
    ASSERT_TRUE(search->hasFocus());
    QTest::keyClicks(search, u"answers and samples"_s);
    ASSERT_TRUE(until([this] {
        return visibleSections() == QStringList({u"Team"_s, u"Retention"_s});
    })) << qPrintable(visibleSections().join(u", "_s));
    EXPECT_TRUE(at<QWidget>("accountsSection")->isVisible()) << "typing shows none: that can take work";
    QTest::keyClick(search, Qt::Key_Down);
    EXPECT_TRUE(at<QListWidget>("settingsSections")->hasFocus());
    EXPECT_TRUE(at<QWidget>("retentionSection")->isVisible());
    page->find();
    QTest::keyClicks(search, u"no such word"_s);
    EXPECT_TRUE(until([this] { return at<QLabel>("settingsNone")->isVisible(); }));
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_EQ(visibleSections(), all);
}

} // namespace metaflow::testing
