#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "core/base/EnumNames.h"
#include "core/databricks/AccountService.h"
#include "core/secrets/SecretLookup.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

using databricks::Account;

constexpr EnumNames<Account::Origin, 3> originNames{{"config_file"_L1, "own"_L1, "environment"_L1}};
constexpr int highestPort = 65535;

QJsonObject accountJson(const Account &account)
{
    return {{u"name"_s, account.name}, {u"host"_s, account.host}, {u"auth_type"_s, account.authType},
        {u"warehouse_id"_s, textOrNull(account.warehouseId)}, {u"origin"_s, originNames.name(account.origin)},
        {u"usable"_s, account.usable}, {u"problem"_s, textOrNull(account.problem)}};
}

QString originText(Account::Origin origin)
{
    switch (origin) {
    case Account::Origin::Own:
        return Text::tr("kept by MetaFlow");
    case Account::Origin::Environment:
        return Text::tr("environment");
    case Account::Origin::ConfigFile:
        break;
    }
    return u"~/.databrickscfg"_s;
}

QString accountLine(const Account &account)
{
    const QString line = u"%1  %2  %3  %4"_s.arg(account.name.isEmpty() ? u"–"_s : account.name, -20)
                             .arg(account.host, -40)
                             .arg(account.authType, -14)
                             .arg(originText(account.origin));
    return account.usable ? line : Text::tr("%1  cannot be used: %2").arg(line, account.problem);
}

QCoro::Task<Answer> list(Shell *shell, Arguments arguments)
{
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    const auto started = co_await shell->start();
    if (!started) {
        co_return fail(started.error());
    }
    auto listing = shell->services().accounts().accounts();
    const auto accounts = co_await shell->finish(std::move(listing));
    if (!accounts) {
        co_return fail(accounts.error());
    }
    QJsonArray array;
    for (const Account &account : *accounts) {
        array.append(accountJson(account));
        if (!shell->out().isJson()) {
            shell->out().text(accountLine(account));
        }
    }
    if (shell->out().isJson()) {
        shell->out().document({{u"accounts"_s, array}});
    } else if (accounts->isEmpty()) {
        shell->out().say(Text::tr("No sign-in yet; “accounts sign-in --host HOST” makes one."));
    }
    co_return ExitCode::Done;
}

void addSignInOptions(QCommandLineParser &parser)
{
    parser.addOptions({{u"host"_s, Text::tr("The workspace, as its address in a browser."), u"HOST"_s},
        {u"name"_s, Text::tr("What to call the sign-in; else made from the host."), u"NAME"_s},
        {u"client-id"_s, Text::tr("Of a service principal, or of an app registered for the browser."), u"ID"_s},
        {u"token-stdin"_s, Text::tr("Sign in with a token, which comes from standard input.")},
        {u"secret-stdin"_s, Text::tr("Sign in as a service principal, whose secret comes from standard input.")},
        {u"port"_s, Text::tr("The browser answers to this port of this machine; else to one of 8020 to 8040."), u"P"_s},
        {u"no-browser"_s, Text::tr("Only print the page to open.")}});
}

Result<databricks::SignInWish> readWish(const Arguments &arguments)
{
    databricks::SignInWish wish;
    const auto port = arguments.number(u"port"_s, 1);
    const auto none = arguments.none();
    if (!none || !port) {
        return fail(none ? port.error() : none.error());
    }
    if (arguments.value(u"host"_s).isEmpty()) {
        return wrongUsage(Text::tr("say which workspace with --host HOST."));
    }
    if (port->value_or(1) > highestPort) {
        return wrongUsage(Text::tr("--port takes a port from 1 to 65535, not “%1”.").arg(**port));
    }
    const bool byToken = arguments.has(u"token-stdin"_s);
    const bool bySecret = arguments.has(u"secret-stdin"_s);
    if (byToken && bySecret) {
        return wrongUsage(Text::tr("--token-stdin and --secret-stdin exclude each other."));
    }
    if (bySecret && arguments.value(u"client-id"_s).isEmpty()) {
        return wrongUsage(Text::tr("say which service principal with --client-id ID."));
    }
    wish.host = arguments.value(u"host"_s);
    wish.name = arguments.value(u"name"_s);
    wish.clientId = arguments.value(u"client-id"_s);
    wish.port = port->value_or(0);
    if (byToken || bySecret) {
        const auto secret = secrets::readSecretInput();
        if (!secret) {
            return fail(secret.error());
        }
        (byToken ? wish.token : wish.clientSecret) = *secret;
    }
    return wish;
}

bool hasDisplay(const QProcessEnvironment &environment)
{
    return !environment.value(u"DISPLAY"_s).isEmpty() || !environment.value(u"WAYLAND_DISPLAY"_s).isEmpty();
}

/// Always printed: what opens may be the wrong browser, or none.
void showPage(Output *out, bool openIt, const QUrl &page)
{
    const QString address = page.toString(QUrl::FullyEncoded);
    out->say(Text::tr("Sign in on this page: %1").arg(address));
    const QString opener = openIt ? QStandardPaths::findExecutable(u"xdg-open"_s) : QString();
    if (!opener.isEmpty() && !QProcess::startDetached(opener, {address})) {
        out->say(Text::tr("The browser did not open; open the page yourself."));
    }
}

