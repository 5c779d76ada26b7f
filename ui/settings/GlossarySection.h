#pragma once

#include "ui/settings/GlossaryModel.h"
#include "ui/settings/Section.h"
#include "ui/shell/Context.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace metaflow::ui {

/// What the team calls its things: searched, edited in the line below the table, in and out as CSV.
class GlossarySection : public Section {
    Q_OBJECT
public:
    explicit GlossarySection(Context &context, QWidget *parent = nullptr);

    void refresh() override;

private:
    void buildLayout();
    void changed();
    void showRow(int row);
    void set();
    void remove();
    void importFile();
    void exportFile();
    void imported(const Result<exchange::GlossaryImport> &report);
    void showButtons();

    Context &m_context;
    GlossaryModel m_model;
    QLineEdit *m_search;
    QTableView *m_table;
    QLineEdit *m_term, *m_meaning, *m_avoid;
    QCheckBox *m_acronym;
    QPushButton *m_set, *m_remove, *m_import, *m_export;
    QLabel *m_note;
};

} // namespace metaflow::ui
