#include "core/health/MachineChecks.h"

#include "core/base/Clock.h"
#include "core/net/NetworkSettings.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::health {

namespace {

constexpr qint64 leastRoom = 200'000'000; ///< bytes: what a day's work of a team may need
constexpr auto forgivenSkew = 5min;

QString proxyOf(const net::NetworkSettings &settings)
{
    switch (settings.proxy) {
    case net::NetworkSettings::Proxy::None:
        return u"none"_s;
    case net::NetworkSettings::Proxy::Own:
        return u"%1:%2"_s.arg(settings.proxyHost).arg(settings.proxyPort);
    case net::NetworkSettings::Proxy::System:
        break;
    }
    return u"system"_s;
}

} // namespace

HealthCheck checkDisk(const QString &folder, qint64 storeBytes)
{
    const QStorageInfo storage(folder);
    if (!storage.isValid()) {
        return unmadeCheck(u"disk"_s, errorCodeName(ErrorCode::FileUnreadable), folder);
    }
    const qint64 available = storage.bytesAvailable();
    HealthCheck check = available < std::max(leastRoom, 2 * storeBytes)
        ? failedCheck(u"disk"_s, Error{ErrorCode::StoreFull, folder, {}, {}})
        : wellCheck(u"disk"_s, folder);
    check.measured = QString::number(available);
    return check;
}

HealthCheck checkFolders(const QStringList &folders)
{
    for (const QString &folder : folders) {
        QTemporaryFile file(folder + u"/.doctor-XXXXXX"_s);
        if (!file.open() || file.write("?") != 1 || !file.flush()) {
            return failedCheck(u"folders"_s, Error{ErrorCode::FileUnwritable, folder, file.errorString(), {}});
        }
    }
    return wellCheck(u"folders"_s, {}, QString::number(folders.size()));
}

HealthCheck checkLog(const QString &file)
{
    const QFileInfo info(file);
    const bool writable
        = info.exists() ? info.isFile() && info.isWritable() : QFileInfo(info.absolutePath()).isWritable();
    return writable ? wellCheck(u"log"_s, file, QString::number(info.size()))
                    : failedCheck(u"log"_s, Error{ErrorCode::FileUnwritable, file, {}, {}});
}

HealthCheck checkNetwork(const QString &networkFile)
{
    const auto settings = net::loadNetworkSettings(networkFile);
    if (!settings) {
        return failedCheck(u"network"_s, settings.error());
    }
    if (const auto trusted = net::trustWith(settings->caFile); !trusted) {
        return failedCheck(u"network"_s, trusted.error());
    }
    return wellCheck(u"network"_s, settings->caFile, proxyOf(*settings));
}

HealthCheck checkKeyStore(const Result<void> &probed, const QVector<secrets::KeyRing::Entry> &keys)
{
    const auto kept = std::count_if(keys.begin(), keys.end(), [](const auto &key) { return !key.session; });
    if (probed) {
        return wellCheck(u"key_store"_s, {}, QString::number(kept));
    }
    const bool thereIsNone = probed.error().detail.startsWith("no_key_store"_L1);
    return thereIsNone && kept == 0 ? unmadeCheck(u"key_store"_s, u"no_key_store"_s)
                                    : failedCheck(u"key_store"_s, probed.error());
}

HealthCheck checkKeys(const QVector<secrets::KeyRing::Entry> &keys, const QDateTime &now)
{
    QStringList old;
    qint64 days = 0;
    for (const auto &key : keys) {
        if (key.old) {
            old << key.name;
            days = std::max(days, key.since.daysTo(now));
        }
    }
    return old.isEmpty() ? wellCheck(u"keys"_s)
                         : warningCheck(u"keys"_s, u"keys_old"_s, old.join(u", "_s), QString::number(days));
}

HealthCheck checkClock(const ClockFacts &facts)
{
    const qint64 forgiven = std::chrono::seconds(forgivenSkew).count();
    const qint64 ahead = facts.server.isValid() ? facts.server.secsTo(facts.now) : 0;
    if (std::abs(ahead) > forgiven) {
        return {u"clock"_s, HealthVerdict::Failed, u"clock_wrong"_s, isoTime(facts.server), {}, QString::number(ahead)};
    }
    if (facts.newestEvent.isValid() && facts.now.secsTo(facts.newestEvent) > forgiven) {
        return {u"clock"_s, HealthVerdict::Failed, u"clock_behind"_s, isoTime(facts.newestEvent), {},
            QString::number(-facts.now.secsTo(facts.newestEvent))};
    }
    return wellCheck(u"clock"_s, isoTime(facts.now));
}

} // namespace metaflow::health
