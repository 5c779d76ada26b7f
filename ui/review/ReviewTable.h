#pragma once

#include <QTableView>

namespace metaflow::ui {

class KeyMap;

/// What the bare keys of the list mean.
enum class ListAction {
    Accept,
    Edit,
    Reject,
    NeedsWork,
    Skip,
    Undo,
    Redo,
    NextUndecided,
    PreviousUndecided,
    Back,
    Peek,
    Suggestion, ///< with its number
    Regenerate,
    Dismiss,
    Comment,
    SameText,
    Assign,
    Compare,
    Jump,
    Copy,
    ClearFilter,
};

/// The list of the review page. Turns keys into actions; a held key decides once, moving may repeat.
class ReviewTable : public QTableView {
    Q_OBJECT
public:
    /// Without a key map the keys are the defaults.
    explicit ReviewTable(const KeyMap *keys = nullptr, QWidget *parent = nullptr);

    void keyboardSearch(const QString &) override { } // bare letters are keys here
    void goTo(int row); ///< makes it current, alone selected and visible
    /// Rows in the selection, from its ranges: enumerating a million indexes takes seconds.
    [[nodiscard]] int selectedRowCount() const;

Q_SIGNALS:
    void actionWanted(metaflow::ui::ListAction action, int number);
    void currentRowChanged(int row);
    void rowsSelected(int count);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    const KeyMap *m_keys;
    [[nodiscard]] bool decide(QKeyEvent *event);
    void step(int by);
};

} // namespace metaflow::ui
