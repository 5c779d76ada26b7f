#pragma once

#include "ui/importing/PlanModel.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTableView;

namespace metaflow::ui {

class DiffText;
class VerdictFilter;

/// A plan to look at: its changes with old and new text, and its statements to the byte.
class PlanView : public QWidget {
    Q_OBJECT
public:
    explicit PlanView(QWidget *parent = nullptr);
    void show(const Plan &plan);
    [[nodiscard]] const PlanModel &model() const { return m_model; }
    void focusTable();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void buildLayout();
    void showChange(int row);
    void showStatements();
    PlanModel m_model;
    VerdictFilter *m_filter;
    QTableView *m_table;
    DiffText *m_diff;
    QLabel *m_object;
    QPlainTextEdit *m_statements;
};

/// Statements as text: the SQL as it is sent, below it the values that are bound. At most so many; the rest is named.
[[nodiscard]] QString statementsText(const QVector<PlanStatement> &statements, int most);

} // namespace metaflow::ui
