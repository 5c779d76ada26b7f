#include "core/databricks/AccountService.h"

#include "core/base/Await.h"
#include "core/databricks/AccountList.h"
#include "core/databricks/ApiError.h"
#include "core/databricks/BrowserSignIn.h"
#include "core/databricks/Session.h"
#include "core/databricks/TokenSources.h"
#include "core/databricks/WorkspaceRequest.h"
#include "core/net/HttpClient.h"
#include "core/secrets/KeyRing.h"

#include <QCoroFuture>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::databricks {

namespace {

const AccountRecord *findRecord(const QVector<AccountRecord> &records, const QString &name)
{
    const auto found = std::find_if(
        records.begin(), records.end(), [&](const AccountRecord &record) { return record.name == name; });
    return found == records.end() ? nullptr : &*found;
}

Profile profileOf(const AccountRecord &record)
{
    Profile profile;
    profile.name = record.name;
    profile.host = record.host;
    profile.authType = record.authType;
    profile.clientId = record.clientId;
    profile.warehouseId = qEnvironmentVariable("DATABRICKS_WAREHOUSE_ID", record.warehouseId);
    profile.workspaceId = record.workspaceId;
    profile.signInId = record.signInId;
    return profile;
}

/// Whether the workspace takes the token: one call that costs nothing.
QCoro::Task<Result<bool>> confirm(net::HttpClient *http, Profile profile, Secret token, std::stop_token stop)
{
    profile.token = std::move(token);
    profile.tokens.reset();
    net::HttpRequest request = workspaceRequest(profile, u"/api/2.0/preview/scim/v2/Me"_s);
    request.maxAttempts = 3;
    request.deadline = std::chrono::seconds(30);
    const QString host = profile.host;
    const Result<net::HttpResponse> response
        = co_await sendSigned(http, std::move(profile), std::move(request), std::move(stop));
    const auto me = response ? jsonAnswer(*response, host) : fail(response.error());
    co_return me ? Result<bool>(true) : fail(me.error());
}

} // namespace

/// All of it on the engine thread.
struct AccountService::Parts {
    using Shared = std::shared_ptr<Parts>;

    Parts(Engine &e, net::HttpClient &h, Clock &c, secrets::KeyRing &k, QString accountsFile)
        : engine(e)
        , http(h)
        , clock(c)
        , keys(k)
        , file(std::move(accountsFile))
        , sources(e, h, c, k)
    {
    }

    /// Those of the file and those of this session.
    [[nodiscard]] Result<QVector<AccountRecord>> records() const
    {
        auto all = file.all();
        for (const AccountRecord &record : all ? session : QVector<AccountRecord>()) {
            all->removeIf([&](const AccountRecord &known) { return known.name == record.name; });
            all->append(record);
        }
        return all;
    }
    [[nodiscard]] Result<QVector<Account>> accounts() const
    {
        const auto own = records();
        return own ? listAccounts(*own, QProcessEnvironment::systemEnvironment()) : fail(own.error());
    }
    /// What TokenSources wants to know.
    [[nodiscard]] Result<void> check(const Profile &profile) const
    {
        const auto own = records();
        const AccountRecord *record = own ? findRecord(*own, profile.name) : nullptr;
        if (record && record->signInId == profile.signInId) {
            return {};
        }
        return own ? fail(ErrorCode::SignInExpired, profile.host, u"replaced"_s) : fail(own.error());
    }
    [[nodiscard]] bool isOfSession(const QString &name) const { return findRecord(session, name) != nullptr; }
    /// In place of what there was of that name.
    [[nodiscard]] Result<void> put(const AccountRecord &record, bool forSession)
    {
        const auto kept = forSession ? Result<void>() : file.put(record);
        if (kept) {
            session.removeIf([&](const AccountRecord &known) { return known.name == record.name; });
        }
        if (kept && forSession) {
            session.append(record);
        }
        return kept;
    }

