#pragma once

#include "core/generation/TemplateText.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace metaflow::ui {

/// One version of a template as it is being written. Problems stand below the text, each with its place; choosing one
/// goes there.
class TemplateForm : public QWidget {
    Q_OBJECT
public:
    explicit TemplateForm(QWidget *parent = nullptr);

    void show(const PromptTemplate &shown);
    [[nodiscard]] PromptTemplate draft() const;
    [[nodiscard]] bool isChanged() const { return draftChanged(m_shown, draft()); }
    [[nodiscard]] bool isValid() const { return m_valid; }

Q_SIGNALS:
    void changed();

private:
    void build();
    void check();
    void goTo(int line, int column);
    [[nodiscard]] static bool draftChanged(const PromptTemplate &a, const PromptTemplate &b);

    PromptTemplate m_shown;
    QLineEdit *m_name, *m_catalog, *m_schema, *m_table;
    QComboBox *m_length, *m_style, *m_language;
    QPlainTextEdit *m_instructions, *m_text;
    QListWidget *m_problems;
    QLabel *m_names;
    bool m_valid = false;
    bool m_setting = false;
};

} // namespace metaflow::ui
