#pragma once

#include "core/databricks/Profile.h"
#include "core/databricks/TokenSource.h"

#include <vector>

namespace metaflow::secrets {
class KeyRing;
}

namespace metaflow::databricks {

/// One token source a sign-in, however many sessions use it: they wait for the same renewal. Engine thread.
class TokenSources {
public:
    TokenSources(Engine &engine, net::HttpClient &http, Clock &clock, secrets::KeyRing &keys);

    /// Whether the sign-in of that name is still this one: a refresh token is found by the name alone, and that of
    /// another person, at another workspace perhaps, may lie there by now. SignInExpired. Set before of() is called.
    using Check = std::function<Result<void>(const Profile &)>;
    void setCheck(Check check) { m_check = std::move(check); }

    /// Where the newest refresh token of an own account goes.
    enum class Keep { InKeyStore, ThisSession };
    /// The source of a profile's sign-in, whatever its warehouse. `first` is of a sign-in just made.
    [[nodiscard]] std::shared_ptr<TokenSource> of(
        const Profile &profile, Keep keep = Keep::InKeyStore, std::optional<Grant> first = {});

private:
    struct Entry {
        Profile signIn;
        std::weak_ptr<TokenSource> source;
    };
    [[nodiscard]] TokenSource::Fetch fetchOf(const Profile &profile, Keep keep) const;

    Engine &m_engine;
    net::HttpClient &m_http;
    Clock &m_clock;
    secrets::KeyRing &m_keys;
    Check m_check;
    std::vector<Entry> m_entries;
    std::shared_ptr<TokenSource> m_latest; ///< of the last sign-in made: nobody may be using it yet
};

} // namespace metaflow::databricks
