#include "tests/gui/StartFixture.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/RunLoop.h"
#include "ui/generate/ModelPanel.h"
#include "ui/start/FailurePage.h"
#include "ui/start/StartAssistant.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

class Start : public StartFixture {
protected:
    void open()
    {
        page = build<ui::StartAssistant>(desk);
        page->resize(1100, 760);
        page->show();
        QApplication::setActiveWindow(page.get());
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        page->begin();
    }
    template <typename Widget> Widget *at(const char *name) { return find<Widget>(page.get(), name); }
    [[nodiscard]] QString title() { return at<QLabel>("startTitle")->text(); }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void signInWithToken(const QString &host, const QString &token)
    {
        type(page.get(), "signInHost", host);
        choose(page.get(), "signInWay", 1);
        type(page.get(), "signInToken", token);
        key(Qt::Key_Return);
    }
    void keepModelKey(const QString &baseUrl, const QByteArray &key)
    {
        ASSERT_TRUE(waitFor(keys->write(secrets::modelKeyName(u"openai"_s, baseUrl), Secret(QByteArray(key)))));
    }
    [[nodiscard]] int statements() { return static_cast<int>(sandbox->entries(u"statement"_s).size()); }

    std::unique_ptr<ui::StartAssistant> page;
};

} // namespace

