#include "ui/settings/StoreAdopter.h"

#include "ui/settings/Rows.h"
#include "ui/settings/WorkLine.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/MachineServices.h"
#include "ui/start/FieldRows.h"
#include "ui/start/StoreForm.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Table.h"
#include "core/wording/Wording.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

struct AdoptionRow {
    QString what;
    qint64 count;
    QString becomes;
};

QVector<AdoptionRow> statusRows(const store::AdoptionPreview &preview)
{
    QVector<AdoptionRow> rows;
    static constexpr std::array statuses{Status::Pending, Status::Approved, Status::Edited, Status::Rejected};
    for (size_t i = 0; i < statuses.size(); ++i) {
        rows.append({StoreAdopter::tr("Items: %1").arg(wording::describe(statuses.at(i))), preview.byStatus[i],
            StoreAdopter::tr("keep their status and text")});
    }
    rows.append({StoreAdopter::tr("Items with another status: %1").arg(preview.unknownStatuses.join(u", "_s)),
        preview.unknownStatus, StoreAdopter::tr("stay as they are and count as pending")});
    return rows;
}

/// What is there and what becomes of it; what there is none of is left out, but for the items themselves.
QVector<AdoptionRow> rowsOf(const store::AdoptionPreview &preview)
{
    QVector<AdoptionRow> rows = statusRows(preview);
    rows.append({StoreAdopter::tr("Duplicates"), preview.duplicates,
        StoreAdopter::tr("stay beside the newest accepted one and are never planned")});
    rows.append({StoreAdopter::tr("Columns called NaN"), preview.nanColumns,
        StoreAdopter::tr("become descriptions of their table")});
    rows.append({StoreAdopter::tr("Rows of history"), preview.history, StoreAdopter::tr("are kept")});
    rows.append({StoreAdopter::tr("Items of no workspace yet"), preview.withoutSource,
        StoreAdopter::tr("can be planned once it is named")});
    rows.removeIf([](const AdoptionRow &row) { return row.count == 0; });
    rows.prepend({preview.adopted ? StoreAdopter::tr("Items since it was adopted") : StoreAdopter::tr("Items"),
        preview.items, StoreAdopter::tr("are reviewed here, and there as before")});
    return rows;
}

} // namespace

StoreAdopter::StoreAdopter(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new StoreForm(*context.machine, StoreForm::Offers::TeamAlone))
    , m_work(new WorkLine(u"storeAdopt"_s))
    , m_found(new QWidget)
    , m_table(new QTableWidget(0, 3))
    , m_source(new QLineEdit)
    , m_added(label({}, Role::Caption))
    , m_outcome(label({}))
    , m_adopt(primaryButton(tr("&Back up and adopt …"), u"adoptButton"_s))
    , m_go(primaryButton(tr("&Work in this store"), u"adoptedGo"_s))
{
    m_form->setAction(tr("&Look what is there"));
    m_form->setUrl(context.machine->storeUrl); // where it was adopted without a workspace
    buildLayout();
    connect(m_form, &StoreForm::chosen, this, &StoreAdopter::look);
    connect(m_adopt, &QPushButton::clicked, this, &StoreAdopter::ask);
    connect(m_source, &QLineEdit::returnPressed, this, &StoreAdopter::ask);
    connect(m_go, &QPushButton::clicked, this, [this] { m_context.machine->openStore(m_url); });
}

void StoreAdopter::buildLayout()
{
    identify(m_table, u"adoptionPreview"_s, tr("What is there and what becomes of it"));
    m_table->setHorizontalHeaderLabels({tr("What"), tr("How many"), tr("What becomes of it")});
    asList(m_table, {38, 14});
    identify(m_source, u"adoptionSource"_s, tr("Workspace that the items are of"));
    m_added->setObjectName(u"adoptionAdded"_s);
    m_outcome->setObjectName(u"adoptionOutcome"_s);
    m_added->setWordWrap(true);
    m_outcome->setWordWrap(true);
    auto *rows = new FieldRows;
    rows->add(tr("W&orkspace"), m_source,
        tr("Host of the workspace that the items are of. Empty: they can be reviewed now, and planned once it is "
           "named."));
    auto *inside = new QVBoxLayout(m_found);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_table);
    inside->addWidget(m_added);
    inside->addWidget(rows);
    inside->addWidget(m_adopt, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    layout->addWidget(m_found, 1);
    layout->addWidget(m_work);
    layout->addWidget(m_outcome);
    layout->addWidget(m_go, 0, Qt::AlignLeft);
    layout->addStretch();
    for (QWidget *each : std::initializer_list<QWidget *>{m_found, m_outcome, m_go}) {
        each->hide();
    }
}