QCoro::Task<Answer> signIn(Shell *shell, Arguments arguments)
{
    const auto wish = readWish(arguments);
    if (!wish) {
        co_return fail(wish.error());
    }
    const bool byBrowser = wish->token.isEmpty() && wish->clientSecret.isEmpty();
    if (byBrowser && shell->globals().noInput) {
        co_return wrongUsage(
            Text::tr("a sign-in by browser needs a person; with --no-input give --token-stdin or --secret-stdin."));
    }
    const auto started = co_await shell->start();
    if (!started) {
        co_return fail(started.error());
    }
    const bool openIt = !arguments.has(u"no-browser"_s) && hasDisplay(shell->environment());
    auto signingIn = shell->services().accounts().signIn(
        *wish, [out = &shell->out(), openIt](const QUrl &page) { showPage(out, openIt, page); });
    const auto account = co_await shell->finish(std::move(signingIn));
    if (!account) {
        co_return fail(account.error());
    }
    if (shell->out().isJson()) {
        shell->out().document(accountJson(*account));
    } else {
        shell->out().text(Text::tr("Signed in to %1; use it with --profile %2.").arg(account->host, account->name));
    }
    co_return ExitCode::Done;
}

QCoro::Task<Answer> signOut(Shell *shell, Arguments arguments)
{
    const auto name = arguments.only(Text::tr("the name of a sign-in"));
    const auto started = name ? co_await shell->start() : fail(name.error());
    if (!started) {
        co_return fail(started.error());
    }
    auto forgetting = shell->services().accounts().forget(*name);
    const auto forgotten = co_await shell->finish(std::move(forgetting));
    if (!forgotten && forgotten.error().code == ErrorCode::WrongUsage) {
        co_return wrongUsage(
            Text::tr("MetaFlow keeps no sign-in “%1”; “accounts list” shows those there are.").arg(*name));
    }
    if (!forgotten) {
        co_return fail(forgotten.error());
    }
    shell->out().isJson() ? shell->out().document({{u"name"_s, *name}})
                          : shell->out().text(Text::tr("“%1” is not kept any more.").arg(*name));
    co_return ExitCode::Done;
}

/// Keeps which warehouse a sign-in uses; those of others stand in their own files.
QCoro::Task<Result<bool>> use(Shell *shell, QString name, QString warehouse)
{
    auto choosing = shell->services().accounts().chooseWarehouse(name, warehouse);
    const auto kept = co_await shell->finish(std::move(choosing));
    if (kept && !*kept) {
        co_return wrongUsage(
            Text::tr("“%1” is not a sign-in of MetaFlow's own: set warehouse_id in its file.").arg(name));
    }
    co_return kept;
}

QCoro::Task<Answer> warehouses(Shell *shell, Arguments arguments)
{
    const auto name = arguments.only(Text::tr("the name of a sign-in"));
    const auto started = name ? co_await shell->start() : fail(name.error());
    if (!started) {
        co_return fail(started.error());
    }
    if (arguments.has(u"use"_s)) {
        const auto used = co_await use(shell, *name, arguments.value(u"use"_s));
        if (!used) {
            co_return fail(used.error());
        }
    }
    auto listing = shell->services().accounts().warehouses(*name);
    const auto found = co_await shell->finish(std::move(listing));
    if (!found) {
        co_return fail(found.error());
    }
    QJsonArray array;
    for (const databricks::Warehouse &warehouse : *found) {
        array.append(QJsonObject{{u"id"_s, warehouse.id}, {u"name"_s, warehouse.name}, {u"state"_s, warehouse.state}});
        if (!shell->out().isJson()) {
            shell->out().text(u"%1  %2  %3"_s.arg(warehouse.id, -20).arg(warehouse.name, -30).arg(warehouse.state));
        }
    }
    if (shell->out().isJson()) {
        shell->out().document({{u"warehouses"_s, array}});
    }
    co_return ExitCode::Done;
}

void addWarehouseOptions(QCommandLineParser &parser)
{
    parser.addOption({u"use"_s, Text::tr("Keep this warehouse with the sign-in."), u"ID"_s});
}

} // namespace

std::vector<Command> accountsCommands()
{
    const auto noOptions = [](QCommandLineParser &) {};
    return {
        {u"accounts list"_s, {}, Text::tr("Sign-ins to workspaces that can be used with --profile."), noOptions, list},
        {u"accounts sign-in"_s,
            u"--host HOST [--name NAME] [--client-id ID] [--token-stdin|--secret-stdin] [--port P] [--no-browser]"_s,
            Text::tr("Signs in to a workspace and keeps it: by browser, or with what comes from standard input."),
            addSignInOptions, signIn},
        {u"accounts sign-out"_s, u"NAME"_s, Text::tr("Takes a kept sign-in and its secret away."), noOptions, signOut},
        {u"accounts warehouses"_s, u"NAME [--use ID]"_s,
            Text::tr("Lists the warehouses of a sign-in and their states; starts none."), addWarehouseOptions,
            warehouses}};
}

} // namespace metaflow::cli
