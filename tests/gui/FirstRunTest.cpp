#include "app/desktop/Desktop.h"
#include "tests/gui/Desk.h"
#include "tests/support/PostgresServer.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

/// The whole program in a home of its own, by clicks that are counted.
class FirstRun : public ::testing::Test {
protected:
    void SetUp() override
    {
        qputenv("METAFLOW_HOME", home.path().toUtf8());
        qputenv("DATABRICKS_CONFIG_FILE", home.filePath(u"databrickscfg"_s).toUtf8());
        for (const char *name : {"METAFLOW_STORE", "DATABRICKS_HOST", "DATABRICKS_CONFIG_PROFILE"}) {
            qunsetenv(name);
        }
    }
    void TearDown() override
    {
        desktop.reset();
        qunsetenv("METAFLOW_HOME");
        qunsetenv("DATABRICKS_CONFIG_FILE");
    }
    [[nodiscard]] bool open(const app::Arguments &arguments = {})
    {
        desktop.reset();
        desktop = std::make_unique<app::Desktop>(arguments);
        desktop->open(false);
        return until([this] { return desktop->window() && desktop->window()->isVisible(); });
    }
    [[nodiscard]] static bool until(const std::function<bool()> &condition)
    {
        return QTest::qWaitFor(condition, 60'000);
    }
    template <typename Widget> [[nodiscard]] Widget *at(const char *name) const
    {
        return desktop->window() ? desktop->window()->findChild<Widget *>(QLatin1String(name)) : nullptr;
    }
    [[nodiscard]] bool click(const char *name)
    {
        const auto ready = [&] {
            const auto *button = at<QPushButton>(name);
            return button && button->isVisible() && button->isEnabled();
        };
        if (!until(ready)) {
            return false;
        }
        ++clicks;
        QTest::mouseClick(at<QPushButton>(name), Qt::LeftButton);
        return true;
    }
    /// In the form that is shown: the assistant has two.
    template <typename Widget> [[nodiscard]] Widget *shown(QWidget *root, const char *name)
    {
        for (Widget *widget : root->findChildren<Widget *>(QLatin1String(name))) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool isWelcome()
    {
        return at<QWidget>("startAssistant") && at<QWidget>("startAssistant")->isVisible();
    }
    [[nodiscard]] QString keptStore() const
    {
        QFile file(home.filePath(u"config/choices.json"_s));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())["store"_L1].toString()
                                              : QString();
    }
    static QWidget *failure()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == "startFailure"_L1 && widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    void fillIn(QWidget *root, const QString &host, int port, const QString &database)
    {
        for (const auto &[field, text] : {std::pair{"storeHost", host}, std::pair{"storeDatabase", database},
                 std::pair{"storeUser", u"postgres"_s}}) {
            auto *edit = shown<QLineEdit>(root, field);
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, text);
        }
        shown<QSpinBox>(root, "storePort")->setValue(port);
    }

    QTemporaryDir home;
    std::unique_ptr<app::Desktop> desktop;
    int clicks = 0;
};

} // namespace

TEST_F(FirstRun, FromNothingToADescriptionOnThePracticeWorkspaceTakesAtMostSixClicks)
{
    ASSERT_TRUE(open());
    ASSERT_TRUE(isWelcome());
    ASSERT_TRUE(click("doorPractice"));
    ASSERT_TRUE(until([this] { return at<QWidget>("startAssistant") == nullptr && at<QPushButton>("runButton"); }));
    ASSERT_TRUE(click("runButton")) << "scan, choice of tables and quote come by themselves";
    ASSERT_TRUE(until([this] {
        const auto *proposals = at<QPushButton>("reviewProposals");
        return proposals && proposals->isVisible();
    }));
    EXPECT_LE(clicks, 6);
    RecordProperty("clicks_to_first_description", clicks);
}

