#include "ui/settings/BackupsSection.h"

#include "ui/settings/Rows.h"
#include "ui/settings/WorkLine.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/MachineServices.h"
#include "ui/shell/RoleWords.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/Tip.h"
#include "core/wording/BackupWords.h"
#include "core/wording/Wording.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr int shortId = 8; ///< characters of a store's id in the name of a backup

} // namespace

BackupsSection::BackupsSection(Context &context, QWidget *parent)
    : Section(parent)
    , m_context(context)
    , m_table(new QTableWidget(0, 4))
    , m_note(label({}, Role::Caption))
    , m_empty(label(tr("There is no backup yet. One is made every day while MetaFlow is used, and before every update "
                       "and import."),
          Role::Caption))
    , m_create(primaryButton(tr("&Back up now"), u"backupCreate"_s))
    , m_verify(button(tr("&Verify"), u"backupVerify"_s))
    , m_restore(button(tr("&Restore …"), u"backupRestore"_s))
    , m_file(button(tr("Restore a &file …"), u"backupFile"_s))
    , m_folder(button(tr("&Show the folder"), u"backupFolder"_s))
    , m_work(new WorkLine(u"backupWork"_s))
{
    setObjectName(u"backupsSection"_s);
    buildLayout();
    connectParts();
    showButtons();
}

BackupsSection::~BackupsSection()
{
    m_job.cancel();
}

void BackupsSection::buildLayout()
{
    identify(m_table, u"backupTable"_s, tr("Backups, newest first"));
    m_table->setHorizontalHeaderLabels({tr("Made"), tr("Why"), tr("Size"), tr("State")});
    asList(m_table, {24, 22, 12});
    m_note->setObjectName(u"backupNote"_s);
    m_empty->setObjectName(u"backupsEmpty"_s);
    m_note->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_empty->hide();
    m_note->setText(tr("They lie in %1, the newest ten of each kind. Copy some of them to another machine: a disk "
                       "that fails takes both.")
                        .arg(m_context.machine->backups.folder()));
    auto *line = new QHBoxLayout;
    for (QPushButton *each : {m_create, m_verify, m_restore, m_file}) {
        line->addWidget(each);
    }
    line->addStretch();
    line->addWidget(m_folder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addLayout(line);
    layout->addWidget(m_work);
    layout->addWidget(m_note);
}

void BackupsSection::connectParts()
{
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &BackupsSection::showButtons);
    connect(m_create, &QPushButton::clicked, this, &BackupsSection::create);
    connect(m_verify, &QPushButton::clicked, this, &BackupsSection::verify);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const store::Backup backup = chosen();
        const QString named
            = isOther(backup) ? tr("the backup of %1, which is of another store,") : tr("the backup of %1");
        restore(backup.file, named.arg(shortTime(backup.made)));
    });
    connect(m_file, &QPushButton::clicked, this, [this] {
        m_context.dialogs.openFile(this, tr("Restore a backup"), tr("Backups (*.sqlite *.dump);;All files (*)"),
            [this](const QString &file) { restore(file, file); });
    });
    connect(m_folder, &QPushButton::clicked, this,
        [this] { m_context.machine->openBrowser(QUrl::fromLocalFile(m_context.machine->backups.folder())); });
}

void BackupsSection::refresh()
{
    m_context.machine->backups.list().then(this, [this](const Result<QVector<store::Backup>> &backups) {
        if (backups) {
            show(*backups);
        } else if (backups.error().code != ErrorCode::Cancelled) {
            Q_EMIT failed(backups.error());
        }
    });
}

bool BackupsSection::isOther(const store::Backup &backup) const
{
    return !backup.storeId.isEmpty() && backup.storeId != m_context.storeId.left(shortId);
}

QString BackupsSection::stateOf(const store::Backup &backup) const
{
    const auto read = m_read.constFind(backup.file);
    if (read == m_read.cend()) {
        return isOther(backup) ? tr("of another store") : tr("not read since");
    }
    if (!read->problem.isEmpty()) {
        return wording::describeBackupProblem(read->problem);
    }
    const QLocale locale;
    return read->items < 0 ? tr("read to its end, can be restored")
                           : tr("can be restored: %1 items, %2 rows of history")
                                 .arg(locale.toString(read->items), locale.toString(read->historyRows));
}

