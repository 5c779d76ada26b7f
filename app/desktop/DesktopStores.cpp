// Which store a window is on: choosing another one, and the ways on where one does not open.
#include "app/desktop/Desktop.h"

#include "app/composition/ChoicesFile.h"
#include "core/store/Adoption.h"
#include "core/store/BackupService.h"
#include "ui/settings/BackupsSection.h"
#include "ui/settings/StoreAdopter.h"
#include "ui/shell/Background.h"
#include "ui/shell/MainWindow.h"
#include "ui/start/FailurePage.h"
#include "ui/widgets/EmptyState.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace metaflow::app {

namespace {

Q_LOGGING_CATEGORY(lcStores, "metaflow.desktop", QtInfoMsg)

} // namespace

void Desktop::fillMachine()
{
    ui::MachineServices &pages = m_machine->pages();
    pages.choices = m_choices;
    pages.keepChoices = [this](const UserChoices &choices) { keepChoices(choices); };
    pages.openStore = [this](const QString &url) { openOther(url); };
    pages.restoreBackup = [this](const QString &file) {
        leave(tr("Restore a backup?"), tr("Restore it"), [this, file] { restore(file); });
    };
}

void Desktop::keepChoices(const UserChoices &choices)
{
    m_choices = choices;
    if (m_services) {
        m_services->useAccount(signInName());
    }
    m_writer.start([choices, file = choicesFile()] {
        if (const auto kept = saveChoices(file, choices); !kept) {
            qCWarning(lcStores, "choices were not kept: %s", qUtf8Printable(kept.error().detail));
        }
    });
}

void Desktop::openOther(const QString &url)
{
    leave(tr("Open another store?"), tr("Open it"), [this, url] {
        m_store = url;
        UserChoices choices = m_choices;
        choices.store = url;
        keepChoices(choices);
        open(false);
    });
}

void Desktop::showFailure(const Error &error, const QString &again)
{
    m_slow.stop();
    auto failure = std::make_unique<ui::FailurePage>(error, m_machine ? &m_machine->pages() : nullptr);
    if (!again.isEmpty()) {
        failure->setAgain(again);
    }
    connect(failure.get(), &ui::FailurePage::againWanted, this, [this] { later([this] { open(m_practice); }); });
    connect(failure.get(), &ui::FailurePage::ownStoreWanted, this, [this] { openOther({}); });
    connect(failure.get(), &ui::FailurePage::storeWanted, this, &Desktop::openOther);
    connect(failure.get(), &ui::FailurePage::restoreWanted, this, &Desktop::askForBackup);
    connect(failure.get(), &ui::FailurePage::adoptionWanted, this, [this] { later([this] { previewAdoption(); }); });
    failure->show();
    m_failure = std::move(failure);
    m_opening.reset();
}

void Desktop::showWaiting(const QString &what)
{
    auto waiting = std::make_unique<ui::EmptyState>(u"startWaiting"_s);
    waiting->setWindowTitle(tr("MetaFlow"));
    waiting->resize(760, 560);
    waiting->set(u"history"_s, what, tr("The window comes as soon as this is done."));
    waiting->show();
    m_failure = std::move(waiting);
}

void Desktop::askForBackup()
{
    m_dialogs.openFile(m_failure.get(), tr("Restore a backup"), tr("Backups (*.sqlite)"), [this](const QString &file) {
        m_dialogs.ask(m_failure.get(), ui::BackupsSection::restoreQuestion(file), [this, file](bool yes) {
            if (yes) {
                later([this, file] { restore(file); });
            }
        });
    });
}

void Desktop::restore(const QString &file)
{
    const store::StoreUrl url = m_services->store().url();
    const Person by = m_connection ? m_connection->person() : systemAccount();
    const auto go = [this, url, file, by](const Result<Secret> &password) {
        hold();
        close(); // nobody may have the store open
        showWaiting(tr("Restoring the backup …"));
        const auto work = ui::inBackground([url, file, by, password = password.value_or(Secret())] {
            return store::restoreBackup(url, file, QDateTime::currentDateTimeUtc(), by, password);
        });
        work.then(this, [this](const Result<store::Backup> &restored) {
            if (restored) {
                open(m_practice);
            } else {
                showFailure(restored.error(), tr("&Open the store"));
            }
        });
    };
    if (SecretSource *password = m_machine->passwordOf(url)) {
        Job(password->secret()).then(this, go);
    } else {
        go(Secret());
    }
}

void Desktop::previewAdoption()
{
    showWaiting(tr("Looking; nothing is changed …"));
    m_machine->pages()
        .previewAdoption(m_machine->pages().storeUrl)
        .then(this, [this](const Result<store::AdoptionPreview> &found) {
            if (found) {
                askToAdopt(*found);
            } else {
                showFailure(found.error());
            }
        });
}

void Desktop::askToAdopt(const store::AdoptionPreview &found)
{
    const ui::Question question{tr("Adopt this database?"),
        tr("The earlier tool's database: %1 items, %2 rows of history, %3 duplicates. A backup is made first; columns "
           "and tables are added, and the earlier tool goes on working with its own.")
            .arg(found.items)
            .arg(found.history)
            .arg(found.duplicates),
        tr("Back up and adopt"), tr("Leave it as it is")};
    m_dialogs.ask(
        m_failure.get(), question, [this](bool yes) { later([this, yes] { yes ? adopt(true) : open(m_practice); }); });
}

void Desktop::adopt(bool backUp)
{
    hold(); // it goes on where somebody closes the window meanwhile
    showWaiting(backUp ? tr("Backing up and adopting …") : tr("Adopting …"));
    m_machine->pages()
        .adopt(m_machine->pages().storeUrl, {}, backUp)
        .then(this, [this](const Result<store::AdoptionReport> &done) {
            if (done) {
                open(m_practice);
            } else if (ui::StoreAdopter::isBackupImpossible(done.error())) {
                askWithoutBackup(done.error());
            } else {
                showFailure(done.error());
            }
        });
}

void Desktop::askWithoutBackup(const Error &missing)
{
    m_dialogs.ask(m_failure.get(), ui::StoreAdopter::withoutBackup(missing),
        [this, missing](bool yes) { later([this, yes, missing] { yes ? adopt(false) : showFailure(missing); }); });
}

/// The server's own backups are its admins' business.
void Desktop::backUp()
{
    if (m_practice || m_machine->pages().membership.role != Role::Admin) {
        return;
    }
    m_services->backups().daily().then(this, [](const Result<store::Backup> &made) {
        if (!made && made.error().code != ErrorCode::Cancelled) {
            qCWarning(lcStores, "no backup: %s", qUtf8Printable(errorCodeName(made.error().code)));
        }
    });
}

} // namespace metaflow::app