void StoreAdopter::focusFirst()
{
    m_form->focusFirst();
}

void StoreAdopter::look(const QString &url)
{
    m_url = url;
    m_found->hide();
    m_form->setEnabled(false);
    const Job<store::AdoptionPreview> job = m_context.machine->previewAdoption(url);
    m_work->follow(job, tr("Looking; nothing is changed …"), false);
    job.then(this, [this](const Result<store::AdoptionPreview> &preview) {
        m_work->end();
        m_form->setEnabled(true);
        if (preview) {
            show(*preview);
        } else {
            Q_EMIT failed(preview.error());
        }
    });
}

void StoreAdopter::show(const store::AdoptionPreview &preview)
{
    const QVector<AdoptionRow> rows = rowsOf(preview);
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        setRow(m_table, row, {rows.at(row).what, QLocale().toString(rows.at(row).count), rows.at(row).becomes});
    }
    m_table->setCurrentCell(0, 0);
    const bool adds = !preview.addedColumns.isEmpty() || !preview.addedTables.isEmpty();
    m_added->setVisible(adds);
    m_added->setText(tr("Added to its tables: %1. Added beside them: %2. Nothing is taken away or renamed: the earlier "
                        "tool goes on reading and writing.")
                         .arg(preview.addedColumns.join(u", "_s), preview.addedTables.join(u", "_s)));
    if (m_source->text().isEmpty() && m_context.connection.isConnected()) {
        m_source->setText(m_context.connection.connected().session.host);
    }
    m_outcome->hide();
    m_go->hide();
    m_form->hide();
    m_found->show();
    m_source->setFocus();
}

void StoreAdopter::ask()
{
    const Question question{tr("Adopt this database?"),
        tr("A backup is made first. Then columns and tables are added to %1, and each item gets a row in the record. "
           "Close the earlier tool's app meanwhile; it goes on working with its own afterwards.")
            .arg(m_url),
        tr("Back up and adopt"), tr("Leave it as it is")};
    m_context.dialogs.ask(this, question, [this](bool yes) {
        if (yes) {
            adopt(true);
        }
    });
}

bool StoreAdopter::isBackupImpossible(const Error &error)
{
    return error.code == ErrorCode::ToolMissing && error.subject.contains("pg_"_L1);
}

Question StoreAdopter::withoutBackup(const Error &missing)
{
    return {tr("Adopt without a backup?"),
        wording::describe(missing).text() + u"\n\n"_s
            + tr("Adopting adds columns and tables, and takes nothing away. Without a backup there is no way back by "
                 "MetaFlow: go on if the server has backups of its own."),
        tr("Adopt without a backup"), tr("Leave it as it is")};
}

void StoreAdopter::askWithoutBackup(const Error &missing)
{
    m_context.dialogs.ask(this, withoutBackup(missing), [this](bool yes) {
        if (yes) {
            adopt(false);
        }
    });
}

void StoreAdopter::adopt(bool backUp)
{
    if (m_job.isRunning()) {
        return;
    }
    m_found->setEnabled(false);
    m_job = m_context.machine->adopt(m_url, m_source->text().trimmed(), backUp);
    m_work->follow(m_job, backUp ? tr("Backing up and adopting …") : tr("Adopting …"), false);
    m_job.then(this, [this](const Result<store::AdoptionReport> &report) { ended(report); });
}

void StoreAdopter::ended(const Result<store::AdoptionReport> &report)
{
    m_work->end();
    m_found->setEnabled(true);
    if (!report && isBackupImpossible(report.error())) {
        askWithoutBackup(report.error());
        return;
    }
    if (!report) {
        Q_EMIT failed(report.error());
        return;
    }
    const QLocale locale;
    QStringList said{
        tr("Adopted: %1 items; duplicates marked: %2, NaN mended: %3.")
            .arg(locale.toString(report->keyed), locale.toString(report->marked), locale.toString(report->mended))};
    if (report->leftOut > 0) {
        said << tr("%1 wait: they were changed past the record. Decide on them, then do the same again.")
                    .arg(locale.toString(report->leftOut));
    }
    if (!report->backup.isEmpty()) {
        said << tr("The backup of before: %1").arg(report->backup);
    }
    m_outcome->setText(said.join(u' '));
    m_found->hide();
    m_outcome->show();
    announce(m_outcome);
    m_go->setVisible(m_context.machine->openStore && m_url != m_context.machine->storeUrl);
    m_go->setFocus();
    Q_EMIT adopted();
}

} // namespace metaflow::ui
