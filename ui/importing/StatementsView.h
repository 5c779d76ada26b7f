#pragma once

#include "ui/importing/StatementModel.h"

#include <QWidget>

class QLabel;
class QListView;
class QPlainTextEdit;

namespace metaflow::ui {

/// Every statement of a plan in a list, the chosen one to the byte beside it. Copies what is chosen.
class StatementsView : public QWidget {
    Q_OBJECT
public:
    explicit StatementsView(QWidget *parent = nullptr);
    void show(std::shared_ptr<const PlanTree> tree);
    void showNumber(int number); ///< of the statement to choose; 0 or unknown: stays where it is

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showCurrent();
    void copy() const;
    StatementModel m_model;
    QListView *m_list;
    QPlainTextEdit *m_text;
    QLabel *m_note;
    PlanId m_planId;
};

} // namespace metaflow::ui
