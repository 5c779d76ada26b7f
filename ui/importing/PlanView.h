#pragma once

#include "ui/importing/Choices.h"
#include "ui/importing/PlanModel.h"
#include "ui/importing/PlanOverview.h"

#include <QWidget>

#include <functional>

class QPlainTextEdit;
class QTabWidget;
class QTreeView;

namespace metaflow::ui {

class ChangePane;
class ChoiceBar;
class StatementsView;
class VerdictFilter;
class WordsKeeper;

/// A plan to look at: its changes as a tree, the chosen one with its texts, and its statements to the byte. Trees are
/// built on a pool thread; until one is there, the plan before it stays.
class PlanView : public QWidget {
    Q_OBJECT
public:
    /// `words`: what somebody began to word anew, by the item's id.
    explicit PlanView(WordsKeeper &words, QWidget *parent = nullptr);

    /// `sameWork`: made again of the same items, so that filter and place stay. `then` once it is shown.
    void showPlan(const Plan &plan, bool sameWork, std::function<void()> then);
    void keep() { ++m_planNumber; } ///< what is shown: a plan that is still being looked at is not shown any more
    void setBusy(bool busy); ///< another plan is being made
    void setOpenToChoices(bool open); ///< the plan can be made again
    [[nodiscard]] const PlanModel &model() const { return m_model; }
    [[nodiscard]] const PlanOverview &overview() const { return m_overview; }
    [[nodiscard]] const Plan &plan() const { return m_all->plan(); }
    void showOnly(ChangeState state);
    void focusTable();
    [[nodiscard]] bool isTypedIn() const; ///< the cursor is in a line or an editor of it
    void focusFilter();
    void editSaved(ItemId item);

Q_SIGNALS:
    /// About these changes of the plan, by index; those of them that take the choice.
    void choiceMade(metaflow::ui::Choice choice, const QVector<int> &changes);
    void editWanted(const metaflow::Change &change, const QString &text);
    /// The selected nodes of the model's tree, those below others of them left out.
    void menuWanted(const QVector<int> &nodes, const QPoint &at);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Look {
        std::shared_ptr<const PlanTree> all, shown;
        PlanOverview overview;
        QString signs;
    };
    void buildTree();
    void buildLayout();
    void buildDetails();
    void present(const Look &look);
    void refilter();
    void showTree(std::shared_ptr<const PlanTree> tree);
    void expandSome();
    void restoreCurrent(const ObjectPath &object);
    void showCurrent(const QModelIndex &index);
    void showChoices();
    [[nodiscard]] QVector<int> selectedNodes() const;
    PlanModel m_model;
    std::shared_ptr<const PlanTree> m_all;
    PlanOverview m_overview;
    VerdictFilter *m_filter;
    QTreeView *m_tree;
    ChoiceBar *m_choices;
    ChangePane *m_change;
    StatementsView *m_statements;
    QPlainTextEdit *m_signs;
    QTabWidget *m_details;
    ObjectPath m_current; ///< of the change that was chosen last
    bool m_open = false;
    int m_planNumber = 0, m_treeNumber = 0; ///< what comes after a newer one was asked for is dropped
};

} // namespace metaflow::ui
