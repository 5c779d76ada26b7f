#pragma once

#include "ui/settings/Section.h"
#include "ui/shell/Context.h"
#include "core/store/BackupService.h"

#include <QHash>

class QLabel;
class QPushButton;
class QTableWidget;

namespace metaflow::ui {

struct Question;
class WorkLine;

/// Backups of this store: those there are, making, verifying and restoring one.
class BackupsSection : public Section {
    Q_OBJECT
public:
    /// `context.machine` must be there.
    explicit BackupsSection(Context &context, QWidget *parent = nullptr);
    ~BackupsSection() override; ///< stops

    void refresh() override;
    [[nodiscard]] QString unfinished() const override;
    [[nodiscard]] static Question restoreQuestion(const QString &named); ///< asked wherever a backup is restored

private:
    void buildLayout();
    void connectParts();
    void show(const QVector<store::Backup> &backups);
    void showButtons();
    [[nodiscard]] QString stateOf(const store::Backup &backup) const;
    [[nodiscard]] bool isOther(const store::Backup &backup) const; ///< of another store
    [[nodiscard]] store::Backup chosen() const; ///< an empty one: none
    void create();
    void verify();
    void restore(const QString &file, const QString &named);
    void begin(const Job<store::Backup> &job, const QString &what);
    void ended(const Result<store::Backup> &backup, const QString &what);

    Context &m_context;
    QTableWidget *m_table;
    QLabel *m_note, *m_empty;
    QPushButton *m_create, *m_verify, *m_restore, *m_file, *m_folder;
    WorkLine *m_work;
    QVector<store::Backup> m_backups;
    QHash<QString, store::Backup> m_read; ///< by file: what reading them has shown here
    Job<store::Backup> m_job;
};

} // namespace metaflow::ui
