#include "tests/gui/Desk.h"
#include "tests/support/RunLoop.h"
#include "ui/settings/LookSection.h"
#include "ui/settings/PolicySection.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/KeyMap.h"
#include "ui/widgets/Banner.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

enum SectionRow { Templates, Glossary, Checks, Privacy, Prices, Retention, FourEyes, Keys, Look };

class Settings : public ::testing::Test {
protected:
    void open(SectionRow section)
    {
        page = build<ui::SettingsPage>(desk);
        page->resize(1160, 660);
        page->show();
        QApplication::setActiveWindow(page.get());
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        page->activate();
        auto *sections = find<QListWidget>(page.get(), "settingsSections");
        for (int row = 0; row < section; ++row) {
            QTest::keyClick(sections, Qt::Key_Down);
        }
    }
    template <typename Widget> Widget *at(const char *name) { return find<Widget>(page.get(), name); }
    void TearDown() override { expectNoStall(desk); }
    void type(const char *name, const QString &text)
    {
        auto *edit = at<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    Desk desk;
    std::unique_ptr<ui::SettingsPage> page;
};

} // namespace

TEST_F(Settings, AKeyIsAddedByPressingItAndATakenOneIsRefused)
{
    ui::KeyMap keys;
    desk.context->keys = &keys;
    open(Keys);
    auto *table = at<QTableWidget>("keysTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down); // accept, edit, reject
    QTest::keyClick(table, Qt::Key_Return);
    auto *field = at<QLineEdit>("keyField");
    ASSERT_TRUE(field->hasFocus());
    QTest::keyClick(field, Qt::Key_E);
    EXPECT_TRUE(at<QLabel>("keyNote")->text().startsWith(u"E is taken"));
    QTest::keyClick(field, Qt::Key_F1);
    EXPECT_TRUE(at<QLabel>("keyNote")->text().startsWith(u"F1 is taken"));
    QTest::keyClick(field, Qt::Key_F8, Qt::ControlModifier);
    EXPECT_EQ(table->item(2, 2)->text(), u"R, Ctrl+F8"_s);
    EXPECT_EQ(keys.text(u"reject"_s), u"R, Ctrl+F8"_s);
    at<QPushButton>("keyNone")->click();
    EXPECT_EQ(table->item(2, 2)->text(), QString());
    at<QPushButton>("keyDefault")->click();
    EXPECT_EQ(table->item(2, 2)->text(), u"R"_s);
    QTest::keyClick(field, Qt::Key_Tab);
    EXPECT_FALSE(field->hasFocus());
}

TEST_F(Settings, TheLookIsChosenAndKept)
{
    ui::KeyMap keys;
    ui::Theme theme;
    desk.context->keys = &keys;
    desk.context->theme = &theme;
    open(Look);
    auto *choice = at<QComboBox>("schemeChoice");
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End);
    EXPECT_EQ(theme.scheme(), ui::Scheme::HighContrast);
    EXPECT_TRUE(ui::colorsOf(page->palette()).highContrast);
    ui::Theme next;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        ui::useKeptScheme(next, desk.context->settingsFile);
        return next.scheme() == ui::Scheme::HighContrast;
    }));
    theme.use(ui::Scheme::Light);
    desk.stalls.reset(); // everything was styled anew
}

TEST_F(Settings, ATemplateIsSavedAsAVersionOfItsOwnAndABadNameIsShownWithItsPlace)
{
    open(Templates);
    auto *text = at<QPlainTextEdit>("templateText");
    ASSERT_TRUE(QTest::qWaitFor([&] { return text->toPlainText().contains(u"{{data}}"_s); })) << "the shipped one";
    auto *save = at<QPushButton>("templateSave");
    EXPECT_FALSE(save->isEnabled()) << "nothing was changed";
    const QString shipped = text->toPlainText();
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, u" {{tabel}}"_s);
    auto *problems = at<QListWidget>("templateProblems");
    EXPECT_TRUE(problems->item(0)->text().contains(u"tabel"_s)) << qPrintable(problems->item(0)->text());
    EXPECT_FALSE(save->isEnabled());
    EXPECT_FALSE(page->unfinished().isEmpty()) << "closing now would lose it";
    text->setPlainText(shipped + u" Be brief."_s);
    type("templateName", u"finance"_s);
    type("templateSchema", u"fin_*"_s);
    ASSERT_TRUE(save->isEnabled());
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    auto *list = at<QListWidget>("templateList");
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->count() == 2; }));
    EXPECT_TRUE(page->unfinished().isEmpty());
    const auto kept = desk.services->templates().versions(u"finance"_s).future().result();
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->last().scope.schema, u"fin_*"_s);
    EXPECT_TRUE(kept->last().content.text.endsWith(u"Be brief."_s));
}

