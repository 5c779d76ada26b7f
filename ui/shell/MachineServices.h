#pragma once

#include "core/base/Job.h"
#include "core/base/Secret.h"
#include "core/model/Role.h"
#include "core/model/UserChoices.h"

#include <QUrl>
#include <QVector>

#include <functional>

namespace metaflow::databricks {
class AccountService;
}
namespace metaflow::health {
struct HealthCheck;
struct RunFigures;
} // namespace metaflow::health
namespace metaflow::secrets {
class KeyRing;
}
namespace metaflow::store {
class BackupService;
struct AdoptionPreview;
struct AdoptionReport;
struct Member;
struct MoveReport;
struct StoreInfo;
} // namespace metaflow::store

namespace metaflow::ui {

/// What pages about this machine work with: sign-ins, keys, the store itself, its backups. app/desktop fills it in and
/// outlives every page; a function that is not set is something this window cannot do.
struct MachineServices {
    databricks::AccountService &accounts;
    secrets::KeyRing &keys;
    store::BackupService &backups;

    // how things stand
    UserChoices choices = {}; ///< as they are kept now; changed by keep()
    QString storeUrl = {}; ///< of the store that is open
    QString ownStoreUrl = {}; ///< this machine's file, whichever is open
    Membership membership = {}; ///< of whoever opened it
    QString networkFile = {}; ///< see net::NetworkSettings; useNetwork() once it is written
    QString logFile = {};

    // what the window does about itself; each comes back at once
    std::function<void(UserChoices)> keepChoices = {}; ///< to the file, in the background
    std::function<void(QString url)> openStore = {}; ///< closes everything and opens that one; empty: this machine's
    std::function<void(QString file)> restoreBackup = {}; ///< closes everything, restores, opens again
    std::function<void(QUrl)> openBrowser = {}; ///< on the GUI thread
    std::function<Job<bool>()> useNetwork = {}; ///< from now on, as the file has it

    // what is done with a store
    /// Signs in there and leaves again; nothing is made or written. An empty password: the kept one, else libpq's ways.
    std::function<Job<bool>(QString url, Secret password)> tryStore = {};
    std::function<Job<store::StoreInfo>()> storeInfo = {};
    std::function<Job<QVector<store::Member>>()> members = {};
    std::function<Job<bool>(QString user, metaflow::Role role)> grantRole = {};
    std::function<Job<bool>(QString user)> revokeRole = {};
    std::function<Job<store::MoveReport>(QString url)> moveStore = {}; ///< the new one's password is a kept one
    std::function<Job<store::AdoptionPreview>(QString url)> previewAdoption = {};
    /// `source`: host of the workspace that the items are of; empty: named later. `backUp`: first.
    std::function<Job<store::AdoptionReport>(QString url, QString source, bool backUp)> adopt = {};

    // health
    std::function<Job<QVector<health::HealthCheck>>()> examine = {}; ///< of what is connected and chosen now
    std::function<Job<health::RunFigures>()> runFigures = {}; ///< of the last runs
    /// No secrets, no data. With what examine() last found, where it was asked.
    std::function<Job<bool>(QString file, QVector<health::HealthCheck> checks)> saveDiagnostics = {};

    /// What somebody chose, so that nobody asks again.
    void keep(const UserChoices &changed)
    {
        choices = changed;
        if (keepChoices) {
            keepChoices(changed);
        }
    }
};

} // namespace metaflow::ui
