#pragma once

#include "core/base/Job.h"
#include "core/databricks/Profile.h"
#include "core/databricks/SessionInfo.h"

#include <QUrl>
#include <QVector>

#include <functional>
#include <memory>

namespace metaflow {
class Clock;
class Engine;
} // namespace metaflow
namespace metaflow::net {
class HttpClient;
}
namespace metaflow::secrets {
class KeyRing;
}

namespace metaflow::databricks {

/// A sign-in that can be chosen by name.
struct Account {
    enum class Origin {
        ConfigFile, ///< ~/.databrickscfg, read only
        Own, ///< made here: names in `accounts.json`, secrets in the key ring
        Environment, ///< DATABRICKS_HOST and so on
    };
    QString name; ///< of the profile; of own ones the host without its domain unless the person named it
    QString host;
    QString authType; ///< `pat`, `oauth-m2m`, `oauth-u2m` (browser), `databricks-cli`
    QString warehouseId;
    Origin origin = Origin::ConfigFile;
    bool usable = true; ///< false: a kind of sign-in that is not offered here (`problem` names it)
    QString problem;
    friend bool operator==(const Account &, const Account &) = default;
};

/// What a sign-in is made with. Which of the secrets is given decides how; none: by browser.
struct SignInWish {
    QString name; ///< empty: made from the host
    QString host;
    QString clientId; ///< of a service principal, or of an app registration for the browser; empty: `databricks-cli`
    Secret clientSecret; ///< oauth-m2m
    Secret token; ///< pat
    int port = 0; ///< the browser's answer comes to this port; 0: 8020 to 8040
    bool thisSessionOnly = false; ///< secrets are not put into the key store
};

/// Sign-ins of this user: finds, makes, renews, forgets them. Sends no SQL and starts no warehouse. Callable from any
/// thread; secrets go to the key ring alone, the rest to `accountsFile`.
class AccountService {
public:
    AccountService(Engine &engine, net::HttpClient &http, Clock &clock, secrets::KeyRing &keys, QString accountsFile);
    ~AccountService();

    /// All there are, own ones first, each name once. A file that cannot be read: FileUnreadable.
    [[nodiscard]] Job<QVector<Account>> accounts();
    /// Everything a session needs, with the secrets at hand; empty name: the default. NotSignedIn, WrongUsage,
    /// KeyStoreLocked, KeyMissing.
    [[nodiscard]] Job<Profile> profile(QString name);
    /// Makes the sign-in, checks it with one cheap REST call, keeps it. `openBrowser` is called (on the engine thread)
    /// with the page to show; the job then waits until the browser comes back, ten minutes at most.
    /// SignInRefused, SignInMismatch, NoFreePort, Timeout, Unauthenticated, KeyStoreLocked, and the transport's.
    [[nodiscard]] Job<Account> signIn(SignInWish wish, std::function<void(QUrl)> openBrowser = {});
    /// Warehouses of that sign-in with their states; starts nothing.
    [[nodiscard]] Job<QVector<Warehouse>> warehouses(QString name);
    /// Kept with an own account; for others the caller keeps it in UserChoices.
    [[nodiscard]] Job<bool> chooseWarehouse(QString name, QString warehouseId);
    /// Takes an own account and its secrets away; others are not ours to delete (WrongUsage).
    [[nodiscard]] Job<bool> forget(QString name);

private:
    struct Parts;
    std::shared_ptr<Parts> m_parts;
};

} // namespace metaflow::databricks
