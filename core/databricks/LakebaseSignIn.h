#pragma once

#include "core/base/Clock.h"
#include "core/base/Engine.h"
#include "core/base/Interfaces.h"
#include "core/databricks/Profile.h"

#include <functional>
#include <memory>

namespace metaflow::net {
class HttpClient;
}

namespace metaflow::databricks {

/// The password of a Lakebase database: a credential for one instance, used until five minutes before its end
/// (wire/databricks.md 9). It is looked at when somebody logs in, not later, so each connection asks anew. Callable
/// from any thread while the engine takes jobs.
class LakebaseSignIn final : public SecretSource, public std::enable_shared_from_this<LakebaseSignIn> {
public:
    /// Whose workspace the instance belongs to; asked on the engine, each time a credential is fetched.
    using Find = std::function<QFuture<Result<Profile>>()>;
    /// `instance`: the name of a provisioned one, or of an autoscaling one its endpoint
    /// (`projects/…/branches/…/endpoints/…`).
    LakebaseSignIn(Engine &engine, net::HttpClient &http, Clock &clock, Find find, QString instance);
    /// NotSignedIn, UnexpectedAnswer, what `find` says, and what sendSigned() and apiError() say.
    [[nodiscard]] QFuture<Result<Secret>> secret() override;

private:
    using Self = std::shared_ptr<LakebaseSignIn>;
    [[nodiscard]] static QCoro::Task<Result<Secret>> credential(Self self, std::stop_token stop);
    [[nodiscard]] bool isProvisioned() const { return !m_instance.contains(u'/'); }
    [[nodiscard]] Result<Secret> take(const QJsonObject &answer, const QString &host);

    Engine &m_engine;
    net::HttpClient &m_http;
    Clock &m_clock;
    Find m_find;
    QString m_instance;
    // the engine thread's
    Secret m_known;
    std::chrono::milliseconds m_goodUntil{0};
};

} // namespace metaflow::databricks
