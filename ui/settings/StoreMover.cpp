#include "ui/settings/StoreMover.h"

#include "ui/settings/WorkLine.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/MachineServices.h"
#include "ui/start/StoreForm.h"
#include "ui/widgets/Build.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

StoreMover::StoreMover(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new StoreForm(*context.machine, StoreForm::Offers::TeamAlone))
    , m_work(new WorkLine(u"storeMove"_s))
    , m_outcome(label({}))
    , m_go(primaryButton(tr("&Work in the new store"), u"storeMovedGo"_s))
{
    m_form->setAction(tr("&Move the store there …"));
    m_outcome->setObjectName(u"storeMoved"_s);
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    m_go->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    layout->addWidget(m_work);
    layout->addWidget(m_outcome);
    layout->addWidget(m_go, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_form, &StoreForm::chosen, this, &StoreMover::ask);
    connect(m_go, &QPushButton::clicked, this, [this] { m_context.machine->openStore(m_to); });
}

StoreMover::~StoreMover()
{
    m_job.cancel();
}

void StoreMover::focusFirst()
{
    m_form->focusFirst();
}

void StoreMover::ask(const QString &url)
{
    const Question question{tr("Move the store"),
        tr("All of this store is copied to %1, which has to be empty, and its record is verified there. Nobody can "
           "write meanwhile. This store stays as it is, with a last row in its record that says where it went.")
            .arg(url),
        tr("Move it"), tr("Stay here")};
    m_context.dialogs.ask(this, question, [this, url](bool yes) {
        if (yes) {
            move(url);
        }
    });
}

void StoreMover::move(const QString &url)
{
    if (m_job.isRunning()) {
        return;
    }
    m_outcome->hide();
    m_go->hide();
    m_form->setEnabled(false);
    m_job = m_context.machine->moveStore(url);
    m_work->follow(m_job, tr("Moving the store …"));
    m_job.then(this, [this](const Result<store::MoveReport> &report) { ended(report); });
}

void StoreMover::ended(const Result<store::MoveReport> &report)
{
    m_work->end();
    m_form->setEnabled(true);
    if (!report) {
        Q_EMIT failed(report.error());
        return;
    }
    const QLocale locale;
    m_to = report->to;
    m_outcome->setText(tr("Moved to %1: %2 items, %3 rows of history. The record was verified there, link by link. The "
                          "other members give themselves the same address.")
                           .arg(report->to, locale.toString(report->items), locale.toString(report->historyRows)));
    m_outcome->show();
    announce(m_outcome);
    m_go->setVisible(static_cast<bool>(m_context.machine->openStore));
    m_go->setFocus();
    Q_EMIT moved();
}

} // namespace metaflow::ui