TEST_F(Start, DigitsOpenDoorsAndEscapeGoesBackAndOut)
{
    open();
    QSignalSpy left(page.get(), &ui::StartAssistant::left);
    EXPECT_TRUE(at<QPushButton>("doorPractice")->hasFocus());
    key(Qt::Key_2);
    EXPECT_TRUE(title().startsWith(u"1 of 4"_s));
    press(page.get(), "startBack");
    EXPECT_TRUE(at<QPushButton>("doorPractice")->hasFocus());
    key(Qt::Key_3);
    EXPECT_EQ(title(), u"Join my team's store"_s);
    EXPECT_TRUE(at<QLineEdit>("storeHost") != nullptr);
    key(Qt::Key_Escape);
    EXPECT_TRUE(title().startsWith(u"Welcome"_s));
    EXPECT_TRUE(kept.isEmpty());
    key(Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
    ASSERT_EQ(kept.size(), 1);
    EXPECT_TRUE(kept.last().welcomed) << "it does not come again by itself";
}

TEST_F(Start, ArrowsAndTabGoFromDoorToDoorAndEnterOpens)
{
    open();
    for (const char *next : {"doorWorkspace", "doorTeam", "doorFile"}) {
        key(Qt::Key_Tab);
        EXPECT_TRUE(at<QPushButton>(next)->hasFocus()) << next;
    }
    key(Qt::Key_Tab);
    EXPECT_TRUE(at<QPushButton>("startSkip")->hasFocus());
    at<QPushButton>("doorPractice")->setFocus();
    key(Qt::Key_Down);
    EXPECT_TRUE(at<QPushButton>("doorWorkspace")->hasFocus());
    key(Qt::Key_Return);
    EXPECT_TRUE(title().startsWith(u"1 of 4"_s));
}

TEST_F(Start, TabGoesThroughTheSignInInReadingOrder)
{
    open();
    key(Qt::Key_2);
    auto *host = at<QLineEdit>("signInHost");
    ASSERT_TRUE(until([&] { return host->hasFocus(); })) << "there is no sign-in to choose from";
    type(page.get(), "signInHost", u"dbc-1.example.net"_s);
    choose(page.get(), "signInWay", 2);
    host->setFocus();
    for (const char *next :
        {"signInWay", "signInClient", "signInSecret", "signInKeep", "signInButton", "startNetwork", "startBack"}) {
        key(Qt::Key_Tab);
        EXPECT_TRUE(at<QWidget>(next)->hasFocus()) << next;
    }
}

TEST_F(Start, PracticeIsOneKeyAway)
{
    int practised = 0;
    desk.context->openPractice = [&practised] { ++practised; };
    open();
    key(Qt::Key_1);
    EXPECT_EQ(practised, 1);
    EXPECT_TRUE(kept.last().welcomed);
}

TEST_F(Start, PlansAndSpreadsheetsAreOpenedAndOtherFilesRefusedInWords)
{
    open();
    QSignalSpy plan(page.get(), &ui::StartAssistant::planWanted);
    QSignalSpy rows(page.get(), &ui::StartAssistant::fileWanted);
    desk.dialogs.file = u"/tmp/comments.pdf"_s;
    key(Qt::Key_4);
    EXPECT_TRUE(note(page.get(), "startNote").contains(u"comments.pdf"_s));
    EXPECT_EQ(plan.count() + rows.count(), 0);
    desk.dialogs.file = u"/tmp/comments.xlsx"_s;
    key(Qt::Key_4);
    ASSERT_EQ(rows.count(), 1);
    EXPECT_EQ(rows.first().first().toString(), u"/tmp/comments.xlsx"_s);
    desk.dialogs.file = u"/tmp/april.mfplan"_s;
    press(page.get(), "doorFile");
    ASSERT_EQ(plan.count(), 1);
    EXPECT_EQ(plan.first().first().toString(), u"/tmp/april.mfplan"_s);
}

TEST_F(Start, AWrongTokenIsSaidBelowItAndTheRightOneLeadsOnWithoutStartingAnything)
{
    startSandbox();
    const QByteArray warehouse = "/api/2.0/sql/warehouses/" + sandbox->warehouseId().toUtf8();
    ASSERT_EQ(sandbox->request("POST", warehouse + "/stop", "{}", sandbox->token()).status, 200);
    open();
    key(Qt::Key_2);
    ASSERT_TRUE(until([this] { return at<QLineEdit>("signInHost")->hasFocus(); }));
    signInWithToken(sandbox->host(), u"dapi-wrong"_s);
    ASSERT_TRUE(until([this] { return !note(page.get(), "signInTokenNote").isEmpty(); }));
    EXPECT_TRUE(at<QLineEdit>("signInToken")->hasFocus());
    EXPECT_TRUE(keys->entries().isEmpty()) << "what does not work is not kept";
    signInWithToken(sandbox->host(), sandbox->token());
    auto *list = at<QListWidget>("warehouseList");
    ASSERT_TRUE(until([&] { return list->isVisible() && list->count() == 1; })) << qPrintable(title());
    EXPECT_EQ(keys->entries().size(), 1);
    ASSERT_FALSE(kept.isEmpty()) << "known to what comes next, such as a Lakebase store";
    EXPECT_FALSE(kept.last().account.isEmpty());
    const QString promise = at<QPushButton>("warehouseUse")->text();
    EXPECT_TRUE(promise.contains(u"is stopped, and connecting starts it"_s)) << qPrintable(promise);
    press(page.get(), "warehouseUse");
    ASSERT_TRUE(until([this] { return title().startsWith(u"3 of 4"_s); }));
    EXPECT_EQ(statements(), 0) << "a statement would start the warehouse";
    for (int i = 0; i < 2; ++i) { // the model and the store later
        press(page.get(), "startSkip");
    }
    ASSERT_FALSE(kept.isEmpty());
    EXPECT_EQ(kept.last().warehouse, sandbox->warehouseId());
    EXPECT_FALSE(kept.last().account.isEmpty());
    EXPECT_TRUE(kept.last().welcomed);
}

TEST_F(Start, ALockedKeyStoreIsSaidAndTheSessionIsEnough)
{
    startSandbox();
    keyStore->locked = true;
    open();
    key(Qt::Key_2);
    ASSERT_TRUE(until([this] { return at<QLineEdit>("signInHost")->hasFocus(); }));
    signInWithToken(sandbox->host(), sandbox->token());
    ASSERT_TRUE(until([this] { return !note(page.get(), "signInKeepNote").isEmpty(); }));
    EXPECT_EQ(at<QLineEdit>("signInToken")->text(), sandbox->token()) << "nothing that was typed is lost";
    auto *keep = at<QCheckBox>("signInKeep");
    ASSERT_TRUE(keep->hasFocus());
    key(Qt::Key_Space);
    press(page.get(), "signInButton");
    ASSERT_TRUE(until([this] { return title().startsWith(u"2 of 4"_s); }));
    ASSERT_EQ(keys->entries().size(), 1);
    EXPECT_TRUE(keys->entries().first().session);
}

TEST_F(Start, AStoreWhoseSignInIsOverIsOpenedAfterANewOne)
{
    startSandbox();
    machine->storeUrl = u"postgresql://ann@db.example.com/team?lakebase=main"_s;
    ui::FailurePage failure({ErrorCode::SignInExpired, u"dbc-1.example.net"_s, {}, {}}, machine.get());
    failure.show();
    QApplication::setActiveWindow(&failure);
    QSignalSpy again(&failure, &ui::FailurePage::againWanted);
    ASSERT_TRUE(find<QLineEdit>(&failure, "signInHost")->isVisible());
    type(&failure, "signInHost", sandbox->host());
    choose(&failure, "signInWay", 1);
    type(&failure, "signInToken", sandbox->token());
    press(&failure, "signInButton");
    ASSERT_TRUE(until([&] { return again.count() == 1; }));
    ASSERT_FALSE(kept.isEmpty());
    EXPECT_FALSE(kept.last().account.isEmpty());

    const ui::FailurePage gone({ErrorCode::StoreUnreachable, u"db.example.com"_s, {}, {}}, machine.get());
    EXPECT_EQ(gone.findChild<QLineEdit *>(u"signInHost"_s), nullptr) << "signing in would not help";
    desk.stalls.reset(); // two pages were built at once
}

TEST_F(Start, SignInsOfTheConfigFileAreOfferedFirst)
{
    startSandbox();
    writeConfig("[DEFAULT]\nhost = " + sandbox->host().toUtf8() + "\ntoken = " + sandbox->token().toUtf8() + "\n");
    open();
    key(Qt::Key_2);
    auto *list = at<QTableWidget>("accountList");
    ASSERT_TRUE(until([&] { return list->isVisible() && list->rowCount() == 1; }));
    EXPECT_FALSE(at<QWidget>("signInHost")->isVisible()) << "folded: there is one already";
    press(page.get(), "accountUse");
    EXPECT_TRUE(until([this] { return at<QListWidget>("warehouseList")->count() == 1; }));
}

TEST_F(Start, AModelIsTestedAndItsKeyIsKeptForItsAddressAlone)
{
    startSandbox();
    open();
    key(Qt::Key_2);
    press(page.get(), "startSkip"); // no sign-in, so no warehouse to choose
    ASSERT_TRUE(title().startsWith(u"3 of 4"_s)) << qPrintable(title());
    type(page.get(), "startAddress", u"not an address"_s);
    press(page.get(), "startModelTest");
    EXPECT_FALSE(note(page.get(), "startAddressNote").isEmpty());
    keepModelKey(u"http://127.0.0.1:9/v1"_s, "sk-kept");
    type(page.get(), "startAddress", u"http://127.0.0.1:9/v1"_s);
    key(Qt::Key_Tab);
    const auto isFound = [this] { return at<QLineEdit>("startKey")->placeholderText().contains(u"kept already"_s); };
    ASSERT_TRUE(until(isFound));
    QTest::keyClick(at<QLineEdit>("startAddress"), Qt::Key_X);
    EXPECT_FALSE(isFound()) << "it is of another address";
    type(page.get(), "startAddress", sandbox->baseUrl() + u'/');
    type(page.get(), "startKey", u"sk-wrong"_s);
    press(page.get(), "startModelTest");
    ASSERT_TRUE(until([this] { return !note(page.get(), "startKeyFieldNote").isEmpty(); }));
    type(page.get(), "startKey", sandbox->apiKey());
    press(page.get(), "startModelTest");
    ASSERT_TRUE(until([this] { return at<QLabel>("startModelOutcome")->text().contains(u"answers"_s); }));
    EXPECT_FALSE(at<QComboBox>("startModel")->currentText().isEmpty());
    press(page.get(), "startModelUse");
    ASSERT_TRUE(until([this] { return title().startsWith(u"4 of 4"_s); }));
    const auto key = waitFor(keyStore->read(secrets::modelKeyName(u"openai"_s, sandbox->baseUrl())));
    ASSERT_TRUE(key);
    EXPECT_EQ(key->reveal(), sandbox->apiKey().toUtf8());
    EXPECT_TRUE(at<QLineEdit>("startKey")->text().isEmpty()) << "the field lets go of it";
    press(page.get(), "storeUse");
    ASSERT_TRUE(until([this] { return !kept.isEmpty(); }));
    EXPECT_EQ(kept.last().baseUrl, sandbox->baseUrl());
    EXPECT_EQ(kept.last().provider, u"openai"_s);
}

TEST_F(Start, TheGeneratePageFindsAKeptKeyByItsAddressAndOffersItToNoOther)
{
    const QString here = u"http://127.0.0.1:9/v1"_s;
    ASSERT_TRUE(waitFor(keys->write(secrets::modelKeyName(u"openai"_s, here), Secret("sk-kept"))));
    ui::ModelPanel panel(keys.get());
    panel.show();
    QApplication::setActiveWindow(&panel);
    type(&panel, "modelBaseUrl", here);
    QTest::keyClick(find<QLineEdit>(&panel, "modelBaseUrl"), Qt::Key_Return);
    ASSERT_TRUE(until([&] { return panel.access().key.reveal() == "sk-kept"; }));
    EXPECT_TRUE(find<QLineEdit>(&panel, "modelKey")->text().isEmpty()) << "it is never shown";
    type(&panel, "modelBaseUrl", u"http://127.0.0.1:10/v1"_s);
    QTest::keyClick(find<QLineEdit>(&panel, "modelBaseUrl"), Qt::Key_Return);
    EXPECT_TRUE(panel.access().key.isEmpty());

    type(&panel, "modelKey", u"sk-other"_s);
    QTest::keyClick(find<QLineEdit>(&panel, "modelKey"), Qt::Key_Return);
    const QString other = secrets::modelKeyName(u"openai"_s, u"http://127.0.0.1:10/v1"_s);
    ASSERT_TRUE(until([&] { return waitFor(keyStore->read(other)).has_value(); }));
    EXPECT_EQ(panel.access().key.reveal(), "sk-other");

    keyStore->locked = true;
    type(&panel, "modelKey", u"sk-new"_s);
    QTest::keyClick(find<QLineEdit>(&panel, "modelKey"), Qt::Key_Return);
    const auto refused = [&] {
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->text().contains(u"until you close the window"_s)) {
                return true;
            }
        }
        return false;
    };
    ASSERT_TRUE(until(refused));
    EXPECT_EQ(panel.access().key.reveal(), "sk-new") << "it stays in the line, for this session";
    keyStore->locked = false;
    EXPECT_EQ(waitFor(keyStore->read(other))->reveal(), "sk-other") << "what was there is as it was";
}

