#pragma once

#include "app/sandbox/api/Wire.h"

#include <QElapsedTimer>

namespace metaflow::sandbox::api {

/// The one SQL warehouse: stopped until the first statement if a start takes time.
class Warehouse {
public:
    Warehouse(QString id, qint64 startMs, QString creator);

    [[nodiscard]] const QString &id() const { return m_id; }
    /// Starts it if it is stopped; how long until it runs.
    qint64 wake();
    void stop();
    void reset();
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString state() const;

private:
    QString m_id;
    qint64 m_startMs;
    QString m_creator;
    QElapsedTimer m_starting; ///< invalid while stopped
};

} // namespace metaflow::sandbox::api
