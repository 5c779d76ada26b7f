#pragma once

#include "ui/shell/Context.h"
#include "core/store/StoreMove.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace metaflow::ui {

class StoreForm;
class WorkLine;

/// Copies the open store into an empty database, with its record, and offers to go on there.
class StoreMover : public QWidget {
    Q_OBJECT
public:
    /// `context.machine` must be there.
    explicit StoreMover(Context &context, QWidget *parent = nullptr);
    ~StoreMover() override; ///< stops

    void focusFirst();
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

Q_SIGNALS:
    void failed(const metaflow::Error &error);
    void moved(); ///< and verified there

private:
    void ask(const QString &url);
    void move(const QString &url);
    void ended(const Result<store::MoveReport> &report);

    Context &m_context;
    StoreForm *m_form;
    WorkLine *m_work;
    QLabel *m_outcome;
    QPushButton *m_go;
    QString m_to;
    Job<store::MoveReport> m_job;
};

} // namespace metaflow::ui
