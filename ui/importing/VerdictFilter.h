#pragma once

#include "ui/importing/PlanTree.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLineEdit;
class QTimer;
class QToolButton;

namespace metaflow::ui {

struct PlanOverview;

/// One button a verdict that occurs, with its count, what failed and what was refused, and a line to look for words.
class VerdictFilter : public QWidget {
    Q_OBJECT
public:
    explicit VerdictFilter(QWidget *parent = nullptr);
    /// `all`: the whole plan, whatever is shown of it. Keeps what is chosen where it still occurs.
    void show(const PlanTree &all, const PlanOverview &overview);
    void choose(ChangeState state); ///< as if its button had been pressed
    void clear();
    void focusText();
    [[nodiscard]] const PlanFilter &filter() const { return m_filter; }

Q_SIGNALS:
    void changed();

private:
    void addVerdict(Verdict verdict, int count, PlanKind kind);
    QToolButton *add(const QString &text, const QString &name, const PlanFilter &filter);
    void addToMenu(const QString &text, const QString &name, const PlanFilter &filter);
    void addState(ChangeState state, int count, const QString &text);
    void set(PlanFilter filter);
    QHBoxLayout *m_buttons;
    QButtonGroup *m_group = nullptr;
    QToolButton *m_more = nullptr; ///< holds the verdicts that there is no room for
    QLineEdit *m_text;
    QTimer *m_typing;
    PlanFilter m_filter;
};

} // namespace metaflow::ui