TEST_F(FirstRun, TheFirstStepsComeOnceAndTheKeysOfPagesRestMeanwhile)
{
    ASSERT_TRUE(open());
    ASSERT_TRUE(isWelcome());
    QApplication::setActiveWindow(desktop->window());
    QTest::keyClick(desktop->window(), Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(desktop->window()->currentPage(), 0);
    ASSERT_TRUE(click("startSkip"));
    EXPECT_TRUE(until([this] { return !isWelcome(); }));
    QTest::keyClick(desktop->window(), Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(desktop->window()->currentPage(), 3);
    ASSERT_TRUE(open());
    EXPECT_FALSE(isWelcome());
}

TEST_F(FirstRun, WhoeverIsBehindAProxyComesFromTheSignInToWhereItIsSet)
{
    ASSERT_TRUE(open());
    ASSERT_TRUE(click("doorWorkspace"));
    ASSERT_TRUE(click("startNetwork"));
    EXPECT_TRUE(until([this] { return at<QWidget>("networkSection") && at<QWidget>("networkSection")->isVisible(); }));
    EXPECT_FALSE(isWelcome());
}

TEST_F(FirstRun, WhoeverNamedAStoreIsNotAskedHowToBegin)
{
    app::Arguments arguments;
    arguments.store = u"sqlite:"_s + home.filePath(u"named.sqlite"_s);
    ASSERT_TRUE(open(arguments));
    EXPECT_FALSE(isWelcome());
}

TEST_F(FirstRun, ADatabaseThatCannotBeReachedIsSaidBelowItsHost)
{
    ASSERT_TRUE(open());
    ASSERT_TRUE(click("doorTeam"));
    QWidget *window = desktop->window();
    fillIn(window, u"127.0.0.1"_s, 1, u"metaflow"_s);
    QTest::mouseClick(shown<QPushButton>(window, "storeUse"), Qt::LeftButton);
    EXPECT_TRUE(until([&] {
        const auto *note = shown<QLabel>(window, "storeHostNote");
        return note && note->text().contains(u"cannot be opened"_s);
    }));
    EXPECT_TRUE(isWelcome());
    EXPECT_EQ(keptStore(), QString());
}

TEST_F(FirstRun, ATeamsStoreIsJoinedWithAPasswordForThisSessionAndNothingElse)
{
    if (!PostgresServer::isInstalled()) {
        GTEST_SKIP() << "no PostgreSQL server is installed";
    }
    PostgresServer server("s3cret of the team");
    ASSERT_TRUE(server.start()) << qPrintable(server.error());
    ASSERT_TRUE(open());
    ASSERT_TRUE(click("doorTeam"));
    QWidget *window = desktop->window();
    fillIn(window, u"127.0.0.1"_s, server.port(), u"postgres"_s);
    auto *password = shown<QLineEdit>(window, "storePassword");
    password->setFocus();
    QTest::keyClicks(password, u"wrong"_s);
    QTest::mouseClick(shown<QPushButton>(window, "storeUse"), Qt::LeftButton);
    ASSERT_TRUE(until([&] { return shown<QLabel>(window, "storePasswordFieldNote") != nullptr; }));
    password->selectAll();
    QTest::keyClicks(password, u"s3cret of the team"_s);
    shown<QCheckBox>(window, "storePasswordKeep")->setChecked(false);
    QTest::keyClick(password, Qt::Key_Return);
    ASSERT_TRUE(until([this] { return keptStore().startsWith(u"postgresql://"_s); }));
    EXPECT_FALSE(keptStore().contains(u"s3cret"_s));
    ASSERT_TRUE(until([this] { return desktop->window() && desktop->window()->isVisible() && !isWelcome(); }))
        << "the password goes from one window to the next";
    EXPECT_EQ(failure(), nullptr);
}

TEST_F(FirstRun, AStoreThatIsGoneOffersThisMachinesOwn)
{
    ASSERT_TRUE(QDir().mkpath(home.filePath(u"config"_s)));
    QFile choices(home.filePath(u"config/choices.json"_s));
    ASSERT_TRUE(choices.open(QIODevice::WriteOnly));
    choices.write(R"({"store":"postgresql://postgres@127.0.0.1:1/gone","welcomed":true})");
    choices.close();
    desktop = std::make_unique<app::Desktop>(app::Arguments());
    desktop->open(false);
    ASSERT_TRUE(until([] { return failure() != nullptr; }));
    QTest::mouseClick(find<QPushButton>(failure(), "failureOwn"), Qt::LeftButton);
    ASSERT_TRUE(until([this] { return desktop->window() && desktop->window()->isVisible(); }));
    EXPECT_EQ(failure(), nullptr);
    EXPECT_TRUE(until([this] { return keptStore().isEmpty(); })) << "it stays that way";
}

} // namespace metaflow::testing
