#pragma once

#include "core/model/Item.h"

#include <QFrame>

class QPlainTextEdit;

namespace metaflow::ui {

class ElidedLabel;

/// Space: the whole of an item, uncut, over the page. Space or Esc closes it.
class Peek : public QFrame {
    Q_OBJECT
public:
    explicit Peek(QWidget *parent);
    void show(const Item &item, const QString &text);

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ElidedLabel *m_name;
    QPlainTextEdit *m_text;
};

} // namespace metaflow::ui