    static QCoro::Task<Result<QVector<Account>>> list(Shared self);
    static QCoro::Task<Result<bool>> choose(Shared self, QString name, QString warehouseId);
    static QCoro::Task<Result<Profile>> profile(Shared self, QString name, std::stop_token stop);
    static QCoro::Task<Result<Profile>> ownProfile(Shared self, AccountRecord record, std::stop_token stop);
    static QCoro::Task<Result<Account>> signIn(
        Shared self, SignInWish wish, std::function<void(QUrl)> openBrowser, std::stop_token stop);
    /// A token by what the wish holds, and what of it is to be kept.
    static QCoro::Task<Result<Grant>> grant(Shared self, AccountRecord record, SignInWish wish,
        std::function<void(QUrl)> openBrowser, std::stop_token stop);
    static QCoro::Task<Result<void>> keep(
        Shared self, AccountRecord record, Secret secret, bool forSession, std::stop_token stop);
    static QCoro::Task<Result<void>> removeKey(Shared self, QString name, QString part, std::stop_token stop);
    static QCoro::Task<Result<QVector<Warehouse>>> warehouses(Shared self, QString name, std::stop_token stop);
    static QCoro::Task<Result<bool>> forget(Shared self, QString name, std::stop_token stop);

    Engine &engine;
    net::HttpClient &http;
    Clock &clock;
    secrets::KeyRing &keys;
    AccountFile file;
    QVector<AccountRecord> session; ///< go with the program
    TokenSources sources;
};

QCoro::Task<Result<QVector<Account>>> AccountService::Parts::list(Shared self)
{
    co_return self->accounts();
}

QCoro::Task<Result<bool>> AccountService::Parts::choose(Shared self, QString name, QString warehouseId)
{
    const auto own = self->records();
    const AccountRecord *known = own ? findRecord(*own, name) : nullptr;
    if (!known) {
        co_return own ? Result<bool>(false) : fail(own.error());
    }
    AccountRecord record = *known;
    record.warehouseId = warehouseId;
    const auto kept = self->put(record, self->isOfSession(name));
    co_return kept ? Result<bool>(true) : fail(kept.error());
}

QCoro::Task<Result<Profile>> AccountService::Parts::profile(Shared self, QString name, std::stop_token stop)
{
    const auto own = self->records();
    if (!own) {
        co_return fail(own.error());
    }
    Result<Profile> found = fail(ErrorCode::NotSignedIn);
    const AccountRecord *record = name.isEmpty() ? nullptr : findRecord(*own, name);
    if (!record) {
        found = loadProfile(name, QProcessEnvironment::systemEnvironment());
        const bool nothing
            = !found && found.error().code == ErrorCode::NotSignedIn && found.error().detail == "host"_L1;
        record = name.isEmpty() && nothing && own->size() == 1 ? &own->first() : nullptr;
    }
    if (record) {
        auto loading = ownProfile(self, *record, std::move(stop));
        co_return co_await std::move(loading);
    }
    if (found && found->token.isEmpty()) {
        found->tokens = self->sources.of(*found);
    }
    co_return found;
}

QCoro::Task<Result<Profile>> AccountService::Parts::ownProfile(Shared self, AccountRecord record, std::stop_token stop)
{
    const QString part = secretPartOf(record.authType);
    auto reading = unlessStopped(self->keys.read(secrets::workspaceKeyName(record.name, part)), std::move(stop));
    const Result<Secret> secret = co_await std::move(reading);
    if (!secret) {
        co_return secret.error().code == ErrorCode::KeyMissing ? fail(ErrorCode::NotSignedIn, record.host, part)
                                                               : fail(secret.error());
    }
    Profile profile = profileOf(record);
    if (part == "token"_L1) {
        profile.token = *secret;
        co_return profile;
    }
    if (part == "client"_L1) {
        profile.clientSecret = *secret;
    }
    const auto where
        = self->isOfSession(record.name) ? TokenSources::Keep::ThisSession : TokenSources::Keep::InKeyStore;
    profile.tokens = self->sources.of(profile, where);
    co_return profile;
}

