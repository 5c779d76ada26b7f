#pragma once

#include "ui/settings/Section.h"
#include "ui/shell/Context.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace metaflow::ui {

class KeyField;

/// Which key stands for which command of the review page.
class KeysSection : public Section {
    Q_OBJECT
public:
    explicit KeysSection(Context &context, QWidget *parent = nullptr);

    void refresh() override;

private:
    void buildLayout();
    void showCommand();
    void add(const QKeySequence &key);
    void note(const QString &text);
    [[nodiscard]] QString spokenRow(int row, bool changed) const;
    [[nodiscard]] QString chosen() const; ///< id of the command; empty: none
    Context &m_context;
    QTableWidget *m_table;
    KeyField *m_field;
    QLabel *m_title;
    QLabel *m_note;
    QPushButton *m_none;
    QPushButton *m_default;
    QPushButton *m_allDefaults;
};

} // namespace metaflow::ui