TEST_F(Start, AKeptKeyGoesToItsAddressAloneAlsoWhereSettingsAreRecalled)
{
    keepModelKey(u"http://127.0.0.1:9/v1"_s, "sk-nine");
    keepModelKey(u"http://127.0.0.1:11/v1"_s, "sk-eleven");
    ui::ModelPanel panel(keys.get());
    panel.show();
    QApplication::setActiveWindow(&panel);
    GenerationOptions options;
    options.provider = u"openai"_s;
    options.model = u"some-model"_s;
    const auto recall = [&](int port) {
        options.baseUrl = u"http://127.0.0.1:%1/v1"_s.arg(port);
        panel.set(options);
    };
    recall(9);
    ASSERT_TRUE(until([&] { return panel.access().key.reveal() == "sk-nine"; }));
    recall(10);
    EXPECT_TRUE(panel.access().key.isEmpty());
    recall(11);
    EXPECT_NE(panel.access().key.reveal(), "sk-nine");
    ASSERT_TRUE(until([&] { return panel.access().key.reveal() == "sk-eleven"; }));
    auto *address = find<QLineEdit>(&panel, "modelBaseUrl");
    address->setFocus();
    QTest::keyClick(address, Qt::Key_2);
    EXPECT_TRUE(panel.access().key.isEmpty()) << "another address, though the focus is still in it";
    QTest::keyClick(address, Qt::Key_Backspace);
    QTest::keyClick(address, Qt::Key_Return);
    EXPECT_TRUE(until([&] { return panel.access().key.reveal() == "sk-eleven"; }));
}

