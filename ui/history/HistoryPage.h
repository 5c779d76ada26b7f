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
class ElidedLabel;
class EmptyState;
class HistoryFilters;
class RecordExport;

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
    [[nodiscard]] QString unfinished() const override;

private:
    void buildTable();
    void buildLayout();
    void connectExport();
    void loadOlder();
    void fetch();
    void fetchRows();
    void fetchEvents();
    void putInWords();
    void loadFailed(const Error &error);
    void showEntries(const QVector<HistoryEntry> &entries);
    void showEmpty();
    void showEntry(int row);
    void showMenu(const QPoint &place);
    void showExports();
    void exportPackage();
    void exportRows();
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
    ElidedLabel *m_detail;
    QLabel *m_verdict, *m_unproven, *m_exporting;
    QPushButton *m_verify, *m_verifyAgainst, *m_anchor, *m_erase, *m_exportButton;
    EmptyState *m_empty;
    QStackedWidget *m_places;
    RecordExport *m_export;
    store::RecordMerge m_merge;
    QVector<store::RecordEntry> m_fetched; ///< not shown yet
    quint64 m_generation = 0; ///< of a filter: what an older one asked for comes too late
    QString m_failure; ///< what the banner says of the last try
    bool m_fresh = true; ///< what comes takes the place of what is shown
    bool m_loading = false;
    bool m_filtered = false;
    Job<HistoryVerdict> m_verifyJob;
};

} // namespace metaflow::ui
