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
    /// How many single items have a choice of their own.
    void setOwn(qsizetype count);
    /// As it went for all in the plan that is shown.
    void setForAll(const importing::PlanOptions &options);
    void setBusy(bool busy, bool connected);
    void forbid(const QString &why); ///< making plans; before setBusy(). Empty: they may be made
    void focusFirst();
    void focusScope();

Q_SIGNALS:
    void planWanted();
    void forgetWanted(); ///< the choices for single items

private:
    QLineEdit *m_scope;
    QCheckBox *m_replace;
    QComboBox *m_conflict;
    QPushButton *m_forget, *m_plan;
    QString m_forbidden;
};

} // namespace metaflow::ui
