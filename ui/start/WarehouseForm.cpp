#include "ui/start/WarehouseForm.h"

#include "ui/widgets/Build.h"
#include "core/databricks/AccountService.h"
#include "core/wording/Wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

QString stateWord(const QString &state)
{
    if (state == "RUNNING"_L1) {
        return WarehouseForm::tr("running");
    }
    if (state == "STOPPED"_L1 || state == "STOPPING"_L1) {
        return WarehouseForm::tr("stopped");
    }
    if (state == "STARTING"_L1) {
        return WarehouseForm::tr("starting");
    }
    return WarehouseForm::tr("deleted");
}

bool isGone(const databricks::Warehouse &warehouse)
{
    return warehouse.state.startsWith("DELET"_L1);
}

QString promiseOf(const databricks::Warehouse &warehouse)
{
    if (warehouse.state == "RUNNING"_L1) {
        return WarehouseForm::tr("&Use it; it is running");
    }
    if (warehouse.state == "STARTING"_L1) {
        return WarehouseForm::tr("&Use it; it is starting");
    }
    return isGone(warehouse) ? WarehouseForm::tr("It was deleted")
                             : WarehouseForm::tr("&Use it; it is stopped, and connecting starts it (costs)");
}

} // namespace

WarehouseForm::WarehouseForm(MachineServices &machine, QWidget *parent)
    : QWidget(parent)
    , m_machine(machine)
    , m_list(new QListWidget)
    , m_use(primaryButton(tr("&Use it"), u"warehouseUse"_s))
    , m_again(button(tr("&Look again"), u"warehouseAgain"_s))
    , m_note(label({}, Role::Caption))
{
    identify(m_list, u"warehouseList"_s, tr("SQL warehouses"));
    m_list->setMinimumHeight(fontMetrics().height() * 6);
    m_note->setObjectName(u"warehouseNote"_s);
    m_note->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_use);
    line->addWidget(m_again);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addLayout(line);
    connect(m_list, &QListWidget::currentRowChanged, this, &WarehouseForm::showButton);
    connect(m_list, &QListWidget::itemActivated, this, &WarehouseForm::use);
    connect(m_use, &QPushButton::clicked, this, &WarehouseForm::use);
    connect(m_again, &QPushButton::clicked, this, &WarehouseForm::load);
    showButton();
}

void WarehouseForm::setAccount(const QString &account, const QString &chosen)
{
    m_account = account;
    m_used = chosen;
    m_list->clear();
    m_warehouses.clear();
    load();
}

void WarehouseForm::load()
{
    m_job.cancel();
    setRole(m_note, Role::Caption);
    m_note->setText(tr("Reading the list of warehouses …"));
    m_job = m_machine.accounts.warehouses(m_account);
    m_job.then(this, [this, account = m_account](const Result<QVector<databricks::Warehouse>> &warehouses) {
        if (account == m_account) {
            show(warehouses);
        }
    });
}

void WarehouseForm::show(const Result<QVector<databricks::Warehouse>> &warehouses)
{
    if (!warehouses) {
        if (warehouses.error().code != ErrorCode::Cancelled) {
            setRole(m_note, Role::Bad);
            m_note->setText(wording::describe(warehouses.error()).text());
            announce(m_note);
            m_again->setFocus();
        }
        return;
    }
    m_warehouses = *warehouses;
    m_list->clear();
    int row = 0;
    for (const databricks::Warehouse &warehouse : *warehouses) {
        m_list->addItem(tr("%1 (%2)").arg(warehouse.name, stateWord(warehouse.state)));
        if (warehouse.id == m_used) {
            row = m_list->count() - 1;
        }
    }
    m_list->setCurrentRow(row);
    m_note->setText(m_warehouses.isEmpty()
            ? tr("There is no SQL warehouse that you may use. An admin of the workspace can give you one.")
            : tr("Nothing is started by choosing one."));
    showButton();
}

void WarehouseForm::showButton()
{
    const int row = m_list->currentRow();
    const bool any = row >= 0 && row < m_warehouses.size();
    m_use->setText(any ? promiseOf(m_warehouses.at(row)) : tr("&Use it"));
    m_use->setAccessibleName(m_use->text().remove(u'&'));
    m_use->setEnabled(any && !isGone(m_warehouses.at(row)));
}

void WarehouseForm::use()
{
    if (!m_use->isEnabled()) {
        return;
    }
    const QString id = m_warehouses.at(m_list->currentRow()).id;
    m_used = id;
    m_machine.accounts.chooseWarehouse(m_account, id)
        .then(this, [this, account = m_account, id](const Result<bool> &kept) {
            if (kept) { // or left to whoever keeps the choices, where the sign-in is not MetaFlow's own
                Q_EMIT chosen(account, id);
            } else {
                setRole(m_note, Role::Bad);
                m_note->setText(wording::describe(kept.error()).text());
            }
        });
}

} // namespace metaflow::ui
