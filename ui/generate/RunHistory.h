#pragma once

#include "ui/generate/RunListModel.h"
#include "ui/shell/Context.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace metaflow::ui {

/// Past runs: when, who, which model, what it cost and why it stopped; with their requests, a way to go on with an open
/// one and a report as a file.
class RunHistory : public QWidget {
    Q_OBJECT
public:
    explicit RunHistory(Context &context, QWidget *parent = nullptr);
    void load();
    /// While a run works no other one is begun.
    void setBusy(bool busy);

Q_SIGNALS:
    void requestsWanted(const metaflow::Run &run);
    void goOnWanted(const metaflow::Run &run);
    void reviewWanted(metaflow::RunId run);
    void failed(const metaflow::Error &error);
    void said(const QString &text); ///< something was written

private:
    void build();
    [[nodiscard]] const Run *current() const;
    void showCurrent();
    void exportReport();
    void write(const Run &run, const QString &file);

    Context &m_context;
    RunListModel m_model;
    QSortFilterProxyModel *m_sorted;
    QStackedWidget *m_places;
    QTableView *m_table;
    QLabel *m_detail;
    QPushButton *m_requests, *m_goOn, *m_review, *m_export;
    bool m_busy = false;
};

} // namespace metaflow::ui
