#pragma once

#include "ui/history/HistoryModel.h"
#include "ui/shell/Context.h"
#include "ui/shell/Page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace metaflow::ui {

class DiffText;
class EmptyState;
class HistoryFilters;

/// Who did what and when, and whether anybody altered the record.
class HistoryPage : public Page {
    Q_OBJECT
public:
    explicit HistoryPage(Context &context, QWidget *parent = nullptr);
    ~HistoryPage() override;
    void activate() override;
    void refresh() override;
    void find() override;
    void editFilter() override;

private:
    void buildTable();
    void buildLayout();
    void load(bool older);
    void loadEvents(const HistoryFilter &filter, const QVector<HistoryRow> &rows, bool older);
    void showEntries(const QVector<HistoryRow> &rows, const QVector<RecordEvent> &events, bool older);
    void showEntry(int row);
    void showTexts(const HistoryRow &row);
    void verify(const QString &anchorFile = {});
    void verifyAgainst();
    void anchor();
    void erase();
    void askToErase(const store::ErasedText &erased);
    void showVerdict(const HistoryVerdict &verdict);

    Context &m_context;
    HistoryModel m_model;
    HistoryFilters *m_filters;
    QTableView *m_table;
    DiffText *m_diff;
    QLabel *m_detail, *m_verdict, *m_unproven;
    QPushButton *m_verify, *m_verifyAgainst, *m_anchor, *m_erase;
    EmptyState *m_empty;
    QStackedWidget *m_places;
    quint64 m_generation = 0;
    bool m_filtered = false;
    Job<HistoryVerdict> m_verifyJob;
};

} // namespace metaflow::ui
