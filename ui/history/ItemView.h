#pragma once

#include "core/base/Job.h"
#include "ui/history/PastModel.h"
#include "ui/shell/Context.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace metaflow::ui {

class Banner;
class DiffText;
class ElidedLabel;
class RestorePanel;

/// One item of the record: all its versions and every text it was offered, the difference between any two of them, and
/// the way back to one.
class ItemView : public QWidget {
    Q_OBJECT
public:
    ItemView(Context &context, Banner &banner, QWidget *parent = nullptr);

    /// Reads the item, then says opened(); the line of that row of the history is the current one then, 0: the newest.
    void open(ItemId item, qint64 row = 0);
    void reload(); ///< the current line and the mark stay
    [[nodiscard]] ItemId item() const { return m_model.past().item.id; }
    void takeFocus();

Q_SIGNALS:
    void opened();
    void left(); ///< back to the record
    void decided(); ///< the record has a new line of it
    void reviewWanted(metaflow::ItemId item, const metaflow::ObjectPath &object);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTable();
    void buildLayout();
    void read(ItemId item, qint64 line, bool opening = false);
    void showPast(const review::ItemPast &past, qint64 line);
    void showLine();
    void showDifference(int older, int newer);
    void toggleMark();
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QString whyNotRestore() const; ///< empty: it can be
    void askToRestore();
    void restore();
    void showOutcome(const DecisionOutcome &outcome);
    void showSkipped(const Skipped &skipped);
    void undo(const BatchId &batch);
    void closePanel();

    Context &m_context;
    Banner &m_banner;
    PastModel m_model;
    ElidedLabel *m_title, *m_note;
    QLabel *m_state, *m_compared, *m_why;
    QPlainTextEdit *m_current;
    QTableView *m_table;
    DiffText *m_diff;
    RestorePanel *m_panel;
    QPushButton *m_compare, *m_restore;
    quint64 m_reading = 0; ///< what was asked before that comes too late
};

} // namespace metaflow::ui
