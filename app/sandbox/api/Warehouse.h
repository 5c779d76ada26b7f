#pragma once

#include "app/sandbox/api/Wire.h"

#include <QElapsedTimer>

namespace metaflow::sandbox::api {

/// Why a warehouse does not start, as its health and its statements say it.
inline constexpr QStringView startFailure
    = u"Clusters are failing to launch. Details: the account has reached its quota of machines.";

/// The one SQL warehouse: stopped until the first statement if a start takes time.
class Warehouse {
public:
    Warehouse(QString id, qint64 startMs, QString creator);

    [[nodiscard]] const QString &id() const { return m_id; }
    /// Starts it if it is stopped; how long until it runs.
    qint64 wake();
    void stop();
    /// The next start fails: STOPPED, and `json()` says why.
    void failToStart();
    void remove(); ///< somebody deletes it
    [[nodiscard]] bool isRemoved() const { return m_removed; }
    void reset();
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString state() const;

private:
    QString m_id;
    qint64 m_startMs;
    QString m_creator;
    QElapsedTimer m_starting; ///< invalid while stopped
    bool m_failed = false; ///< the last start
    bool m_removed = false;
};

} // namespace metaflow::sandbox::api
