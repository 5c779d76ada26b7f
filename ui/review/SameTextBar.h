#pragma once

#include "core/review/ReviewService.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace metaflow::ui {

/// Asks in place whether more items get a text: how many, of which name, the first of them. Enter gives it, Esc does
/// not.
class SameTextBar : public QFrame {
    Q_OBJECT
public:
    explicit SameTextBar(QWidget *parent = nullptr);
    /// `object`: whose text it is.
    void ask(const ObjectPath &object, const QString &text, const review::SameProposal &same);

Q_SIGNALS:
    void confirmed();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_give, *m_cancel;
};

} // namespace metaflow::ui
