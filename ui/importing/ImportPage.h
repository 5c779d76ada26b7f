#pragma once

#include "ui/importing/Choices.h"
#include "ui/shell/Context.h"
#include "ui/shell/Page.h"
#include "ui/shell/WordsKeeper.h"

class QMenu;
class QPushButton;
class QStackedWidget;

namespace metaflow::ui {

class ApplyBar;
class EmptyState;
class PlanChoices;
class PlanList;
class PlanTree;
class PlanView;
class UndoneFiles;

/// Plan, look at every statement, apply exactly that, read back, take it back. ImportApply.cpp is its applying half,
/// ImportChoices.cpp what is chosen about changes, ImportBack.cpp the ways back, ImportFiles.cpp what leaves and comes
/// as a file.
class ImportPage : public Page {
    Q_OBJECT
public:
    explicit ImportPage(Context &context, QWidget *parent = nullptr);

    void activate() override;
    void refresh() override;
    void find() override;
    [[nodiscard]] QString unfinished() const override;
    void openFile(const QString &file);

Q_SIGNALS:
    void reviewWanted();
    void connectWanted();
    void itemWanted(const metaflow::ObjectPath &object); ///< to be seen in review

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// What a plan was made from.
    struct Wish {
        importing::PlanOptions forAll;
        ItemChoices own;
    };
    void buildLayout();
    QWidget *buildFiles();
    void connectParts();
    void showPlaces();
    void showEmpty(bool connected);
    void showApproval();
    void loadPlans();
    void loadApproval();
    void loadAccepted();

    void makePlan(); ///< of what is chosen above, or stops making it
    void planFor(const Wish &wish);
    void watchPlanning();
    void planned(const Result<importing::PlanReport> &report, std::function<void()> then);
    void sayLeftOut(const QHash<QString, int> &counts);
    void showPlan(const Plan &plan, bool sameWork, std::function<void()> then = {});

    void choose(Choice choice, const QVector<int> &changes);
    void chooseFor(const Plan &plan, Choice choice, const QVector<int> &changes);
    void forgetChoices();
    void editHere(const Change &change, const QString &text);
    void edited(const Change &change, const Result<DecisionOutcome> &outcome);
    [[nodiscard]] bool canChooseNow() const;

    void apply(bool partial);
    void showProgress(const Progress &progress);
    void sayPaused(const QString &errorCode);
    void goOn();
    void applied(const importing::ApplyReport &report);
    void sayApplied(const importing::ApplyReport &report);
    void applyFailed(const Error &error);
    void sayNothingWritten(const importing::ApplyReport &report);
    void settle();
    void settled(const Result<importing::ApplyReport> &report);
    void approve();
    void reload(const PlanId &id);
    void endWork(const QString &text);

    void rollBack(const importing::RollbackTarget &target);
    void rollBackRunOf(ItemId item);
    using BackEntry = std::function<void()>; ///< what an entry of the menu does
    [[nodiscard]] BackEntry backTo(std::function<importing::RollbackTarget()> target);
    void askForEarlier(ItemId item, const ObjectPath &object);
    void showMenu(const QVector<int> &nodes, const QPoint &at);
    void addBack(QMenu *menu, const QString &text, BackEntry then);
    void addBackOfOne(QMenu *menu, const Change &change);
    void addBackOfSeveral(QMenu *menu, const PlanTree &tree, const QVector<int> &below);
    void addBackOfTable(QMenu *menu, const QString &table);

    void save();
    void saveScript();
    void saveUndoneScript();
    void saveUndoneForDbt();

    Context &m_context;
    WordsKeeper m_words; ///< worded anew on a plan and not saved
    PlanChoices *m_choices;
    PlanList *m_plans;
    PlanView *m_view;
    ApplyBar *m_bar;
    EmptyState *m_empty;
    QStackedWidget *m_places;
    QPushButton *m_open, *m_save, *m_script, *m_settle;
    QString m_forbidden; ///< why nobody plans or applies here; empty: they may
    UndoneFiles *m_undone;
    std::optional<Plan> m_plan;
    QVector<importing::PlanSummary> m_rows;
    QHash<PlanId, Wish> m_wishes; ///< of the plans that were made here
    Wish m_wish; ///< of the one that is being made
    QSet<ItemId> m_kept; ///< what that one was asked to leave alone
    bool m_asksForApproval = false; ///< of a second person, for the plan that is shown
    bool m_saidPaused = false;
    bool m_settling = false; ///< what runs reads only
    bool m_approving = false;
    bool m_savingEdit = false;
    Job<importing::PlanReport> m_planJob;
    Job<importing::ApplyReport> m_applyJob;
    qint64 m_accepted = -1; ///< items that wait for an import; -1: not known yet
};

} // namespace metaflow::ui
