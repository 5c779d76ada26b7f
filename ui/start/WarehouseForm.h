#pragma once

#include "ui/shell/MachineServices.h"
#include "core/databricks/SessionInfo.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace metaflow::ui {

/// Warehouses of a sign-in with their states. Choosing one starts nothing, and the button says what will.
class WarehouseForm : public QWidget {
    Q_OBJECT
public:
    explicit WarehouseForm(MachineServices &machine, QWidget *parent = nullptr);

    /// Reads the list of that sign-in; `chosen`: the one that is used now.
    void setAccount(const QString &account, const QString &chosen);

Q_SIGNALS:
    void chosen(const QString &account, const QString &warehouse); ///< and kept, where the sign-in is MetaFlow's own

private:
    void load();
    void show(const Result<QVector<databricks::Warehouse>> &warehouses);
    void showButton();
    void use();
    MachineServices &m_machine;
    QString m_account, m_used;
    QListWidget *m_list;
    QPushButton *m_use, *m_again;
    QLabel *m_note;
    QVector<databricks::Warehouse> m_warehouses;
    Job<QVector<databricks::Warehouse>> m_job;
};

} // namespace metaflow::ui
