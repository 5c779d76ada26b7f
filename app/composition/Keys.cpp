#include "app/composition/Keys.h"

#include "core/secrets/KeychainStore.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace metaflow::app {

namespace {

/// A bus that is named but not there (a session that ended, a container) is none.
bool hasSessionBus()
{
    static const QString path = u"unix:path="_s;
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (address.startsWith(path)) {
        return QFileInfo::exists(address.mid(path.size()).section(u',', 0, 0));
    }
    return !address.isEmpty() || (!folder.isEmpty() && QFileInfo::exists(folder + u"/bus"_s));
}

} // namespace

std::unique_ptr<secrets::KeyRing> makeKeyRing(const Folders &folders, Clock &clock)
{
    return std::make_unique<secrets::KeyRing>(
        hasSessionBus() ? std::make_unique<secrets::KeychainStore>() : nullptr, folders.keyNamesFile(), clock);
}

} // namespace metaflow::app
