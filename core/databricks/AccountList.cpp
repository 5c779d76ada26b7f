#include "core/databricks/AccountList.h"

#include "core/databricks/ConfigFile.h"
#include "core/net/Address.h"

#include <QHostAddress>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::databricks {

namespace {

/// Where the config file is, and nothing that would come before what it says.
QProcessEnvironment placesOnly(const QProcessEnvironment &environment)
{
    QProcessEnvironment places;
    for (const auto &name : {u"HOME"_s, u"DATABRICKS_CONFIG_FILE"_s}) {
        places.insert(name, environment.value(name));
    }
    return places;
}

Account accountOf(const Profile &profile, Account::Origin origin)
{
    return {profile.name, profile.host, profile.authType, profile.warehouseId, origin, true, {}};
}

Account fromSection(const ConfigFile &file, const QString &section, const QProcessEnvironment &places)
{
    const auto profile = loadProfile(section, places);
    if (profile) {
        return accountOf(*profile, Account::Origin::ConfigFile);
    }
    return {section, normalisedHost(file.value(section, u"host"_s)), file.value(section, u"auth_type"_s),
        file.value(section, u"warehouse_id"_s), Account::Origin::ConfigFile, false, profile.error().detail};
}

/// DATABRICKS_HOST and so on, where they stand for themselves.
std::optional<Account> environmentAccount(const QProcessEnvironment &environment)
{
    if (environment.value(u"DATABRICKS_HOST"_s).isEmpty()
        || !environment.value(u"DATABRICKS_CONFIG_PROFILE"_s).isEmpty()) {
        return std::nullopt;
    }
    const auto profile = loadProfile({}, environment);
    if (profile) {
        return accountOf(*profile, Account::Origin::Environment);
    }
    return Account{{}, normalisedHost(environment.value(u"DATABRICKS_HOST"_s)),
        environment.value(u"DATABRICKS_AUTH_TYPE"_s), {}, Account::Origin::Environment, false, profile.error().detail};
}

bool isNamed(const QVector<Account> &accounts, const QString &name)
{
    return std::any_of(accounts.begin(), accounts.end(), [&](const Account &known) { return known.name == name; });
}

/// `adb-12` of `adb-12.7.azuredatabricks.net`; the second workspace of that name is `adb-12-2`. A new sign-in at the
/// same host takes the place of the one before.
QString nameFrom(const QString &host, const QVector<Account> &known)
{
    const QString whole = QUrl(host).host();
    const QString base = QHostAddress(whole).isNull() ? whole.section(u'.', 0, 0) : whole;
    QString name = base;
    const auto isFree = [&] {
        return std::none_of(known.begin(), known.end(), [&](const Account &account) {
            return account.name == name && (account.origin != Account::Origin::Own || account.host != host);
        });
    };
    for (int number = 2; !isFree(); ++number) {
        name = u"%1-%2"_s.arg(base).arg(number);
    }
    return name;
}

} // namespace

QString secretPartOf(const QString &authType)
{
    return authType == "pat"_L1 ? u"token"_s : authType == "oauth-m2m"_L1 ? u"client"_s : u"refresh"_s;
}

Account accountOf(const AccountRecord &record)
{
    return {record.name, record.host, record.authType, record.warehouseId, Account::Origin::Own, true, {}};
}

Result<QVector<Account>> listAccounts(const QVector<AccountRecord> &own, const QProcessEnvironment &environment)
{
    QVector<Account> accounts;
    for (const AccountRecord &record : own) {
        accounts.append(accountOf(record));
    }
    const Result<ConfigFile> file = readConfig(environment);
    if (!file) {
        return fail(file.error());
    }
    const QProcessEnvironment places = placesOnly(environment);
    for (const QString &section : file->sections) {
        if (section != settingsSection && !isNamed(accounts, section)) {
            accounts.append(fromSection(*file, section, places));
        }
    }
    if (const auto here = environmentAccount(environment)) {
        accounts.append(*here);
    }
    return accounts;
}

Result<AccountRecord> recordOf(const SignInWish &wish, const QVector<Account> &known)
{
    AccountRecord record;
    record.host = normalisedHost(wish.host);
    if (const auto allowed = net::checkAddress(QUrl(record.host)); !allowed) {
        return record.host.isEmpty() ? fail(ErrorCode::WrongUsage, wish.host, u"host"_s) : fail(allowed.error());
    }
    const bool both = !wish.token.isEmpty() && !wish.clientSecret.isEmpty();
    const bool noClient = !wish.clientSecret.isEmpty() && wish.clientId.isEmpty();
    if (both || noClient) {
        return fail(ErrorCode::WrongUsage, record.host, both ? u"pat, oauth-m2m"_s : u"client_id"_s);
    }
    record.authType = !wish.token.isEmpty() ? u"pat"_s : !wish.clientSecret.isEmpty() ? u"oauth-m2m"_s : u"oauth-u2m"_s;
    const bool byBrowser = record.authType == "oauth-u2m"_L1;
    record.clientId = byBrowser && wish.clientId.isEmpty() ? u"databricks-cli"_s : wish.clientId;
    record.name = wish.name.isEmpty() ? nameFrom(record.host, known) : wish.name;
    record.signInId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return record;
}

} // namespace metaflow::databricks