TEST_F(Start, AKeyThatWasReplacedOrRemovedElsewhereIsNoLongerUsed)
{
    const QString here = u"http://127.0.0.1:9/v1"_s;
    keepModelKey(here, "sk-old");
    ui::ModelPanel panel(keys.get());
    GenerationOptions options;
    options.provider = u"openai"_s;
    options.model = u"some-model"_s;
    options.baseUrl = here;
    panel.set(options);
    ASSERT_TRUE(until([&] { return panel.access().key.reveal() == "sk-old"; }));
    keepModelKey(here, "sk-new");
    panel.showKey();
    ASSERT_TRUE(until([&] { return panel.access().key.reveal() == "sk-new"; }));
    ASSERT_TRUE(waitFor(keys->remove(secrets::modelKeyName(u"openai"_s, here))));
    panel.showKey();
    EXPECT_TRUE(until([&] { return panel.access().key.isEmpty(); }));
}

TEST_F(Start, TheBoxBelowAKeyIsReachedBeforeTheKeyIsKept)
{
    ui::ModelPanel panel(keys.get());
    panel.show();
    QApplication::setActiveWindow(&panel);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&panel));
    type(&panel, "modelKey", u"sk-typed"_s);
    auto *box = find<QCheckBox>(&panel, "modelKeyKeep");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    EXPECT_TRUE(keys->entries().isEmpty());
    find<QLineEdit>(&panel, "modelBaseUrl")->setFocus();
    ASSERT_TRUE(until([this] { return keys->entries().size() == 1; }));
    EXPECT_TRUE(keys->entries().first().session);
    EXPECT_EQ(panel.access().key.reveal(), "sk-typed");
    EXPECT_FALSE(waitFor(keyStore->read(keys->entries().first().name)));
}

} // namespace metaflow::testing
