#include "tests/gui/ReviewPlaces.h"

#include "ui/review/ItemModel.h"
#include "ui/review/KeyedTable.h"
#include "ui/settings/SettingsPage.h"
#include "ui/window/Window.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

store::Offer offerOf(const QStringList &parts, int ordinal, const QString &type, const QString &text)
{
    store::Offer offer;
    offer.object = {parts};
    offer.ordinal = ordinal;
    offer.dataType = type;
    offer.text = text;
    if (parts.last() != "id"_L1) { // those are decided together: nobody's comment stands in the way
        offer.original = u"What the catalog says."_s;
    }
    offer.method = u"openai_test"_s;
    offer.author = u"test"_s;
    offer.dataSample = uR"(["Aaaa 99", "Aaa 9", "Aaaaa 99"])"_s;
    offer.score = 100;
    return offer;
}

/// In the default order of the list.
QVector<store::Offer> smallCatalog()
{
    const QStringList table{u"main"_s, u"sales"_s, u"customer"_s};
    QVector<store::Offer> offers{offerOf(table, 0, {}, u"One row a customer of the web shop."_s)};
    const std::array columns{u"id"_s, u"first_name"_s, u"last_name"_s, u"street"_s, u"city"_s, u"email"_s, u"since"_s};
    int ordinal = 0;
    for (const QString &column : columns) {
        const QString text
            = column == "id"_L1 ? u"Number of the row."_s : u"The %1 as the customer typed it."_s.arg(column);
        offers << offerOf(table + QStringList{column}, ++ordinal, u"STRING"_s, text);
    }
    offers << offerOf(table + QStringList{u"address"_s, u"country"_s}, ++ordinal, u"STRING"_s, u"Where it is."_s);
    offers[6].findings
        = {{u"personal_data"_s, Severity::Security, 0, 3, {}}, {u"hedging"_s, Severity::Warning, 0, 3, {u"may"_s}}};
    offers[6].score = 40;
    for (const QString &other : {u"invoice"_s, u"orders"_s}) {
        offers << offerOf({u"main"_s, u"sales"_s, other, u"id"_s}, 1, u"STRING"_s, u"Number of the row."_s);
    }
    return offers;
}

} // namespace

void ReviewWindow::open()
{
    ids = desk.offer(smallCatalog());
    theme.use(ui::Scheme::Light); // as the program has it
    desk.context->keys = &keys;
    desk.context->theme = &theme;
    window = ui::makeWindow(*desk.context, {false, true});
    window->resize(1280, 720);
    window->show();
    QApplication::setActiveWindow(window.get());
    QTest::keyRelease(window.get(), Qt::Key_Control); // held by the test before
    ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    ASSERT_TRUE(showsRow(0));
    QTest::qWait(150); // counts, facets and details come after the row
    ASSERT_EQ(window->size(), QSize(1280, 720));
}

void ReviewWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    table()->setFocus();
    QTest::keyClick(table(), key, modifiers);
}

void ReviewWindow::command(const char *id)
{
    const auto combination = keys.keys(QLatin1String(id)).value(0)[0];
    press(combination.key(), combination.keyboardModifiers());
}

bool ReviewWindow::showsRow(int row)
{
    return QTest::qWaitFor([&] {
        const auto *model = qobject_cast<const ui::ItemModel *>(table()->model());
        const QStringList painted = desk.traceLines().filter(u"row_painted"_s);
        return table()->currentIndex().row() == row && row < model->rowCount() && !painted.isEmpty()
            && painted.last().contains(u"\"id\":\"%1\""_s.arg(model->refs().at(row).id.value()));
    });
}

void ReviewWindow::go(Place place)
{
    if (place >= Place::KeySettings) {
        goToSettings(place == Place::KeySettings ? u"keys"_s : u"look"_s);
    } else if (place >= Place::Texts) {
        goToDetails(place);
    } else if (place >= Place::Bulk) {
        goToMode(place);
    } else {
        goToRow(place);
    }
    QTest::qWait(150);
}

