#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace metaflow::ui {

/// What came undone in the plan that is shown, to be given as a file to whoever makes those tables.
class UndoneFiles : public QWidget {
    Q_OBJECT
public:
    explicit UndoneFiles(QWidget *parent = nullptr);
    void setPlan(bool shown, int cameUndone);

Q_SIGNALS:
    void sqlWanted();
    void dbtWanted();

private:
    QLabel *m_count;
    QPushButton *m_sql, *m_dbt;
};

} // namespace metaflow::ui