void BackupsSection::show(const QVector<store::Backup> &backups)
{
    const QString before = chosen().file;
    m_backups = backups;
    int current = backups.isEmpty() ? -1 : 0;
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(static_cast<int>(backups.size()));
        for (int row = 0; row < backups.size(); ++row) {
            const store::Backup &backup = backups.at(row);
            setRow(m_table, row,
                {shortTime(backup.made), wording::backupReason(backup.reason),
                    QLocale().formattedDataSize(backup.bytes), stateOf(backup)},
                {exactTime(backup.made) + u'\n' + backup.file, {},
                    tr("%1 bytes").arg(QLocale().toString(backup.bytes))});
            current = backup.file == before ? row : current;
        }
        m_table->setCurrentCell(current, 0);
    }
    m_empty->setVisible(backups.isEmpty());
    showButtons();
}

store::Backup BackupsSection::chosen() const
{
    return m_backups.value(m_table->currentRow());
}

void BackupsSection::showButtons()
{
    const bool any = !chosen().file.isEmpty();
    const bool free = !m_job.isRunning();
    const QString why = whyRoleForbids(m_context, metaflow::Role::Admin);
    for (QPushButton *each : {m_create, m_restore, m_file}) {
        each->setToolTip(plainTip(why.isEmpty() ? each->accessibleName() : why));
    }
    m_create->setEnabled(free && why.isEmpty());
    m_verify->setEnabled(free && any);
    m_restore->setEnabled(free && any && why.isEmpty() && m_context.machine->restoreBackup);
    m_file->setEnabled(free && why.isEmpty() && m_context.machine->restoreBackup);
    m_folder->setVisible(static_cast<bool>(m_context.machine->openBrowser));
}

void BackupsSection::begin(const Job<store::Backup> &job, const QString &what)
{
    m_job = job;
    m_work->follow(job, what);
    showButtons();
}

void BackupsSection::create()
{
    begin(m_context.machine->backups.create(u"asked"_s), tr("Backing up, then reading it again …"));
    m_job.then(this, [this](const Result<store::Backup> &backup) { ended(backup, tr("Backed up and read again.")); });
}

void BackupsSection::verify()
{
    begin(m_context.machine->backups.verify(chosen().file), tr("Restoring it into a temporary place …"));
    m_job.then(this, [this](const Result<store::Backup> &backup) { ended(backup, tr("It can be restored.")); });
}

void BackupsSection::ended(const Result<store::Backup> &backup, const QString &what)
{
    m_work->end();
    if (backup) {
        m_read.insert(backup->file, *backup);
    }
    if (!backup) {
        Q_EMIT failed(backup.error());
    } else if (!backup->problem.isEmpty()) {
        Q_EMIT failed({ErrorCode::BackupInvalid, QFileInfo(backup->file).fileName(), backup->problem});
    } else {
        Q_EMIT done(what);
    }
    showButtons();
    refresh();
}

/// Its name is in the question, not what it holds: restoring reads it whole first, and refuses one that is not sound.
Question BackupsSection::restoreQuestion(const QString &named)
{
    return {tr("Restore a backup"),
        tr("The store is closed and %1 takes its place; decisions since then are no longer in it. What is there now is "
           "kept beside it, under a name with “before restore”. Close other windows on this store first.")
            .arg(named),
        tr("Restore it"), tr("Leave the store as it is")};
}

void BackupsSection::restore(const QString &file, const QString &named)
{
    m_context.dialogs.ask(this, restoreQuestion(named), [this, file](bool yes) {
        if (yes) {
            m_context.machine->restoreBackup(file);
        }
    });
}

QString BackupsSection::unfinished() const
{
    return m_job.isRunning() ? tr("A backup is being made or read.") : QString();
}

} // namespace metaflow::ui
