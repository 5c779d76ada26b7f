#pragma once

#include "ui/settings/Section.h"
#include "ui/shell/Context.h"
#include "core/health/HealthCheck.h"
#include "core/store/BackupService.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace metaflow::ui {

class WorkLine;

/// The doctor's checks with what each means and a way to what helps, how the last runs went, and what to hand to
/// somebody who helps. Looking starts nothing.
class HealthSection : public Section {
    Q_OBJECT
public:
    /// `context.machine` must be there.
    explicit HealthSection(Context &context, QWidget *parent = nullptr);
    ~HealthSection() override; ///< stops

    void refresh() override;
    [[nodiscard]] QString unfinished() const override;

private:
    void buildLayout();
    void connectParts();
    void examine();
    void show(const QVector<health::HealthCheck> &checks);
    void showSummary();
    void showChosen();
    void loadFigures();
    void help();
    void backUp();
    void saveDiagnostics();
    [[nodiscard]] const health::HealthCheck *chosen() const;

    Context &m_context;
    QLabel *m_summary, *m_title, *m_what, *m_figures;
    QTableWidget *m_table;
    QPushButton *m_again, *m_help, *m_save;
    WorkLine *m_work;
    QVector<health::HealthCheck> m_checks;
    Job<QVector<health::HealthCheck>> m_job;
    Job<store::Backup> m_backup;
};

} // namespace metaflow::ui
