#pragma once

#include "ui/shell/Context.h"
#include "core/store/Adoption.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace metaflow::ui {

class StoreForm;
struct Question;
class WorkLine;

/// Takes over the database of the earlier tool: looks first, shows what would be done, then does it after a backup.
class StoreAdopter : public QWidget {
    Q_OBJECT
public:
    /// `context.machine` must be there.
    explicit StoreAdopter(Context &context, QWidget *parent = nullptr);

    void focusFirst();
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    /// The program that backs up is not here, or too old for the server: adopting goes without.
    [[nodiscard]] static bool isBackupImpossible(const Error &error);
    [[nodiscard]] static Question withoutBackup(const Error &missing); ///< whether it shall

Q_SIGNALS:
    void failed(const metaflow::Error &error);
    void adopted();

private:
    void buildLayout();
    void look(const QString &url);
    void show(const store::AdoptionPreview &preview);
    void ask();
    void adopt(bool backUp);
    void askWithoutBackup(const Error &missing);
    void ended(const Result<store::AdoptionReport> &report);

    Context &m_context;
    StoreForm *m_form;
    WorkLine *m_work;
    QWidget *m_found;
    QTableWidget *m_table;
    QLineEdit *m_source;
    QLabel *m_added, *m_outcome;
    QPushButton *m_adopt, *m_go;
    QString m_url;
    Job<store::AdoptionReport> m_job;
};

} // namespace metaflow::ui