void ReviewWindow::goToRow(Place place)
{
    constexpr std::array commands{"", "edit", "reject", "comment", "jump", "assign", "saveFilter"};
    if (const char *id = commands.at(static_cast<size_t>(place)); *id != '\0') {
        command(id);
    }
}

void ReviewWindow::goToMode(Place place)
{
    const auto visible
        = [this](const char *name) { return QTest::qWaitFor([&] { return at<QWidget>(name)->isVisible(); }); };
    switch (place) {
    case Place::Bulk:
    case Place::AllOfThem:
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Down, Qt::ShiftModifier);
        if (place == Place::AllOfThem) {
            QTest::mouseClick(at<QPushButton>("acceptAll"), Qt::LeftButton);
        }
        ASSERT_TRUE(visible("bulkBar"));
        break;
    case Place::SameText:
        press(Qt::Key_Down);
        ASSERT_TRUE(showsRow(1));
        command("accept");
        ASSERT_TRUE(showsRow(2));
        press(Qt::Key_Up);
        ASSERT_TRUE(showsRow(1));
        command("sameText");
        ASSERT_TRUE(visible("sameTextBar"));
        break;
    case Place::NewTexts:
        command("regenerate");
        ASSERT_TRUE(visible("regeneratePanel"));
        break;
    case Place::Groups:
        command("groups");
        ASSERT_TRUE(QTest::qWaitFor([this] { return at<QTableView>("groupMembers")->model()->rowCount() > 0; }));
        break;
    case Place::Replace:
        command("replace");
        QTest::keyClicks(at<QLineEdit>("replaceFind"), u"customer"_s);
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return at<QLabel>("replaceFigures")->text().contains(u"descriptions change"_s); }));
        break;
    default:
        makeConflict();
    }
}

void ReviewWindow::makeConflict()
{
    press(Qt::Key_Down);
    ASSERT_TRUE(showsRow(1));
    command("edit");
    QTest::keyClicks(editor(), u" Mine."_s);
    desk.editElsewhere(ids.at(1), u"The number that another steward wrote of."_s);
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return at<QWidget>("conflictPanel")->isVisible(); }));
}

void ReviewWindow::goToDetails(Place place)
{
    if (place == Place::Nothing) {
        auto *line = at<QLineEdit>("filterLine");
        line->setText(u"\"nothing is called so\""_s);
        QTest::keyClick(line, Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([this] { return at<QWidget>("reviewEmpty")->isVisible(); }));
        return;
    }
    at<QTabWidget>("details")->setCurrentIndex(static_cast<int>(place) - static_cast<int>(Place::Texts) + 1);
}

void ReviewWindow::goToSettings(const QString &section)
{
    QTest::keyClick(window.get(), Qt::Key_7, Qt::ControlModifier);
    at<ui::SettingsPage>("settingsPage")
        ->openSection(section); // past the others: a section is built when somebody comes to it
}

QWidgetList ReviewWindow::shown() const
{
    QWidgetList widgets;
    for (QWidget *each : window->findChildren<QWidget *>()) {
        if (each->isVisible() && each->window() == window.get()) {
            widgets << each;
        }
    }
    return widgets;
}

QString ReviewWindow::nameOf(const QWidget *widget)
{
    return widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                          : widget->objectName();
}

std::vector<Place> allPlaces()
{
    std::vector<Place> places;
    for (int place = 0; place <= static_cast<int>(Place::LookSettings); ++place) {
        places.push_back(static_cast<Place>(place));
    }
    return places;
}

std::string placeName(const ::testing::TestParamInfo<Place> &info)
{
    constexpr std::array names{"List", "Text", "Reason", "Comment", "Jump", "Assign", "SaveFilter", "Bulk", "AllOfThem",
        "SameText", "NewTexts", "Groups", "Replace", "Conflict", "Texts", "Generation", "Past", "Nothing",
        "KeySettings", "LookSettings"};
    return names.at(static_cast<size_t>(info.param));
}

} // namespace metaflow::testing
