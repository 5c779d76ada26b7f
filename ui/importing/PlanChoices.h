#pragma once

#include "core/importing/ImportService.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace metaflow::ui {

/// What goes into a plan: which accepted items, whether existing descriptions are replaced, what happens on conflict.
class PlanChoices : public QWidget {
    Q_OBJECT
public:
    explicit PlanChoices(QWidget *parent = nullptr);
    [[nodiscard]] importing::PlanOptions options() const;
    /// How many changes were left out because nobody chose to replace.
    void setLeftOut(int count);
    void setBusy(bool busy, bool connected);
    void focusFirst();
    void focusScope();

Q_SIGNALS:
    void planWanted();

private:
    QLineEdit *m_scope;
    QCheckBox *m_replace;
    QComboBox *m_conflict;
    QPushButton *m_plan;
};

} // namespace metaflow::ui
