#include "core/databricks/Profile.h"

#include "core/databricks/ConfigFile.h"
#include "core/net/Address.h"
#include "core/secrets/SecretLookup.h"

#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::databricks {

namespace {

struct Attribute {
    QLatin1StringView key; ///< in the file
    QLatin1StringView variable; ///< in the environment
    QLatin1StringView kind; ///< of credential; empty where it is none
};

/// wire/databricks.md 1.7. Kinds we cannot use are known all the same, so that a conflict is seen.
constexpr std::array attributes = {
    Attribute{"host"_L1, "DATABRICKS_HOST"_L1, ""_L1},
    Attribute{"token"_L1, "DATABRICKS_TOKEN"_L1, "pat"_L1},
    Attribute{"username"_L1, "DATABRICKS_USERNAME"_L1, "basic"_L1},
    Attribute{"password"_L1, "DATABRICKS_PASSWORD"_L1, "basic"_L1},
    Attribute{"client_id"_L1, "DATABRICKS_CLIENT_ID"_L1, "oauth-m2m"_L1},
    Attribute{"client_secret"_L1, "DATABRICKS_CLIENT_SECRET"_L1, "oauth-m2m"_L1},
    Attribute{"azure_client_secret"_L1, "ARM_CLIENT_SECRET"_L1, "azure-client-secret"_L1},
    Attribute{"auth_type"_L1, "DATABRICKS_AUTH_TYPE"_L1, ""_L1},
    Attribute{"databricks_cli_path"_L1, "DATABRICKS_CLI_PATH"_L1, ""_L1},
    Attribute{"warehouse_id"_L1, "DATABRICKS_WAREHOUSE_ID"_L1, ""_L1},
    Attribute{"workspace_id"_L1, "DATABRICKS_WORKSPACE_ID"_L1, ""_L1},
};

using Values = QHash<QString, QString>;

Result<Values> fromEnvironment(const QProcessEnvironment &environment)
{
    Values values;
    for (const Attribute &attribute : attributes) {
        const QString value = environment.value(attribute.variable);
        if (!value.isEmpty()) {
            values.insert(attribute.key, value);
        }
    }
    for (const auto &[key, variable] :
        {std::pair("token"_L1, "DATABRICKS_TOKEN"_L1), std::pair("client_secret"_L1, "DATABRICKS_CLIENT_SECRET"_L1)}) {
        const auto secret = secrets::namedSecret(variable, environment);
        if (!secret) {
            return fail(secret.error());
        }
        if (*secret) {
            values.insert(key, QString::fromUtf8((*secret)->reveal()));
        }
    }
    return values;
}

QStringList kindsOf(const Values &values)
{
    QStringList kinds;
    for (const Attribute &attribute : attributes) {
        const bool given = !attribute.kind.isEmpty() && !values.value(attribute.key).isEmpty();
        if (given && !kinds.contains(QString(attribute.kind))) {
            kinds << attribute.kind;
        }
    }
    return kinds;
}

/// The profile somebody asked for by name; empty where nobody did.
QString askedFor(const QString &name, const QProcessEnvironment &environment)
{
    return name.isEmpty() ? environment.value(u"DATABRICKS_CONFIG_PROFILE"_s) : name;
}

/// The section to read, empty for none. WrongUsage where an asked one is missing.
Result<QString> sectionOf(const ConfigFile &file, const QString &asked)
{
    if (!asked.isEmpty()) {
        const bool there = asked != settingsSection && file.sections.contains(asked);
        return there ? Result<QString>(asked) : fail(ErrorCode::WrongUsage, asked, file.path);
    }
    const QString preset = file.value(settingsSection, u"default_profile"_s);
    if (!preset.isEmpty()) {
        return sectionOf(file, preset);
    }
    return file.sections.contains(u"DEFAULT"_s) ? u"DEFAULT"_s : QString();
}

/// What such a sign-in lacks, by its name in the file; of a kind that is not offered here its name.
QString missingOf(const Profile &profile)
{
    if (profile.authType == "oauth-m2m"_L1) {
        return profile.clientId.isEmpty()    ? u"client_id"_s
            : profile.clientSecret.isEmpty() ? u"client_secret"_s
                                             : QString();
    }
    if (profile.authType == "databricks-cli"_L1 || !profile.token.isEmpty()) {
        return {};
    }
    return profile.authType.isEmpty() ? u"token"_s : profile.authType;
}

Result<Profile> makeProfile(const QString &section, const Values &values, const QString &lookedInto)
{
    const QString authType = values.value(u"auth_type"_s);
    const QStringList kinds = kindsOf(values);
    if (authType.isEmpty() && kinds.size() > 1) {
        return fail(ErrorCode::WrongUsage, section, kinds.join(u", "_s));
    }
    Profile profile;
    profile.name = section;
    profile.host = normalisedHost(values.value(u"host"_s));
    profile.warehouseId = values.value(u"warehouse_id"_s);
    profile.workspaceId = values.value(u"workspace_id"_s);
    profile.authType = authType.isEmpty() ? kinds.value(0) : authType;
    if (profile.authType == "oauth-m2m"_L1) {
        profile.clientId = values.value(u"client_id"_s);
        profile.clientSecret = Secret(values.value(u"client_secret"_s).toUtf8());
    } else if (profile.authType == "databricks-cli"_L1) {
        profile.cliPath = values.value(u"databricks_cli_path"_s);
    } else {
        profile.token = Secret(values.value(u"token"_s).toUtf8());
    }
    if (profile.host.isEmpty()) {
        return fail(ErrorCode::NotSignedIn, lookedInto, u"host"_s);
    }
    if (const QString missing = missingOf(profile); !missing.isEmpty()) {
        return fail(ErrorCode::NotSignedIn, lookedInto, missing);
    }
    return profile;
}

} // namespace

