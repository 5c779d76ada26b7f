#pragma once

#include "core/review/ReviewService.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace metaflow::ui {

/// Asks in place whether more items get a text: how many, of which name, the first of them. Enter gives it, Esc does
/// not. A key that was pressed before the question was on the screen answers nothing.
class SameTextBar : public QFrame {
    Q_OBJECT
public:
    explicit SameTextBar(QWidget *parent = nullptr);
    /// `object`: whose text it is.
    void ask(const ObjectPath &object, const QString &text, const review::SameProposal &same);

    /// The question was on the screen.
    [[nodiscard]] bool isPainted() const { return m_painted; }

Q_SIGNALS:
    void confirmed();
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_painted = false; ///< the question was read, or could have been
    QLabel *m_text;
    QPushButton *m_give, *m_cancel;
};

} // namespace metaflow::ui
