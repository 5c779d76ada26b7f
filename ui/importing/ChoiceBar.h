#pragma once

#include "ui/importing/PlanTree.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace metaflow::ui {

/// What can be chosen about changes of a plan: for the rows that are chosen, or for all that are shown. Each button
/// says how many it means.
class ChoiceBar : public QWidget {
    Q_OBJECT
public:
    using Counts = std::array<int, choiceCount>; ///< changes that take the choice
    explicit ChoiceBar(QWidget *parent = nullptr);

    /// `able`: the plan can still be made again. `chosenRows`: changes in the selection, `shownRows`: all that are
    /// shown.
    void show(bool able, int chosenRows, const Counts &chosen, int shownRows, const Counts &shown);
    void setEditable(bool editable); ///< one change that a person may word anew
    [[nodiscard]] bool isForAll() const;

Q_SIGNALS:
    void choiceMade(metaflow::ui::Choice choice);
    void editWanted();

private:
    void label();
    [[nodiscard]] static QString textOf(Choice choice, int count);
    QComboBox *m_scope;
    std::array<QPushButton *, choiceCount> m_buttons{};
    QPushButton *m_edit;
    Counts m_chosen{}, m_shown{};
};

} // namespace metaflow::ui
