#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/ModelChoice.h"
#include "app/cli/Options.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "app/composition/Keys.h"
#include "core/net/NetworkSettings.h"
#include "core/providers/ProviderFactory.h"
#include "core/secrets/SecretLookup.h"
#include "core/store/RecordSigning.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

/// Providers that take a key of their own: the workspace's model serving takes its sign-in.
QStringList keyedProviders()
{
    QStringList names = providers::providerNames();
    names.removeAll(u"databricks"_s);
    return names;
}

Result<QString> modelName(const QString &provider, const Arguments &arguments)
{
    const QString given = arguments.value(u"base-url"_s);
    if (given.isEmpty() && provider != "openai"_L1) {
        return wrongUsage(Text::tr("say with --base-url where the model is that the key is for."));
    }
    const auto address = readAddress(given.isEmpty() ? u"https://api.openai.com/v1"_s : given, u"--base-url"_s);
    return address ? Result<QString>(secrets::modelKeyName(provider, *address)) : fail(address.error());
}

/// The store that was named, else the one that is in use.
Result<QString> databaseName(const Shell &shell, const QString &address)
{
    const auto url = address.isEmpty() ? shell.storeUrl() : store::StoreUrl::parse(address);
    if (!url) {
        return fail(url.error());
    }
    if (url->dialect != store::Dialect::Postgres) {
        return wrongUsage(
            Text::tr("only a store on PostgreSQL has a password: store postgresql://user@host/database."));
    }
    return secrets::storeKeyName(url->user, url->host, url->port, url->database);
}

Result<QString> proxyName(const QString &address)
{
    const qsizetype colon = address.lastIndexOf(u':');
    net::NetworkSettings settings;
    settings.proxy = net::NetworkSettings::Proxy::Own;
    settings.proxyHost = address.left(colon);
    settings.proxyPort = address.mid(colon + 1).toInt();
    if (colon <= 0 || settings.proxyPort < 1 || settings.proxyPort > 65535) {
        return wrongUsage(Text::tr("a proxy is named by HOST:PORT, not “%1”.").arg(address));
    }
    return net::proxyKeyName(settings);
}

/// What a person calls a key, as the key store calls it: `record` of this store, a provider at an address, the password
/// of a database or of a proxy.
QCoro::Task<Result<QString>> keyStoreName(Shell *shell, Arguments arguments)
{
    const QString kind = arguments.positional().value(0);
    const QString which = arguments.positional().value(1);
    if (arguments.positional().size() > (kind == u"store" || kind == u"proxy" ? 2 : 1)) {
        co_return wrongUsage(Text::tr("“%1” is not expected here.").arg(arguments.positional().last()));
    }
    if (kind == u"record") {
        const auto opened = co_await shell->openStore();
        co_return opened ? Result<QString>(store::recordKeyName(opened->storeId)) : fail(opened.error());
    }
    if (kind == u"store") {
        co_return databaseName(*shell, which);
    }
    if (kind == u"proxy") {
        co_return proxyName(which);
    }
    if (keyedProviders().contains(kind)) {
        co_return modelName(kind, arguments);
    }
    const QString names = (keyedProviders() << u"record"_s << u"store"_s << u"proxy"_s).join(u", "_s);
    co_return wrongUsage(kind.isEmpty() ? Text::tr("say which key: %1.").arg(names)
                                        : Text::tr("a key is one of %1, not “%2”.").arg(names, kind));
}

/// All of standard input: a key never stands on a command line.
Result<Secret> typedKey(const QString &name)
{
    auto key = secrets::readSecretInput();
    if (!key && key.error().detail == u"empty") {
        return wrongUsage(Text::tr("the key comes from standard input, and nothing came."));
    }
    if (key && name.startsWith("record/"_L1)) {
        if (const auto signing = store::SigningKey::fromSecret(*key); !signing) {
            return fail(signing.error());
        }
    }
    return key;
}

QJsonObject entryJson(const secrets::KeyRing::Entry &entry, qint64 days)
{
    return {{u"name"_s, entry.name}, {u"since"_s, timeJson(entry.since)}, {u"days"_s, days},
        {u"session"_s, entry.session}, {u"old"_s, entry.old}};
}

QString entryText(const secrets::KeyRing::Entry &entry, qint64 days)
{
    const QString age = Text::tr("%1  %n day(s) old", nullptr, static_cast<int>(days)).arg(entry.name);
    return entry.old ? age + u"  "_s + Text::tr("time for a new one: `keys set` takes its place") : age;
}

QCoro::Task<Answer> list(Shell *shell, Arguments arguments)
{
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    SystemClock clock;
    const auto keys = app::makeKeyRing(app::Folders::ofUser(false), clock);
    QJsonArray array;
    for (const secrets::KeyRing::Entry &entry : keys->entries()) {
        const qint64 days = entry.since.daysTo(clock.now());
        array.append(entryJson(entry, days));
        if (!shell->out().isJson()) {
            shell->out().text(entryText(entry, days));
        }
    }
    if (shell->out().isJson()) {
        shell->out().document({{u"keys"_s, array}});
    }
    co_return ExitCode::Done;
}

QCoro::Task<Answer> set(Shell *shell, Arguments arguments)
{
    auto naming = keyStoreName(shell, arguments);
    const auto name = co_await naming;
    const auto key = name ? typedKey(*name) : fail(name.error());
    if (!key) {
        co_return fail(key.error());
    }
    if (auto made = app::Folders::ofUser(false).make(); !made) {
        co_return fail(made.error());
    }
    SystemClock clock;
    const auto keys = app::makeKeyRing(app::Folders::ofUser(false), clock);
    const QFuture<Result<void>> writing = keys->write(*name, *key);
    const Result<void> written = co_await writing;
    if (!written) {
        co_return fail(written.error());
    }
    shell->out().isJson() ? shell->out().document({{u"name"_s, *name}})
                          : shell->out().text(Text::tr("Kept as “%1”.").arg(*name));
    co_return ExitCode::Done;
}

QCoro::Task<Answer> remove(Shell *shell, Arguments arguments)
{
    auto naming = keyStoreName(shell, arguments);
    const auto name = co_await naming;
    if (!name) {
        co_return fail(name.error());
    }
    SystemClock clock;
    const auto keys = app::makeKeyRing(app::Folders::ofUser(false), clock);
    const QFuture<Result<void>> removing = keys->remove(*name);
    const Result<void> removed = co_await removing;
    if (!removed) {
        co_return fail(removed.error());
    }
    shell->out().isJson() ? shell->out().document({{u"name"_s, *name}})
                          : shell->out().text(Text::tr("“%1” is not kept any more.").arg(*name));
    co_return ExitCode::Done;
}

void addAddress(QCommandLineParser &parser)
{
    parser.addOption(
        {u"base-url"_s, Text::tr("Where the model is that the key is for, else OpenAI itself."), u"URL"_s});
}

} // namespace

std::vector<Command> keysCommands()
{
    const QString names = keyedProviders().join(u'|') + u"|record|store [URL]|proxy HOST:PORT [--base-url URL]"_s;
    return {
        {u"keys list"_s, {}, Text::tr("Which keys this user keeps in the key store, and since when; never a value."),
            [](QCommandLineParser &) {}, list},
        {u"keys set"_s, names + u" < FILE"_s,
            Text::tr(
                "Keeps a key in the key store, in the place of an older one; the value comes from standard input."),
            addAddress, set},
        {u"keys remove"_s, names, Text::tr("Takes a key out of the key store."), addAddress, remove}};
}

} // namespace metaflow::cli
