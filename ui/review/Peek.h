#pragma once

#include "core/model/Item.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;

namespace metaflow::ui {

class ElidedLabel;
class KeyMap;

/// The whole of an item, uncut, over the page. The key that opens it closes it, too, and so does Esc.
class Peek : public QFrame {
    Q_OBJECT
public:
    /// Without a key map the keys are the defaults.
    Peek(const KeyMap *keys, QWidget *parent);
    void show(const Item &item, const QString &text);

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void nameKeys();
    const KeyMap *m_keys;
    ElidedLabel *m_name;
    QLabel *m_hint;
    QPlainTextEdit *m_text;
};

} // namespace metaflow::ui