TEST_F(Settings, ATermIsAddedChangedAndRemovedByKeys)
{
    open(Glossary);
    type("glossaryTerm", u"SKU"_s);
    type("glossaryMeaning", u"stock keeping unit"_s);
    QTest::keyClick(at<QCheckBox>("glossaryAcronym"), Qt::Key_Space);
    QTest::keyClick(at<QLineEdit>("glossaryMeaning"), Qt::Key_Return);
    auto *table = at<QTableView>("glossaryTable");
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }));
    EXPECT_EQ(table->model()->index(0, 1).data().toString(), u"acronym"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return at<QPushButton>("glossaryRemove")->isEnabled(); }));
    QTest::keyClick(at<QPushButton>("glossaryRemove"), Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() == 0; }));
}

TEST_F(Settings, AGlossaryFileWithAMistakeChangesNothingAndSaysWhere)
{
    const QString file = desk.folder.filePath(u"glossary.csv"_s);
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write("term,kind,meaning,avoid\nSKU,acronym,stock keeping unit,\nonly one cell\n");
    out.close();
    desk.dialogs.file = file;
    open(Glossary);
    QTest::keyClick(at<QPushButton>("glossaryImport"), Qt::Key_Space);
    const auto says = [&] {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u'3') && label->text().contains(u"1 problem"_s)) {
                return true;
            }
        }
        return false;
    };
    EXPECT_TRUE(QTest::qWaitFor(says));
    EXPECT_EQ(at<QTableView>("glossaryTable")->model()->rowCount(), 0);
}

TEST_F(Settings, ACheckThatIsSwitchedOffStaysOff)
{
    open(Checks);
    auto *level = at<QComboBox>("level_hedging");
    ASSERT_TRUE(QTest::qWaitFor([&] { return level->currentIndex() > 0; }));
    level->setFocus();
    QTest::keyClick(level, Qt::Key_Home);
    const auto kept = [&] {
        const auto settings = desk.services->checks().settings().future().result();
        return settings && settings->level(u"hedging"_s) == checks::Level::Off;
    };
    EXPECT_TRUE(QTest::qWaitFor(kept));
}

TEST_F(Settings, APatternIsRefusedWithItsReasonOrKeptAndTried)
{
    open(Privacy);
    type("patternName", u"staff_no"_s);
    type("patternText", u"E(\\d{5}"_s);
    EXPECT_FALSE(at<QPushButton>("patternAdd")->isEnabled());
    type("patternText", u"E\\d{5}"_s);
    ASSERT_TRUE(at<QPushButton>("patternAdd")->isEnabled());
    QTest::keyClick(at<QLineEdit>("patternText"), Qt::Key_Return);
    auto *table = at<QTableWidget>("patternTable");
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->rowCount() == 1; }));
    auto *text = at<QPlainTextEdit>("privacyTry");
    text->setFocus();
    QTest::keyClicks(text, u"badge E12345"_s);
    const auto *leaves = at<QLabel>("privacyLeaves");
    EXPECT_TRUE(QTest::qWaitFor([&] { return leaves->text().contains(u"badge"_s); }));
    EXPECT_FALSE(leaves->text().contains(u"E12345"_s));
}

TEST_F(Settings, APriceOfTheTeamStandsOverTheListAndGoesAgain)
{
    open(Prices);
    auto *table = at<QTableWidget>("priceTable");
    ASSERT_GT(table->rowCount(), 10);
    type("priceProvider", u"openai"_s);
    type("priceModel", u"house-model"_s);
    at<QDoubleSpinBox>("priceInput")->setValue(1.5);
    at<QDoubleSpinBox>("priceOutput")->setValue(3);
    QTest::keyClick(at<QPushButton>("priceKeep"), Qt::Key_Space);
    const auto known = [&] { return desk.services->prices().find(u"openai"_s, u"house-model"_s).has_value(); };
    ASSERT_TRUE(QTest::qWaitFor(known));
    ASSERT_TRUE(QTest::qWaitFor([&] { return at<QPushButton>("priceRemove")->isEnabled(); }));
    QTest::keyClick(at<QPushButton>("priceRemove"), Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !known(); }));
}

