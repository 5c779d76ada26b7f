#pragma once

#include "ui/review/CountKeeper.h"
#include "ui/review/Decider.h"
#include "ui/review/DraftKeeper.h"
#include "ui/review/ItemModel.h"
#include "ui/review/ListLoader.h"
#include "ui/review/ReviewTable.h"
#include "ui/review/SavedFilters.h"
#include "ui/review/ViewMemory.h"
#include "ui/shell/Context.h"
#include "ui/shell/Page.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace metaflow::ui {

class BulkBar;
class DetailTabs;
class EmptyState;
class FilterBar;
class ItemActions;
class GroupsView;
class ItemEditor;
class ListTools;
class Peek;
class RegeneratePanel;
class ReplacePanel;
class WorkLists;

/// Where stewards spend their days: a list, an editor, one key a decision. List mode has bare keys, text mode none;
/// which one it is follows the focus.
class ReviewPage : public Page {
    Q_OBJECT
public:
    explicit ReviewPage(Context &context, QWidget *parent = nullptr);
    ~ReviewPage() override;

    void activate() override;
    void refresh() override;
    void find() override;
    void toggleFilterRow() override;
    [[nodiscard]] QString unfinished() const override;

    /// Shows this list and stops at the first row with a finding.
    void openFlagged(const QString &line);
    void openLine(const QString &line);
    /// These alone; `name` says for people which they are.
    void openOnly(const QString &name, const QVector<ItemId> &items);

public Q_SLOTS:
    /// Items of the list by name and type, one decision for each group.
    void showGroups();

Q_SIGNALS:
    void generateWanted();
    void importWanted();
    /// These items are to leave as a file; `name` says for people which they are, empty: all.
    void exportWanted(const metaflow::ItemFilter &filter, const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void comeFromOutside(); ///< another page leads here: what was to be come back to does not count
    void buildLayout();
    void buildTable();
    void connectList();
    void connectWork();
    void connectEditor();
    void connectDecider();
    void connectShortcuts();
    void pageCommand(const QString &command);
    void restoreView();
    void saveView() const;
    // the list
    void run(const Query &query);
    void rowsArrived();
    void listFinished(int rows);
    void showRow(int row);
    void requestDetail();
    void clearFilter();
    void noteWhere();
    void comeBack(ItemId shown); ///< the caret of the last session, once its row is there
    void showStatus();
    void showKeyHint();
    void showPlaces(); ///< list and editor, or what to do where there is nothing
    // a team
    void connectTeam();
    [[nodiscard]] QString whyNot(ListAction action) const; ///< the role that it takes; empty: it may be tried
    void sayRole();
    void offerFourEyes();
    void answerFourEyes(bool yes);
    void othersChanged();
    void showOthers(const QVector<Item> &now);
    [[nodiscard]] QVector<ItemId> itemsInSight() const;
    // decisions
    void act(ListAction action, int number);
    void buttonPressed(ListAction action);
    void accept();
    void acceptShown();
    void askReason(Decision::Kind kind);
    void reasonGiven(const QString &reason);
    void takeSuggestion(int number);
    void regenerate();
    void regenerated(const QVector<ItemId> &items, const generation::RunReport &report);
    [[nodiscard]] bool mayDecide() const;
    [[nodiscard]] QVector<ItemRef> selectedRefs() const;
    void bulk(Decision::Kind kind, const QVector<ItemRef> &refs, const QString &reason);
    void saySaving(qsizetype items);
    void sayDecided(const DecisionOutcome &outcome);
    void sampleAll();
    [[nodiscard]] bool showsGroups() const;
    void leaveGroups();
    void focusWork(); ///< list or groups, whichever is shown
    void showReplacing();
    void retargetModes(const Query &query); ///< groups and replacing follow the list
    void decided(const Decision &decision, const DecisionOutcome &outcome);
    void asideDecided(const Decision &decision, const DecisionOutcome &outcome);
    void assigned(const Decision &decision, const DecisionOutcome &outcome);
    void saySkipped(const DecisionOutcome &outcome, bool current);
    void keepDraft(const Decision &decision, const Item &now);
    void keepDrafts(const QVector<Item> &items);
    void oneDecided(const Decision &decision, const DecisionOutcome &outcome);
    void manyDecided(const Decision &decision, const DecisionOutcome &outcome);
    void groupDecided(const Decision &decision, const DecisionOutcome &outcome);
    void undone(const DecisionOutcome &outcome, bool redone, const BatchId &of);
    void replaceAll(const QVector<Item> &items, bool decidedHere);
    bool goToNextUndecided(); ///< false: there is none left
    void sayAllDecided();
    [[nodiscard]] bool isBusyAndSaysSo();
    void waitsNow(const Decision &decision);
    void noLongerWaits(const Decision &decision);
    [[nodiscard]] QStringList selectedNames() const;
    void selectionGrew(int rows);

    Context &m_context;
    const KeyMap *m_keys;
    ItemModel m_model;
    ListLoader m_loader;
    Decider m_decider;
    DraftKeeper m_drafts;
    SavedFilters m_saved;
    ViewMemory m_memory;
    FilterBar *m_filter;
    WorkLists *m_lists;
    ReviewTable *m_table;
    CountKeeper m_counts;
    ListTools *m_tools;
    BulkBar *m_bulk;
    RegeneratePanel *m_regenerate;
    GroupsView *m_groups = nullptr; ///< from the first time that somebody wants it
    ReplacePanel *m_replace = nullptr; ///< likewise
    ItemEditor *m_editor;
    DetailTabs *m_details;
    ItemActions *m_itemActions;
    EmptyState *m_empty;
    Peek *m_peek;
    QStackedWidget *m_places;
    QVBoxLayout *m_right = nullptr; ///< beside the work lists, from the filter down
    QSplitter *m_splitter;
    QLabel *m_keyHint;
    Decision::Kind m_asked = Decision::Kind::Reject; ///< what the reason line is about
    QVector<ItemRef> m_askedAbout; ///< by the reason line: a list that runs again moves nothing under it
    QVector<ItemRef> m_meant; ///< by the open question about all that match
    std::optional<ViewMemory::Place> m_left; ///< of the last session; until its row is shown
    ItemId m_keep; ///< row to come back to after the list ran again
    bool m_flaggedFirst = false;
    bool m_detailRunning = false;
    bool m_paintPending = false; ///< rows are in the model, not on the screen yet
    bool m_activated = false;
    bool m_offeredFourEyes = false;
    bool m_lookingAtOthers = false, m_othersAgain = false;
    bool m_saidMany = false; ///< what the banner says of many decisions is not to be covered by the walk that follows
};

} // namespace metaflow::ui
