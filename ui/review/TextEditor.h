#pragma once

#include "core/model/Item.h"

#include <QPlainTextEdit>

namespace metaflow::ui {

/// The text that stands, or the draft: plain text, findings underlined. Ctrl+Enter accepts, Esc goes back to the list.
class TextEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit TextEditor(QWidget *parent = nullptr);
    void underline(const QVector<Finding> &findings);

Q_SIGNALS:
    void acceptWanted();
    void backWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace metaflow::ui