TEST_F(Settings, TheTimeOfRetentionIsKept)
{
    open(Retention);
    auto *days = at<QSpinBox>("retentionDays");
    ASSERT_TRUE(QTest::qWaitFor([&] { return days->value() == 30; }));
    days->setFocus();
    days->selectAll();
    QTest::keyClicks(days, u"7"_s);
    QTest::keyClick(days, Qt::Key_Return);
    const auto kept = [&] { return desk.services->retention().days().future().result() == Result<int>(7); };
    EXPECT_TRUE(QTest::qWaitFor(kept));
}

TEST_F(Settings, FourEyesAreSwitchedByKeysAndStandInTheRecord)
{
    desk.add(u"orders"_s, 1);
    open(FourEyes);
    auto *table = at<QTableWidget>("policyCatalogs");
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->rowCount() == 1; }));
    EXPECT_EQ(table->item(0, 0)->text(), u"main"_s);
    auto *plans = at<QCheckBox>("policyPlans");
    auto *texts = at<QCheckBox>("policyDecisions");
    ASSERT_TRUE(plans->isEnabled() && texts->isEnabled());
    EXPECT_FALSE(plans->isChecked() || texts->isChecked()) << "off by default";
    EXPECT_TRUE(at<QLabel>("policyWho")->text().contains(u"ann"_s));
    const auto kept = [&] {
        const auto all = waitFor(desk.services->review().policies());
        return all && all->size() == 1 ? all->first() : store::CatalogPolicies();
    };
    plans->setFocus();
    QTest::keyClick(plans, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->item(0, 2)->text() == u"two persons"_s; }));
    EXPECT_EQ(kept(), (store::CatalogPolicies{u"main"_s, false, true}));
    EXPECT_EQ(table->item(0, 1)->text(), u"one person"_s);
    EXPECT_TRUE(desk.dialogs.asked.isEmpty()) << "more care needs no question";
    texts->setFocus();
    QTest::keyClick(texts, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->item(0, 1)->text() == u"two persons"_s; }));

    QTest::keyClick(plans, Qt::Key_Space); // off: asked, and answered with no
    ASSERT_EQ(desk.dialogs.asked.size(), 1);
    EXPECT_TRUE(plans->isChecked());
    EXPECT_TRUE(kept().plans);
    desk.dialogs.yes = true;
    QTest::keyClick(plans, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->item(0, 2)->text() == u"one person"_s; }));
    EXPECT_EQ(kept(), (store::CatalogPolicies{u"main"_s, true, false}));
    EXPECT_FALSE(plans->isChecked());

    const auto events = waitFor(desk.services->record().events({}));
    ASSERT_TRUE(events);
    QStringList said;
    for (const RecordEvent &event : *events) {
        if (event.kind == u"policy"_s) {
            said << event.person.name;
        }
    }
    EXPECT_EQ(said, (QStringList{u"ann"_s, u"ann"_s, u"ann"_s}));
}

TEST_F(Settings, WithoutACatalogOrAPersonFourEyesCannotBeSwitchedAndItSaysWhy)
{
    open(FourEyes);
    auto *count = at<QLabel>("policyCount");
    ASSERT_TRUE(QTest::qWaitFor([&] { return count->isVisible() && !count->text().isEmpty(); }));
    EXPECT_FALSE(at<QCheckBox>("policyPlans")->isEnabled()) << "there is no catalog";

    desk.add(u"orders"_s, 1);
    ui::ConnectionState nobody(desk.services->catalog(), false, Person());
    ui::Context context{desk.services->catalog(), desk.services->generation(), desk.services->review(),
        desk.services->importing(), desk.services->exporting(), desk.services->drafts(), nobody, desk.dialogs,
        desk.trace};
    desk.stalls.beginBuild(); // as the page does
    ui::PolicySection section(context);
    desk.stalls.endBuild(&section);
    section.show();
    section.refresh();
    auto *table = find<QTableWidget>(&section, "policyCatalogs");
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->rowCount() == 1; }));
    auto *plans = find<QCheckBox>(&section, "policyPlans");
    EXPECT_FALSE(plans->isEnabled());
    EXPECT_TRUE(find<QLabel>(&section, "policyWho")->text().startsWith(u"Nobody is known"_s));
    EXPECT_FALSE(plans->toolTip().isEmpty());
    const auto refused = waitFor(desk.services->review().setPolicy(u"main"_s, store::PolicyOf::Plans, true, Person()));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NotPermitted);
}

} // namespace metaflow::testing