QCoro::Task<Result<Grant>> AccountService::Parts::grant(
    Shared self, AccountRecord record, SignInWish wish, std::function<void(QUrl)> openBrowser, std::stop_token stop)
{
    if (record.authType == "pat"_L1) {
        co_return Grant{wish.token, {}, {}};
    }
    if (record.authType == "oauth-m2m"_L1) {
        auto asking = clientCredentials(&self->http, record.host, record.clientId, wish.clientSecret, stop);
        co_return co_await std::move(asking);
    }
    BrowserWish browser{record.host, record.clientId, wish.port, std::move(openBrowser)};
    auto asking = signInByBrowser(&self->http, &self->clock, std::move(browser), stop);
    Result<Grant> grant = co_await std::move(asking);
    if (grant && grant->refresh.isEmpty()) { // it would be over in an hour
        co_return fail(ErrorCode::SignInRefused, record.host, u"no_refresh_token"_s);
    }
    co_return grant;
}

QCoro::Task<Result<void>> AccountService::Parts::keep(
    Shared self, AccountRecord record, Secret secret, bool forSession, std::stop_token stop)
{
    const auto before = self->records();
    const QString part = secretPartOf(record.authType);
    const QString key = secrets::workspaceKeyName(record.name, part);
    if (forSession) {
        self->keys.keepForSession(key, secret);
        co_return self->put(record, true);
    }
    auto writing = unlessStopped(self->keys.write(key, secret), stop);
    const Result<void> written = co_await std::move(writing);
    const Result<void> kept = written ? self->put(record, false) : written;
    const AccountRecord *old = kept && before ? findRecord(*before, record.name) : nullptr;
    if (old && secretPartOf(old->authType) != part) { // it signed in another way
        auto removing = removeKey(self, record.name, secretPartOf(old->authType), stop);
        static_cast<void>(co_await std::move(removing));
    }
    const bool isThere = written || written.error().code == ErrorCode::FileUnwritable; // see KeyRing::write
    if (isThere && !kept) { // else a record of before, of another host perhaps, would take it for its own
        auto removing = removeKey(self, record.name, part, stop);
        static_cast<void>(co_await std::move(removing));
    }
    co_return kept;
}

QCoro::Task<Result<void>> AccountService::Parts::removeKey(
    Shared self, QString name, QString part, std::stop_token stop)
{
    auto removing = unlessStopped(self->keys.remove(secrets::workspaceKeyName(name, part)), std::move(stop));
    co_return co_await std::move(removing);
}

QCoro::Task<Result<Account>> AccountService::Parts::signIn(
    Shared self, SignInWish wish, std::function<void(QUrl)> openBrowser, std::stop_token stop)
{
    const auto known = self->accounts(); // first of all: a damaged file keeps nothing
    const Result<AccountRecord> record = known ? recordOf(wish, *known) : fail(known.error());
    if (!record) {
        co_return fail(record.error());
    }
    if (!wish.thisSessionOnly) { // nobody signs in for what cannot be kept
        auto probing = unlessStopped(self->keys.probe(), stop);
        const Result<void> answers = co_await std::move(probing);
        if (!answers) {
            co_return fail(answers.error());
        }
    }
    auto granting = grant(self, *record, wish, std::move(openBrowser), stop);
    const Result<Grant> granted = co_await std::move(granting);
    if (!granted) {
        co_return fail(granted.error());
    }
    auto confirming = confirm(&self->http, profileOf(*record), granted->access, stop);
    const Result<bool> confirmed = co_await std::move(confirming);
    if (!confirmed) {
        co_return fail(confirmed.error());
    }
    const Secret secret = record->authType == "pat"_L1 ? wish.token
        : record->authType == "oauth-m2m"_L1           ? wish.clientSecret
                                                       : granted->refresh;
    auto keeping = keep(self, *record, secret, wish.thisSessionOnly, stop);
    const Result<void> kept = co_await std::move(keeping);
    if (!kept) {
        co_return fail(kept.error());
    }
    if (record->authType != "pat"_L1) {
        Profile profile = profileOf(*record);
        profile.clientSecret = wish.clientSecret;
        const auto where = wish.thisSessionOnly ? TokenSources::Keep::ThisSession : TokenSources::Keep::InKeyStore;
        static_cast<void>(self->sources.of(profile, where, *granted));
    }
    co_return accountOf(*record);
}

