#pragma once

#include "core/review/ReviewService.h"

#include <QWidget>

class QListWidget;

namespace metaflow::ui {

class DiffText;

/// The record of one item, newest first, with what each event changed in the text, or what somebody said to the team.
class PastTab : public QWidget {
    Q_OBJECT
public:
    explicit PastTab(QWidget *parent = nullptr);
    void show(const QVector<HistoryRow> &rows);

Q_SIGNALS:
    void commentWanted();

private:
    void showChange(int row);
    QVector<HistoryRow> m_rows;
    QListWidget *m_list;
    DiffText *m_change;
};

/// `bob, 26/11/2026 07:12: ask the owners`; empty where nobody said anything.
[[nodiscard]] QString latestRemark(const QVector<HistoryRow> &rows);

} // namespace metaflow::ui