QString normalisedHost(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QUrl url(trimmed.contains("://"_L1) ? trimmed : u"https://"_s + trimmed);
    if (!url.isValid() || url.host().isEmpty()) {
        return {};
    }
    const int standard = url.scheme() == "http"_L1 ? 80 : 443;
    QUrl host;
    host.setScheme(url.scheme());
    host.setHost(url.host());
    host.setPort(url.port(standard) == standard ? -1 : url.port());
    return host.toString(QUrl::FullyEncoded);
}

bool Profile::isLoopback() const
{
    return net::isLoopback(QUrl(host).host());
}

bool Profile::canSignIn() const
{
    return tokens || !token.isEmpty();
}

Result<Profile> loadProfile(const QString &name, const QProcessEnvironment &environment)
{
    const Result<Values> given = fromEnvironment(environment);
    if (!given) {
        return fail(given.error());
    }
    Values values = *given;
    const QString asked = askedFor(name, environment);
    const bool enough = values.contains(u"host"_s) || !kindsOf(values).isEmpty();
    if (asked.isEmpty() && enough) {
        return makeProfile({}, values, configPath(environment));
    }
    const Result<ConfigFile> file = readConfig(environment);
    if (!file) {
        return fail(file.error());
    }
    const Result<QString> section = sectionOf(*file, asked);
    if (!section) {
        return fail(section.error());
    }
    const Values inFile = file->values.value(*section);
    for (auto entry = inFile.cbegin(); entry != inFile.cend() && !section->isEmpty(); ++entry) {
        if (!values.contains(entry.key())) {
            values.insert(entry.key(), entry.value());
        }
    }
    return makeProfile(*section, values, file->path);
}

Result<QStringList> profileNames(const QProcessEnvironment &environment)
{
    return readConfig(environment).map([](const ConfigFile &file) {
        QStringList names = file.sections;
        names.removeAll(settingsSection);
        return names;
    });
}

} // namespace metaflow::databricks
