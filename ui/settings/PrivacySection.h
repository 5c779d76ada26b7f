#pragma once

#include "ui/settings/Section.h"
#include "ui/shell/Context.h"
#include "core/privacy/OwnPatterns.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace metaflow::ui {

/// Patterns of the team's own for what counts as personal, and a place to see what the detectors make of a text.
class PrivacySection : public Section {
    Q_OBJECT
public:
    explicit PrivacySection(Context &context, QWidget *parent = nullptr);

    void refresh() override;

private:
    void buildLayout();
    void showPatterns(const QVector<privacy::OwnPattern> &patterns);
    [[nodiscard]] privacy::OwnPattern typed() const;
    void add();
    void remove();
    void showButtons();
    void tryText();

    Context &m_context;
    QTableWidget *m_table;
    QLineEdit *m_name, *m_pattern;
    QComboBox *m_appliesTo;
    QPushButton *m_add, *m_remove;
    QLabel *m_count;
    QLabel *m_problem;
    QPlainTextEdit *m_text;
    QLabel *m_leaves;
    QVector<privacy::OwnPattern> m_patterns;
};

} // namespace metaflow::ui
