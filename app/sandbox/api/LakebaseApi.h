#pragma once

#include "app/sandbox/api/Wire.h"
#include "app/sandbox/faults/Weather.h"

#include <QDateTime>
#include <QHash>

namespace metaflow::sandbox::api {

/// Passwords of Lakebase instances. There is none here: a PostgreSQL beside this program stands for one, whose role has
/// one password. So whoever asks again for the same instances gets the same one as long as it lives; the real service
/// gives another one each time.
class LakebaseApi {
public:
    explicit LakebaseApi(faults::Weather &weather);

    /// POST /api/2.0/database/credentials
    [[nodiscard]] Reply credential(const Request &request);
    void reset() { m_given.clear(); }

private:
    struct Given {
        QString token;
        QDateTime end;
    };
    faults::Weather &m_weather;
    QHash<QString, Given> m_given; ///< by person and instances
};

} // namespace metaflow::sandbox::api