QCoro::Task<Result<QVector<Warehouse>>> AccountService::Parts::warehouses(
    Shared self, QString name, std::stop_token stop)
{
    auto loading = profile(self, name, stop);
    const Result<Profile> found = co_await std::move(loading);
    if (!found) {
        co_return fail(found.error());
    }
    Session session(self->http, self->clock);
    session.use(*found);
    auto listing = session.warehouses(std::move(stop));
    co_return co_await std::move(listing);
}

QCoro::Task<Result<bool>> AccountService::Parts::forget(Shared self, QString name, std::stop_token stop)
{
    const auto own = self->records();
    const AccountRecord *record = own ? findRecord(*own, name) : nullptr;
    if (!record) {
        co_return own ? fail(ErrorCode::WrongUsage, name) : fail(own.error());
    }
    // One of this session may hide one that is kept, which signs in another way.
    const QStringList parts{u"token"_s, u"client"_s, u"refresh"_s};
    for (const QString &part : parts) {
        auto removing = removeKey(self, name, part, stop);
        const Result<void> removed = co_await std::move(removing);
        if (!removed) { // it would lie there without anything that tells of it
            co_return fail(removed.error());
        }
    }
    self->session.removeIf([&](const AccountRecord &known) { return known.name == name; });
    const auto gone = self->file.remove(name);
    co_return gone ? Result<bool>(true) : fail(gone.error());
}

AccountService::AccountService(
    Engine &engine, net::HttpClient &http, Clock &clock, secrets::KeyRing &keys, QString accountsFile)
    : m_parts(std::make_shared<Parts>(engine, http, clock, keys, std::move(accountsFile)))
{
    m_parts->sources.setCheck([weak = std::weak_ptr(m_parts)](const Profile &profile) -> Result<void> {
        const auto parts = weak.lock();
        return parts ? parts->check(profile) : fail(ErrorCode::Cancelled, profile.host);
    });
}

AccountService::~AccountService() = default;

Job<QVector<Account>> AccountService::accounts()
{
    return m_parts->engine.submit([parts = m_parts](const std::stop_token &) { return Parts::list(parts); });
}

Job<Profile> AccountService::profile(QString name)
{
    return m_parts->engine.submit(
        [parts = m_parts, name](std::stop_token stop) { return Parts::profile(parts, name, std::move(stop)); });
}

Job<Account> AccountService::signIn(SignInWish wish, std::function<void(QUrl)> openBrowser)
{
    return m_parts->engine.submit([parts = m_parts, wish, openBrowser](std::stop_token stop) {
        return Parts::signIn(parts, wish, openBrowser, std::move(stop));
    });
}

Job<QVector<Warehouse>> AccountService::warehouses(QString name)
{
    return m_parts->engine.submit(
        [parts = m_parts, name](std::stop_token stop) { return Parts::warehouses(parts, name, std::move(stop)); });
}

Job<bool> AccountService::chooseWarehouse(QString name, QString warehouseId)
{
    return m_parts->engine.submit([parts = m_parts, name, warehouseId](
                                      const std::stop_token &) { return Parts::choose(parts, name, warehouseId); });
}

Job<bool> AccountService::forget(QString name)
{
    return m_parts->engine.submit(
        [parts = m_parts, name](std::stop_token stop) { return Parts::forget(parts, name, std::move(stop)); });
}

} // namespace metaflow::databricks
