#pragma once

#include "ui/history/HistoryModel.h"
#include "ui/shell/Context.h"
#include "ui/shell/Page.h"

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace metaflow::ui {

class DayList;
class DiffText;
class ElidedLabel;
class EmptyState;
class HistoryFilters;
class ItemView;
class RecordExport;

/// Who did what and when, what became of one item, and whether anybody altered the record.
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
    void openFilter(const HistoryFilter &filter); ///< the list, with what another page counted
    /// All versions of it, in the place of the list.
    void openItem(ItemId item);

Q_SIGNALS:
    void itemWanted(metaflow::ItemId item, const metaflow::ObjectPath &object); ///< to decide on it

private:
    void buildTable();
    QWidget *buildRecord();
    void buildLayout();
    void connectItem();
    void connectExport();
    /// From the newest on, else from before `until`. `wanted`: the line to come back to, see HistoryModel::keyAt().
    void load(const QDateTime &until = {}, qint64 wanted = 0);
    void loadOlder();
    void countDays();
    void goToDay(const QDate &day);
    void goToDayBeside(int step);
    void followDay();
    void goToWanted();
    [[nodiscard]] bool showsItem() const;
    void openRow(int row);
    void showItem();
    void showRecord();
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
    void exportRows(exchange::Format format, const QString &name, const QString &ending);
    void showTexts(const HistoryRow &row);
    void verify(const QString &anchorFile = {});
    void verifyAgainst();
    void anchor();
    void erase();
    void askToErase(const store::ErasedText &erased);
    void showVerdict(const HistoryVerdict &verdict);
    void showFindings(const HistoryVerdict &verdict);
    void openFinding(int number);
    void openRowOfFault(qint64 id);
    void openEventOfFault(qint64 id);

    Context &m_context;
    HistoryModel m_model;
    HistoryFilters *m_filters;
    DayList *m_days;
    QTableView *m_table;
    DiffText *m_diff;
    ElidedLabel *m_detail;
    QLabel *m_verdict, *m_unproven, *m_exporting;
    QListWidget *m_findings;
    QPushButton *m_versions, *m_verify, *m_verifyAgainst, *m_anchor, *m_erase, *m_exportButton;
    EmptyState *m_empty;
    QStackedWidget *m_places; ///< the list, or why there is none
    QStackedWidget *m_views; ///< the record, or one item of it
    ItemView *m_item;
    RecordExport *m_export;
    store::RecordMerge m_merge;
    QVector<store::RecordEntry> m_fetched; ///< not shown yet
    quint64 m_generation = 0; ///< of a filter: what an older one asked for comes too late
    quint64 m_counting = 0; ///< of the days, likewise
    QString m_failure; ///< what the banner says of the last try
    bool m_fresh = true; ///< what comes takes the place of what is shown
    bool m_loading = false;
    bool m_filtered = false;
    bool m_stale = false; ///< the record has lines that the list does not show yet
    QDateTime m_until; ///< the list begins before it; invalid: with the newest line
    qint64 m_wanted = 0; ///< the line to come back to as soon as it is there; 0: none
    int m_wantedWithin = 0; ///< so many rows are read for it
    QVector<RecordFault> m_faults; ///< what m_findings lists first
    QVector<Item> m_outside; ///< and then
    Job<HistoryVerdict> m_verifyJob;
    quint64 m_verifyTurn = 0; ///< what an older verdict still asks for comes too late
};

} // namespace metaflow::ui
