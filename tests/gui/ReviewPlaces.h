#pragma once

#include "tests/gui/Desk.h"
#include "ui/shell/KeyMap.h"
#include "ui/shell/MainWindow.h"
#include "ui/style/Theme.h"

#include <QPlainTextEdit>
#include <QTableView>

#include <gtest/gtest.h>

namespace metaflow::testing {

/// What of the review page, and of the settings that belong to it, can be on the screen.
enum class Place {
    List,
    Text,
    Reason,
    Comment,
    Jump,
    Assign,
    SaveFilter,
    Bulk,
    AllOfThem,
    SameText,
    NewTexts,
    Groups,
    Replace,
    Conflict,
    Texts,
    Generation,
    Past,
    Nothing,
    KeySettings,
    LookSettings,
};

/// The window at 1280 x 720 with the review page on a small catalog: a table with eight columns, one of them with a
/// warning and a security finding, and `id` in three tables.
class ReviewWindow : public ::testing::Test {
protected:
    void open();
    void go(Place place); ///< from the list as it is after open()
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void command(const char *id); ///< the first key of a command
    /// Waits until the row is current and its text was painted.
    [[nodiscard]] bool showsRow(int row);
    [[nodiscard]] QTableView *table() { return at<QTableView>("reviewTable"); }
    [[nodiscard]] QPlainTextEdit *editor() { return at<QPlainTextEdit>("textEditor"); }
    template <typename Widget> [[nodiscard]] Widget *at(const char *name) { return find<Widget>(window.get(), name); }
    /// What is on the screen of the window, itself left out.
    [[nodiscard]] QWidgetList shown() const;
    /// For messages: the object's name, else its class.
    [[nodiscard]] static QString nameOf(const QWidget *widget);

    Desk desk;
    ui::KeyMap keys;
    ui::Theme theme;
    QVector<ItemId> ids; ///< in the order of the list
    std::unique_ptr<ui::MainWindow> window;

private:
    void goToRow(Place place);
    void goToMode(Place place);
    void goToDetails(Place place);
    void goToSettings(const QString &section);
    void makeConflict();
};

/// For each of them.
class ReviewPlace : public ReviewWindow, public ::testing::WithParamInterface<Place> {
protected:
    void SetUp() override
    {
        open();
        if (!HasFatalFailure()) {
            go(GetParam());
        }
    }
};

[[nodiscard]] std::vector<Place> allPlaces();
[[nodiscard]] std::string placeName(const ::testing::TestParamInfo<Place> &info);

} // namespace metaflow::testing
