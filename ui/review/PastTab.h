#pragma once

#include "core/review/ReviewService.h"

#include <QWidget>

class QListWidget;

namespace metaflow::ui {

class DiffText;

/// The record of one item, newest first, with what each event changed in the text.
class PastTab : public QWidget {
    Q_OBJECT
public:
    explicit PastTab(QWidget *parent = nullptr);
    void show(const QVector<HistoryRow> &rows);

private:
    void showChange(int row);
    QVector<HistoryRow> m_rows;
    QListWidget *m_list;
    DiffText *m_change;
};

} // namespace metaflow::ui
