#pragma once

#include "core/health/HealthCheck.h"
#include "core/secrets/KeyRing.h"

#include <QDateTime>

#include <optional>

namespace metaflow::health {

// These look at files: for a worker.

/// Room for the store of that many bytes to be written anew beside itself: StoreFull below twice its size, and below
/// 200 MB in any case.
[[nodiscard]] HealthCheck checkDisk(const QString &folder, qint64 storeBytes);
/// A file is made in each of them, and taken away again: FileUnwritable.
[[nodiscard]] HealthCheck checkFolders(const QStringList &folders);
/// FileUnwritable.
[[nodiscard]] HealthCheck checkLog(const QString &file);
/// Proxy and certificates that a person chose: FileUnreadable, FileInvalid.
[[nodiscard]] HealthCheck checkNetwork(const QString &networkFile);

/// `probed`: of KeyRing::probe(). A machine without a key store is well unless a key was put into one.
[[nodiscard]] HealthCheck checkKeyStore(const Result<void> &probed, const QVector<secrets::KeyRing::Entry> &keys);
/// `keys_old`: time for new ones.
[[nodiscard]] HealthCheck checkKeys(const QVector<secrets::KeyRing::Entry> &keys, const QDateTime &now);

/// What the clock of this machine can be held against; what is not known is invalid.
struct ClockFacts {
    QDateTime now;
    QDateTime newestEvent; ///< of the record
    QDateTime server; ///< the workspace's
};
/// `clock_behind` where the record holds an event of the future, `clock_wrong` where the workspace says otherwise; five
/// minutes are forgiven.
[[nodiscard]] HealthCheck checkClock(const ClockFacts &facts);

} // namespace metaflow::health
