#pragma once

#include "core/review/ReviewService.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace metaflow::ui {

/// How a text came about: method, model, tokens, cost, and the prompt as it was sent.
class GenerationTab : public QWidget {
    Q_OBJECT
public:
    explicit GenerationTab(QWidget *parent = nullptr);
    void show(const review::ItemDetail &detail);
    void clear();

private:
    QLabel *m_method, *m_figures, *m_author;
    QPlainTextEdit *m_prompt;
};

} // namespace metaflow::ui
