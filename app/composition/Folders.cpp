#include "app/composition/Folders.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace metaflow::app {

namespace {

/// Qt 6.4 has no StateLocation.
QString stateRoot()
{
    const QString xdg = qEnvironmentVariable("XDG_STATE_HOME");
    return QDir::isAbsolutePath(xdg) ? xdg : QDir::home().filePath(u".local/state"_s);
}

QString platformFolder(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + u"/metaflow"_s;
}

} // namespace

Folders Folders::ofUser(bool practice)
{
    Folders folders;
    const QString home = qEnvironmentVariable("METAFLOW_HOME");
    if (home.isEmpty()) {
        folders = {platformFolder(QStandardPaths::GenericDataLocation),
            platformFolder(QStandardPaths::GenericConfigLocation), platformFolder(QStandardPaths::GenericCacheLocation),
            stateRoot() + u"/metaflow"_s};
    } else {
        const QString root = QDir(home).absolutePath();
        folders = {root + u"/data"_s, root + u"/config"_s, root + u"/cache"_s, root + u"/state"_s};
    }
    if (practice) {
        for (QString *folder : {&folders.data, &folders.config, &folders.cache, &folders.state}) {
            *folder += u"/practice"_s;
        }
    }
    return folders;
}

Result<void> Folders::make() const
{
    for (const QString &folder : {data, config, cache, state}) {
        const bool isNew = !QDir(folder).exists();
        if (!QDir().mkpath(folder)) {
            return fail(ErrorCode::FileUnwritable, folder);
        }
        if (isNew) { // texts and prompts of a company: nobody else's business
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
    }
    return {};
}

QString Folders::storeFile() const
{
    return data + u"/metaflow.sqlite"_s;
}

QString Folders::draftsFile() const
{
    return data + u"/drafts.sqlite"_s;
}

QString Folders::practiceStateFile() const
{
    return data + u"/practice-workspace.json"_s;
}

QString Folders::peopleFile() const
{
    return config + u"/people.json"_s;
}

QString Folders::pricesFile() const
{
    return config + u"/model-prices.json"_s;
}

QString Folders::backups() const
{
    return data + u"/backups"_s;
}

QString Folders::accountsFile() const
{
    return config + u"/accounts.json"_s;
}

QString Folders::networkFile() const
{
    return config + u"/network.json"_s;
}

QString Folders::keyNamesFile() const
{
    return config + u"/keys.json"_s;
}

QString Folders::logFile() const
{
    return state + u"/metaflow.log"_s;
}

} // namespace metaflow::app
