#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace metaflow::ui {

/// Takes the next key, with its modifiers, instead of typing it. Tab still goes on.
class KeyField : public QLineEdit {
    Q_OBJECT
public:
    explicit KeyField(QWidget *parent = nullptr);

Q_SIGNALS:
    void taken(const QKeySequence &key);

protected:
    bool event(QEvent *event) override; ///< before a shortcut of the window has it
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace metaflow::ui
