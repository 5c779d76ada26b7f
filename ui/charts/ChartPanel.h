#pragma once

#include "ui/charts/ChartModel.h"
#include "core/base/Result.h"

#include <QFrame>

class QComboBox;
class QHBoxLayout;
class QImage;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace metaflow::ui {

class Dialogs;
class ElidedLabel;
class Plot;

/// A card with figures: heading, one sentence, a chart and the table behind it. Without charts in the program, or where
/// a person chooses so, the table stands there.
class ChartPanel : public QFrame {
    Q_OBJECT
public:
    /// Its parts are called `name` + Plot, Table, Toggle, Menu, Choice, Back, Sentence, Mark.
    ChartPanel(const QString &name, const QString &title, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Ways to look at the figures, to be chosen from; `words` says of what.
    void setChoices(const QString &words, const QStringList &choices);
    [[nodiscard]] int choice() const; ///< 0 where there is none
    void setBack(const QString &text); ///< the way out of what was chosen; empty: there is none

    void showData(const ChartData &data, const QString &sentence);
    void showNothing(const QString &why);
    [[nodiscard]] const ChartData &data() const { return m_data; }
    [[nodiscard]] Plot *plot() const { return m_plot; } ///< null without charts, and before the first figures
    void focusFigures();
    void say(const QString &sentence); ///< below the figures, until the mark moves

Q_SIGNALS:
    void chosen(int category, int series); ///< series -1: the category as a whole
    void choiceChanged(int choice);
    void backWanted();
    void saved(const QString &file);
    void failed(const metaflow::Error &error);

private:
    void buildHead(const QString &name);
    void buildMenu(const QString &name);
    void buildPlaces(const QString &name);
    void ensurePlot();
    void ensureTable();
    void showPlace();
    void sayMark(const QString &text);
    void fitHeight();
    void chooseRow(const QModelIndex &index);
    void savePng();
    void saveCsv();
    [[nodiscard]] QString suggested(const QString &suffix) const;
    [[nodiscard]] QImage picture();
    template <typename Write> void write(Write write);

    Dialogs &m_dialogs;
    QString m_title;
    ChartData m_data;
    ChartModel m_model;
    QSortFilterProxyModel *m_sorted;
    ElidedLabel *m_heading;
    QLabel *m_sentence, *m_nothing, *m_mark;
    QComboBox *m_choice;
    QPushButton *m_back;
    QToolButton *m_toggle, *m_menu;
    QStackedWidget *m_places;
    Plot *m_plot = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace metaflow::ui
